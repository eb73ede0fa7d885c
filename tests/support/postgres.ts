import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '#api/core/db/client.ts';
import { startEmbeddedPostgres } from '#api/core/db/embedded.ts';
import { migrate } from '#api/core/db/migrate.ts';
import { createQueueTables } from '#api/core/queue/queue.ts';
import { newestPostgres } from '#scripts/debian.ts';

/** The settings that make a throw-away cluster quick; nothing in it has to survive a power cut. */
const throwAway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
};

declare module 'vitest' {
  interface ProvidedContext {
    postgresSocket: string;
  }
}

let stop = async (): Promise<void> => {};

/**
 * One PostgreSQL for the run with one migrated template, which every test file clones. `TEST_POSTGRES=system`
 * takes Debian's PostgreSQL instead of the embedded one.
 */
export async function setup(project: TestProject): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-test-'));
  const server = await startEmbeddedPostgres({ folder, settings: throwAway, ...chosenBinaries() });
  const sql = connect(server.address, { max: 2 });
  await migrate(sql);
  await createQueueTables(sql);
  await sql.end();
  project.provide('postgresSocket', server.address.host);
  stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

export async function teardown(): Promise<void> {
  await stop();
}

function chosenBinaries(): { binaries?: string } {
  if (process.env.TEST_POSTGRES !== 'system') return {};
  const binaries = newestPostgres();
  if (!binaries) throw new Error('There is no PostgreSQL on this machine. Run: apt-get install postgresql');
  return { binaries };
}
