import { describe, expect, test } from 'vitest';
import type { ConsultationStatus, StatusSession } from '#api/consultations/contract.ts';
import type { DeskToday, Inbox } from '#api/consultations/desk-contract.ts';
import type { Problem } from '#api/core/http/problems.ts';
import { at } from '#tests/support/at.ts';
import { deskOffice, words } from '#tests/support/desk-office.ts';
import { newSendingKey, satosConsultation } from '#tests/support/office.ts';
import { signedInStaff } from '#tests/support/staff.ts';

const { sql, office, tanaka, suzuki, admin, auditor, received, desk, opened, seenBy, verbsOf, mailsOf } =
  await deskOffice();

describe('the morning page', () => {
  test('shows what came in over the holiday under what is ours, with the date that was told', async () => {
    const { number } = await received();
    const { status, body } = await office.request<DeskToday>('GET', '/api/desk/today', {
      cookie: tanaka.cookie,
    });
    expect(status).toBe(200);
    expect(body.today).toBe('2026-11-24');
    const ours = body.groups.find((group) => group.group === 'ours');
    expect(ours?.rows.find((row) => row.receiptNumber === number)).toMatchObject({
      dueOn: '2026-11-26',
      nextStep: 'read',
      anonymous: true,
    });
    expect(body.arrivedSinceLastOpening).toBeGreaterThan(0);
  });

  test('moves a case to due today and to overdue as the days pass, without anything being stored', async () => {
    const { number } = await received();
    const groupAt = async (when: string) => {
      office.clock.set(at(when));
      const { body } = await office.request<Inbox>('GET', '/api/desk/consultations?group=all', {
        cookie: (await fresh()).cookie,
      });
      return body.rows.find((row) => row.receiptNumber === number);
    };
    expect(await groupAt('2026-11-26 (木) 16:59')).toMatchObject({ group: 'due_today', businessDaysLate: 0 });
    expect(await groupAt('2026-11-27 (金) 09:00')).toMatchObject({ group: 'overdue', businessDaysLate: 1 });
    office.clock.set(at('2026-11-24 (火) 09:05'));
  });

  const fresh = () => signedInStaff(office.office, 'consultant');
});

describe('a case', () => {
  test('that is opened leaves a trace of who opened it', async () => {
    const { number } = await received();
    const { status, body } = await opened(number);
    expect(status).toBe(200);
    expect(body.messages[0]?.text).toContain('毎日のように電話');
    expect(body.history.at(-1)).toMatchObject({ who: 'tanaka', what: '封を開いた' });
    // The dates that were told stand there once, and without the year while it is this one.
    expect(body.history.slice(0, 2)).toMatchObject([
      { what: '期日を伝えた', detail: '11月24日（火）・11月26日（木）' },
      { what: '受付', detail: '' },
    ]);
  });

  test('is answered: the promise is kept, the requester is told and reads it', async () => {
    const { number, code } = await received();
    expect((await desk(number, 'answers', words('電話を終えることは、失礼ではありません。'))).status).toBe(
      204,
    );
    const { body } = await seenBy(number, code);
    expect(body).toMatchObject({ status: 'answered', promise: null });
    expect(body.timeline.map((entry) => entry.what)).toEqual(['received', 'answer']);
    expect(body.timeline[1]?.message).toMatchObject({
      from: 'office',
      text: '電話を終えることは、失礼ではありません。',
    });
    expect(body.timeline[1]?.promise).toMatchObject({ state: 'kept', dueOn: '2026-11-26' });
    expect(await mailsOf(number)).toEqual(['received', 'answered']);
    expect(await verbsOf(number)).toEqual(expect.arrayContaining(['promise.kept', 'answered']));
  });

  test('answered twice by a double click has one answer and one mail', async () => {
    const { number } = await received();
    const answer = words('一度だけ届きます。');
    await Promise.all([desk(number, 'answers', answer), desk(number, 'answers', answer)]);
    expect(await mailsOf(number)).toEqual(['received', 'answered']);
    expect((await verbsOf(number)).filter((verb) => verb === 'answered')).toHaveLength(1);
  });

  test('is not answered with a variable left in the text', async () => {
    const { number } = await received();
    const { status, body } = await desk(number, 'answers', words('{{件名}}について'));
    expect(status).toBe(409);
    expect(body.detail).toContain('{{');
    expect(await verbsOf(number)).not.toContain('answered');
  });

  test('is asked about: the clock stands still, and goes on with a new date when the requester has replied', async () => {
    const { number, code } = await received();
    expect((await desk(number, 'questions', words('どのくらいの頻度ですか。'))).status).toBe(204);
    const waiting = await seenBy(number, code);
    expect(waiting.body).toMatchObject({ waitingForRequester: true, promise: { state: 'paused' } });
    office.clock.set(at('2026-12-01 (火) 20:00'));
    const session = await office.request<StatusSession>('POST', '/api/consultations/sessions', {
      json: { receiptNumber: number, secretCode: code },
      address: '192.0.2.77',
    });
    const wrote = await office.request<ConsultationStatus>('POST', `/api/consultations/${number}/messages`, {
      json: words('毎日です。'),
      bearer: session.body.session,
    });
    expect(wrote.body).toMatchObject({
      waitingForRequester: false,
      promise: { state: 'told', dueOn: '2026-12-03' },
    });
    expect(wrote.body.timeline.map((entry) => entry.what)).toEqual([
      'received',
      'question',
      'addition',
      'resumed',
    ]);
    office.clock.set(at('2026-11-24 (火) 09:05'));
  });

  test('that cannot be answered in time is told a later business day and why, and the missed date stays on record', async () => {
    const { number, code } = await received();
    const postpone = (dueOn: string) =>
      desk(number, 'postponement', { dueOn, ...words('専門の相談員に確かめています。') });
    for (const refused of ['2026-11-26', '2026-11-24', '2026-11-28', '2027-06-01'])
      expect((await postpone(refused)).status, refused).toBe(409);
    expect((await postpone('2026-12-01')).status).toBe(204);
    const { body } = await seenBy(number, code);
    expect(body.promise).toMatchObject({ dueOn: '2026-12-01', state: 'told' });
    expect(body.timeline.at(-1)).toMatchObject({
      what: 'promise_moved',
      promise: { dueOn: '2026-12-01' },
      message: { from: 'office', text: '専門の相談員に確かめています。' },
    });
    expect(await mailsOf(number)).toEqual(['received', 'promise_moved']);
    const told =
      await sql`select due_on, ended_because from core.promise where subject_id = ${number} order by told_at, due_on`;
    expect(told).toEqual([
      { due_on: '2026-11-26', ended_because: 'postponed' },
      { due_on: '2026-12-01', ended_because: null },
    ]);
    expect(await verbsOf(number)).toEqual(expect.arrayContaining(['promise.postponed', 'postponed']));
  });

  test('is closed with a reason that fits, and can be written on for ninety days', async () => {
    const { number, code } = await received();
    const closing = (because: string, own = {}) =>
      desk(number, 'closing', { because, text: '', referredTo: '', sendingKey: newSendingKey(), ...own });
    expect(await closing('answered')).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('まだ回答していません') },
    });
    expect(await closing('no_reply')).toMatchObject({ status: 409 });
    expect(await closing('referred', { text: 'こちらの窓口をご案内します。' })).toMatchObject({
      status: 409,
    });
    expect(
      (await closing('referred', { text: 'こちらの窓口をご案内します。', referredTo: '消費生活センター' }))
        .status,
    ).toBe(204);
    const { body } = await seenBy(number, code);
    expect(body).toMatchObject({
      status: 'closed',
      closedBecause: 'referred',
      referredTo: '消費生活センター',
      writableUntil: '2027-02-22',
    });
    const [kept] =
      await sql`select kept_at is not null as kept from core.promise where subject_id = ${number}`;
    expect(kept).toEqual({ kept: true });
  });

  test('is assigned, noted on and written about without the requester seeing any of it', async () => {
    const { number, code } = await received();
    expect((await desk(number, 'assignment', { staffId: 'me' }, tanaka, 'PUT')).status).toBe(204);
    expect((await desk(number, 'assignment', { staffId: auditor.id }, tanaka, 'PUT')).status).toBe(409);
    const colleagues = (await opened(number)).body.colleagues.map(({ name }) => name);
    expect(colleagues).toEqual(expect.arrayContaining(['suzuki', 'tanaka', 'yamada']));
    expect(colleagues).not.toContain('kato');
    expect((await desk(number, 'notes', words('店長に渡せる1枚があるとよい。'))).status).toBe(204);
    expect((await opened(number)).body).toMatchObject({
      row: { assignee: { name: 'tanaka' } },
      notes: [{ text: '店長に渡せる1枚があるとよい。' }],
    });
    const { body } = await seenBy(number, code);
    expect(JSON.stringify(body)).not.toContain('店長に渡せる');
    expect(JSON.stringify(body)).not.toContain('tanaka');
  });

  test('open in two places says so to both, and who of them is writing', async () => {
    const { number } = await received();
    await desk(number, 'presence', { writing: true }, suzuki, 'PUT');
    const { body } = await desk(number, 'presence', { writing: false }, tanaka, 'PUT');
    expect(body.others).toEqual([expect.objectContaining({ name: 'suzuki', writing: true })]);
    office.clock.advance({ seconds: 61 });
    expect((await desk(number, 'presence', { writing: false }, tanaka, 'PUT')).body.others).toEqual([]);
  });

  test('keeps what somebody began to write, for them alone', async () => {
    const { number } = await received();
    await desk(number, 'draft', { text: 'ご相談をありがとうございます。' }, tanaka, 'PUT');
    expect((await opened(number)).body.draft).toMatchObject({ text: 'ご相談をありがとうございます。' });
    expect((await opened(number, suzuki)).body.draft).toBeNull();
  });

  test('of somebody who wants a call is called only as they allowed', async () => {
    const { number } = await received({
      replyBy: 'telephone',
      telephone: '090-0000-0000',
      neverCallWorkplace: true,
      hoursFrom: '18:00',
      hoursUntil: '20:00',
    });
    let caller = tanaka;
    const call = (place: string) =>
      desk(number, 'calls', { place, outcome: 'reached', answered: true, ...words('伝えた。') }, caller);
    expect(await call('other')).toMatchObject({ status: 409 });
    office.clock.set(at('2026-11-24 (火) 18:30'));
    caller = await signedInStaff(office.office, 'consultant', { name: 'takahashi' });
    expect(await call('workplace')).toMatchObject({ status: 409 });
    expect((await call('other')).status).toBe(204);
    expect((await opened(number, caller)).body).toMatchObject({
      row: { status: 'answered' },
      notes: [{ kind: 'call', outcome: 'reached' }],
    });
    expect(await mailsOf(number)).toEqual([]);
    office.clock.set(at('2026-11-24 (火) 09:05'));
  });

  test('that came by telephone is the same kind of case, and the caller goes on online', async () => {
    const { status, body } = await office.request<{ receiptNumber: string; secretCode: string }>(
      'POST',
      '/api/desk/intake',
      {
        json: {
          input: { ...satosConsultation, replyBy: 'status_page', story: '電話で話しました。' },
          language: 'ja',
          sendingKey: newSendingKey(),
        },
        cookie: tanaka.cookie,
      },
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({ earliestOn: '2026-11-25', dueOn: '2026-11-27' });
    const seen = await office.request<ConsultationStatus & Omit<Problem, 'status'>>(
      'GET',
      `/api/consultations/${body.receiptNumber}`,
      {
        bearer: body.secretCode,
        address: '192.0.2.78',
      },
    );
    expect(seen.body.timeline[0]?.message).toMatchObject({ from: 'requester', text: '電話で話しました。' });
  });
});

describe('search', () => {
  test('finds Japanese words of two characters and more inside sealed text, and says that it opened it', async () => {
    const { number } = await received({ story: '常連の方から土下座を求められました。支援がほしいです。' });
    for (const q of ['土下座', '支援', '常連　支援', number, number.slice(2).toLowerCase()]) {
      const { body } = await office.request<Inbox>(
        'GET',
        `/api/desk/consultations?group=all&q=${encodeURIComponent(q)}`,
        { cookie: tanaka.cookie },
      );
      expect(
        body.rows.map((row) => row.receiptNumber),
        q,
      ).toContain(number);
    }
    const nothing = await office.request<Inbox>(
      'GET',
      `/api/desk/consultations?group=all&q=${encodeURIComponent('座土')}`,
      { cookie: tanaka.cookie },
    );
    expect(nothing.body.rows).toEqual([]);
    const [searched] = await sql`select count(*)::int as count from core.event where verb = 'searched'`;
    expect(searched?.count).toBeGreaterThan(0);
  });
});

describe('erasing', () => {
  test('destroys the words of a person and keeps the counts', async () => {
    const { number, code, id } = await received({ story: '消してほしいことば' });
    expect((await desk(number, 'erasure', undefined, admin)).status).toBe(409);
    await desk(number, 'answers', words('承知しました。'));
    expect((await desk(number, 'erasure', undefined, tanaka)).status).toBe(403);
    expect((await desk(number, 'erasure', undefined, admin)).status).toBe(204);
    expect((await seenBy(number, code)).status).toBe(401);
    const { body } = await opened(number);
    expect(body).toMatchObject({
      messages: [],
      contact: null,
      row: { erased: true, requesterType: 'worker', sector: 'retail' },
    });
    expect(await sql`select 1 from consultations.search_entry where consultation_id = ${id}`).toEqual([]);
    expect(await verbsOf(number)).toContain('erased');
  });
});

describe('a lost secret code', () => {
  test('is renewed for somebody with a name, and the old one opens nothing any more', async () => {
    const { number, code } = await received({ nameChoice: 'named', name: '佐藤花子' });
    const renewed = await office.request<{ secretCode: string }>(
      'POST',
      `/api/desk/consultations/${number}/secret-code`,
      { cookie: tanaka.cookie },
    );
    expect(renewed.status).toBe(201);
    expect((await seenBy(number, code)).status).toBe(401);
    expect((await seenBy(number, renewed.body.secretCode)).status).toBe(200);
    expect(await verbsOf(number)).toContain('secret_renewed');
  });

  test('is not renewed for an anonymous case, whose requester nobody can know', async () => {
    const { number, code } = await received();
    expect((await desk(number, 'secret-code', undefined)).status).toBe(409);
    expect((await seenBy(number, code)).status).toBe(200);
  });
});
