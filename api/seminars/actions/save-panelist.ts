import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { Text } from '#api/seminars/desk-contract.ts';

/** Somebody who speaks, with a biography that every one of their seminars shows. `id` null makes a new one. */
export async function savePanelist(
  ctx: Context,
  id: string | null,
  panelist: { name: Text; affiliation: Text; biography: Text },
): Promise<string> {
  const { name, affiliation, biography } = panelist;
  return await ctx.sql.begin(async (tx) => {
    const [kept] = id
      ? await tx<{ id: string }[]>`
          update seminars.panelist set name = ${tx.json(name)}, affiliation = ${tx.json(affiliation)},
            biography = ${tx.json(biography)}
          where id = ${id} and removed_at is null returning id`
      : await tx<{ id: string }[]>`
          insert into seminars.panelist (name, affiliation, biography, made_at)
          values (${tx.json(name)}, ${tx.json(affiliation)}, ${tx.json(biography)}, ${ctx.now()}) returning id`;
    if (!kept) throw new NotFoundError();
    await recordEvent(tx, ctx, { kind: 'seminar', id: `panelist/${kept.id}` }, 'panelist_saved');
    return kept.id;
  });
}
