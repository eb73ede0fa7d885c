import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { forStaff } from '#api/core/language.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { queueExpertMail, queueOrganisationMail } from '#api/dispatch/appointment-sending.ts';
import { keyOf, moveCase } from '#api/dispatch/case-file.ts';
import { assignmentOf, expertById } from '#api/dispatch/expert-queries.ts';
import { rankingFor } from '#api/dispatch/matching-queries.ts';
import { decideChoice } from '#api/dispatch/matching-rules.ts';
import { endAppointmentsOf } from '#api/dispatch/planning.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/**
 * A person decides which expert a case gets, with the ranking before them as it stands at this moment; it is kept with
 * the decision. Another than the first needs a reason, and so does taking the case from one expert to give it to
 * the next, which cancels what was arranged with the first.
 * @throws RefusedError for somebody with a conflict of interest, whatever the reason.
 */
export async function assignExpert(
  ctx: Context,
  caseNumber: string,
  choice: { expertId: string; because: string },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const theCase = await lockedCase(tx, caseNumber);
    const before = await assignmentOf(tx, theCase.id);
    if (before?.expertId === choice.expertId) throw new RefusedError(sentences.same);
    const { ranking } = await rankingFor(tx, ctx, theCase);
    const decision = decideChoice(ranking, choice.expertId, choice.because);
    if (!decision.allowed) throw new RefusedError(decision.because);
    if (before && !choice.because) throw new RefusedError(sentences.sayWhy);
    const chosen = ranking.find(({ expertId }) => expertId === choice.expertId);
    const because = choice.because || null;
    const key = await keyOf(tx, ctx, theCase);
    await tx`
      update dispatch.assignment set ended_at = ${ctx.now()} where case_id = ${theCase.id} and ended_at is null`;
    const [made] = await tx<{ id: string }[]>`
      insert into dispatch.assignment (case_id, expert_id, rank, score, reasons, sealed_because, staff_id, assigned_at)
      values (${theCase.id}, ${choice.expertId}, ${decision.rank}, ${chosen?.score ?? 0},
        ${tx.json((chosen?.reasons ?? []) as never)}, ${because ? seal(key, 'because', because) : null},
        ${ctx.actor.kind === 'staff' ? ctx.actor.staffId : ''}, ${ctx.now()}) returning id`;
    const detail = { expert: choice.expertId, rank: decision.rank, score: chosen?.score ?? 0 };
    const moved = await moveCase(tx, ctx, theCase, before ? 'changeExpert' : 'assignExpert', { detail });
    const expert = await expertById(tx, choice.expertId);
    const once = made?.id ?? '';
    if (before) {
      const mine = sentences.replaced[theCase.language];
      await endAppointmentsOf(tx, ctx, moved, before.expertId, mine);
      await queueExpertMail(tx, ctx, await expertById(tx, before.expertId), 'taken_case', once, moved);
    }
    await queueExpertMail(tx, ctx, expert, 'given_case', once, moved);
    await queueOrganisationMail(tx, ctx, moved, before ? 'expert_replaced' : 'expert_chosen', once, {
      name: nameWithAffiliation(expert),
      because: before ? because : null,
    });
  });
}

export const nameWithAffiliation = (expert: { name: string; affiliation: string }): string =>
  expert.affiliation ? `${expert.name}（${expert.affiliation}）` : expert.name;

const sentences = {
  same: forStaff({
    ja: 'この専門家は、すでにこの案件を担当しています。',
    en: 'This expert has the case already.',
  }),
  sayWhy: forStaff({
    ja: '専門家を替える理由を書いてください。団体にもお知らせします。',
    en: 'Please write why the expert changes. The organization is told.',
  }),
  replaced: {
    ja: '担当する専門家が替わったため',
    en: 'Another expert has taken over.',
    easy: '訪問する専門家が変わったから',
  },
};
