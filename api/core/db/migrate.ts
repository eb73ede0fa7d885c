import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Sql } from '#api/core/db/client.ts';

const folder = new URL('./migrations/', import.meta.url);
/** Any number; all processes of one database must agree on it, or two migrate at once. */
const migrationLock = 7_340_002;

/**
 * Brings the database to the newest shape, in one transaction under one lock: any number of processes may
 * start at once and each file is applied exactly once. Throws when an applied file was changed afterwards.
 */
export async function migrate(sql: Sql): Promise<string[]> {
  const files = await migrationFiles();
  return await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${migrationLock}::int)`;
    await tx`create schema if not exists core`;
    // pg-boss fills this one. Left to it, all but one of several first starts fail at making the schema: its own
    // lock is asked for in a transaction that has already looked and found none.
    await tx`create schema if not exists queue`;
    await tx`
      create table if not exists core.migration (
        name text primary key, checksum text not null, applied_at timestamptz not null default now())`;
    const applied = await tx<{ name: string; checksum: string }[]>`select name, checksum from core.migration`;
    const checksums = new Map(applied.map((row) => [row.name, row.checksum]));
    const added: string[] = [];
    for (const name of files) {
      const text = await readFile(new URL(name, folder), 'utf8');
      const checksum = createHash('sha256').update(text).digest('hex');
      const known = checksums.get(name);
      if (known === checksum) continue;
      if (known)
        throw new Error(
          `The migration ${name} was changed after it had been applied. Add a new file instead.`,
        );
      await tx.unsafe(text);
      await tx`insert into core.migration (name, checksum) values (${name}, ${checksum})`;
      added.push(name);
    }
    return added;
  });
}

/** The files that this program brings and the database has not applied. */
export async function pendingMigrations(sql: Sql): Promise<string[]> {
  const applied = await sql<{ name: string }[]>`select name from core.migration`;
  const names = new Set(applied.map((row) => row.name));
  return (await migrationFiles()).filter((name) => !names.has(name));
}

async function migrationFiles(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
}
