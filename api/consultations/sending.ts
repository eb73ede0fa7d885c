import { hashKey } from '#api/consultations/case-file.ts';
import { consultationBySending } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { type Attempt, judgeSending as judge } from '#api/core/http/judge-sending.ts';

/** The key of one sending of a consultation, after the guards against robots (`judge-sending.ts`). */
export async function judgeSending(ctx: Context, attempt: Attempt): Promise<string> {
  return await judge(
    ctx,
    attempt,
    async (key) => (await consultationBySending(ctx.sql, hashKey(key))) !== null,
  );
}
