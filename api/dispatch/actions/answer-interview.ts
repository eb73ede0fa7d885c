import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';
import { interviewAt } from '#api/dispatch/actions/book-interview.ts';
import { personIn } from '#api/dispatch/actions/open-times.ts';
import {
  type AppointmentRow,
  openInterviewOf,
  type ProposedTimeRow,
  proposedTimesOf,
} from '#api/dispatch/appointment-queries.ts';
import { appointmentSubject, tellParties } from '#api/dispatch/appointment-sending.ts';
import { allow } from '#api/dispatch/case-file.ts';
import type { Party, TimeAnswer } from '#api/dispatch/expert-vocabulary.ts';
import { freeOpenTime, isAgreed, isOut, settleInterview } from '#api/dispatch/planning.ts';
import { lockedCase } from '#api/dispatch/queries.ts';
import type { InterviewAnswerSheet } from '#api/dispatch/times-contract.ts';
import type { InterviewWay } from '#api/dispatch/vocabulary.ts';

/**
 * The desk answers the times an organisation named for its interview, and says who will hold it. The first yes books.
 * With no to all of them, the organisation is told and can pick or name others.
 */
export async function answerInterview(
  ctx: Context,
  caseNumber: string,
  sheet: InterviewAnswerSheet,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const theCase = await lockedCase(tx, caseNumber);
    const before = await openInterviewOf(tx, theCase.id);
    if (!before) throw new NotFoundError();
    allow(ctx, theCase, before.status === 'agreed' ? 'moveInterview' : 'setInterview');
    const times = await writeAnswers(tx, ctx, before, 'office', sheet.answers);
    const chosen = times.find((time) => isAgreed(before, time));
    if (!chosen) {
      if (times.every((time) => isOut(before, time)))
        await tellParties(tx, ctx, theCase, before, {
          purpose: 'none_fits',
          once: ctx.requestId,
          to: ['organisation'],
        });
      return;
    }
    const staffId = await personIn(tx, ctx, sheet.staffId);
    const way = (before.way ?? 'telephone') as InterviewWay;
    if (way === 'online' && !sheet.joinUrl) throw new RefusedError(sentences.joinUrl);
    await freeOpenTime(tx, before);
    const row = await interviewAt(tx, ctx, theCase, before, {
      minutes: before.minutes,
      way,
      joinUrl: sheet.joinUrl,
      staffId,
      openTimeId: null,
    });
    const until = chosen.startsAt.add({ minutes: row.minutes });
    await settleInterview(tx, ctx, theCase, row, { from: chosen.startsAt, until, bufferMinutes: 0, staffId });
  });
}

/** Writes one party's answers and returns all times as they stand now. */
export async function writeAnswers(
  tx: Transaction,
  ctx: Context,
  row: AppointmentRow,
  party: Party,
  answers: readonly { proposalId: string; answer: TimeAnswer }[],
): Promise<ProposedTimeRow[]> {
  for (const { proposalId, answer } of answers) {
    const written = await tx`
      update dispatch.proposed_time set ${tx(party)} = ${answer}
      where id = ${proposalId} and appointment_id = ${row.id} returning id`;
    if (written.length === 0) throw new RefusedError(sentences.gone);
  }
  await recordEvent(tx, ctx, appointmentSubject(row.id), 'times_answered', {
    party,
    yes: answers.filter(({ answer }) => answer === 'yes').length,
    no: answers.filter(({ answer }) => answer === 'no').length,
  });
  return await proposedTimesOf(tx, [row.id]);
}

const sentences = {
  gone: {
    ja: 'この日時の提案は、もうありません。日時が決まったか、取り消されました。ページを開き直してください。',
    en: 'This time is no longer proposed: one was agreed on, or it was cancelled. Please open the page again.',
    easy: 'この日と時間は、もう答えることができません。日と時間が決まったか、取り消しになりました。ページをもう一度開いてください。',
  },
  joinUrl: forStaff({
    ja: 'オンラインの面談には、参加先のアドレスを書いてください。',
    en: 'For an online interview, write the address to join at.',
  }),
} as const satisfies Record<string, Sentence>;
