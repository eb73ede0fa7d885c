import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { systemClock } from '#api/core/clock/clock.ts';
import { describeError } from '#api/core/log.ts';
import type { WebinarProvider } from '#api/core/meetings/provider.ts';
import { zoomProvider } from '#api/core/meetings/zoom.ts';
import { forgetOldZoomUse } from '#api/core/meetings/zoom-budget.ts';
import { startZoomSandbox } from '#scripts/zoom-sandbox/server.ts';
import { seminarPlan } from '#tests/integration/zoom-plan.ts';
import { busiestSecond, ito, people, refusalOf, testZoom } from '#tests/integration/zoom-support.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startProgram } from '#tests/support/programs.ts';

const { sql, address } = await testDatabase();

test('calls that find no token together ask for one, in one process and in two', async () => {
  const { zoom, another, state } = await testZoom(sql);
  const { id } = await zoom.create(seminarPlan);
  await sql`delete from core.zoom_token`;
  const other = another();
  await Promise.all(Array.from({ length: 12 }, (_, n) => (n % 2 ? zoom : other).read(id, seminarPlan)));
  expect(state.tokenRequests).toBe(2);
});

test('the token is sealed in the database, and one that is about to end is replaced', async () => {
  const { zoom, state, clock } = await testZoom(sql);
  await zoom.testConnection();
  const [row] = await sql<{ sealed: Buffer }[]>`select sealed from core.zoom_token`;
  for (const token of state.tokens.keys()) expect(row?.sealed.toString('latin1')).not.toContain(token);
  const before = state.tokenRequests;
  clock.advance({ minutes: 58 });
  await zoom.testConnection();
  clock.advance({ minutes: 59, seconds: 5 });
  const { id } = await zoom.create(seminarPlan);
  expect(state.calls.some(({ status }) => status === 401)).toBe(false);
  expect(state.tokenRequests).toBeGreaterThan(before + 1);
  expect(id).not.toBe('');
});

test('a token Zoom no longer takes is replaced and the call made once more', async () => {
  const { zoom, state } = await testZoom(sql);
  const { id } = await zoom.create(seminarPlan);
  state.tokens.clear();
  await zoom.read(id, seminarPlan);
  expect(state.calls.filter(({ status }) => status === 401)).toHaveLength(1);
  state.faults.push({
    path: '/webinars/',
    times: 9,
    status: 401,
    body: '{"code":124,"message":"Invalid access token."}',
  });
  expect(await refusalOf(zoom.read(id, seminarPlan))).toMatchObject({ kind: 'auth', code: '401/124' });
  expect(state.calls.filter(({ status }) => status === 401)).toHaveLength(3);
});

test('a limit of a second is waited out, also where a webinar is made', async () => {
  const { zoom, state, clock } = await testZoom(sql);
  const limited = {
    status: 429,
    times: 1,
    body: '{"code":429,"message":"You have reached the maximum per-second rate limit for this API. Try again later."}',
  };
  const reset = String(Math.ceil(clock.now().epochMilliseconds / 1_000) + 3);
  state.faults.push({ ...limited, method: 'POST', path: '/users/', headers: { 'X-RateLimit-Reset': reset } });
  const begun = clock.now();
  const { id } = await zoom.create(seminarPlan);
  expect(begun.until(clock.now()).total('seconds')).toBeGreaterThanOrEqual(3);
  state.faults.push({ ...limited, path: '/webinars/', times: 100 });
  expect(await refusalOf(zoom.read(id, seminarPlan))).toMatchObject({ kind: 'rate_second' });
});

test('when Zoom allows less than we think, all processes slow down and everything is done', async () => {
  const { zoom, another, state } = await testZoom(sql, { light: 5 });
  const { id } = await zoom.create(seminarPlan);
  const offices = [zoom, another()];
  for (let n = 0; n < 40; n += 1) await offices[n % 2]?.read(id, seminarPlan);
  const read = state.calls.filter(({ method, status }) => method === 'GET' && status === 200);
  expect(read).toHaveLength(41);
});

test('three offices together stay below what Zoom allows in any second', async () => {
  const { zoom, another, state, clock } = await testZoom(sql);
  const { id } = await zoom.create(seminarPlan);
  const begun = clock.now();
  const offices = [zoom, another(), another()];
  const lane = async (office: WebinarProvider) => {
    for (let n = 0; n < 40; n += 1) await office.read(id, seminarPlan);
  };
  await Promise.all(offices.map(lane));
  expect(state.calls.some(({ status }) => status === 429)).toBe(false);
  expect(busiestSecond(state, ({ method }) => method === 'GET')).toBeLessThanOrEqual(30);
  expect(begun.until(clock.now()).total('seconds')).toBeGreaterThan(4.5);
});

test('two real processes share one token and one pace', async () => {
  const { settings, ctx } = await testZoom(sql);
  const sandbox = await startZoomSandbox({ clock: systemClock });
  onTestFinished(() => sandbox.stop());
  const real = { ...settings, apiBaseUrl: `${sandbox.url}/v2`, oauthBaseUrl: sandbox.url };
  const { id } = await zoomProvider({ ...ctx, now: systemClock.now }, real).create(seminarPlan);
  sandbox.state.tokens.clear();
  await sql`delete from core.zoom_token`;
  const before = sandbox.state.tokenRequests;
  const env = { DATABASE: JSON.stringify(address), ZOOM: JSON.stringify(real), WEBINAR: id };
  const program = fileURLToPath(new URL('./zoom-process.ts', import.meta.url));
  const programs = [1, 2].map(() => startProgram(program, env));
  for (const { ended, output } of programs) expect(await ended, output()).toBe(0);
  expect(sandbox.state.tokenRequests - before).toBe(1);
  expect(sandbox.state.calls.filter(({ method, status }) => method === 'GET' && status === 200)).toHaveLength(
    61,
  );
  expect(busiestSecond(sandbox.state, ({ method }) => method === 'GET')).toBeLessThanOrEqual(30);
  expect(sandbox.state.calls.some(({ status }) => status === 429)).toBe(false);
});

test.each([
  ['an error page of a server in between', { status: 502, body: '<html>Bad Gateway</html>' }],
  ['an error without a body', { status: 500, body: 'null' }],
  ['a broken connection', { drop: 'before' }],
  ['an answer cut in half', { malformed: true }],
] as const)('reading goes on after two times %s', async (_what, fault) => {
  const { zoom, state } = await testZoom(sql);
  const { id } = await zoom.create(seminarPlan);
  state.faults.push({ method: 'GET', path: `/webinars/${id}`, times: 2, ...fault });
  expect(await zoom.read(id, seminarPlan)).toMatchObject({ id, differences: [] });
  state.faults.push({ method: 'GET', path: `/webinars/${id}`, times: 3, ...fault });
  expect(await refusalOf(zoom.read(id, seminarPlan))).toMatchObject({ kind: 'unavailable' });
});

test('an answer that does not come is not waited for', async () => {
  const { zoom, another, state } = await testZoom(sql);
  const { id } = await zoom.create(seminarPlan);
  state.faults.push({ path: `/webinars/${id}`, times: 3, delay: 600 });
  const impatient = another({}, { patience: 100 });
  expect(await refusalOf(impatient.read(id, seminarPlan))).toMatchObject({ kind: 'unavailable' });
  await sql`delete from core.zoom_token`;
  state.faults.push({ path: '/oauth/token', times: 3, delay: 600 });
  expect(await refusalOf(impatient.read(id, seminarPlan))).toMatchObject({ kind: 'unavailable' });
});

test('where nobody listens, nothing was done, so a creation is simply unavailable', async () => {
  const { zoom, another, sandbox } = await testZoom(sql);
  await zoom.testConnection();
  await sandbox.stop();
  expect(await refusalOf(another().create(seminarPlan))).toMatchObject({ kind: 'unavailable' });
  expect(await sql`select 1 from core.zoom_creation`).toHaveLength(0);
});

test('a redirect is not followed, and the token stays here', async () => {
  const { zoom, state } = await testZoom(sql);
  const visitors: string[] = [];
  const elsewhere = createServer((request, response) => {
    visitors.push(String(request.headers.authorization));
    response.end('{}');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void elsewhere.close());
  const { id } = await zoom.create(seminarPlan);
  const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/v2/webinars/${id}`;
  state.faults.push({ path: '/webinars/', times: 3, status: 302, headers: { Location: location } });
  expect(await refusalOf(zoom.read(id, seminarPlan))).toMatchObject({ kind: 'unavailable' });
  state.tokens.clear();
  await sql`delete from core.zoom_token`;
  state.faults.push({ path: '/oauth/token', times: 3, status: 307, headers: { Location: location } });
  await refusalOf(zoom.read(id, seminarPlan));
  expect(visitors).toEqual([]);
});

test('a scope that is missing is named, in an error and in the test of the connection', async () => {
  const { zoom, state } = await testZoom(sql);
  state.scopes.delete('webinar:write:webinar:admin');
  const error = await refusalOf(zoom.create(seminarPlan));
  expect(error).toMatchObject({ kind: 'scope', scopes: ['webinar:write:webinar:admin'], code: '400/4711' });
  const report = await zoom.testConnection();
  expect(report.ok).toBe(false);
  expect(report.checks.at(-1)).toMatchObject({ name: 'scopes', ok: false });
  expect(report.checks.at(-1)?.because.ja).toContain('webinar:write:webinar:admin');
  expect(report.checks.at(-1)?.because.en).toContain('webinar:write:webinar:admin');
  // Whoever adds it need not wait for the old token to run out.
  state.scopes.add('webinar:write:webinar:admin');
  expect(await zoom.testConnection()).toMatchObject({ ok: true, capacity: 500 });
});

test('the test of the connection tells wrong credentials, an unknown host and a missing plan apart', async () => {
  const { zoom, another, state } = await testZoom(sql);
  expect((await zoom.testConnection()).checks.map(({ name, ok }) => [name, ok])).toEqual([
    ['credentials', true],
    ['scopes', true],
    ['plan', true],
  ]);
  const wrong = await another({ clientId: 'other', clientSecret: 'wrong' }).testConnection();
  expect(wrong.checks).toMatchObject([{ name: 'credentials', ok: false }]);
  const stranger = await another({ host: 'nobody@city.example' }).testConnection();
  expect(stranger.checks.at(-1)).toMatchObject({ name: 'host', ok: false });
  const basic = await another({ host: 'basic@city.example' }).testConnection();
  expect(basic.checks.at(-1)).toMatchObject({ name: 'plan', ok: false });
  expect(basic.checks.at(-1)?.because.ja).toContain('ライセンス');
  expect(state.webinars.size).toBe(0);
});

test('no error, however it comes about, holds a secret, a token or a person’s address', async () => {
  const { zoom, another, state, settings } = await testZoom(sql);
  const written: string[] = [];
  const spies = [
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0),
  ];
  const errors: unknown[] = [];
  const impatient = another({}, { patience: 150 });
  const { id } = await zoom.create(seminarPlan);
  const faults = [
    { drop: 'before' },
    { drop: 'after' },
    { delay: 400 },
    { malformed: true },
    { status: 401, body: '{"code":124,"message":"Invalid access token."}' },
    {
      status: 400,
      body: `{"code":300,"message":"ito@example.jp is wrong","errors":[{"field":"ito@example.jp"}]}`,
    },
    { status: 400, body: '{"code":3000,"message":"ito@example.jp was denied"}' },
    {
      status: 429,
      body: '{"code":429,"message":"daily rate limit of (3) for the registrant (ito@example.jp)"}',
    },
    { status: 500, body: 'null' },
    { status: 302, headers: { Location: 'http://127.0.0.1:9/' } },
  ] as const;
  for (const [n, fault] of faults.entries()) {
    for (const path of ['/v2/', '/oauth/token']) {
      if (path === '/oauth/token') await sql`delete from core.zoom_token`;
      state.faults.splice(0, Number.POSITIVE_INFINITY, { path, times: 20, ...fault });
      const plan = { ...seminarPlan, marker: `S-${n}${path}` };
      errors.push(await impatient.read(id, seminarPlan).catch((error: unknown) => error));
      errors.push(await impatient.create(plan).catch((error: unknown) => error));
      errors.push(
        ...(await impatient.register(id, [ito])).map((one) => (one.state === 'failed' ? one.error : null)),
      );
      errors.push(await impatient.testConnection());
    }
  }
  for (const spy of spies) spy.mockRestore();
  const everything = [
    ...written,
    ...errors.flatMap((error) => [
      inspect(error, { depth: 10, showHidden: true }),
      JSON.stringify(error),
      String(error),
      error instanceof Error
        ? `${error.stack} ${String(error.cause)} ${JSON.stringify(describeError(error))}`
        : '',
    ]),
  ].join('\n');
  const basic = Buffer.from(`${settings.clientId}:${settings.clientSecret}`).toString('base64');
  const secrets = [
    settings.clientSecret,
    basic,
    settings.webhookSecret ?? '',
    ito.email,
    ...state.tokens.keys(),
  ];
  expect(errors.filter((error) => error instanceof Error).length).toBeGreaterThan(30);
  expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
});

test('people’s addresses are not kept with what was used up of a day, and the count is forgotten', async () => {
  const { zoom, clock } = await testZoom(sql);
  const { id } = await zoom.create(seminarPlan);
  await zoom.register(id, people(3));
  const kept = await sql<{ name: string }[]>`select name, subject::text from core.zoom_daily_use`;
  expect(kept).toHaveLength(4);
  expect(JSON.stringify(kept)).not.toContain('person');
  clock.set(at('2026-11-25 (水) 09:00'));
  await forgetOldZoomUse(sql, clock.now());
  expect(await sql`select 1 from core.zoom_daily_use`).toHaveLength(0);
});
