import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { allowPlanner, seminarSubject } from '#api/seminars/planning.ts';
import { lockedSeminar } from '#api/seminars/queries.ts';

/**
 * Leads everybody somewhere else from now on, also in the last minute: the personal ways in stay as they are, so
 * nobody needs a mail. Null for a webinar takes the replacement back, and the personal links of Zoom lead on again.
 */
export async function replaceJoinUrl(ctx: Context, id: string, url: string | null): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedSeminar(tx, id);
    allowPlanner(ctx, row, 'change');
    if (row.onlineBy === 'link' && url === null) return;
    await tx`update seminars.seminar set join_url = ${url}, version = version + 1 where id = ${id}`;
    await recordEvent(tx, ctx, seminarSubject(id), 'join_url_replaced', { replaced: url !== null });
  });
}
