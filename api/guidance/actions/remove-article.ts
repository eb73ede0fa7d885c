import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';

/** Throws an imported article away: its words go, what was found in it stays in the trace. */
export async function removeArticle(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const removed = await tx`
      update guidance.article set removed_at = ${ctx.now()}, html = ''
      where id = ${id} and removed_at is null returning id`;
    if (removed.length === 0) throw new NotFoundError();
    await recordEvent(tx, ctx, { kind: 'guidance', id: `article/${id}` }, 'article_removed');
  });
}
