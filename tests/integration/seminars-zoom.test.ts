import { beforeEach, describe, expect, test } from 'vitest';
import { acceptOffer } from '#api/seminars/actions/accept-offer.ts';
import { cancelRegistration } from '#api/seminars/actions/cancel-registration.ts';
import { cancelSeminar } from '#api/seminars/actions/cancel-seminar.ts';
import { changeSeminar } from '#api/seminars/actions/change-seminar.ts';
import { keepWebinar } from '#api/seminars/actions/keep-webinar.ts';
import { postponeSeminar } from '#api/seminars/actions/postpone-seminar.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { rescheduleSeminar } from '#api/seminars/actions/reschedule-seminar.ts';
import { type JoinView, registrationInput } from '#api/seminars/contract.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { deskWebinarOf } from '#api/seminars/webinar-view.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey, testOffice } from '#tests/support/office.ts';
import { seminarZoom } from '#tests/support/seminar-zoom.ts';
import {
  deliveredMails,
  itosRegistration,
  publishedSeminar,
  tanaka,
  tanakasPlan,
  tokenIn,
} from '#tests/support/seminars.ts';

const { sql } = await testDatabase();
const morning = at('2026-11-24 (火) 10:00');
const theirs = await seminarZoom(sql, morning);
const { office, state, work, later } = theirs;
const desk = () => office.context({ actor: tanaka });
beforeEach(() => office.clock.set(morning));
const byZoom = { online: { by: 'zoom', capacity: 100 } };
let people = 0;

/** A seminar held at Zoom, with its webinar made. */
async function atZoom(own: Record<string, unknown> = {}) {
  const seminar = await publishedSeminar(office, { ...byZoom, ...own });
  await work();
  return { ...seminar, webinar: lastWebinar() };
}
const lastWebinar = () => {
  const webinar = theirs.webinars().at(-1);
  if (!webinar) throw new Error('There is no webinar.');
  return webinar;
};

/** Somebody registers and reads the mail: their number, and the token of their way in. */
async function registrant(slug: string, own: Record<string, unknown> = {}) {
  people += 1;
  const email = `online${people}@example.jp`;
  const input = registrationInput.parse(itosRegistration({ email, name: `見本 ${people}`, ...own }));
  await registerForSeminar(office.context({ actor: { kind: 'requester' } }), slug, input, newSendingKey());
  const mail = (await deliveredMails(office)).find(({ to }) => to === input.email);
  const number = /（(S-\w+)）/.exec(mail?.subject ?? '')?.[1] ?? '';
  const hasWay = mail?.text.includes('/j/');
  return { email: input.email, number, token: hasWay ? tokenIn(mail, 'j') : '' };
}
const way = async (token: string) => (await office.request<JoinView>('GET', `/api/join/${token}`)).body;
const addresses = (webinar = lastWebinar()) =>
  webinar.registrants.filter((one) => one.status === 'approved').map((one) => one.email);
const version = async (id: string) => (await seminarById(sql, id)).version;

describe('a webinar is made, altered and taken away with its seminar', () => {
  test('published: it exists, by approval, without mails of its own; the draft had none', async () => {
    const before = state.webinars.size;
    const { id, webinar } = await atZoom();
    expect(state.webinars.size).toBe(before + 1);
    expect(webinar).toMatchObject({
      topic: '電話で受けるカスタマーハラスメントへの備え',
      startTime: '2026-12-10T05:00:00Z',
      duration: 120,
      settings: { approval_type: 1, registrants_email_notification: false, auto_recording: 'cloud' },
    });
    const verbs = await sql`select verb from core.event where subject_id = ${id} and verb like 'webinar%'`;
    expect(verbs.map(({ verb }) => verb)).toEqual(['webinar_made']);
  });

  test('a change is sent once, and what Zoom does not know of is not sent at all', async () => {
    const { id, webinar } = await atZoom();
    const plan = tanakasPlan(byZoom);
    const writes = () => state.calls.filter(({ method }) => method === 'PATCH').length;
    const before = writes();
    const title = { ja: '新しい題', en: '' };
    await changeSeminar(desk(), id, { ...plan, about: { ...plan.about, title } }, await version(id));
    await work();
    expect(webinar.topic).toBe('新しい題');
    const waitingList = { ...plan, waitingList: false, about: { ...plan.about, title } };
    await changeSeminar(desk(), id, waitingList, await version(id));
    await work();
    expect(writes()).toBe(before + 1);
  });

  test('rescheduled it moves and its people stay; put off it goes, and comes anew with its people', async () => {
    const { id, slug, webinar } = await atZoom();
    const ito = await registrant(slug);
    await work();
    const times = {
      startsAt: '2026-12-17T14:00:00+09:00',
      endsAt: '2026-12-17T15:30:00+09:00',
      opensAt: '2026-11-20T09:00:00+09:00',
      closesAt: '2026-12-17T12:00:00+09:00',
    };
    await rescheduleSeminar(desk(), id, times);
    await work();
    expect(webinar).toMatchObject({ startTime: '2026-12-17T05:00:00Z', duration: 90 });
    expect(addresses(webinar)).toEqual([ito.email]);
    await postponeSeminar(desk(), id, { ja: '台風のため', en: '' });
    await work();
    expect(state.webinars.has(webinar.id)).toBe(false);
    expect(await way(ito.token)).toMatchObject({ state: 'postponed', because: '台風のため' });
    await rescheduleSeminar(desk(), id, times);
    await work();
    expect(lastWebinar().id).not.toBe(webinar.id);
    expect(addresses()).toEqual([ito.email]);
  });

  test('called off, it is taken away, also when it was never known whether it had been made', async () => {
    const { id, webinar } = await atZoom();
    await cancelSeminar(desk(), id, { ja: '講師の都合', en: '' });
    await work();
    expect(state.webinars.has(webinar.id)).toBe(false);
    state.faults.push({
      method: 'POST',
      path: '/users/host%40city.example/webinars',
      times: 1,
      drop: 'after',
    });
    state.faults.push({ method: 'GET', path: '/users/host%40city.example/webinars', times: 3, status: 502 });
    const unclear = await publishedSeminar(office, byZoom);
    await work();
    const made = lastWebinar();
    expect((await seminarById(sql, unclear.id)).webinar).toEqual({ state: 'creating', troubled: true });
    await cancelSeminar(desk(), unclear.id, { ja: '講師の都合', en: '' });
    await later(3);
    expect(state.webinars.has(made.id)).toBe(false);
    expect((await seminarById(sql, unclear.id)).webinar).toEqual({ state: 'ended', troubled: false });
  });

  test('a lost answer makes no second webinar: it is found again by our mark', async () => {
    const before = state.webinars.size;
    state.faults.push({
      method: 'POST',
      path: '/users/host%40city.example/webinars',
      times: 1,
      drop: 'after',
    });
    state.faults.push({ method: 'GET', path: '/users/host%40city.example/webinars', times: 3, status: 502 });
    const { id } = await atZoom();
    const plan = tanakasPlan(byZoom);
    const title = { ja: '返事を待つあいだに変えた題', en: '' };
    await changeSeminar(desk(), id, { ...plan, about: { ...plan.about, title } }, await version(id));
    await later(3);
    expect(state.webinars.size).toBe(before + 1);
    expect(lastWebinar().topic).toBe(title.ja);
    expect((await seminarById(sql, id)).webinar).toEqual({ state: 'made', troubled: false });
  });
});

describe('people come in and go out with their registrations', () => {
  test('the way in says that the link is being prepared, then leads on, and tells no secret before its time', async () => {
    const { slug, webinar } = await atZoom();
    const ito = await registrant(slug);
    expect(await way(ito.token)).toMatchObject({ state: 'too_early', linkReady: false, url: null });
    office.clock.set(at('2026-12-10 (木) 13:30'));
    expect(await way(ito.token)).toMatchObject({ state: 'preparing', url: null, refreshAfterSeconds: 15 });
    await work();
    const open = await way(ito.token);
    expect(open).toMatchObject({ state: 'open', leadsTo: 'zoom', replaced: false });
    expect(open.url).toContain(`/w/${webinar.id}?tk=`);
    expect((await (await fetch(open.url ?? '')).text()).includes('Waiting for the host')).toBe(true);
    office.clock.set(morning);
    expect(await way(ito.token)).toMatchObject({ state: 'too_early', linkReady: true, url: null });
    const [clear] = await sql`
      select count(*)::int as count from seminars.webinar_registrant where sealed_join_url::text like '%tk=%'`;
    expect(clear?.count).toBe(0);
  });

  test('who cancels is taken out and may come again; a hall and a waiting list send nobody', async () => {
    const { slug, webinar } = await atZoom({ online: { by: 'zoom', capacity: 1 } });
    const first = await registrant(slug);
    const second = await registrant(slug);
    await work();
    expect(addresses(webinar)).toEqual([first.email]);
    const person = office.context({ actor: { kind: 'requester' } });
    await cancelRegistration(person, first.number);
    await acceptOffer(person, second.number);
    await registrant(slug, { email: first.email });
    await work();
    expect(addresses(webinar)).toEqual([second.email]);
    const again = await sql<{ ticketNumber: string }[]>`
      select ticket_number as "ticketNumber" from seminars.registration where state = 'waiting'`;
    await cancelRegistration(person, second.number);
    await acceptOffer(person, again[0]?.ticketNumber ?? '');
    await work();
    expect(addresses(webinar)).toEqual([first.email]);
  });

  test('while Zoom is away everybody is confirmed all the same, and comes in when it is back', async () => {
    const { id, slug, webinar } = await atZoom();
    const answer = { status: 503, body: '<html>Service Unavailable</html>' };
    state.faults.push({ path: '/v2/', times: 10_000, ...answer });
    const [ito, sato] = [await registrant(slug), await registrant(slug)];
    await work();
    await later(10);
    expect(addresses(webinar)).toEqual([]);
    expect(await deskWebinarOf(desk(), id)).toMatchObject({
      state: 'made',
      problem: expect.stringContaining('返事がありません'),
      registrants: { wanted: 2, in: 0, waiting: 2 },
    });
    state.faults.splice(0);
    await later(60);
    expect(addresses(webinar).toSorted()).toEqual([ito.email, sato.email].toSorted());
    expect(await deskWebinarOf(desk(), id)).toMatchObject({ problem: null, registrants: { in: 2 } });
  });

  test('whom Zoom will not take again today comes in at its midnight, and the desk knows when', async () => {
    const { id, slug, webinar } = await atZoom();
    const ito = await registrant(slug);
    office.clock.advance({ seconds: 1 });
    const sato = await registrant(slug);
    const body = JSON.stringify({
      code: 429,
      message: `You have exceeded the daily rate limit of (3) for Add a webinar registrant API requests for the registrant (${ito.email}). You can resume these API requests at GMT 00:00:00.`,
    });
    // The two together, and then the first of them alone.
    state.faults.push({ path: 'batch_registrants', times: 2, status: 429, body });
    await work();
    expect(addresses(webinar)).toEqual([sato.email]);
    expect(await deskWebinarOf(desk(), id)).toMatchObject({
      problem: expect.stringContaining('一日の回数'),
      retryAt: '2026-11-25T00:00:00Z',
      registrants: { in: 1, waiting: 1 },
    });
    await later(60);
    expect(addresses(webinar)).toEqual([sato.email]);
    office.clock.set(at('2026-11-25 (水) 09:00'));
    await later(1);
    expect(addresses(webinar).toSorted()).toEqual([ito.email, sato.email].toSorted());
  });
});

test('an office without Zoom says so, keeps registering, and works when it is connected', async () => {
  const without = await testOffice(sql, morning);
  const { id, slug } = await publishedSeminar(without, byZoom);
  await sql`delete from queue.job where name = 'seminars.webinar'`;
  await keepWebinar(without.context(), null, id);
  expect(await deskWebinarOf(desk(), id)).toMatchObject({
    state: 'wanted',
    problem: expect.stringContaining('接続していません'),
  });
  await registrant(slug);
  await later(1);
  expect(await deskWebinarOf(desk(), id)).toMatchObject({
    state: 'made',
    problem: null,
    registrants: { in: 1 },
  });
});
