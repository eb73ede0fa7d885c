import type { Context } from '#api/core/context.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { useOfPart } from '#api/seminars/planning.ts';

/**
 * Takes a venue off the list to choose from. Seminars that were held there go on saying so.
 * @throws RefusedError that names a seminar to come, while one is planned there.
 */
export async function removeVenue(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    // A plan that names it waits for this lock, and finds it removed.
    const found = await tx`select from seminars.venue where id = ${id} and removed_at is null for update`;
    if (found.length === 0) throw new NotFoundError();
    const use = await useOfPart(tx, ctx, { venueId: id });
    if (use) throw new RefusedError(inUse(use));
    await tx`update seminars.venue set removed_at = ${ctx.now()} where id = ${id}`;
    await recordEvent(tx, ctx, { kind: 'seminar', id: `venue/${id}` }, 'venue_removed');
  });
}

const inUse = ({ title, more }: { title: string; more: number }) =>
  forStaff({
    ja: `これから開く「${title}」${more > 0 ? `ほか${more}件` : ''}が、この会場を使います。会場を変えてから外してください。`,
    en: `“${title}”${more > 0 ? ` and ${more} more` : ''} will take place here. Change the venue there first.`,
  });
