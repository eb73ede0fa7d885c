import { expect, test } from 'vitest';
import { answersOf, pageOfStep, problemsAt, readAnswers, stepOfPage } from './application-values.ts';

const form = (entries: Array<[string, string]>): FormData => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

test('a page keeps what was typed, right or wrong, and nothing of the other pages', () => {
  const answers = answersOf(
    'organisation',
    form([
      ['members', 'おおぜい'],
      ['wish', '別の段'],
    ]),
  );
  expect(answers.members).toBe('おおぜい');
  expect(answers.organisation).toBe('');
  expect('wish' in answers).toBe(false);
});

test('half a time of the week is kept, and a day nobody chose is not', () => {
  const { weekly } = answersOf(
    'availability',
    form([
      ['weekly-2-from', '10:00'],
      ['weekly-3-from', ''],
    ]),
  );
  expect(weekly).toEqual([{ weekday: 2, from: '10:00', until: '' }]);
});

test('days that differ close up over rows left empty', () => {
  const { exceptions } = answersOf(
    'availability',
    form([
      ['exceptions-0-on', ''],
      ['exceptions-2-on', '2026-12-10'],
    ]),
  );
  expect(exceptions).toEqual([{ on: '2026-12-10', from: '', until: '' }]);
});

test('answers of an unknown shape are read as not given', () => {
  const read = readAnswers({ organisation: true, topics: 'policy', weekly: ['x'] });
  expect([read.text('organisation'), read.all('topics'), read.weekly]).toEqual(['', [], []]);
});

test('problems inside a list are told once, at the list', () => {
  const problems = [
    { field: 'weekly.0.until', detail: '時刻', step: 'availability' as const },
    { field: 'weekly.1.until', detail: '時刻', step: 'availability' as const },
    { field: 'wish', detail: '文', step: 'wish' as const },
  ];
  expect(problemsAt({ problems }, 'availability')).toEqual([{ field: 'weekly', detail: '時刻' }]);
});

test('declarations are what the contract calls eligibility', () => {
  expect(stepOfPage('declarations')).toBe('eligibility');
  expect(pageOfStep('eligibility')).toBe('declarations');
});
