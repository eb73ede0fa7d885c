import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { MeetingError } from '#api/core/meetings/errors.ts';
import type { Participation, WebinarProvider } from '#api/core/meetings/provider.ts';
import { seminarSubject } from '#api/seminars/planning.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { noteList } from '#api/seminars/webinar-attendance.ts';
import { type WebinarRow, webinarById } from '#api/seminars/webinar-queries.ts';
import { nextLook, pauseAfter } from '#api/seminars/webinar-rules.ts';

/**
 * The work of the job `seminars.attendance`: reads who was in a webinar from Zoom's list, three times after its end,
 * because the list comes late and in parts, and events may never arrive. Done twice it comes to the same.
 */
export async function takeAttendance(ctx: Context, zoom: WebinarProvider, webinarId: string): Promise<void> {
  const webinar = await webinarById(ctx.sql, webinarId);
  const isDue = webinar?.attendanceDueAt && Temporal.Instant.compare(webinar.attendanceDueAt, ctx.now()) <= 0;
  if (!webinar?.zoomId || !isDue) return;
  const list = await listOf(zoom, webinar.zoomId).catch((error: unknown) => {
    if (error instanceof MeetingError) return error;
    throw error;
  });
  if (list instanceof MeetingError) {
    const again = list.retryAt ?? ctx.now().add(pauseAfter(4));
    await ctx.sql`update seminars.webinar set attendance_due_at = ${again} where id = ${webinar.id}`;
    return;
  }
  await keep(ctx, webinar, list);
}

type List = { participations: Participation[]; complete: boolean; held: boolean };

/** Everybody who was in, each time it was held: a host who was cut off begins anew. */
async function listOf(zoom: WebinarProvider, zoomId: string): Promise<List> {
  const instances = await zoom.instances(zoomId);
  const lists = [];
  for (const id of instances.length > 0 ? instances : [zoomId]) lists.push(await zoom.participants(id));
  const held = lists.filter((list) => list !== null);
  return {
    participations: held.flatMap(({ participations }) => participations),
    complete: held.length > 0 && held.length === lists.length && held.every(({ complete }) => complete),
    held: held.length > 0,
  };
}

async function keep(ctx: Context, webinar: WebinarRow, list: List): Promise<void> {
  const strangers = await noteList(ctx, webinar, list.participations);
  const { endsAt } = await seminarById(ctx.sql, webinar.seminarId);
  const end =
    webinar.endedAt && Temporal.Instant.compare(webinar.endedAt, endsAt) > 0 ? webinar.endedAt : endsAt;
  const taken = webinar.attendanceTries + 1;
  await ctx.sql.begin(async (tx) => {
    const written = await tx`
      update seminars.webinar
      set attendance_tries = ${taken}, attendance_read_at = ${ctx.now()}, strangers = ${strangers},
        attendance_complete = ${list.complete}, attendance_due_at = ${nextLook(end, taken)}
      where id = ${webinar.id} and attendance_tries = ${webinar.attendanceTries} returning id`;
    if (written.length === 0 || !list.held) return;
    await recordEvent(tx, ctx, seminarSubject(webinar.seminarId), 'attendance_read', {
      visits: list.participations.length,
      strangers,
      complete: list.complete,
    });
  });
}
