import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Context } from '#api/core/context.ts';
import { problemResponse } from '#api/core/http/problems.ts';
import { withContext } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { type ZoomWebhooks, zoomWebhookPath, zoomWebhookRoutes } from '#api/core/meetings/routes.ts';
import type { MeetingEvent } from '#api/core/meetings/webhook-events.ts';
import {
  applyWebhooks,
  failedWebhooks,
  forgetOldWebhooks,
  lastWebhookAt,
} from '#api/core/meetings/webhook-inbox.ts';
import { endWebinar, joinWebinar, leaveWebinar, startWebinar } from '#scripts/zoom-sandbox/happening.ts';
import { deliverDue, setWebhook, signedHeaders } from '#scripts/zoom-sandbox/webhooks.ts';
import { seminarPlan } from '#tests/integration/zoom-plan.ts';
import { ito, onlyWebinar, testZoom } from '#tests/integration/zoom-support.ts';
import { testDatabase } from '#tests/support/database.ts';

const { sql } = await testDatabase();
const secret = 'sandbox-webhook-secret';

async function office(own: Partial<ZoomWebhooks> = {}) {
  const zoomOffice = await testZoom(sql);
  const app = createRouter();
  app.use(withContext(zoomOffice.ctx));
  app.onError(problemResponse);
  app.route('/', zoomWebhookRoutes({ secret, ...own }));
  const env = { remoteAddress: '192.0.2.1' };
  const server = serve({ fetch: (request) => app.fetch(request, env), port: 0, hostname: '127.0.0.1' });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.once('listening', () => resolve()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${zoomWebhookPath}`;
  const send = (body: string, headers = signedHeaders(secret, body, zoomOffice.clock.now())) =>
    app.request(zoomWebhookPath, { method: 'POST', body, headers }, env);
  const applied: MeetingEvent[] = [];
  const apply = () =>
    applyWebhooks(zoomOffice.ctx, async (_tx, event) => {
      applied.push(event);
    });
  return { ...zoomOffice, url, send, applied, apply };
}

const joined = (own: object = {}, more: object = {}) =>
  JSON.stringify({
    event: 'webinar.participant_joined',
    event_ts: 1_796_878_800_000,
    payload: {
      account_id: 'a',
      object: {
        id: '93000000001',
        uuid: '/uuid==',
        participant: {
          user_id: '1',
          user_name: '伊藤',
          participant_uuid: 'p1',
          registrant_id: 'r1',
          email: 'ito@example.jp',
          join_time: '2026-12-10T05:00:00Z',
          ...own,
        },
      },
    },
    ...more,
  });

const inbox = () => sql<{ state: string; attempts: number; sealed: Buffer | null }[]>`
  select state, attempts, sealed from core.zoom_webhook order by id`;

test('the address proves itself to Zoom, and again every 72 hours', async () => {
  const { state, url, clock } = await office();
  expect(await setWebhook(state, url, secret)).toBe(true);
  clock.advance({ hours: 73 });
  await deliverDue(state);
  expect(state.webhook?.validatedAt?.equals(clock.now())).toBe(true);
  expect(await setWebhook(state, url, 'another secret')).toBe(false);
});

test('a seminar as Zoom tells it: everything arrives, and is applied in the order it happened', async () => {
  const { zoom, state, url, clock, applied, apply } = await office();
  const { id } = await zoom.create(seminarPlan);
  await setWebhook(state, url, secret);
  const [outcome] = await zoom.register(id, [ito]);
  const webinar = onlyWebinar(state);
  const [registrant] = webinar.registrants;
  if (!registrant) throw new Error('Nobody is registered.');
  startWebinar(state, webinar);
  clock.advance({ minutes: 1 });
  joinWebinar(state, webinar, registrant);
  clock.advance({ minutes: 30 });
  leaveWebinar(state, webinar, registrant.id);
  clock.advance({ minutes: 1 });
  endWebinar(state, webinar);
  await deliverDue(state);
  expect(await apply()).toBe(6);
  expect(applied.map(({ kind }) => kind)).toEqual([
    'registrant_changed',
    'started',
    'joined',
    'left',
    'ended',
    'recording_ready',
  ]);
  expect(applied[2]).toMatchObject({
    webinarId: id,
    registrantId: outcome?.state === 'registered' ? outcome.registrantId : '',
    email: 'ito@example.jp',
  });
  expect(await lastWebhookAt(sql)).not.toBeNull();
});

test('a practice session is neither begun nor ended', async () => {
  const { zoom, state, url, apply } = await office();
  await zoom.create(seminarPlan);
  await setWebhook(state, url, secret);
  startWebinar(state, onlyWebinar(state), { practice: true });
  endWebinar(state, onlyWebinar(state));
  await deliverDue(state);
  expect(await apply()).toBe(0);
});

test('the same event delivered twice is applied once, though its delivery is another', async () => {
  const { send, clock, apply } = await office();
  expect((await send(joined())).status).toBe(204);
  clock.advance({ minutes: 5 });
  expect((await send(joined())).status).toBe(204);
  await Promise.all([send(joined()), send(joined())]);
  expect(await apply()).toBe(1);
  expect((await send(joined())).status).toBe(204);
  expect(await apply()).toBe(0);
});

test('events that arrive in the wrong order are applied in the right one', async () => {
  const { send, applied, apply } = await office();
  await send(joined({ participant_uuid: 'p2' }, { event_ts: 1_796_878_900_000 }));
  await send(joined({}, { event_ts: 1_796_878_800_000 }));
  await apply();
  expect(applied.map((event) => 'participantId' in event && event.participantId)).toEqual(['p1', 'p2']);
});

test('what Zoom did not sign, or signed long ago, is refused and not kept', async () => {
  const { send, clock } = await office();
  const body = joined();
  const now = clock.now();
  const good = signedHeaders(secret, body, now);
  const forgeries: Record<string, Record<string, string>> = {
    'another secret': signedHeaders('another', body, now),
    'another body': signedHeaders(secret, body.replace('ito', 'evil'), now),
    'too old': signedHeaders(secret, body, now.subtract({ seconds: 301 })),
    'from the future': signedHeaders(secret, body, now.add({ seconds: 301 })),
    'no signature': { ...good, 'x-zm-signature': '' },
    'a cut signature': { ...good, 'x-zm-signature': good['x-zm-signature']?.slice(0, 20) ?? '' },
    milliseconds: { ...good, 'x-zm-request-timestamp': String(now.epochMilliseconds) },
    'another time': {
      ...good,
      'x-zm-request-timestamp': String(Math.floor(now.epochMilliseconds / 1_000) + 1),
    },
  };
  for (const [what, headers] of Object.entries(forgeries))
    expect((await send(body, headers)).status, what).toBe(401);
  expect(await inbox()).toEqual([]);
  expect((await send(body, signedHeaders(secret, body, now.subtract({ seconds: 299 })))).status).toBe(204);
});

test('the signature is over the bytes as they came, not over what they mean', async () => {
  const { send, applied, apply } = await office();
  const pretty = JSON.stringify(JSON.parse(joined()), null, 2).replace('伊藤', '\\u4f0a\\u85e4');
  expect((await send(pretty)).status).toBe(204);
  await apply();
  expect(applied).toMatchObject([{ name: '伊藤' }]);
});

test('what is signed and no event is refused, and what does not concern us is taken and forgotten', async () => {
  const { send, apply } = await office();
  for (const body of ['null', '[]', '{', '{"event":1}', '{"event":"x"}'])
    expect((await send(body)).status, body).toBe(400);
  const other = JSON.stringify({
    event: 'meeting.started',
    event_ts: 1_796_878_800_000,
    payload: { object: { id: 1 } },
  });
  expect((await send(other)).status).toBe(204);
  expect(await inbox()).toMatchObject([{ state: 'ignored', sealed: null }]);
  expect(await apply()).toBe(0);
});

test('a body that is too long is refused before it is checked', async () => {
  const { send } = await office();
  const long = joined({ user_name: 'x'.repeat(200_000) });
  expect((await send(long)).status).toBe(413);
});

test('without a secret the address does not exist', async () => {
  for (const none of [null, '']) {
    const { send, clock } = await office({ secret: none });
    const body = joined();
    expect((await send(body, signedHeaders('', body, clock.now()))).status).toBe(404);
  }
});

test('an event lies sealed until it is applied, and is wiped then', async () => {
  const { send, apply } = await office();
  await send(joined({}, { download_token: 'token-of-a-recording' }));
  const [waiting] = await inbox();
  expect(waiting?.state).toBe('waiting');
  expect(waiting?.sealed?.toString('utf8')).not.toMatch(/ito@example|伊藤|token-of/);
  await apply();
  expect(await inbox()).toMatchObject([{ state: 'applied', sealed: null }]);
});

test('an event that cannot be applied is tried again later and does not hold the others up', async () => {
  const { send, ctx, clock } = await office();
  await send(joined());
  await send(joined({ participant_uuid: 'p2' }));
  const written: string[] = [];
  const fails = async (tx: Parameters<Parameters<typeof applyWebhooks>[1]>[0], event: MeetingEvent) => {
    await tx`update core.zoom_webhook set event = 'half done' where state = 'waiting'`;
    if ('participantId' in event && event.participantId === 'p1')
      throw new Error('ito@example.jp is not known');
    written.push(event.kind);
  };
  const lines: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  onTestFinished(() => spy.mockRestore());
  expect(await applyWebhooks(ctx, fails)).toBe(1);
  expect(await applyWebhooks(ctx, fails)).toBe(0);
  for (let n = 0; n < 12; n += 1) {
    clock.advance({ hours: 3 });
    await applyWebhooks(ctx, fails);
  }
  spy.mockRestore();
  expect(written).toEqual(['joined']);
  expect(await failedWebhooks(sql)).toBe(1);
  expect(await inbox()).toMatchObject([{ state: 'failed', attempts: 12 }, { state: 'applied' }]);
  expect(lines.join()).toContain('zoom.webhook-given-up');
  expect(lines.join()).not.toContain('ito@example.jp');
  clock.advance({ hours: 24 * 31 });
  await forgetOldWebhooks(sql, clock.now());
  expect(await inbox()).toEqual([]);
});

test('two workers apply each event once', async () => {
  const { send, ctx } = await office();
  for (let n = 0; n < 20; n += 1) await send(joined({ participant_uuid: `p${n}` }));
  const seen: string[] = [];
  const worker = () =>
    applyWebhooks(ctx, async (tx, event) => {
      await tx`select 1`;
      if ('participantId' in event) seen.push(event.participantId);
    });
  await Promise.all([worker(), worker(), worker()]);
  expect(seen).toHaveLength(20);
  expect(new Set(seen).size).toBe(20);
});

test('a new event gives the worker a job, in the transaction that keeps it', async () => {
  const jobs: string[] = [];
  const { send } = await office({
    onKept: async (tx, ctx: Context) => {
      const rows = await tx`select 1 from core.zoom_webhook`;
      jobs.push(`${rows.length} ${ctx.requestId.length > 0}`);
    },
  });
  await send(joined());
  await send(joined());
  expect(jobs).toEqual(['1 true']);
});

test('a delivery that fails comes back after 5, 20 and 60 minutes, and is then lost, for which there are polls', async () => {
  const { zoom, state, url, clock, apply } = await office();
  await zoom.create(seminarPlan);
  await setWebhook(state, url, secret);
  startWebinar(state, onlyWebinar(state));
  if (state.webhook) state.webhook.url = 'http://127.0.0.1:9/';
  for (const minutes of [0, 5, 20]) {
    clock.advance({ minutes });
    await deliverDue(state);
  }
  expect(state.deliveries[0]).toMatchObject({ state: 'waiting', attempts: ['none', 'none', 'none'] });
  if (state.webhook) state.webhook.url = url;
  clock.advance({ minutes: 60 });
  await deliverDue(state);
  expect(state.deliveries[0]).toMatchObject({ state: 'delivered' });
  expect(await apply()).toBe(1);
});
