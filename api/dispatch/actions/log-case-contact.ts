import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { decideCall } from '#api/core/mail/contact-rules.ts';
import { type LoggedContact, logContact } from '#api/dispatch/case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/**
 * Writes down a call or a mail of the desk by hand. The first that reached the organisation keeps the promise of
 * contact. The hours the organisation asked for decide about a call of ours; when they called, nothing does.
 */
export async function logCaseContact(
  ctx: Context,
  caseNumber: string,
  contact: LoggedContact,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    if (contact.way === 'telephone' && contact.outcome !== 'received') {
      const { timeZone } = await loadCalendar(tx);
      // An organisation gave its number to be called: only its hours can forbid a call.
      const rules = { ...row.contactRules, channel: 'telephone' as const };
      const decision = decideCall(rules, { place: 'other', at: ctx.now(), timeZone });
      if (!decision.allowed) throw new RefusedError(decision.because);
    }
    await logContact(tx, ctx, row, contact);
  });
}
