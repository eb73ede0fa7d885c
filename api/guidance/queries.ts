import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import type { AnyEntryInput, Findings } from '#api/guidance/desk-contract.ts';
import type { AnonymityPoint, CaseBasis, EntryKind } from '#api/guidance/vocabulary.ts';

type FactsOf = { [K in EntryKind]: Extract<AnyEntryInput, { kind: K }>['facts'] };
type TextsOf = { [K in EntryKind]: Extract<AnyEntryInput, { kind: K }>['texts'] };

/** An entry as the database has it; facts and texts are of its kind, as the contract made them. */
export type EntryRow<K extends EntryKind = EntryKind> = {
  id: string;
  kind: K;
  slug: string;
  position: number;
  facts: FactsOf[K];
  texts: TextsOf[K];
  status: 'draft' | 'published' | 'removed';
  version: number;
  /** What the public reads; null where it reads nothing. */
  publishedVersion: number | null;
  /** Of a case study: the newest version that somebody confirmed. */
  checkedVersion: number | null;
  changedAt: Temporal.Instant;
  publishedAt: Temporal.Instant | null;
};

/** What was saved before there was plain Japanese has no member for it. */
const texts = (sql: Queryable) => sql`'{"easy": null}'::jsonb || texts as texts`;

const columns = (sql: Queryable) => sql`
  id, kind, slug, position, facts, ${texts(sql)}, status, version, published_version as "publishedVersion",
  (select max(version) from guidance.anonymity_check where entry_id = entry.id) as "checkedVersion",
  changed_at as "changedAt", published_at as "publishedAt"`;

/** Entries as the public reads them: facts and texts are those of the version that was published. */
const published = (sql: Queryable) => sql`
  select id, kind, slug, shown.position, shown.facts, '{"easy": null}'::jsonb || shown.texts as texts, status,
    shown.version, published_version as "publishedVersion", null as "checkedVersion", shown.at as "changedAt",
    published_at as "publishedAt"
  from guidance.entry
  join guidance.revision shown on shown.entry_id = entry.id and shown.version = entry.published_version
  where entry.status = 'published'`;

/** What the public reads of one kind: in the editors' order; news and case studies newest first. */
export async function publishedEntries<K extends EntryKind>(sql: Queryable, kind: K): Promise<EntryRow<K>[]> {
  return await sql<EntryRow<K>[]>`
    ${published(sql)} and kind = ${kind}
    order by case when kind in ('news', 'case_study') then published_at end desc, shown.position, slug`;
}

/** What the public reads of every kind. */
export async function allPublishedEntries(sql: Queryable): Promise<EntryRow[]> {
  return await sql<EntryRow[]>`${published(sql)}`;
}

/** The notices whose time is now. */
export async function noticesAt(sql: Queryable, at: Temporal.Instant): Promise<EntryRow<'notice'>[]> {
  return await sql<EntryRow<'notice'>[]>`
    ${published(sql)} and kind = 'notice'
      and (shown.facts->>'fromAt')::timestamptz <= ${at} and (shown.facts->>'untilAt')::timestamptz > ${at}
    order by shown.facts->>'fromAt', slug`;
}

export async function publishedEntry<K extends EntryKind>(
  sql: Queryable,
  kind: K,
  slug: string,
): Promise<EntryRow<K>> {
  const [row] = await sql<EntryRow<K>[]>`
    ${published(sql)} and kind = ${kind} and slug = ${slug}`;
  if (!row) throw new NotFoundError();
  return row;
}

/** Everything of one kind for the desk, but what was removed. */
export async function deskEntriesOf(sql: Queryable, kind: EntryKind): Promise<EntryRow[]> {
  return await sql<EntryRow[]>`
    select ${columns(sql)} from guidance.entry where kind = ${kind} and status <> 'removed'
    order by case when kind in ('news', 'notice', 'case_study') then changed_at end desc, position, slug`;
}

export async function allDeskEntries(sql: Queryable): Promise<EntryRow[]> {
  return await sql<EntryRow[]>`select ${columns(sql)} from guidance.entry where status <> 'removed'`;
}

export async function deskEntryById(sql: Queryable, id: string): Promise<EntryRow> {
  const [row] = await sql<EntryRow[]>`
    select ${columns(sql)} from guidance.entry where id = ${id} and status <> 'removed'`;
  if (!row) throw new NotFoundError();
  return row;
}

/** The entry, locked until the transaction ends. Throws NotFoundError. */
export async function lockedEntry(tx: Transaction, id: string): Promise<EntryRow> {
  const [row] = await tx<EntryRow[]>`
    select ${columns(tx)} from guidance.entry where id = ${id} and status <> 'removed' for update`;
  if (!row) throw new NotFoundError();
  return row;
}

/** Who saved this version; null for the program. */
export async function writerOf(sql: Queryable, id: string, version: number): Promise<string | null> {
  const [row] = await sql<{ staffId: string | null }[]>`
    select staff_id as "staffId" from guidance.revision where entry_id = ${id} and version = ${version}`;
  return row?.staffId ?? null;
}

export type CheckRow = {
  version: number;
  at: Temporal.Instant;
  staffId: string;
  confirmed: AnonymityPoint[];
  basis: CaseBasis;
};

/** Who confirmed which version of a case study, newest first. */
export async function checksOf(sql: Queryable, id: string): Promise<CheckRow[]> {
  return await sql<CheckRow[]>`
    select version, at, staff_id as "staffId", confirmed, basis from guidance.anonymity_check
    where entry_id = ${id} order by version desc`;
}

export type Revision = Pick<EntryRow, 'version' | 'position' | 'facts' | 'texts'>;

/** Every version of an entry, newest first. */
export async function revisionsOf(sql: Queryable, id: string): Promise<Revision[]> {
  return await sql<Revision[]>`
    select version, position, facts, ${texts(sql)} from guidance.revision where entry_id = ${id} order by version desc`;
}

export type ArticleRow = {
  id: string;
  source: string;
  title: string;
  language: string;
  html: string;
  publishedAt: Temporal.Instant;
  modifiedAt: Temporal.Instant;
  findings: Findings;
  importedAt: Temporal.Instant;
};

const articleColumns = (sql: Queryable) => sql`
  id, source, title, language, html, published_at as "publishedAt", modified_at as "modifiedAt", findings,
  imported_at as "importedAt"`;

export async function articles(sql: Queryable): Promise<ArticleRow[]> {
  return await sql<ArticleRow[]>`
    select ${articleColumns(sql)} from guidance.article where removed_at is null order by imported_at desc`;
}

export async function articleById(sql: Queryable, id: string): Promise<ArticleRow> {
  const [row] = await sql<ArticleRow[]>`
    select ${articleColumns(sql)} from guidance.article where id = ${id} and removed_at is null`;
  if (!row) throw new NotFoundError();
  return row;
}
