import type { Context } from '#api/core/context.ts';
import { type Attempt, judgeSending as judge } from '#api/core/http/judge-sending.ts';
import { hashKey } from '#api/dispatch/case-file.ts';
import { caseBySending } from '#api/dispatch/queries.ts';

/** The key of one sending of an application, after the guards against robots (`judge-sending.ts`). */
export async function judgeSending(ctx: Context, attempt: Attempt): Promise<string> {
  return await judge(ctx, attempt, async (key) => (await caseBySending(ctx.sql, hashKey(key))) !== null);
}

/** A draft is sent once, from however many pages: its id is the key of its sending. */
export const draftSendingKey = (draftId: string): string => `draft-${draftId}`;
