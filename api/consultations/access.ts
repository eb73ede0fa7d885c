import type { StatusSession } from '#api/consultations/contract.ts';
import { type ConsultationRow, consultationByNumber } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { caseAccess } from '#api/core/http/case-access.ts';

const access = caseAccess({
  subject: 'consultation',
  prefix: 'C',
  numberKey: 'receiptNumber',
  byNumber: consultationByNumber,
  purposes: { session: 'status-session', link: 'status-link', ticket: 'receipt-ticket' },
  linkPath: 'status/link',
});

export const { authorizedCase, openWithCode, openWithLink, openWithTicket, ticketFor } = access;
export const statusLink = access.linkTo;

/** A bearer token for this consultation. */
export function sessionFor(ctx: Context, row: ConsultationRow): StatusSession {
  return { receiptNumber: row.receiptNumber, ...access.sessionFor(ctx, row) };
}

export async function startSession(ctx: Context, row: ConsultationRow): Promise<StatusSession> {
  return { receiptNumber: row.receiptNumber, ...(await access.startSession(ctx, row)) };
}
