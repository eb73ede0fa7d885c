import { expect, test } from 'vitest';
import { connect, type Transaction } from '#api/core/db/client.ts';
import { testDatabase } from '#tests/support/database.ts';

// An exception that escapes from the driver in any of these fails the whole run.

const { sql, address } = await testDatabase();
const admin = connect(address, { max: 1 });
const pool = connect(address, { max: 1 });

const pidOf = async (tx: Transaction) => {
  const [row] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`;
  return row?.pid ?? 0;
};
/** Breaks the connection and waits until the server has forgotten it. */
async function breakConnection(pid: number): Promise<void> {
  await admin`select pg_terminate_backend(${pid}, 5000)`;
}
const names = async () => (await sql<{ id: string }[]>`select id from lost order by id`).map((row) => row.id);
await sql`create table lost (id text primary key)`;

/** The driver tells the first query of the connection made anew, too, why the old one ended. */
async function expectPoolToGoOn(): Promise<void> {
  await pool`select 1`.catch(() => {});
  expect(await pool`select 1 as one`).toEqual([{ one: 1 }]);
}

test('a transaction whose connection breaks in a query rejects, and the pool goes on', async () => {
  const transaction = pool.begin(async (tx) => {
    await tx`insert into lost values ('in a query')`;
    await tx`select pg_sleep(30)`;
  });
  const [{ pid } = { pid: 0 }] = await untilSleeping();
  await breakConnection(pid);
  await expect(transaction).rejects.toThrow();
  await expectPoolToGoOn();
  expect(await names()).toEqual([]);
});

/** The connection that sleeps; asked until there is one. */
async function untilSleeping(): Promise<{ pid: number }[]> {
  for (;;) {
    const rows = await admin<{ pid: number }[]>`
      select pid from pg_stat_activity
      where datname = current_database() and query like 'select pg_sleep%' and state = 'active'`;
    if (rows.length > 0) return rows;
  }
}

test('a query of a transaction whose connection broke between two queries throws', async () => {
  const later = Promise.withResolvers<unknown>();
  const transaction = pool.begin(async (tx) => {
    await tx`insert into lost values ('between, before')`;
    await breakConnection(await pidOf(tx));
    await transaction.catch(() => {});
    // The pool has made the connection anew; this must not run there.
    await pool`select 1`;
    try {
      await tx`insert into lost values ('between, after')`;
    } catch (error) {
      later.resolve(error);
    }
  });
  await expect(transaction).rejects.toThrow();
  expect(await later.promise).toMatchObject({ name: 'LostConnectionError' });
  expect(await names()).toEqual([]);
});

test('a transaction that ends after its connection broke commits nothing', async () => {
  const transaction = pool.begin(async (tx) => {
    await tx`insert into lost values ('at the end')`;
    await breakConnection(await pidOf(tx));
    await transaction.catch(() => {});
  });
  await expect(transaction).rejects.toThrow();
  await expectPoolToGoOn();
  expect(await names()).toEqual([]);
});

test('a connection that breaks inside a savepoint rejects the transaction', async () => {
  const transaction = pool.begin(async (tx) => {
    const pid = await pidOf(tx);
    await tx.savepoint(async (point) => {
      await point`insert into lost values ('in a savepoint')`;
      const waiting = point`select pg_sleep(30)`.execute();
      await breakConnection(pid);
      await waiting;
    });
  });
  await expect(transaction).rejects.toThrow();
  await expectPoolToGoOn();
  expect(await names()).toEqual([]);
});

test('transactions that work, fail and use savepoints do so as before', async () => {
  await expect(
    pool.begin(async (tx) => {
      await tx`insert into lost values ('fails')`;
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  const result = await pool.begin('read write', async (tx) => {
    await tx`insert into lost values ('works')`;
    const undone = tx.savepoint(async (point) => {
      await point`insert into lost values ('undone')`;
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    return await tx.unsafe('select 7 as seven');
  });
  expect(result[0]).toEqual({ seven: 7 });
  expect(await names()).toEqual(['works']);
  await Promise.all([admin.end(), pool.end()]);
});
