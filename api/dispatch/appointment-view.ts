import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { calendarFile } from '#api/core/ics/calendar-file.ts';
import type { Sentence } from '#api/core/language.ts';
import { type StaffMember, staffMembers, staffNames } from '#api/core/people/staff.ts';
import { type CaseKey, open } from '#api/core/sealing/sealing.ts';
import { entryOf, readPlace } from '#api/dispatch/appointment-invitation.ts';
import {
  type AppointmentRow,
  appointmentsOf,
  freeOpenTimes,
  knownCase,
  type OpenTimeRow,
  openTimesFrom,
  type ProposedTimeRow,
  proposedTimesOf,
  type ReportRow,
  reportsOf,
  visitsUsed,
} from '#api/dispatch/appointment-queries.ts';
import { keyOf, partyOf, standingOf } from '#api/dispatch/case-file.ts';
import { assignmentOf, type ExpertRow, expertById, experts } from '#api/dispatch/expert-queries.ts';
import { applicationOf, rankingFor } from '#api/dispatch/matching-queries.ts';
import { offered } from '#api/dispatch/matching-rules.ts';
import { interviewObstacle, needed, sideOf, visitQuestion } from '#api/dispatch/planning.ts';
import { programmeById } from '#api/dispatch/programme-queries.ts';
import type { DispatchCaseRow } from '#api/dispatch/queries.ts';
import { offeredTimes, visitObstacle } from '#api/dispatch/time-rules.ts';
import type {
  ApplicantAppointments,
  AppointmentView,
  DeskAppointments,
  DeskOpenTimes,
  OpenTimeView,
  ProposalView,
} from '#api/dispatch/times-contract.ts';
import { type DispatchMove, decide } from '#api/dispatch/workflow.ts';

/** Sealed texts are not for an auditor. */
const readsSealed = (ctx: Context): boolean => !(ctx.actor.kind === 'staff' && ctx.actor.role === 'auditor');

const mayMove = (ctx: Context, theCase: DispatchCaseRow, move: DispatchMove): boolean =>
  decide(move, standingOf(theCase), partyOf(ctx)).allowed;

type Surroundings = {
  theCase: DispatchCaseRow;
  key: CaseKey | null;
  experts: ReadonlyMap<string, ExpertRow>;
  staff: ReadonlyMap<string, string>;
  reports: ReadonlyMap<string, ReportRow>;
  proposals: readonly ProposedTimeRow[];
};

/** Everything arranged with one organisation, as whoever asks may see it. */
export async function appointmentViewsOf(
  sql: Queryable,
  ctx: Context,
  theCase: DispatchCaseRow,
): Promise<AppointmentView[]> {
  const rows = await appointmentsOf(sql, theCase.id);
  const [all, staff, reports, proposals, key] = await Promise.all([
    experts(sql),
    staffNames(sql),
    reportsOf(sql, theCase.id),
    proposedTimesOf(
      sql,
      rows.map(({ id }) => id),
    ),
    readsSealed(ctx) ? keyOf(sql, ctx, theCase) : null,
  ]);
  const around = {
    theCase,
    key,
    experts: new Map(all.map((one) => [one.id, one])),
    staff,
    reports,
    proposals,
  };
  const views: AppointmentView[] = [];
  for (const row of rows) views.push(await viewOf(sql, ctx, row, around));
  return views;
}

async function viewOf(
  sql: Queryable,
  ctx: Context,
  row: AppointmentRow,
  around: Surroundings,
): Promise<AppointmentView> {
  const { theCase, key } = around;
  const side = sideOf(ctx);
  const expert = row.expertId ? around.experts.get(row.expertId) : undefined;
  const place = key ? readPlace(key, row) : { place: '', because: '', joinUrl: '' };
  const proposals = await proposalViews(sql, ctx, row, expert ?? null, around);
  const isOpen = row.status === 'proposed' || row.status === 'agreed';
  const waiting = proposals.filter(({ possible }) => possible);
  const waitsFor = needed(row).filter((party) => waiting.some(({ answers }) => answers[party] === null));
  const own = ctx.actor.kind !== 'expert' || ctx.actor.expertId === row.expertId;
  const isVisit = row.kind === 'visit';
  const begun = row.startsAt !== null && Temporal.Instant.compare(row.startsAt, ctx.now()) <= 0;
  const report = around.reports.get(row.id);
  const opened = (sealed: Buffer | null, purpose: string) =>
    key && sealed ? open(key, purpose, sealed) : null;
  return {
    id: row.id,
    kind: row.kind,
    ordinal: row.ordinal,
    status: row.status,
    startsAt: row.startsAt?.toString() ?? null,
    endsAt: row.endsAt?.toString() ?? null,
    minutes: row.minutes,
    way: row.way,
    place: place.place,
    placeBecause: row.elsewhere ? place.because : null,
    joinUrl: place.joinUrl || null,
    expert: expert ? { id: expert.id, name: expert.name, affiliation: expert.affiliation } : null,
    otherExpertBecause: opened(row.sealedExpertBecause, 'because'),
    staffName: row.staffId ? (around.staff.get(row.staffId) ?? null) : null,
    proposals,
    waitsFor,
    endedBecause: opened(row.sealedBecause, 'because'),
    report: report && key ? reportViewOf(key, report) : null,
    may: {
      answer:
        own &&
        isOpen &&
        proposals.length > 0 &&
        mayMove(ctx, theCase, isVisit ? 'agreeVisit' : interviewMove(row)) &&
        (isVisit || side === 'office'),
      propose: own && isOpen && isVisit && mayMove(ctx, theCase, 'proposeVisit'),
      cancel: own && isOpen && mayMove(ctx, theCase, isVisit ? 'cancelVisit' : cancelMove(row)),
      report:
        own &&
        isVisit &&
        begun &&
        !report?.confirmedAt &&
        (row.status === 'agreed' || row.status === 'held') &&
        mayMove(ctx, theCase, 'reportVisit'),
      confirm: report !== undefined && !report.confirmedAt && mayMove(ctx, theCase, 'confirmReport'),
    },
  };
}

const interviewMove = (row: AppointmentRow): DispatchMove =>
  row.status === 'agreed' ? 'moveInterview' : 'setInterview';
const cancelMove = (row: AppointmentRow): DispatchMove =>
  row.status === 'agreed' ? 'cancelInterview' : 'setInterview';

async function proposalViews(
  sql: Queryable,
  ctx: Context,
  row: AppointmentRow,
  expert: ExpertRow | null,
  { theCase, proposals }: Surroundings,
): Promise<ProposalView[]> {
  const own = proposals.filter(({ appointmentId }) => appointmentId === row.id);
  if (own.length === 0) return [];
  const calendar = await loadCalendar(sql);
  const question = expert
    ? await visitQuestion(sql, ctx, theCase, { expert, staffId: row.staffId, visit: row })
    : null;
  return own.map(({ id, startsAt, proposedBy, organisation, expert: expertsAnswer, office }) => {
    const endsAt = startsAt.add({ minutes: row.minutes });
    const whyNot = question
      ? visitObstacle(question, startsAt, proposedBy)
      : interviewObstacle(calendar, ctx.now(), { from: startsAt, until: endsAt });
    return {
      id,
      startsAt: startsAt.toString(),
      endsAt: endsAt.toString(),
      proposedBy,
      answers: { organisation, expert: expertsAnswer, office },
      possible: whyNot === null,
      whyNot: whyNot?.[ctx.language] ?? null,
    };
  });
}

function reportViewOf(key: CaseKey, row: ReportRow): NonNullable<AppointmentView['report']> {
  const { done = '', nextSteps = '' } = JSON.parse(open(key, 'report', row.sealed)) as Record<string, string>;
  return {
    done,
    nextSteps,
    manualVersion: row.manualVersion,
    manualDocumentId: row.manualDocumentId,
    reportedAt: row.reportedAt.toString(),
    confirmedAt: row.confirmedAt?.toString() ?? null,
    remark: row.sealedRemark ? open(key, 'remark', row.sealedRemark) : '',
  };
}

const split = (views: readonly AppointmentView[]) => {
  const interviews = views.filter(({ kind }) => kind === 'interview');
  return {
    interview: interviews.findLast(({ status }) => status === 'proposed' || status === 'agreed') ?? null,
    interviews,
    visits: views.filter(({ kind }) => kind === 'visit'),
  };
};

const timeViewOf = (time: OpenTimeRow): OpenTimeView => ({
  id: time.id,
  startsAt: time.startsAt.toString(),
  endsAt: time.endsAt.toString(),
  ways: time.ways,
});

/** How many visits the programme gives, and how many are left. */
export async function visitsLeftOf(
  sql: Queryable,
  theCase: DispatchCaseRow,
): Promise<{ sessions: number; visitsLeft: number }> {
  const { sessions } = await programmeById(sql, theCase.programmeId);
  return { sessions, visitsLeft: Math.max(0, sessions - (await visitsUsed(sql, theCase))) };
}

/** The organisation's side. */
export async function applicantAppointmentsOf(
  ctx: Context,
  { caseNumber }: Pick<DispatchCaseRow, 'caseNumber'>,
): Promise<ApplicantAppointments> {
  const { sql } = ctx;
  const theCase = await knownCase(sql, caseNumber);
  const { interview, interviews, visits } = split(await appointmentViewsOf(sql, ctx, theCase));
  const agreed = interview?.status === 'agreed';
  const mayPick = mayMove(ctx, theCase, agreed ? 'moveInterview' : 'setInterview');
  const assignment = await assignmentOf(sql, theCase.id);
  const expert = assignment ? await expertById(sql, assignment.expertId) : null;
  const left = await visitsLeftOf(sql, theCase);
  return {
    caseNumber: theCase.caseNumber,
    interview: interview ?? interviews.at(-1) ?? null,
    openTimes: mayPick ? (await freeOpenTimes(sql, ctx.now())).map(timeViewOf) : [],
    mayPick,
    mayPropose: mayPick,
    expert: expert && {
      id: expert.id,
      name: expert.name,
      affiliation: expert.affiliation,
      qualifications: expert.qualifications,
    },
    visits,
    ...left,
    mayProposeVisit: left.visitsLeft > 0 && expert !== null && mayMove(ctx, theCase, 'proposeVisit'),
  };
}

/** What is agreed or held with an organisation, as a file it can open in any calendar. */
export async function applicantCalendarOf(
  ctx: Context,
  theCase: DispatchCaseRow,
  name: string,
): Promise<string> {
  const key = await keyOf(ctx.sql, ctx, theCase);
  const rows = await appointmentsOf(ctx.sql, theCase.id);
  const { language, caseNumber } = theCase;
  return calendarFile({
    method: 'publish',
    name,
    madeAt: ctx.now(),
    entries: rows
      .filter(({ status }) => status === 'agreed' || status === 'held')
      .map((row) => entryOf(ctx, row, { language, caseNumber, place: readPlace(key, row) })),
  });
}

/** The desk's side of one case. */
export async function deskAppointmentsOf(ctx: Context, theCase: DispatchCaseRow): Promise<DeskAppointments> {
  const { sql } = ctx;
  const { interview, interviews, visits } = split(await appointmentViewsOf(sql, ctx, theCase));
  const maySet = mayMove(ctx, theCase, interview?.status === 'agreed' ? 'moveInterview' : 'setInterview');
  const [staff, assignment, left] = await Promise.all([
    staffMembers(sql),
    assignmentOf(sql, theCase.id),
    visitsLeftOf(sql, theCase),
  ]);
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  const times = maySet ? await freeOpenTimes(sql, ctx.now()) : [];
  const mayPlan = mayMove(ctx, theCase, 'proposeVisit') && assignment !== null;
  const why = left.visitsLeft === 0 ? noneLeft(left.sessions) : null;
  return {
    caseNumber: theCase.caseNumber,
    interview,
    pastInterviews: interviews.filter(({ id }) => id !== interview?.id),
    openTimes: times.map((time) => ({ ...timeViewOf(time), staffName: names.get(time.staffId) ?? '' })),
    mayOffer: mayMove(ctx, theCase, 'offerTimes'),
    maySetInterview: maySet,
    visits,
    ...left,
    mayProposeVisit: mayPlan && why === null,
    whyNoVisit: mayPlan ? (why?.[ctx.language] ?? null) : null,
    experts: mayPlan ? await sendableExperts(sql, ctx, theCase, assignment.expertId) : [],
    colleagues: colleaguesOf(staff),
    office: readsSealed(ctx) ? (await applicationOf(sql, ctx, theCase)).address : '',
  };
}

/** Who may hold an interview, or go along to a visit. */
const colleaguesOf = (staff: readonly StaffMember[]): { id: string; name: string }[] =>
  staff.filter(({ active, role }) => active && role !== 'auditor').map(({ id, name }) => ({ id, name }));

async function sendableExperts(
  sql: Queryable,
  ctx: Context,
  theCase: DispatchCaseRow,
  first: string,
): Promise<{ id: string; name: string }[]> {
  const { ranking } = await rankingFor(sql, ctx, theCase);
  const inOrder = offered(ranking).map(({ expertId, name }) => ({ id: expertId, name }));
  return inOrder.sort((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** The times at which a visit could be, for one expert. */
export async function visitTimesOf(
  ctx: Context,
  theCase: DispatchCaseRow,
  asked: { expertId: string; staffId: string },
): Promise<{ times: { startsAt: string; endsAt: string }[]; whyNone: string | null }> {
  const { sql } = ctx;
  const assignment = await assignmentOf(sql, theCase.id);
  const expertId = asked.expertId || assignment?.expertId;
  if (!expertId) return { times: [], whyNone: sentences.noExpert[ctx.language] };
  const expert = await expertById(sql, expertId);
  const staffId = asked.staffId || null;
  const question = await visitQuestion(sql, ctx, theCase, { expert, staffId, visit: null });
  const times = offeredTimes(question).map((startsAt) => ({
    startsAt: startsAt.toString(),
    endsAt: startsAt.add({ minutes: question.minutes }).toString(),
  }));
  const why =
    question.visitsLeft < 1 ? noneLeft((await visitsLeftOf(sql, theCase)).sessions) : sentences.noTime;
  return { times, whyNone: times.length === 0 ? why[ctx.language] : null };
}

/** Every open time from today on, for the desk. */
export async function deskOpenTimesOf(ctx: Context): Promise<DeskOpenTimes> {
  const { sql } = ctx;
  const calendar = await loadCalendar(sql);
  const from = ctx.now().toZonedDateTimeISO(calendar.timeZone).startOfDay().toInstant();
  const [rows, staff] = await Promise.all([openTimesFrom(sql, from), staffMembers(sql)]);
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  const role = ctx.actor.kind === 'staff' ? ctx.actor.role : null;
  return {
    mayOpen: role === 'coordinator' || role === 'administrator',
    colleagues: colleaguesOf(staff),
    times: rows.map((row) => ({
      ...timeViewOf(row),
      staffId: row.staffId,
      staffName: names.get(row.staffId) ?? '',
      bufferMinutes: row.bufferMinutes,
      joinUrl: row.joinUrl,
      state: row.caseNumber
        ? 'taken'
        : Temporal.Instant.compare(row.startsAt, ctx.now()) <= 0
          ? 'past'
          : row.blocked
            ? 'blocked'
            : 'free',
      caseNumber: row.caseNumber,
    })),
  };
}

const noneLeft = (sessions: number): Sentence => ({
  ja: `訪問は${sessions}回までです。取り消した訪問は数えていません。`,
  en: `There are ${sessions} visits at most. Cancelled ones are not counted.`,
  easy: `訪問は${sessions}回までです。取り消した訪問は数えていません。`,
});

const sentences = {
  noExpert: {
    ja: '担当する専門家が、まだ決まっていません。',
    en: 'This case has no expert yet.',
    easy: 'どの専門家が行くか、まだ決まっていません。',
  },
  noTime: {
    ja: '団体・専門家・窓口の都合が合う日時が見つかりません。',
    en: 'No time fits organization, expert and office.',
    easy: '団体、専門家、窓口のみんなができる日と時間がありません。',
  },
} as const satisfies Record<string, Sentence>;
