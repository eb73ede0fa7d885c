import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { others, saidYes } from '#api/dispatch/actions/plan-visit.ts';
import { nameTime } from '#api/dispatch/actions/request-times.ts';
import { appointmentOf } from '#api/dispatch/appointment-queries.ts';
import { tellParties } from '#api/dispatch/appointment-sending.ts';
import { moveCase } from '#api/dispatch/case-file.ts';
import { expertById } from '#api/dispatch/expert-queries.ts';
import { refuseForeignExpert, sideOf, visitQuestion } from '#api/dispatch/planning.ts';
import { lockedCase } from '#api/dispatch/queries.ts';
import { visitObstacle } from '#api/dispatch/time-rules.ts';

/**
 * A party names other times for a visit, to settle it or to move it. What is agreed stays agreed until everybody
 * said yes to one of them.
 * @throws RefusedError for a time that cannot be, with the reason.
 */
export async function requestVisitTimes(
  ctx: Context,
  caseNumber: string,
  appointmentId: string,
  startsAt: readonly string[],
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const theCase = await lockedCase(tx, caseNumber);
    const row = await appointmentOf(tx, theCase.id, appointmentId);
    refuseForeignExpert(ctx, row);
    if (row.kind !== 'visit' || (row.status !== 'proposed' && row.status !== 'agreed'))
      throw new RefusedError(over);
    const by = sideOf(ctx);
    const detail = { appointment: row.id, ordinal: row.ordinal, by };
    const moved = await moveCase(tx, ctx, theCase, 'proposeVisit', { detail });
    const expert = await expertById(tx, row.expertId ?? '');
    const question = await visitQuestion(tx, ctx, moved, { expert, staffId: row.staffId, visit: row });
    for (const named of startsAt) {
      const time = Temporal.Instant.from(named);
      const obstacle = visitObstacle(question, time, by);
      if (obstacle) throw new RefusedError(obstacle);
      await nameTime(tx, ctx, row, time, by, saidYes(by, row));
    }
    await tellParties(tx, ctx, moved, row, { purpose: 'proposed', once: ctx.requestId, to: others(by) });
  });
}

const over = {
  ja: 'この訪問の日時は、もう変えられません。',
  en: 'The time of this visit can no longer be changed.',
  easy: 'この訪問の日と時間は、もう変えることができません。',
};
