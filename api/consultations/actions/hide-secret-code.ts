import { subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';

/** "I have written it down": the receipt page never shows the secret code again. */
export async function hideSecretCode(ctx: Context, receiptNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    if (row.secretHiddenAt) return;
    await tx`update consultations.consultation set secret_hidden_at = ${ctx.now()} where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'secret_hidden');
  });
}
