import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { keyOf, moveCase } from '#api/dispatch/case-file.ts';
import type { KeyedAnswer } from '#api/dispatch/completion-queries.ts';
import { programmeById } from '#api/dispatch/programme-queries.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/** The organisation answers the survey after the visits; answering again replaces the answers, until the case is closed. */
export async function answerCompletionSurvey(
  ctx: Context,
  caseNumber: string,
  answers: readonly KeyedAnswer[],
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    await moveCase(tx, ctx, row, 'answerSurvey');
    const { about } = await programmeById(tx, row.programmeId);
    const given = answers.filter(
      ({ key, answer }) => answer.trim() !== '' && about.survey.some((question) => question.key === key),
    );
    if (given.length === 0) throw new RefusedError(sentences.empty);
    const sealed = seal(await keyOf(tx, ctx, row), 'survey', JSON.stringify(given));
    await tx`
      insert into dispatch.completion (case_id, sealed_survey, surveyed_at)
      values (${row.id}, ${sealed}, ${ctx.now()})
      on conflict (case_id) do update
        set sealed_survey = excluded.sealed_survey, surveyed_at = excluded.surveyed_at`;
  });
}

const sentences = {
  empty: {
    ja: '一つ以上の質問に答えてください。',
    en: 'Please answer at least one question.',
    easy: '質問に、一つ以上答えてください。',
  },
};
