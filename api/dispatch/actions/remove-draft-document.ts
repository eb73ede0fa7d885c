import type { Context } from '#api/core/context.ts';
import { dropDocument } from '#api/dispatch/document-case-file.ts';
import { draftGone } from '#api/dispatch/draft-access.ts';
import { lockedDraft } from '#api/dispatch/draft-queries.ts';

/** Takes a file out of an application that is still being written. */
export async function removeDraftDocument(ctx: Context, draftId: string, documentId: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    if (!(await lockedDraft(tx, draftId))) throw await draftGone(ctx, draftId);
    await dropDocument(tx, ctx, { draftId }, documentId);
    // Nobody has seen it yet: of a draft not even a line stays.
    await tx`delete from dispatch.document where id = ${documentId}`;
  });
}
