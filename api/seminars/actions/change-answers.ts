import type { Context } from '#api/core/context.ts';
import { InvalidInputError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { judgeAnswers } from '#api/seminars/questions.ts';
import { lockedRegistration } from '#api/seminars/registration-queries.ts';
import { allow, keyOf, subjectOf } from '#api/seminars/ticket.ts';

/** The person answers the seminar's own questions anew. @throws InvalidInputError */
export async function changeAnswers(
  ctx: Context,
  ticketNumber: string,
  given: Readonly<Record<string, string>>,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    const seminar = await seminarById(tx, row.seminarId);
    allow(ctx, seminar, row, 'changeAnswers');
    const { answers, problems } = judgeAnswers(seminar.about.questions, given, 'answers');
    if (problems.length > 0) throw new InvalidInputError(problems);
    const key = await keyOf(tx, ctx, row);
    await tx`
      update seminars.registration set sealed_answers = ${seal(key, 'answers', JSON.stringify(answers))}
      where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'answers_changed');
  });
}
