import { expect, test } from 'vitest';
import { createApp } from '#api/app.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';

const { sql } = await testDatabase();
const app = createApp(testContext(sql));

type Operation = { summary?: string; security?: unknown[] };
type ApiDocument = { openapi: string; paths: Record<string, Record<string, Operation>> };

async function apiDocument(): Promise<ApiDocument> {
  const response = await app.request('/api/openapi.json', {}, { remoteAddress: '192.0.2.1' });
  expect(response.status).toBe(200);
  return (await response.json()) as ApiDocument;
}

test('the document names every route there is, and no other', async () => {
  const { openapi, paths } = await apiDocument();
  const written = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const registered = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '/api/openapi.json')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, '{$1}')}`);
  expect(openapi).toBe('3.1.0');
  expect(written.sort()).toEqual([...new Set(registered)].sort());
});

test('every operation that is open to the public says in a sentence what it does', async () => {
  const { paths } = await apiDocument();
  const silent = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { summary }]) => !summary && !/^\/api\/(?:desk|staff|mails)\b/.test(path))
      .map(([method]) => `${method} ${path}`),
  );
  expect(silent).toEqual([]);
});

test('every route of the desk asks for a session in the document as it does in fact', async () => {
  const { paths } = await apiDocument();
  const guarded = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { security }]) => JSON.stringify(security ?? []).includes('staffSession'))
      .map(([method]) => ({ method: method.toUpperCase(), path })),
  );
  expect(guarded.length).toBeGreaterThan(10);
  for (const { method, path } of guarded) {
    const filled = path.replaceAll(/\{\w+\}/g, 'x');
    const response = await app.request(filled, { method }, { remoteAddress: '192.0.2.1' });
    expect([`${method} ${path}`, response.status]).toEqual([`${method} ${path}`, 401]);
  }
});
