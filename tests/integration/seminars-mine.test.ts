import { beforeEach, expect, test } from 'vitest';
import { issueCertificate } from '#api/seminars/actions/issue-certificate.ts';
import { markPresence } from '#api/seminars/actions/mark-presence.ts';
import type { JoinView, MyRegistration, SeminarList, SeminarPage } from '#api/seminars/contract.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey, testOffice } from '#tests/support/office.ts';
import { deliveredMails, itosRegistration, publishedSeminar, tokenIn } from '#tests/support/seminars.ts';

const { sql } = await testDatabase();
const morning = at('2026-11-24 (火) 10:00');
const office = await testOffice(sql, morning);
beforeEach(() => office.clock.set(morning));

const size = {
  id: 'size',
  label: { ja: '人数', en: 'Size' },
  kind: 'choice',
  required: true,
  choices: [
    { ja: '10人まで', en: 'Up to 10' },
    { ja: '11人から', en: '11 or more' },
  ],
};
const useful = { id: 'useful', label: { ja: '役に立ちましたか', en: 'Was it useful?' }, kind: 'text' };
const about = {
  title: { ja: '質問のあるセミナー', en: 'With questions' },
  questions: [size],
  survey: [useful],
};

/** ito has registered in Japanese: the number of the ticket, and the links of the mail. */
async function registered() {
  const { slug } = await publishedSeminar(office, { about });
  await office.request('POST', `/api/seminars/${slug}/registrations`, {
    json: { input: itosRegistration({ answers: { size: '11人から' } }) },
    headers: { 'Idempotency-Key': newSendingKey() },
  });
  const mail = (await deliveredMails(office)).findLast(({ purpose }) => purpose === 'registered');
  const number = /（(S-\w+)）/.exec(mail?.subject ?? '')?.[1] ?? '';
  return { slug, number, token: tokenIn(mail, 'my-registration'), joinToken: tokenIn(mail, 'j') };
}
const english = { headers: { 'Accept-Language': 'en' } };
const mine = async (bearer: string, options = {}) =>
  (await office.request<MyRegistration>('GET', '/api/registrations/mine', { bearer, ...options })).body;

test('the list says when registration opens and closes, as the page does', async () => {
  const { slug } = await publishedSeminar(office);
  const { upcoming } = (await office.request<SeminarList>('GET', '/api/seminars')).body;
  const page = (await office.request<SeminarPage>('GET', `/api/seminars/${slug}`)).body;
  const told = { opensAt: '2026-11-20T00:00:00Z', closesAt: '2026-12-10T03:00:00Z' };
  expect(upcoming.find((one) => one.slug === slug)).toMatchObject(told);
  expect(page).toMatchObject(told);
});

test('an answer that was chosen in Japanese is read in English, and so is the way in', async () => {
  const { token, joinToken } = await registered();
  expect((await mine(token)).answers).toEqual({ size: '11人から' });
  expect((await mine(token, english)).answers).toEqual({ size: '11 or more' });
  const join = await office.request<JoinView>('GET', `/api/join/${joinToken}`, english);
  expect(join.body).toMatchObject({ title: 'With questions', language: 'ja' });
});

test('the survey is asked after the seminar of whoever was there, and once', async () => {
  const { number, token } = await registered();
  expect(await mine(token)).toMatchObject({ survey: [], surveyed: false, certificateCode: null });
  office.clock.set(at('2026-12-10 (木) 17:00'));
  await markPresence(office.context(), number, [
    { joinedAt: at('2026-12-10 (木) 14:00'), leftAt: at('2026-12-10 (木) 16:00') },
  ]);
  expect((await mine(token, english)).survey).toMatchObject([{ id: 'useful', label: 'Was it useful?' }]);
  const answered = await office.request<MyRegistration>('POST', '/api/registrations/mine/survey', {
    bearer: token,
    json: { answers: { useful: 'とても' } },
  });
  expect(answered.body).toMatchObject({ survey: [], surveyed: true });
});

test('the code of a certificate is told once it was given out', async () => {
  const { number, token } = await registered();
  office.clock.set(at('2026-12-10 (木) 17:00'));
  await markPresence(office.context(), number, [
    { joinedAt: at('2026-12-10 (木) 14:00'), leftAt: at('2026-12-10 (木) 16:00') },
  ]);
  expect((await mine(token)).certificateCode).toBeNull();
  const code = await issueCertificate(office.context({ actor: { kind: 'requester' } }), number);
  expect((await mine(token)).certificateCode?.replaceAll('-', '')).toBe(code);
});
