import { subjectOf } from '#api/consultations/case-file.ts';
import type { ConsultationRow } from '#api/consultations/queries.ts';
import { loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { promisesOf } from '#api/core/promises/store.ts';
import { signReceipt } from '#api/core/receipts/signed-receipt.ts';

/** The receipt as a file to keep: what was received when, and the days that were promised then, signed. */
export async function signedReceiptOf(ctx: Context, row: ConsultationRow): Promise<string> {
  const { settings, calendar } = await loadOffice(ctx.sql);
  const [first] = await promisesOf(ctx.sql, subjectOf(row.receiptNumber));
  const promises = first ? [{ kind: 'answer', earliestOn: first.earliestOn, dueOn: first.dueOn }] : [];
  return signReceipt(ctx.secrets, {
    receiptNumber: row.receiptNumber,
    receivedAt: row.receivedAt,
    timeZone: calendar.timeZone,
    contentHash: row.contentHash,
    contentSalt: row.contentSalt,
    promises,
    office: settings.officeName,
    baseUrl: ctx.baseUrl,
  }).text;
}
