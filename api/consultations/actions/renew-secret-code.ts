import { randomBytes } from 'node:crypto';
import { allow, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { hashSecretCode, secretCodeFor } from '#api/core/receipts/secret-code.ts';

/**
 * A new secret code for somebody who gave their name and lost the old one, after the desk made sure who they are.
 * It is read out once and not kept; the old code opens nothing any more.
 * @throws RefusedError for an anonymous case: nobody can prove to be its requester.
 */
export async function renewSecretCode(ctx: Context, receiptNumber: string): Promise<{ secretCode: string }> {
  return await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    await allow(tx, ctx, row, 'renew');
    if (row.anonymous) throw new RefusedError(sentences.anonymous);
    const secretCode = secretCodeFor(ctx.secrets, randomBytes(32).toString('base64url'), row.contentHash);
    await tx`
      update consultations.consultation
      set secret_hash = ${hashSecretCode(ctx.secrets, secretCode)}, secret_hidden_at = ${ctx.now()}
      where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'secret_renewed');
    return { secretCode };
  });
}

const sentences = {
  anonymous: forStaff({
    ja: '匿名の相談では、本人かどうかを確かめられないため、合言葉を作り直せません。',
    en: 'This case is anonymous, so nobody can prove to be its requester. The code cannot be renewed.',
  }),
};
