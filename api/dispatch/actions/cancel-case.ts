import type { Context } from '#api/core/context.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { addNotice, moveCase } from '#api/dispatch/case-file.ts';
import { endAppointmentsWithCase } from '#api/dispatch/planning.ts';
import { lockedCase } from '#api/dispatch/queries.ts';
import type { CancelReason } from '#api/dispatch/vocabulary.ts';

/** The office ends a case that cannot go on, at any time before it is closed. The organisation is told why. */
export async function cancelCase(
  ctx: Context,
  caseNumber: string,
  cancellation: { because: CancelReason; text: string },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    if (cancellation.text) await addNotice(tx, ctx, row, cancellation.text, 'cancellation');
    const moved = await moveCase(tx, ctx, row, 'cancel', { endedBecause: cancellation.because });
    const cancelled = await endAppointmentsWithCase(tx, ctx, moved);
    await tellApplicant(tx, ctx, moved, 'cancelled', 'once', { cancelled });
  });
}
