import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { bookingsOf } from '#api/core/bookings/bookings.ts';
import { RefusedError } from '#api/core/errors.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { cancelSeminar } from '#api/seminars/actions/cancel-seminar.ts';
import { changeSeminar } from '#api/seminars/actions/change-seminar.ts';
import { planSeminar } from '#api/seminars/actions/plan-seminar.ts';
import { postponeSeminar } from '#api/seminars/actions/postpone-seminar.ts';
import { publishSeminar } from '#api/seminars/actions/publish-seminar.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { removeSeminar } from '#api/seminars/actions/remove-seminar.ts';
import { rescheduleSeminar } from '#api/seminars/actions/reschedule-seminar.ts';
import { savePanelist } from '#api/seminars/actions/save-panelist.ts';
import { saveSeries } from '#api/seminars/actions/save-series.ts';
import { saveVenue } from '#api/seminars/actions/save-venue.ts';
import { registrationInput, type SeminarList, type SeminarPage } from '#api/seminars/contract.ts';
import type { DeskSeminar } from '#api/seminars/desk-contract.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { concludeSeminars, sendReminders } from '#api/seminars/reminders.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey, testOffice } from '#tests/support/office.ts';
import {
  deliveredMails,
  itosRegistration,
  publishedSeminar,
  runTellJobs,
  tanaka,
  tanakasPlan,
} from '#tests/support/seminars.ts';
import { signedInStaff } from '#tests/support/staff.ts';

const { sql } = await testDatabase({ max: 20 });
const morning = at('2026-11-24 (火) 10:00');
const office = await testOffice(sql, morning);
beforeEach(() => office.clock.set(morning));

const planner = () => office.context({ actor: tanaka });
const text = (ja: string, en = '') => ({ ja, en });
let people = 0;
/** Somebody registers; answers with their address. */
async function registrant(slug: string, own: Record<string, unknown> = {}): Promise<string> {
  people += 1;
  const email = `planned${people}@example.jp`;
  const input = registrationInput.parse(itosRegistration({ email, ...own }));
  await registerForSeminar(office.context({ actor: { kind: 'requester' } }), slug, input, newSendingKey());
  return email;
}
const mailsTo = async (email: string) => (await deliveredMails(office)).filter(({ to }) => to === email);
const methodsTo = async (email: string) =>
  (await mailsTo(email)).map(({ purpose, ics }) => {
    const calendar = ics ? new ICAL.Component(ICAL.parse(ics)) : null;
    const event = calendar ? new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component) : null;
    return [purpose, calendar?.getFirstPropertyValue('method') ?? null, event?.sequence ?? null];
  });
const page = async (slug: string, language = 'ja') =>
  (await office.request<SeminarPage>('GET', `/api/seminars/${slug}?lang=${language}`)).body;
const hall = async () =>
  await saveVenue(planner(), null, {
    name: text('見本都 本庁舎', 'Sample Metropolis Main Building'),
    address: text('見本区中央1-1'),
    floor: text('6階'),
    access: text('見本駅から歩いて5分'),
    accessibility: text('車いすで入れます。'),
  });
const on = (day: string) => ({
  startsAt: `${day}T14:00:00+09:00`,
  endsAt: `${day}T16:00:00+09:00`,
  opensAt: '2026-11-20T09:00:00+09:00',
  closesAt: `${day}T12:00:00+09:00`,
});

describe('a plan', () => {
  test('is seen by nobody until it is published, then by everybody, with all it says', async () => {
    const panelist = await savePanelist(planner(), null, {
      name: text('鈴木 一郎', 'Ichiro Suzuki'),
      affiliation: text('特定社会保険労務士'),
      biography: text('研修を400回以上つとめています。'),
    });
    const id = await planSeminar(
      planner(),
      tanakasPlan({
        panelistIds: [panelist],
        about: {
          title: text('外部の講演'),
          organiser: { kind: 'other', name: text('見本協会') },
          themes: [text('一つ目'), text('二つ目')],
        },
        hall: { venueId: await hall(), capacity: 30 },
      }),
    );
    const { slug } = await seminarById(sql, id);
    expect((await office.request('GET', `/api/seminars/${slug}`)).status).toBe(404);
    await publishSeminar(planner(), id);
    expect(await page(slug)).toMatchObject({
      title: '外部の講演',
      delivery: 'hybrid',
      organiser: { kind: 'other', name: '見本協会' },
      fee: { kind: 'not_stated', yen: null },
      themes: ['一つ目', '二つ目'],
      panelists: [{ name: '鈴木 一郎' }],
      venue: { name: '見本都 本庁舎', floor: '6階' },
      pressContact: null,
      registration: 'open',
      phase: 'upcoming',
      ways: [
        { way: 'online', capacity: 100, seats: 'free' },
        { way: 'hall', capacity: 30, seats: 'free' },
      ],
    });
    const english = await page(slug, 'en');
    expect(english.title).toBe('外部の講演');
    expect(english.panelists[0]?.name).toBe('Ichiro Suzuki');
    expect(english.structuredData).toMatchObject({
      '@type': 'Event',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    });
    expect(english.structuredData).not.toHaveProperty('offers');
    const { body } = await office.request<SeminarList>('GET', '/api/seminars');
    expect(body.upcoming.map((one) => one.slug)).toContain(slug);
    const feed = await office.request<string>('GET', '/api/seminars/calendar.ics');
    expect(feed.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(feed.body).toContain(`${slug}@madoguchi.example`);
  });

  test('may fall on a Sunday, and keeps its hall and its people from being in two places', async () => {
    const venueId = await hall();
    const own = { ...on('2026-12-13'), hall: { venueId, capacity: 10 }, online: null, staffIds: ['tanaka'] };
    const id = await planSeminar(planner(), tanakasPlan(own));
    const refused = await planSeminar(planner(), tanakasPlan({ ...own, staffIds: [] })).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(RefusedError);
    expect(refused).toMatchObject({
      because: { ja: expect.stringContaining('2026年12月13日（日）14:00–16:00') },
    });
    await removeSeminar(planner(), id);
    const whole = { from: morning, until: at('2027-01-01 (金) 00:00') };
    expect(await bookingsOf(sql, { kind: 'venue', id: venueId }, whole)).toEqual([]);
  });

  test('that two change at once is changed by one', async () => {
    const { id } = await publishedSeminar(office);
    const { version } = await seminarById(sql, id);
    const waits = tanakasPlan({ waitingList: false });
    await changeSeminar(planner(), id, waits, version);
    await expect(changeSeminar(planner(), id, waits, version)).rejects.toBeInstanceOf(RefusedError);
    const moved = tanakasPlan(on('2026-12-11'));
    await expect(changeSeminar(planner(), id, moved, version + 1)).rejects.toMatchObject({
      because: { ja: expect.stringContaining('日程の変更') },
    });
  });

  test('cannot have fewer seats than people', async () => {
    const { id, slug } = await publishedSeminar(office);
    await registrant(slug);
    await registrant(slug);
    const { version } = await seminarById(sql, id);
    const small = tanakasPlan({ online: { by: 'link', url: 'https://meet.example/room', capacity: 1 } });
    await expect(changeSeminar(planner(), id, small, version)).rejects.toMatchObject({
      because: { ja: expect.stringContaining('2人') },
    });
  });
});

describe('registrants are told', () => {
  test('of a postponement, of the new date and of the cancellation, and their calendars follow', async () => {
    const { id, slug } = await publishedSeminar(office);
    const email = await registrant(slug);
    await postponeSeminar(planner(), id, text('大雪の予報のため'));
    await runTellJobs(office);
    await rescheduleSeminar(planner(), id, on('2026-12-17'));
    await runTellJobs(office);
    await cancelSeminar(planner(), id, text('講師の都合のため'));
    await runTellJobs(office);
    expect(await methodsTo(email)).toEqual([
      ['registered', 'REQUEST', 0],
      ['postponed', 'CANCEL', 1],
      ['rescheduled', 'REQUEST', 2],
      ['cancelled_by_office', 'CANCEL', 3],
    ]);
    const [, postponed, rescheduled] = await mailsTo(email);
    expect(postponed?.text).toContain('大雪の予報のため');
    expect(rescheduled?.text).toContain('2026年12月17日（木）14:00–16:00');
    expect(await page(slug)).toMatchObject({
      status: 'cancelled',
      registration: 'closed',
      endedBecause: '講師の都合のため',
    });
  });

  test('of nothing while it is postponed, when its plan changes and holds no hall', async () => {
    const venueId = await hall();
    const own = { ...on('2026-12-21'), hall: { venueId, capacity: 10 } };
    const december = { from: at('2026-12-01 (火) 00:00'), until: at('2026-12-31 (木) 00:00') };
    const booked = async () => await bookingsOf(sql, { kind: 'venue', id: venueId }, december);
    const { id } = await publishedSeminar(office, own);
    await postponeSeminar(planner(), id, text('大雪の予報のため'));
    const { version } = await seminarById(sql, id);
    await changeSeminar(planner(), id, tanakasPlan({ ...own, waitingList: false }), version);
    expect(await booked()).toEqual([]);
    await rescheduleSeminar(planner(), id, on('2026-12-22'));
    expect(await booked()).toHaveLength(1);
  });

  test('each once, also when the job runs again after a crash', async () => {
    const { id, slug } = await publishedSeminar(office);
    const email = await registrant(slug);
    await postponeSeminar(planner(), id, text('理由'));
    const { tellAll } = await import('#api/seminars/reminders.ts');
    const { version } = await seminarById(sql, id);
    const job = { seminarId: id, purpose: 'postponed', round: `version-${version}` };
    await tellAll(office.context(), job);
    await tellAll(office.context(), job);
    await runTellJobs(office);
    expect((await methodsTo(email)).map(([purpose]) => purpose)).toEqual(['registered', 'postponed']);
  });

  test('the day before at ten and an hour before, once, and not of a day they registered after', async () => {
    const { id, slug } = await publishedSeminar(office);
    const early = await registrant(slug);
    const nobody = await sendReminders(office.context());
    office.clock.set(at('2026-12-09 (水) 10:00'));
    await sendReminders(office.context());
    const late = await registrant(slug);
    office.clock.set(at('2026-12-10 (木) 13:00'));
    await sendReminders(office.context());
    await sendReminders(office.context());
    expect(nobody).toBe(0);
    const purposes = async (email: string) => (await mailsTo(email)).map(({ purpose }) => purpose);
    expect(await purposes(early)).toEqual(['registered', 'reminder_day', 'reminder_hour']);
    expect(await purposes(late)).toEqual(['registered', 'reminder_hour']);
    office.clock.set(at('2026-12-11 (金) 10:00'));
    await concludeSeminars(office.context());
    await runTellJobs(office);
    expect((await purposes(early)).at(-1)).toBe('absent');
    expect((await seminarById(sql, id)).status).toBe('held');
  });
});

test('an expert who speaks is booked as an expert, for every seminar to come, and is in no two places', async () => {
  const expertId = '0190b3e6-0000-7000-8000-000000000001';
  const suzuki = { name: text('鈴木 一郎'), affiliation: text(''), biography: text('') };
  const panelistId = await savePanelist(planner(), null, suzuki);
  const first = await publishedSeminar(office, { panelistIds: [panelistId] });
  const year = { from: morning, until: morning.add({ hours: 365 * 24 }) };
  const booked = async () =>
    (await bookingsOf(sql, { kind: 'expert', id: expertId }, year)).map(({ from, subject }) => [
      from.toString(),
      subject.id,
    ]);
  expect(await booked()).toEqual([]);
  await savePanelist(planner(), panelistId, { ...suzuki, expertId });
  expect(await booked()).toEqual([['2026-12-10T05:00:00Z', first.id]]);
  const same = tanakasPlan({ panelistIds: [panelistId] });
  await expect(planSeminar(planner(), same)).rejects.toThrow('This expert is taken');
  // Another panelist cannot be said to be the same expert while both speak at once.
  const other = await savePanelist(planner(), null, suzuki);
  await planSeminar(planner(), tanakasPlan({ panelistIds: [other] }));
  await expect(savePanelist(planner(), other, { ...suzuki, expertId })).rejects.toThrow(
    'This expert is taken',
  );
  await rescheduleSeminar(planner(), first.id, {
    startsAt: '2026-12-17T14:00:00+09:00',
    endsAt: '2026-12-17T16:00:00+09:00',
    opensAt: '2026-11-20T09:00:00+09:00',
    closesAt: '2026-12-17T12:00:00+09:00',
  });
  expect(await booked()).toEqual([['2026-12-17T05:00:00Z', first.id]]);
  await savePanelist(planner(), panelistId, { ...suzuki, expertId: null });
  expect(await booked()).toEqual([]);
  const events = await eventsOf(sql, { kind: 'seminar', id: `panelist/${panelistId}` });
  expect(events.map(({ verb }) => verb)).toEqual(['panelist_saved', 'panelist_saved', 'panelist_saved']);
  expect(JSON.stringify(await page(first.slug))).not.toContain(expertId);
});

test('venues and series leave their lists once no seminar to come uses them, and the past keeps them', async () => {
  const { cookie } = await signedInStaff(office.office, 'coordinator');
  const venueId = await hall();
  const title = text('見本の連続講座', 'A row of samples');
  const seriesId = await saveSeries(planner(), null, { title, description: text('') });
  const own = { seriesId, hall: { venueId, capacity: 5 }, online: null };
  const seminar = await publishedSeminar(office, own);
  const draft = await planSeminar(
    planner(),
    tanakasPlan({ ...own, startsAt: '2026-12-20T10:00:00+09:00', endsAt: '2026-12-20T11:00:00+09:00' }),
  );
  const lists = async () =>
    (
      await office.request<{ venues: { id: string }[]; series: { id: string }[] }>(
        'GET',
        '/api/desk/seminar-parts',
        { cookie },
      )
    ).body;
  const remove = (part: string) => office.request('DELETE', `/api/desk/${part}`, { cookie });
  for (const part of [`venues/${venueId}`, `series/${seriesId}`]) {
    const refused = await remove(part);
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      expect.stringMatching('これから開く「電話で受けるカスタマーハラスメントへの備え」ほか1件が、この'),
    ]);
  }
  await removeSeminar(planner(), draft);
  await cancelSeminar(planner(), seminar.id, text('講師の都合により中止します。'));
  for (const part of [`venues/${venueId}`, `series/${seriesId}`]) {
    expect((await remove(part)).status).toBe(204);
    expect((await remove(part)).status).toBe(404);
    expect(
      (await eventsOf(sql, { kind: 'seminar', id: part.replace('venues', 'venue') })).at(-1)?.verb,
    ).toMatch(/_removed$/);
  }
  const { venues, series } = await lists();
  expect([...venues, ...series].map(({ id }) => id)).not.toContain(venueId);
  expect([...venues, ...series].map(({ id }) => id)).not.toContain(seriesId);
  expect(await page(seminar.slug)).toMatchObject({
    venue: { name: '見本都 本庁舎' },
    series: { title: '見本の連続講座' },
  });
  await expect(planSeminar(planner(), tanakasPlan({ hall: own.hall }))).rejects.toThrow('taken off the list');
  await expect(planSeminar(planner(), tanakasPlan({ seriesId }))).rejects.toThrow('taken off the list');
});

test('only coordinators and administrators plan; auditors read and see no names', async () => {
  const { id } = await publishedSeminar(office);
  const statuses: Record<string, number[]> = {};
  for (const role of ['administrator', 'coordinator', 'consultant', 'auditor'] as const) {
    const { cookie } = await signedInStaff(office.office, role);
    const ask = async (method: string, path: string, json?: unknown) =>
      (await office.request<DeskSeminar>(method, path, { cookie, ...(json ? { json } : {}) })).status;
    statuses[role] = [
      await ask('GET', `/api/desk/seminars/${id}`),
      await ask('POST', '/api/desk/seminars', tanakasPlan(on('2027-01-14'))),
      await ask('GET', `/api/desk/seminars/${id}/registrants`),
      await ask('GET', `/api/desk/seminars/${id}/registrants.csv`),
    ];
  }
  expect(statuses).toEqual({
    administrator: [200, 201, 200, 200],
    coordinator: [200, 201, 200, 200],
    consultant: [200, 403, 200, 403],
    auditor: [200, 403, 403, 403],
  });
  expect((await office.request('GET', '/api/desk/seminars')).status).toBe(401);
});
