import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createConnection } from 'node:net';
import { expect, test } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { freePort, startProgram } from '#tests/support/programs.ts';
import { databaseUrl, testServer } from '#tests/support/server.ts';

const { address, sql } = await testDatabase();
const server = 'api/server.ts';
const key = Buffer.alloc(32, 7).toString('base64');
const office = {
  DATABASE_URL: databaseUrl(address),
  BASE_URL: 'http://localhost',
  MAIL_URL: 'mailbox:',
  MAIL_FROM: 'madoguchi@city.example',
  SECRET_KEY: key,
  MASTER_KEYS: `m1:${key}`,
  SIGNING_KEYS: `s1:${key}`,
};

const statusOf = (url: string, init?: RequestInit): Promise<number> =>
  fetch(url, init).then((response) => response.status);

test('it answers on a database of its own, ready and with its document', async () => {
  const { url } = await testServer({ address });
  expect(await statusOf(`${url}/healthz`)).toBe(200);
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ ready: true, notReady: [] });
  expect(await (await fetch(`${url}/api/openapi.json`)).json()).toMatchObject({ openapi: '3.1.0' });
});

test('every answer carries the security headers, also of a path that nobody serves', async () => {
  const { url } = await testServer({ address });
  for (const path of ['/api/openapi.json', '/api/nowhere', '/nowhere']) {
    const { headers } = await fetch(url + path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test('a path that nobody serves is said in the language of the path, then of the reader', async () => {
  const { url } = await testServer({ address });
  const say = async (path: string, language: string) =>
    (await fetch(url + path, { headers: { 'Accept-Language': language } })).text();
  expect(await say('/ja/nowhere', 'en')).toContain('見つかりませんでした');
  expect(await say('/nowhere', 'en')).toContain('was not found');
  expect(JSON.parse(await say('/api/nowhere', 'en'))).toMatchObject({
    status: 404,
    detail: expect.any(String),
  });
});

test('what a page of another site makes a browser send is refused, on pages and in the API', async () => {
  const { url } = await testServer({ address });
  const foreign = { method: 'POST', headers: { Origin: 'https://elsewhere.example' } };
  expect(await statusOf(`${url}/ja/consult`, foreign)).toBe(403);
  expect(await statusOf(`${url}/api/nowhere`, foreign)).toBe(403);
  const own = { method: 'POST', headers: { Origin: url } };
  expect(await statusOf(`${url}/ja/consult`, own)).toBe(404);
  expect(await statusOf(`${url}/api/nowhere`, own)).toBe(404);
});

test('a body larger than any form is refused before it is read', async () => {
  const { url } = await testServer({ address });
  const headers = { 'Content-Length': 300_000, 'Content-Type': 'application/json' };
  const statusOfHeadersAlone = async (path: string) => {
    const sending = request(url + path, { method: 'POST', headers });
    sending.flushHeaders();
    const [response] = (await once(sending, 'response')) as [IncomingMessage];
    sending.on('error', () => {}).destroy();
    return response.statusCode;
  };
  expect(await statusOfHeadersAlone('/ja/consult')).toBe(413);
  expect(await statusOfHeadersAlone('/api/nowhere')).toBe(413);
});

test('a request that names no path is refused and does not harm the server', async () => {
  const { url } = await testServer({ address });
  const { promise, resolve } = Promise.withResolvers<string>();
  const socket = createConnection(Number(new URL(url).port), '127.0.0.1');
  socket.write(
    'GET http://elsewhere.example/ HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n',
  );
  socket.once('data', (data) => resolve(data.toString().split('\r\n')[0] ?? ''));
  expect(await promise).toBe('HTTP/1.1 400 Bad Request');
  expect(await statusOf(`${url}/healthz`)).toBe(200);
});

test('a worker does the jobs and answers nobody but those who ask for its health', async () => {
  const { url } = await testServer({ address, role: 'worker' });
  expect(await statusOf(`${url}/healthz`)).toBe(200);
  expect(await statusOf(`${url}/readyz`)).toBe(200);
  expect(await statusOf(`${url}/api/openapi.json`)).toBe(404);
});

test('a process whose database has not the newest shape is not ready', async () => {
  const { url } = await testServer({ address });
  const [applied] = await sql`delete from core.migration where name = '0001-core.sql' returning *`;
  const response = await fetch(`${url}/readyz`);
  expect([response.status, await response.json()]).toEqual([503, { ready: false, notReady: ['migrations'] }]);
  await sql`insert into core.migration ${sql(applied ?? {})}`;
});

test('missing settings end the start with one sentence each and exit code 1', async () => {
  const program = startProgram(server, { DATABASE_URL: office.DATABASE_URL, PORT: 'many' });
  expect(await program.ended).toBe(1);
  const sentences = program.output().trim().split('\n');
  expect(sentences.map((sentence) => sentence.split(' ')[0])).toEqual([
    'PORT',
    'BASE_URL',
    'MAIL_URL',
    'MAIL_FROM',
    'SECRET_KEY',
    'MASTER_KEYS',
    'SIGNING_KEYS',
  ]);
});

test('a database that does not answer and a port in use are each said in one sentence', async () => {
  const nowhere = startProgram(server, {
    ...office,
    PORT: '0',
    DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePort()}/none`,
  });
  expect(await nowhere.ended).toBe(1);
  expect(nowhere.output()).toBe('The database does not answer (ECONNREFUSED): check DATABASE_URL.\n');

  const { url } = await testServer({ address });
  const inUse = startProgram(server, { ...office, PORT: new URL(url).port });
  expect(await inUse.ended).toBe(1);
  expect(inUse.output()).toMatch(/^127\.0\.0\.1:\d+ is in use by another program: .+\.\n$/);
});
