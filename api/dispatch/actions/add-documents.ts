import type { Context } from '#api/core/context.ts';
import { keyOf, moveCase } from '#api/dispatch/case-file.ts';
import { documentFacts, keepDocuments, type NewDocuments } from '#api/dispatch/document-case-file.ts';
import { documentsOf } from '#api/dispatch/document-queries.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/**
 * Adds files to a case, each as the next version of its kind; whoever acts is who handed them in. Returns the ids of
 * the versions, in the order of the files. The same files sent again change nothing.
 */
export async function addDocuments(
  ctx: Context,
  caseNumber: string,
  documents: NewDocuments,
): Promise<string[]> {
  return await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    const owner = { caseId: row.id, programmeId: row.programmeId, key: await keyOf(tx, ctx, row) };
    const before = new Set((await documentsOf(tx, owner)).map(({ id }) => id));
    const ids = await keepDocuments(tx, ctx, owner, documents);
    const added = (await documentsOf(tx, owner)).filter(({ id }) => !before.has(id));
    const detail = { documents: added.map(documentFacts) };
    await moveCase(tx, ctx, row, 'addDocument', { detail });
    return ids;
  });
}
