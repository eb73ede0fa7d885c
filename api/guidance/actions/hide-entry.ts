import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { subjectOf } from '#api/guidance/history.ts';
import { lockedEntry } from '#api/guidance/queries.ts';

/** Takes an entry off the site; it is a draft again. Hiding a draft changes nothing. */
export async function hideEntry(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedEntry(tx, id);
    if (row.status === 'draft') return;
    await tx`update guidance.entry set status = 'draft', published_version = null where id = ${id}`;
    await recordEvent(tx, ctx, subjectOf(row), 'entry_hidden');
  });
}
