import { expect, test } from 'vitest';
import type { MyRegistration, SeminarPage } from '#api/seminars/contract.ts';
import { askedOf, mineTitle } from './mine-state.ts';

const mine = (state: MyRegistration['state'], own: Partial<MyRegistration> = {}): MyRegistration =>
  ({
    state,
    attendance: null,
    may: { accept: state === 'offered', cancel: true },
    ...own,
  }) as MyRegistration;
const seminar = (own: Partial<SeminarPage> = {}): SeminarPage =>
  ({ status: 'published', phase: 'upcoming', ...own }) as SeminarPage;

test('what a link asks is asked only of whom it still concerns', () => {
  expect(askedOf('accept', mine('offered'))).toBe('accept');
  expect(askedOf('accept', mine('lapsed'))).toBeNull();
  expect(askedOf('accept', mine('registered'))).toBeNull();
  expect(askedOf('leave', mine('offered'))).toBe('leave');
  expect(askedOf('cancel', mine('waiting'))).toBe('leaveLine');
  expect(askedOf('cancel', mine('registered'))).toBe('cancel');
  expect(askedOf('something else', mine('registered'))).toBeNull();
  const over = { accept: false, cancel: false } as MyRegistration['may'];
  expect(askedOf('leave', mine('offered', { may: over }))).toBeNull();
});

test('the heading says what became of the seminar first, then of the registration', () => {
  expect(mineTitle(mine('registered'), seminar())).toBe('registered');
  expect(mineTitle(mine('waiting'), seminar({ status: 'postponed' }))).toBe('seminarPostponed');
  expect(mineTitle(mine('registered'), seminar({ status: 'cancelled' }))).toBe('seminarCancelled');
  expect(mineTitle(mine('cancelled'), seminar({ status: 'cancelled' }))).toBe('cancelled');
  const over = seminar({ status: 'held', phase: 'over' });
  expect(mineTitle(mine('registered'), over)).toBe('over');
  const attendance = { attended: true, hall: true, onlineMinutes: 0 };
  expect(mineTitle(mine('registered', { attendance }), over)).toBe('attended');
});
