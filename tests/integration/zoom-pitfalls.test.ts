import { beforeEach, expect, test } from 'vitest';
import { zoomWebhookPath } from '#api/core/meetings/routes.ts';
import { cancelRegistration } from '#api/seminars/actions/cancel-registration.ts';
import { changeSeminar } from '#api/seminars/actions/change-seminar.ts';
import { eraseRegistration } from '#api/seminars/actions/erase-registration.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { setPresence } from '#api/seminars/actions/set-presence.ts';
import { type JoinView, registrationInput } from '#api/seminars/contract.ts';
import type { ZoomStanding } from '#api/seminars/desk-contract.ts';
import { deskSeminarOf } from '#api/seminars/desk-view.ts';
import { attendanceOf, registrationByTicket } from '#api/seminars/registration-queries.ts';
import { deskWebinarOf } from '#api/seminars/webinar-view.ts';
import { endWebinar, joinWebinar, leaveWebinar, startWebinar } from '#scripts/zoom-sandbox/happening.ts';
import type { SandboxWebinar } from '#scripts/zoom-sandbox/state.ts';
import { signedHeaders } from '#scripts/zoom-sandbox/webhooks.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey } from '#tests/support/office.ts';
import { seminarZoom } from '#tests/support/seminar-zoom.ts';
import {
  deliveredMails,
  itosRegistration,
  publishedSeminar,
  tanaka,
  tokenIn,
} from '#tests/support/seminars.ts';
import { signedInStaff } from '#tests/support/staff.ts';

/** What others fell into before us with Zoom's webinars, one test each. */

const { sql } = await testDatabase();
const morning = at('2026-11-24 (火) 10:00');
const { office, state, work, later, webinars, zoom } = await seminarZoom(sql, morning);
const suzuki = await signedInStaff(office.office, 'coordinator', { name: 'suzuki' });
beforeEach(() => office.clock.set(morning));
state.webhook = { url: '', secret: state.credentials.webhookSecret, validatedAt: morning };
const desk = () => office.context({ actor: tanaka });
const afternoon = (time: string) => at(`2026-11-24 (火) ${time}`);
let people = 0;

async function seminar(own: Record<string, unknown> = {}) {
  const { id, slug } = await publishedSeminar(office, {
    startsAt: '2026-11-24T14:00:00+09:00',
    endsAt: '2026-11-24T16:00:00+09:00',
    closesAt: '2026-11-24T12:00:00+09:00',
    online: { by: 'zoom', capacity: 100 },
    ...own,
  });
  await work();
  const webinar = webinars().at(-1);
  if (!webinar) throw new Error('There is no webinar.');
  return { id, slug, webinar };
}

async function registrant(slug: string, webinar: SandboxWebinar) {
  people += 1;
  const email = `pitfall${people}@example.jp`;
  const input = registrationInput.parse(itosRegistration({ email, name: `見本 ${people}` }));
  await registerForSeminar(office.context({ actor: { kind: 'requester' } }), slug, input, newSendingKey());
  const mail = (await deliveredMails(office)).find(({ to }) => to === email);
  await work();
  const atZoom = () => {
    const found = webinar.registrants.find((one) => one.email === email);
    if (!found) throw new Error('Zoom does not know this person.');
    return found;
  };
  return {
    email,
    atZoom,
    mail: mail?.text ?? '',
    number: /S-\w{9}/.exec(mail?.subject ?? '')?.[0] ?? '',
    token: tokenIn(mail, 'j'),
  };
}

/** What Zoom would deliver now, brought to the address it was given. */
async function deliver(): Promise<void> {
  for (const { body } of state.deliveries.splice(0)) {
    const headers = signedHeaders(state.credentials.webhookSecret, body, office.clock.now());
    await office.request('POST', zoomWebhookPath, { json: JSON.parse(body), headers });
  }
  await work();
}
const minutesOf = async (number: string) => {
  const attendance = await attendanceOf(sql, (await registrationByTicket(sql, number)).id);
  return attendance && attendance.onlineSeconds / 60;
};

test('18: where webhooks stop arriving, polls find out all the same, and the desk sees when the last one came', async () => {
  const { id, slug, webinar } = await seminar();
  const ito = await registrant(slug, webinar);
  await deliver();
  const standing = async () =>
    (await office.request<ZoomStanding>('GET', '/api/desk/zoom', { cookie: suzuki.cookie })).body;
  const { lastAt } = (await standing()).webhooks;
  expect(lastAt).toMatch(/^2026-11-24T01:00:00/);
  // From here on nothing arrives. Somebody changes the webinar in Zoom's screens, and it is held.
  webinar.topic = 'Another title';
  office.clock.advance({ minutes: 31 });
  await later(0);
  expect((await deskWebinarOf(desk(), id)).differences).toMatchObject([
    { field: 'topic', theirs: 'Another title' },
  ]);
  office.clock.set(afternoon('14:00'));
  startWebinar(state, webinar);
  joinWebinar(state, webinar, ito.atZoom());
  office.clock.set(afternoon('16:00'));
  endWebinar(state, webinar);
  state.deliveries.splice(0);
  await later(16);
  expect(await minutesOf(ito.number)).toBe(120);
  expect((await deskWebinarOf(desk(), id)).attendance).toMatchObject({ complete: true, startedAt: null });
  const again = await signedInStaff(office.office, 'coordinator', { name: 'suzuki' });
  const now = await office.request<ZoomStanding>('GET', '/api/desk/zoom', { cookie: again.cookie });
  expect(now.body.webhooks.lastAt).toBe(lastAt);
});

test('20: a question made required in Zoom’s screens is told to the office once, and blamed on nobody', async () => {
  const { id, slug, webinar } = await seminar();
  webinar.requiredFields.push('custom_questions', 'org');
  const [ito, sato] = [await registrant(slug, webinar), await registrant(slug, webinar)];
  const view = await deskWebinarOf(desk(), id);
  expect(view.problem).toContain('必須の質問が設定されています（custom_questions、org）');
  expect(view.registrants).toMatchObject({ waiting: 2, refused: [] });
  expect(ito.mail).toContain('お申込みを受け付けました');
  // One question of the batch was enough: nobody's three tries of the day are burned one by one.
  const adds = state.calls.filter(({ path }) => path === `/v2/webinars/${webinar.id}/registrants`);
  expect(adds).toEqual([]);
  webinar.requiredFields.splice(0);
  await later(30);
  expect([ito.atZoom().status, sato.atZoom().status]).toEqual(['approved', 'approved']);
  expect((await deskWebinarOf(desk(), id)).problem).toBeNull();
});

test('24: who may stand in for the host is chosen in Zoom’s screens, never sent, and stays through our changes', async () => {
  const { id, webinar } = await seminar();
  expect(webinar.settings.alternative_hosts).toBe('');
  webinar.settings.alternative_hosts = 'tanaka@city.example';
  await later(31);
  expect((await deskWebinarOf(desk(), id)).differences).toEqual([]);
  const { plan, version } = await deskSeminarOf(desk(), id);
  const title = { ja: '題を直したセミナー', en: '' };
  await changeSeminar(desk(), id, { ...plan, about: { ...plan.about, title } }, version);
  await work();
  expect(webinar).toMatchObject({
    topic: '題を直したセミナー',
    settings: { alternative_hosts: 'tanaka@city.example' },
  });
});

test('26: a personal link says that it is one, lets one device in, and counts for whose it is, whoever uses it', async () => {
  const { slug, webinar } = await seminar();
  const ito = await registrant(slug, webinar);
  expect(ito.mail).toContain('あなた専用');
  expect(ito.mail).toContain('ほかの人に渡さないでください');
  expect(webinar.settings.allow_multiple_devices).toBe(false);
  const join = await office.request<JoinView>('GET', `/api/join/${ito.token}`);
  expect(join.body).toMatchObject({ state: 'too_early', url: null });
  // A colleague comes in by it, under a name and an address of their own; then ito does as well.
  office.clock.set(afternoon('14:00'));
  startWebinar(state, webinar);
  joinWebinar(state, webinar, { ...ito.atZoom(), firstName: '同僚', email: 'colleague@example.jp' });
  office.clock.set(afternoon('14:30'));
  joinWebinar(state, webinar, ito.atZoom());
  office.clock.set(afternoon('15:00'));
  leaveWebinar(state, webinar, ito.atZoom().id);
  leaveWebinar(state, webinar, ito.atZoom().id);
  endWebinar(state, webinar);
  await deliver();
  expect(await minutesOf(ito.number)).toBe(60);
  office.clock.set(afternoon('16:00'));
  await later(16);
  expect(await minutesOf(ito.number)).toBe(60);
});

test('28: a recording is a page at Zoom: no file is fetched, no token is kept, and no other site is passed on', async () => {
  const { id, webinar } = await seminar({
    about: { title: { ja: '録画するセミナー', en: '' }, webinar: { recording: 'cloud' } },
  });
  office.clock.set(afternoon('14:00'));
  startWebinar(state, webinar);
  office.clock.set(afternoon('16:00'));
  endWebinar(state, webinar);
  expect(state.deliveries.some(({ body }) => body.includes('sandbox-download-token'))).toBe(true);
  await deliver();
  const [row] = await sql<{ recordingAt: Temporal.Instant | null; sealed: number }[]>`
    select recording_at as "recordingAt",
      (select count(*)::int from core.zoom_webhook where sealed is not null) as sealed
    from seminars.webinar where seminar_id = ${id}`;
  expect(row).toMatchObject({ sealed: 0 });
  expect(row?.recordingAt).not.toBeNull();
  const again = await signedInStaff(office.office, 'coordinator', { name: 'suzuki' });
  const recording = () =>
    office.request<{ found: { url: string } | null; detail?: string }>(
      'GET',
      `/api/desk/seminars/${id}/webinar/recording`,
      { cookie: again.cookie },
    );
  expect((await recording()).body.found?.url).toBe(`${state.url}/rec/${webinar.id}`);
  expect(state.calls.some(({ path }) => path.includes('/download') || path.includes('/play'))).toBe(false);
  const own = state.url;
  state.url = 'https://elsewhere.example';
  const foreign = await recording();
  state.url = own;
  expect(foreign.status).toBe(409);
  expect(JSON.stringify(foreign.body)).not.toContain('elsewhere');
});

test('34: of what Zoom tells only links and times are kept, and they go with whoever cancels or is erased', async () => {
  const { id, slug, webinar } = await seminar();
  const [ito, sato] = [await registrant(slug, webinar), await registrant(slug, webinar)];
  const entryOf = async (number: string) => {
    const [entry] = await sql<{ state: string; link: boolean; registrant: boolean; comings: number }[]>`
      select e.state, e.sealed_join_url is not null as link, e.registrant_id is not null as registrant,
        (select count(*)::int from seminars.presence_event p where p.registration_id = r.id) as comings
      from seminars.webinar_registrant e join seminars.registration r on r.id = e.registration_id
      where r.ticket_number = ${number}`;
    return entry;
  };
  await cancelRegistration(office.context({ actor: { kind: 'requester' } }), sato.number);
  await work();
  expect(await entryOf(sato.number)).toMatchObject({ state: 'out', link: false });
  expect(webinar.registrants.map(({ email }) => email)).toEqual([ito.email]);
  office.clock.set(afternoon('14:00'));
  startWebinar(state, webinar);
  joinWebinar(state, webinar, { ...ito.atZoom(), firstName: 'NameAtZoom' });
  office.clock.set(afternoon('16:00'));
  endWebinar(state, webinar);
  await deliver();
  await later(16);
  // Neither the names people gave themselves in Zoom nor the addresses it tells stand anywhere.
  const tables = await sql<{ text: string }[]>`
    select (select coalesce(string_agg(t::text, ' '), '') from seminars.webinar_registrant t)
      || (select coalesce(string_agg(t::text, ' '), '') from seminars.presence_event t)
      || (select coalesce(string_agg(t::text, ' '), '') from seminars.online_presence t)
      || (select coalesce(string_agg(t::text, ' '), '') from core.zoom_webhook t)
      || (select coalesce(string_agg(t::text, ' '), '') from core.event t) as text`;
  for (const secret of ['NameAtZoom', ito.email, state.url, 'sandbox-passcode'])
    expect(tables[0]?.text).not.toContain(secret);
  expect(await entryOf(ito.number)).toMatchObject({ link: true, registrant: true, comings: 2 });
  await eraseRegistration(desk(), ito.number);
  await later(1);
  expect(await entryOf(ito.number)).toEqual({ state: 'out', link: false, registrant: false, comings: 0 });
  expect(
    await sql`select 1 from seminars.attendance where seminar_id = ${id} and online_seconds = 7200`,
  ).toHaveLength(1);
  expect(await zoom.registrants(String(webinar.id), 'approved')).toEqual([]);
});

test.each([
  ['hall', 0],
  ['online', 120],
  ['none', 0],
] as const)(
  'what the office set by hand (%s) is not overwritten by what Zoom tells later',
  async (presence, minutes) => {
    const { slug, webinar } = await seminar();
    const ito = await registrant(slug, webinar);
    office.clock.set(afternoon('14:00'));
    startWebinar(state, webinar);
    office.clock.set(afternoon('14:05'));
    await setPresence(desk(), ito.number, presence);
    joinWebinar(state, webinar, ito.atZoom());
    office.clock.set(afternoon('16:00'));
    endWebinar(state, webinar);
    await deliver();
    await later(16);
    await later(24 * 60);
    expect(await minutesOf(ito.number)).toBe(minutes);
  },
);
