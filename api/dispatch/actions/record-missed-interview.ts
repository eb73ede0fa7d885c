import type { Context } from '#api/core/context.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { moveCase } from '#api/dispatch/case-file.ts';
import { closeInterview } from '#api/dispatch/planning.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/** The agreed interview did not take place: the case is being arranged again, and the organisation is told. */
export async function recordMissedInterview(ctx: Context, caseNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    const moved = await moveCase(tx, ctx, row, 'missInterview');
    await closeInterview(tx, row, 'not_held');
    await tellApplicant(tx, ctx, moved, 'interview_missed', ctx.now().toString());
  });
}
