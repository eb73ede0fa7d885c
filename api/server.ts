import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { createApp } from '#api/app.ts';
import { type Clock, systemClock } from '#api/core/clock/clock.ts';
import { type Config, proxyList, readConfig } from '#api/core/config.ts';
import { changeSetting } from '#api/core/settings/actions/change-setting.ts';
import { seedDemonstration } from '#api/demonstration.ts';
import { type FileHandler, frontDoor, type PageHandler } from '#api/front-door.ts';
import { health } from '#api/health.ts';
import { type OpenOffice, openOffice } from '#api/open-office.ts';
import { startSchedule } from '#api/schedule.ts';

export type RunningServer = {
  /** Where it listens, without a slash at the end. */
  url: string;
  open: OpenOffice;
  /** Stops listening, lets requests in flight end, gives jobs back, closes the database. */
  stop(): Promise<void>;
};

export type ServerOptions = {
  config: Config;
  clock?: Clock;
  /** The built pages; null where only the API is needed. */
  dist?: string | null;
};

/** A request that takes longer than this after SIGTERM is cut off, before a service manager kills us. */
const endRequestsWithinMilliseconds = 20_000;

/** How long a request may take to arrive: a recording of the largest size by a slow line. Any other is cut off before. */
const longestArrivalMilliseconds = 60 * 60_000;

/** Starts one process of the office. It listens at once and answers 503 until everything is open. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, clock = systemClock } = options;
  const state: { open: OpenOffice | null; listener: RequestListener | null } = { open: null, listener: null };
  const server = createServer({ requestTimeout: longestArrivalMilliseconds }, (request, response) => {
    if (health(request, response, () => state.open?.notReady() ?? Promise.resolve(['starting']))) return;
    if (state.listener) return state.listener(request, response);
    response.writeHead(config.role === 'worker' ? 404 : 503, { 'Retry-After': '2' }).end();
  });
  const url = await listen(server, config);
  try {
    const open = await openOffice(config, clock, config.baseUrl ?? url);
    await markDemonstration(open, config);
    if (config.role !== 'web') await startSchedule(open);
    if (config.role !== 'worker') {
      const pages = await builtPages(options.dist === undefined ? defaultDist : options.dist);
      const app = createApp(open.office, open.zoom);
      const trustedProxies = proxyList(config.trustedProxies);
      state.listener = frontDoor({ baseUrl: open.office.baseUrl, trustedProxies, app, ...pages });
    }
    state.open = open;
    const stop = async () => {
      await endRequests(server);
      await open.close();
    };
    return { url, open, stop };
  } catch (error) {
    server.close();
    throw error;
  }
}

/** Who keeps every mail where everybody can read it must be seen to be no real office. */
async function markDemonstration(open: OpenOffice, { mail }: Config): Promise<void> {
  const ctx = open.systemContext('start');
  if (open.isDemonstration) return await seedDemonstration(ctx);
  await changeSetting(ctx, { key: 'demonstration', value: mail.kind === 'mailbox' });
}

const defaultDist = fileURLToPath(new URL('../dist', import.meta.url));

async function builtPages(dist: string | null): Promise<{ files: FileHandler; pages: PageHandler }> {
  const none = (_request: unknown, _response: unknown, next: (() => void) | undefined) => next?.();
  if (dist === null) return { files: (_request, _response, next) => next(), pages: none };
  const entry = join(dist, 'server', 'entry.mjs');
  if (!existsSync(entry)) throw new Error('The pages are not built: run `npm run build` first.');
  const { handler } = (await import(entry)) as { handler: PageHandler };
  const files = sirv(join(dist, 'client'), {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cachingOf(path)),
  });
  return { files, pages: handler };
}

/** Files under /_astro/ have the hash of their content in their name. */
function cachingOf(path: string): string {
  return path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function listen(server: Server, config: Config): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    const where = `${config.host}:${config.port}`;
    const inUse = `${where} is in use by another program: set PORT to another number.`;
    reject(new Error(error.code === 'EADDRINUSE' ? inUse : `Cannot listen on ${where}: ${error.code}.`));
  });
  server.listen(config.port, config.host, () => {
    const { port } = server.address() as AddressInfo;
    const host = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(config.host) ? 'localhost' : config.host;
    resolve(`http://${host}:${port}`);
  });
  return promise;
}

async function endRequests(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  // A browser keeps its connection open after the answer: without this, the server would wait for it.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), endRequestsWithinMilliseconds);
  await promise;
  clearInterval(idle);
  clearTimeout(late);
}

/**
 * Runs until SIGTERM or SIGINT. Settings that are missing or wrong, or a database that is not there, end
 * the process with exit code 1 and a sentence each.
 */
export async function serve(
  env: NodeJS.ProcessEnv,
  options: Pick<ServerOptions, 'dist'> = {},
): Promise<RunningServer | undefined> {
  const answer = readConfig(env);
  if (!answer.ok) return fail(answer.sentences);
  const running = await startServer({ config: answer.config, ...options }).catch((error: Error) =>
    fail([sentenceOf(error)]),
  );
  if (!running) return undefined;
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await running.stop();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return running;
}

/** An error we wrote is a sentence already; any other shows where it came from. */
function sentenceOf(error: Error): string {
  return error.constructor === Error ? error.message : (error.stack ?? error.message);
}

function fail(sentences: readonly string[]): undefined {
  for (const sentence of sentences) console.error(sentence);
  process.exitCode = 1;
}

if (import.meta.main) {
  const running = await serve(process.env);
  if (running) console.log(`Madoguchi is running: ${running.url}`);
}
