import { addCalendarDays, type Day, dayOf, instantAt } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { officeLanguage, type Sentence } from '#api/core/language.ts';
import type { ApplicationInput } from '#api/dispatch/application-contract.ts';
import { keyOf, readApplication } from '#api/dispatch/case-file.ts';
import {
  type ConflictRow,
  conflictsOf,
  type ExpertRow,
  experts,
  type Load,
  loadsOf,
} from '#api/dispatch/expert-queries.ts';
import { expertLanguages } from '#api/dispatch/expert-vocabulary.ts';
import { type Candidate, type RankedExpert, rankExperts } from '#api/dispatch/matching-rules.ts';
import type { DispatchCaseRow } from '#api/dispatch/queries.ts';
import { type DaySpan, freeDaysOf } from '#api/dispatch/time-rules.ts';
import { dispatchSectors, dispatchTopics } from '#api/dispatch/vocabulary.ts';

/** What the organisation wrote. @throws ErasedError when the case was erased. */
export async function applicationOf(
  sql: Queryable,
  ctx: Context,
  row: DispatchCaseRow,
): Promise<ApplicationInput> {
  return readApplication(await keyOf(sql, ctx, row), row);
}

/** Ranks everybody on the register for one case, on what stands in the database at this moment. */
export async function rankingFor(
  sql: Queryable,
  ctx: Context,
  row: DispatchCaseRow,
): Promise<{ ranking: RankedExpert[]; experts: ExpertRow[] }> {
  const calendar = await loadCalendar(sql);
  const now = ctx.now();
  const today = dayOf(calendar, now);
  const [all, loads, conflicts, application, earlier, busy, exceptions] = await Promise.all([
    experts(sql),
    loadsOf(sql, calendar, today),
    conflictsOf(sql, ctx, null),
    applicationOf(sql, ctx, row),
    expertsWhoKnow(sql, row),
    busyExperts(sql, now, instantAt(calendar, addCalendarDays(today, 30), '00:00')),
    allExceptions(sql, today),
  ]);
  const [thisMonth, nextMonth] = [0, 1].map((ahead) =>
    Temporal.PlainDate.from(today).add({ months: ahead }).toString().slice(0, 7),
  ) as [string, string];
  const candidates: Candidate[] = [];
  for (const expert of all) {
    const load: Load = loads.get(expert.id) ?? { cases: 0, visits: 0, byMonth: new Map() };
    const expertBusy = busy.get(expert.id) ?? [];
    candidates.push({
      ...expert,
      conflicts: conflicts.filter((one) => one.expertId === expert.id && concerns(one, row, application)),
      visitsSoon: [load.byMonth.get(thisMonth) ?? 0, load.byMonth.get(nextMonth) ?? 0],
      casesThisYear: load.cases,
      visitsThisYear: load.visits,
      freeDays: freeDaysOf({
        calendar,
        now,
        minutes: 120,
        travelMinutes: expert.travelMinutes,
        expert: { weekly: expert.weekly, exceptions: exceptions.get(expert.id) ?? new Map() },
        expertBusy,
      }),
      knowsOrganisation: earlier.has(expert.id),
    });
  }
  const need = {
    topics: row.topics,
    sector: row.sector,
    area: areaOf(application.address, all),
    language: officeLanguage(row.language),
  };
  return { ranking: rankExperts(need, candidates, wordOf), experts: all };
}

/** A conflict concerns a case when it names the case, the organisation's corporate number, or its name. */
function concerns(conflict: ConflictRow, row: DispatchCaseRow, application: ApplicationInput): boolean {
  if (conflict.caseNumber !== null) return conflict.caseNumber === row.caseNumber;
  if (conflict.corporateNumber && conflict.corporateNumber === application.corporateNumber) return true;
  const [one, other] = [plainName(conflict.organisation), plainName(application.organisation)];
  return one !== '' && one === other;
}

/** The name without what people leave out: the legal form, spaces, and the width of its letters. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /(?:一般|公益)?(?:社団|財団)法人|(?:株式|合同|有限)会社|協同組合連合会|協同組合|\((?:株|有|一社|公社|一財|公財)\)/gu,
      '',
    )
    .replace(/[\s・．.，,、。'’"”&＆()（）-]/gu, '');
}

/** The area of the register that stands in the address; the longest name when there are several. */
function areaOf(address: string, all: readonly ExpertRow[]): string | null {
  const areas = [...new Set(all.flatMap((expert) => expert.areas))].filter((area) => address.includes(area));
  return areas.sort((a, b) => b.length - a.length)[0] ?? null;
}

const words: Readonly<Record<string, Sentence>> = {
  ...dispatchTopics,
  ...dispatchSectors,
  ...expertLanguages,
};
const wordOf = (key: string): Sentence => words[key] ?? { ja: key, en: key, easy: key };

/** Who has visited this organisation in an earlier case. */
async function expertsWhoKnow(sql: Queryable, row: DispatchCaseRow): Promise<Set<string>> {
  const rows = await sql<{ expertId: string }[]>`
    select distinct a.expert_id as "expertId" from dispatch.appointment a
    join dispatch.dispatch_case c on c.id = a.case_id
    where a.kind = 'visit' and a.status = 'held' and c.id <> ${row.id}
      and c.corporate_number_hash = ${row.corporateNumberHash}`;
  return new Set(rows.map(({ expertId }) => expertId));
}

async function allExceptions(sql: Queryable, from: Day): Promise<Map<string, Map<Day, DaySpan[]>>> {
  const rows = await sql<{ expertId: string; day: Day; spans: DaySpan[] }[]>`
    select expert_id as "expertId", day, spans from dispatch.expert_exception where day >= ${from}`;
  const found = new Map<string, Map<Day, DaySpan[]>>();
  for (const { expertId, day, spans } of rows)
    found.set(expertId, (found.get(expertId) ?? new Map<Day, DaySpan[]>()).set(day, spans));
  return found;
}

async function busyExperts(
  sql: Queryable,
  from: Temporal.Instant,
  until: Temporal.Instant,
): Promise<Map<string, { from: Temporal.Instant; until: Temporal.Instant }[]>> {
  const rows = await sql<{ id: string; from: Temporal.Instant; until: Temporal.Instant }[]>`
    select resource_id as id, lower(during) as "from", upper(during) as "until" from core.booking
    where resource_kind = 'expert' and during && tstzrange(${from}, ${until})`;
  const busy = new Map<string, { from: Temporal.Instant; until: Temporal.Instant }[]>();
  for (const { id, ...span } of rows) busy.set(id, [...(busy.get(id) ?? []), span]);
  return busy;
}
