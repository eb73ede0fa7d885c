import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { whyNotPublic } from '#api/guidance/case-study-rules.ts';
import { subjectOf } from '#api/guidance/history.ts';
import { type EntryRow, lockedEntry } from '#api/guidance/queries.ts';

/**
 * Shows an entry to the public, as it was last saved. The date of first publication stays when it is published again.
 * Publishing what the public already reads changes nothing.
 * @throws RefusedError for a case study whose newest version nobody but its writer has read.
 */
export async function publishEntry(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedEntry(tx, id);
    if (row.status === 'published' && row.publishedVersion === row.version) return;
    if (row.kind === 'case_study') {
      const because = whyNotPublic(row);
      if (because) throw new RefusedError(because);
      await forgetDrafts(tx, row);
    }
    await tx`
      update guidance.entry set status = 'published', published_version = version,
        published_at = coalesce(published_at, ${ctx.now()})
      where id = ${id}`;
    await recordEvent(tx, ctx, subjectOf(row), 'entry_published', { version: row.version });
  });
}

/** The drafts of a case study that nobody confirmed may hold what had to go. They are of no use once it is public. */
async function forgetDrafts(tx: Transaction, { id, version }: EntryRow): Promise<void> {
  await tx`
    delete from guidance.revision where entry_id = ${id} and version < ${version}
      and version not in (select version from guidance.anonymity_check where entry_id = ${id})`;
}
