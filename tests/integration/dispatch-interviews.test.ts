import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { bookingsOf } from '#api/core/bookings/bookings.ts';
import { RefusedError } from '#api/core/errors.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { promisesOf } from '#api/core/promises/store.ts';
import { answerInterview } from '#api/dispatch/actions/answer-interview.ts';
import { bookAbsence } from '#api/dispatch/actions/book-absence.ts';
import { bookInterview } from '#api/dispatch/actions/book-interview.ts';
import { cancelInterview } from '#api/dispatch/actions/cancel-interview.ts';
import { openTimes, removeOpenTime } from '#api/dispatch/actions/open-times.ts';
import { requestTimes } from '#api/dispatch/actions/request-times.ts';
import { sendTimes } from '#api/dispatch/actions/send-times.ts';
import { freeOpenTimes } from '#api/dispatch/appointment-queries.ts';
import { remindOfAppointments } from '#api/dispatch/appointment-reminders.ts';
import { applicantAppointmentsOf } from '#api/dispatch/appointment-view.ts';
import { promiseFor } from '#api/dispatch/case-file.ts';
import { caseByNumber, type DispatchCaseRow } from '#api/dispatch/queries.ts';
import { interviewAnswerSheet, openTimesPlan } from '#api/dispatch/times-contract.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  asSato,
  atWork,
  mailsOf,
  tanaka,
  testCase,
  testProgramme,
} from '#tests/support/dispatch-meetings.ts';
import { testOffice } from '#tests/support/office.ts';

const { sql } = await testDatabase({ max: 8 });
const office = await testOffice(sql, at('2026-11-24 (火) 10:00'));
const programmeId = await testProgramme(office);
await atWork(office, 'tanaka');
await atWork(office, 'mori');
const desk = office.context({ actor: tanaka, requestId: 'desk' });
const sato = office.context({ actor: asSato, requestId: 'sato' });
const whole = { from: at('2026-11-01 (日) 00:00'), until: at('2027-04-01 (木) 00:00') };

const single = (startsAt: string, own: Record<string, unknown> = {}) =>
  openTimesPlan.parse({ kind: 'single', startsAt, ways: ['telephone', 'office'], ...own });
/** An open time, and its id. */
const opened = async (startsAt: string, own: Record<string, unknown> = {}): Promise<string> => {
  await openTimes(desk, single(startsAt, own));
  const times = await freeOpenTimes(sql, office.clock.now());
  const start = Temporal.Instant.from(startsAt);
  return times.find((time) => time.startsAt.equals(start))?.id ?? '';
};
const seen = async (caseNumber: string) =>
  await applicantAppointmentsOf(sato, (await caseByNumber(sql, caseNumber)) as DispatchCaseRow);
const statusOf = async (caseNumber: string) => (await caseByNumber(sql, caseNumber))?.status;

describe('times for interviews', () => {
  test('are opened as a pattern over business days; what is open or booked already is left', async () => {
    const pattern = openTimesPlan.parse({
      kind: 'pattern',
      staffId: 'mori',
      fromDay: '2026-12-28',
      untilDay: '2027-01-05',
      weekdays: [1, 2, 3, 4, 5],
      hours: { from: '10:00', until: '12:00' },
      minutes: 45,
      bufferMinutes: 15,
      ways: ['telephone'],
    });
    await bookAbsence(
      desk,
      { kind: 'staff', id: 'mori' },
      {
        from: '2026-12-28T01:00:00Z',
        until: '2026-12-28T01:30:00Z',
      },
    );
    // Two a day on 28 December, 4 and 5 January; the first one stands in the absence.
    expect(await openTimes(desk, pattern)).toEqual({ opened: 5, left: 1 });
    await expect(openTimes(desk, pattern)).rejects.toBeInstanceOf(RefusedError);
    await sql`delete from dispatch.open_time`;
  });

  test.each([
    ['2026-12-31T10:00:00+09:00', '年末年始'],
    ['2026-12-08T17:00:00+09:00', '窓口の時間'],
    ['2026-11-24T09:00:00+09:00', '過ぎています'],
  ])('one at %s is refused in words', async (startsAt, words) => {
    await expect(openTimes(desk, single(startsAt))).rejects.toMatchObject({
      because: { ja: expect.stringContaining(words) },
    });
  });

  test('one online needs an address to join at', () => {
    const online = { kind: 'single', startsAt: '2026-12-08T10:00:00+09:00', ways: ['online'] };
    expect(openTimesPlan.safeParse(online).success).toBe(false);
    expect(openTimesPlan.safeParse({ ...online, joinUrl: 'https://meet.example/a' }).success).toBe(true);
  });

  test('one that is taken cannot be taken back by the desk', async () => {
    const id = await opened('2026-12-01T10:00:00+09:00');
    const { caseNumber } = await testCase(office, { programmeId });
    await bookInterview(sato, caseNumber, { openTimeId: id, way: 'telephone' });
    await expect(removeOpenTime(desk, id)).rejects.toBeInstanceOf(RefusedError);
    const free = await opened('2026-12-01T13:00:00+09:00');
    await removeOpenTime(desk, free);
    expect((await freeOpenTimes(sql, office.clock.now())).map((time) => time.id)).not.toContain(free);
  });
});

describe('an offer of times', () => {
  test('is the first contact: it keeps the promise, is logged, and goes by mail', async () => {
    await opened('2026-12-02T10:00:00+09:00');
    const row = await testCase(office, { programmeId, status: 'received' });
    await sql.begin((tx) => promiseFor(tx, desk, row, 'contact'));
    await sendTimes(desk, row.caseNumber, 'お電話でも承ります。');
    expect(await statusOf(row.caseNumber)).toBe('arranging');
    const [promise] = await promisesOf(sql, { kind: 'dispatch', id: row.caseNumber });
    expect(promise?.keptAt).toEqual(office.clock.now());
    const logged = await sql`select way, outcome from dispatch.contact where case_id = ${row.id}`;
    expect(logged).toMatchObject([{ way: 'system', outcome: 'sent' }]);
    const [mail] = await mailsOf(office, row.caseNumber);
    expect(mail?.text).toContain('/ja/dispatch/link/');
    expect(mail?.text).toContain('お電話でも承ります。');
    const verbs = (await eventsOf(sql, { kind: 'dispatch', id: row.caseNumber })).map(({ verb }) => verb);
    expect(verbs).toEqual(expect.arrayContaining(['times_offered', 'contact_logged', 'promise.kept']));
  });

  test('of nothing is refused', async () => {
    await sql`update dispatch.open_time set removed_at = ${office.clock.now()}`;
    const { caseNumber } = await testCase(office, { programmeId, status: 'received' });
    await expect(sendTimes(desk, caseNumber, '')).rejects.toMatchObject({
      because: { ja: expect.stringContaining('面談の時間がまだ開いていません') },
    });
  });
});

describe('an interview', () => {
  test('is picked by the organisation alone and confirmed at once to both sides', async () => {
    const id = await opened('2026-12-03T10:00:00+09:00');
    const { caseNumber } = await testCase(office, { programmeId });
    expect((await seen(caseNumber)).openTimes.map((time) => time.id)).toContain(id);
    await bookInterview(sato, caseNumber, { openTimeId: id, way: 'office' });
    expect(await statusOf(caseNumber)).toBe('interview_set');
    expect((await seen(caseNumber)).interview).toMatchObject({
      status: 'agreed',
      startsAt: '2026-12-03T01:00:00Z',
      way: 'office',
    });
    // The pause after it is kept free as well.
    expect(await bookingsOf(sql, { kind: 'staff', id: 'tanaka' }, whole)).toContainEqual(
      expect.objectContaining({ from: at('2026-12-03 (木) 10:00'), until: at('2026-12-03 (木) 11:00') }),
    );
    const mails = await mailsOf(office, caseNumber);
    expect(mails.map(({ purpose, to, ics }) => [purpose, to.split('@')[1], ics !== null])).toEqual(
      expect.arrayContaining([
        ['appointment_agreed', 'example.jp', true],
        ['appointment_agreed', 'desk.example', true],
      ]),
    );
  });

  test('of two organisations that pick one time at once, one gets it and the other is told so', async () => {
    const id = await opened('2026-12-04T10:00:00+09:00');
    const cases = await Promise.all([1, 2, 3].map(() => testCase(office, { programmeId })));
    const answers = await Promise.allSettled(
      cases.map(({ caseNumber }) => bookInterview(sato, caseNumber, { openTimeId: id, way: 'telephone' })),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === 'rejected')
        expect(answer.reason.because.ja).toBe('この時間は、もう空いていません。ほかの時間を選んでください。');
  });

  test('moves and is cancelled, and two calendar programs replace and remove its entry', async () => {
    const [first, second] = [
      await opened('2026-12-07T10:00:00+09:00'),
      await opened('2026-12-08T10:00:00+09:00'),
    ];
    const { caseNumber } = await testCase(office, { programmeId });
    await bookInterview(sato, caseNumber, { openTimeId: first, way: 'telephone' });
    await bookInterview(sato, caseNumber, { openTimeId: second, way: 'telephone' });
    expect((await freeOpenTimes(sql, office.clock.now())).map(({ id }) => id)).toContain(first);
    await cancelInterview(desk, caseNumber, '担当者が急に不在となるため');
    expect(await statusOf(caseNumber)).toBe('arranging');
    expect((await freeOpenTimes(sql, office.clock.now())).map(({ id }) => id)).toContain(second);
    const files = (await mailsOf(office, caseNumber))
      .filter(({ to }) => to.endsWith('@example.jp'))
      .flatMap(({ ics }) => (ics ? [ics] : []));
    expect(files).toHaveLength(3);
    const calendar = new Map<string, { sequence: number; start: string }>();
    for (const file of files) {
      const parsed = new ICAL.Component(ICAL.parse(file));
      const method = parsed.getFirstPropertyValue('method');
      const event = new ICAL.Event(parsed.getFirstSubcomponent('vevent') as ICAL.Component);
      const known = calendar.get(event.uid);
      expect(event.sequence).toBeGreaterThan(known?.sequence ?? -1);
      if (method === 'CANCEL') calendar.delete(event.uid);
      else
        calendar.set(event.uid, {
          sequence: event.sequence,
          start: event.startDate.toJSDate().toISOString(),
        });
      if (file === files[1])
        expect([...calendar.values()]).toEqual([{ sequence: 1, start: '2026-12-08T01:00:00.000Z' }]);
      const [read] = Object.values(nodeIcal.sync.parseICS(file)).filter((one) => one?.type === 'VEVENT');
      expect(read).toMatchObject({ uid: event.uid, method });
    }
    expect(calendar.size).toBe(0);
  });

  test('is held at a time the organisation wished for, when the desk says yes to it', async () => {
    const { caseNumber } = await testCase(office, { programmeId });
    const wishes = {
      startsAt: ['2026-12-09T09:30:00+09:00', '2026-12-09T15:00:00+09:00'],
      way: 'online' as const,
    };
    await requestTimes(sato, caseNumber, wishes);
    const { interview } = await seen(caseNumber);
    expect(interview).toMatchObject({ status: 'proposed', waitsFor: ['office'] });
    const [no, yes] = interview?.proposals ?? [];
    const answers = [
      { proposalId: no?.id ?? '', answer: 'no' },
      { proposalId: yes?.id ?? '', answer: 'yes' },
    ];
    await expect(
      answerInterview(desk, caseNumber, interviewAnswerSheet.parse({ answers })),
    ).rejects.toMatchObject({
      because: { ja: expect.stringContaining('参加先のアドレス') },
    });
    const sheet = interviewAnswerSheet.parse({ answers, joinUrl: 'https://meet.example/interview' });
    await answerInterview(desk, caseNumber, sheet);
    expect((await seen(caseNumber)).interview).toMatchObject({
      status: 'agreed',
      startsAt: '2026-12-09T06:00:00Z',
      joinUrl: 'https://meet.example/interview',
    });
  });

  test('is reminded of on the day before at ten, once to each side', async () => {
    await sql`update dispatch.appointment set reminded_at = ${office.clock.now()}`;
    const id = await opened('2026-12-10T14:00:00+09:00');
    const { caseNumber } = await testCase(office, { programmeId });
    await bookInterview(sato, caseNumber, { openTimeId: id, way: 'telephone' });
    office.clock.set(at('2026-12-09 (水) 09:59'));
    expect(await remindOfAppointments(office.context())).toBe(0);
    office.clock.set(at('2026-12-09 (水) 10:00'));
    expect(await remindOfAppointments(office.context())).toBe(1);
    expect(await remindOfAppointments(office.context())).toBe(0);
    const reminders = (await mailsOf(office, caseNumber)).filter(
      ({ purpose }) => purpose === 'appointment_reminder',
    );
    expect(reminders.map(({ to }) => to.split('@')[1]).sort()).toEqual(['desk.example', 'example.jp']);
    expect(reminders[0]?.text).toContain('2026年12月10日（木）14:00');
    office.clock.set(at('2026-11-24 (火) 10:00'));
  });
});
