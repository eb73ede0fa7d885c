import { describe, expect, test } from 'vitest';
import type { ConsultationReceipt, ConsultationStatus, StatusSession } from '#api/consultations/contract.ts';
import { eraseOutdated, tellChangedDates, warnDesk } from '#api/consultations/reminders.ts';
import { addClosure } from '#api/core/calendar/actions/add-closure.ts';
import { deliverDueMails } from '#api/core/mail/deliver.ts';
import { smtpTransport } from '#api/core/mail/transports.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { type Arrival, faultyMailServer } from '#tests/support/faulty-mail-server.ts';
import { newSendingKey, satosConsultation, type TestOffice, testOffice } from '#tests/support/office.ts';
import { newStaff, signedInStaff } from '#tests/support/staff.ts';

const mails = await faultyMailServer();
const transport = smtpTransport({ url: mails.url, from: 'madoguchi@desk.example' });

/** An office of this test's own, in which nothing else happens. */
async function quietOffice(): Promise<TestOffice> {
  const { sql } = await testDatabase();
  return await testOffice(sql);
}

async function received(office: TestOffice, email: string, own: Record<string, unknown> = {}) {
  const { body } = await office.request<ConsultationReceipt>('POST', '/api/consultations', {
    json: { input: { ...satosConsultation, email, ...own } },
    headers: { 'Idempotency-Key': newSendingKey() },
  });
  return { number: body.receiptNumber, code: body.secretCode ?? '' };
}

async function delivered(office: TestOffice, to: string): Promise<Arrival[]> {
  await deliverDueMails(office.context(), transport);
  return mails.accepted.filter((one) => one.recipient === to);
}

const subjectsTo = async (office: TestOffice, to: string): Promise<(string | undefined)[]> =>
  (await delivered(office, to)).map((one) => one.parsed.subject);

describe('the desk is warned', () => {
  test('on the business day before and when it is overdue, in office hours, once each, by name when somebody is in charge', async () => {
    const office = await quietOffice();
    const tanaka = await newStaff(office.office, 'consultant', { name: 'tanaka' });
    const suzuki = await newStaff(office.office, 'coordinator', { name: 'suzuki' });
    const { number } = await received(office, 'sato1@example.jp');
    await office.sql`update consultations.consultation set assignee_id = ${tanaka.id} where receipt_number = ${number}`;
    const warnedAt = async (when: string): Promise<number> => {
      office.clock.set(at(when));
      return await warnDesk(office.context());
    };
    expect(await warnedAt('2026-11-24 (火) 10:00')).toBe(0);
    expect(await warnedAt('2026-11-25 (水) 08:59')).toBe(0);
    expect(await warnedAt('2026-11-25 (水) 09:00')).toBe(1);
    expect(await warnedAt('2026-11-25 (水) 09:05')).toBe(0);
    expect(await warnedAt('2026-11-26 (木) 12:00')).toBe(0);
    expect(await warnedAt('2026-11-26 (木) 23:30')).toBe(0);
    expect(await warnedAt('2026-11-27 (金) 09:00')).toBe(1);
    expect(await warnedAt('2026-11-27 (金) 16:59')).toBe(0);
    expect(await subjectsTo(office, tanaka.email)).toEqual([
      expect.stringContaining('期日が近づいています'),
      expect.stringContaining('期日を過ぎています'),
    ]);
    expect(await subjectsTo(office, suzuki.email)).toEqual([]);
  });

  test('after an outage of two days only of what is true then', async () => {
    const office = await quietOffice();
    const tanaka = await newStaff(office.office, 'consultant', { name: 'tanaka' });
    await received(office, 'sato2@example.jp');
    office.clock.set(at('2026-11-27 (金) 11:00'));
    expect(await warnDesk(office.context())).toBe(1);
    expect(await subjectsTo(office, tanaka.email)).toEqual([expect.stringContaining('期日を過ぎています')]);
  });
});

describe('a typhoon day', () => {
  test('moves the promise: the requester is told the new date, and both dates stay readable', async () => {
    const office = await quietOffice();
    const { number, code } = await received(office, 'sato3@example.jp');
    office.clock.set(at('2026-11-24 (火) 15:00'));
    await addClosure(office.context({ actor: { kind: 'system' } }), {
      day: '2026-11-25',
      reason: { ja: '台風のため', en: 'Typhoon' },
    });
    expect(await tellChangedDates(office.context())).toBe(1);
    expect(await tellChangedDates(office.context())).toBe(0);
    const [, moved] = await delivered(office, 'sato3@example.jp');
    expect(moved?.parsed.subject).toContain('お返事の日が変わりました');
    expect(moved?.parsed.text).toContain('2026年11月27日（金）');
    const { body } = await office.request<ConsultationStatus>('GET', `/api/consultations/${number}`, {
      bearer: code,
    });
    expect(body.promise).toMatchObject({ dueOn: '2026-11-27' });
    expect(body.timeline.map((entry) => [entry.what, entry.promise?.dueOn])).toEqual([
      ['received', '2026-11-26'],
      ['promise_moved', '2026-11-27'],
    ]);
  });
});

describe('what is kept no longer than it has to be', () => {
  test('a case that ended is erased when its years are over, and not a day before', async () => {
    const office = await quietOffice();
    const { number, code } = await received(office, 'sato7@example.jp');
    await office.request('POST', `/api/consultations/${number}/withdrawal`, { bearer: code });
    office.clock.set(at('2029-11-22 (木) 22:29'));
    expect(await eraseOutdated(office.context())).toBe(0);
    office.clock.set(at('2029-11-22 (木) 22:31'));
    expect(await eraseOutdated(office.context())).toBe(1);
    const [row] = await office.sql`
      select erased_at is not null as erased, requester_type from consultations.consultation
      where receipt_number = ${number}`;
    expect(row).toEqual({ erased: true, requester_type: 'worker' });
  });
});

describe('a corrected address', () => {
  test('after the answer gets a confirmation that promises nothing any more', async () => {
    const office = await quietOffice();
    const { number, code } = await received(office, 'sato8@example.jp');
    await office.sql`update core.promise set kept_at = ${office.clock.now()} where subject_id = ${number}`;
    await office.request('PUT', `/api/consultations/${number}/address`, {
      json: { email: 'sato9@example.jp' },
      bearer: code,
    });
    const [mail] = await delivered(office, 'sato9@example.jp');
    expect(mail?.parsed.text).toContain(number);
    expect(mail?.parsed.text).not.toMatch(/お返事は|、から|までに/);
  });
});

describe('the mails of one case, read as they arrive', () => {
  test('carry number, dates and a link that opens the case, and never a word of the case', async () => {
    const office = await quietOffice();
    const tanaka = await signedInStaff(
      { ...office.office, now: () => at('2026-11-24 (火) 09:00') },
      'consultant',
    );
    const story = '土下座を求められました';
    const { number } = await received(office, 'sato4@example.jp', {
      story,
      nameChoice: 'named',
      name: '佐藤花子',
    });
    const [receipt] = await delivered(office, 'sato4@example.jp');
    expect(receipt?.parsed.from?.text).toContain('カスタマーハラスメント相談窓口');
    expect(receipt?.parsed.subject).toBe(`【カスタマーハラスメント相談窓口】受け付けました（${number}）`);
    expect(receipt?.parsed.text).toContain('佐藤花子 様');
    expect(receipt?.parsed.text).toContain('2026年11月24日（火）から');
    expect(receipt?.parsed.headers.get('auto-submitted')).toBe('auto-generated');

    office.clock.set(at('2026-11-24 (火) 09:05'));
    await office.request('POST', `/api/desk/consultations/${number}/answers`, {
      json: { text: '無理な謝罪に応じる必要はありません。', sendingKey: newSendingKey() },
      cookie: tanaka.cookie,
    });
    const [, answered] = await delivered(office, 'sato4@example.jp');
    for (const mail of [receipt, answered]) {
      expect(mail?.parsed.text).not.toContain(story);
      expect(mail?.parsed.text).not.toContain('無理な謝罪');
    }
    const token = /status\/link\/(\S+)/.exec(answered?.parsed.text ?? '')?.[1] ?? '';
    const link = () =>
      office.request<StatusSession>('POST', '/api/consultations/link-sessions', { json: { token } });
    const opened = await link();
    expect(opened.status).toBe(201);
    const bearer = opened.body.session;
    const { body } = await office.request<ConsultationStatus>('GET', `/api/consultations/${number}`, {
      bearer,
    });
    expect(body.timeline.at(-1)?.message?.text).toBe('無理な謝罪に応じる必要はありません。');
    expect(body.mails.map((mail) => mail.state)).toEqual(['accepted', 'accepted']);

    await office.request('DELETE', `/api/consultations/${number}/address`, { bearer });
    expect((await link()).status).toBe(401);
  });

  test('to somebody who must not be found out show nothing of what this is, and come in the hours they named', async () => {
    const office = await quietOffice();
    await received(office, 'sato5@example.jp', {
      neverNameSubject: true,
      hoursFrom: '18:00',
      hoursUntil: '20:00',
    });
    expect(await delivered(office, 'sato5@example.jp')).toEqual([]);
    office.clock.set(at('2026-11-23 (月) 18:00'));
    const [mail] = await delivered(office, 'sato5@example.jp');
    expect(mail?.parsed.from?.text).toContain('事務局');
    for (const face of [mail?.parsed.subject, mail?.parsed.from?.text, mail?.parsed.text])
      expect(face).not.toMatch(/相談|ハラスメント|カスハラ/);
  });

  test('in English read English from the first line to the last', async () => {
    const office = await quietOffice();
    await office.request('POST', '/api/consultations', {
      json: { input: { ...satosConsultation, email: 'sato6@example.jp' } },
      headers: { 'Idempotency-Key': newSendingKey(), 'Accept-Language': 'en' },
    });
    const [mail] = await delivered(office, 'sato6@example.jp');
    expect(mail?.parsed.subject).toContain('We received what you sent');
    expect(mail?.parsed.text).toContain('Tue 24 Nov 2026');
    expect(mail?.parsed.text).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });
});
