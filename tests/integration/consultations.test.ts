import { describe, expect, test } from 'vitest';
import type {
  CheckedConsultation,
  ConsultationReceipt,
  ConsultationStatus,
  StatusSession,
} from '#api/consultations/contract.ts';
import type { Problem } from '#api/core/http/problems.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey, satosConsultation, testOffice } from '#tests/support/office.ts';

/** A sending that went through, or the problem that stopped it. */
type Sent = ConsultationReceipt & { secretCode: string } & Problem;

const { sql } = await testDatabase({ max: 20 });
const office = await testOffice(sql);

let callers = 0;
/** Somebody new at another connection, so that no test spends the limits of the next. */
const someone = (): string => {
  callers += 1;
  return `198.51.${Math.floor(callers / 250)}.${(callers % 250) + 1}`;
};

const submit = async (own: Record<string, unknown> = {}, key = newSendingKey(), address = someone()) =>
  await office.request<Sent>('POST', '/api/consultations', {
    json: { input: { ...satosConsultation, ...own } },
    headers: { 'Idempotency-Key': key },
    address,
  });

const verbsOf = async (number: string): Promise<string[]> =>
  (await sql<{ verb: string }[]>`select verb from core.event where subject_id = ${number} order by id`).map(
    (row) => row.verb,
  );
const mailsOf = async (number: string): Promise<string[]> =>
  (
    await sql<
      { purpose: string }[]
    >`select purpose from core.mail where subject_id = ${number} order by created_at, purpose`
  ).map((row) => row.purpose);

describe('a consultation sent at 22:30 on a Sunday before a holiday', () => {
  test('is received, promised from Tuesday on and by Thursday, traced, and confirmed by mail', async () => {
    const { status, body } = await submit();
    expect(status).toBe(201);
    expect(body.receiptNumber).toMatch(/^C-[2-9CDFHJKMPQRTVWXY]{9}$/);
    expect(body.secretCode).toMatch(/^[2-9CDFHJKMPQRTVWXY]{16}$/);
    expect(body.promise).toMatchObject({ earliestOn: '2026-11-24', dueOn: '2026-11-26', state: 'told' });
    expect(body.promise.notCounted).toEqual([{ day: '2026-11-23', name: '勤労感謝の日' }]);
    expect(await verbsOf(body.receiptNumber)).toEqual(['promise.made', 'received']);
    expect(await mailsOf(body.receiptNumber)).toEqual(['received']);
  });

  test('stands in the database without a word, a name or an address in clear', async () => {
    const planted = 'ひみつのことば';
    const { body } = await submit({
      story: planted,
      nameChoice: 'named',
      name: '佐藤花子',
      email: 'hanako@example.jp',
    });
    const rows = await sql<{ text: string }[]>`
      select c::text || coalesce((select string_agg(m::text, '') from consultations.message m where m.consultation_id = c.id), '')
        || coalesce((select string_agg(x::text, '') from core.mail x where x.subject_id = c.receipt_number), '')
        || coalesce((select string_agg(e::text, '') from core.event e where e.subject_id = c.receipt_number), '') as text
      from consultations.consultation c where c.receipt_number = ${body.receiptNumber}`;
    const inHex = (text: string) => Buffer.from(text).toString('hex');
    for (const secret of [planted, '佐藤花子', 'hanako@example.jp', body.secretCode]) {
      expect(rows[0]?.text).not.toContain(secret);
      expect(rows[0]?.text).not.toContain(inHex(secret));
    }
  });

  test('is refused with every field that is wrong, and nothing is kept', async () => {
    const [before] = await sql`select count(*)::int as count from consultations.consultation`;
    const { status, body } = await submit({
      requesterType: '',
      story: ' ',
      nameChoice: 'named',
      name: '',
      email: 'hanako.example.jp',
    });
    expect(status).toBe(422);
    expect(body.fields?.map((field) => field.field).sort()).toEqual(
      ['input.email', 'input.name', 'input.requesterType', 'input.story'].sort(),
    );
    expect(body.fields?.find((field) => field.field === 'input.email')?.detail).toContain(
      '「@」がありません',
    );
    const [after] = await sql`select count(*)::int as count from consultations.consultation`;
    expect(after).toEqual(before);
  });

  test('takes an old carrier address with a warning', async () => {
    const { status, body } = await office.request<CheckedConsultation>('POST', '/api/consultations/check', {
      json: { ...satosConsultation, email: 'ｔａｒｏ..@docomo.ne.jp' },
    });
    expect(status).toBe(200);
    expect(body.values.email).toBe('taro..@docomo.ne.jp');
    expect(body.warnings).toEqual([
      { field: 'email', detail: expect.stringContaining('届かないことがあります') },
    ]);
    expect(body.promise).toEqual({ earliestOn: '2026-11-24', dueOn: '2026-11-26', provisional: false });
  });
});

describe('sending twice', () => {
  test('gives one case and the same receipt', async () => {
    const key = newSendingKey();
    const first = await submit({}, key);
    const second = await submit({}, key);
    expect(second.status).toBe(200);
    expect(second.body).toMatchObject({
      receiptNumber: first.body.receiptNumber,
      secretCode: first.body.secretCode,
      repeated: true,
    });
    expect(await mailsOf(first.body.receiptNumber)).toEqual(['received']);
  });

  test('two hundred times at once makes one case, one mail, one promise', async () => {
    const key = newSendingKey();
    const address = someone();
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => submit({ story: 'いちどだけ' }, key, address)),
    );
    const numbers = new Set(answers.filter((one) => one.status < 300).map((one) => one.body.receiptNumber));
    expect(numbers.size).toBe(1);
    const [number] = [...numbers];
    expect(await mailsOf(number as string)).toEqual(['received']);
    expect(await sql`select 1 from core.promise where subject_id = ${number as string}`).toHaveLength(1);
    expect(new Set(answers.filter((one) => one.status < 300).map((one) => one.body.secretCode)).size).toBe(1);
  });

  test('two hundred different ones at once make two hundred cases with different numbers', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => submit({ replyBy: 'status_page' })));
    expect(answers.map((one) => one.status)).toEqual(Array.from({ length: 200 }, () => 201));
    expect(new Set(answers.map((one) => one.body.receiptNumber)).size).toBe(200);
  });

  test('with other words under the same key is refused in words, and the first case stays as it was', async () => {
    const key = newSendingKey();
    const first = await submit({}, key);
    const second = await submit({ story: '書き直しました。' }, key);
    expect(second.status).toBe(409);
    expect(second.body.detail).toContain('すでに受け付けています');
    expect(await verbsOf(first.body.receiptNumber)).toEqual(['promise.made', 'received']);
  });
});

describe('the receipt', () => {
  test('shows the secret code again for thirty minutes, and never after it was hidden', async () => {
    const sent = await submit();
    const again = await office.request<Sent>('POST', '/api/consultations/receipt', {
      json: { ticket: sent.body.ticket },
    });
    expect(again.body).toMatchObject({
      receiptNumber: sent.body.receiptNumber,
      secretCode: sent.body.secretCode,
    });
    expect(
      (
        await office.request('POST', '/api/consultations/receipt/hide', {
          json: { ticket: sent.body.ticket },
        })
      ).status,
    ).toBe(204);
    const hidden = await office.request<Sent>('POST', '/api/consultations/receipt', {
      json: { ticket: sent.body.ticket },
    });
    expect(hidden.body.secretCode).toBeNull();

    const other = await submit();
    office.clock.advance({ minutes: 30 });
    const late = await office.request<Sent>('POST', '/api/consultations/receipt', {
      json: { ticket: other.body.ticket },
    });
    expect(late.status).toBe(401);
    expect(late.body.detail).toContain('30分');
  });
});

describe('coming back with number and code', () => {
  test('shows the words, the promise and where the mail got to', async () => {
    const { body } = await submit({ story: '記録の残し方を知りたいです。' });
    const { status, body: seen } = await office.request<ConsultationStatus & Omit<Problem, 'status'>>(
      'GET',
      `/api/consultations/${body.receiptNumber}`,
      {
        bearer: body.secretCode,
      },
    );
    expect(status).toBe(200);
    expect(seen).toMatchObject({
      status: 'received',
      maskedAddress: 's*****@example.jp',
      mayWrite: true,
      mayWithdraw: true,
    });
    expect(seen.timeline).toHaveLength(1);
    expect(seen.timeline[0]?.message).toMatchObject({
      from: 'requester',
      text: '記録の残し方を知りたいです。',
    });
    expect(seen.mails).toEqual([
      expect.objectContaining({ purpose: 'received', state: 'waiting', address: 's*****@example.jp' }),
    ]);
  });

  test('a wrong number and a wrong code are answered alike', async () => {
    const { body } = await submit();
    const answers = await Promise.all([
      office.request<Omit<Problem, 'status'>>('GET', `/api/consultations/${body.receiptNumber}`, {
        bearer: 'H7QX3MKDW9PT4RNC',
        address: someone(),
      }),
      office.request<Omit<Problem, 'status'>>('GET', '/api/consultations/C-222222222', {
        bearer: body.secretCode,
        address: someone(),
      }),
    ]);
    const [wrongCode, wrongNumber] = answers.map(({ status, body }) => ({ status, ...body, requestId: '' }));
    expect(wrongCode).toEqual(wrongNumber);
    expect(wrongCode?.status).toBe(401);
  });

  test('a session opens its own case and no other', async () => {
    const [mine, other] = [await submit(), await submit()];
    const session = await office.request<StatusSession>('POST', '/api/consultations/sessions', {
      json: {
        receiptNumber: mine.body.receiptNumber.slice(2).toLowerCase(),
        secretCode: mine.body.secretCode,
      },
      address: someone(),
    });
    expect(session.status).toBe(201);
    const bearer = session.body.session;
    expect(
      (
        await office.request<ConsultationStatus & Omit<Problem, 'status'>>(
          'GET',
          `/api/consultations/${mine.body.receiptNumber}`,
          { bearer },
        )
      ).status,
    ).toBe(200);
    expect(
      (
        await office.request<ConsultationStatus & Omit<Problem, 'status'>>(
          'GET',
          `/api/consultations/${other.body.receiptNumber}`,
          { bearer },
        )
      ).status,
    ).toBe(401);
    office.clock.advance({ hours: 2 });
    expect(
      (
        await office.request<ConsultationStatus & Omit<Problem, 'status'>>(
          'GET',
          `/api/consultations/${mine.body.receiptNumber}`,
          { bearer },
        )
      ).status,
    ).toBe(401);
    office.clock.set(at('2026-11-22 (日) 22:30'));
  });
});

describe('the requester', () => {
  const opened = async (own: Record<string, unknown> = {}) => {
    const { body } = await submit(own);
    const path = `/api/consultations/${body.receiptNumber}`;
    return { number: body.receiptNumber as string, path, bearer: body.session as string };
  };

  test('writes on while waiting: the date that was told stays', async () => {
    const { number, path, bearer } = await opened();
    office.clock.set(at('2026-11-24 (火) 21:05'));
    const sendingKey = newSendingKey();
    const wrote = await office.request<ConsultationStatus & Omit<Problem, 'status'>>(
      'POST',
      `${path}/messages`,
      {
        json: { text: '録音してもよいですか。', sendingKey },
        bearer: await bearerAt(path, number),
      },
    );
    expect(wrote.status).toBe(201);
    expect(wrote.body.promise).toMatchObject({ dueOn: '2026-11-26' });
    expect(wrote.body.timeline.map((entry) => entry.what)).toEqual(['received', 'addition']);
    expect((await verbsOf(number)).filter((verb) => verb === 'written_on')).toHaveLength(1);
    office.clock.set(at('2026-11-22 (日) 22:30'));
    expect(bearer).not.toBe('');
  });

  test('the same message sent three times is one message', async () => {
    const { number, path, bearer } = await opened();
    const json = { text: 'もう一つあります。', sendingKey: newSendingKey() };
    await Promise.all(
      [1, 2, 3].map(() =>
        office.request<ConsultationStatus & Omit<Problem, 'status'>>('POST', `${path}/messages`, {
          json,
          bearer,
          address: someone(),
        }),
      ),
    );
    const { body } = await office.request<ConsultationStatus & Omit<Problem, 'status'>>('GET', path, {
      bearer,
    });
    expect(body.timeline.filter((entry) => entry.what === 'addition')).toHaveLength(1);
    expect((await verbsOf(number)).filter((verb) => verb === 'written_on')).toHaveLength(1);
  });

  test('withdraws: nothing is owed any more, and nothing can be added', async () => {
    const { number, path, bearer } = await opened();
    expect((await office.request('POST', `${path}/withdrawal`, { bearer })).status).toBe(204);
    const { body } = await office.request<ConsultationStatus & Omit<Problem, 'status'>>('GET', path, {
      bearer,
    });
    expect(body).toMatchObject({ status: 'withdrawn', promise: null, mayWrite: false, mayWithdraw: false });
    expect(await verbsOf(number)).toEqual(expect.arrayContaining(['withdrawn', 'promise.ended']));
    expect(await mailsOf(number)).toEqual(['received', 'withdrawn']);
    const refused = await office.request<ConsultationStatus & Omit<Problem, 'status'>>(
      'POST',
      `${path}/messages`,
      {
        json: { text: 'やはり', sendingKey: newSendingKey() },
        bearer,
      },
    );
    expect(refused).toMatchObject({ status: 409, body: { detail: 'この相談は取り下げられています。' } });
  });

  test('corrects the address: the confirmation goes to the new one, old links open nothing', async () => {
    const { number, path, bearer } = await opened();
    expect(
      (await office.request('PUT', `${path}/address`, { json: { email: 'new@example.jp' }, bearer })).status,
    ).toBe(204);
    const { body } = await office.request<ConsultationStatus & Omit<Problem, 'status'>>('GET', path, {
      bearer: await bearerAt(path, number),
    });
    expect(body.maskedAddress).toBe('n*****@example.jp');
    expect(await mailsOf(number)).toEqual(['received', 'received']);
    expect(await verbsOf(number)).toContain('address_corrected');
  });

  test('deletes the address: the case lives on and no mail is written any more', async () => {
    const { number, path, bearer } = await opened();
    expect((await office.request('DELETE', `${path}/address`, { bearer })).status).toBe(204);
    const again = await bearerAt(path, number);
    const { body } = await office.request<ConsultationStatus & Omit<Problem, 'status'>>('GET', path, {
      bearer: again,
    });
    expect(body).toMatchObject({ maskedAddress: null, replyBy: 'status_page', status: 'received' });
    await office.request('POST', `${path}/withdrawal`, { bearer: again });
    expect(await mailsOf(number)).toEqual(['received']);
  });

  test('has the confirmation sent again, five times and no more', async () => {
    const { number, path, bearer } = await opened();
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1)
      statuses.push(
        (await office.request('POST', `${path}/confirmation`, { bearer, address: someone() })).status,
      );
    expect(statuses).toEqual([204, 204, 204, 204, 204, 409]);
    expect(await mailsOf(number)).toHaveLength(6);
  });

  /** A fresh session with the code, as a person who comes back gets it. */
  async function bearerAt(_path: string, number: string): Promise<string> {
    const { consultationByNumber } = await import('#api/consultations/queries.ts');
    const { sessionFor } = await import('#api/consultations/access.ts');
    const row = await consultationByNumber(sql, number);
    if (!row) throw new Error('There is no such case.');
    return sessionFor(office.context(), row).session;
  }
});
