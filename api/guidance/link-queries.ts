import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { eventsOf, type RecordedEvent, type Subject } from '#api/core/events/events.ts';
import type { StaffSentence } from '#api/core/language.ts';
import { linksOfArticle } from '#api/guidance/article-rules.ts';
import { guideSources } from '#api/guidance/guide-sources.ts';
import { askedAddress, type LinkMemory, outsideLinksOf } from '#api/guidance/link-rules.ts';
import { allPublishedEntries, articles, type EntryRow } from '#api/guidance/queries.ts';
import { noticePhase, textFor } from '#api/guidance/rules.ts';
import type { EntryKind } from '#api/guidance/vocabulary.ts';

/** Under what the trace keeps what happens to the links of all texts. */
export const linksSubject: Subject = { kind: 'guidance', id: 'links' };

/** A text in which an address stands. A source of the guides has its title on the pages. */
export type Place = {
  kind: EntryKind | 'article' | 'guide_source';
  id: string;
  title: StaffSentence;
};

const columns = (sql: Queryable) => sql`
  url, asked_at as "askedAt", answer, moved_to as "movedTo", failing_since as "failingSince",
  failed_days as "failedDays", opened_at as "openedAt", opened_by as "openedBy"`;

type Row = LinkMemory & { url: string };

/** What is remembered of every address. */
export async function rememberedLinks(sql: Queryable): Promise<Map<string, LinkMemory>> {
  const rows = await sql<Row[]>`select ${columns(sql)} from guidance.link`;
  return new Map(rows.map(({ url, ...memory }) => [url, memory]));
}

/** What is remembered of these addresses, locked until the transaction ends. */
export async function lockedLinks(
  tx: Transaction,
  urls: readonly string[],
): Promise<Map<string, LinkMemory>> {
  const rows = await tx<Row[]>`
    select ${columns(tx)} from guidance.link where url = any(${urls}::text[]) order by url for update`;
  return new Map(rows.map(({ url, ...memory }) => [url, memory]));
}

export async function rememberLink(tx: Transaction, url: string, link: LinkMemory): Promise<void> {
  const row = {
    url,
    asked_at: link.askedAt,
    answer: link.answer,
    moved_to: link.movedTo,
    failing_since: link.failingSince,
    failed_days: link.failedDays,
    opened_at: link.openedAt,
    opened_by: link.openedBy,
  };
  await tx`
    insert into guidance.link ${tx(row as never)}
    on conflict (url) do update set asked_at = excluded.asked_at, answer = excluded.answer, moved_to = excluded.moved_to,
      failing_since = excluded.failing_since, failed_days = excluded.failed_days, opened_at = excluded.opened_at,
      opened_by = excluded.opened_by`;
}

/** Forgets every address that stands nowhere any more. */
export async function forgetLinksBut(tx: Transaction, urls: readonly string[]): Promise<void> {
  await tx`delete from guidance.link where not (url = any(${urls}::text[]))`;
}

/**
 * Every address of others that stands in what the public reads now, in the sources of the guides, or in an imported
 * article, with the places where it stands. Addresses of this office itself are not others'.
 */
export async function outsidePlaces(
  sql: Queryable,
  { at, baseUrl }: { at: Temporal.Instant; baseUrl: string },
): Promise<Map<string, Place[]>> {
  const places = new Map<string, Place[]>();
  const add = (href: string, place: Place): void => {
    const url = askedAddress(href);
    const known = url === null ? [] : (places.get(url) ?? []);
    if (url === null || new URL(url).origin === baseUrl) return;
    if (!known.some(({ kind, id }) => kind === place.kind && id === place.id))
      places.set(url, [...known, place]);
  };
  for (const row of (await allPublishedEntries(sql)).filter((each) => isReadNow(each, at)))
    for (const url of outsideLinksOf(row)) add(url, { kind: row.kind, id: row.id, title: titleOf(row) });
  for (const [id, url] of Object.entries(guideSources))
    add(url, { kind: 'guide_source', id, title: { ja: id, en: id } });
  for (const { id, title, source, html } of await articles(sql))
    for (const href of [source, ...linksOfArticle(html).map((link) => link.href)])
      add(href, { kind: 'article', id, title: { ja: title, en: title } });
  return places;
}

function isReadNow({ facts }: EntryRow, at: Temporal.Instant): boolean {
  if (!('fromAt' in facts)) return true;
  const [from, until] = [Temporal.Instant.from(facts.fromAt), Temporal.Instant.from(facts.untilAt)];
  return noticePhase({ from, until }, at) !== 'over';
}

/** The member of each kind's texts that names it in lists. */
const titleFields = {
  faq: 'question',
  news: 'title',
  notice: 'text',
  referral: 'name',
  case_study: 'title',
} as const;

function titleOf({ kind, texts }: EntryRow): StaffSentence {
  const inOne = (language: 'ja' | 'en'): string => {
    const text: object = textFor<object>(texts, language)?.text ?? {};
    return String(Object.entries(text).find(([field]) => field === titleFields[kind])?.[1] ?? '');
  };
  return { ja: inOne('ja'), en: inOne('en') };
}

/** What happened to the links, newest first. */
export async function linkEvents(sql: Queryable): Promise<RecordedEvent[]> {
  return (await eventsOf(sql, linksSubject)).reverse();
}
