import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { readConfig } from '#api/core/config.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#api/core/db/embedded.ts';
import type { Secrets } from '#api/core/secrets.ts';
import type { Load, LoadResult } from '#scripts/bench-load.ts';
import { newestPostgres } from '#scripts/debian.ts';

export type Program = {
  url: string;
  startedInMs: number;
  memoryMb(): Promise<number>;
  /** Processor time it has used so far. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
};

/** Nothing that was started outlives the benchmark, however it ends. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

const key = (): string => randomBytes(32).toString('base64');

/** The settings of an office that is only measured: fresh secrets, no mail server, a proxy on this machine. */
export const settings = {
  HOST: '127.0.0.1',
  PORT: '0',
  BASE_URL: 'http://localhost',
  MAIL_URL: 'mailbox:',
  MAIL_FROM: 'madoguchi@city.example',
  SECRET_KEY: key(),
  MASTER_KEYS: `m1:${key()}`,
  SIGNING_KEYS: `s1:${key()}`,
  TRUSTED_PROXY: '127.0.0.1',
};

export function benchSecrets(): Secrets {
  const answer = readConfig(settings);
  if (!answer.ok || !answer.config.secrets) throw new Error('The settings of the benchmark are wrong.');
  return answer.config.secrets;
}

/** A cluster of its own with all durability on: Debian's PostgreSQL where it is installed, else the embedded one. */
export async function benchCluster(): Promise<EmbeddedPostgres & { name: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-bench-'));
  const binaries = newestPostgres();
  const server = await startEmbeddedPostgres({ folder, ...(binaries ? { binaries } : {}) });
  const remove = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...server, remove, name: binaries ? "Debian's PostgreSQL" : 'the embedded PostgreSQL' };
}

export function databaseUrl({ address: { host, port, user, database } }: EmbeddedPostgres): string {
  return `postgres://${user}@${encodeURIComponent(host)}:${port}/${database}`;
}

/** Starts a script as a process of its own and waits until it says where it listens. */
export async function startProgram(script: string, env: Record<string, string> = {}): Promise<Program> {
  const started = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const url = await listeningUrl(child);
  const startedInMs = performance.now() - started;
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { url, startedInMs, stop, memoryMb: () => memoryOf(child.pid), cpuMs: () => cpuOf(child.pid) };
}

async function listeningUrl(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    const url = /https?:\/\/\S+/.exec(text)?.[0];
    if (url) resolve(url.replace('localhost', '127.0.0.1'));
  });
  child.once('exit', () => reject(new Error(`It did not start: ${text}`)));
  return await promise;
}

async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** In ticks of 10 ms, as Linux counts them. */
async function cpuOf(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/**
 * Puts load on a program from another process. `cpuMs` is the processor time of the program for one answer: it says
 * the same also where others use this machine.
 */
export async function load(
  program: Program,
  own: Omit<Load, 'url'>,
): Promise<LoadResult & { cpuMs: number }> {
  const what: Load = { url: program.url, ...own };
  const before = await program.cpuMs();
  const { stdout } = await promisify(execFile)(process.execPath, [
    'scripts/bench-load.ts',
    JSON.stringify(what),
  ]);
  const result = JSON.parse(stdout) as LoadResult;
  if (result.failed > 0) throw new Error(`${what.path}: ${result.failed} requests failed.`);
  // What the last one left behind must not slow the next one.
  await pause(500);
  return { ...result, cpuMs: ((await program.cpuMs()) - before) / result.answered };
}
