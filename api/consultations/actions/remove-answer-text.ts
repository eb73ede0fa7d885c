import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';

/** Takes a text off the list. It stays in the database, because answers were written with it. */
export async function removeAnswerText(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const removed = await tx`
      update consultations.answer_text set removed_at = ${ctx.now()}
      where id = ${id} and removed_at is null returning id`;
    if (removed.length === 0) throw new NotFoundError();
    await recordEvent(tx, ctx, { kind: 'office', id: 'answer-texts' }, 'text_removed', { id });
  });
}
