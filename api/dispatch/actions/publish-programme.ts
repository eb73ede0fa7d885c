import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { lockedProgramme } from '#api/dispatch/programme-queries.ts';

/** Shows a programme to the public, or takes it off the pages again. Cases that exist go on either way. */
export async function publishProgramme(ctx: Context, id: string, published: boolean): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const programme = await lockedProgramme(tx, id);
    if (programme.published === published) return;
    await tx`update dispatch.programme set published = ${published}, version = version + 1 where id = ${id}`;
    await recordEvent(tx, ctx, { kind: 'programme', id }, published ? 'published' : 'hidden');
  });
}
