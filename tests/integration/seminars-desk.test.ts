import { describe, expect, test } from 'vitest';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { registrationInput, type SeminarPage } from '#api/seminars/contract.ts';
import type {
  DeskSeminar,
  DeskSeminarRow,
  Registrant,
  RegistrantFile,
  RegistrantList,
} from '#api/seminars/desk-contract.ts';
import { pageOf } from '#api/seminars/registrants.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey, testOffice } from '#tests/support/office.ts';
import { deliveredMails, itosRegistration, publishedSeminar } from '#tests/support/seminars.ts';
import { type SignedInStaff, signedInStaff } from '#tests/support/staff.ts';

const { sql } = await testDatabase();
const morning = at('2026-11-24 (火) 10:00');
const office = await testOffice(sql, morning);
let suzuki: SignedInStaff;
/** A session ends when it is idle for hours: at each of the day's moments somebody of the desk has just come. */
const cameAt = new Map<string, SignedInStaff>();
const later = async (when: Temporal.Instant): Promise<void> => {
  office.clock.set(when);
  suzuki = cameAt.get(when.toString()) ?? (await signedInStaff(office.office, 'coordinator'));
  cameAt.set(when.toString(), suzuki);
};
const auditor = await signedInStaff(office.office, 'auditor', { name: 'kato' });
/** This afternoon, so that everybody stays signed in. */
const today = {
  startsAt: '2026-11-24T14:00:00+09:00',
  endsAt: '2026-11-24T16:00:00+09:00',
  closesAt: '2026-11-24T12:00:00+09:00',
};
let people = 0;

/** ito registers for a seminar of its own, with this address. */
async function ito(own: Record<string, unknown> = {}) {
  await later(morning);
  people += 1;
  const email = `desk${people}@example.jp`;
  const seminar = await publishedSeminar(office, { ...today, ...own });
  const input = registrationInput.parse(itosRegistration({ email }));
  await registerForSeminar(
    office.context({ actor: { kind: 'requester' } }),
    seminar.slug,
    input,
    newSendingKey(),
  );
  const [listed] = (await registrants(seminar.id)).rows;
  const number = listed?.ticketNumber ?? '';
  const base = `/api/desk/seminars/${seminar.id}/registrants/${number}`;
  const file = async () =>
    (await office.request<RegistrantFile>('GET', base, { cookie: suzuki.cookie })).body;
  const does = async (method: string, what: string, json: unknown) =>
    (await office.request(method, `${base}/${what}`, { json, cookie: suzuki.cookie })).status;
  return { seminar, email, number, base, file, does };
}
const registrants = async (id: string) =>
  (
    await office.request<{ rows: Registrant[] }>('GET', `/api/desk/seminars/${id}/registrants`, {
      cookie: suzuki.cookie,
    })
  ).body;
const mailsTo = async (email: string) => (await deliveredMails(office)).filter(({ to }) => to === email);

describe('one registrant at the desk', () => {
  test('is shown with what happened, the mails and what may be done, and never to an auditor', async () => {
    const { file, base, email } = await ito();
    await mailsTo(email);
    expect(await file()).toMatchObject({
      registrant: { email, state: 'registered', attended: false, certificateAt: null },
      moves: ['cancel', 'changeWay', 'changeAnswers', 'checkIn'],
      history: [{ what: '申し込んだ' }],
      mails: [{ subject: 'お申込みを受け付けました', state: 'accepted' }],
    });
    expect((await office.request('GET', base, { cookie: auditor.cookie })).status).toBe(403);
  });

  test('stands on one page of a long list, which keeps to its filter and never ends before its end', async () => {
    const { seminar, number } = await ito();
    const asked = async (query: string) =>
      (
        await office.request<RegistrantList>('GET', `/api/desk/seminars/${seminar.id}/registrants?${query}`, {
          cookie: suzuki.cookie,
        })
      ).body;
    const [one] = (await asked('')).rows;
    if (!one) throw new Error('ito is not on the list.');
    expect(await asked('page=7')).toMatchObject({
      rows: [{ ticketNumber: number }],
      total: 1,
      page: 1,
      pages: 1,
    });
    expect(await asked('page=1&state=waiting')).toEqual({ rows: [], total: 0, page: 1, pages: 1 });
    const many = Array.from({ length: 120 }, (_, place) => ({ ...one, ticketNumber: `S-${place}` }));
    const numbers = (page: number | undefined) => {
      const { rows, ...rest } = pageOf(many, page);
      return [rows[0]?.ticketNumber, rows.at(-1)?.ticketNumber, rest];
    };
    expect(numbers(1)).toEqual(['S-0', 'S-49', { total: 120, page: 1, pages: 3 }]);
    expect(numbers(3)).toEqual(['S-100', 'S-119', { total: 120, page: 3, pages: 3 }]);
    expect(numbers(4)).toEqual(numbers(3));
    expect(numbers(undefined)).toEqual(['S-0', 'S-119', { total: 120, page: 1, pages: 1 }]);
  });

  test('gets the ticket once more, and once only however often the button is pressed', async () => {
    const { file, does, email } = await ito();
    const sendingKey = newSendingKey();
    expect(await does('POST', 'copies', { sendingKey })).toBe(204);
    expect(await does('POST', 'copies', { sendingKey })).toBe(204);
    expect((await mailsTo(email)).map(({ purpose }) => purpose)).toEqual(['registered', 'again']);
    expect((await file()).history.map(({ what }) => what)).toContain('申込みの控えをもう一度送った');
  });

  test('is reached at the corrected address, and the old links open nothing', async () => {
    const { file, does, email, number } = await ito();
    const [first] = await mailsTo(email);
    const token = /\/my-registration\/([\w.-]+)/.exec(first?.text ?? '')?.[1] ?? '';
    expect(await does('PUT', 'address', { email: 'no-at-sign' })).toBe(422);
    expect(await does('PUT', 'address', { email: `new-${email}` })).toBe(204);
    expect((await mailsTo(`new-${email}`)).map(({ purpose }) => purpose)).toEqual(['again']);
    expect((await file()).registrant.email).toBe(`new-${email}`);
    const opened = await office.request('GET', '/api/registrations/mine', { bearer: token });
    expect(opened.status, number).toBe(401);
  });

  test('was there when the office says so, and no longer when it was a mistake', async () => {
    const { file, does, number } = await ito();
    expect(await does('PUT', 'presence', { presence: 'hall' })).toBe(409);
    await later(at('2026-11-24 (火) 16:30'));
    expect(await does('PUT', 'presence', { presence: 'online' })).toBe(204);
    expect((await file()).registrant).toMatchObject({ attended: true, onlineMinutes: 120 });
    expect(await does('PUT', 'presence', { presence: 'none' })).toBe(204);
    expect((await file()).registrant).toMatchObject({ attended: false, onlineMinutes: 0, checkedInAt: null });
    expect(await does('PUT', 'presence', { presence: 'hall' })).toBe(204);
    expect((await file()).registrant).toMatchObject({ attended: true, checkedInAt: '2026-11-24T05:00:00Z' });
    const verbs = await sql<{ verb: string }[]>`
      select verb from core.event where subject_id = ${number} order by id`;
    expect(verbs.filter(({ verb }) => verb === 'presence_set')).toHaveLength(3);
  });
});

describe('the list of seminars', () => {
  const nextOf = async (id: string) => {
    const { body } = await office.request<{ seminars: DeskSeminarRow[] }>('GET', '/api/desk/seminars', {
      cookie: suzuki.cookie,
    });
    return body.seminars.find((one) => one.id === id)?.nextStep;
  };

  test('says what the office does next, and by when', async () => {
    const tomorrow = {
      startsAt: '2026-11-25T09:00:00+09:00',
      endsAt: '2026-11-25T10:00:00+09:00',
      approval: true,
    };
    const { seminar } = await ito(tomorrow);
    expect(await nextOf(seminar.id)).toEqual({ step: 'approve', at: '2026-11-25T00:00:00Z' });
    const { seminar: here } = await ito();
    expect(await nextOf(here.id)).toEqual({ step: 'receive', at: '2026-11-24T05:00:00Z' });
    await later(at('2026-11-24 (火) 16:30'));
    expect(await nextOf(here.id)).toEqual({ step: 'conclude', at: '2026-11-24T07:00:00Z' });
  });

  test('tells of one seminar how many people a mail would reach, and shows it in both languages', async () => {
    const { seminar } = await ito();
    const path = `/api/desk/seminars/${seminar.id}`;
    const { body } = await office.request<DeskSeminar>('GET', path, { cookie: suzuki.cookie });
    expect(body).toMatchObject({ reach: { seated: 1, active: 1 }, archive: null });
    const english = await office.request<SeminarPage>('GET', `${path}/preview?lang=en`, {
      cookie: suzuki.cookie,
    });
    expect(english.body.title).toBe('Preparing for harassment on the telephone');
  });
});
