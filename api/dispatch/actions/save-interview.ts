import type { Context } from '#api/core/context.ts';
import { keyOf, moveCase } from '#api/dispatch/case-file.ts';
import { type KeyedAnswer, keepInterview } from '#api/dispatch/completion-queries.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/** Keeps the answers to the interview guide while the interview goes on, and afterwards until the decision. */
export async function saveInterview(
  ctx: Context,
  caseNumber: string,
  answers: readonly KeyedAnswer[],
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    await moveCase(tx, ctx, row, 'saveInterview');
    await keepInterview(tx, ctx, row, await keyOf(tx, ctx, row), answers);
  });
}
