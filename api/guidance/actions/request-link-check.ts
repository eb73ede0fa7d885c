import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import type { LinkStep } from '#api/guidance/history.ts';
import { linksSubject } from '#api/guidance/link-queries.ts';

/**
 * Has every address of others asked as soon as there is a hand free. While one such wish waits, a second adds nothing.
 * @throws RefusedError where this office does not ask outside.
 */
export async function requestLinkCheck(ctx: Context): Promise<void> {
  if (!ctx.askOutside) throw new RefusedError(sentences.off);
  await ctx.sql.begin(async (tx) => {
    await ctx.queue.send(tx, 'guidance.links', {}, { key: 'guidance.links' });
    await recordEvent(tx, ctx, linksSubject, 'links_check_requested' satisfies LinkStep);
  });
}

const sentences = {
  off: forStaff({
    ja: 'この窓口は、ほかのサイトへ確かめに行かない設定です（LINK_CHECK）。',
    en: 'This office is set not to ask other sites (LINK_CHECK).',
  }),
} as const;
