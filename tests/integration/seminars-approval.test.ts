import { expect, test } from 'vitest';
import { markPresence } from '#api/seminars/actions/mark-presence.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { type MyRegistration, registrationInput } from '#api/seminars/contract.ts';
import type { Registrant, SurveyResults } from '#api/seminars/desk-contract.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey, testOffice } from '#tests/support/office.ts';
import { deliveredMails, itosRegistration, publishedSeminar, tokenIn } from '#tests/support/seminars.ts';
import { signedInStaff } from '#tests/support/staff.ts';

const { sql } = await testDatabase();
const morning = at('2026-11-24 (火) 10:00');
const office = await testOffice(sql, morning);
const suzuki = await signedInStaff(office.office, 'coordinator', { name: 'suzuki' });
const yamada = await signedInStaff(office.office, 'administrator', { name: 'yamada' });
const consultant = await signedInStaff(office.office, 'consultant', { name: 'tanaka' });
let people = 0;

/** Somebody asks to be admitted: what the desk can do with it, and what its person sees and gets. */
async function asked(seminar: { id: string; slug: string }) {
  people += 1;
  const email = `asks${people}@example.jp`;
  const input = registrationInput.parse(itosRegistration({ email, name: `見本 ${people}` }));
  const ctx = office.context({ actor: { kind: 'requester' } });
  await registerForSeminar(ctx, seminar.slug, input, newSendingKey());
  const mails = async () => (await deliveredMails(office)).filter(({ to }) => to === email);
  const [first] = await mails();
  const number = /（(S-\w+)）/.exec(first?.subject ?? '')?.[1] ?? '';
  const base = `/api/desk/seminars/${seminar.id}/registrants/${number}`;
  const does = (what: string, json?: unknown, by = suzuki) =>
    office.request('POST', `${base}/${what}`, { json, cookie: by.cookie });
  const mine = async () =>
    await office.request<MyRegistration>('GET', '/api/registrations/mine', {
      bearer: tokenIn(first, 'my-registration'),
    });
  const purposes = async () => (await mails()).map(({ purpose }) => purpose);
  const verbs = async () =>
    (
      await sql`select verb from core.event where subject_id = ${number} and verb not like 'mail%' order by id`
    ).map(({ verb }) => verb);
  return { number, email, does, mine, mails, purposes, verbs };
}

test('whoever is admitted gets a seat, or a place in the line; whoever is not reads why', async () => {
  const seminar = await publishedSeminar(office, {
    approval: true,
    online: { by: 'link', url: 'https://meet.example/room', capacity: 1 },
  });
  const [ito, sato, kato] = [await asked(seminar), await asked(seminar), await asked(seminar)];
  expect((await ito.mine()).body).toMatchObject({ state: 'requested', joinLink: null });
  expect((await ito.does('approval', undefined, consultant)).status).toBe(403);
  expect([(await ito.does('approval')).status, (await sato.does('approval')).status]).toEqual([204, 204]);
  expect((await ito.does('approval')).status).toBe(409);
  expect((await ito.mine()).body).toMatchObject({ state: 'registered' });
  expect((await sato.mine()).body).toMatchObject({ state: 'waiting', place: { from: 1, until: 3 } });
  const because = { ja: '今回は都内の事業者の方に限っています。', en: 'For employers of this city only.' };
  expect((await kato.does('decline', { because: { ja: '', en: '' } })).status).toBe(422);
  expect((await kato.does('decline', { because })).status).toBe(204);
  expect((await kato.mine()).body).toMatchObject({ state: 'declined' });
  expect((await kato.mails()).at(-1)?.text).toContain('今回は都内の事業者の方に限っています。');
  expect([await ito.purposes(), await sato.purposes(), await kato.purposes()]).toEqual([
    ['requested', 'approved'],
    ['requested', 'waiting'],
    ['requested', 'declined'],
  ]);
  expect([await ito.verbs(), await kato.verbs()]).toEqual([
    ['requested', 'approved'],
    ['requested', 'declined'],
  ]);
});

test('without a waiting list nobody is admitted beyond the last seat, and the sentence says what to do', async () => {
  const seminar = await publishedSeminar(office, {
    approval: true,
    waitingList: false,
    online: { by: 'link', url: 'https://meet.example/room', capacity: 1 },
  });
  const [ito, sato] = [await asked(seminar), await asked(seminar)];
  await ito.does('approval');
  const refused = await sato.does('approval');
  expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('定員を増やす')]);
  expect(await sato.purposes()).toEqual(['requested']);
});

test('an administrator erases a person whose registration has ended, and nobody else, and nothing of them is left', async () => {
  const seminar = await publishedSeminar(office);
  const ito = await asked(seminar);
  expect((await ito.does('erasure', undefined, suzuki)).status).toBe(403);
  const early = await ito.does('erasure', undefined, yamada);
  expect([early.status, early.body.detail]).toEqual([409, expect.stringContaining('取り消して')]);
  await ito.does('cancellation');
  expect((await ito.does('erasure', undefined, yamada)).status).toBe(204);
  expect((await ito.mine()).status).toBe(401);
  expect((await ito.verbs()).at(-1)).toBe('erased');
  const list = await office.request<{ rows: Registrant[] }>(
    'GET',
    `/api/desk/seminars/${seminar.id}/registrants?state=`,
    { cookie: suzuki.cookie },
  );
  expect(list.body.rows).toMatchObject([{ ticketNumber: ito.number, name: '', email: '', erased: true }]);
});

test('a mail to a group is tried out on oneself in each language it is written in, and tells beforehand whom it reaches', async () => {
  const seminar = await publishedSeminar(office);
  const ito = await asked(seminar);
  const reach = await office.request<{ total: number }>(
    'GET',
    `/api/desk/seminars/${seminar.id}/registrants?way=online`,
    { cookie: suzuki.cookie },
  );
  expect(reach.body.total).toBe(1);
  const message = {
    filter: { way: 'online' },
    subject: { ja: '当日のご案内', en: 'About the day', easy: 'セミナーの日について' },
    text: {
      ja: '13時半から入れます。',
      en: 'Doors open at half past one.',
      easy: 'ドアは、ごご1じはんにあきます。',
    },
    sendingKey: newSendingKey(),
  };
  const send = (own: object) =>
    office.request<{ recipients: number }>('POST', `/api/desk/seminars/${seminar.id}/messages`, {
      json: { ...message, ...own },
      cookie: suzuki.cookie,
    });
  const half = await send({ subject: { ...message.subject, easy: '' }, test: true });
  expect(half).toMatchObject({ status: 422, body: { fields: [{ field: 'subject.easy' }] } });
  expect((await send({ test: true })).body).toEqual({ recipients: 1 });
  const toSuzuki = (await deliveredMails(office)).filter(({ to }) => to === suzuki.email);
  // All are put down in the same instant, so that any may come first.
  const seen = toSuzuki.map(({ text }) =>
    ['13時半から入れます', 'half past one', 'ドアは、ごご1じ'].findIndex((words) => text.includes(words)),
  );
  expect(seen.sort()).toEqual([0, 1, 2]);
  expect(await ito.purposes()).toEqual(['registered']);
  expect((await send({})).body).toEqual({ recipients: 1 });
  expect(await ito.purposes()).toEqual(['registered', 'office_message']);
});

test('the survey is counted for the desk without names, and only planners read it', async () => {
  const text = (ja: string) => ({ ja, en: '' });
  const { about } = { about: { title: text('評価のあるセミナー') } };
  const survey = [
    { id: 'good', label: text('よかったか'), kind: 'choice', choices: [text('はい'), text('いいえ')] },
    { id: 'words', label: text('ひとこと'), kind: 'text' },
  ];
  const today = { startsAt: '2026-11-24T10:30:00+09:00', endsAt: '2026-11-24T10:40:00+09:00' };
  const seminar = await publishedSeminar(office, {
    ...today,
    closesAt: '2026-11-24T10:20:00+09:00',
    about: { ...about, survey },
  });
  const [ito, sato] = [await asked(seminar), await asked(seminar)];
  office.clock.set(at('2026-11-24 (火) 10:45'));
  for (const [person, good] of [
    [ito, 'はい'],
    [sato, 'いいえ'],
  ] as const) {
    await markPresence(office.context(), person.number, [
      { joinedAt: at('2026-11-24 (火) 10:30'), leftAt: at('2026-11-24 (火) 10:40') },
    ]);
    const [first] = await person.mails();
    const sent = await office.request('POST', '/api/registrations/mine/survey', {
      bearer: tokenIn(first, 'my-registration'),
      json: { answers: { good, words: `${good}と思いました。` } },
    });
    expect(sent.status).toBe(200);
  }
  const read = (by: typeof suzuki) =>
    office.request<SurveyResults>('GET', `/api/desk/seminars/${seminar.id}/survey`, { cookie: by.cookie });
  const { body } = await read(suzuki);
  expect(body).toMatchObject({
    answered: 2,
    questions: [
      {
        id: 'good',
        counts: [
          { choice: 'はい', count: 1 },
          { choice: 'いいえ', count: 1 },
        ],
        texts: [],
      },
      { id: 'words', texts: ['いいえと思いました。', 'はいと思いました。'] },
    ],
  });
  expect(JSON.stringify(body)).not.toContain('見本');
  expect((await read(consultant)).status).toBe(403);
  office.clock.set(morning);
});
