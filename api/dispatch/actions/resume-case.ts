import type { Context } from '#api/core/context.ts';
import { resumePromise } from '#api/core/promises/store.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { moveCase, openPromiseFor } from '#api/dispatch/case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/** The case goes on. What was paused is promised anew with as many business days as were left, and told. */
export async function resumeCase(ctx: Context, caseNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    await moveCase(tx, ctx, row, 'resume');
    const [hold] = await tx<{ id: string }[]>`
      update dispatch.hold set until_at = ${ctx.now()} where case_id = ${row.id} and until_at is null returning id`;
    const promise = await openPromiseFor(tx, row);
    if (promise?.pausedAt) await resumePromise(tx, ctx, promise.id);
    await tellApplicant(tx, ctx, row, 'resumed', hold?.id ?? '');
  });
}
