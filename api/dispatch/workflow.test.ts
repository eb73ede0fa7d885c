import { describe, expect, test } from 'vitest';
import {
  type DispatchMove,
  type DispatchParty,
  type DispatchState,
  decide,
  dispatchMoves,
  dispatchStatuses,
  isEnded,
} from '#api/dispatch/workflow.ts';

const states = Object.keys(dispatchStatuses) as DispatchState[];
const moves = Object.keys(dispatchMoves) as DispatchMove[];
const parties: DispatchParty[] = [
  'applicant',
  'expert',
  'consultant',
  'coordinator',
  'administrator',
  'auditor',
  'system',
];
const letters: Record<string, DispatchParty> = {
  P: 'applicant',
  E: 'expert',
  O: 'coordinator',
  A: 'administrator',
  S: 'system',
};

/**
 * Who may make which move from where: P applicant, E expert, O coordinator, A administrator, S the clock. A dot is
 * nobody. The columns are received, arranging, interview_set, deciding, accepted, visiting, completing | closed,
 * declined, withdrawn, cancelled. Consultants and auditors read and make no move at all.
 */
// biome-ignore format: a matrix is read as a matrix
const matrix: Record<DispatchMove, string> = {
  //                rec   arr   int   dec   acc   vis   com  | clo  dec  wit  can
  contact:         'OA    .     .     .     .     .     .      .    .    .    .',
  offerTimes:      'OA    OA    .     .     .     .     .      .    .    .    .',
  setInterview:    'OAP   OAP   .     .     .     .     .      .    .    .    .',
  moveInterview:   '.     .     OAP   .     .     .     .      .    .    .    .',
  cancelInterview: '.     .     OAP   .     .     .     .      .    .    .    .',
  recordInterview: '.     OA    OA    .     .     .     .      .    .    .    .',
  missInterview:   '.     .     OA    .     .     .     .      .    .    .    .',
  decideAccept:    '.     .     .     OA    .     .     .      .    .    .    .',
  decideDecline:   '.     .     .     OA    .     .     .      .    .    .    .',
  decline:         'OA    OA    OA    .     .     .     .      .    .    .    .',
  assignExpert:    '.     .     .     .     OA    .     .      .    .    .    .',
  changeExpert:    '.     .     .     .     .     OA    .      .    .    .    .',
  proposeVisit:    '.     .     .     .     .     OAPE  .      .    .    .    .',
  agreeVisit:      '.     .     .     .     .     OAPE  .      .    .    .    .',
  moveVisit:       '.     .     .     .     .     OAPE  .      .    .    .    .',
  cancelVisit:     '.     .     .     .     .     OAPE  .      .    .    .    .',
  reportVisit:     '.     .     .     .     .     OAE   .      .    .    .    .',
  confirmReport:   '.     .     .     .     .     P     P      .    .    .    .',
  finishVisits:    '.     .     .     .     .     OAES  .      .    .    .    .',
  answerSurvey:    '.     .     .     .     .     .     P      .    .    .    .',
  close:           '.     .     .     .     .     .     OA     .    .    .    .',
  hold:            'OA    OA    OA    OA    OA    OA    OA     .    .    .    .',
  resume:          '.     .     .     .     .     .     .      .    .    .    .',
  postpone:        'OA    .     .     OA    .     .     .      .    .    .    .',
  withdraw:        'P     P     P     P     P     P     P      .    .    .    .',
  cancel:          'OA    OA    OA    OA    OA    OA    OA     .    .    .    .',
  addDocument:     'OAPE  OAPE  OAPE  OAPE  OAPE  OAPE  OAPE   .    .    .    .',
  removeDocument:  'OAPE  OAPE  OAPE  OAPE  OAPE  OAPE  OAPE   .    .    .    .',
  log:             'OAPS  OAPS  OAPS  OAPS  OAPS  OAPS  OAPS   .    .    .    .',
  changeAddress:   'P     P     P     P     P     P     P      .    .    .    .',
  saveInterview:   'OA    OA    OA    OA    .     .     .      .    .    .    .',
  assign:          'OA    OA    OA    OA    OA    OA    OA     .    .    .    .',
  renew:           'OA    OA    OA    OA    OA    OA    OA     .    .    .    .',
  note:            'OA    OA    OA    OA    OA    OA    OA     OA   OA   OA   OA',
  erase:           '.     .     .     .     .     .     .      AS   AS   AS   AS',
};

/** While a case is on hold these may still be made, by those who may make them anyway; and `resume`, by the desk. */
const whileOnHold: DispatchMove[] = [
  'contact',
  'cancelInterview',
  'missInterview',
  'decline',
  'cancelVisit',
  'reportVisit',
  'confirmReport',
  'answerSurvey',
  'withdraw',
  'cancel',
  'addDocument',
  'removeDocument',
  'log',
  'changeAddress',
  'saveInterview',
  'assign',
  'renew',
  'note',
  'erase',
];

const mayOf = (move: DispatchMove, status: DispatchState): DispatchParty[] =>
  [...(matrix[move].split(/\s+/)[states.indexOf(status)] ?? '')].flatMap((letter) => letters[letter] ?? []);

function expectSentence(decision: ReturnType<typeof decide>): void {
  if (decision.allowed) return;
  expect(decision.because.ja).toMatch(/。$/);
  expect(decision.because.en).toMatch(/\.$/);
}

describe.each(moves)('%s', (move) => {
  test.each(states)('from %s: only those who may, and everybody else learns why not', (status) => {
    for (const party of parties) {
      const decision = decide(move, { status, erased: false, onHold: false }, party);
      expect(decision.allowed, `${party} ${move} from ${status}`).toBe(mayOf(move, status).includes(party));
      expectSentence(decision);
    }
  });

  test('waits while the case is on hold, or goes, as the table says', () => {
    for (const status of states) {
      for (const party of parties) {
        const decision = decide(move, { status, erased: false, onHold: true }, party);
        const desk = party === 'coordinator' || party === 'administrator';
        const may = whileOnHold.includes(move)
          ? mayOf(move, status).includes(party)
          : move === 'resume' && desk && !isEnded(status);
        expect(decision.allowed, `${party} ${move} from ${status} on hold`).toBe(may);
        expectSentence(decision);
      }
    }
  });

  test('is refused for everybody once the case was erased', () => {
    for (const status of states) {
      for (const party of parties) {
        expect(decide(move, { status, erased: true, onHold: false }, party).allowed).toBe(false);
      }
    }
  });
});

test('every status can be reached from a new case, and every open case can still end', () => {
  const reachedFrom = (start: DispatchState): Set<DispatchState> => {
    const reached = new Set<DispatchState>([start]);
    for (const status of reached) {
      for (const move of moves) {
        for (const party of parties) {
          const decision = decide(move, { status, erased: false, onHold: false }, party);
          if (decision.allowed) reached.add(decision.to);
        }
      }
    }
    return reached;
  };
  expect([...reachedFrom('received')].sort()).toEqual([...states].sort());
  for (const status of states.filter((one) => !isEnded(one))) {
    expect([...reachedFrom(status)].some(isEnded), status).toBe(true);
  }
});

test('every end is final: no move leaves it', () => {
  for (const status of states.filter(isEnded)) {
    for (const move of moves) {
      for (const party of parties) {
        const decision = decide(move, { status, erased: false, onHold: false }, party);
        if (decision.allowed) expect(decision.to, `${move} from ${status}`).toBe(status);
      }
    }
  }
});

test('consultants and auditors make no move', () => {
  for (const move of moves) {
    const { by } = dispatchMoves[move];
    expect(by).not.toContain('consultant');
    expect(by).not.toContain('auditor');
  }
});
