import type { Context } from '#api/core/context.ts';
import { openCaseKey } from '#api/core/sealing/sealing.ts';
import { keepDocuments, type NewDocuments } from '#api/dispatch/document-case-file.ts';
import { draftGone } from '#api/dispatch/draft-access.ts';
import { lockedDraft } from '#api/dispatch/draft-queries.ts';

/** Adds files to an application that is still being written. */
export async function addDraftDocuments(
  ctx: Context,
  draftId: string,
  documents: NewDocuments,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedDraft(tx, draftId);
    if (!row) throw await draftGone(ctx, draftId);
    const key = await openCaseKey(tx, ctx.secrets, row.keyId);
    await keepDocuments(tx, ctx, { draftId, programmeId: row.programmeId, key }, documents);
  });
}
