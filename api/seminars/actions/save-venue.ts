import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { Name, Text } from '#api/seminars/desk-contract.ts';

type Venue = { name: Name; address: Name; floor: Name; access: Text; accessibility: Text };

/** A hall or room: where it is, how to get there, and who can get in. `id` null makes a new one. */
export async function saveVenue(ctx: Context, id: string | null, venue: Venue): Promise<string> {
  const { name, address, floor, access, accessibility } = venue;
  return await ctx.sql.begin(async (tx) => {
    const [kept] = id
      ? await tx<{ id: string }[]>`
          update seminars.venue set name = ${tx.json(name)}, address = ${tx.json(address)},
            floor = ${tx.json(floor)}, access = ${tx.json(access)}, accessibility = ${tx.json(accessibility)}
          where id = ${id} and removed_at is null returning id`
      : await tx<{ id: string }[]>`
          insert into seminars.venue (name, address, floor, access, accessibility, made_at)
          values (${tx.json(name)}, ${tx.json(address)}, ${tx.json(floor)}, ${tx.json(access)},
            ${tx.json(accessibility)}, ${ctx.now()}) returning id`;
    if (!kept) throw new NotFoundError();
    await recordEvent(tx, ctx, { kind: 'seminar', id: `venue/${kept.id}` }, 'venue_saved');
    return kept.id;
  });
}
