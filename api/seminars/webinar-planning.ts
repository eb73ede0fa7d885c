import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { MeetingError } from '#api/core/meetings/errors.ts';
import type { Webinar, WebinarPlan, WebinarProvider } from '#api/core/meetings/provider.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';
import { seminarSubject } from '#api/seminars/planning.ts';
import { type SeminarRow, seminarById } from '#api/seminars/queries.ts';
import type { Way } from '#api/seminars/vocabulary.ts';
import {
  replacedWebinars,
  type WebinarProblem,
  type WebinarRow,
  webinarOf,
} from '#api/seminars/webinar-queries.ts';
import {
  nextLook,
  pauseAfter,
  planHash,
  readAgainAfter,
  webinarPlanOf,
  wishOf,
} from '#api/seminars/webinar-rules.ts';

/** Has the worker bring Zoom to what is wanted now, in the transaction of whatever changed it. */
export async function askForWebinar(tx: Transaction, ctx: Context, seminarId: string): Promise<void> {
  await ctx.queue.send(tx, 'seminars.webinar', { seminarId }, { key: seminarId });
}

/** The same for somebody who comes into a webinar or leaves it. */
export async function askForPerson(
  tx: Transaction,
  ctx: Context,
  seminar: Pick<SeminarRow, 'id' | 'onlineBy'>,
  way: Way,
): Promise<void> {
  if (seminar.onlineBy === 'zoom' && way === 'online') await askForWebinar(tx, ctx, seminar.id);
}

/** The same at once, although a pause after a failure was not over: a plan that was changed may do now. */
export async function askForWebinarNow(tx: Transaction, ctx: Context, seminarId: string): Promise<void> {
  await tx`
    update seminars.webinar set retry_at = null, tries = 0
    where seminar_id = ${seminarId} and replaced_at is null`;
  await askForWebinar(tx, ctx, seminarId);
}

/** Writes down that a webinar is wanted, with the seminar's next mark. */
export async function wantWebinar(
  tx: Transaction,
  ctx: Context,
  seminar: Pick<SeminarRow, 'id' | 'slug'>,
): Promise<void> {
  await tx`
    update seminars.webinar set replaced_at = ${ctx.now()}
    where seminar_id = ${seminar.id} and replaced_at is null`;
  await tx`
    insert into seminars.webinar (seminar_id, marker, state, made_at)
    select ${seminar.id}, ${`seminar-${seminar.slug}-`}::text || (count(*) + 1), 'wanted', ${ctx.now()}
    from seminars.webinar where seminar_id = ${seminar.id}`;
}

/**
 * Brings the webinar at Zoom to what the seminar wants of it: makes, alters, takes away, or looks whether somebody
 * changed it. What goes wrong is written down and told at the desk; nothing is thrown for it. Alone (`aloneWith`).
 * @returns the webinar people can be registered for, or null
 */
export async function bringToPlan(
  ctx: Context,
  zoom: WebinarProvider | null,
  seminarId: string,
): Promise<WebinarRow | null> {
  const { sql } = ctx;
  const seminar = await seminarById(sql, seminarId);
  const wish = wishOf(seminar, ctx.now());
  if (zoom) await takeReplacedAway(ctx, zoom, seminar);
  const found = await webinarOf(sql, seminarId);
  if (wish === 'past') return found?.state === 'made' ? found : null;
  if (wish === 'unwanted') {
    if (found && zoom && isDue(ctx, found)) await takeAway(ctx, zoom, seminar, found);
    return null;
  }
  if (!found || found.state === 'ended') await sql.begin(async (tx) => await wantWebinar(tx, ctx, seminar));
  const webinar = await webinarOf(sql, seminarId);
  if (!webinar) return null;
  if (!zoom) {
    await noteProblem(ctx, webinar, { kind: 'none', because: notSetUp }, null);
    return null;
  }
  if (isDue(ctx, webinar)) await keepAsPlanned(ctx, zoom, seminar, webinar);
  const kept = await webinarOf(sql, seminarId);
  return kept?.state === 'made' ? kept : null;
}

const isDue = (ctx: Context, { retryAt }: WebinarRow): boolean =>
  !retryAt || Temporal.Instant.compare(retryAt, ctx.now()) <= 0;

async function planOf(ctx: Context, seminar: SeminarRow, webinar: WebinarRow): Promise<WebinarPlan> {
  const { timeZone } = await officeSettingsOf(ctx.sql);
  return webinarPlanOf(seminar, { ...webinar, timeZone });
}

async function keepAsPlanned(
  ctx: Context,
  zoom: WebinarProvider,
  seminar: SeminarRow,
  webinar: WebinarRow,
): Promise<void> {
  const plan = await planOf(ctx, seminar, webinar);
  const hash = planHash(plan);
  const { zoomId } = webinar;
  const isSent = webinar.planHash?.equals(hash) && !webinar.overwrite;
  try {
    if (!zoomId) {
      await ctx.sql`update seminars.webinar set state = 'creating', problem = null where id = ${webinar.id}`;
      await keepMade(ctx, seminar, webinar, hash, await zoom.create(plan), 'webinar_made');
    } else if (!isSent) {
      const verb = webinar.planHash ? 'webinar_changed' : null;
      await keepMade(ctx, seminar, webinar, hash, await zoom.update(zoomId, plan), verb);
    } else if (webinar.problem || isOld(ctx, seminar, webinar)) {
      await keepMade(ctx, seminar, webinar, hash, await zoom.read(zoomId, plan), null);
    }
  } catch (error) {
    if (!(error instanceof MeetingError)) throw error;
    await noteFailure(ctx, webinar, error);
  }
}

function isOld(ctx: Context, seminar: SeminarRow, { readAt }: WebinarRow): boolean {
  if (!readAt) return true;
  const until = readAt.add(readAgainAfter(seminar.startsAt, ctx.now()));
  return Temporal.Instant.compare(until, ctx.now()) <= 0;
}

async function keepMade(
  ctx: Context,
  seminar: SeminarRow,
  webinar: WebinarRow,
  hash: Buffer,
  made: Webinar,
  verb: string | null,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    await tx`
      update seminars.webinar
      set state = 'made', zoom_id = ${made.id}, plan_hash = ${hash}, read_at = ${ctx.now()},
        overwrite = overwrite and not ${webinar.overwrite},
        differences = ${tx.json(made.differences as never)}, problem = null, retry_at = null, tries = 0,
        attendance_due_at = ${nextLook(seminar.endsAt, 0)},
        told_at = case when ${made.differences.length > 0} then told_at end
      where id = ${webinar.id}`;
    const facts = { zoomId: made.id, differences: made.differences.map(({ field }) => field) };
    if (verb) await recordEvent(tx, ctx, seminarSubject(seminar.id), verb, facts);
  });
}

/** Somebody must do something about these; the others go on by themselves. */
const needsSomebody: ReadonlySet<string> = new Set([
  'auth',
  'scope',
  'plan',
  'validation',
  'conflict',
  'not_found',
  'over',
]);

/** Writes down what went wrong, and when it is tried again. */
export async function noteFailure(ctx: Context, webinar: WebinarRow, error: MeetingError): Promise<void> {
  const { kind, because } = error;
  const retryAt = error.retryAt ?? ctx.now().add(pauseAfter(webinar.tries + 1));
  await noteProblem(ctx, webinar, { kind, because }, retryAt);
}

async function noteProblem(
  ctx: Context,
  webinar: WebinarRow,
  problem: WebinarProblem,
  retryAt: Temporal.Instant | null,
): Promise<void> {
  const { kind } = problem;
  // A webinar that is there goes on being there for whoever has a link, unless Zoom says that it is gone.
  const isGone = webinar.zoomId !== null && kind === 'not_found';
  const isBroken = isGone || (webinar.zoomId === null && needsSomebody.has(kind));
  const state = isBroken
    ? 'broken'
    : webinar.zoomId
      ? webinar.state
      : kind === 'none'
        ? 'wanted'
        : 'creating';
  await ctx.sql.begin(async (tx) => {
    await tx`
      update seminars.webinar
      set state = ${state}, problem = ${tx.json(problem as never)}, retry_at = ${retryAt}, tries = tries + 1
      where id = ${webinar.id}`;
    if (webinar.problem?.kind !== kind)
      await recordEvent(tx, ctx, seminarSubject(webinar.seminarId), 'webinar_troubled', { kind });
  });
}

/** A webinar that others took the place of is taken away, so that nobody starts the wrong one. */
async function takeReplacedAway(ctx: Context, zoom: WebinarProvider, seminar: SeminarRow): Promise<void> {
  for (const webinar of await replacedWebinars(ctx.sql, seminar.id)) {
    // What was held already stays: who was there is still asked of it.
    if (webinar.startedAt) await noteEnd(ctx, webinar);
    else if (isDue(ctx, webinar)) await takeAway(ctx, zoom, seminar, webinar);
  }
}

async function takeAway(
  ctx: Context,
  zoom: WebinarProvider,
  seminar: SeminarRow,
  webinar: WebinarRow,
): Promise<void> {
  if (webinar.state === 'ended') return;
  try {
    const zoomId = webinar.zoomId ?? (await unclearOne(ctx, zoom, seminar, webinar));
    if (zoomId) await zoom.delete(zoomId);
    await noteEnd(ctx, webinar);
  } catch (error) {
    if (!(error instanceof MeetingError)) throw error;
    await noteFailure(ctx, webinar, error);
  }
}

/**
 * Nobody knows whether it was made: the answer was lost, or the process that asked was killed. Asking for it again
 * finds it or makes it, and then it can be taken away.
 */
async function unclearOne(
  ctx: Context,
  zoom: WebinarProvider,
  seminar: SeminarRow,
  webinar: WebinarRow,
): Promise<string | null> {
  const isUnclear = webinar.state === 'creating' && (webinar.problem?.kind ?? 'ambiguous') === 'ambiguous';
  return isUnclear ? (await zoom.create(await planOf(ctx, seminar, webinar))).id : null;
}

async function noteEnd(ctx: Context, webinar: WebinarRow): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    await tx`
      update seminars.webinar
      set state = 'ended', problem = null, retry_at = null, differences = '[]',
        attendance_due_at = ${webinar.startedAt ? webinar.attendanceDueAt : null}
      where id = ${webinar.id}`;
    if (!webinar.startedAt)
      await tx`
        update seminars.webinar_registrant set state = 'out', sealed_join_url = null
        where webinar_id = ${webinar.id}`;
    await recordEvent(tx, ctx, seminarSubject(webinar.seminarId), 'webinar_ended', {
      zoomId: webinar.zoomId,
    });
  });
}

const notSetUp = forStaff({
  ja: 'この窓口は Zoom に接続していません。管理者が接続を設定するか、参加用のリンクを指定してください。',
  en: 'This office is not connected to Zoom. Let an administrator set up the connection, or give a link instead.',
});
