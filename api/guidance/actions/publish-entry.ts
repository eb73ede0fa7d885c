import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { subjectOf } from '#api/guidance/history.ts';
import { lockedEntry } from '#api/guidance/queries.ts';

/**
 * Shows an entry to the public, as it was last saved. The date of first publication stays when it is published again.
 * Publishing what is published changes nothing.
 */
export async function publishEntry(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedEntry(tx, id);
    if (row.status === 'published') return;
    await tx`
      update guidance.entry set status = 'published', published_at = coalesce(published_at, ${ctx.now()})
      where id = ${id}`;
    await recordEvent(tx, ctx, subjectOf(row), 'entry_published', { version: row.version });
  });
}
