import { beforeEach, describe, expect, test } from 'vitest';
import { zoomWebhookPath } from '#api/core/meetings/routes.ts';
import { cancelRegistration } from '#api/seminars/actions/cancel-registration.ts';
import { concludeSeminar } from '#api/seminars/actions/conclude-seminar.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { setPresence } from '#api/seminars/actions/set-presence.ts';
import { takeCheckIns } from '#api/seminars/actions/take-check-ins.ts';
import { type JoinView, registrationInput } from '#api/seminars/contract.ts';
import type {
  ConnectionReportView,
  DeskSeminar,
  DeskWebinar,
  ZoomStanding,
} from '#api/seminars/desk-contract.ts';
import { attendanceOf, registrationByTicket } from '#api/seminars/registration-queries.ts';
import { deskWebinarOf } from '#api/seminars/webinar-view.ts';
import { endWebinar, joinWebinar, leaveWebinar, startWebinar } from '#scripts/zoom-sandbox/happening.ts';
import { registerAtZoom } from '#scripts/zoom-sandbox/registrants.ts';
import type { SandboxWebinar } from '#scripts/zoom-sandbox/state.ts';
import { objectOf, signedHeaders, tell } from '#scripts/zoom-sandbox/webhooks.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey } from '#tests/support/office.ts';
import { seminarZoom } from '#tests/support/seminar-zoom.ts';
import {
  deliveredMails,
  itosRegistration,
  publishedSeminar,
  runTellJobs,
  tanaka,
  tokenIn,
} from '#tests/support/seminars.ts';
import { signedInStaff } from '#tests/support/staff.ts';

const { sql } = await testDatabase();
const morning = at('2026-11-24 (火) 10:00');
const { office, state, work, later, webinars, sandbox } = await seminarZoom(sql, morning);
const suzuki = await signedInStaff(office.office, 'coordinator', { name: 'suzuki' });
const auditor = await signedInStaff(office.office, 'auditor', { name: 'kato' });
beforeEach(() => office.clock.set(morning));
/** Hours later everybody signs in again. */
const suzukiAgain = () => signedInStaff(office.office, 'coordinator', { name: 'suzuki' });
let people = 0;

/** This afternoon, so that suzuki stays signed in; hybrid where a venue is given. */
const today = {
  startsAt: '2026-11-24T14:00:00+09:00',
  endsAt: '2026-11-24T16:00:00+09:00',
  closesAt: '2026-11-24T12:00:00+09:00',
  online: { by: 'zoom', capacity: 100 },
};
const afternoon = (time: string) => at(`2026-11-24 (火) ${time}`);

async function seminar(own: Record<string, unknown> = {}) {
  const { id, slug } = await publishedSeminar(office, { ...today, ...own });
  await work();
  const base = `/api/desk/seminars/${id}/webinar`;
  const get = () => deskWebinarOf(office.context({ actor: tanaka }), id);
  const post = (what: string, json?: unknown, by = suzuki) =>
    office.request<DeskWebinar & { url: string; detail: string }>('POST', `${base}/${what}`, {
      json,
      cookie: by.cookie,
    });
  return { id, slug, base, get, post, webinar: newest() };
}
function newest(): SandboxWebinar {
  const webinar = webinars().at(-1);
  if (!webinar) throw new Error('There is no webinar.');
  return webinar;
}

async function registrant(slug: string, webinar: SandboxWebinar) {
  people += 1;
  const email = `there${people}@example.jp`;
  const input = registrationInput.parse(itosRegistration({ email, name: `見本 ${people}` }));
  await registerForSeminar(office.context({ actor: { kind: 'requester' } }), slug, input, newSendingKey());
  const mail = (await deliveredMails(office)).find(({ to }) => to === email);
  const number = /（(S-\w+)）/.exec(mail?.subject ?? '')?.[1] ?? '';
  await work();
  const atZoom = () => {
    const found = webinar.registrants.find((one) => one.email === email);
    if (!found) throw new Error('Zoom does not know this person.');
    return found;
  };
  return { email, number, token: tokenIn(mail, 'j'), atZoom };
}
const minutesOf = async (number: string) => {
  const { id } = await registrationByTicket(sql, number);
  const attendance = await attendanceOf(sql, id);
  return attendance && attendance.onlineSeconds / 60;
};
const way = async (token: string) => (await office.request<JoinView>('GET', `/api/join/${token}`)).body;

/** What Zoom would deliver now; `mix` may double it, turn it round or lose it. */
async function deliver(mix: <T>(all: T[]) => T[] = (all) => all): Promise<number[]> {
  const due = state.deliveries.splice(0);
  const answers = [];
  for (const { body } of mix(due)) {
    const headers = signedHeaders(state.credentials.webhookSecret, body, office.clock.now());
    const json: unknown = JSON.parse(body);
    answers.push((await office.request('POST', zoomWebhookPath, { json, headers })).status);
  }
  await work();
  return answers;
}
state.webhook = { url: '', secret: state.credentials.webhookSecret, validatedAt: morning };

describe('who was there', () => {
  test('comings and goings told twice and backwards come to the same, and practice is no seminar', async () => {
    const { slug, webinar } = await seminar();
    const ito = await registrant(slug, webinar);
    office.clock.set(afternoon('13:00'));
    startWebinar(state, webinar, { practice: true });
    endWebinar(state, webinar);
    office.clock.set(afternoon('13:50'));
    startWebinar(state, webinar);
    joinWebinar(state, webinar, ito.atZoom());
    office.clock.set(afternoon('14:30'));
    leaveWebinar(state, webinar, ito.atZoom().id);
    office.clock.set(afternoon('14:45'));
    joinWebinar(state, webinar, ito.atZoom());
    office.clock.set(afternoon('15:15'));
    leaveWebinar(state, webinar, ito.atZoom().id);
    const answers = await deliver((all) => [...all.toReversed(), ...all]);
    expect(new Set(answers)).toEqual(new Set([204]));
    expect(await minutesOf(ito.number)).toBe(60);
    const [row] = await sql`
      select started_at is not null as started from seminars.webinar where zoom_id = ${String(webinar.id)}`;
    expect(row?.started).toBe(true);
  });

  test('where no event arrives the list tells it, late and in parts, once a person with the hall, and the office has the last word', async () => {
    const { id, slug, webinar, get } = await seminar();
    const ito = await registrant(slug, webinar);
    const passedOn = await registrant(slug, webinar);
    state.processingMinutes = 30;
    office.clock.set(afternoon('14:00'));
    startWebinar(state, webinar);
    joinWebinar(state, webinar, ito.atZoom());
    joinWebinar(state, webinar, { name: 'guest' });
    office.clock.set(afternoon('14:20'));
    endWebinar(state, webinar);
    // The host was cut off and begins anew: another instance.
    office.clock.set(afternoon('14:30'));
    startWebinar(state, webinar);
    joinWebinar(state, webinar, ito.atZoom());
    office.clock.set(afternoon('16:00'));
    endWebinar(state, webinar);
    await deliver(() => []);
    await takeCheckIns(office.context({ actor: tanaka }), id, [
      { code: passedOn.number, at: '2026-11-24T14:00:00+09:00' },
    ]);
    await later(16);
    expect((await get()).attendance).toMatchObject({ complete: false, nextAt: '2026-11-24T08:00:00Z' });
    await later(45);
    expect(await minutesOf(ito.number)).toBe(110);
    expect((await get()).attendance).toMatchObject({ complete: true, strangers: 1 });
    expect(await minutesOf(passedOn.number)).toBe(0);
    const rows = await sql`select count(*)::int as count from seminars.attendance where seminar_id = ${id}`;
    expect(rows[0]?.count).toBe(2);
    await setPresence(office.context({ actor: tanaka }), ito.number, 'none');
    await later(24 * 60);
    expect((await get()).attendance.nextAt).toBeNull();
    expect(await minutesOf(ito.number)).toBe(0);
  });

  test('nobody is told that they were missed before Zoom has said who was there', async () => {
    const { id, slug, webinar } = await seminar();
    const ito = await registrant(slug, webinar);
    const missed = await registrant(slug, webinar);
    office.clock.set(afternoon('14:00'));
    startWebinar(state, webinar);
    joinWebinar(state, webinar, ito.atZoom());
    office.clock.set(afternoon('16:00'));
    endWebinar(state, webinar);
    await deliver(() => []);
    const conclude = () => concludeSeminar(office.context({ actor: tanaka }), id);
    await expect(conclude()).rejects.toThrow('has not told yet');
    await later(16);
    await conclude();
    await runTellJobs(office);
    const purposes = async (email: string) =>
      (await deliveredMails(office)).filter(({ to }) => to === email).map(({ purpose }) => purpose);
    expect([await purposes(ito.email), await purposes(missed.email)]).toEqual([
      ['registered', 'follow_up'],
      ['registered', 'absent'],
    ]);
  });

  test('whoever is taken out in Zoom’s screens comes in again; who cancelled here does not', async () => {
    const { slug, webinar } = await seminar();
    const [ito, sato] = [await registrant(slug, webinar), await registrant(slug, webinar)];
    office.clock.advance({ minutes: 1 });
    for (const person of [ito, sato]) {
      const one = person.atZoom();
      one.status = 'denied';
      tell(state, 'webinar.registration_cancelled', {
        ...objectOf(webinar),
        id: webinar.id,
        registrant: { id: one.id, email: one.email },
      });
    }
    await cancelRegistration(office.context({ actor: { kind: 'requester' } }), sato.number);
    await deliver();
    expect(ito.atZoom().status).toBe('approved');
    expect(webinar.registrants.some((one) => one.email === sato.email && one.status === 'approved')).toBe(
      false,
    );
    expect((await way(ito.token)).linkReady).toBe(true);
  });

  test('a stranger who used Zoom’s own page stays outside', async () => {
    const { webinar } = await seminar();
    expect(registerAtZoom(state, webinar, 'stranger@example.jp', 'Stranger').status).toBe('pending');
    expect(new Set(await deliver())).toEqual(new Set([204]));
    expect(webinar.registrants.map(({ status }) => status)).toEqual(['pending']);
  });
});

describe('at the desk', () => {
  test('the webinar is shown with its people, and an auditor gets no way in and no moves', async () => {
    const { slug, webinar, get, base, post } = await seminar();
    await registrant(slug, webinar);
    expect(await get()).toMatchObject({
      state: 'made',
      label: '作成済み',
      zoomId: String(webinar.id),
      problem: null,
      differences: [],
      registrants: { wanted: 1, in: 1, waiting: 0, refused: [] },
      moves: ['retry', 'replace', 'hostLink'],
    });
    const host = await post('host-link');
    expect(host.body.url).toContain(`${sandbox.url}/host/${webinar.id}`);
    expect((await post('host-link', undefined, auditor)).status).toBe(403);
    const seen = await office.request<DeskWebinar>('GET', base, { cookie: auditor.cookie });
    expect(seen.body.moves).toEqual([]);
  });

  test('what Zoom’s screens changed is shown; ours is put back, or theirs is taken and stays', async () => {
    const { id, slug, webinar, get, post } = await seminar();
    const ito = await registrant(slug, webinar);
    webinar.topic = '別の題';
    webinar.settings.approval_type = 0;
    webinar.startTime = '2026-11-24T06:00:00Z';
    tell(state, 'webinar.updated', { ...objectOf(webinar), id: webinar.id });
    await deliver();
    const { differences } = await get();
    expect(differences.map((one) => [one.field, one.mayTakeTheirs, one.tellsRegistrants])).toEqual([
      ['topic', true, false],
      ['start_time', true, true],
      ['approval_type', false, false],
    ]);
    const refused = await post('decision', { take: 'theirs', fields: ['approval_type'] });
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('約束')]);
    await post('decision', { take: 'theirs', fields: ['topic', 'start_time'] });
    await work();
    const moved = await office.request<DeskSeminar>('GET', `/api/desk/seminars/${id}`, {
      cookie: suzuki.cookie,
    });
    expect(moved.body.row.startsAt).toBe('2026-11-24T06:00:00Z');
    expect((await get()).leftToZoom).toEqual(['topic']);
    expect([webinar.topic, webinar.settings.approval_type]).toEqual(['別の題', 1]);
    await post('decision', { take: 'ours' });
    await work();
    expect(webinar.topic).toContain('カスタマーハラスメント');
    expect(await get()).toMatchObject({ differences: [], leftToZoom: [] });
    expect(await way(ito.token)).toMatchObject({ startsAt: '2026-11-24T06:00:00Z', linkReady: true });
  });

  test('deleted in Zoom’s screens it is broken, and replaced in the last minute nobody needs a mail', async () => {
    const { id, slug, webinar, get, post } = await seminar();
    const ito = await registrant(slug, webinar);
    const mailsTo = async (whom: string) =>
      (await deliveredMails(office)).filter(({ to }) => to.endsWith(whom));
    const before = (await mailsTo('@example.jp')).length;
    const seminarPage = `https://madoguchi.example/desk/seminars/${id}`;
    office.clock.set(afternoon('13:58'));
    state.webinars.delete(webinar.id);
    tell(state, 'webinar.deleted', { ...objectOf(webinar), id: webinar.id });
    await deliver();
    expect(await get()).toMatchObject({
      state: 'broken',
      problem: expect.stringContaining('見つかりません'),
    });
    expect(await way(ito.token)).toMatchObject({ state: 'preparing', url: null });
    await later(1);
    await later(1);
    const warned = (await mailsTo(suzuki.email)).filter(({ text }) => text.includes(seminarPage));
    expect(warned.map(({ subject }) => subject.replace(/^【.*】/, ''))).toEqual([
      'Zoom のウェビナーを確かめてください',
    ]);
    expect(warned[0]?.text).toContain('見つかりません');
    expect(warned[0]?.text).not.toMatch(/tk=|伊藤|見本 \d/);
    const { body } = await post('replacement', undefined, await suzukiAgain());
    expect(body).toMatchObject({ state: 'wanted', replaced: 1 });
    await work();
    expect(newest().id).not.toBe(webinar.id);
    expect((await way(ito.token)).url).toContain(`/w/${newest().id}?tk=`);
    expect((await mailsTo('@example.jp')).length).toBe(before);
  });

  test('a link given in its place leads on at once, and taken back the webinar does again', async () => {
    const { id, slug, webinar } = await seminar();
    const ito = await registrant(slug, webinar);
    office.clock.set(afternoon('13:59'));
    const url = 'https://meet.example/instead';
    const path = `/api/desk/seminars/${id}/join-url`;
    const { cookie } = await suzukiAgain();
    await office.request('PUT', path, { json: { url }, cookie });
    expect(await way(ito.token)).toMatchObject({ state: 'open', leadsTo: 'link', replaced: true, url });
    await office.request('DELETE', path, { cookie });
    expect(await way(ito.token)).toMatchObject({ state: 'open', leadsTo: 'zoom', replaced: false });
  });

  test('the connection test names what is missing, and the webinar says it in the same words until it is mended', async () => {
    const test = async () =>
      (await office.request<ConnectionReportView>('POST', '/api/desk/zoom/test', { cookie: suzuki.cookie }))
        .body;
    expect(await test()).toMatchObject({ ok: true, capacity: 500 });
    state.scopes.delete('webinar:write:webinar:admin');
    state.tokens.clear();
    const { checks } = await test();
    expect(checks.at(-1)).toMatchObject({ name: 'scopes', ok: false });
    expect(checks.at(-1)?.because).toContain('webinar:write:webinar:admin');
    const { id } = await publishedSeminar(office, today);
    await work();
    const standing = async () =>
      (await office.request<ZoomStanding>('GET', '/api/desk/zoom', { cookie: suzuki.cookie })).body;
    expect(await standing()).toMatchObject({
      setUp: true,
      sandbox: sandbox.url,
      webhooks: { address: `https://madoguchi.example${zoomWebhookPath}` },
    });
    const base = `/api/desk/seminars/${id}/webinar`;
    const trouble = (await standing()).troubled.find((one) => one.id === id);
    expect(trouble?.problem).toContain('webinar:write:webinar:admin');
    const shown = await office.request<DeskWebinar>('GET', base, { cookie: suzuki.cookie });
    expect(shown.body).toMatchObject({ state: 'broken', problem: trouble?.problem });
    state.scopes.add('webinar:write:webinar:admin');
    state.tokens.clear();
    await office.request('POST', `${base}/retry`, { cookie: suzuki.cookie });
    await work();
    const mended = await office.request<DeskWebinar>('GET', base, { cookie: suzuki.cookie });
    expect(mended.body).toMatchObject({ state: 'made', problem: null });
  });

  test('full at Zoom, everybody is confirmed by us all the same, told to the desk, and let in once there is room', async () => {
    const { slug, webinar, get, post } = await seminar();
    webinar.hiddenLimit = 1;
    const [first, second] = [await registrant(slug, webinar), await registrant(slug, webinar)];
    expect(await get()).toMatchObject({
      state: 'made',
      problem: expect.stringContaining('満席'),
      registrants: { wanted: 2, in: 1, waiting: 1 },
    });
    expect([(await way(first.token)).linkReady, (await way(second.token)).linkReady]).toEqual([true, false]);
    webinar.hiddenLimit = null;
    await post('retry');
    await work();
    expect(await get()).toMatchObject({ problem: null, registrants: { in: 2, waiting: 0 } });
  });

  test('whom Zoom refuses alone is named at the desk, and does not keep the others out', async () => {
    const { slug, webinar, get } = await seminar();
    webinar.panelists.push(`there${people + 1}@example.jp`);
    const [panelist] = [await registrant(slug, webinar), await registrant(slug, webinar)].filter(
      ({ email }) => webinar.panelists.includes(email),
    );
    expect((await get()).registrants).toMatchObject({
      in: 1,
      refused: [{ ticketNumber: panelist?.number, because: expect.stringContaining('登壇者') }],
    });
  });

  test('no secret, no link and no address stands in a problem, an event or a difference', async () => {
    const rows = await sql`
      select coalesce(problem::text, '') || differences::text as text from seminars.webinar
      union all select coalesce(problem::text, '') from seminars.webinar_registrant
      union all select detail::text from core.event where verb like 'webinar%' or verb = 'host_link_opened'`;
    const text = rows.map((row) => String(row.text)).join('\n');
    expect(text).toContain('not_found');
    for (const secret of [
      'tk=',
      'zak=',
      'example.jp',
      state.credentials.clientSecret,
      ...state.tokens.keys(),
    ])
      expect(text).not.toContain(secret);
  });
});
