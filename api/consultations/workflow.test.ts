import { describe, expect, test } from 'vitest';
import {
  type ConsultationMove,
  type ConsultationParty,
  type ConsultationState,
  consultationMoves,
  consultationStatuses,
  decide,
  type Standing,
} from '#api/consultations/workflow.ts';

const states = Object.keys(consultationStatuses) as ConsultationState[];
const moves = Object.keys(consultationMoves) as ConsultationMove[];
const parties: ConsultationParty[] = [
  'requester',
  'consultant',
  'coordinator',
  'administrator',
  'auditor',
  'system',
];
const today = '2026-11-24';
const standing = (status: ConsultationState, more: Partial<Standing> = {}): Standing => ({
  status,
  erased: false,
  waitingForRequester: false,
  writableUntil: status === 'closed' ? '2027-02-22' : null,
  ...more,
});

/** Who may make which move from where: R requester, C consultant, O coordinator, A administrator, S the clock. */
const allowed: Record<ConsultationMove, Partial<Record<ConsultationState, string>>> = {
  answer: { received: 'COA', answered: 'COA' },
  ask: { received: 'COA' },
  resume: {},
  postpone: { received: 'COA' },
  writeOn: { received: 'R', answered: 'R', closed: 'R' },
  withdraw: { received: 'R', answered: 'R' },
  refer: { received: 'COA', answered: 'COA' },
  close: { received: 'COA', answered: 'COA' },
  assign: { received: 'COA', answered: 'COA', closed: 'COA' },
  renew: { received: 'COA', answered: 'COA', closed: 'COA' },
  note: { received: 'COA', answered: 'COA', closed: 'COA', withdrawn: 'COA' },
  call: { received: 'COA', answered: 'COA' },
  erase: { answered: 'AS', closed: 'AS', withdrawn: 'AS' },
};
const letters: Record<string, ConsultationParty> = {
  R: 'requester',
  C: 'consultant',
  O: 'coordinator',
  A: 'administrator',
  S: 'system',
};

describe.each(moves)('%s', (move) => {
  test.each(states)('from %s: only those who may, and everybody else learns why not', (status) => {
    const may = [...(allowed[move][status] ?? '')].map((letter) => letters[letter]);
    for (const party of parties) {
      const decision = decide(move, standing(status), party, today);
      expect(decision.allowed, `${party} ${move} from ${status}`).toBe(may.includes(party));
      if (!decision.allowed)
        expect(decision.because.ja.length * decision.because.en.length).toBeGreaterThan(0);
    }
  });
});

test('every status can be reached from the first one', () => {
  const reached = new Set<ConsultationState>(['received']);
  for (let round = 0; round < states.length; round += 1)
    for (const move of moves)
      for (const status of [...reached])
        for (const party of parties) {
          const decision = decide(move, standing(status), party, today);
          if (decision.allowed) reached.add(decision.to);
        }
  expect([...reached].sort()).toEqual([...states].sort());
});

test('a withdrawn consultation never comes back', () => {
  for (const move of moves)
    for (const party of parties) {
      const decision = decide(move, standing('withdrawn'), party, today);
      expect(decision.allowed ? decision.to : 'withdrawn').toBe('withdrawn');
    }
});

test('a closed consultation can be written on up to the promised day and not after it', () => {
  const closed = standing('closed', { writableUntil: today });
  expect(decide('writeOn', closed, 'requester', today)).toEqual({ allowed: true, to: 'received' });
  expect(decide('writeOn', closed, 'requester', '2026-11-25')).toMatchObject({ allowed: false });
});

test('the clock goes on only when it was paused, and one question waits at a time', () => {
  const waiting = standing('received', { waitingForRequester: true });
  expect(decide('resume', waiting, 'consultant', today)).toEqual({ allowed: true, to: 'received' });
  expect(decide('ask', waiting, 'consultant', today)).toMatchObject({ allowed: false });
  expect(decide('answer', waiting, 'consultant', today)).toEqual({ allowed: true, to: 'answered' });
});

test('nothing can be done with an erased consultation', () => {
  for (const move of moves)
    for (const party of parties)
      expect(decide(move, standing('closed', { erased: true }), party, today).allowed).toBe(false);
});
