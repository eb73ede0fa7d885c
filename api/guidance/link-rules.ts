import type { OutsideAnswer } from '#api/core/outside/ask-outside.ts';
import { proseBlocks } from '#api/guidance/prose-rules.ts';
import { checkAgainAfterDays } from '#api/guidance/rules.ts';

/** What is remembered of one address of somebody else. Days are those of the office. */
export type LinkMemory = {
  askedAt: Temporal.Instant | null;
  /** A status (`404`), or in a word why there was none (`no_such_name`). */
  answer: string | null;
  movedTo: string | null;
  failingSince: Temporal.Instant | null;
  /** On how many days in a row it has not answered as it should. */
  failedDays: number;
  openedAt: Temporal.Instant | null;
  openedBy: string | null;
};

/** `unsure`: it failed, but not yet on enough days to trouble anybody. `opened`: somebody looked, and all is well. */
export const linkStates = ['gone', 'moved', 'unclear', 'unsure', 'opened', 'fine', 'not_asked'] as const;
export type LinkState = (typeof linkStates)[number];

/** What an editor has to do something about. */
export const troubles = ['gone', 'moved', 'unclear'] as const satisfies readonly LinkState[];
export const isTrouble = (state: LinkState): boolean => troubles.some((each) => each === state);

/** A server may be down for a night or two. Fewer days, and its repairs become our editors' work. */
const sureAfterDays = 3;
/** Every address is asked once a week; one that failed, again the next night until that is sure. */
const askAgainAfterDays = 7;
/** Other people's servers are asked in small portions; the rest waits until the next night. */
export const mostInARun = 200;
/** Who presses the button twice does not ask everybody twice. */
const leastMinutesBetween = 60;

type Verdict = 'fine' | 'moved' | 'gone' | 'unclear';

/** What an answer means for whoever follows the link. */
export function verdictOf({ answer, movedTo }: Pick<LinkMemory, 'answer' | 'movedTo'>): Verdict {
  if (answer === '404' || answer === '410' || answer === 'no_such_name') return 'gone';
  if (!/^2\d\d$/.test(answer ?? '')) return 'unclear';
  return movedTo === null ? 'fine' : 'moved';
}

/**
 * Where an address has moved for good: a redirect that says so (301, 308), or any from a page to the front of a site,
 * which is how many sites say that the page is gone. A redirect for the time being is as good as the page.
 */
export function movedTo(url: string, { redirects }: OutsideAnswer): string | null {
  const [first] = redirects;
  const last = redirects.at(-1);
  if (!first || !last || isSamePage(url, last.to)) return null;
  const isForGood = first.status === 301 || first.status === 308;
  return isForGood || (!isFront(url) && isFront(last.to)) ? last.to : null;
}

/** With or without TLS, and with or without a slash at the end. */
const isSamePage = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (url: string): string => url.replace(/^https?:/, '').replace(/\/$/, '');
const isFront = (url: string): boolean => /^\/?$/.test(new URL(url).pathname) && new URL(url).search === '';

/** What is remembered after an answer. A mark by hand holds for the answer that was looked at, and no other. */
export function afterAnswer(
  before: LinkMemory | null,
  found: { url: string; answer: OutsideAnswer; at: Temporal.Instant },
  dayOf: (at: Temporal.Instant) => string,
): LinkMemory {
  const now = { answer: String(found.answer.result), movedTo: movedTo(found.url, found.answer) };
  const isSame = before?.answer === now.answer && before.movedTo === now.movedTo;
  const [openedAt, openedBy] = isSame ? [before.openedAt, before.openedBy] : [null, null];
  const common = { ...now, askedAt: found.at, openedAt, openedBy };
  const verdict = verdictOf(now);
  if (verdict === 'fine' || verdict === 'moved') return { ...common, failingSince: null, failedDays: 0 };
  const isSameDay = before?.askedAt != null && dayOf(before.askedAt) === dayOf(found.at);
  const failedDays = before?.failingSince ? before.failedDays + (isSameDay ? 0 : 1) : 1;
  return { ...common, failingSince: before?.failingSince ?? found.at, failedDays };
}

/** How an address stands for the desk. */
export function stateOf(link: LinkMemory | null, at: Temporal.Instant): LinkState {
  if (!link) return 'not_asked';
  const isOpened = link.openedAt !== null && daysFrom(link.openedAt, at) <= checkAgainAfterDays;
  if (link.answer === null) return isOpened ? 'opened' : 'not_asked';
  const verdict = verdictOf(link);
  if (verdict === 'fine') return 'fine';
  if (isOpened) return 'opened';
  return verdict === 'unclear' && link.failedDays < sureAfterDays ? 'unsure' : verdict;
}

/** Whether the clock asks this address tonight. */
export function isDue(
  link: LinkMemory | null,
  today: string,
  dayOf: (at: Temporal.Instant) => string,
): boolean {
  if (!link?.askedAt) return true;
  const { days } = Temporal.PlainDate.from(dayOf(link.askedAt)).until(today);
  const isUnsure = verdictOf(link) === 'unclear' && link.failedDays < sureAfterDays;
  return days >= (isUnsure ? 1 : askAgainAfterDays);
}

/** Whether somebody who asks for it now gets this address asked. */
export function mayAskNow(link: LinkMemory | null, at: Temporal.Instant): boolean {
  return !link?.askedAt || link.askedAt.until(at).total('minutes') >= leastMinutesBetween;
}

/** Not one server answered: then the office has no way out, and nothing is said about anybody's page. */
export function hasNoWayOut(answers: Iterable<OutsideAnswer>): boolean {
  return [...answers].every(({ result }) => typeof result !== 'number');
}

/** The address as it is asked: of the web, and without the part that stays in the browser. Null for any other. */
export function askedAddress(href: string): string | null {
  const url = /^https?:\/\//i.test(href) ? URL.parse(href) : null;
  if (!url) return null;
  url.hash = '';
  return url.href;
}

type Linked = { kind: string; facts: object; texts: Readonly<Record<string, object | null>> };

/** Where an entry leads out of this site, each address once. */
export function outsideLinksOf({ facts, texts }: Linked): string[] {
  const written = Object.values(texts).flatMap((text) => Object.values(text ?? {}).map(String));
  const inProse = written.flatMap((text) =>
    proseBlocks(text).flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.parts)),
  );
  const ofFacts = Object.entries(facts).flatMap(([name, value]) =>
    name === 'url' || name === 'link' ? [String(value)] : [],
  );
  const all = [...ofFacts, ...inProse.map(({ href = '' }) => href)].map(askedAddress);
  return [...new Set(all.filter((url) => url !== null))];
}

const daysFrom = (from: Temporal.Instant, until: Temporal.Instant): number =>
  from.until(until).total('hours') / 24;
