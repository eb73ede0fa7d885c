import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Clock, systemClock } from '#api/core/clock/clock.ts';
import { type Config, readConfig } from '#api/core/config.ts';
import type { DatabaseAddress } from '#api/core/db/client.ts';
import { type RunningServer, startServer } from '#api/server.ts';
import { testSecrets } from '#tests/support/secrets.ts';

type TestServerOptions = Partial<Config> & {
  /** The database of the test file, from `testDatabase()`. */
  address?: Exclude<DatabaseAddress, string>;
  clock?: Clock;
  /** The built pages; without them the server answers the API only. */
  dist?: string;
};

/** A server of this test's own on a free port, in this process, stopped when the test ends. */
export async function testServer(options: TestServerOptions = {}): Promise<RunningServer> {
  const { address, clock = systemClock, dist = null, ...own } = options;
  const answer = readConfig({});
  if (!answer.ok) throw new Error(answer.sentences.join(' '));
  const dataFolder = await mkdtemp(join(tmpdir(), 'madoguchi-server-'));
  const config: Config = {
    ...answer.config,
    port: 0,
    dataFolder,
    databaseUrl: address ? databaseUrl(address) : null,
    secrets: testSecrets,
    ...own,
  };
  const running = await startServer({ config, clock, dist });
  onTestFinished(async () => {
    await running.stop();
    await rm(dataFolder, { recursive: true, force: true });
  });
  return running;
}

/** The address of a test's database as the setting DATABASE_URL. */
export function databaseUrl({ host, port, user, database }: Exclude<DatabaseAddress, string>): string {
  return `postgres://${user}@${encodeURIComponent(host)}:${port}/${database}`;
}
