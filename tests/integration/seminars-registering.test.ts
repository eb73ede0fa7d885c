import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { cancelRegistration } from '#api/seminars/actions/cancel-registration.ts';
import type { JoinView, MyRegistration, RegistrationReceipt } from '#api/seminars/contract.ts';
import { moveWaitingLists } from '#api/seminars/reminders.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey, testOffice } from '#tests/support/office.ts';
import {
  deliveredMails,
  itosRegistration,
  publishedSeminar,
  seatsOf,
  tokenIn,
} from '#tests/support/seminars.ts';

const { sql } = await testDatabase({ max: 20 });
const morning = at('2026-11-24 (火) 10:00');
const office = await testOffice(sql, morning);
beforeEach(() => office.clock.set(morning));

let callers = 0;
const someone = (): string => {
  callers += 1;
  return `198.51.${Math.floor(callers / 250)}.${(callers % 250) + 1}`;
};
let people = 0;
const somebody = () => {
  people += 1;
  return { name: `見本 ${people}`, email: `person${people}@example.jp` };
};

const register = async (slug: string, own: Record<string, unknown> = {}, key = newSendingKey()) =>
  await office.request<RegistrationReceipt & { detail: string; fields: { field: string }[] }>(
    'POST',
    `/api/seminars/${slug}/registrations`,
    {
      json: { input: itosRegistration(own) },
      headers: { 'Idempotency-Key': key },
      address: someone(),
    },
  );

const ticketOf = async (email: string, seminarId: string): Promise<string> => {
  const mails = (await deliveredMails(office)).filter((mail) => mail.to === email);
  const rows = await sql<{ ticketNumber: string }[]>`
    select ticket_number as "ticketNumber" from seminars.registration where seminar_id = ${seminarId}`;
  const found = rows.find(({ ticketNumber }) => mails.some((mail) => mail.subject.includes(ticketNumber)));
  if (!found) throw new Error(`${email} got no ticket.`);
  return found.ticketNumber;
};
const mine = async (token: string) =>
  await office.request<MyRegistration & { detail: string }>('GET', '/api/registrations/mine', {
    bearer: token,
  });
const change = async (token: string, method: string, path: string, json?: unknown) =>
  await office.request<MyRegistration & { detail: string }>(method, `/api/registrations/mine/${path}`, {
    bearer: token,
    address: someone(),
    ...(json === undefined ? {} : { json }),
  });
const entryOf = (ics: string | null | undefined) => {
  const calendar = new ICAL.Component(ICAL.parse(ics ?? ''));
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { method: calendar.getFirstPropertyValue('method'), uid: event?.uid, sequence: event?.sequence };
};

describe('ito registers', () => {
  test('and gets the ticket by mail: calendar entry, way in, rule on recording; nothing stands in clear', async () => {
    const seminar = await publishedSeminar(office);
    const { status, body } = await register(seminar.slug);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      outcome: 'registered',
      address: 'i*****@example.jp',
      mail: { state: 'waiting' },
    });
    const number = await ticketOf('ito@example.jp', seminar.id);
    expect(number).toMatch(/^S-/);
    const [mail] = await deliveredMails(office, number);
    expect(mail?.subject).toBe(`【カスタマーハラスメント相談窓口】お申込みを受け付けました（${number}）`);
    expect(mail?.text).toContain('2026年12月10日（木）14:00–16:00');
    expect(mail?.text).toContain('録画・録音・撮影はご遠慮ください');
    expect(mail?.text).toContain('info@madoguchi.example');
    expect(entryOf(mail?.ics)).toEqual({
      method: 'REQUEST',
      uid: `${number}@madoguchi.example`,
      sequence: 0,
    });
    const [row] = await sql<{ text: string }[]>`
      select r::text || (select string_agg(e::text, '') from core.event e where e.subject_id = ${number}) as text
      from seminars.registration r where ticket_number = ${number}`;
    for (const planted of ['伊藤', 'ito@example.jp']) {
      expect(row?.text).not.toContain(planted);
      expect(row?.text).not.toContain(Buffer.from(planted).toString('hex'));
    }
  });

  test('not without agreeing to the rule on recording, and is told every field that is wrong', async () => {
    const { slug } = await publishedSeminar(office);
    const { status, body } = await register(slug, { consent: false, name: ' ', email: 'ito.example.jp' });
    expect(status).toBe(422);
    expect(body.fields.map(({ field }) => field).sort()).toEqual([
      'input.consent',
      'input.email',
      'input.name',
    ]);
  });

  test('twice: one seat, the ticket again by mail, and an answer that tells nobody', async () => {
    const seminar = await publishedSeminar(office);
    const first = await register(seminar.slug);
    const number = await ticketOf('ito@example.jp', seminar.id);
    const second = await register(seminar.slug, { email: 'ITO@example.jp', name: 'だれか' });
    const stranger = await register(seminar.slug, somebody());
    const shape = ({ status, body }: typeof first) => ({ status, ...body, ticket: '', address: '' });
    expect(shape(second)).toEqual(shape(first));
    expect(shape(second)).toEqual(shape(stranger));
    expect((await deliveredMails(office, number)).map(({ purpose }) => purpose)).toEqual([
      'registered',
      'again',
    ]);
    expect(await seatsOf(sql, seminar.id)).toMatchObject([{ taken: 2, held: 2 }]);
  });

  test('with the same sending ten times at once: one registration, one mail', async () => {
    const seminar = await publishedSeminar(office);
    const key = newSendingKey();
    const answers = await Promise.all(Array.from({ length: 10 }, () => register(seminar.slug, {}, key)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    const number = await ticketOf('ito@example.jp', seminar.id);
    expect(await deliveredMails(office, number)).toHaveLength(1);
    expect(await seatsOf(sql, seminar.id)).toMatchObject([{ taken: 1, held: 1 }]);
  });

  test('before it opens and after it closes: no, in words', async () => {
    const { slug } = await publishedSeminar(office, { opensAt: '2026-11-25T09:00:00+09:00' });
    expect(await register(slug)).toMatchObject({
      status: 409,
      body: { detail: '申込みの受付はまだ始まっていません。' },
    });
    office.clock.set(at('2026-12-10 (木) 12:00'));
    expect(await register(slug)).toMatchObject({
      status: 409,
      body: { detail: '申込みの受付は終わりました。' },
    });
  });

  test('answers the questions of the seminar, and corrects a mistyped address with the same seat', async () => {
    const seminar = await publishedSeminar(office, {
      about: {
        title: { ja: '質問のあるセミナー', en: '' },
        questions: [
          {
            id: 'size',
            label: { ja: '人数', en: 'Size' },
            kind: 'choice',
            required: true,
            choices: [
              { ja: '10人まで', en: 'Up to 10' },
              { ja: '11人から', en: '11 or more' },
            ],
          },
        ],
      },
    });
    const wrong = await register(seminar.slug, { answers: { size: '100' } });
    expect(wrong.body.fields).toMatchObject([{ field: 'input.answers.size' }]);
    const sent = await register(seminar.slug, { email: 'iti@example.jp', answers: { size: 'Up to 10' } });
    const old = tokenIn(
      (await deliveredMails(office)).find(({ to }) => to === 'iti@example.jp'),
      'my-registration',
    );
    const corrected = await office.request<RegistrationReceipt>(
      'POST',
      '/api/registrations/receipt/address',
      {
        json: { ticket: sent.body.ticket, email: 'ito.new@example.jp' },
      },
    );
    expect(corrected).toMatchObject({
      status: 200,
      body: { outcome: 'registered', address: 'i*****@example.jp' },
    });
    const mail = (await deliveredMails(office)).find(({ to }) => to === 'ito.new@example.jp');
    expect((await mine(tokenIn(mail, 'my-registration'))).body).toMatchObject({
      state: 'registered',
      answers: { size: '10人まで' },
    });
    expect((await mine(old)).status).toBe(401);
    expect(await seatsOf(sql, seminar.id)).toMatchObject([{ taken: 1, held: 1 }]);
  });
});

describe('my registration', () => {
  const hybrid = {
    online: { by: 'link', url: 'https://meet.example/room', capacity: 1 },
  };
  const opened = async (own: Record<string, unknown> = {}) => {
    const seminar = await publishedSeminar(office, own);
    const person = somebody();
    await register(seminar.slug, person);
    const number = await ticketOf(person.email, seminar.id);
    const [mail] = await deliveredMails(office, number);
    return { seminar, number, mail, token: tokenIn(mail, 'my-registration') };
  };

  test('leads on at the time, says so before, and goes where the office leads it in the last minute', async () => {
    const { seminar, mail, number } = await opened();
    const token = tokenIn(mail, 'j');
    const join = async () => (await office.request<JoinView>('GET', `/api/join/${token}`)).body;
    expect(await join()).toMatchObject({ state: 'too_early', url: null });
    office.clock.set(at('2026-12-10 (木) 13:30'));
    expect(await join()).toMatchObject({ state: 'open', url: 'https://meet.example/room' });
    const { replaceJoinUrl } = await import('#api/seminars/actions/replace-join-url.ts');
    const { tanaka } = await import('#tests/support/seminars.ts');
    await replaceJoinUrl(office.context({ actor: tanaka }), seminar.id, 'https://meet.example/other');
    expect(await join()).toMatchObject({ state: 'open', url: 'https://meet.example/other' });
    const go = async () => await office.request<{ url: string }>('POST', `/api/join/${token}/entry`);
    expect([(await go()).body.url, (await go()).body.url]).toEqual(
      Array(2).fill('https://meet.example/other'),
    );
    const entered = await sql`select verb from core.event where subject_id = ${number} and verb = 'entered'`;
    expect(entered).toHaveLength(1);
    office.clock.set(at('2026-12-10 (木) 16:30'));
    expect(await join()).toMatchObject({ state: 'over', url: null });
    expect((await go()).status).toBe(409);
    expect((await office.request('GET', `/api/join/${token.slice(0, -1)}`)).status).toBe(401);
  });

  test('is cancelled by its person: the seat is free, the calendar loses the entry', async () => {
    const { seminar, number, token } = await opened(hybrid);
    expect((await change(token, 'POST', 'cancellation')).body).toMatchObject({ state: 'cancelled' });
    expect(await seatsOf(sql, seminar.id)).toMatchObject([{ taken: 0, held: 0 }]);
    const mails = await deliveredMails(office, number);
    expect(mails.map(({ purpose }) => purpose)).toEqual(['registered', 'cancelled']);
    expect(entryOf(mails[1]?.ics)).toMatchObject({ method: 'CANCEL', sequence: 1 });
    expect((await change(token, 'POST', 'cancellation')).status).toBe(409);
  });

  test('gives a calendar file that follows what the mails said', async () => {
    const { number, token } = await opened();
    const file = await office.request<string>('GET', '/api/registrations/mine/calendar.ics', {
      bearer: token,
    });
    expect(entryOf(file.body)).toMatchObject({
      method: 'PUBLISH',
      uid: `${number}@madoguchi.example`,
      sequence: 0,
    });
  });
});

describe('a full seminar', () => {
  const oneSeat = { online: { by: 'link', url: 'https://meet.example/room', capacity: 1 } };
  const queued = async (count: number, own: Record<string, unknown> = {}) => {
    const seminar = await publishedSeminar(office, { ...oneSeat, ...own });
    const tickets: string[] = [];
    for (let place = 0; place < count; place += 1) {
      const person = somebody();
      await register(seminar.slug, person);
      tickets.push(await ticketOf(person.email, seminar.id));
    }
    return { seminar, tickets };
  };
  const stateOf = async (ticket: string | undefined): Promise<string | undefined> =>
    (
      await sql<
        { state: string }[]
      >`select state from seminars.registration where ticket_number = ${ticket ?? ''}`
    )[0]?.state;
  const asPerson = () => office.context({ actor: { kind: 'requester' } });
  const offerMail = async (ticket: string | undefined) =>
    (await deliveredMails(office, ticket)).find(({ purpose }) => purpose === 'offered');

  test('without a waiting list says so', async () => {
    const { seminar } = await queued(1, { waitingList: false });
    expect(await register(seminar.slug, somebody())).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('満席') },
    });
    expect((await register(seminar.slug, { ...somebody(), email: 'person0@example.jp' })).status).toBe(409);
  });

  test('keeps a line, tells the place as a range, and offers a seat in the day to whoever came first', async () => {
    const { seminar, tickets } = await queued(3);
    const [first, second, third] = tickets;
    expect((await deliveredMails(office, second))[0]?.text).toContain('およそ1〜3番目');
    await cancelRegistration(asPerson(), first ?? '');
    expect([await stateOf(second), await stateOf(third)]).toEqual(['offered', 'waiting']);
    const offer = await offerMail(second);
    expect(offer?.text).toContain('2026年11月24日（火）18:00まで');
    const token = tokenIn(offer, 'my-registration');
    expect((await change(token, 'POST', 'acceptance')).body).toMatchObject({ state: 'registered' });
    expect((await change(token, 'POST', 'acceptance')).status).toBe(200);
    expect(await seatsOf(sql, seminar.id)).toMatchObject([{ taken: 1, held: 1, waiting: 1 }]);
  });

  test('offers nothing at night, and gives the seat to nobody who comes after', async () => {
    const { seminar, tickets } = await queued(2);
    office.clock.set(at('2026-11-24 (火) 23:00'));
    await cancelRegistration(asPerson(), tickets[0] ?? '');
    expect(await stateOf(tickets[1])).toBe('waiting');
    expect((await register(seminar.slug, somebody())).body.outcome).toBe('waiting');
    office.clock.set(at('2026-11-25 (水) 08:59'));
    expect(await moveWaitingLists(office.context())).toBe(0);
    office.clock.set(at('2026-11-25 (水) 09:00'));
    expect(await moveWaitingLists(office.context())).toBe(1);
    expect(await stateOf(tickets[1])).toBe('offered');
  });

  test('passes the seat on when nobody answers or somebody leaves it, each told once', async () => {
    const { seminar, tickets } = await queued(4);
    const [first, second, third, fourth] = tickets;
    await cancelRegistration(asPerson(), first ?? '');
    const token = tokenIn(await offerMail(second), 'my-registration');
    office.clock.set(at('2026-11-24 (火) 18:00'));
    expect(await change(token, 'POST', 'acceptance')).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('期限が過ぎた') },
    });
    await moveWaitingLists(office.context());
    expect([await stateOf(second), await stateOf(third)]).toEqual(['lapsed', 'offered']);
    const left = tokenIn(await offerMail(third), 'my-registration');
    expect((await change(left, 'POST', 'cancellation')).body.state).toBe('cancelled');
    expect(await stateOf(fourth)).toBe('offered');
    expect((await deliveredMails(office, second)).map(({ purpose }) => purpose)).toEqual([
      'waiting',
      'offered',
      'lapsed',
    ]);
    expect(await seatsOf(sql, seminar.id)).toMatchObject([{ taken: 1, held: 1, waiting: 0 }]);
  });
});
