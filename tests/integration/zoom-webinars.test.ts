import { expect, test } from 'vitest';
import { hostWritesToday } from '#api/core/meetings/zoom-budget.ts';
import { seminarPlan } from '#tests/integration/zoom-plan.ts';
import { onlyWebinar, refusalOf, type TestZoom, testZoom } from '#tests/integration/zoom-support.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';

const { sql } = await testDatabase();

const creations = ({ state }: TestZoom) =>
  state.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/webinars')).length;

test('a webinar is made as planned, with Zoom’s mails off and strangers kept waiting', async () => {
  const { zoom, state } = await testZoom(sql);
  const webinar = await zoom.create(seminarPlan);
  const atZoom = onlyWebinar(state);
  expect(webinar).toMatchObject({ id: String(atZoom.id), differences: [], minutes: 90 });
  expect(atZoom.startTime).toBe('2026-12-10T05:00:00Z');
  expect(atZoom.agenda).toContain('[S-7K4M2P93H-1]');
  expect(atZoom.settings).toMatchObject({
    approval_type: 1,
    registrants_email_notification: false,
    attendees_and_panelists_reminder_email_notification: { enable: false },
    follow_up_attendees_email_notification: { enable: false },
    follow_up_absentees_email_notification: { enable: false },
    show_share_button: false,
    allow_multiple_devices: false,
    auto_recording: 'cloud',
    email_language: 'jp-JP',
  });
});

test('what Zoom silently does not take is told to the administrator', async () => {
  const { zoom, state } = await testZoom(sql);
  state.hosts[0]?.ignoredSettings.push('approval_type', 'registrants_email_notification');
  const { differences } = await zoom.create(seminarPlan);
  expect(differences.map(({ field, ours, theirs }) => [field, ours, theirs])).toEqual([
    ['approval_type', '1', '2'],
    ['registrants_email_notification', 'false', 'true'],
  ]);
  expect(differences[0]?.because.ja).toContain('承認方法');
  expect(differences[1]?.because.en).toContain('two');
});

test('Zoom’s confirmation mail, which creating cannot turn off, is turned off by a change', async () => {
  const { zoom, state } = await testZoom(sql);
  state.hosts[0]?.ignoredSettings.push('registrants_email_notification');
  await zoom.create(seminarPlan);
  expect(onlyWebinar(state).settings.registrants_confirmation_email).toBe(false);
});

test('what was changed in Zoom’s own screens is shown, and put back when the administrator says so', async () => {
  const { zoom, state } = await testZoom(sql);
  const { id } = await zoom.create(seminarPlan);
  const atZoom = onlyWebinar(state);
  Object.assign(atZoom, { topic: 'テスト', startTime: '2026-12-10T06:00:00Z' });
  const seen = await zoom.read(id, seminarPlan);
  expect(seen.differences.map(({ field }) => field)).toEqual(['topic', 'start_time']);
  expect((await zoom.update(id, seminarPlan)).differences).toEqual([]);
  expect(atZoom.topic).toBe(seminarPlan.topic);
});

test('a webinar that is as planned already costs none of the hundred changes a day', async () => {
  const { zoom, state } = await testZoom(sql);
  const { id } = await zoom.create(seminarPlan);
  await zoom.update(id, seminarPlan);
  expect(state.calls.some(({ method }) => method === 'PATCH')).toBe(false);
});

test('a postponed seminar moves, in wall time and in UTC', async () => {
  const { zoom, state } = await testZoom(sql);
  const { id } = await zoom.create(seminarPlan);
  const later = { ...seminarPlan, startsAt: at('2026-12-17 (木) 18:30'), minutes: 120 };
  expect(await zoom.update(id, later)).toMatchObject({ differences: [], minutes: 120 });
  expect(onlyWebinar(state).startTime).toBe('2026-12-17T09:30:00Z');
});

test('the same plan twice makes one webinar', async () => {
  const zoomOffice = await testZoom(sql);
  const first = await zoomOffice.zoom.create(seminarPlan);
  const second = await zoomOffice.another().create(seminarPlan);
  expect(second.id).toBe(first.id);
  expect(creations(zoomOffice)).toBe(1);
});

test.each([
  ['the connection breaks after it was made', { drop: 'after' }],
  ['the answer cannot be read', { malformed: true }],
  ['the answer comes too late', { delay: 2_500 }],
  [
    'a server in between fails after it was made',
    { status: 502, body: '<html>Bad Gateway</html>', afterEffect: true },
  ],
] as const)('when %s, it is found again and not made twice', async (_what, fault) => {
  const zoomOffice = await testZoom(sql);
  zoomOffice.state.faults.push({ method: 'POST', path: '/users/', times: 1, ...fault });
  const webinar = await zoomOffice.zoom.create(seminarPlan);
  expect(webinar.id).toBe(String(onlyWebinar(zoomOffice.state).id));
  expect(creations(zoomOffice)).toBe(1);
});

test('a creation that left no trace is not repeated before it is certain', async () => {
  const zoomOffice = await testZoom(sql);
  const { zoom, state, clock } = zoomOffice;
  state.faults.push({ method: 'POST', path: '/users/', times: 1, drop: 'before' });
  const error = await refusalOf(zoom.create(seminarPlan));
  expect(error.kind).toBe('ambiguous');
  expect(await refusalOf(zoom.create(seminarPlan))).toMatchObject({ kind: 'ambiguous' });
  expect(creations(zoomOffice)).toBe(1);

  if (error.retryAt) clock.set(error.retryAt);
  await zoom.create(seminarPlan);
  expect(creations(zoomOffice)).toBe(2);
  onlyWebinar(state);
});

test('a webinar whose maker was killed before it could write its number down is found by its mark', async () => {
  const zoomOffice = await testZoom(sql);
  await zoomOffice.zoom.create(seminarPlan);
  await sql`update core.zoom_creation set webinar_id = null`;
  // Another one of the same name and time, made by hand, is not ours.
  const [ours] = zoomOffice.state.webinars.values();
  if (ours)
    zoomOffice.state.webinars.set(ours.id - 1, { ...ours, id: ours.id - 1, agenda: '手で作ったもの' });
  const found = await zoomOffice.another().create(seminarPlan);
  expect(found.id).toBe(String(ours?.id));
  expect(creations(zoomOffice)).toBe(1);
});

test('ten processes that want the same webinar at once make one', async () => {
  const zoomOffice = await testZoom(sql);
  const answers = await Promise.allSettled(
    Array.from({ length: 10 }, () => zoomOffice.another().create(seminarPlan)),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
  onlyWebinar(zoomOffice.state);
});

test('a refused creation leaves no trace, so that it can be tried again after the cause is gone', async () => {
  const { zoom, state } = await testZoom(sql);
  const [host] = state.hosts;
  if (host) host.webinars = false;
  const error = await refusalOf(zoom.create(seminarPlan));
  expect(error.kind).toBe('plan');
  expect(error.because.ja).toContain('ライセンス');
  if (host) host.webinars = true;
  await zoom.create(seminarPlan);
  onlyWebinar(state);
});

test('a title Zoom would not take is refused before Zoom is asked', async () => {
  const { zoom, state } = await testZoom(sql);
  const error = await refusalOf(zoom.create({ ...seminarPlan, topic: '長'.repeat(201) }));
  expect(error).toMatchObject({ kind: 'validation', fields: ['topic'] });
  expect(state.calls).toEqual([]);
});

test('fields that Zoom does not take are named', async () => {
  const { zoom, state } = await testZoom(sql);
  state.faults.push({
    method: 'POST',
    path: '/users/',
    times: 1,
    status: 400,
    body: '{"code":300,"message":"Validation Failed.","errors":[{"field":"start_time","message":"Invalid field."}]}',
  });
  const error = await refusalOf(zoom.create(seminarPlan));
  expect(error).toMatchObject({ kind: 'validation', fields: ['start_time'], code: '400/300' });
  expect(error.because.en).toContain('start_time');
});

test('a host that Zoom does not know is said to be the trouble', async () => {
  const { another } = await testZoom(sql);
  const error = await refusalOf(another({ host: 'nobody@city.example' }).create(seminarPlan));
  expect(error).toMatchObject({ kind: 'not_found', code: '404/1001' });
  expect(error.because.ja).toContain('ホスト');
});

test('a webinar deleted in Zoom’s screens is not found, and deleting it again is no error', async () => {
  const { zoom, state } = await testZoom(sql);
  const { id } = await zoom.create(seminarPlan);
  await zoom.delete(id);
  expect(state.webinars.size).toBe(0);
  await zoom.delete(id);
  expect(await refusalOf(zoom.read(id, seminarPlan))).toMatchObject({ kind: 'not_found' });
});

test('the hundred creations and changes a day and host are counted before Zoom must refuse', async () => {
  const zoomOffice = await testZoom(sql);
  const { zoom, state, clock, ctx } = zoomOffice;
  // Five at once, as workers do it: one after the other they mostly wait for the database and for each answer.
  const markers = Array.from({ length: 100 }, (_, n) => `S-${n}`);
  const worker = async () => {
    for (let marker = markers.pop(); marker; marker = markers.pop())
      await zoom.create({ ...seminarPlan, marker });
  };
  await Promise.all(Array.from({ length: 5 }, worker));
  const error = await refusalOf(zoom.create({ ...seminarPlan, marker: 'S-100' }));
  expect(error.kind).toBe('rate_daily');
  expect(error.retryAt?.toString()).toBe('2026-11-25T00:00:00Z');
  expect(state.calls.some(({ status }) => status === 429)).toBe(false);
  expect(await hostWritesToday(ctx, 'host@city.example', clock.now())).toMatchObject({
    used: 100,
    limit: 100,
  });

  clock.set(at('2026-11-25 (水) 09:00'));
  await zoom.create({ ...seminarPlan, marker: 'S-100' });
  expect(state.webinars.size).toBe(101);
});

test('when somebody else used up the host’s day, nothing more is sent until it is over', async () => {
  const { zoom, state } = await testZoom(sql, { writesPerHostAndDay: 1 });
  await zoom.create(seminarPlan);
  const other = { ...seminarPlan, marker: 'S-2' };
  expect(await refusalOf(zoom.create(other))).toMatchObject({ kind: 'rate_daily', code: '429/429' });
  const calls = state.calls.length;
  const again = await refusalOf(zoom.create(other));
  expect(again.retryAt?.toString()).toBe('2026-11-25T00:00:00Z');
  expect(state.calls.length).toBe(calls);
});

test('an id that is not a number never reaches a path', async () => {
  const { zoom, state } = await testZoom(sql);
  for (const id of ['../users/x', '1?y=1', '', 'me'])
    expect(await refusalOf(zoom.read(id, seminarPlan))).toMatchObject({ kind: 'not_found' });
  expect(state.calls.filter(({ path }) => path.startsWith('/v2/'))).toEqual([]);
});

test('the host’s link is fetched when it is asked for, and leads to Zoom', async () => {
  const { zoom, sandbox, state } = await testZoom(sql);
  const { id } = await zoom.create(seminarPlan);
  expect(await zoom.hostLink(id)).toMatch(new RegExp(`^${sandbox.url}/host/${id}\\?zak=`));
  state.url = 'https://elsewhere.example';
  expect(await refusalOf(zoom.hostLink(id))).toMatchObject({ kind: 'unavailable' });
});
