import type { Context } from '#api/core/context.ts';
import { destroyCaseKey } from '#api/core/sealing/sealing.ts';
import { lockedDraft } from '#api/dispatch/draft-queries.ts';

/** Throws an unfinished application away with its files: its writer asked for it, or its thirty days are over. */
export async function forgetDraft(ctx: Context, draftId: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedDraft(tx, draftId);
    if (!row) return;
    await tx`delete from dispatch.document where draft_id = ${draftId}`;
    await tx`delete from dispatch.application_draft where id = ${draftId}`;
    await tx`delete from core.file where key_id = ${row.keyId}`;
    await destroyCaseKey(tx, ctx, row.keyId);
  });
}
