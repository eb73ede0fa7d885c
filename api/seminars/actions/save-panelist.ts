import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { Name, Text } from '#api/seminars/desk-contract.ts';
import { bookFor } from '#api/seminars/planning.ts';
import { lockedSeminar } from '#api/seminars/queries.ts';

type Panelist = { name: Name; affiliation: Name; biography: Text; expertId?: string | null };

/**
 * Somebody who speaks, with a biography that every one of their seminars shows. `id` null makes a new one. Whoever is an
 * expert of the register too is booked as such for the seminars to come.
 * @throws RefusedError when the expert is elsewhere at the time of one of them.
 */
export async function savePanelist(ctx: Context, id: string | null, panelist: Panelist): Promise<string> {
  const { name, affiliation, biography, expertId = null } = panelist;
  return await ctx.sql.begin(async (tx) => {
    const [kept] = id
      ? await tx<{ id: string }[]>`
          update seminars.panelist set name = ${tx.json(name)}, affiliation = ${tx.json(affiliation)},
            biography = ${tx.json(biography)}, expert_id = ${expertId}
          where id = ${id} and removed_at is null returning id`
      : await tx<{ id: string }[]>`
          insert into seminars.panelist (name, affiliation, biography, expert_id, made_at)
          values (${tx.json(name)}, ${tx.json(affiliation)}, ${tx.json(biography)}, ${expertId}, ${ctx.now()})
          returning id`;
    if (!kept) throw new NotFoundError();
    await bookAnew(tx, ctx, kept.id);
    await recordEvent(tx, ctx, { kind: 'seminar', id: `panelist/${kept.id}` }, 'panelist_saved');
    return kept.id;
  });
}

/** The seminars to come at which this panelist speaks, booked as their plans say now. */
async function bookAnew(tx: Transaction, ctx: Context, panelistId: string): Promise<void> {
  const seminars = await tx<{ id: string }[]>`
    select s.id from seminars.seminar s join seminars.seminar_panelist sp on sp.seminar_id = s.id
    where sp.panelist_id = ${panelistId} and s.status in ('draft', 'published') and s.ends_at > ${ctx.now()}
    order by s.id`;
  for (const { id } of seminars) await bookFor(tx, ctx, id, await lockedSeminar(tx, id));
}
