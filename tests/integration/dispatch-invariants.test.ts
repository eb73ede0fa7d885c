import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCalendarDays } from '#api/core/calendar/calendar.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { promisesOf } from '#api/core/promises/store.ts';
import { acceptApplication } from '#api/dispatch/actions/accept-application.ts';
import { cancelCase } from '#api/dispatch/actions/cancel-case.ts';
import { closeCase } from '#api/dispatch/actions/close-case.ts';
import { declineApplication } from '#api/dispatch/actions/decline-application.ts';
import { endVisits } from '#api/dispatch/actions/end-visits.ts';
import { logCaseContact } from '#api/dispatch/actions/log-case-contact.ts';
import { pauseCase } from '#api/dispatch/actions/pause-case.ts';
import { postponeCase } from '#api/dispatch/actions/postpone-case.ts';
import { recordInterview } from '#api/dispatch/actions/record-interview.ts';
import { resumeCase } from '#api/dispatch/actions/resume-case.ts';
import { withdrawApplication } from '#api/dispatch/actions/withdraw-application.ts';
import { moveCase, subjectOf } from '#api/dispatch/case-file.ts';
import { caseByNumber, type DispatchCaseRow, holdsOf, lockedCase } from '#api/dispatch/queries.ts';
import { dispatchStatuses, isEnded } from '#api/dispatch/workflow.ts';
import { at } from '#tests/support/at.ts';
import { dispatchOffice } from '#tests/support/dispatch.ts';
import { newSendingKey } from '#tests/support/office.ts';

const { sql, office, received, desk, sato } = await dispatchOffice();
const text = '本文';
const today = () => office.clock.now().toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString();
const straight = (move: 'assignExpert' | 'missInterview' | 'offerTimes') => (ctx: Context, number: string) =>
  ctx.sql.begin(async (tx) => void (await moveCase(tx, ctx, await lockedCase(tx, number), move)));

/** What somebody may try at any moment, whether it fits or not. */
const steps: Record<string, (number: string) => Promise<unknown>> = {
  call: (number) =>
    logCaseContact(desk(), number, {
      way: 'telephone',
      outcome: 'reached',
      note: '',
      sendingKey: newSendingKey(),
    }),
  callInVain: (number) =>
    logCaseContact(desk(), number, {
      way: 'telephone',
      outcome: 'no_answer',
      note: '',
      sendingKey: newSendingKey(),
    }),
  offer: (number) => straight('offerTimes')(desk(), number),
  miss: (number) => straight('missInterview')(desk(), number),
  interview: (number) => recordInterview(desk(), number, { heldOn: today(), way: 'online', answers: [] }),
  accept: (number) => acceptApplication(desk(), number, { reasons: [], text }),
  decline: (number) => declineApplication(desk(), number, { reasons: ['no_reply'], text }),
  assign: (number) => straight('assignExpert')(desk(), number),
  endVisits: (number) => endVisits(desk(), number, text),
  close: (number) => closeCase(desk(), number, { text, finalManualId: null }),
  hold: (number) => pauseCase(desk(), number, { reason: 'no_reply', note: '' }),
  resume: (number) => resumeCase(desk(), number),
  postpone: (number) => postponeCase(desk(), number, { dueOn: addCalendarDays(today(), 14), text }),
  withdraw: (number) => withdrawApplication(sato(), number),
  cancel: (number) => cancelCase(desk(), number, { because: 'office', text }),
  nextDay: async () => office.clock.set(office.clock.now().add({ hours: 24 })),
  nextWeek: async () => office.clock.set(office.clock.now().add({ hours: 24 * 7 })),
};

async function expectInvariants(before: DispatchCaseRow): Promise<DispatchCaseRow> {
  const row = (await caseByNumber(sql, before.caseNumber)) as DispatchCaseRow;
  const promises = await promisesOf(sql, subjectOf(row.caseNumber));
  const open = promises.filter((promise) => !promise.keptAt && !promise.endedAt);
  const { owes } = dispatchStatuses[row.status];
  // What is owed in this status is promised, once, and nothing else is.
  expect(open.map(({ kind }) => kind)).toEqual(owes ? [owes] : []);
  // It is paused while the case is on hold, and only then.
  for (const promise of open) expect(promise.pausedAt !== null).toBe(row.heldSince !== null);
  // An end is final, is never on hold, and owes nothing.
  if (isEnded(before.status)) expect(row.status).toBe(before.status);
  if (isEnded(row.status)) expect(row.heldSince).toBeNull();
  expect(isEnded(row.status)).toBe(row.closedAt !== null);
  // A told date stays as told: each new one names the one it replaces.
  for (const promise of promises.filter(({ toldBecause }) => toldBecause !== 'received'))
    expect(promises.some(({ id }) => id === promise.replaces)).toBe(true);
  expect((await holdsOf(sql, row.id)).filter(({ untilAt }) => untilAt === null).length).toBe(
    row.heldSince ? 1 : 0,
  );
  return row;
}

test('random sequences of moves, holds and days keep every promise where it belongs', async () => {
  const likely = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(steps)) },
    { weight: 3, arbitrary: fc.constantFrom('call', 'interview', 'accept', 'hold', 'resume', 'nextDay') },
  );
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(likely, { minLength: 6, maxLength: 14 }), async (sequence) => {
      office.clock.set(at('2026-11-24 (火) 10:00'));
      const { caseNumber } = await received();
      let row = (await caseByNumber(sql, caseNumber)) as DispatchCaseRow;
      for (const step of sequence) {
        const refused = await steps[step]?.(caseNumber).then(
          () => null,
          (error: unknown) => error,
        );
        if (refused) expect(refused).toBeInstanceOf(RefusedError);
        row = await expectInvariants(row);
        reached.add(row.status);
      }
    }),
    { numRuns: 12, seed: 20261124 },
  );
  expect([...reached]).toEqual(expect.arrayContaining(['received', 'arranging', 'deciding', 'accepted']));
});
