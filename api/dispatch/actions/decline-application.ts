import type { Context } from '#api/core/context.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { keyOf, moveCase } from '#api/dispatch/case-file.ts';
import { keepDecision } from '#api/dispatch/completion-queries.ts';
import { endAppointmentsWithCase } from '#api/dispatch/planning.ts';
import { lockedCase } from '#api/dispatch/queries.ts';
import type { DeclineReason } from '#api/dispatch/vocabulary.ts';

/**
 * Decides not to send an expert, with reasons: after the interview, or before it where it cannot change anything. The
 * open promise is kept, because the organisation has its answer.
 */
export async function declineApplication(
  ctx: Context,
  caseNumber: string,
  decision: { reasons: readonly DeclineReason[]; text: string },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    const moved = await moveCase(tx, ctx, row, row.status === 'deciding' ? 'decideDecline' : 'decline', {
      detail: { reasons: decision.reasons },
      ...(decision.reasons[0] ? { endedBecause: decision.reasons[0] } : {}),
    });
    await keepDecision(tx, ctx, row, await keyOf(tx, ctx, row), { accepted: false, ...decision });
    const cancelled = await endAppointmentsWithCase(tx, ctx, moved);
    await tellApplicant(tx, ctx, moved, 'declined', 'once', { cancelled });
  });
}
