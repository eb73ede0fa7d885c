import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';

/** Takes a panelist off the list to choose from. Seminars that name them go on doing so. */
export async function removePanelist(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const removed = await tx`
      update seminars.panelist set removed_at = ${ctx.now()} where id = ${id} and removed_at is null returning id`;
    if (removed.length === 0) throw new NotFoundError();
    await recordEvent(tx, ctx, { kind: 'seminar', id: `panelist/${id}` }, 'panelist_removed');
  });
}
