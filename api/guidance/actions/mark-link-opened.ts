import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { LinkStep } from '#api/guidance/history.ts';
import { linksSubject, lockedLinks, outsidePlaces, rememberLink } from '#api/guidance/link-queries.ts';
import type { LinkMemory } from '#api/guidance/link-rules.ts';

/**
 * Notes that somebody opened an address by hand and found what the text says. It holds for half a year, or until the
 * address answers otherwise than it did.
 * @throws NotFoundError where the address stands in no text.
 */
export async function markLinkOpened(ctx: Context, url: string): Promise<void> {
  const openedBy = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
  await ctx.sql.begin(async (tx) => {
    const places = await outsidePlaces(tx, { at: ctx.now(), baseUrl: ctx.baseUrl });
    if (!places.has(url)) throw new NotFoundError();
    const link = (await lockedLinks(tx, [url])).get(url) ?? neverAsked;
    await rememberLink(tx, url, { ...link, openedAt: ctx.now(), openedBy });
    await recordEvent(tx, ctx, linksSubject, 'link_opened' satisfies LinkStep, { url });
  });
}

const neverAsked: LinkMemory = {
  askedAt: null,
  answer: null,
  movedTo: null,
  failingSince: null,
  failedDays: 0,
  openedAt: null,
  openedBy: null,
};
