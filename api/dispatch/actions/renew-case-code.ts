import { randomBytes } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import { hashSecretCode, secretCodeFor } from '#api/core/receipts/secret-code.ts';
import { moveCase } from '#api/dispatch/case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/**
 * A new secret code for an organisation that lost the old one, after the desk made sure who is calling. It is read out
 * once and not kept; the old code opens nothing any more.
 */
export async function renewCaseCode(ctx: Context, caseNumber: string): Promise<{ secretCode: string }> {
  return await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    await moveCase(tx, ctx, row, 'renew');
    const secretCode = secretCodeFor(ctx.secrets, randomBytes(32).toString('base64url'), row.contentHash);
    await tx`
      update dispatch.dispatch_case
      set secret_hash = ${hashSecretCode(ctx.secrets, secretCode)}, secret_hidden_at = ${ctx.now()}
      where id = ${row.id}`;
    return { secretCode };
  });
}
