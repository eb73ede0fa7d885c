import type { Context } from '#api/core/context.ts';
import { caseAccess } from '#api/core/http/case-access.ts';
import type { DispatchSession } from '#api/dispatch/contract.ts';
import { caseByNumber, type DispatchCaseRow } from '#api/dispatch/queries.ts';

const access = caseAccess({
  subject: 'dispatch',
  prefix: 'D',
  numberKey: 'caseNumber',
  byNumber: caseByNumber,
  purposes: { session: 'dispatch-session', link: 'dispatch-link', ticket: 'dispatch-ticket' },
  linkPath: 'dispatch/link',
});

export const { authorizedCase, openWithCode, openWithLink, openWithTicket, ticketFor } = access;
export const caseLink = access.linkTo;

/** A bearer token for this case. */
export function sessionFor(ctx: Context, row: DispatchCaseRow): DispatchSession {
  return { caseNumber: row.caseNumber, ...access.sessionFor(ctx, row) };
}

export async function startSession(ctx: Context, row: DispatchCaseRow): Promise<DispatchSession> {
  return { caseNumber: row.caseNumber, ...(await access.startSession(ctx, row)) };
}
