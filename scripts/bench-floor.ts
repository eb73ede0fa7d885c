import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Sql } from '#api/core/db/client.ts';
import type { EmbeddedPostgres } from '#api/core/db/embedded.ts';
import { newestPostgres } from '#scripts/debian.ts';

// What PostgreSQL takes of the rows alone: the floor beside which receiving something is measured.

export const clients = 16;
export const seconds = 6;

/** What one more receiving leaves behind, made of the row that the last one left: numbered by `:n`. */
export async function insertLike(
  sql: Sql,
  table: string,
  where: string,
  own: Record<string, string>,
): Promise<string> {
  const columns = await sql<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_schema || '.' || table_name = ${table} and is_identity = 'NO' and is_generated = 'NEVER'
    order by ordinal_position`;
  const quoted = columns.map(({ name }) => `quote_nullable("${name}"::text) as "${name}"`);
  const [row] = await sql.unsafe(`select ${quoted.join()} from ${table} where ${where} limit 1`);
  if (!row) throw new Error(`No row of ${table} can be copied.`);
  const values = columns.map(({ name }) => own[name] ?? row[name]);
  return `insert into ${table} (${columns.map(({ name }) => `"${name}"`).join()}) values (${values.join()})`;
}

/** So many of these transactions a second over postgres.js, as the office itself sends them. */
export async function plainTransactions(sql: Sql, inserts: readonly string[]): Promise<number> {
  const statements = inserts.map((text) => text.replaceAll(':n', '$1'));
  let next = 2_000_000_000_000_000;
  let done = 0;
  const begin = performance.now() + 1_000;
  const end = begin + seconds * 1_000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      next += 1;
      const n = String(next);
      await sql.begin(async (tx) => {
        for (const text of statements) {
          await tx.unsafe(text, text.includes('$1') ? [n] : [], { prepare: true });
        }
      });
      if (performance.now() > begin) done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  await pause(500);
  return done / seconds;
}

/** The same by pgbench; null where it is not installed. */
export async function pgbench(
  { address }: EmbeddedPostgres,
  inserts: readonly string[],
): Promise<number | null> {
  const programs = newestPostgres();
  if (!programs) return null;
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-pgbench-'));
  const script = join(folder, 'transaction.sql');
  const lines = [
    '\\set n random(1, 1000000000000000)',
    'begin;',
    ...inserts.map((text) => `${text};`),
    'commit;',
  ];
  await writeFile(script, `${lines.join('\n')}\n`);
  const { host, port, user, database } = address;
  const where = ['-h', host, '-p', String(port), '-U', user, database];
  const how = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-T', String(seconds), '-f', script];
  const { stdout } = await promisify(execFile)(join(programs, 'pgbench'), [...how, ...where]);
  await rm(folder, { recursive: true });
  await pause(500);
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN);
}
