import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { openPromiseOf } from '#api/core/promises/store.ts';
import { caseLink } from '#api/dispatch/access.ts';
import type { AppointmentRow } from '#api/dispatch/appointment-queries.ts';
import { cancellationsOf } from '#api/dispatch/appointment-sending.ts';
import { dayInWords, queueApplicantMail, subjectOf } from '#api/dispatch/case-file.ts';
import { type DispatchMailPurpose, dispatchMail } from '#api/dispatch/mails.ts';
import type { DispatchCaseRow } from '#api/dispatch/queries.ts';

/**
 * Tells the organisation what happened, when it wished for mail, with the promised days as they stand now, and takes
 * out of its calendar what was `cancelled` by it. `once` and the purpose make a second copy of the same mail impossible.
 */
export async function tellApplicant(
  tx: Transaction,
  ctx: Context,
  row: DispatchCaseRow,
  purpose: DispatchMailPurpose,
  once: string,
  {
    requestedNow = false,
    cancelled = [],
  }: { requestedNow?: boolean; cancelled?: readonly AppointmentRow[] } = {},
): Promise<void> {
  if (row.contactRules.channel !== 'email') return;
  const dueOn = async (kind: 'contact' | 'decision') => {
    const promise = await openPromiseOf(tx, subjectOf(row.caseNumber), kind);
    return promise && !promise.pausedAt ? dayInWords(promise.dueOn) : null;
  };
  const { times, attachments } = await cancellationsOf(tx, ctx, row, cancelled);
  const facts = {
    caseNumber: row.caseNumber,
    link: caseLink(ctx, row),
    contactDueOn: await dueOn('contact'),
    decisionDueOn: await dueOn('decision'),
    cancelledTimes: times,
  };
  await queueApplicantMail(tx, ctx, row, {
    purpose,
    once,
    wording: dispatchMail(purpose, facts),
    attachments,
    requestedNow,
  });
}
