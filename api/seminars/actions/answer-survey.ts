import type { Context } from '#api/core/context.ts';
import { InvalidInputError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { judgeAnswers } from '#api/seminars/questions.ts';
import { attendanceOf, lockedRegistration } from '#api/seminars/registration-queries.ts';
import { hasAttended } from '#api/seminars/rules.ts';
import { keyOf, subjectOf } from '#api/seminars/ticket.ts';

/** The survey after a seminar, once a person. Answers are sealed; results are shown without names. */
export async function answerSurvey(
  ctx: Context,
  ticketNumber: string,
  given: Readonly<Record<string, string>>,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    const seminar = await seminarById(tx, row.seminarId);
    const isOver = Temporal.Instant.compare(ctx.now(), seminar.endsAt) >= 0;
    if (!isOver || !hasAttended(await attendanceOf(tx, row.id), seminar))
      throw new RefusedError(sentences.notForYou);
    const { answers, problems } = judgeAnswers(seminar.about.survey, given, 'answers');
    if (problems.length > 0) throw new InvalidInputError(problems);
    const key = await keyOf(tx, ctx, row);
    const written = await tx`
      insert into seminars.survey_answer (registration_id, seminar_id, at, sealed)
      values (${row.id}, ${seminar.id}, ${ctx.now()}, ${seal(key, 'survey', JSON.stringify(answers))})
      on conflict do nothing returning registration_id`;
    if (written.length === 0) throw new RefusedError(sentences.already);
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'survey_answered');
  });
}

const sentences = {
  notForYou: {
    ja: 'アンケートは、セミナーが終わったあと、参加された方にお願いしています。',
    en: 'The survey is for those who took part, after the seminar.',
    easy: 'アンケートは、セミナーが終わったあと、参加した人にお願いしています。',
  },
  already: {
    ja: 'アンケートにはすでにお答えいただいています。ありがとうございました。',
    en: 'You have answered the survey already. Thank you.',
    easy: 'アンケートの答えは、もう受け取っています。ありがとうございました。',
  },
};
