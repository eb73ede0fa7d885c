import type { Context } from '#api/core/context.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { useOfPart } from '#api/seminars/planning.ts';

/**
 * Takes a series off the list to choose from. Seminars of the past go on belonging to it.
 * @throws RefusedError that names a seminar to come, while one belongs to it.
 */
export async function removeSeries(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const found = await tx`select from seminars.series where id = ${id} and removed_at is null for update`;
    if (found.length === 0) throw new NotFoundError();
    const use = await useOfPart(tx, ctx, { seriesId: id });
    if (use) throw new RefusedError(inUse(use));
    await tx`update seminars.series set removed_at = ${ctx.now()} where id = ${id}`;
    await recordEvent(tx, ctx, { kind: 'seminar', id: `series/${id}` }, 'series_removed');
  });
}

const inUse = ({ title, more }: { title: string; more: number }) =>
  forStaff({
    ja: `これから開く「${title}」${more > 0 ? `ほか${more}件` : ''}が、このシリーズに入っています。外してからにしてください。`,
    en: `“${title}”${more > 0 ? ` and ${more} more` : ''} to come belongs to this series. Change it there first.`,
  });
