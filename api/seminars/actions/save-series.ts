import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { Text } from '#api/seminars/desk-contract.ts';

/** A row of seminars under one name. `id` null makes a new one. */
export async function saveSeries(
  ctx: Context,
  id: string | null,
  series: { title: Text; description: Text },
): Promise<string> {
  return await ctx.sql.begin(async (tx) => {
    const [kept] = id
      ? await tx<{ id: string }[]>`
          update seminars.series set title = ${tx.json(series.title)}, description = ${tx.json(series.description)}
          where id = ${id} and removed_at is null returning id`
      : await tx<{ id: string }[]>`
          insert into seminars.series (title, description, made_at)
          values (${tx.json(series.title)}, ${tx.json(series.description)}, ${ctx.now()}) returning id`;
    if (!kept) throw new NotFoundError();
    await recordEvent(tx, ctx, { kind: 'seminar', id: `series/${kept.id}` }, 'series_saved');
    return kept.id;
  });
}
