import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { allowPlanner, seminarSubject } from '#api/seminars/planning.ts';
import { lockedSeminar } from '#api/seminars/queries.ts';
import { askForWebinarNow, wantWebinar } from '#api/seminars/webinar-planning.ts';
import { webinarOf } from '#api/seminars/webinar-queries.ts';
import { wishOf } from '#api/seminars/webinar-rules.ts';

/**
 * Has another webinar made in place of a broken one, also in the last minute. Everybody is registered for it anew,
 * their own way in stays as it is, and nobody needs a mail. One that has begun is left to itself, so that who was in
 * it still counts; any other is taken away.
 * @throws RefusedError unless the seminar is to come and wants a webinar
 */
export async function replaceWebinar(ctx: Context, seminarId: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const seminar = await lockedSeminar(tx, seminarId);
    allowPlanner(ctx, seminar, 'change');
    const webinar = await webinarOf(tx, seminarId);
    if (!webinar || wishOf(seminar, ctx.now()) !== 'wanted')
      throw new RefusedError(sentences.nothingToReplace);
    await wantWebinar(tx, ctx, seminar);
    await recordEvent(tx, ctx, seminarSubject(seminarId), 'webinar_replaced', { zoomId: webinar.zoomId });
    await askForWebinarNow(tx, ctx, seminarId);
  });
}

const sentences = {
  nothingToReplace: forStaff({
    ja: 'このセミナーには、作り直すウェビナーがありません。',
    en: 'This seminar has no webinar that could be replaced.',
  }),
};
