import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedPostgres } from '#api/core/db/embedded.ts';
import { databaseUrl, settings, startProgram } from '#scripts/bench-office.ts';
import { printTable, ratio, whole } from '#scripts/bench-table.ts';

/** From the start of the process until it answers, beside a process that does nothing but say hello. */
export async function benchStart(database: EmbeddedPostgres): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'madoguchi-bench-start-'));
  const embedded = { ...settings, DATA_DIR: data };
  const starts: [string, string, Record<string, string>][] = [
    ['a bare node:http hello', 'scripts/bench-hello.ts', {}],
    ['cold: an empty folder, the database is made', 'api/server.ts', embedded],
    ['warm: the folder is there, the database is started', 'api/server.ts', embedded],
    [
      'another process on a running PostgreSQL',
      'api/server.ts',
      { ...settings, DATABASE_URL: databaseUrl(database) },
    ],
  ];
  const rows: string[][] = [];
  let floor = 0;
  for (const [name, script, env] of starts) {
    const program = await startProgram(script, env);
    floor ||= program.startedInMs;
    rows.push([
      name,
      whole(program.startedInMs),
      ratio(program.startedInMs / floor),
      whole(await program.memoryMb()),
    ]);
    await program.stop();
  }
  await rm(data, { recursive: true, force: true });
  printTable('Starting', ['', 'ms', 'of the hello', 'MB'], rows);
}
