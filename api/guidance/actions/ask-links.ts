import { dayOf } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { unlessRunning } from '#api/core/db/one-at-a-time.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { AskOutside, OutsideAnswer } from '#api/core/outside/ask-outside.ts';
import type { LinkStep } from '#api/guidance/history.ts';
import {
  forgetLinksBut,
  linksSubject,
  lockedLinks,
  outsidePlaces,
  rememberedLinks,
  rememberLink,
} from '#api/guidance/link-queries.ts';
import {
  afterAnswer,
  hasNoWayOut,
  isDue,
  isTrouble,
  type LinkMemory,
  mayAskNow,
  mostInARun,
  stateOf,
  verdictOf,
} from '#api/guidance/link-rules.ts';

/** A run ends before the queue takes it for dead (15 minutes); what is left is asked the next night. */
const longestRunMinutes = 10;
/** If nobody answers, so many that lately did are asked once more, to tell a dead page from a line that is down. */
const mostControls = 3;

/**
 * Asks the addresses of others that stand in our texts whether they still answer: those whose turn it is, or, `now`, all
 * that were not asked within the last hour. Nothing is kept of a run in which nobody answered. Does nothing where the
 * office does not ask outside, or while another run is on its way.
 */
export async function askLinks(ctx: Context, wish: 'due' | 'now'): Promise<void> {
  const ask = ctx.askOutside;
  if (!ask) return;
  await unlessRunning(ctx.sql, 'links', async () => {
    const calendar = await loadCalendar(ctx.sql);
    const officeDay = (at: Temporal.Instant): string => dayOf(calendar, at);
    const at = ctx.now();
    const urls = [...(await outsidePlaces(ctx.sql, { at, baseUrl: ctx.baseUrl })).keys()];
    const links = await rememberedLinks(ctx.sql);
    const isWanted = (link: LinkMemory | null): boolean =>
      wish === 'now' ? mayAskNow(link, at) : isDue(link, officeDay(at), officeDay);
    const wanted = longestAgoFirst(urls, links).filter((url) => isWanted(links.get(url) ?? null));
    if (wanted.length === 0) return;
    const answers = await answersTo(ctx, ask, wanted.slice(0, mostInARun));
    const fine = longestAgoFirst(urls, links).filter((url) => isKnownToAnswer(links.get(url)));
    const isShut = hasNoWayOut(answers.values()) && (await answerNeither(ask, fine, answers));
    await ctx.sql.begin(async (tx) => {
      const before = await lockedLinks(tx, [...answers.keys()]);
      const after = [...answers].map(([url, answer]) => ({
        url,
        link: afterAnswer(before.get(url) ?? null, { url, answer, at }, officeDay),
      }));
      if (!isShut) for (const { url, link } of after) await rememberLink(tx, url, link);
      await forgetLinksBut(tx, urls);
      const trouble = after.filter(({ link }) => isTrouble(stateOf(link, at))).length;
      const step: LinkStep = isShut ? 'links_no_way_out' : 'links_checked';
      const detail = isShut ? { asked: answers.size } : { asked: answers.size, trouble };
      await recordEvent(tx, ctx, linksSubject, step, detail);
    });
  });
}

/** What was never asked comes first; so nothing is left out for good where there is too much for one night. */
function longestAgoFirst(urls: readonly string[], links: ReadonlyMap<string, LinkMemory>): string[] {
  const asked = (url: string): number => links.get(url)?.askedAt?.epochMilliseconds ?? 0;
  return urls.toSorted((one, other) => asked(one) - asked(other));
}

const isKnownToAnswer = (link: LinkMemory | undefined): boolean =>
  link?.answer != null && verdictOf(link) === 'fine';

async function answersTo(
  ctx: Context,
  ask: AskOutside,
  urls: readonly string[],
): Promise<Map<string, OutsideAnswer>> {
  const end = ctx.now().add({ minutes: longestRunMinutes });
  const answers = new Map<string, OutsideAnswer>();
  for (const url of urls) {
    if (Temporal.Instant.compare(ctx.now(), end) > 0) break;
    answers.set(url, await ask(url));
  }
  return answers;
}

/** Whether those that answered last time, and were not asked in this run, do not answer either. */
async function answerNeither(
  ask: AskOutside,
  fine: readonly string[],
  asked: ReadonlyMap<string, OutsideAnswer>,
): Promise<boolean> {
  const controls = fine.filter((url) => !asked.has(url)).slice(-mostControls);
  for (const url of controls) if (!hasNoWayOut([await ask(url)])) return false;
  return true;
}
