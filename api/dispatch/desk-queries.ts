import { businessDaysBetween, type Calendar, dayOf } from '#api/core/calendar/calendar.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { forStaff, type Language, type Sentence } from '#api/core/language.ts';
import type { DispatchListQuery, DispatchRow } from '#api/dispatch/desk-contract.ts';
import type { ProgrammeText } from '#api/dispatch/programme-queries.ts';
import { said } from '#api/dispatch/programme-view.ts';
import { type DispatchState, dispatchStatuses, isEnded } from '#api/dispatch/workflow.ts';

/** What the list of the desk needs of a case. */
export type ListedCase = {
  id: string;
  keyId: string;
  sealedContact: Buffer | null;
  caseNumber: string;
  programmeName: ProgrammeText;
  receivedAt: Temporal.Instant;
  status: DispatchState;
  sector: DispatchRow['sector'];
  language: Language;
  assigneeId: string | null;
  assigneeName: string | null;
  erasedAt: Temporal.Instant | null;
  dueOn: string | null;
  provisional: boolean | null;
  onHold: boolean;
  /** The office waits for the organisation or the expert. */
  theirs: boolean;
  /** Somebody named times, and the office has not answered. */
  asked: boolean;
  /** A visit is agreed, or times for one wait for an answer. */
  visitAhead: boolean;
  visitsHeld: number;
  sessions: number;
};

const pageSize = 50;

const listed = (sql: Queryable) => sql`
  c.id, c.key_id as "keyId", c.sealed_contact as "sealedContact", c.case_number as "caseNumber",
  g.name as "programmeName", c.received_at as "receivedAt", c.status, c.sector, c.language,
  c.assignee_id as "assigneeId", s.name as "assigneeName", c.erased_at as "erasedAt", p.due_on as "dueOn",
  p.provisional, h.id is not null as "onHold", ${theirs(sql)} as theirs, ${asked(sql)} as asked,
  ${visitAhead(sql)} as "visitAhead", g.sessions, (select count(*)::int from dispatch.appointment a
    where a.case_id = c.id and a.kind = 'visit' and a.status = 'held') as "visitsHeld"`;

const joined = (sql: Queryable) => sql`
  dispatch.dispatch_case c
  join dispatch.programme g on g.id = c.programme_id
  left join core.promise p on p.subject_kind = 'dispatch' and p.subject_id = c.case_number
    and p.kept_at is null and p.ended_at is null
  left join dispatch.hold h on h.case_id = c.id and h.until_at is null
  left join core.staff s on s.id = c.assignee_id`;

const open = (sql: Queryable) => sql`c.status not in ('closed', 'declined', 'withdrawn', 'cancelled')`;
/** A time that nobody has said no to. */
const alive = (sql: Queryable) => sql`not ('no' in (coalesce(t.organisation, ''), coalesce(t.expert, ''),
  coalesce(t.office, '')))`;
const asked = (sql: Queryable) => sql`exists (
  select 1 from dispatch.appointment a join dispatch.proposed_time t on t.appointment_id = a.id
  where a.case_id = c.id and a.status in ('proposed', 'agreed') and t.office is null and ${alive(sql)})`;
const visitAhead = (sql: Queryable) => sql`exists (
  select 1 from dispatch.appointment a
  where a.case_id = c.id and a.kind = 'visit' and (a.status = 'agreed' or (a.status = 'proposed' and exists (
    select 1 from dispatch.proposed_time t where t.appointment_id = a.id and ${alive(sql)}))))`;
/** The office waits: for the choice of a time, for a visit and its report, or for survey and manual. */
const theirs = (sql: Queryable) => sql`(not ${asked(sql)} and (c.status = 'completing'
  or (c.status = 'visiting' and ${visitAhead(sql)})
  or (c.status = 'arranging' and exists (
    select from core.event e where e.subject_kind = 'dispatch' and e.subject_id = c.case_number
      and e.verb = 'times_offered'))))`;

/** The condition of each part of the list, on the day `today`. */
function inGroup(sql: Queryable, group: DispatchListQuery['group'], today: string) {
  switch (group) {
    case 'overdue':
      return sql`h.id is null and p.due_on < ${today}`;
    case 'due_today':
      return sql`h.id is null and p.due_on = ${today}`;
    case 'on_hold':
      return sql`${open(sql)} and h.id is not null`;
    case 'ours':
      return sql`${open(sql)} and h.id is null and (p.due_on > ${today} or p.due_on is null) and not ${theirs(sql)}`;
    case 'theirs':
      return sql`${open(sql)} and h.id is null and p.due_on is null and ${theirs(sql)}`;
    case 'done':
      return sql`not ${open(sql)}`;
    case 'all':
      return sql`true`;
    default:
      return open(sql);
  }
}

export async function caseCounts(
  sql: Queryable,
  today: string,
): Promise<Record<'overdue' | 'due_today' | 'ours' | 'theirs' | 'on_hold', number>> {
  const count = (group: DispatchListQuery['group']) =>
    sql`count(*) filter (where ${inGroup(sql, group, today)})::int`;
  const [row] = await sql<Record<'overdue' | 'due_today' | 'ours' | 'theirs' | 'on_hold', number>[]>`
    select ${count('overdue')} as overdue, ${count('due_today')} as due_today, ${count('ours')} as ours,
      ${count('theirs')} as theirs, ${count('on_hold')} as on_hold
    from ${joined(sql)} where ${open(sql)}`;
  return row ?? { overdue: 0, due_today: 0, ours: 0, theirs: 0, on_hold: 0 };
}

/** One page of the list: what is due first comes first, then what has no date, oldest first. */
export async function casePage(
  sql: Queryable,
  query: DispatchListQuery,
  today: string,
  me: string,
): Promise<{ rows: ListedCase[]; total: number; pages: number }> {
  const assignee = query.assignee === 'me' ? me : query.assignee;
  const q = `%${query.q.trim().replace(/[%_\\]/g, '\\$&')}%`;
  const where = sql`${inGroup(sql, query.group, today)}
    and (${query.status} = '' or c.status = ${query.status})
    and (${query.programme} = '' or c.programme_id::text = ${query.programme})
    and (${query.sector} = '' or c.sector = ${query.sector})
    and (${assignee} = '' or (${assignee} = 'nobody' and c.assignee_id is null) or c.assignee_id = ${assignee})
    and (${query.q.trim()} = '' or c.case_number ilike ${q})`;
  const order = ['done', 'all'].includes(query.group)
    ? sql`c.received_at desc`
    : sql`h.id is not null, p.due_on nulls last, c.received_at`;
  const [rows, [counted]] = await Promise.all([
    sql<ListedCase[]>`
      select ${listed(sql)} from ${joined(sql)} where ${where}
      order by ${order} limit ${pageSize} offset ${(query.page - 1) * pageSize}`,
    sql<{ count: number }[]>`select count(*)::int as count from ${joined(sql)} where ${where}`,
  ]);
  const total = counted?.count ?? 0;
  return { rows, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

export async function listedCase(sql: Queryable, id: string): Promise<ListedCase | null> {
  const [row] = await sql<ListedCase[]>`select ${listed(sql)} from ${joined(sql)} where c.id = ${id}`;
  return row ?? null;
}

export function dispatchRowOf(
  row: ListedCase,
  organisation: string | null,
  calendar: Calendar,
  reader: { now: Temporal.Instant; language: Language },
): DispatchRow {
  const today = dayOf(calendar, reader.now);
  const status = dispatchStatuses[row.status];
  const late =
    row.dueOn && !row.onHold && row.dueOn < today ? businessDaysBetween(calendar, row.dueOn, today) : 0;
  return {
    caseNumber: row.caseNumber,
    organisation,
    programme: said(row.programmeName, reader.language).text,
    group: groupOf(row, today),
    status: row.status,
    statusLabel: status.label[reader.language],
    nextStep: nextStepOf(row)?.[reader.language] ?? null,
    dueOn: row.onHold ? null : row.dueOn,
    owes: status.owes,
    provisional: row.provisional ?? false,
    businessDaysLate: late,
    receivedAt: row.receivedAt.toString(),
    sector: row.sector,
    language: row.language,
    assignee: row.assigneeId ? { id: row.assigneeId, name: row.assigneeName ?? '' } : null,
    onHold: row.onHold,
    erased: row.erasedAt !== null,
  };
}

/** What has to be done next, as far as the status alone does not say it. */
function nextStepOf(row: ListedCase): Sentence | null {
  if (row.asked && !isEnded(row.status)) return steps.answer;
  if (row.status !== 'visiting') return dispatchStatuses[row.status].next;
  if (row.visitAhead) return steps.wait;
  return row.visitsHeld >= row.sessions ? steps.finish : steps.propose;
}

const steps = {
  answer: forStaff({ ja: '提案された日時に答える', en: 'Answer the times that were proposed' }),
  propose: forStaff({ ja: '次の訪問の日時を提案する', en: 'Propose times for the next visit' }),
  wait: forStaff({ ja: '訪問とその報告を待つ', en: 'Wait for the visit and its report' }),
  finish: forStaff({
    ja: '訪問を終え、アンケートをお願いする',
    en: 'Finish the visits and ask for the survey',
  }),
} as const satisfies Record<string, Sentence>;

function groupOf(row: ListedCase, today: string): DispatchRow['group'] {
  if (isEnded(row.status)) return 'done';
  if (row.onHold) return 'on_hold';
  if (row.dueOn && row.dueOn < today) return 'overdue';
  if (row.dueOn === today) return 'due_today';
  return row.theirs ? 'theirs' : 'ours';
}

/** Other cases of one organisation, by its keyed corporate number. */
export async function otherCasesOf(
  sql: Queryable,
  row: { id: string; corporateNumberHash: Buffer | null },
): Promise<{ caseNumber: string; status: DispatchState; receivedAt: Temporal.Instant }[]> {
  if (!row.corporateNumberHash) return [];
  return await sql<{ caseNumber: string; status: DispatchState; receivedAt: Temporal.Instant }[]>`
    select case_number as "caseNumber", status, received_at as "receivedAt" from dispatch.dispatch_case
    where corporate_number_hash = ${row.corporateNumberHash} and id <> ${row.id} order by received_at desc`;
}
