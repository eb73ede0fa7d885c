import { expect, test } from 'vitest';
import type { RoadStep } from '#api/dispatch/contract.ts';
import { roadLines } from './road-view.ts';

const step = (name: RoadStep['step'], own: Partial<RoadStep> = {}): RoadStep => ({
  step: name,
  ordinal: null,
  state: 'ahead',
  on: null,
  at: null,
  dueOn: null,
  earliestOn: null,
  provisional: false,
  expectedOn: null,
  promiseState: null,
  waitsFor: null,
  notCounted: [],
  ...own,
});
const visit = (ordinal: number, own: Partial<RoadStep> = {}) => step('visit', { ordinal, ...own });
const states = (road: RoadStep[], plan = false) =>
  roadLines(road, plan).map((line) => `${line.step} ${line.state}`);

test('all visits are one line, dated by the next one that is agreed', () => {
  const road = [
    step('expert', { state: 'done', on: '2026-12-01' }),
    visit(1, { state: 'done', on: '2026-12-09' }),
    visit(2, { state: 'now', on: '2027-01-13' }),
    visit(3),
  ];
  expect(states(road)).toEqual(['expert done', 'visit now']);
  expect(roadLines(road)[1]?.head.on).toBe('2027-01-13');
});

test('only the first step that is not done is now', () => {
  const road = [
    step('received', { state: 'done', on: '2026-11-24' }),
    step('contact', { state: 'now', dueOn: '2026-12-01' }),
    step('interview', { state: 'now' }),
    step('decision'),
  ];
  expect(states(road)).toEqual(['received done', 'contact now', 'interview later', 'decision later']);
});

test('a plan has begun nothing', () => {
  const road = [
    step('received', { state: 'done', on: '2026-11-24' }),
    step('contact', { state: 'now', dueOn: '2026-12-01' }),
  ];
  expect(states(road, true)).toEqual(['received next', 'contact dated']);
});

test('a road that ended early shows nothing that is not needed any more', () => {
  const road = [
    step('received', { state: 'done', on: '2026-11-24' }),
    step('contact', { state: 'not_needed' }),
    visit(1, { state: 'not_needed' }),
    step('closing', { state: 'done', on: '2026-11-25' }),
  ];
  expect(states(road)).toEqual(['received done', 'closing done']);
});
