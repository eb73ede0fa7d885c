import type { Context } from '#api/core/context.ts';
import { officeLanguage, type StaffLanguage } from '#api/core/language.ts';
import { zoomWebhookPath } from '#api/core/meetings/routes.ts';
import { failedWebhooks, lastWebhookAt } from '#api/core/meetings/webhook-inbox.ts';
import { hostWritesToday } from '#api/core/meetings/zoom-budget.ts';
import type { OfficeZoom } from '#api/core/meetings/zoom-office.ts';
import type { DeskWebinar, Text, ZoomStanding } from '#api/seminars/desk-contract.ts';
import { type SeminarRow, seminarById } from '#api/seminars/queries.ts';
import { said } from '#api/seminars/view.ts';
import { belongsIn, type WebinarProblem, type WebinarRow, webinarOf } from '#api/seminars/webinar-queries.ts';
import { webinarPlanOf, wishOf } from '#api/seminars/webinar-rules.ts';
import { decisionOn, type WebinarMove, webinarMoves, webinarStates } from '#api/seminars/webinar-workflow.ts';

/** The webinar of a seminar at the desk. */
export async function deskWebinarOf(ctx: Context, seminarId: string): Promise<DeskWebinar> {
  const seminar = await seminarById(ctx.sql, seminarId);
  const webinar = seminar.onlineBy === 'zoom' ? await webinarOf(ctx.sql, seminarId) : null;
  const people = await peopleOf(ctx, seminarId, webinar);
  const problem = webinar?.problem ?? people.problem;
  const language = officeLanguage(ctx.language);
  return {
    state: webinar?.state ?? null,
    label: webinar ? webinarStates[webinar.state].label[language] : '',
    problem: problem?.because[language] ?? null,
    retryAt: webinar?.problem ? (webinar.retryAt?.toString() ?? null) : people.nextTryAt,
    zoomId: webinar?.zoomId ?? null,
    host: webinarPlanOf(seminar, { marker: '', leftToZoom: [], timeZone: '' }).host,
    readAt: webinar?.readAt?.toString() ?? null,
    differences: differencesOf(webinar, language),
    leftToZoom: webinar?.leftToZoom ?? [],
    registrants: people.counts,
    attendance: {
      startedAt: webinar?.startedAt?.toString() ?? null,
      endedAt: webinar?.endedAt?.toString() ?? null,
      readAt: webinar?.attendanceReadAt?.toString() ?? null,
      nextAt: webinar?.attendanceDueAt?.toString() ?? null,
      complete: webinar?.attendanceComplete ?? false,
      strangers: webinar?.strangers ?? 0,
    },
    leadsTo: seminar.onlineBy === 'zoom' && maySeeLinks(ctx) ? seminar.joinUrl : null,
    replaced: await replacedCount(ctx, seminarId),
    moves: webinar ? movesOf(ctx, seminar, webinar) : [],
  };
}

/** A link lets whoever has it in, so auditors are not shown one. */
const maySeeLinks = ({ actor }: Context): boolean => actor.kind === 'staff' && actor.role !== 'auditor';

function differencesOf(webinar: WebinarRow | null, language: StaffLanguage): DeskWebinar['differences'] {
  return (webinar?.differences ?? []).map(({ field, ours, theirs, because }) => ({
    field,
    ours,
    theirs,
    because: because[language],
    mayTakeTheirs: decisionOn(field) !== 'never',
    tellsRegistrants: decisionOn(field) === 'reschedule',
  }));
}

function movesOf(ctx: Context, seminar: SeminarRow, webinar: WebinarRow): WebinarMove[] {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !['coordinator', 'administrator'].includes(actor.role)) return [];
  const isWanted = wishOf(seminar, ctx.now()) === 'wanted';
  return (Object.keys(webinarMoves) as WebinarMove[]).filter((move) => {
    if (!(webinarMoves[move].from as readonly string[]).includes(webinar.state)) return false;
    if (move === 'recording') return webinar.zoomId !== null && (webinar.endedAt !== null || !isWanted);
    if (!isWanted) return false;
    if (move === 'takeTheirs') return webinar.differences.some(({ field }) => decisionOn(field) !== 'never');
    return move === 'keepOurs' ? webinar.differences.length > 0 || webinar.leftToZoom.length > 0 : true;
  });
}

type People = {
  counts: DeskWebinar['registrants'];
  problem: WebinarProblem | null;
  nextTryAt: string | null;
};

async function peopleOf(ctx: Context, seminarId: string, webinar: WebinarRow | null): Promise<People> {
  const { sql } = ctx;
  const language = officeLanguage(ctx.language);
  const rows = await sql<
    {
      state: string | null;
      ticketNumber: string;
      problem: WebinarProblem | null;
      nextTryAt: Temporal.Instant | null;
    }[]
  >`
    select e.state, r.ticket_number as "ticketNumber", e.problem, e.next_try_at as "nextTryAt"
    from seminars.registration r left join seminars.webinar_registrant e on e.webinar_id = ${webinar?.id ?? null}
      and e.registration_id = r.id and e.generation = r.link_generation
    where r.seminar_id = ${seminarId} and ${belongsIn(sql)} order by e.next_try_at, r.ticket_number`;
  const refused = rows.filter(({ state }) => state === 'refused');
  const inside = rows.filter(({ state }) => state === 'in');
  const held = rows.find(({ state, problem }) => state === 'waiting' && problem);
  return {
    counts: {
      wanted: rows.length,
      in: inside.length,
      waiting: rows.length - inside.length - refused.length,
      refused: refused.map(({ ticketNumber, problem }) => ({
        ticketNumber,
        because: problem?.because[language] ?? '',
      })),
    },
    problem: held?.problem ?? null,
    nextTryAt: held?.nextTryAt?.toString() ?? null,
  };
}

async function replacedCount(ctx: Context, seminarId: string): Promise<number> {
  const [row] = await ctx.sql<{ count: number }[]>`
    select count(*)::int as count from seminars.webinar
    where seminar_id = ${seminarId} and replaced_at is not null`;
  return row?.count ?? 0;
}

/** How the office stands with Zoom, without asking Zoom. */
export async function zoomStandingOf(ctx: Context, zoom: OfficeZoom | null): Promise<ZoomStanding> {
  const { sql } = ctx;
  const settings = zoom?.settings ?? null;
  const [writes, lastAt, failed, troubled] = await Promise.all([
    settings ? hostWritesToday(ctx, settings.host, ctx.now()) : null,
    lastWebhookAt(sql),
    failedWebhooks(sql),
    troubledOf(ctx),
  ]);
  const isSandbox = settings !== null && !settings.apiBaseUrl.startsWith('https:');
  return {
    setUp: settings !== null,
    sandbox: isSandbox ? settings.oauthBaseUrl : null,
    host: settings?.host ?? null,
    plan: settings?.plan ?? null,
    writesToday: writes && { ...writes, resetsAt: writes.resetsAt.toString() },
    webhooks: {
      address: settings?.webhookSecret ? `${ctx.baseUrl}${zoomWebhookPath}` : null,
      lastAt: lastAt?.toString() ?? null,
      failed,
    },
    troubled,
  };
}

async function troubledOf(ctx: Context): Promise<ZoomStanding['troubled']> {
  const rows = await ctx.sql<{ id: string; title: Text; startsAt: Temporal.Instant; because: Text }[]>`
    select s.id, s.about->'title' as title, s.starts_at as "startsAt",
      coalesce(w.problem->'because', w.differences->0->'because') as because
    from seminars.webinar w join seminars.seminar s on s.id = w.seminar_id
    where w.replaced_at is null and s.status = 'published' and s.online_by = 'zoom' and s.ends_at > ${ctx.now()}
      and (w.problem is not null or w.differences <> '[]')
    order by s.starts_at limit 50`;
  return rows.map(({ id, title, startsAt, because }) => ({
    id,
    title: said(title, ctx.language),
    startsAt: startsAt.toString(),
    problem: said(because, ctx.language),
  }));
}
