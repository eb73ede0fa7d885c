import { beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '#api/core/language.ts';
import { issueCertificate } from '#api/seminars/actions/issue-certificate.ts';
import { markPresence } from '#api/seminars/actions/mark-presence.ts';
import { postponeSeminar } from '#api/seminars/actions/postpone-seminar.ts';
import type { JoinView, MyRegistration, SeminarList, SeminarPage } from '#api/seminars/contract.ts';
import type { Text } from '#api/seminars/desk-contract.ts';
import { said } from '#api/seminars/view.ts';
import { partlyJapanese } from '#api/seminars/vocabulary.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey, testOffice } from '#tests/support/office.ts';
import {
  deliveredMails,
  itosRegistration,
  publishedSeminar,
  runTellJobs,
  tanaka,
  tokenIn,
} from '#tests/support/seminars.ts';

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

describe('what an office writes in plain Japanese', () => {
  const written = {
    title: { ja: '電話応対の基礎', en: '', easy: '電話でひどいことを言われたとき' },
    description: { ja: '通話の終え方を習得します。', en: 'How to end a call.' },
    audience: { ja: '人事担当者', en: 'Personnel', easy: '会社の人' },
    themes: [
      { ja: '一つ目', en: 'First', easy: '1番目' },
      { ja: '二つ目', en: '' },
    ],
    questions: [
      {
        ...size,
        label: { ja: '従業員数', en: 'Size', easy: '働く人の数' },
        choices: [
          { ja: '10人まで', en: 'Up to 10', easy: '10人か、少ない' },
          { ja: '11人から', en: '', easy: '11人か、多い' },
        ],
      },
    ],
  };
  const page = async (slug: string, language: string) =>
    (await office.request<SeminarPage>('GET', `/api/seminars/${slug}?lang=${language}`)).body;
  /** The mails of a seminar that is called off, to somebody who reads this language, without their readings. */
  async function mailsIn(language: string, because: Text) {
    const { id, slug } = await publishedSeminar(office, { about: written });
    const email = `${slug}@example.jp`;
    await office.request('POST', `/api/seminars/${slug}/registrations?lang=${language}`, {
      json: {
        input: itosRegistration({
          email,
          answers: { size: said(written.questions[0]?.choices[1] ?? because, language as Language) },
        }),
      },
      headers: { 'Idempotency-Key': newSendingKey() },
    });
    await postponeSeminar(office.context({ actor: tanaka }), id, because);
    await runTellJobs(office);
    const mails = (await deliveredMails(office)).filter(({ to }) => to === email);
    return mails.map(({ text, ...mail }) => ({
      ...mail,
      text: text.replaceAll(/（\p{Script=Hiragana}+）/gu, ''),
    }));
  }

  test('is what its readers are shown; the rest comes in Japanese, and the answer says where', async () => {
    const { slug } = await publishedSeminar(office, { about: written });
    const easy = await page(slug, 'easy');
    expect(easy).toMatchObject({
      title: '電話でひどいことを言われたとき',
      description: '通話の終え方を習得します。',
      audience: '会社の人',
      themes: ['1番目', '二つ目'],
      questions: [{ label: '働く人の数', choices: ['10人か、少ない', '11人か、多い'] }],
      inJapanese: ['description', 'themes.1'],
    });
    expect(easy.structuredData).toMatchObject({ name: '電話でひどいことを言われたとき' });
    expect(await page(slug, 'en')).toMatchObject({
      title: '電話応対の基礎',
      inJapanese: ['title', 'themes.1', 'questions.0.choices.1'],
    });
    expect(await page(slug, 'ja')).toMatchObject({ title: '電話応対の基礎', inJapanese: [] });
    const { upcoming } = (await office.request<SeminarList>('GET', '/api/seminars?lang=en')).body;
    expect(upcoming.find((one) => one.slug === slug)?.inJapanese).toEqual(['title']);
  });

  test('stands in the calendar, which says in English that its words are Japanese', async () => {
    const { slug } = await publishedSeminar(office, { about: written });
    const file = async (language: string) => {
      const path = `/api/seminars/${slug}/calendar.ics?lang=${language}`;
      return (await office.request<string>('GET', path)).body.replaceAll('\r\n ', '').replaceAll('\\,', ',');
    };
    expect(await file('easy')).toContain('SUMMARY:電話でひどいことを言われたとき');
    expect(await file('en')).toContain('SUMMARY:電話応対の基礎');
    expect(await file('en')).toContain(partlyJapanese.en);
    expect(await file('ja')).not.toContain(partlyJapanese.easy);
  });

  test('is what they read in the mail, and their answer counts like everybody’s', async () => {
    const [registered, postponed] = await mailsIn('easy', {
      ja: '講師の都合によります。',
      en: 'The speaker is ill.',
      easy: '先生が病気です。',
    });
    expect(registered?.text).toContain('セミナー：電話でひどいことを言われたとき');
    expect(registered?.text).not.toContain(partlyJapanese.easy);
    expect(postponed?.text).toContain('先生が病気です。');
    expect(postponed?.text).not.toContain(partlyJapanese.easy);
    const token = tokenIn(registered, 'my-registration');
    expect((await mine(token)).answers).toEqual({ size: '11人から' });
    expect((await mine(token, { headers: { 'Accept-Language': 'ja-simple' } })).answers).toEqual({
      size: '11人か、多い',
    });
  });

  test('a mail with a reason in Japanese alone says so', async () => {
    const [, postponed] = await mailsIn('easy', { ja: '講師の都合によります。', en: '' });
    expect(postponed?.text).toContain('講師の都合によります。');
    expect(postponed?.text).toContain(partlyJapanese.easy);
    const [registered] = await mailsIn('en', { ja: '講師の都合によります。', en: 'The speaker is ill.' });
    expect(registered?.text).toContain(partlyJapanese.en);
    expect(registered?.ics?.replaceAll('\r\n ', '').replaceAll('\\,', ',')).toContain(partlyJapanese.en);
  });
});
