import { dayOf } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { officeLanguage, type StaffLanguage } from '#api/core/language.ts';
import { staffMembers, staffNames } from '#api/core/people/staff.ts';
import { identifiersOf } from '#api/guidance/anonymity-rules.ts';
import { obsoleteNote } from '#api/guidance/article-rules.ts';
import { otherCheckers, whyNoCheck } from '#api/guidance/case-study-rules.ts';
import type {
  DeskArticle,
  DeskEntry,
  OpenedArticle,
  OpenedCaseStudy,
  OpenedEntry,
  Overview,
} from '#api/guidance/desk-contract.ts';
import { program, stepSentence, subjectOf } from '#api/guidance/history.ts';
import { linkCounts, referencesOf } from '#api/guidance/link-view.ts';
import {
  type ArticleRow,
  allDeskEntries,
  articleById,
  articles,
  checksOf,
  deskEntriesOf,
  deskEntryById,
  type EntryRow,
  revisionsOf,
  writerOf,
} from '#api/guidance/queries.ts';
import { isCheckDue, missingLanguages, noticePhase } from '#api/guidance/rules.ts';
import { type EntryKind, entryKinds } from '#api/guidance/vocabulary.ts';

type Moment = { at: Temporal.Instant; today: string };

async function momentOf(ctx: Context): Promise<Moment> {
  const at = ctx.now();
  return { at, today: dayOf(await loadCalendar(ctx.sql), at) };
}

/** How much there is of each kind, and what asks for an editor. */
export async function overviewOf(ctx: Context): Promise<Overview> {
  const moment = await momentOf(ctx);
  const rows = await allDeskEntries(ctx.sql);
  const kinds = entryKinds.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return {
      kind,
      published: own.filter(({ status }) => status === 'published').length,
      drafts: own.filter(({ status }) => status === 'draft').length,
      attention: own.filter((row) => isUrgent(row.status, attentionOf(row, moment))).length,
    };
  });
  return { kinds, articles: (await articles(ctx.sql)).length, links: await linkCounts(ctx) };
}

/** Drafts and notices can wait; what nobody has looked at cannot. */
const isUrgent = (status: EntryRow['status'], attention: DeskEntry['attention']): boolean =>
  (status === 'published' && attention === 'check_due') ||
  attention === 'to_check' ||
  attention === 'to_publish';

export async function entriesOf(ctx: Context, kind: EntryKind): Promise<DeskEntry[]> {
  const moment = await momentOf(ctx);
  return (await deskEntriesOf(ctx.sql, kind)).map((row) => entryView(row, moment));
}

/** One entry with everything that ever happened to it, newest first. */
export async function openedEntryOf(ctx: Context, id: string): Promise<OpenedEntry> {
  const row = await deskEntryById(ctx.sql, id);
  const names = await staffNames(ctx.sql);
  const language = officeLanguage(ctx.language);
  const events = await eventsOf(ctx.sql, subjectOf(row));
  const history = events.reverse().map(({ at, staffId, verb, detail }) => ({
    at: at.toString(),
    who: (staffId && names.get(staffId)) || program[language],
    what: stepSentence(verb)[language],
    version: typeof detail.version === 'number' ? detail.version : null,
  }));
  const versions = await revisionsOf(ctx.sql, id);
  return { entry: entryView(row, await momentOf(ctx)), history, versions };
}

/** The same of a case study, with what may tell who it was and who confirmed that it does not. */
export async function openedCaseStudyOf(ctx: Context, id: string): Promise<OpenedCaseStudy> {
  const row = await deskEntryById(ctx.sql, id);
  if (row.kind !== 'case_study') throw new NotFoundError();
  const names = await staffNames(ctx.sql);
  const language = officeLanguage(ctx.language);
  const checks = (await checksOf(ctx.sql, id)).map(({ staffId, at, ...check }) => ({
    ...check,
    at: at.toString(),
    who: names.get(staffId) ?? program[language],
  }));
  const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
  const writerId = await writerOf(ctx.sql, id, row.version);
  const colleagues = otherCheckers(await staffMembers(ctx.sql), staffId);
  const because = whyNoCheck({ ...row, writerId }, staffId, colleagues);
  return {
    ...(await openedEntryOf(ctx, id)),
    identifiers: identifiersOf(row.texts),
    checks,
    mayCheck: because === null,
    whyNot: because?.[language] ?? null,
  };
}

function entryView(row: EntryRow, moment: Moment): DeskEntry {
  const { id, kind, slug, position, facts, texts, version, publishedVersion } = row;
  return {
    id,
    kind,
    slug,
    position,
    facts,
    texts,
    status: row.status === 'published' ? 'published' : 'draft',
    version,
    publishedVersion,
    changedAt: row.changedAt.toString(),
    publishedAt: row.publishedAt?.toString() ?? null,
    missing: missingLanguages(texts),
    attention: attentionOf(row, moment),
  };
}

function attentionOf(row: EntryRow, { at, today }: Moment): DeskEntry['attention'] {
  if (row.kind === 'case_study') {
    if (row.publishedVersion === row.version) return null;
    return row.checkedVersion === row.version ? 'to_publish' : 'to_check';
  }
  if ('checkedOn' in row.facts) return isCheckDue(row.facts.checkedOn, today) ? 'check_due' : null;
  if (!('fromAt' in row.facts)) return null;
  const from = Temporal.Instant.from(row.facts.fromAt);
  const phase = noticePhase({ from, until: Temporal.Instant.from(row.facts.untilAt) }, at);
  return phase === 'shown' ? null : phase;
}

export async function articleList(ctx: Context): Promise<DeskArticle[]> {
  return (await articles(ctx.sql)).map((row) => articleView(row, officeLanguage(ctx.language)));
}

export async function openedArticleOf(ctx: Context, id: string): Promise<OpenedArticle> {
  const row = await articleById(ctx.sql, id);
  return {
    ...articleView(row, officeLanguage(ctx.language)),
    html: row.html,
    references: await referencesOf(ctx, row.html),
  };
}

function articleView(row: ArticleRow, language: StaffLanguage): DeskArticle {
  const { id, title, source, findings } = row;
  const obsolete = findings.obsolete.flatMap((code) => {
    const note = obsoleteNote(code);
    return note ? [{ code, since: note.since, says: note.says[language] }] : [];
  });
  return {
    id,
    title,
    source,
    language: row.language,
    publishedAt: row.publishedAt.toString(),
    modifiedAt: row.modifiedAt.toString(),
    importedAt: row.importedAt.toString(),
    findings: { ...findings, obsolete },
  };
}
