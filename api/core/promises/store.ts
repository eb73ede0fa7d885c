import {
  businessDaysBetween,
  type CountingRule,
  type Day,
  dayZero,
  dueFrom,
} from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { recordEvent, type Subject } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import {
  businessDaysLeft,
  changedDates,
  datesFrom,
  type EndReason,
  type PauseReason,
  type ServicePromise,
  whyNotPostpone,
} from '#api/core/promises/promises.ts';

export type { EndReason, PauseReason, ServicePromise } from '#api/core/promises/promises.ts';

export type NewPromise = {
  subject: Subject;
  kind: string;
  /** The count starts from here, by `rule`. */
  receivedAt: Temporal.Instant;
  businessDays: number;
  /** From which business day on it may come; the next one when left out. */
  earliestBusinessDays?: number;
  rule: CountingRule;
};

/**
 * Promises something and stores the dates as they are told. Refused while the subject has an open promise of
 * the same kind.
 */
export async function makePromise(
  tx: Transaction,
  ctx: Context,
  promise: NewPromise,
): Promise<ServicePromise> {
  const calendar = await loadCalendar(tx);
  const { businessDays, earliestBusinessDays = Math.min(1, businessDays) } = promise;
  const countedFrom = dayZero(calendar, promise.receivedAt, promise.rule);
  return await tell(tx, ctx, {
    ...promise,
    ...datesFrom(calendar, countedFrom, { businessDays, earliestBusinessDays }),
    earliestBusinessDays,
    calendarVersion: calendar.version,
    toldBecause: 'received',
    replaces: null,
  });
}

/** What was owed was done now. */
export async function keepPromise(tx: Transaction, ctx: Context, id: string): Promise<void> {
  const promise = await openPromise(tx, id);
  await tx`update core.promise set kept_at = ${ctx.now()} where id = ${id}`;
  await recordEvent(tx, ctx, promise.subject, 'promise.kept', { promiseId: id, dueOn: promise.dueOn });
}

/** It is no longer owed, without having been done. */
export async function endPromise(
  tx: Transaction,
  ctx: Context,
  id: string,
  because: Exclude<EndReason, 'resumed' | 'calendar_changed' | 'postponed'>,
): Promise<void> {
  const promise = await openPromise(tx, id);
  await end(tx, ctx, id, because);
  await recordEvent(tx, ctx, promise.subject, 'promise.ended', { promiseId: id, because });
}

/** Stops the clock. The business days left are remembered; refused when it already stands. */
export async function pausePromise(
  tx: Transaction,
  ctx: Context,
  id: string,
  reason: PauseReason,
): Promise<void> {
  const promise = await openPromise(tx, id);
  if (promise.pausedAt) throw new RefusedError(alreadyPaused);
  const left = businessDaysLeft(await loadCalendar(tx), promise, ctx.now());
  await tx`
    update core.promise set paused_at = ${ctx.now()}, pause_reason = ${reason}, business_days_left = ${left}
    where id = ${id}`;
  await recordEvent(tx, ctx, promise.subject, 'promise.paused', {
    promiseId: id,
    reason,
    dueOn: promise.dueOn,
    businessDaysLeft: left,
  });
}

/**
 * Lets the clock go on: a new promise with as many business days as were left, counted from now by the same
 * rule. The caller tells the new dates to the person.
 */
export async function resumePromise(tx: Transaction, ctx: Context, id: string): Promise<ServicePromise> {
  const promise = await openPromise(tx, id);
  if (!promise.pausedAt || promise.businessDaysLeft === null) throw new RefusedError(notPaused);
  const calendar = await loadCalendar(tx);
  const count = {
    businessDays: promise.businessDaysLeft,
    earliestBusinessDays: Math.min(promise.earliestBusinessDays, promise.businessDaysLeft),
  };
  await end(tx, ctx, id, 'resumed');
  return await tell(tx, ctx, {
    ...promise,
    ...count,
    ...datesFrom(calendar, dayZero(calendar, ctx.now(), promise.rule), count),
    calendarVersion: calendar.version,
    toldBecause: 'resumed',
    replaces: id,
  });
}

/**
 * Tells a later date because the told one cannot be kept. The old row ends as postponed, which counts as a
 * promise not kept. The caller gives the person the new date and the reason.
 * @throws RefusedError when the new date is no business day, not ahead, or not later than the told one.
 */
export async function postponePromise(
  tx: Transaction,
  ctx: Context,
  id: string,
  dueOn: Day,
): Promise<ServicePromise> {
  const promise = await openPromise(tx, id);
  const calendar = await loadCalendar(tx);
  const refusal = whyNotPostpone(calendar, promise, dueOn, ctx.now());
  if (refusal) throw new RefusedError(refusal);
  const businessDays = businessDaysBetween(calendar, promise.countedFrom, dueOn);
  await end(tx, ctx, id, 'postponed');
  return await tell(tx, ctx, {
    ...promise,
    ...dueFrom(calendar, dueOn, 0),
    businessDays,
    calendarVersion: calendar.version,
    toldBecause: 'postponed',
    replaces: id,
  });
}

/** The promise that is owed now, paused or not. */
export async function openPromiseOf(
  sql: Queryable,
  subject: Subject,
  kind: string,
): Promise<ServicePromise | null> {
  const [row] = await sql<PromiseRow[]>`
    select ${columns(sql)} from core.promise
    where subject_kind = ${subject.kind} and subject_id = ${subject.id} and kind = ${kind}
      and kept_at is null and ended_at is null`;
  return row ? promiseFrom(row) : null;
}

/** Every telling about a subject, oldest first: what the status page shows as the history of dates. */
export async function promisesOf(sql: Queryable, subject: Subject): Promise<ServicePromise[]> {
  const rows = await sql<PromiseRow[]>`
    select ${columns(sql)} from core.promise
    where subject_kind = ${subject.kind} and subject_id = ${subject.id}
    order by told_order`;
  return rows.map(promiseFrom);
}

/** The promise a newer one replaced, or any other by its id. */
export async function promiseById(sql: Queryable, id: string): Promise<ServicePromise> {
  const [row] = await sql<PromiseRow[]>`select ${columns(sql)} from core.promise where id = ${id}`;
  if (!row) throw new NotFoundError();
  return promiseFrom(row);
}

export type DateChange = { old: ServicePromise; new: ServicePromise };

/**
 * Tells new dates where a changed calendar moves them, up to `atMost` promises: the old row stays as told, the
 * event names both dates, and `notifyChanges` reaches the person. Paused promises have no date to move; they get theirs when they go on.
 */
export async function moveChangedPromises(
  tx: Transaction,
  ctx: Context,
  atMost = 1000,
): Promise<{ checked: number; moved: DateChange[] }> {
  const calendar = await loadCalendar(tx);
  const rows = await tx<PromiseRow[]>`
    select ${columns(tx)} from core.promise
    where kept_at is null and ended_at is null and paused_at is null and checked_version <> ${calendar.version}
    order by told_order limit ${atMost} for no key update`;
  const moved: DateChange[] = [];
  for (const old of rows.map(promiseFrom)) {
    const dates = changedDates(calendar, old, ctx.now());
    if (!dates) continue;
    await end(tx, ctx, old.id, 'calendar_changed');
    const told = { ...old, ...dates, calendarVersion: calendar.version, replaces: old.id };
    moved.push({ old, new: await tell(tx, ctx, { ...told, toldBecause: 'calendar_changed' }) });
  }
  const ids = rows.map((row) => row.id);
  await tx`update core.promise set checked_version = ${calendar.version} where id = any(${ids})`;
  return { checked: rows.length, moved };
}

/** `moveChangedPromises` for all of them, in the transaction of the change. */
export async function moveEveryPromise(tx: Transaction, ctx: Context): Promise<DateChange[]> {
  const moved: DateChange[] = [];
  for (;;) {
    const batch = await moveChangedPromises(tx, ctx);
    moved.push(...batch.moved);
    if (batch.checked === 0) return moved;
  }
}

type Telling = Omit<
  ServicePromise,
  'id' | 'toldAt' | 'pausedAt' | 'pauseReason' | 'businessDaysLeft' | 'keptAt' | 'endedAt' | 'endedBecause'
>;

const eventVerbs = {
  received: 'promise.made',
  resumed: 'promise.resumed',
  calendar_changed: 'promise.moved',
  postponed: 'promise.postponed',
} as const;

async function tell(tx: Transaction, ctx: Context, telling: Telling): Promise<ServicePromise> {
  const { subject, calendarVersion } = telling;
  const [row] = await tx<PromiseRow[]>`
    insert into core.promise (subject_kind, subject_id, kind, received_at, rule, counted_from, business_days,
      earliest_business_days, earliest_on, due_on, due_at, provisional, calendar_version, checked_version,
      told_at, told_because, replaces)
    values (${subject.kind}, ${subject.id}, ${telling.kind}, ${telling.receivedAt}, ${telling.rule},
      ${telling.countedFrom}, ${telling.businessDays}, ${telling.earliestBusinessDays},
      ${telling.earliestOn}, ${telling.dueOn}, ${telling.dueAt}, ${telling.provisional}, ${calendarVersion},
      ${calendarVersion}, ${ctx.now()}, ${telling.toldBecause}, ${telling.replaces})
    on conflict do nothing
    returning ${columns(tx)}`;
  if (!row) throw new RefusedError(alreadyPromised);
  const promise = promiseFrom(row);
  const { id, kind, earliestOn, dueOn, provisional } = promise;
  const old = telling.replaces ? await promiseById(tx, telling.replaces) : null;
  const replaced = old ? { replaces: old.id, oldEarliestOn: old.earliestOn, oldDueOn: old.dueOn } : {};
  const told = { promiseId: id, kind, earliestOn, dueOn, provisional, calendarVersion, ...replaced };
  await recordEvent(tx, ctx, subject, eventVerbs[telling.toldBecause], told);
  return promise;
}

async function end(tx: Transaction, ctx: Context, id: string, because: EndReason): Promise<void> {
  await tx`update core.promise set ended_at = ${ctx.now()}, ended_because = ${because} where id = ${id}`;
}

/** Finds it for update (not of its key, so that a notice about it need not wait); refused when no longer open. */
async function openPromise(tx: Transaction, id: string): Promise<ServicePromise> {
  const [row] = await tx<
    PromiseRow[]
  >`select ${columns(tx)} from core.promise where id = ${id} for no key update`;
  if (!row) throw new NotFoundError();
  if (row.keptAt || row.endedAt) throw new RefusedError(noLongerOpen);
  return promiseFrom(row);
}

export type PromiseRow = Omit<ServicePromise, 'subject'> & {
  subjectKind: Subject['kind'];
  subjectId: string;
};

export function promiseFrom({ subjectKind, subjectId, ...row }: PromiseRow): ServicePromise {
  return { ...row, subject: { kind: subjectKind, id: subjectId } };
}

/** The columns of `core.promise` as a `PromiseRow`. */
export function columns(sql: Queryable) {
  return sql`promise.id, subject_kind as "subjectKind", subject_id as "subjectId", promise.kind,
    received_at as "receivedAt", rule, counted_from as "countedFrom", business_days as "businessDays",
    earliest_business_days as "earliestBusinessDays", earliest_on as "earliestOn", due_on as "dueOn",
    due_at as "dueAt", provisional, calendar_version as "calendarVersion", told_at as "toldAt",
    told_because as "toldBecause", replaces, paused_at as "pausedAt", pause_reason as "pauseReason",
    business_days_left as "businessDaysLeft", kept_at as "keptAt", ended_at as "endedAt",
    ended_because as "endedBecause"`;
}

const alreadyPromised = forStaff({
  ja: 'この件については、すでに回答の期日をお約束しています。',
  en: 'A date has already been promised for this.',
});
const noLongerOpen = forStaff({
  ja: 'この約束は、すでに果たされたか、終わっています。',
  en: 'This promise has already been kept or has ended.',
});
const alreadyPaused = forStaff({
  ja: 'この約束は、すでに止まっています。',
  en: 'This promise is already paused.',
});
const notPaused = forStaff({ ja: 'この約束は、止まっていません。', en: 'This promise is not paused.' });
