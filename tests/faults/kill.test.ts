import { randomInt } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { Sql } from '#api/core/db/client.ts';
import { newestPostgres } from '#scripts/debian.ts';
import { DeliveryBook, deliverTheRest } from '#tests/support/deliveries.ts';
import { type FaultOffice, faultOffice, killOneBackend, stopWalWriter } from '#tests/support/fault-office.ts';
import { faultyMailServer } from '#tests/support/faulty-mail-server.ts';
import { halves, losses, orphans } from '#tests/support/losses.ts';
import { manyPeople, type Sending } from '#tests/support/sendings.ts';

/** Rounds on each of the two databases; `npm run faults:long` sets more. */
const rounds = Number(process.env.FAULT_ROUNDS ?? 25);
const timeout = rounds * 15_000 + 60_000;

/** What is killed in a round. Every one hits a running load. */
const kinds = ['process', 'process and database', 'process twice', 'database connection', 'process'] as const;
type Kind = (typeof kinds)[number];

const mailServer = await faultyMailServer();
const systemPostgres = (): string => {
  const binaries = newestPostgres();
  if (!binaries) throw new Error('There is no PostgreSQL on this machine. Run: apt-get install postgresql');
  return binaries;
};

test(
  `${rounds} times kill -9 on the embedded PostgreSQL: what was acknowledged is there`,
  async () => {
    await killAndLook(await faultOffice({ binaries: null, mailUrl: mailServer.url }));
  },
  timeout,
);

test(
  `${rounds} times kill -9 on a PostgreSQL of its own: what was acknowledged is there`,
  async () => {
    await killAndLook(await faultOffice({ binaries: systemPostgres(), mailUrl: mailServer.url }));
  },
  timeout,
);

// The control: a database that acknowledges before it has written must be found out by the same look.
test('a database that acknowledges too early is found out', async () => {
  const settings = { synchronous_commit: 'off', wal_buffers: '64MB' };
  const office = await faultOffice({ binaries: systemPostgres(), mailUrl: mailServer.url, settings });
  let running = await office.start();
  await office.look(stopWalWriter);
  const people = manyPeople([running.url]);
  await people.until(20);
  await office.killDatabase();
  await running.kill();
  const sendings = await people.stop();
  running = await office.start();
  expect(await losses(running.url, sendings)).toContainEqual(
    expect.stringContaining('was acknowledged and lost'),
  );
}, 60_000);

async function killAndLook(office: FaultOffice): Promise<void> {
  const book = new DeliveryBook(mailServer);
  const all: Sending[] = [];
  let running = await office.start();
  expect(await office.look(durability)).toEqual({
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
  });
  const before = await office.look(countCases);
  const orphansBefore = await office.look(orphans);
  for (let round = 1; round <= rounds; round += 1) {
    const kind = kinds[round % kinds.length] as Kind;
    const people = manyPeople([running.url]);
    await people.until(randomInt(5, 30));
    if (kind === 'database connection') await office.look(killOneBackend);
    else {
      if (kind === 'process and database') await office.killDatabase();
      await running.kill();
    }
    const sendings = await people.stop();
    if (kind === 'process twice') await office.startAndKill(randomInt(50, 900));
    if (kind !== 'database connection') running = await office.start();
    else await untilReady(running.url);
    all.push(...sendings);
    const where = `round ${round}, killed: ${kind}, ${sendings.length} sent`;
    expect(
      sendings.some(({ receipt }) => receipt),
      where,
    ).toBe(true);
    expect(await losses(running.url, sendings), where).toEqual([]);
    const written = await office.look(async (sql) => [
      ...(await halves(sql, sendings)),
      ...(await book.check(sql)),
    ]);
    expect(written, where).toEqual([]);
    expect(await office.look(orphans), where).toEqual(orphansBefore);
  }
  expect(await office.look(countCases)).toBe(before + all.length);
  await vi.waitFor(async () => expect(await office.look(notSearchable)).toBe(0), {
    timeout: 40_000,
    interval: 200,
  });
  expect(await running.stop()).toBe(0);
  await office.look((sql) => deliverTheRest(sql, mailServer.url));
  expect(await office.look((sql) => book.check(sql))).toEqual([]);
  expect(await office.look((sql) => mailStates(sql, all))).toEqual([
    { state: 'accepted', count: all.length },
  ]);
  console.log(`${all.length} sent in ${rounds} rounds, ${book.repeated()} mails arrived twice`);
}

const untilReady = (url: string): Promise<unknown> =>
  vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), {
    timeout: 20_000,
    interval: 20,
  });

async function durability(sql: Sql): Promise<Record<string, string>> {
  const rows = await sql<{ name: string; setting: string }[]>`
    select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')`;
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}

async function countCases(sql: Sql): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from consultations.consultation`;
  return row?.count ?? 0;
}

async function notSearchable(sql: Sql): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from consultations.consultation c
    where not exists (select 1 from consultations.search_entry e where e.consultation_id = c.id)`;
  return row?.count ?? 0;
}

async function mailStates(
  sql: Sql,
  sendings: readonly Sending[],
): Promise<{ state: string; count: number }[]> {
  const numbers = sendings.map(({ receipt }) => receipt?.receiptNumber ?? '');
  return await sql<{ state: string; count: number }[]>`
    select state, count(*)::int as count from core.mail where subject_id = any(${numbers}) group by state`;
}
