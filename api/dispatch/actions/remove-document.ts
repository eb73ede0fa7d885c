import type { Context } from '#api/core/context.ts';
import { moveCase } from '#api/dispatch/case-file.ts';
import { documentFacts, dropDocument } from '#api/dispatch/document-case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/** Takes the file of one version away for good; that there was one stays on record. */
export async function removeDocument(ctx: Context, caseNumber: string, documentId: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    const dropped = await dropDocument(tx, ctx, { caseId: row.id }, documentId);
    await moveCase(tx, ctx, row, 'removeDocument', { detail: documentFacts(dropped) });
  });
}
