import { dayOf } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { calendarFile } from '#api/core/ics/calendar-file.ts';
import { officeLanguage } from '#api/core/language.ts';
import { staffNames } from '#api/core/people/staff.ts';
import { open, openCaseKeys } from '#api/core/sealing/sealing.ts';
import { entryOf, readPlace } from '#api/dispatch/appointment-invitation.ts';
import { type AppointmentRow, appointmentsOfExpert } from '#api/dispatch/appointment-queries.ts';
import { appointmentViewsOf, visitsLeftOf } from '#api/dispatch/appointment-view.ts';
import { keyOf, partyOf, readContact, standingOf } from '#api/dispatch/case-file.ts';
import { documentLabels, documentsOf, documentViews } from '#api/dispatch/document-queries.ts';
import { feedUrl } from '#api/dispatch/expert-access.ts';
import type {
  ConflictView,
  DeskExpert,
  ExpertLoad,
  ExpertRanking,
  ExpertSummary,
} from '#api/dispatch/expert-contract.ts';
import { expertPlan } from '#api/dispatch/expert-contract.ts';
import {
  assignmentOf,
  type ConflictRow,
  conflictsOf,
  type ExpertRow,
  exceptionsOf,
  expertById,
  experts,
  fiscalYearOf,
  type Load,
  loadsOf,
} from '#api/dispatch/expert-queries.ts';
import { applicationOf, rankingFor } from '#api/dispatch/matching-queries.ts';
import { programmeById } from '#api/dispatch/programme-queries.ts';
import { caseById, type DispatchCaseRow } from '#api/dispatch/queries.ts';
import type { ExpertCase, ExpertPage } from '#api/dispatch/times-contract.ts';
import { decide } from '#api/dispatch/workflow.ts';

const mayChange = (ctx: Context): boolean =>
  ctx.actor.kind === 'staff' && (ctx.actor.role === 'coordinator' || ctx.actor.role === 'administrator');

async function todayOf(ctx: Context) {
  const calendar = await loadCalendar(ctx.sql);
  return { calendar, today: dayOf(calendar, ctx.now()) };
}

const loadView = (today: string, load: Load | undefined): ExpertLoad => ({
  fiscalYear: fiscalYearOf(today).year,
  cases: load?.cases ?? 0,
  visits: load?.visits ?? 0,
  byMonth: [...(load?.byMonth ?? [])].sort().map(([month, visits]) => ({ month, visits })),
});

const text = (instant: Temporal.Instant | null): string | null => instant?.toString() ?? null;

/** The register, with everybody's load of the fiscal year. */
export async function expertListOf(ctx: Context): Promise<{ experts: ExpertSummary[] }> {
  const { calendar, today } = await todayOf(ctx);
  const [all, loads] = await Promise.all([experts(ctx.sql), loadsOf(ctx.sql, calendar, today)]);
  return {
    experts: all.map((expert) => ({
      id: expert.id,
      name: expert.name,
      affiliation: expert.affiliation,
      active: expert.active,
      fields: expert.fields,
      sectors: expert.sectors,
      languages: expert.languages,
      areas: expert.areas,
      maxVisitsPerMonth: expert.maxVisitsPerMonth,
      invitedAt: text(expert.invitedAt),
      registeredAt: text(expert.registeredAt),
      load: loadView(today, loads.get(expert.id)),
    })),
  };
}

const conflictView = ({ declaredAt, expertId: _, ...row }: ConflictRow): ConflictView => ({
  ...row,
  declaredAt: declaredAt.toString(),
});

async function absencesOf(ctx: Context, expertId: string) {
  const rows = await ctx.sql<{ id: string; from: Temporal.Instant; until: Temporal.Instant }[]>`
    select subject_id as id, lower(during) as "from", upper(during) as "until" from core.booking
    where resource_kind = 'expert' and resource_id = ${expertId} and subject_kind = 'absence'
      and upper(during) > ${ctx.now()} order by during`;
  return rows.map(({ id, from, until }) => ({ id, from: from.toString(), until: until.toString() }));
}

/** Everything the desk knows of one expert. Whose interests they share is not for an auditor. */
export async function deskExpertOf(ctx: Context, id: string): Promise<DeskExpert> {
  const { sql } = ctx;
  const { calendar, today } = await todayOf(ctx);
  const expert = await expertById(sql, id);
  const [loads, exceptions, absences, conflicts, cases] = await Promise.all([
    loadsOf(sql, calendar, today),
    exceptionsOf(sql, id, today),
    absencesOf(ctx, id),
    conflictsOf(sql, ctx, id),
    sql<
      { caseNumber: string; status: string; assignedAt: Temporal.Instant; endedAt: Temporal.Instant | null }[]
    >`
      select c.case_number as "caseNumber", c.status, a.assigned_at as "assignedAt", a.ended_at as "endedAt"
      from dispatch.assignment a join dispatch.dispatch_case c on c.id = a.case_id
      where a.expert_id = ${id} order by a.assigned_at desc limit 100`,
  ]);
  const hidden = ctx.actor.kind === 'staff' && ctx.actor.role === 'auditor';
  return {
    id,
    version: expert.version,
    plan: expertPlan.parse(expert),
    invitedAt: text(expert.invitedAt),
    registeredAt: text(expert.registeredAt),
    load: loadView(today, loads.get(id)),
    exceptions,
    absences,
    conflicts: conflicts.map((row) =>
      conflictView(hidden ? { ...row, organisation: '', corporateNumber: '' } : row),
    ),
    cases: cases.map(({ assignedAt, endedAt, ...row }) => ({
      ...row,
      assignedAt: assignedAt.toString(),
      endedAt: text(endedAt),
    })),
    mayChange: mayChange(ctx),
  };
}

/** Everybody on the register for one case, best first. */
export async function expertRankingOf(ctx: Context, theCase: DispatchCaseRow): Promise<ExpertRanking> {
  const { sql, language } = ctx;
  const [{ ranking, experts: all }, assignment] = await Promise.all([
    rankingFor(sql, ctx, theCase),
    assignmentOf(sql, theCase.id),
  ]);
  const byId = new Map(all.map((expert) => [expert.id, expert]));
  const decision = decide(assignment ? 'changeExpert' : 'assignExpert', standingOf(theCase), partyOf(ctx));
  const because = assignment?.sealedBecause
    ? open(await keyOf(sql, ctx, theCase), 'because', assignment.sealedBecause)
    : null;
  return {
    caseNumber: theCase.caseNumber,
    assigned: assignment && {
      expertId: assignment.expertId,
      name: byId.get(assignment.expertId)?.name ?? '',
      rank: assignment.rank,
      score: assignment.score,
      because,
      assignedAt: assignment.assignedAt.toString(),
    },
    mayAssign: decision.allowed,
    whyNot: decision.allowed ? null : decision.because[language],
    experts: ranking.map(({ expertId, name, rank, score, reasons, stops, load }) => ({
      expertId,
      name,
      affiliation: byId.get(expertId)?.affiliation ?? '',
      rank,
      score,
      reasons: reasons.map(({ key, points, text: said }) => ({
        key,
        points,
        text: said[officeLanguage(language)],
      })),
      stops: stops.map(({ key, because: said }) => ({ key, because: said[language] })),
      load,
    })),
  };
}

/** Who is away, from now on. */
export async function absenceListOf(ctx: Context) {
  const rows = await ctx.sql<
    {
      id: string;
      kind: 'staff' | 'expert';
      personId: string;
      from: Temporal.Instant;
      until: Temporal.Instant;
    }[]
  >`
    select subject_id as id, resource_kind as kind, resource_id as "personId", lower(during) as "from",
      upper(during) as "until"
    from core.booking where subject_kind = 'absence' and upper(during) > ${ctx.now()} order by during`;
  const [staff, all] = await Promise.all([staffNames(ctx.sql), experts(ctx.sql)]);
  const names = new Map([...staff, ...all.map(({ id, name }) => [id, name] as const)]);
  return {
    absences: rows.map(({ from, until, ...row }) => ({
      ...row,
      name: names.get(row.personId) ?? '',
      from: from.toString(),
      until: until.toString(),
    })),
  };
}

/** The expert's own page: what they keep themselves, and their own cases and visits. */
export async function expertPageOf(ctx: Context, expert: ExpertRow): Promise<ExpertPage> {
  const { sql } = ctx;
  const { calendar, today } = await todayOf(ctx);
  const [exceptions, absences, conflicts, loads, appointments, caseIds] = await Promise.all([
    exceptionsOf(sql, expert.id, today),
    absencesOf(ctx, expert.id),
    conflictsOf(sql, ctx, expert.id),
    loadsOf(sql, calendar, today),
    appointmentsOfExpert(sql, expert.id),
    sql<{ id: string }[]>`
      select distinct c.id, c.received_at from dispatch.dispatch_case c
      left join dispatch.assignment a on a.case_id = c.id and a.ended_at is null
      left join dispatch.appointment p on p.case_id = c.id and p.status in ('proposed', 'agreed', 'held')
      where c.erased_at is null and (a.expert_id = ${expert.id} or p.expert_id = ${expert.id})
      order by c.received_at desc`,
  ]);
  const cases: ExpertPage['cases'] = [];
  const organisations = new Map<string, string>();
  for (const { id } of caseIds) {
    const theCase = await caseById(sql, id);
    if (!theCase) continue;
    const { organisation } = readContact(await keyOf(sql, ctx, theCase), theCase);
    organisations.set(id, organisation);
    const own = (await appointmentViewsOf(sql, ctx, theCase)).filter((one) => one.expert?.id === expert.id);
    const owesReport = own.some(({ status, may }) => status === 'agreed' && may.report);
    const owesAnswer = own.some(({ waitsFor }) => waitsFor.includes('expert'));
    cases.push({
      caseNumber: theCase.caseNumber,
      organisation,
      status: theCase.status,
      visitsHeld: own.filter(({ status }) => status === 'held').length,
      nextAt:
        own.find(({ status, startsAt }) => status === 'agreed' && !isPast(ctx, startsAt))?.startsAt ?? null,
      owes: owesAnswer ? 'answer' : owesReport ? 'report' : null,
    });
  }
  const places = await placesOf(ctx, appointments);
  return {
    expert: {
      id: expert.id,
      name: expert.name,
      affiliation: expert.affiliation,
      fields: expert.fields,
      sectors: expert.sectors,
      languages: expert.languages,
      areas: expert.areas,
      maxVisitsPerMonth: expert.maxVisitsPerMonth,
      travelMinutes: expert.travelMinutes,
    },
    weekly: expert.weekly,
    exceptions,
    absences,
    conflicts: conflicts.filter(({ declaredBy }) => declaredBy === 'expert').map(conflictView),
    feedUrl: feedUrl(ctx, expert),
    load: loadView(today, loads.get(expert.id)),
    cases,
    appointments: appointments
      .filter(({ caseId }) => organisations.has(caseId))
      .map((row) => ({
        id: row.id,
        caseNumber: row.caseNumber,
        organisation: organisations.get(row.caseId) ?? '',
        ordinal: row.ordinal ?? 0,
        status: row.status,
        startsAt: text(row.startsAt),
        endsAt: text(row.endsAt),
        place: places.get(row.id)?.place ?? '',
      })),
  };
}

const isPast = (ctx: Context, startsAt: string | null): boolean =>
  startsAt === null || Temporal.Instant.compare(startsAt, ctx.now()) <= 0;

/** One of the expert's own cases. What the office writes for itself is not in it. */
export async function expertCaseOf(
  ctx: Context,
  expert: ExpertRow,
  theCase: DispatchCaseRow,
): Promise<ExpertCase> {
  const { sql } = ctx;
  const [application, views, left, documents, programme, key] = await Promise.all([
    applicationOf(sql, ctx, theCase),
    appointmentViewsOf(sql, ctx, theCase),
    visitsLeftOf(sql, theCase),
    documentsOf(sql, { caseId: theCase.id }),
    programmeById(sql, theCase.programmeId),
    keyOf(sql, ctx, theCase),
  ]);
  const contact = readContact(key, theCase);
  const assigned = (await assignmentOf(sql, theCase.id))?.expertId === expert.id;
  return {
    caseNumber: theCase.caseNumber,
    status: theCase.status,
    organisation: contact.organisation,
    contactName: contact.name,
    telephone: contact.telephone,
    address: application.address,
    sector: theCase.sector,
    topics: theCase.topics,
    wanted: application.wish,
    documents: documentViews(documents, key, documentLabels(programme, ctx.language)),
    visits: views.filter((one) => one.expert?.id === expert.id),
    ...left,
    mayPropose:
      assigned && left.visitsLeft > 0 && decide('proposeVisit', standingOf(theCase), 'expert').allowed,
  };
}

async function placesOf(ctx: Context, rows: readonly (AppointmentRow & { caseNumber: string })[]) {
  const cases = await ctx.sql<{ id: string; keyId: string }[]>`
    select id, key_id as "keyId" from dispatch.dispatch_case
    where id = any(${[...new Set(rows.map(({ caseId }) => caseId))]}::uuid[])`;
  const keys = await openCaseKeys(
    ctx.sql,
    ctx.secrets,
    cases.map(({ keyId }) => keyId),
  );
  const keyIdOf = new Map(cases.map(({ id, keyId }) => [id, keyId]));
  return new Map(
    rows.flatMap((row) => {
      const key = keys.get(keyIdOf.get(row.caseId) ?? '');
      return key ? [[row.id, readPlace(key, row)] as const] : [];
    }),
  );
}

/** The expert's calendar as a feed: what is agreed or held, and for a month what was cancelled, struck through. */
export async function expertFeedOf(ctx: Context, expert: ExpertRow): Promise<string> {
  const rows = await appointmentsOfExpert(ctx.sql, expert.id);
  const places = await placesOf(ctx, rows);
  const since = ctx.now().subtract({ hours: 24 * 31 });
  const shown = rows.filter(
    ({ status, startsAt }) =>
      startsAt !== null &&
      (status === 'agreed' ||
        status === 'held' ||
        (status !== 'proposed' && Temporal.Instant.compare(startsAt, since) > 0)),
  );
  const { language } = expert;
  return calendarFile({
    method: 'publish',
    name: { ja: '専門家派遣の予定', en: 'Expert visits', easy: '専門家の訪問の予定' }[language],
    refreshAfter: Temporal.Duration.from({ hours: 1 }),
    madeAt: ctx.now(),
    entries: shown.map((row) => {
      const place = places.get(row.id) ?? { place: '', because: '', joinUrl: '' };
      return entryOf(ctx, row, { language, caseNumber: row.caseNumber, place });
    }),
  });
}
