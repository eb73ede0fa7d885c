import type { Context } from '#api/core/context.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { moveCase } from '#api/dispatch/case-file.ts';
import { endAppointmentsWithCase } from '#api/dispatch/planning.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/** The organisation takes its application back, at any time. What was owed and agreed is no more. */
export async function withdrawApplication(ctx: Context, caseNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    const moved = await moveCase(tx, ctx, row, 'withdraw');
    const cancelled = await endAppointmentsWithCase(tx, ctx, moved);
    await tellApplicant(tx, ctx, moved, 'withdrawn', 'once', { cancelled });
  });
}
