import { addCalendarDays, type Calendar, type Day, dayOf, instantAt } from '#api/core/calendar/calendar.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import type { Language } from '#api/core/language.ts';
import { open, openCaseKeys } from '#api/core/sealing/sealing.ts';
import type { ConflictKind, Declarer, Reason } from '#api/dispatch/matching-rules.ts';
import type { Availability, DaySpan, WeekSpan } from '#api/dispatch/time-rules.ts';

export type ExpertRow = {
  id: string;
  name: string;
  nameKana: string;
  email: string;
  telephone: string;
  language: Language;
  affiliation: string;
  qualifications: string;
  fields: string[];
  sectors: string[];
  languages: string[];
  areas: string[];
  maxVisitsPerMonth: number;
  travelMinutes: number;
  weekly: WeekSpan[];
  active: boolean;
  linkGeneration: number;
  invited: number;
  invitedAt: Temporal.Instant | null;
  registeredAt: Temporal.Instant | null;
  version: number;
};

const columns = (sql: Queryable) => sql`
  id, name, name_kana as "nameKana", email, telephone, language, affiliation, qualifications, fields, sectors,
  languages, areas, max_visits_per_month as "maxVisitsPerMonth", travel_minutes as "travelMinutes", weekly, active,
  link_generation as "linkGeneration", invited, invited_at as "invitedAt", registered_at as "registeredAt", version`;

export async function expertOrNull(sql: Queryable, id: string): Promise<ExpertRow | null> {
  const [row] = await sql<ExpertRow[]>`select ${columns(sql)} from dispatch.expert where id = ${id}`;
  return row ?? null;
}

/** @throws NotFoundError */
export async function expertById(sql: Queryable, id: string): Promise<ExpertRow> {
  const row = await expertOrNull(sql, id);
  if (!row) throw new NotFoundError();
  return row;
}

/**
 * The expert, locked until the end of the transaction: two visits of one expert are booked one after the other, so
 * that the most visits a month are counted right. Always after the case, never before.
 */
export async function lockedExpert(tx: Transaction, id: string): Promise<ExpertRow> {
  await tx`select from dispatch.expert where id = ${id} for no key update`;
  return await expertById(tx, id);
}

/** Everybody on the register, those who take cases first, then by name. */
export async function experts(sql: Queryable): Promise<ExpertRow[]> {
  return await sql<ExpertRow[]>`select ${columns(sql)} from dispatch.expert order by active desc, name, id`;
}

/** The days from `from` on that differ from the week. */
export async function exceptionsOf(
  sql: Queryable,
  expertId: string,
  from: Day,
): Promise<{ day: Day; spans: DaySpan[] }[]> {
  return await sql<{ day: Day; spans: DaySpan[] }[]>`
    select day, spans from dispatch.expert_exception where expert_id = ${expertId} and day >= ${from} order by day`;
}

export async function availabilityOf(
  sql: Queryable,
  expert: Pick<ExpertRow, 'id' | 'weekly'>,
  from: Day,
): Promise<Availability> {
  const exceptions = await exceptionsOf(sql, expert.id, from);
  return { weekly: expert.weekly, exceptions: new Map(exceptions.map(({ day, spans }) => [day, spans])) };
}

/** Whose interests: one case, or an organisation by name and number. */
export type ConflictRow = {
  id: string;
  expertId: string;
  kind: ConflictKind;
  declaredBy: Declarer;
  declaredAt: Temporal.Instant;
  caseNumber: string | null;
  organisation: string;
  corporateNumber: string;
};

/** The conflicts that stand: of one expert, or of all. */
export async function conflictsOf(
  sql: Queryable,
  ctx: Context,
  expertId: string | null,
): Promise<ConflictRow[]> {
  const rows = await sql<
    (Omit<ConflictRow, 'organisation' | 'corporateNumber'> & {
      keyId: string | null;
      sealed: Buffer | null;
    })[]
  >`
    select f.id, f.expert_id as "expertId", f.kind, f.declared_by as "declaredBy", f.declared_at as "declaredAt",
      c.case_number as "caseNumber", f.key_id as "keyId", f.sealed
    from dispatch.conflict f left join dispatch.dispatch_case c on c.id = f.case_id
    where f.removed_at is null and (${expertId}::uuid is null or f.expert_id = ${expertId})
    order by f.declared_at, f.id`;
  const keys = await openCaseKeys(
    sql,
    ctx.secrets,
    rows.flatMap(({ keyId }) => (keyId ? [keyId] : [])),
  );
  return rows.map(({ keyId, sealed, ...row }) => {
    const key = keyId ? keys.get(keyId) : undefined;
    const named = key && sealed ? (JSON.parse(open(key, 'conflict', sealed)) as Partial<ConflictRow>) : {};
    return { organisation: '', corporateNumber: '', ...named, ...row };
  });
}

export type Load = { cases: number; visits: number; byMonth: Map<string, number> };

/** The fiscal year a day lies in: 1 April to 31 March. */
export function fiscalYearOf(day: Day): { year: number; from: Day; through: Day } {
  const [calendarYear = 0, month = 0] = day.split('-').map(Number);
  const year = month >= 4 ? calendarYear : calendarYear - 1;
  return { year, from: `${year}-04-01`, through: `${year + 1}-03-31` };
}

/** How much each expert was given in the fiscal year of a day: cases, and visits agreed or held, by month. */
export async function loadsOf(sql: Queryable, calendar: Calendar, today: Day): Promise<Map<string, Load>> {
  const { from, through } = fiscalYearOf(today);
  const span = {
    from: instantAt(calendar, from, '00:00'),
    until: instantAt(calendar, addCalendarDays(through, 1), '00:00'),
  };
  const loads = new Map<string, Load>();
  const loadOf = (id: string): Load => {
    const load = loads.get(id) ?? { cases: 0, visits: 0, byMonth: new Map<string, number>() };
    loads.set(id, load);
    return load;
  };
  const cases = await sql<{ expertId: string; cases: bigint }[]>`
    select expert_id as "expertId", count(distinct case_id) as cases from dispatch.assignment
    where assigned_at >= ${span.from} and assigned_at < ${span.until} group by expert_id`;
  for (const { expertId, cases: howMany } of cases) loadOf(expertId).cases = Number(howMany);
  const visits = await sql<{ expertId: string; startsAt: Temporal.Instant }[]>`
    select expert_id as "expertId", starts_at as "startsAt" from dispatch.appointment
    where kind = 'visit' and status in ('agreed', 'held') and starts_at >= ${span.from} and starts_at < ${span.until}`;
  for (const { expertId, startsAt } of visits) {
    const load = loadOf(expertId);
    const month = dayOf(calendar, startsAt).slice(0, 7);
    load.visits += 1;
    load.byMonth.set(month, (load.byMonth.get(month) ?? 0) + 1);
  }
  return loads;
}

type AssignmentRow = {
  id: string;
  caseId: string;
  expertId: string;
  rank: number;
  score: number;
  reasons: Reason[];
  sealedBecause: Buffer | null;
  assignedAt: Temporal.Instant;
  endedAt: Temporal.Instant | null;
};

/** The expert a case has now; null before the decision. */
export async function assignmentOf(sql: Queryable, caseId: string): Promise<AssignmentRow | null> {
  const [row] = await sql<AssignmentRow[]>`
    select id, case_id as "caseId", expert_id as "expertId", rank, score, reasons,
      sealed_because as "sealedBecause", assigned_at as "assignedAt", ended_at as "endedAt"
    from dispatch.assignment where case_id = ${caseId} and ended_at is null`;
  return row ?? null;
}

/** May this expert see this case? Whoever has it now, or has a visit there that is not cancelled. */
export async function concernsExpert(sql: Queryable, caseId: string, expertId: string): Promise<boolean> {
  const [row] = await sql<{ concerns: boolean }[]>`
    select exists (select 1 from dispatch.assignment
        where case_id = ${caseId} and expert_id = ${expertId} and ended_at is null)
      or exists (select 1 from dispatch.appointment
        where case_id = ${caseId} and expert_id = ${expertId} and status in ('proposed', 'agreed', 'held')) as concerns`;
  return row?.concerns ?? false;
}
