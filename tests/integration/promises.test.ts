import { beforeEach, describe, expect, test } from 'vitest';
import { addClosure } from '#api/core/calendar/actions/add-closure.ts';
import { removeClosure } from '#api/core/calendar/actions/remove-closure.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { eventsOf, type Subject } from '#api/core/events/events.ts';
import {
  dueWarnings,
  moveAllChangedPromises,
  notifyChanges,
  type PromiseWarning,
} from '#api/core/promises/notices.ts';
import { promiseState } from '#api/core/promises/promises.ts';
import {
  type DateChange,
  endPromise,
  keepPromise,
  makePromise,
  openPromiseOf,
  pausePromise,
  promisesOf,
  resumePromise,
  type ServicePromise,
} from '#api/core/promises/store.ts';
import { at } from '#tests/support/at.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import { typhoon } from '#tests/support/office-calendar.ts';

const { sql } = await testDatabase({ max: 6 });
const ctx = testContext(sql);
const setClock = (text: string): void => ctx.clock.set(at(text));
const sato: Subject = { kind: 'consultation', id: 'C-7K4M2P93H' };

beforeEach(async () => {
  await sql`truncate core.promise, core.promise_notice, core.closure`;
  setClock('2026-11-20 (金) 22:30');
});

async function promised(subject: Subject = sato, businessDays = 3): Promise<ServicePromise> {
  return await sql.begin((tx) =>
    makePromise(tx, ctx, {
      subject,
      kind: 'answer',
      receivedAt: ctx.now(),
      businessDays,
      rule: 'receipt_date',
    }),
  );
}
const inTransaction = async <Result>(
  verb: (tx: Parameters<typeof keepPromise>[0], ctx: Context, id: string) => Promise<Result>,
  id: string,
): Promise<void> => {
  await sql.begin((tx) => verb(tx, ctx, id));
};
const pause = (id: string) =>
  inTransaction((tx, context, promise) => pausePromise(tx, context, promise, 'waiting_for_requester'), id);
const stateOf = async (promise: ServicePromise) => promiseState(promise, ctx.now(), await loadCalendar(sql));
const verbs = async (subject: Subject = sato, last = 2) =>
  (await eventsOf(sql, subject)).map((event) => event.verb).slice(-last);
const collect = <Item>(into: Item[]) => {
  return async (_tx: unknown, item: Item): Promise<void> => {
    into.push(item);
  };
};

describe('a promise', () => {
  test('is stored with the dates it was told with, and leaves a trace', async () => {
    const promise = await promised();
    expect(promise).toMatchObject({
      subject: sato,
      countedFrom: '2026-11-20',
      earliestOn: '2026-11-24',
      dueOn: '2026-11-26',
      dueAt: at('2026-11-26 (木) 17:00'),
      provisional: false,
      calendarVersion: (await loadCalendar(sql)).version,
      toldAt: ctx.now(),
    });
    expect(await openPromiseOf(sql, sato, 'answer')).toEqual(promise);
    expect((await eventsOf(sql, sato)).at(-1)).toMatchObject({
      verb: 'promise.made',
      detail: { promiseId: promise.id, earliestOn: '2026-11-24', dueOn: '2026-11-26' },
    });
  });

  test('is one at a time, also when two processes promise at once', async () => {
    const results = await Promise.allSettled([promised(), promised()]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(promised()).rejects.toThrow(RefusedError);
    expect(await promisesOf(sql, sato)).toHaveLength(1);
  });

  test('is kept once, and then another can be made', async () => {
    const promise = await promised();
    setClock('2026-11-27 (金) 09:00');
    await inTransaction(keepPromise, promise.id);
    expect(await openPromiseOf(sql, sato, 'answer')).toBeNull();
    const [kept] = await promisesOf(sql, sato);
    expect(await stateOf(kept as ServicePromise)).toBe('kept_late');
    expect(await verbs()).toEqual(['promise.made', 'promise.kept']);
    await expect(inTransaction(keepPromise, promise.id)).rejects.toThrow(RefusedError);
    await promised();
    expect(await promisesOf(sql, sato)).toHaveLength(2);
  });

  test('ends without having been kept when the requester withdraws', async () => {
    const promise = await promised();
    await sql.begin((tx) => endPromise(tx, ctx, promise.id, 'withdrawn'));
    const [ended] = await promisesOf(sql, sato);
    expect(ended).toMatchObject({ endedBecause: 'withdrawn', endedAt: ctx.now() });
    expect(await stateOf(ended as ServicePromise)).toBe('ended');
    expect((await eventsOf(sql, sato)).at(-1)).toMatchObject({
      verb: 'promise.ended',
      detail: { because: 'withdrawn' },
    });
  });

  test('cannot be given another date in its row', async () => {
    const promise = await promised();
    await expect(sql`update core.promise set due_on = '2026-12-24' where id = ${promise.id}`).rejects.toThrow(
      'keeps what was told',
    );
  });
});

describe('waiting for the requester', () => {
  test('stops the clock and tells a new date with as many business days as were left', async () => {
    const promise = await promised();
    setClock('2026-11-24 (火) 15:00');
    await pause(promise.id);
    const paused = await openPromiseOf(sql, sato, 'answer');
    expect(paused).toMatchObject({ pauseReason: 'waiting_for_requester', businessDaysLeft: 2 });
    expect(await stateOf(paused as ServicePromise)).toBe('paused');
    await expect(pause(promise.id)).rejects.toThrow(RefusedError);

    setClock('2026-12-05 (土) 21:00');
    const resumed = await sql.begin((tx) => resumePromise(tx, ctx, promise.id));
    expect(resumed).toMatchObject({
      replaces: promise.id,
      receivedAt: promise.receivedAt,
      earliestOn: '2026-12-07',
      dueOn: '2026-12-08',
      pausedAt: null,
    });
    expect((await promisesOf(sql, sato)).map((told) => [told.dueOn, told.endedBecause])).toEqual([
      ['2026-11-26', 'resumed'],
      ['2026-12-08', null],
    ]);
    expect(await verbs(sato, 3)).toEqual(['promise.made', 'promise.paused', 'promise.resumed']);
    expect((await eventsOf(sql, sato)).at(-1)?.detail).toMatchObject({
      oldDueOn: '2026-11-26',
      dueOn: '2026-12-08',
    });
  });

  test('leaves at least one business day, also when it began overdue', async () => {
    const promise = await promised();
    setClock('2026-12-01 (火) 10:00');
    await pause(promise.id);
    const resumed = await sql.begin((tx) => resumePromise(tx, ctx, promise.id));
    expect(resumed.dueOn).toBe('2026-12-02');
    await expect(sql.begin((tx) => resumePromise(tx, ctx, resumed.id))).rejects.toThrow(RefusedError);
  });
});

describe('a closure', () => {
  const typhoonDay = { day: '2026-11-25', reason: typhoon };

  test('tells a new date at once, keeps the old row, and reaches the person once', async () => {
    const promise = await promised();
    const ito: Subject = { kind: 'consultation', id: 'C-UNTOUCHED' };
    await promised(ito, 1);
    setClock('2026-11-24 (火) 18:00');
    expect(await addClosure(ctx, typhoonDay)).toEqual({ movedPromises: 1 });
    const [old, moved] = await promisesOf(sql, sato);
    expect(old).toMatchObject({ dueOn: '2026-11-26', endedBecause: 'calendar_changed' });
    expect(moved).toMatchObject({ dueOn: '2026-11-27', replaces: promise.id });
    expect((await eventsOf(sql, sato)).at(-1)).toMatchObject({
      verb: 'promise.moved',
      detail: { oldDueOn: '2026-11-26', dueOn: '2026-11-27' },
    });
    expect(await verbs(ito, 1)).toEqual(['promise.made']);

    const told: string[][] = [];
    const run = () =>
      notifyChanges(ctx, 'consultation', async (_tx, change) => {
        told.push([change.old.dueOn, change.new.dueOn]);
      });
    await Promise.all([run(), run()]);
    await run();
    expect(told).toEqual([['2026-11-26', '2026-11-27']]);
    expect(await verbs(sato, 1)).toEqual(['promise.change_told']);
  });

  test('added and taken away before anybody was told tells nobody', async () => {
    await promised();
    setClock('2026-11-24 (火) 18:00');
    await addClosure(ctx, typhoonDay);
    await removeClosure(ctx, typhoonDay.day);
    expect((await promisesOf(sql, sato)).map((told) => told.dueOn)).toEqual([
      '2026-11-26',
      '2026-11-27',
      '2026-11-26',
    ]);
    expect(await notifyChanges(ctx, 'consultation', collect<DateChange>([]))).toEqual([]);
  });

  test('after a second one, the person hears of the date they were last told', async () => {
    await promised();
    setClock('2026-11-24 (火) 18:00');
    await addClosure(ctx, typhoonDay);
    await addClosure(ctx, { ...typhoonDay, day: '2026-11-26' });
    const [first] = await notifyChanges(ctx, 'consultation', collect<DateChange>([]));
    expect([first?.old.dueOn, first?.new.dueOn]).toEqual(['2026-11-26', '2026-11-30']);
    await removeClosure(ctx, '2026-11-26');
    const [second] = await notifyChanges(ctx, 'consultation', collect<DateChange>([]));
    expect([second?.old.dueOn, second?.new.dueOn]).toEqual(['2026-11-30', '2026-11-27']);
  });

  test('that a promise did not know of is found by the schedule, once', async () => {
    await promised();
    await sql`
      insert into core.closure (day, reason_ja, reason_en, added_at)
      values ('2026-11-25', '台風', 'Typhoon', ${ctx.now()})`;
    const [change] = await moveAllChangedPromises(ctx);
    expect([change?.old.dueOn, change?.new.dueOn]).toEqual(['2026-11-26', '2026-11-27']);
    expect(await moveAllChangedPromises(ctx)).toEqual([]);
  });

  test('leaves a paused promise alone until it goes on', async () => {
    const promise = await promised();
    setClock('2026-11-24 (火) 10:00');
    await pause(promise.id);
    expect(await addClosure(ctx, typhoonDay)).toEqual({ movedPromises: 0 });
    const resumed = await sql.begin((tx) => resumePromise(tx, ctx, promise.id));
    expect(resumed.dueOn).toBe('2026-11-27');
  });
});

describe('warnings', () => {
  const warned = async (): Promise<string[]> => {
    const warnings: PromiseWarning[] = [];
    await dueWarnings(ctx, 'consultation', collect(warnings));
    return warnings.map(({ kind, promise }) => `${kind} ${promise.subject.id}`);
  };

  test('come on the morning of the business day before, and when it is overdue, once each', async () => {
    await promised();
    const said: [string, string[]][] = [];
    for (const moment of [
      '2026-11-24 (火) 16:59',
      '2026-11-25 (水) 08:59',
      '2026-11-25 (水) 09:00',
      '2026-11-25 (水) 09:01',
      '2026-11-26 (木) 12:00',
      '2026-11-26 (木) 18:00',
      '2026-11-27 (金) 08:00',
      '2026-11-27 (金) 09:00',
      '2026-11-27 (金) 10:00',
      '2026-11-30 (月) 10:00',
    ]) {
      setClock(moment);
      said.push([moment, await warned()]);
    }
    expect(said.filter(([, warnings]) => warnings.length > 0)).toEqual([
      ['2026-11-25 (水) 09:00', [`soon ${sato.id}`]],
      ['2026-11-27 (金) 09:00', [`overdue ${sato.id}`]],
    ]);
    expect(await verbs()).toEqual(['promise.soon', 'promise.overdue']);
  });

  test('are given once after an outage of 48 hours, as what is true then', async () => {
    await promised();
    setClock('2026-11-24 (火) 16:00');
    expect(await warned()).toEqual([]);
    setClock('2026-11-26 (木) 16:00');
    expect(await warned()).toEqual([`soon ${sato.id}`]);
    expect(await warned()).toEqual([]);
    setClock('2026-11-28 (土) 16:00');
    expect(await warned()).toEqual([]);
    setClock('2026-11-30 (月) 09:00');
    expect(await warned()).toEqual([`overdue ${sato.id}`]);

    const suzuki: Subject = { kind: 'consultation', id: 'C-MISSED' };
    await promised(suzuki, 2);
    setClock('2026-12-03 (木) 09:00');
    expect(await warned()).toEqual([`overdue ${suzuki.id}`]);
    expect(await warned()).toEqual([]);
  });

  test('are not given for what is paused, kept or ended', async () => {
    const [paused, kept, ended] = await Promise.all(
      ['C-PAUSED', 'C-KEPT', 'C-ENDED'].map((id) => promised({ kind: 'consultation', id })),
    );
    await pause(paused?.id as string);
    await inTransaction(keepPromise, kept?.id as string);
    await sql.begin((tx) => endPromise(tx, ctx, ended?.id as string, 'withdrawn'));
    setClock('2026-11-30 (月) 10:00');
    expect(await warned()).toEqual([]);
  });

  test('are claimed once by many processes', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `C-${index}`);
    for (const id of ids) await promised({ kind: 'consultation', id });
    setClock('2026-11-25 (水) 09:00');
    const runs = await Promise.all(Array.from({ length: 5 }, () => warned()));
    expect(runs.flat().sort()).toEqual(ids.map((id) => `soon ${id}`).sort());
    expect(await sql`select count(*)::int as count from core.promise_notice`).toEqual([{ count: 20 }]);
  });

  test('do not wait for somebody who is just answering', async () => {
    const promise = await promised();
    setClock('2026-11-25 (水) 09:00');
    await sql.begin(async (tx) => {
      await keepPromise(tx, ctx, promise.id);
      expect(await warned()).toEqual([`soon ${sato.id}`]);
    });
    expect(await verbs(sato, 2)).toContain('promise.kept');
  });

  test('whose mail could not be written stay unclaimed and do not hold up the others', async () => {
    await promised();
    const ito: Subject = { kind: 'consultation', id: 'C-OTHER' };
    await promised(ito);
    setClock('2026-11-25 (水) 09:00');
    const failing = dueWarnings(ctx, 'consultation', async (_tx, { promise }) => {
      if (promise.subject.id === sato.id) throw new Error('The mail could not be written.');
    });
    await expect(failing).rejects.toThrow(AggregateError);
    expect(await verbs(ito, 1)).toEqual(['promise.soon']);
    expect(await verbs(sato, 1)).toEqual(['promise.made']);
    expect(await warned()).toEqual([`soon ${sato.id}`]);
  });
});
