import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { forStaff } from '#api/core/language.ts';
import { freeOpenTimes } from '#api/dispatch/appointment-queries.ts';
import { queueOrganisationMail } from '#api/dispatch/appointment-sending.ts';
import { logContact, moveCase } from '#api/dispatch/case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/**
 * Offers the organisation the times that are open for interviews. The first offer is the contact that was promised,
 * and keeps that promise.
 * @throws RefusedError when no time is open: an offer of nothing is none.
 */
export async function sendTimes(ctx: Context, caseNumber: string, message: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const theCase = await lockedCase(tx, caseNumber);
    const times = await freeOpenTimes(tx, ctx.now());
    if (times.length === 0) throw new RefusedError(noTimes);
    const once = `offer/${ctx.requestId}`;
    const offered = await moveCase(tx, ctx, theCase, 'offerTimes', { detail: { times: times.length } });
    await logContact(tx, ctx, offered, { way: 'system', outcome: 'sent', note: message, sendingKey: once });
    await queueOrganisationMail(tx, ctx, offered, 'times_offered', once, { because: message || null });
  });
}

const noTimes = forStaff({
  ja: '面談の時間がまだ開いていません。先に「面談の時間」で開いてください。',
  en: 'No times are open for interviews. Open some first.',
});
