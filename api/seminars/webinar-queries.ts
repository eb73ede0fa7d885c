import type { Queryable, Sql } from '#api/core/db/client.ts';
import type { StaffSentence } from '#api/core/language.ts';
import type { MeetingTrouble } from '#api/core/meetings/errors.ts';
import type { WebinarDifference } from '#api/core/meetings/provider.ts';
import type { WebinarState } from '#api/seminars/webinar-workflow.ts';

/** What is wrong, for the office; `none` when there is no connection to Zoom at all. */
export type WebinarProblem = { kind: MeetingTrouble | 'none'; because: StaffSentence };

export type WebinarRow = {
  id: string;
  seminarId: string;
  marker: string;
  state: WebinarState;
  zoomId: string | null;
  planHash: Buffer | null;
  readAt: Temporal.Instant | null;
  differences: WebinarDifference[];
  leftToZoom: string[];
  overwrite: boolean;
  problem: WebinarProblem | null;
  retryAt: Temporal.Instant | null;
  tries: number;
  startedAt: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
  attendanceDueAt: Temporal.Instant | null;
  attendanceTries: number;
  attendanceReadAt: Temporal.Instant | null;
  attendanceComplete: boolean;
  strangers: number;
  recordingAt: Temporal.Instant | null;
  replacedAt: Temporal.Instant | null;
};

const columns = (sql: Queryable) => sql`
  w.id, w.seminar_id as "seminarId", w.marker, w.state, w.zoom_id as "zoomId", w.plan_hash as "planHash",
  w.read_at as "readAt", w.differences, w.left_to_zoom as "leftToZoom", w.overwrite, w.problem,
  w.retry_at as "retryAt", w.tries, w.started_at as "startedAt", w.ended_at as "endedAt",
  w.attendance_due_at as "attendanceDueAt", w.attendance_tries as "attendanceTries",
  w.attendance_read_at as "attendanceReadAt", w.attendance_complete as "attendanceComplete", w.strangers,
  w.recording_at as "recordingAt", w.replaced_at as "replacedAt"`;

/** The webinar a seminar has now; null when none was ever wanted. */
export async function webinarOf(sql: Queryable, seminarId: string): Promise<WebinarRow | null> {
  const [row] = await sql<WebinarRow[]>`
    select ${columns(sql)} from seminars.webinar w
    where w.seminar_id = ${seminarId} and w.replaced_at is null`;
  return row ?? null;
}

export async function webinarById(sql: Queryable, id: string): Promise<WebinarRow | null> {
  const [row] = await sql<WebinarRow[]>`select ${columns(sql)} from seminars.webinar w where w.id = ${id}`;
  return row ?? null;
}

/** By Zoom's number of it: what its events are about. */
export async function webinarByZoomId(sql: Queryable, zoomId: string): Promise<WebinarRow | null> {
  const [row] = await sql<WebinarRow[]>`
    select ${columns(sql)} from seminars.webinar w where w.zoom_id = ${zoomId} order by w.made_at desc limit 1`;
  return row ?? null;
}

/** Those of a seminar that another took the place of, and that are still to be taken away at Zoom. */
export async function replacedWebinars(sql: Queryable, seminarId: string): Promise<WebinarRow[]> {
  return await sql<WebinarRow[]>`
    select ${columns(sql)} from seminars.webinar w
    where w.seminar_id = ${seminarId} and w.replaced_at is not null and w.state <> 'ended' order by w.made_at`;
}

/**
 * Whether a registration belongs into the webinar of its seminar: it has a seat online, and its person is there.
 * `r` is the registration.
 */
export const belongsIn = (sql: Queryable) =>
  sql`r.state = 'registered' and r.way = 'online' and r.erased_at is null`;

/**
 * Does the work while no other process does any for this seminar; false when one does. Whoever adds to the work
 * meanwhile is seen by `isLeft`, asked after the lock is given back. A process that is killed gives it back too.
 */
export async function aloneWith(
  sql: Sql,
  seminarId: string,
  work: () => Promise<void>,
  isLeft: () => Promise<boolean>,
): Promise<boolean> {
  do {
    const isDone = await sql.begin(async (tx) => {
      const [lock] = await tx<{ taken: boolean }[]>`
        select pg_try_advisory_xact_lock(hashtextextended(${`webinar/${seminarId}`}, 0)) as taken`;
      if (!lock?.taken) return false;
      await work();
      return true;
    });
    if (!isDone) return false;
  } while (await isLeft());
  return true;
}
