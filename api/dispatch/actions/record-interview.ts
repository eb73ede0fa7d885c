import { dayOf } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { forStaff } from '#api/core/language.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { keyOf, moveCase } from '#api/dispatch/case-file.ts';
import { type KeyedAnswer, keepInterview } from '#api/dispatch/completion-queries.ts';
import { closeInterview } from '#api/dispatch/planning.ts';
import { lockedCase } from '#api/dispatch/queries.ts';
import type { InterviewWay } from '#api/dispatch/vocabulary.ts';

export type HeldInterview = { heldOn: string; way: InterviewWay; answers: readonly KeyedAnswer[] };

/**
 * Records that the interview was held. From that day, which itself is not counted, the decision is promised, and the
 * organisation is told its date. Written down late, the date is what it would have been on time.
 * @throws RefusedError when the day is still to come, or before the application.
 */
export async function recordInterview(ctx: Context, caseNumber: string, held: HeldInterview): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    const calendar = await loadCalendar(tx);
    if (held.heldOn > dayOf(calendar, ctx.now())) throw new RefusedError(sentences.toCome);
    if (held.heldOn < dayOf(calendar, row.receivedAt)) throw new RefusedError(sentences.tooEarly);
    const { heldOn, way } = held;
    const moved = await moveCase(tx, ctx, row, 'recordInterview', {
      detail: { heldOn, way },
      countedFrom: heldOn,
    });
    const key = await keyOf(tx, ctx, row);
    await keepInterview(tx, ctx, row, key, held.answers);
    await tx`
      update dispatch.interview set held_on = ${heldOn}, way = ${way}, recorded_at = ${ctx.now()}
      where case_id = ${row.id}`;
    await closeInterview(tx, row, 'held');
    await tellApplicant(tx, ctx, moved, 'interview_held', 'once');
  });
}

const sentences = {
  toCome: forStaff({
    ja: '面談の日がまだ来ていません。行った日を確かめてください。',
    en: 'That day is still to come. Check the day on which the interview was held.',
  }),
  tooEarly: forStaff({
    ja: '申請を受け付ける前の日です。行った日を確かめてください。',
    en: 'That day is before the application. Check the day on which the interview was held.',
  }),
};
