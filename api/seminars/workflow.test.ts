import { describe, expect, test } from 'vitest';
import {
  decideRegistration,
  type RegistrationMove,
  type RegistrationState,
  registrationMoves,
  registrationStates,
} from '#api/seminars/registration-workflow.ts';
import {
  decide,
  type SeminarMove,
  type SeminarStatus,
  seminarMoves,
  seminarStatuses,
} from '#api/seminars/workflow.ts';
import { at } from '#tests/support/at.ts';

const startsAt = at('2026-12-10 (木) 14:00');
const endsAt = at('2026-12-10 (木) 16:00');
const before = at('2026-11-24 (火) 10:00');
const after = at('2026-12-10 (木) 16:00');

describe('a seminar', () => {
  const allowed = (move: SeminarMove, status: SeminarStatus, moment = before) =>
    decide(move, { status, startsAt, endsAt }, 'coordinator', moment).allowed;

  test('makes the moves of the table and no other', () => {
    for (const move of Object.keys(seminarMoves) as SeminarMove[]) {
      const moment = move === 'conclude' ? after : before;
      const possible = (Object.keys(seminarStatuses) as SeminarStatus[]).filter((status) =>
        allowed(move, status, moment),
      );
      expect([move, possible.sort()]).toEqual([move, [...seminarMoves[move].from].sort()]);
    }
  });

  test('is not published after its start, nor called off after its end, nor concluded before', () => {
    expect(allowed('publish', 'draft', startsAt)).toBe(false);
    expect(allowed('cancel', 'published', after)).toBe(false);
    expect(allowed('cancel', 'postponed', after)).toBe(true);
    expect(allowed('conclude', 'published', before)).toBe(false);
  });

  test('is planned by coordinators and administrators, and concluded by the clock as well', () => {
    const standing = { status: 'published', startsAt, endsAt } as const;
    expect(decide('cancel', standing, 'consultant', before)).toMatchObject({ allowed: false });
    expect(decide('conclude', standing, 'system', after)).toEqual({ allowed: true, to: 'held' });
  });
});

describe('a registration', () => {
  const offeredUntil = at('2026-11-24 (火) 18:00');
  const decided = (move: RegistrationMove, state: RegistrationState, moment = before) => {
    const by = registrationMoves[move].by[0];
    const until = state === 'offered' ? offeredUntil : null;
    return decideRegistration(move, { state, offeredUntil: until, endsAt }, by, moment);
  };

  test('makes the moves of the table and no other', () => {
    for (const move of Object.keys(registrationMoves) as RegistrationMove[]) {
      const moment = move === 'lapse' ? offeredUntil : before;
      const possible = (Object.keys(registrationStates) as RegistrationState[]).filter(
        (state) => decided(move, state, moment).allowed,
      );
      expect([move, possible.sort()]).toEqual([move, [...registrationMoves[move].from].sort()]);
    }
  });

  test('is accepted until the offer lapses and not at that instant, and lapses then and not before', () => {
    expect(decided('accept', 'offered', offeredUntil)).toMatchObject({ allowed: false });
    expect(decided('accept', 'offered', offeredUntil.subtract({ seconds: 1 }))).toMatchObject({
      allowed: true,
    });
    expect(decided('lapse', 'offered', offeredUntil.subtract({ seconds: 1 }))).toMatchObject({
      allowed: false,
    });
  });

  test('does not change once the seminar is over, but for the check-in', () => {
    expect(decided('cancel', 'registered', after)).toMatchObject({ allowed: false });
    expect(decided('checkIn', 'registered', after)).toMatchObject({ allowed: true });
  });
});
