import { afterAll, beforeAll, expect, test } from 'vitest';
import { type VirtualClock, virtualClock } from '#api/core/clock/clock.ts';
import { startZoomSandbox, type ZoomSandbox } from '#scripts/zoom-sandbox/server.ts';
import { at } from '#tests/support/at.ts';

// The sandbox as a program sees it that speaks HTTP to it, without the adapter.
let clock: VirtualClock;
let sandbox: ZoomSandbox;
beforeAll(async () => {
  clock = virtualClock(at('2026-11-24 (火) 09:00'));
  sandbox = await startZoomSandbox({ clock, limits: { medium: 3 } });
});
afterAll(() => sandbox.stop());

async function token(own: { basic?: string; account?: string } = {}) {
  const basic = Buffer.from(own.basic ?? 'sandbox-client:sandbox-client-secret').toString('base64');
  const fields = { grant_type: 'account_credentials', account_id: own.account ?? 'sandbox-account' };
  const answer = await fetch(`${sandbox.url}/oauth/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${basic}` },
    body: new URLSearchParams(fields),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

async function api(method: string, path: string, body?: unknown, bearer?: string) {
  const accessToken = bearer ?? (await token()).body.access_token;
  const answer = await fetch(`${sandbox.url}/v2${path}`, {
    method,
    headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === '' ? null : JSON.parse(text) };
}

const control = async (command: string, fields: object = {}) => {
  const answer = await fetch(`${sandbox.url}/control/${command}`, {
    method: 'POST',
    body: JSON.stringify(fields),
  });
  return ((await answer.json()) as { result: unknown }).result;
};

test('a token is given for the right client and account, with its scopes and an hour', async () => {
  expect(await token()).toMatchObject({ status: 200, body: { token_type: 'bearer', expires_in: 3_600 } });
  expect(await token({ basic: 'sandbox-client:wrong' })).toMatchObject({
    status: 400,
    body: { error: 'invalid_client' },
  });
  expect(await token({ account: 'other' })).toMatchObject({
    status: 400,
    body: { error: 'invalid_request' },
  });
});

test('the checks come in the order of Zoom: token, scope, rate, object, plan, state, body', async () => {
  expect(await api('GET', '/webinars/93000000000', undefined, 'none')).toMatchObject({
    status: 401,
    body: { code: 124 },
  });
  sandbox.state.scopes.delete('webinar:read:webinar:admin');
  const narrow = await api('GET', '/webinars/93000000000');
  expect(narrow).toMatchObject({ status: 400, body: { code: 4711 } });
  expect(narrow.body.message).toContain('[webinar:read:webinar, webinar:read:webinar:admin]');
  sandbox.state.scopes.add('webinar:read:webinar:admin');
  expect(await api('GET', '/webinars/93000000000')).toMatchObject({ status: 404, body: { code: 3001 } });
  expect(await api('GET', '/webinars/12')).toMatchObject({ status: 400, body: { code: 300 } });
  expect(await api('POST', '/users/me/webinars', {})).toMatchObject({ status: 404, body: { code: 1001 } });
  expect(await api('POST', '/users/HOST2/webinars', '{')).toMatchObject({ status: 400, body: { code: 200 } });
  expect(await api('POST', '/users/HOST1/webinars', '{')).toMatchObject({ status: 400, body: { code: 300 } });
});

test('a webinar made without settings has no registration, which is the trap of every integration', async () => {
  const made = await api('POST', '/users/HOST1/webinars', {
    topic: 'x',
    start_time: '2026-12-10T14:00:00',
    timezone: 'Asia/Tokyo',
  });
  expect(made).toMatchObject({
    status: 201,
    body: { start_time: '2026-12-10T05:00:00Z', settings: { approval_type: 2 } },
  });
  const registrant = { email: 'ito@example.jp', first_name: '花子' };
  const path = `/webinars/${made.body.id}/registrants`;
  expect(await api('POST', path, registrant)).toMatchObject({ status: 400, body: { code: 3000 } });
  expect(await api('PATCH', `/webinars/${made.body.id}`, { settings: { approval_type: 1 } })).toMatchObject({
    status: 204,
  });
  const waiting = await api('POST', path, registrant);
  expect(waiting).toMatchObject({ status: 201, body: { status: 'pending' } });
  expect(waiting.body.join_url).toBeUndefined();
  await api('POST', path, registrant);
  const fourth = await api('POST', path, registrant);
  expect(fourth.status).toBe(429);
  expect(fourth.headers.get('Retry-After')).toBe('2026-11-25T00:00:00Z');
  expect(
    await api('POST', `/webinars/${made.body.id}/panelists`, { panelists: [{ name: 's', email: 's@x.jp' }] }),
  ).toMatchObject({ status: 201 });
});

test('a field that is wrong is named', async () => {
  const answer = await api('POST', '/users/HOST1/webinars', {
    topic: 'x'.repeat(201),
    start_time: '2026-12-10T14:00:00+09:00',
  });
  expect(answer.body.errors.map(({ field }: { field: string }) => field)).toEqual(['topic', 'start_time']);
});

test('more calls than a second allows are refused until a second has passed', async () => {
  clock.advance({ seconds: 2 });
  const answers = [];
  for (let n = 0; n < 4; n += 1) answers.push(await api('GET', '/users/HOST1/webinars'));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(answers[3]?.headers.get('X-RateLimit-Type')).toBe('QPS');
  expect(Number(answers[3]?.headers.get('X-RateLimit-Reset'))).toBeGreaterThan(0);
  clock.advance({ milliseconds: 999 });
  expect((await api('GET', '/users/HOST1/webinars')).status).toBe(429);
  clock.advance({ milliseconds: 1 });
  expect((await api('GET', '/users/HOST1/webinars')).status).toBe(200);
});

test('from outside, faults are set, tokens revoked and the clock moved', async () => {
  await control('fault', { method: 'GET', path: '/users/HOST1', status: 503, body: 'busy' });
  const bearer = (await token()).body.access_token ?? '';
  const call = () =>
    fetch(`${sandbox.url}/v2/users/HOST1`, { headers: { Authorization: `Bearer ${bearer}` } });
  expect((await call()).status).toBe(503);
  expect((await call()).status).toBe(200);
  expect(await control('clock', { minutes: 61 })).toBe(clock.now().toString());
  expect((await call()).status).toBe(401);
  await control('revoke-tokens');
  expect(sandbox.state.tokens.size).toBe(0);
});
