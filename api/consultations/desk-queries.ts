import { presenceSeconds } from '#api/consultations/actions/mark-presence.ts';
import type { AnswerText, DeskRow, InboxQuery, Presence } from '#api/consultations/desk-contract.ts';
import { searchPieces } from '#api/consultations/search.ts';
import type { ConsultationState } from '#api/consultations/workflow.ts';
import { businessDaysBetween, type Calendar, dayOf } from '#api/core/calendar/calendar.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { parseReceiptNumber } from '#api/core/receipts/receipt-number.ts';

/** What the lists of the desk need of a case: no sealed column is read. */
export type ListedConsultation = {
  id: string;
  receiptNumber: string;
  receivedAt: Temporal.Instant;
  status: ConsultationState;
  requesterType: DeskRow['requesterType'];
  sector: DeskRow['sector'];
  language: DeskRow['language'];
  anonymous: boolean;
  replyBy: DeskRow['replyBy'];
  hoursFrom: string | null;
  hoursUntil: string | null;
  assigneeId: string | null;
  assigneeName: string | null;
  erasedAt: Temporal.Instant | null;
  dueOn: string | null;
  provisional: boolean | null;
  pausedAt: Temporal.Instant | null;
  hasAnswer: boolean;
};

export type Group = DeskRow['group'];

const pageSize = 50;
/** Sealed cases opened for one search at the most; more than this and the reader is asked for another word. */
export const mostOpenedForSearch = 200;

const listed = (sql: Queryable) => sql`
  c.id, c.receipt_number as "receiptNumber", c.received_at as "receivedAt", c.status,
  c.requester_type as "requesterType", c.sector, c.language, c.anonymous, c.reply_by as "replyBy",
  c.contact_rules->'hours'->>'from' as "hoursFrom", c.contact_rules->'hours'->>'until' as "hoursUntil",
  c.assignee_id as "assigneeId", s.name as "assigneeName", c.erased_at as "erasedAt",
  p.due_on as "dueOn", p.provisional, p.paused_at as "pausedAt",
  exists (select 1 from consultations.message m where m.consultation_id = c.id and m.kind = 'answer') as "hasAnswer"`;

const joined = (sql: Queryable) => sql`
  consultations.consultation c
  left join core.promise p on p.subject_kind = 'consultation' and p.subject_id = c.receipt_number
    and p.kept_at is null and p.ended_at is null
  left join core.staff s on s.id = c.assignee_id`;

/** The condition of each part of the lists, on the day `today`. */
function inGroup(sql: Queryable, group: InboxQuery['group'], today: string) {
  switch (group) {
    case 'overdue':
      return sql`c.status = 'received' and p.paused_at is null and p.due_on < ${today}`;
    case 'due_today':
      return sql`c.status = 'received' and p.paused_at is null and p.due_on = ${today}`;
    case 'ours':
      return sql`c.status = 'received' and p.paused_at is null and p.due_on > ${today}`;
    case 'theirs':
      return sql`c.status = 'received' and p.paused_at is not null`;
    case 'done':
      return sql`c.status <> 'received'`;
    case 'all':
      return sql`true`;
    default:
      return sql`c.status = 'received'`;
  }
}

/** The first rows of one part of the morning page, soonest due first. */
export async function groupRows(
  sql: Queryable,
  group: 'overdue' | 'due_today' | 'ours' | 'theirs',
  today: string,
  atMost: number,
): Promise<ListedConsultation[]> {
  return await sql<ListedConsultation[]>`
    select ${listed(sql)} from ${joined(sql)} where ${inGroup(sql, group, today)}
    order by p.due_on, c.received_at limit ${atMost}`;
}

export type DeskCounts = { overdue: number; due_today: number; ours: number; theirs: number };

export async function deskCounts(sql: Queryable, today: string): Promise<DeskCounts> {
  const [row] = await sql<DeskCounts[]>`
    select
      count(*) filter (where p.paused_at is null and p.due_on < ${today})::int as overdue,
      count(*) filter (where p.paused_at is null and p.due_on = ${today})::int as due_today,
      count(*) filter (where p.paused_at is null and p.due_on > ${today})::int as ours,
      count(*) filter (where p.paused_at is not null)::int as theirs
    from ${joined(sql)} where c.status = 'received'`;
  return row ?? { overdue: 0, due_today: 0, ours: 0, theirs: 0 };
}

/**
 * Answers promised and kept in the twelve months before an instant. One that was postponed was not kept; one still running counts only once its day is
 * over; one that was paused is judged by the day the pause began.
 */
export async function keptShare(
  sql: Queryable,
  until: Temporal.Instant,
  timeZone: string,
): Promise<{ told: number; kept: number }> {
  const from = until.subtract({ hours: 24 * 365 });
  const [row] = await sql<{ told: number; kept: number }[]>`
    select count(*)::int as told,
      count(*) filter (where (coalesce(paused_at, kept_at) at time zone ${timeZone})::date <= due_on)::int as kept
    from core.promise
    where subject_kind = 'consultation' and (kept_at between ${from} and ${until}
      or (ended_because = 'postponed' and ended_at between ${from} and ${until})
      or (kept_at is null and ended_at is null and paused_at is null
        and due_on < (${until} at time zone ${timeZone})::date))`;
  return row ?? { told: 0, kept: 0 };
}

export async function arrivedSince(sql: Queryable, since: Temporal.Instant): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from consultations.consultation where received_at >= ${since}`;
  return row?.count ?? 0;
}

/** One page of the inbox without words to search for. */
export async function inboxPage(
  sql: Queryable,
  query: InboxQuery,
  today: string,
  me: string,
): Promise<{ rows: ListedConsultation[]; total: number; pages: number }> {
  const where = filters(sql, query, today, me);
  const order = ['done', 'all'].includes(query.group)
    ? sql`c.received_at desc`
    : sql`p.paused_at is not null, p.due_on, c.received_at`;
  const [rows, [counted]] = await Promise.all([
    sql<ListedConsultation[]>`
      select ${listed(sql)} from ${joined(sql)} where ${where}
      order by ${order} limit ${pageSize} offset ${(query.page - 1) * pageSize}`,
    sql<{ count: number }[]>`select count(*)::int as count from ${joined(sql)} where ${where}`,
  ]);
  const total = counted?.count ?? 0;
  return { rows, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

/** The case a receipt number names, or the cases in whose sealed text the words may be, newest first. */
export async function candidates(
  ctx: Context,
  query: InboxQuery,
  today: string,
  me: string,
): Promise<ListedConsultation[]> {
  const sql = ctx.sql;
  const number = parseReceiptNumber(query.q, 'C');
  if (number.ok) {
    return await sql<ListedConsultation[]>`
      select ${listed(sql)} from ${joined(sql)} where c.receipt_number = ${number.number}`;
  }
  const pieces = searchPieces(ctx.secrets, query.q.split(/[\s\u3000]+/));
  if (pieces.length === 0) return [];
  return await sql<ListedConsultation[]>`
    select ${listed(sql)} from ${joined(sql)}
    join consultations.search_entry e on e.consultation_id = c.id
    where e.pieces @> ${pieces.map(String)}::text[]::bigint[] and ${filters(sql, query, today, me)}
    order by c.received_at desc limit ${mostOpenedForSearch + 1}`;
}

function filters(sql: Queryable, query: InboxQuery, today: string, me: string) {
  const assignee =
    query.assignee === ''
      ? sql`true`
      : query.assignee === 'nobody'
        ? sql`c.assignee_id is null`
        : sql`c.assignee_id = ${query.assignee === 'me' ? me : query.assignee}`;
  return sql`${inGroup(sql, query.group, today)} and ${assignee}
    and ${query.requesterType ? sql`c.requester_type = ${query.requesterType}` : sql`true`}
    and ${query.sector ? sql`c.sector = ${query.sector}` : sql`true`}
    and ${query.language ? sql`c.language = ${query.language}` : sql`true`}`;
}

/** A row as the desk reads it: what is next, and how late it is. */
export function deskRowOf(row: ListedConsultation, calendar: Calendar, at: Temporal.Instant): DeskRow {
  const today = dayOf(calendar, at);
  const group = groupOf(row, today);
  return {
    receiptNumber: row.receiptNumber,
    group,
    nextStep: nextStepOf(row, group),
    dueOn: row.dueOn,
    provisional: row.provisional ?? false,
    businessDaysLate: group === 'overdue' && row.dueOn ? businessDaysBetween(calendar, row.dueOn, today) : 0,
    receivedAt: row.receivedAt.toString(),
    status: row.status,
    requesterType: row.requesterType,
    sector: row.sector,
    language: row.language,
    anonymous: row.anonymous,
    replyBy: row.replyBy,
    callHours: row.hoursFrom ? `${row.hoursFrom}–${row.hoursUntil}` : null,
    assignee: row.assigneeId ? { id: row.assigneeId, name: row.assigneeName ?? '' } : null,
    erased: row.erasedAt !== null,
  };
}

function groupOf(row: ListedConsultation, today: string): Group {
  if (row.status !== 'received' || !row.dueOn) return 'done';
  if (row.pausedAt) return 'theirs';
  if (row.dueOn < today) return 'overdue';
  return row.dueOn === today ? 'due_today' : 'ours';
}

function nextStepOf(row: ListedConsultation, group: Group): DeskRow['nextStep'] {
  if (group === 'done') return null;
  if (group === 'theirs') return 'wait';
  if (row.hasAnswer) return 'answer_addition';
  if (row.replyBy === 'telephone') return 'call';
  return row.assigneeId ? 'answer' : 'read';
}

/** One case as a row of the lists. */
export async function listedConsultation(
  sql: Queryable,
  receiptNumber: string,
): Promise<ListedConsultation | null> {
  const [row] = await sql<ListedConsultation[]>`
    select ${listed(sql)} from ${joined(sql)} where c.receipt_number = ${receiptNumber}`;
  return row ?? null;
}

/** The texts the desk answers with, by language and title. */
export async function answerTexts(sql: Queryable): Promise<AnswerText[]> {
  return await sql<AnswerText[]>`
    select id, title, language, body from consultations.answer_text
    where removed_at is null order by language desc, title`;
}

/** Everybody else who has this case open right now; a row not renewed for a minute means that nobody is there. */
export async function presenceOf(
  ctx: Context,
  receiptNumber: string,
  sql: Queryable = ctx.sql,
): Promise<Presence[]> {
  const me = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
  const rows = await sql<(Omit<Presence, 'since'> & { since: Temporal.Instant })[]>`
    select p.staff_id as "staffId", s.name, p.since, p.writing
    from consultations.presence p
    join consultations.consultation c on c.id = p.consultation_id
    join core.staff s on s.id = p.staff_id
    where c.receipt_number = ${receiptNumber} and p.staff_id <> ${me}
      and p.seen_at > ${ctx.now().subtract({ seconds: presenceSeconds })} order by p.since`;
  return rows.map((row) => ({ ...row, since: row.since.toString() }));
}
