import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';
import { createApp } from '#api/app.ts';
import { type VirtualClock, virtualClock } from '#api/core/clock/clock.ts';
import type { Context } from '#api/core/context.ts';
import type { Sql } from '#api/core/db/client.ts';
import type { Problem } from '#api/core/http/problems.ts';
import type { Office } from '#api/core/http/request.ts';
import type { OfficeZoom } from '#api/core/meetings/zoom-office.ts';
import { startQueue } from '#api/core/queue/queue.ts';
import { at } from '#tests/support/at.ts';
import { testSecrets } from '#tests/support/secrets.ts';

export type TestOffice = {
  office: Office;
  clock: VirtualClock;
  sql: Sql;
  /** The context of a job, or of an action called without a route. */
  context(own?: Partial<Context>): Context;
  /** One request to the API, as a program sends it. */
  request<Body = Problem>(method: string, path: string, options?: RequestOptions): Promise<Answer<Body>>;
};

export type RequestOptions = {
  json?: unknown;
  form?: FormData;
  bearer?: string;
  cookie?: string;
  headers?: Record<string, string>;
  address?: string;
};

/** An answer of the API; the test says which of the contract's shapes it expects. */
export type Answer<Body> = { status: number; body: Body; headers: Headers };

/** The whole office on a real database, with a queue that sends jobs and a clock that stands until moved. */
export async function testOffice(
  sql: Sql,
  start = at('2026-11-22 (日) 22:30'),
  zoom: (OfficeZoom & { clock: VirtualClock }) | null = null,
  own: Partial<Office> = {},
): Promise<TestOffice> {
  const clock = zoom?.clock ?? virtualClock(start);
  const running = await startQueue(sql, { works: false });
  afterAll(() => running.stop());
  const office: Office = {
    sql,
    now: () => clock.now(),
    secrets: testSecrets,
    queue: running.queue,
    baseUrl: 'https://madoguchi.example',
    ...own,
  };
  const app = createApp(office, zoom);
  return {
    office,
    clock,
    sql,
    context: (own = {}) => ({
      ...office,
      actor: { kind: 'system' },
      language: 'ja',
      requestId: 'test',
      ...own,
    }),
    request: async (method, path, options = {}) => {
      const headers = new Headers(options.headers);
      if (options.json !== undefined) headers.set('Content-Type', 'application/json');
      if (options.bearer) headers.set('Authorization', `Bearer ${options.bearer}`);
      if (options.cookie) headers.set('Cookie', options.cookie);
      const sent = options.form ?? (options.json === undefined ? null : JSON.stringify(options.json));
      const body = sent === null ? {} : { body: sent };
      const env = { remoteAddress: options.address ?? '192.0.2.1' };
      const response = await app.request(path, { method, headers, ...body }, env);
      const text = await response.text();
      const isJson = response.headers.get('Content-Type')?.includes('json');
      return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
    },
  };
}

export const newSendingKey = (): string => randomBytes(16).toString('base64url');

/** What sato, who works in a shop, writes at half past ten at night. */
export const satosConsultation = {
  requesterType: 'worker',
  sector: 'retail',
  behaviours: ['repeated_contact'],
  story: '同じお客様が毎日のように電話をかけてきます。断ってもよいのでしょうか。',
  nameChoice: 'anonymous',
  replyBy: 'email',
  email: 'sato@example.jp',
};
