import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { allowPlanner, seminarSubject } from '#api/seminars/planning.ts';
import { lockedSeminar } from '#api/seminars/queries.ts';
import { askForWebinarNow } from '#api/seminars/webinar-planning.ts';

/**
 * Somebody mended what was wrong, at Zoom or here: everything that waits or was refused is tried again at once, and
 * the webinar is compared with its plan.
 */
export async function requestWebinar(ctx: Context, seminarId: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    allowPlanner(ctx, await lockedSeminar(tx, seminarId), 'change');
    await tx`
      update seminars.webinar set read_at = null where seminar_id = ${seminarId} and replaced_at is null`;
    await tx`
      update seminars.webinar_registrant e set state = 'waiting', next_try_at = null, problem = null
      from seminars.webinar w
      where w.id = e.webinar_id and w.seminar_id = ${seminarId} and w.replaced_at is null
        and e.state in ('waiting', 'refused')`;
    await recordEvent(tx, ctx, seminarSubject(seminarId), 'webinar_requested');
    await askForWebinarNow(tx, ctx, seminarId);
  });
}
