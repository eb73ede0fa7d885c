import { addBusinessDays, type Calendar, dayOf, isOpenAt } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { recordEvent, type Subject } from '#api/core/events/events.ts';
import type { ServicePromise } from '#api/core/promises/promises.ts';
import { type DateChange, moveChangedPromises, promiseById } from '#api/core/promises/store.ts';

export type PromiseWarning = { promise: ServicePromise; kind: 'soon' | 'overdue' };

/**
 * Warns staff, in office hours only and once each: `soon` from the opening of the business day before `dueOn`
 * (or on `dueOn`, when nobody could be warned the day before), `overdue` from the opening of the first
 * business day after it. What is true is asked, not what was missed: after an outage a promise that fell due
 * meanwhile is warned about once, as overdue. `compose` queues the domain's mail in the transaction that
 * claims the warning, so two processes never warn twice and a warning is never claimed without its mail.
 * One that fails is tried again by the next run and does not hold up the others; all failures are thrown
 * together at the end. Each domain asks for the promises about its own subjects.
 */
export async function dueWarnings(
  ctx: Context,
  about: Subject['kind'],
  compose: (tx: Transaction, warning: PromiseWarning) => Promise<void>,
): Promise<PromiseWarning[]> {
  const calendar = await loadCalendar(ctx.sql);
  if (!isOpenAt(calendar, ctx.now())) return [];
  return await eachAlone(await unwarned(ctx, about, calendar), ({ id, kind }) =>
    ctx.sql.begin(async (tx) => {
      const promise = await claim(tx, ctx, id, kind);
      if (!promise) return null;
      const warning: PromiseWarning = { promise, kind };
      await recordEvent(tx, ctx, promise.subject, `promise.${kind}`, { promiseId: id, dueOn: promise.dueOn });
      await compose(tx, warning);
      return warning;
    }),
  );
}

type Unwarned = { id: string; kind: PromiseWarning['kind'] };

async function unwarned(ctx: Context, about: Subject['kind'], calendar: Calendar): Promise<Unwarned[]> {
  const today = dayOf(calendar, ctx.now());
  const nextBusinessDay = addBusinessDays(calendar, today, 1);
  return await ctx.sql<Unwarned[]>`
    select id, candidate.kind from (
      select id, due_at, case when due_on < ${today} then 'overdue' else 'soon' end as kind
      from core.promise
      where subject_kind = ${about} and kept_at is null and ended_at is null and paused_at is null
        and due_on <= ${nextBusinessDay}
    ) candidate
    where not exists (select from core.promise_notice notice
      where notice.promise_id = candidate.id and notice.kind = candidate.kind)
    order by due_at, id`;
}

/**
 * Reaches the people whose dates a changed calendar moved: once each, with the date they were last told and
 * the new one. When several changes cancelled each other out before anybody was told, nobody is. `compose`
 * and failures as in `dueWarnings`; at any hour, because the mailer knows each person's hours.
 */
export async function notifyChanges(
  ctx: Context,
  about: Subject['kind'],
  compose: (tx: Transaction, change: DateChange) => Promise<void>,
): Promise<DateChange[]> {
  const rows = await ctx.sql<{ id: string }[]>`
    select id from core.promise
    where subject_kind = ${about} and told_because = 'calendar_changed'
      and kept_at is null and ended_at is null and paused_at is null
      and not exists (select from core.promise_notice where promise_id = promise.id and kind = 'changed')
    order by told_order`;
  return await eachAlone(rows, ({ id }) =>
    ctx.sql.begin(async (tx) => {
      const promise = await claim(tx, ctx, id, 'changed');
      if (!promise) return null;
      const change: DateChange = { old: await lastTold(tx, promise), new: promise };
      const { old } = change;
      if (old.dueOn === promise.dueOn && old.earliestOn === promise.earliestOn) return null;
      const dates = { oldDueOn: old.dueOn, dueOn: promise.dueOn };
      await recordEvent(tx, ctx, promise.subject, 'promise.change_told', { promiseId: id, ...dates });
      await compose(tx, change);
      return change;
    }),
  );
}

/**
 * Compares every running promise with the calendar as it is now, also after an update of the holiday list.
 * For the schedule; an administrator's closure does it at once.
 */
export async function moveAllChangedPromises(ctx: Context): Promise<DateChange[]> {
  const moved: DateChange[] = [];
  for (;;) {
    const batch = await ctx.sql.begin((tx) => moveChangedPromises(tx, ctx));
    moved.push(...batch.moved);
    if (batch.checked === 0) return moved;
  }
}

/** Claims a notice for this transaction; null when it was claimed before or is no longer called for. */
async function claim(
  tx: Transaction,
  ctx: Context,
  id: string,
  kind: PromiseWarning['kind'] | 'changed',
): Promise<ServicePromise | null> {
  const [claimed] = await tx`
    insert into core.promise_notice (promise_id, kind, noticed_at)
    select id, ${kind}, ${ctx.now()} from core.promise
    where id = ${id} and kept_at is null and ended_at is null and paused_at is null
    on conflict do nothing returning promise_id`;
  return claimed ? await promiseById(tx, id) : null;
}

/** The newest earlier telling that really reached the person. */
async function lastTold(tx: Transaction, promise: ServicePromise): Promise<ServicePromise> {
  if (!promise.replaces) return promise;
  const old = await promiseById(tx, promise.replaces);
  if (old.toldBecause !== 'calendar_changed') return old;
  const [notice] = await tx`
    select from core.promise_notice where promise_id = ${old.id} and kind = 'changed'`;
  return notice ? old : await lastTold(tx, old);
}

async function eachAlone<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result | null>,
): Promise<Result[]> {
  const done: Result[] = [];
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      const result = await work(item);
      if (result !== null) done.push(result);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some notices about promises failed.');
  return done;
}
