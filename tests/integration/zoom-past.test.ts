import { expect, test } from 'vitest';
import { endWebinar, joinWebinar, leaveWebinar, startWebinar } from '#scripts/zoom-sandbox/happening.ts';
import { seminarPlan } from '#tests/integration/zoom-plan.ts';
import { ito, onlyWebinar, people, testZoom } from '#tests/integration/zoom-support.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';

const { sql } = await testDatabase();

/** A seminar with three registrants; ito joins, leaves and comes back, a guest looks in, nobody else comes. */
async function heldSeminar() {
  const zoomOffice = await testZoom(sql);
  const { zoom, state, clock } = zoomOffice;
  const { id } = await zoom.create(seminarPlan);
  await zoom.register(id, [ito, ...people(2)]);
  const webinar = onlyWebinar(state);
  const [first] = webinar.registrants;
  if (!first) throw new Error('Nobody is registered.');
  clock.set(at('2026-12-10 (木) 14:00'));
  const instance = startWebinar(state, webinar);
  joinWebinar(state, webinar, first);
  clock.advance({ minutes: 20 });
  leaveWebinar(state, webinar, first.id);
  joinWebinar(state, webinar, { name: 'guest' });
  clock.advance({ minutes: 10 });
  joinWebinar(state, webinar, first);
  clock.advance({ minutes: 60 });
  endWebinar(state, webinar);
  return { ...zoomOffice, id, instance, registrantId: first.id };
}

test('attendance is one row for each time somebody was in, with the registrant where Zoom knows', async () => {
  const { zoom, id, registrantId } = await heldSeminar();
  const attendance = await zoom.participants(id);
  expect(attendance?.complete).toBe(true);
  const rows = attendance?.participations.map((one) => [
    one.registrantId,
    one.joinedAt.until(one.leftAt).total('minutes'),
  ]);
  expect(rows).toEqual([
    [registrantId, 20],
    [null, 70],
    [registrantId, 60],
  ]);
});

test('before it was held there is no attendance, and right after it is not complete', async () => {
  const fresh = await testZoom(sql);
  const { id: coming } = await fresh.zoom.create(seminarPlan);
  expect(await fresh.zoom.participants(coming)).toBeNull();
  expect(await fresh.zoom.absentees(coming)).toBeNull();
  expect(await fresh.zoom.recording(coming)).toBeNull();

  const { zoom, id, state, clock } = await heldSeminar();
  state.processingMinutes = 30;
  expect(await zoom.participants(id)).toMatchObject({ complete: false });
  clock.advance({ minutes: 31 });
  expect(await zoom.participants(id)).toMatchObject({ complete: true });
});

test('who was registered and did not come is known', async () => {
  const { zoom, id } = await heldSeminar();
  expect((await zoom.absentees(id))?.map(({ email }) => email)).toEqual([
    'person0@example.jp',
    'person1@example.jp',
  ]);
});

test('one time a webinar was held is found by its UUID, however that is written', async () => {
  const { zoom, instance } = await heldSeminar();
  for (const uuid of ['/abc/d+e==', 'abc//d==', 'ab/cd==', 'plain==']) {
    instance.uuid = uuid;
    expect((await zoom.participants(uuid))?.participations, uuid).toHaveLength(3);
  }
});

test('a recording is known by its page and its passcode', async () => {
  const { zoom, id, sandbox } = await heldSeminar();
  expect(await zoom.recording(id)).toEqual({
    shareUrl: `${sandbox.url}/rec/${id}`,
    passcode: 'sandbox-passcode',
    files: 1,
  });
});

test('the page that stands in for the webinar lets a registrant in, and nobody without a ticket', async () => {
  const { zoom, state } = await testZoom(sql);
  const { id } = await zoom.create(seminarPlan);
  const [outcome] = await zoom.register(id, [ito]);
  const link = (outcome?.state === 'registered' && outcome.joinUrl) || '';
  const press = async (url: string, act: string) => {
    const answer = await fetch(url, { method: 'POST', body: new URLSearchParams({ act }) });
    return await answer.text();
  };
  expect(await (await fetch(link)).text()).toContain('Waiting for the host');
  expect((await fetch(link.replace(/tk=[^&]*/, 'tk=x'))).status).toBe(403);
  await press((await zoom.hostLink(id)) ?? '', 'start');
  expect(await press(link, 'join')).toContain('You are in');
  await press(link, 'leave');
  await press((await zoom.hostLink(id)) ?? '', 'end');
  expect(onlyWebinar(state).instances[0]?.joins).toMatchObject([{ email: 'ito@example.jp' }]);
});
