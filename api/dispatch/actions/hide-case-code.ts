import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { subjectOf } from '#api/dispatch/case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/** "I have written it down": the receipt page never shows the secret code again. */
export async function hideCaseCode(ctx: Context, caseNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    if (row.secretHiddenAt) return;
    await tx`update dispatch.dispatch_case set secret_hidden_at = ${ctx.now()} where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(caseNumber), 'secret_hidden');
  });
}
