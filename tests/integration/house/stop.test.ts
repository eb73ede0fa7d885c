import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Program, startProgram } from '#tests/support/programs.ts';

/** How long a program may take for one step on a busy machine. */
const patiently = { timeout: 80_000, interval: 50 };
const longest = 150_000;

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-stop-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const start = (folder: string): Program =>
  startProgram('tests/support/serve.ts', { PORT: '0', DATA_DIR: folder });

async function urlOf(program: Program): Promise<string> {
  return await vi.waitFor(() => {
    const url = /listening on (\S+)/.exec(program.output())?.[1];
    if (!url) throw new Error(`It does not listen: ${program.output()}`);
    return url;
  }, patiently);
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    (response) => response.ok,
    () => false,
  );

test(
  'a request in flight is answered after SIGTERM, and the embedded database ends with its office',
  async () => {
    const folder = await newFolder();
    const program = start(folder);
    const url = await urlOf(program);
    const body = JSON.stringify({ email: 'nobody@madoguchi.example', password: 'not the password' });
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    const sending = request(`${url}/api/staff/sign-in`, { method: 'POST', headers });
    sending.write(body.slice(0, 10));
    await once(sending, 'socket');
    await vi.waitFor(async () => expect(await isReady(url)).toBe(true), patiently);

    program.child.kill('SIGTERM');
    await vi.waitFor(async () => expect(await isReady(url)).toBe(false), patiently);
    expect(program.child.exitCode).toBeNull();
    sending.end(body.slice(10));
    const [response] = (await once(sending, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(401);
    expect(await program.ended).toBe(0);
    expect(existsSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
  },
  longest,
);

test(
  'a second process on the same folder joins, with the same secrets, and outlives the first',
  async () => {
    const folder = await newFolder();
    const programs = [start(folder), start(folder)] as const;
    const [first, second] = [await urlOf(programs[0]), await urlOf(programs[1])];
    expect([await isReady(first), await isReady(second)]).toEqual([true, true]);

    programs[0].child.kill('SIGTERM');
    expect(await programs[0].ended).toBe(0);
    expect(await isReady(second)).toBe(true);
    programs[1].child.kill('SIGTERM');
    expect(await programs[1].ended).toBe(0);
    expect(existsSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
  },
  longest,
);
