import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { queueExpertMail } from '#api/dispatch/appointment-sending.ts';
import { expertSubject } from '#api/dispatch/expert-access.ts';
import { expertById, lockedExpert } from '#api/dispatch/expert-queries.ts';

/**
 * Mails an expert the link to their own page. Every invitation makes a new link and ends the older ones, so it is
 * also what to do when a link got into wrong hands; their calendar feed then has a new address too.
 */
export async function inviteExpert(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const expert = await lockedExpert(tx, id);
    if (!expert.active) throw new RefusedError(notActive);
    const again = expert.invited > 0;
    await tx`
      update dispatch.expert
      set invited = invited + 1, invited_at = ${ctx.now()}, link_generation = link_generation + ${again ? 1 : 0}
      where id = ${id}`;
    await recordEvent(tx, ctx, expertSubject(id), 'expert_invited', { again });
    await queueExpertMail(tx, ctx, await expertById(tx, id), 'invited', `invitation-${expert.invited + 1}`);
  });
}

const notActive = forStaff({
  ja: '休止中の専門家には、案内を送れません。',
  en: 'An expert who takes no cases at present cannot be invited.',
});
