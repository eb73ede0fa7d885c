import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { writeAnswers } from '#api/dispatch/actions/answer-interview.ts';
import { appointmentOf } from '#api/dispatch/appointment-queries.ts';
import { tellParties } from '#api/dispatch/appointment-sending.ts';
import { allow } from '#api/dispatch/case-file.ts';
import type { TimeAnswer } from '#api/dispatch/expert-vocabulary.ts';
import { isAgreed, isOut, refuseForeignExpert, settleVisit, sideOf } from '#api/dispatch/planning.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/**
 * A party says for each time of a visit whether it can. The last yes books the first time that suits everybody, in
 * this very transaction; when none is left that could, the office and the organisation are told.
 * @throws RefusedError when every time that would suit was taken meanwhile; the answers are then not kept.
 */
export async function answerVisit(
  ctx: Context,
  caseNumber: string,
  appointmentId: string,
  answers: readonly { proposalId: string; answer: TimeAnswer }[],
): Promise<{ agreed: boolean }> {
  return await ctx.sql.begin(async (tx) => {
    const theCase = await lockedCase(tx, caseNumber);
    const row = await appointmentOf(tx, theCase.id, appointmentId);
    refuseForeignExpert(ctx, row);
    if (row.kind !== 'visit' || (row.status !== 'proposed' && row.status !== 'agreed'))
      throw new RefusedError(over);
    allow(ctx, theCase, 'agreeVisit');
    const times = await writeAnswers(tx, ctx, row, sideOf(ctx), answers);
    const agreed = times.filter((time) => isAgreed(row, time));
    if (agreed.length > 0) {
      await settleVisit(tx, ctx, theCase, row, agreed);
      return { agreed: true };
    }
    if (times.every((time) => isOut(row, time)))
      await tellParties(tx, ctx, theCase, row, {
        purpose: 'none_fits',
        once: ctx.requestId,
        to: ['organisation', 'office'],
      });
    return { agreed: false };
  });
}

const over = {
  ja: 'この訪問の日時は、すでに決まったか、取り消されています。',
  en: 'This visit was settled or cancelled already.',
  easy: 'この訪問の日と時間は、もう決まったか、取り消しになりました。',
};
