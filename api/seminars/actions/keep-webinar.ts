import type { Context } from '#api/core/context.ts';
import type { WebinarProvider } from '#api/core/meetings/provider.ts';
import { bringToPlan } from '#api/seminars/webinar-planning.ts';
import { aloneWith, webinarOf } from '#api/seminars/webinar-queries.ts';
import { bringInAndOut, isAnybodyLeft } from '#api/seminars/webinar-registrants.ts';

/**
 * The work of the job `seminars.webinar`: brings what is at Zoom to what a seminar wants now, the webinar first and
 * then its people. Safe to repeat and to be killed in the middle; one process does it for a seminar at a time.
 * Unlike other actions it writes in many small transactions, because answers of Zoom take their time and what was
 * reached must be kept.
 */
export async function keepWebinar(
  ctx: Context,
  zoom: WebinarProvider | null,
  seminarId: string,
): Promise<void> {
  const work = async () => {
    const webinar = await bringToPlan(ctx, zoom, seminarId);
    if (webinar && zoom)
      await bringInAndOut(ctx, zoom, webinar, { registers: await isToCome(ctx, seminarId) });
  };
  await aloneWith(
    ctx.sql,
    seminarId,
    work,
    async () => zoom !== null && (await isAnybodyLeft(ctx, seminarId)),
  );
}

async function isToCome(ctx: Context, seminarId: string): Promise<boolean> {
  const [row] = await ctx.sql`
    select from seminars.seminar where id = ${seminarId} and ends_at > ${ctx.now()} and status = 'published'`;
  return row !== undefined && (await webinarOf(ctx.sql, seminarId))?.state === 'made';
}
