import type { Calendar } from '#api/core/calendar/calendar.ts';
import { loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { officeLanguage } from '#api/core/language.ts';
import { staffNames } from '#api/core/people/staff.ts';
import type { ArchivePlan, DeskSeminar, DeskSeminarRow, SeminarPlan } from '#api/seminars/desk-contract.ts';
import { historySentence } from '#api/seminars/history.ts';
import { seminarSubject } from '#api/seminars/planning.ts';
import {
  type ArchiveRow,
  allSeminars,
  panelistsOf,
  registrationsByDay,
  type SeminarRow,
  seminarById,
} from '#api/seminars/queries.ts';
import { deskRecordingOf } from '#api/seminars/recording-view.ts';
import { nextStepOf, phaseOf, windowOf } from '#api/seminars/rules.ts';
import { deliveryOf, hasRecording, said, seminarPageOf } from '#api/seminars/view.ts';
import { decide, type SeminarMove, seminarMoves } from '#api/seminars/workflow.ts';

/** All seminars as the desk lists them, latest first, with every figure. */
export async function deskSeminarsOf(ctx: Context): Promise<DeskSeminarRow[]> {
  const [{ calendar }, rows, requested] = await Promise.all([
    loadOffice(ctx.sql),
    allSeminars(ctx.sql),
    ctx.sql<{ seminarId: string; count: number }[]>`
      select seminar_id as "seminarId", count(*)::int as count from seminars.registration
      where state = 'requested' group by seminar_id`,
  ]);
  const counts = new Map(requested.map(({ seminarId, count }) => [seminarId, count]));
  return rows.map((row) => listedOf(row, counts.get(row.id) ?? 0, calendar, ctx));
}

function listedOf(row: SeminarRow, requested: number, calendar: Calendar, ctx: Context): DeskSeminarRow {
  const next = nextStepOf({ ...row, requested, hasArchive: hasRecording(row) }, calendar, ctx.now());
  return {
    id: row.id,
    slug: row.slug,
    status: row.status,
    title: said(row.about.title, ctx.language),
    seriesId: row.seriesId,
    series: row.seriesTitle && said(row.seriesTitle, ctx.language),
    startsAt: row.startsAt.toString(),
    endsAt: row.endsAt.toString(),
    phase: phaseOf(row, calendar, ctx.now()),
    registration: windowOf(row.status, row, ctx.now()),
    delivery: deliveryOf(row),
    ways: row.ways,
    requested,
    nextStep: next && { step: next.step, at: next.at?.toString() ?? null },
    webinar: row.onlineBy === 'zoom' ? row.webinar : null,
  };
}

/** One seminar at the desk: its plan, its preview, and what this member of staff may do with it now. */
export async function deskSeminarOf(ctx: Context, id: string): Promise<DeskSeminar> {
  const row = await seminarById(ctx.sql, id);
  const [rows, { calendar }, panelists, events, names, preview] = await Promise.all([
    deskSeminarsOf(ctx),
    loadOffice(ctx.sql),
    panelistsOf(ctx.sql, id),
    eventsOf(ctx.sql, seminarSubject(id)),
    staffNames(ctx.sql),
    seminarPageOf(ctx, row),
  ]);
  const listed = rows.find((one) => one.id === id);
  if (!listed) throw new Error('A seminar is missing from its own list.');
  const role = ctx.actor.kind === 'staff' ? ctx.actor.role : 'auditor';
  return {
    row: listed,
    plan: planOf(
      row,
      panelists.map((one) => one.id),
    ),
    version: row.version,
    preview,
    moves: (Object.keys(seminarMoves) as SeminarMove[]).filter(
      (move) => decide(move, row, role, ctx.now()).allowed,
    ),
    joinUrl: role === 'auditor' ? null : row.joinUrl,
    archive: row.archive && archiveOf(row.archive),
    recording: await deskRecordingOf(ctx, row),
    reach: await reachOf(ctx, id),
    registrationsByDay: await registrationsByDay(ctx.sql, id, calendar.timeZone),
    history: events.map((event) => ({
      at: event.at.toString(),
      who: event.staffId ? (names.get(event.staffId) ?? '') : '',
      what: historySentence(event.verb, officeLanguage(ctx.language)),
    })),
  };
}

const archiveOf = ({ opensAt, closesAt, ...archive }: ArchiveRow): ArchivePlan => ({
  ...archive,
  opensAt: Temporal.Instant.from(opensAt).toString(),
  closesAt: closesAt && Temporal.Instant.from(closesAt).toString(),
});

/** To how many people a mail goes: those with a seat, and everybody who still counts on one. */
async function reachOf(ctx: Context, id: string): Promise<DeskSeminar['reach']> {
  const [row] = await ctx.sql<{ seated: number; active: number }[]>`
    select count(*) filter (where state = 'registered')::int as seated, count(*)::int as active
    from seminars.registration
    where seminar_id = ${id} and erased_at is null
      and state in ('requested', 'registered', 'waiting', 'offered')`;
  return row ?? { seated: 0, active: 0 };
}

function planOf(row: SeminarRow, panelistIds: string[]): SeminarPlan {
  const capacityOf = (way: 'online' | 'hall') => row.ways.find((one) => one.way === way)?.capacity ?? 1;
  return {
    about: row.about,
    seriesId: row.seriesId,
    panelistIds,
    staffIds: row.staffIds,
    startsAt: row.startsAt.toString(),
    endsAt: row.endsAt.toString(),
    opensAt: row.opensAt.toString(),
    closesAt: row.closesAt.toString(),
    online: row.onlineBy && { by: row.onlineBy, url: row.joinUrl, capacity: capacityOf('online') },
    hall: row.venueId ? { venueId: row.venueId, capacity: capacityOf('hall') } : null,
    waitingList: row.waitingList,
    approval: row.approval,
  };
}
