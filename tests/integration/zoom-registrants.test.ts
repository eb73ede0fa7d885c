import { expect, test } from 'vitest';
import type { RegistrationOutcome } from '#api/core/meetings/provider.ts';
import { seminarPlan } from '#tests/integration/zoom-plan.ts';
import {
  busiestSecond,
  ito,
  onlyWebinar,
  people,
  refusalOf,
  type TestZoom,
  testZoom,
} from '#tests/integration/zoom-support.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';

const { sql } = await testDatabase();

async function seminar(limits = {}): Promise<TestZoom & { id: string }> {
  const zoomOffice = await testZoom(sql, limits);
  const { id } = await zoomOffice.zoom.create(seminarPlan);
  return { ...zoomOffice, id };
}

const registeredOf = (outcomes: RegistrationOutcome[]) =>
  outcomes.filter((one) => one.state === 'registered');

const kindsOf = (outcomes: RegistrationOutcome[]) =>
  outcomes.map((one) => (one.state === 'failed' ? one.error.kind : one.state));

const batches = ({ state }: TestZoom) =>
  state.calls.filter(({ path }) => path.endsWith('/batch_registrants')).length;

test('a registrant gets a personal link at once, though strangers would have to wait', async () => {
  const { zoom, id, state, sandbox } = await seminar();
  const [outcome] = await zoom.register(id, [ito]);
  expect(outcome).toMatchObject({ email: 'ito@example.jp', state: 'registered' });
  if (outcome?.state !== 'registered') return;
  expect(outcome.joinUrl).toMatch(new RegExp(`^${sandbox.url}/w/${id}\\?tk=`));
  const [atZoom] = onlyWebinar(state).registrants;
  expect(atZoom).toMatchObject({
    id: outcome.registrantId,
    firstName: '花子',
    lastName: '伊藤',
    status: 'approved',
  });
});

test('a rush of 1,000 has its links within seconds, and no limit is broken', async () => {
  const zoomOffice = await seminar({ heavy: 20, medium: 20, light: 20 });
  const { zoom, another, id, state, clock } = zoomOffice;
  const begun = clock.now();
  const rush = people(1_000);
  // Two processes of the office share the work, three jobs at a time each.
  const offices = [zoom, another()];
  const jobs = Array.from({ length: 34 }, (_, n) => rush.slice(n * 30, (n + 1) * 30));
  const outcomes: RegistrationOutcome[] = [];
  const lane = async (n: number) => {
    for (let job = jobs.shift(); job; job = jobs.shift())
      outcomes.push(...((await offices[n % 2]?.register(id, job)) ?? []));
  };
  if (state.hosts[0]) state.hosts[0].capacity = 1_000;
  await Promise.all(Array.from({ length: 6 }, (_, n) => lane(n)));
  expect(registeredOf(outcomes)).toHaveLength(1_000);
  expect(new Set(registeredOf(outcomes).map((one) => one.joinUrl)).size).toBe(1_000);
  expect(onlyWebinar(state).registrants).toHaveLength(1_000);
  expect(state.calls.filter(({ status }) => status !== 201 && status !== 200)).toEqual([]);
  expect(busiestSecond(state, ({ path }) => path.endsWith('/batch_registrants'))).toBeLessThanOrEqual(20);
  expect(begun.until(clock.now()).total('seconds')).toBeLessThan(60);
});

test('200 people one by one, where Zoom allows ten calls a second, take their time and break no limit', async () => {
  const { zoom, id, state, clock } = await seminar({ heavy: 10 });
  if (state.hosts[0]) state.hosts[0].capacity = 1_000;
  const begun = clock.now();
  for (const person of people(200))
    expect(kindsOf(await zoom.register(id, [person]))).toEqual(['registered']);
  expect(busiestSecond(state, ({ path }) => path.endsWith('/batch_registrants'))).toBeLessThanOrEqual(10);
  const seconds = begun.until(clock.now()).total('seconds');
  expect(seconds).toBeGreaterThan(20);
  expect(seconds).toBeLessThan(30);
});

test('the same person again gets the same link', async () => {
  const { zoom, id, state } = await seminar();
  const [first] = await zoom.register(id, [ito]);
  const [second] = await zoom.register(id, [{ ...ito, email: 'ITO@example.jp' }]);
  expect(second).toEqual({ ...first, email: 'ITO@example.jp' });
  expect(onlyWebinar(state).registrants).toHaveLength(1);
});

test('nobody is sent a fourth time in a day, and the fourth is told when to come back', async () => {
  const zoomOffice = await seminar();
  const { zoom, id, clock } = zoomOffice;
  for (let n = 0; n < 3; n += 1) await zoom.register(id, [ito]);
  const [outcome, other] = await zoom.register(id, [ito, ...people(1)]);
  expect(outcome).toMatchObject({ state: 'failed', error: { kind: 'rate_daily', aboutRegistrant: true } });
  expect(outcome?.state === 'failed' && outcome.error.retryAt?.toString()).toBe('2026-11-25T00:00:00Z');
  expect(other?.state).toBe('registered');
  clock.set(at('2026-11-25 (水) 09:00'));
  expect(kindsOf(await zoom.register(id, [ito]))).toEqual(['registered']);
});

test('one person Zoom refuses does not keep the other twenty-nine out', async () => {
  const { zoom, id, state } = await seminar();
  onlyWebinar(state).panelists.push('person7@example.jp');
  const outcomes = await zoom.register(id, people(30));
  expect(registeredOf(outcomes)).toHaveLength(29);
  const refused = outcomes[7];
  expect(refused).toMatchObject({
    email: 'person7@example.jp',
    state: 'failed',
    error: { kind: 'conflict' },
  });
  expect(refused?.state === 'failed' && refused.error.because.ja).toContain('登壇者');
});

test('the host cannot be an attendee, which is said in a sentence', async () => {
  const { zoom, id } = await seminar();
  const [outcome] = await zoom.register(id, [{ ...ito, email: 'host@city.example' }]);
  expect(outcome).toMatchObject({ state: 'failed', error: { kind: 'conflict', code: '400/3027' } });
});

test('when Zoom is full, the seats there are given out and the others are told', async () => {
  const { zoom, id, state } = await seminar();
  if (state.hosts[0]) state.hosts[0].capacity = 42;
  const outcomes = await zoom.register(id, people(100));
  expect(registeredOf(outcomes)).toHaveLength(42);
  expect(new Set(kindsOf(outcomes.slice(42)))).toEqual(new Set(['full']));
});

test('a limit of Zoom’s own that nobody can see counts as full', async () => {
  const { zoom, id, state } = await seminar();
  onlyWebinar(state).hiddenLimit = 0;
  expect(await zoom.register(id, [ito])).toMatchObject([{ state: 'failed', error: { kind: 'full' } }]);
});

test('after the end nobody can be registered', async () => {
  const { zoom, id, clock } = await seminar();
  clock.set(at('2026-12-10 (木) 15:30'));
  expect(await zoom.register(id, [ito, ...people(1)])).toMatchObject([
    { state: 'failed', error: { kind: 'over' } },
    { state: 'failed', error: { kind: 'over' } },
  ]);
});

test('where registration was switched off at Zoom, the administrator is told to put it back', async () => {
  const { zoom, id, state } = await seminar();
  onlyWebinar(state).settings.approval_type = 2;
  const [outcome] = await zoom.register(id, people(30));
  expect(outcome?.state === 'failed' && outcome.error.because.ja).toContain('登録が無効');
  expect(state.calls.filter(({ path }) => path.endsWith('/batch_registrants'))).toHaveLength(1);
});

test.each([
  ['after it was carried out', { drop: 'after' }],
  ['with an answer cut in half', { malformed: true }],
] as const)('a batch lost %s is looked up and not sent again', async (_what, fault) => {
  const zoomOffice = await seminar();
  zoomOffice.state.faults.push({ path: '/batch_registrants', times: 1, ...fault });
  const outcomes = await zoomOffice.zoom.register(zoomOffice.id, people(30));
  expect(registeredOf(outcomes)).toHaveLength(30);
  expect(batches(zoomOffice)).toBe(1);
});

test('a batch lost before it arrived is sent once more', async () => {
  const zoomOffice = await seminar();
  zoomOffice.state.faults.push({ path: '/batch_registrants', times: 1, drop: 'before' });
  const outcomes = await zoomOffice.zoom.register(zoomOffice.id, people(30));
  expect(registeredOf(outcomes)).toHaveLength(30);
  expect(batches(zoomOffice)).toBe(2);
});

test('what was reached before Zoom went away is kept', async () => {
  const { zoom, id, state } = await seminar();
  const outcomes = zoom.register(id, people(90));
  while (onlyWebinar(state).registrants.length < 60) await new Promise(setImmediate);
  state.faults.push({ path: '/v2/', times: 1_000, drop: 'before' });
  const kinds = kindsOf(await outcomes);
  expect(kinds.slice(0, 30)).toEqual(Array(30).fill('registered'));
  expect(kinds.slice(60)).toEqual(Array(30).fill('unavailable'));
});

test('whoever was cancelled and comes back is approved again, because adding again is refused', async () => {
  const { zoom, id, state } = await seminar();
  const [first] = await zoom.register(id, [ito]);
  if (first?.state !== 'registered' || !first.registrantId) throw new Error('not registered');
  await zoom.changeStatus(id, 'cancel', [first.registrantId]);
  expect((await zoom.registrants(id, 'denied')).map(({ email }) => email)).toEqual(['ito@example.jp']);
  expect(await zoom.register(id, [ito])).toEqual([first]);
  expect(onlyWebinar(state).registrants[0]?.status).toBe('approved');
});

test('who withdraws is removed and may come back with another link', async () => {
  const { zoom, id, state } = await seminar();
  const [first] = await zoom.register(id, [ito]);
  if (first?.state !== 'registered' || !first.registrantId) throw new Error('not registered');
  await zoom.unregister(id, first.registrantId);
  await zoom.unregister(id, first.registrantId);
  expect(onlyWebinar(state).registrants).toEqual([]);
  const [second] = await zoom.register(id, [ito]);
  expect(second).toMatchObject({ state: 'registered' });
  expect(second).not.toEqual(first);
});

test('without a link in the answer, the person is approved and the link is read from the list', async () => {
  const { zoom, id, state } = await seminar();
  const body = JSON.stringify({ registrants: [{ registrant_id: 'x', email: ito.email }] });
  const webinar = onlyWebinar(state);
  webinar.registrants.push({
    id: 'waiting-one',
    email: ito.email,
    firstName: '花子',
    lastName: '伊藤',
    status: 'pending',
    createdAt: '2026-11-24T00:00:00Z',
    ticket: 'ticket-of-ito',
  });
  state.faults.push({ path: '/batch_registrants', times: 1, status: 201, body });
  expect(await zoom.register(id, [ito])).toMatchObject([
    { state: 'registered', registrantId: 'waiting-one' },
  ]);
});

test('a link that leads anywhere but to Zoom is not passed on', async () => {
  const { zoom, id, state } = await seminar();
  const rows = [{ registrant_id: 'x', email: ito.email, join_url: 'https://evil.example/w/1?tk=x' }];
  state.faults.push({
    path: '/batch_registrants',
    times: 1,
    status: 201,
    body: JSON.stringify({ registrants: rows }),
  });
  const [outcome] = await zoom.register(id, [ito]);
  expect(outcome?.state === 'registered' && outcome.joinUrl).not.toContain('evil');
});

test('a last name that Zoom was told to require is filled in, and a long name is cut by characters', async () => {
  const { zoom, id, state } = await seminar();
  onlyWebinar(state).requiredFields.push('last_name');
  await zoom.register(id, [{ email: 'sato@example.jp', firstName: '𠮷'.repeat(70), lastName: null }]);
  expect(onlyWebinar(state).registrants[0]).toMatchObject({ firstName: '𠮷'.repeat(64), lastName: '-' });
});

test('a list longer than a page is read to its end, also when a page’s token runs out on the way', async () => {
  const { zoom, id, state, clock } = await seminar();
  if (state.hosts[0]) state.hosts[0].capacity = 1_000;
  await zoom.register(id, people(700));
  expect(await zoom.registrants(id, 'approved')).toHaveLength(700);
  state.pageTokens.clear();
  const listing = zoom.registrants(id, 'approved');
  while (state.pageTokens.size === 0) await new Promise(setImmediate);
  clock.advance({ minutes: 16 });
  expect(await listing).toHaveLength(700);
});

test('strangers who came by Zoom’s own page are seen, and get no link', async () => {
  const { zoom, id, sandbox } = await seminar();
  const form = new URLSearchParams({ email: 'stranger@example.jp', name: '見知らぬ人' });
  await fetch(`${sandbox.url}/register/${id}`, { method: 'POST', body: form });
  expect(await zoom.registrants(id, 'pending')).toMatchObject([
    { email: 'stranger@example.jp', joinUrl: null },
  ]);
  expect(await zoom.registrants(id, 'approved')).toEqual([]);
});

test('the tenth change of one person’s status is the last of the day', async () => {
  const { zoom, id, clock } = await seminar();
  const [first] = await zoom.register(id, [ito]);
  if (first?.state !== 'registered' || !first.registrantId) throw new Error('not registered');
  const registrantIds = [first.registrantId];
  for (let n = 0; n < 10; n += 1) await zoom.changeStatus(id, n % 2 ? 'approve' : 'deny', registrantIds);
  const error = await refusalOf(zoom.changeStatus(id, 'approve', registrantIds));
  expect(error).toMatchObject({ kind: 'rate_daily', aboutRegistrant: true });
  if (error.retryAt) clock.set(error.retryAt);
  await zoom.changeStatus(id, 'approve', registrantIds);
});
