import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { connect, type Sql } from '#api/core/db/client.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#api/core/db/embedded.ts';
import { startProgram } from '#tests/support/programs.ts';
import { testSecrets } from '#tests/support/secrets.ts';
import { databaseUrl } from '#tests/support/server.ts';

export type RunningProcess = {
  url: string;
  /** SIGKILL: it hears nothing of it. */
  kill(): Promise<void>;
  /** SIGTERM; its exit code. */
  stop(): Promise<number | null>;
};

/** An office on a cluster of its own, with the durability a real one has, whose processes can be killed. */
export type FaultOffice = {
  /** Starts a process of the office and waits until it answers. */
  start(own?: Record<string, string>): Promise<RunningProcess>;
  /** Starts a process and kills it after so many milliseconds, wherever it has got to. */
  startAndKill(afterMilliseconds: number): Promise<void>;
  /** Kills PostgreSQL with all its processes, as running out of memory does. */
  killDatabase(): Promise<void>;
  /** A look into the database beside the office. Starts PostgreSQL where nothing runs. */
  look<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
};

export type FaultOfficeOptions = {
  /** Null: the office starts the embedded PostgreSQL itself. Otherwise DATABASE_URL names one of these programs. */
  binaries: string | null;
  mailUrl: string;
  /** Server settings, for the control that must lose something. */
  settings?: Record<string, string>;
};

const inBase64 = ({ id, bytes }: { id: string; bytes: Buffer }) => `${id}:${bytes.toString('base64')}`;

const environment = {
  HOST: '127.0.0.1',
  PORT: '0',
  BASE_URL: 'http://localhost',
  MAIL_FROM: 'madoguchi@city.example',
  SECRET_KEY: testSecrets.secretKey.toString('base64'),
  MASTER_KEYS: testSecrets.masterKeys.map(inBase64).join(),
  SIGNING_KEYS: testSecrets.signingKeys.map(inBase64).join(),
  // The test speaks for many addresses, as a proxy in front of the office does.
  TRUSTED_PROXY: '127.0.0.1',
};

export async function faultOffice(options: FaultOfficeOptions): Promise<FaultOffice> {
  const data = await mkdtemp(join(tmpdir(), 'madoguchi-fault-'));
  const folder = join(data, 'postgres');
  const { binaries, settings = {} } = options;
  const database = (): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({ folder, settings, ...(binaries ? { binaries } : {}) });
  // Registered before any program, so that it runs after the last of them has ended.
  onTestFinished(async () => {
    await (await database()).stop();
    await rm(data, { recursive: true, force: true });
  });
  const program = async (own: Record<string, string>) => {
    const where: Record<string, string> = binaries
      ? { DATABASE_URL: databaseUrl((await database()).address) }
      : { DATA_DIR: data };
    return startProgram('tests/support/serve.ts', {
      ...environment,
      ...where,
      MAIL_URL: options.mailUrl,
      ...own,
    });
  };
  const look = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    const sql = connect((await database()).address, { max: 4 });
    return await work(sql).finally(() => sql.end({ timeout: 5 }));
  };
  return {
    start: async (own = {}) => await untilItListens(await program(own)),
    startAndKill: async (afterMilliseconds) => {
      const { child, ended } = await program({});
      await pause(afterMilliseconds);
      child.kill('SIGKILL');
      await ended;
    },
    killDatabase: () => killCluster(join(folder, 'cluster')),
    look,
  };
}

async function untilItListens(program: ReturnType<typeof startProgram>): Promise<RunningProcess> {
  const { child, ended, output } = program;
  const listening = Promise.withResolvers<string>();
  const read = (): void => {
    const url = /listening on (\S+)/.exec(output())?.[1];
    if (url) listening.resolve(url);
  };
  child.stdout?.on('data', read);
  void ended.then(() => listening.reject(new Error(`The office did not start: ${output()}`)));
  const url = new URL(await listening.promise);
  // The address that TRUSTED_PROXY names; "localhost" may be the other one.
  url.hostname = '127.0.0.1';
  return {
    url: url.origin,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return await ended;
    },
  };
}

/** Only processes of this very cluster: the postmaster its pid file names, and its children. */
async function killCluster(cluster: string): Promise<void> {
  const postmaster = await postmasterOf(cluster);
  const children = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8');
  const all = [postmaster, ...children.trim().split(' ').filter(Boolean).map(Number)];
  for (const pid of all) killIfThere(pid);
  for (let attempt = 0; all.some(isThere); attempt += 1) {
    if (attempt > 1000) throw new Error('PostgreSQL does not die.');
    await pause(10);
  }
}

async function postmasterOf(cluster: string): Promise<number> {
  const pid = Number((await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')[0]);
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
  if (!command.includes(cluster)) throw new Error(`Process ${pid} is not the PostgreSQL on ${cluster}.`);
  return pid;
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Also a dead process counts as long as its parent has not fetched it: PostgreSQL looks no closer either. */
const isThere = (pid: number): boolean => existsSync(`/proc/${pid}`);

/** Kills one connection's process of PostgreSQL, upon which PostgreSQL throws out everybody and recovers. */
export async function killOneBackend(sql: Sql): Promise<void> {
  const [row] = await sql<{ pid: number }[]>`
    select pid from pg_stat_activity
    where application_name = 'madoguchi' and backend_type = 'client backend' and pid <> pg_backend_pid()
    order by query_start desc limit 1`;
  if (!row) throw new Error('The office has no connection to kill.');
  killIfThere(row.pid);
}

/** Holds back the process that writes what was only promised to be written soon. It ends with its database. */
export async function stopWalWriter(sql: Sql): Promise<void> {
  await sql`checkpoint`;
  const [row] = await sql<
    { pid: number }[]
  >`select pid from pg_stat_activity where backend_type = 'walwriter'`;
  if (!row) throw new Error('There is no WAL writer.');
  process.kill(row.pid, 'SIGSTOP');
}
