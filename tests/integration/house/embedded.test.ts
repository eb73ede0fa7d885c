import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { connect, type Sql } from '#api/core/db/client.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#api/core/db/embedded.ts';

const base = await mkdtemp(join(tmpdir(), 'madoguchi-embedded-'));
// Another user must be able to pass through where root has to hand the folder over.
await promisify(execFile)('chmod', ['711', base]);
afterAll(() => rm(base, { recursive: true, force: true }));

async function withSql<T>(server: EmbeddedPostgres, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = connect(server.address, { max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

test('what was written is there after the server was stopped and started again', async () => {
  const folder = join(base, 'again');
  const first = await startEmbeddedPostgres({ folder });
  await withSql(first, async (sql) => {
    await sql`create table kept (day date)`;
    await sql`insert into kept values ('2026-05-14')`;
  });
  await first.stop();
  await expect(withSql(first, (sql) => sql`select 1`)).rejects.toThrow();
  const second = await startEmbeddedPostgres({ folder });
  expect(await withSql(second, (sql) => sql`select day from kept`)).toEqual([{ day: '2026-05-14' }]);
  await second.stop();
});

test('a second start on the folder joins the server, and the first stop leaves it to the other', async () => {
  const folder = join(base, 'shared');
  const [first, second] = await Promise.all([
    startEmbeddedPostgres({ folder }),
    startEmbeddedPostgres({ folder }),
  ]);
  const sql = connect(second.address, { max: 1 });
  await sql`select 1`;
  await first.stop();
  expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
  await sql.end();
  await second.stop();
  await expect(withSql(second, (other) => other`select 1`)).rejects.toThrow();
});

test('it listens on no network, only on a socket in a folder of its user', async () => {
  const server = await startEmbeddedPostgres({ folder: join(base, 'private') });
  const shown = await withSql(server, (sql) => sql`show listen_addresses`);
  expect(shown).toEqual([{ listen_addresses: '' }]);
  const { stdout } = await promisify(execFile)('stat', ['-c', '%a', server.address.host]);
  expect(stdout.trim()).toBe('700');
  await server.stop();
});

test('a folder too deep for a socket has its socket elsewhere', async () => {
  const folder = join(base, 'd'.repeat(120), 'deep');
  const server = await startEmbeddedPostgres({ folder });
  expect(Buffer.byteLength(server.address.host)).toBeLessThan(100);
  expect(await withSql(server, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  await server.stop();
});

test('where root may not make a namespace, another user gets the folder, and root can take it back', async () => {
  const folder = join(base, 'handed-over');
  const handedOver = await startEmbeddedPostgres({ folder, asRoot: 'other user' });
  await withSql(handedOver, (sql) => sql`create table kept ()`);
  await handedOver.stop();
  const takenBack = await startEmbeddedPostgres({ folder });
  expect(await withSql(takenBack, (sql) => sql`select * from kept`)).toEqual([]);
  await takenBack.stop();
});

test('a server that does not start says why, in the last lines of its log', async () => {
  const folder = join(base, 'wrong');
  await mkdir(folder);
  const start = startEmbeddedPostgres({ folder, settings: { shared_buffers: 'plenty' } });
  await expect(start).rejects.toThrow('invalid value for parameter "shared_buffers"');
  expect(await readFile(join(folder, 'postgres.log'), 'utf8')).toContain('shared_buffers');
});
