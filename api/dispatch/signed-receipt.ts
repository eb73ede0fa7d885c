import { addBusinessDays } from '#api/core/calendar/calendar.ts';
import { loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { promisesOf } from '#api/core/promises/store.ts';
import { signReceipt } from '#api/core/receipts/signed-receipt.ts';
import { subjectOf } from '#api/dispatch/case-file.ts';
import { promisedDaysOf } from '#api/dispatch/programme-queries.ts';
import type { DispatchCaseRow } from '#api/dispatch/queries.ts';

/**
 * The receipt as a file to keep, signed: what was received when, by which day contact is promised, and by which day
 * the decision comes if the interview is held by then. The second is counted from the interview's own day, which
 * nobody knows yet, so it says its condition.
 */
export async function signedReceiptOf(ctx: Context, row: DispatchCaseRow): Promise<string> {
  const { settings, calendar } = await loadOffice(ctx.sql);
  const [first] = await promisesOf(ctx.sql, subjectOf(row.caseNumber));
  const days = await promisedDaysOf(ctx.sql, row.programmeId);
  const promises = first
    ? [
        { kind: 'contact', earliestOn: null, dueOn: first.dueOn },
        {
          kind: 'decision_if_interviewed_by_then',
          earliestOn: null,
          dueOn: addBusinessDays(calendar, first.dueOn, days.decision),
        },
      ]
    : [];
  return signReceipt(ctx.secrets, {
    receiptNumber: row.caseNumber,
    receivedAt: row.receivedAt,
    timeZone: calendar.timeZone,
    contentHash: row.contentHash,
    contentSalt: row.contentSalt,
    promises,
    office: settings.officeName,
    baseUrl: ctx.baseUrl,
  }).text;
}
