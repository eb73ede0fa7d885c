import { describe, expect, test } from 'vitest';
import { demonstrationProgramme } from '#api/demonstration-programme.ts';
import type { DraftView, EligibilityAnswer, PublicProgramme } from '#api/dispatch/contract.ts';
import type { DeskProgramme, OpenedProgramme, ProgrammePlan } from '#api/dispatch/programme-contract.ts';
import { publishEntry } from '#api/guidance/actions/publish-entry.ts';
import { seedGuidance } from '#api/guidance/actions/seed-guidance.ts';
import { deskOffice } from '#tests/support/desk-office.ts';
import { newSendingKey } from '#tests/support/office.ts';

const { sql, office, admin, desk, opened, received, seenBy, verbsOf, mailsOf } = await deskOffice();
await seedGuidance(office.context());
const drafts = await sql<
  { id: string; slug: string }[]
>`select id, slug from guidance.entry where kind = 'referral'`;
for (const { id, slug } of drafts) if (slug !== 'houterasu') await publishEntry(office.context(), id);

const refers = (number: string, own: Record<string, unknown> = {}) =>
  desk(number, 'referral', {
    desk: 'tokyo-labour-consultation',
    text: '',
    sendingKey: newSendingKey(),
    ...own,
  });

describe('referring to a desk of the directory', () => {
  test('closes the case, keeps the promise, and the person reads how to reach that desk', async () => {
    const { number, code } = await received();
    expect((await refers(number, { text: '働く条件のことは、こちらがくわしいです。' })).status).toBe(204);
    const { body } = await seenBy(number, code);
    expect(body).toMatchObject({ referredTo: '東京都労働相談情報センター' });
    const words = JSON.stringify(body);
    expect(words).toContain('働く条件のことは、こちらがくわしいです。');
    expect(words).toContain('電話：0570-00-6110');
    expect(words).toContain('https://www.hataraku.metro.tokyo.lg.jp/');
    expect((await opened(number)).body).toMatchObject({ closedBecause: 'referred' });
    expect(await verbsOf(number)).toEqual(expect.arrayContaining(['promise.kept', 'closed']));
    expect(await mailsOf(number)).toContain('answered');
  });

  test('speaks the language of the person, not of the desk, and needs no words of its own', async () => {
    const { number, code } = await received({}, 'en');
    expect((await refers(number)).status).toBe(204);
    const words = JSON.stringify((await seenBy(number, code)).body);
    expect(words).toContain('This desk fits what you asked about');
    expect(words).toContain('Tokyo Labor Consultation Center');
    expect(words).toContain('Telephone: 0570-00-6110');
  });

  test('is refused for a desk that is not published, and the case stays open', async () => {
    const { number } = await received();
    for (const slug of ['houterasu', 'nowhere'])
      expect((await refers(number, { desk: slug })).status).toBe(404);
    expect((await opened(number)).body).toMatchObject({ closedBecause: null });
  });

  test('the same sending twice is one closing', async () => {
    const { number } = await received();
    const sendingKey = newSendingKey();
    expect((await refers(number, { sendingKey })).status).toBe(204);
    expect((await refers(number, { sendingKey })).status).toBe(409);
    expect((await mailsOf(number)).filter((purpose) => purpose === 'answered')).toHaveLength(1);
  });
});

describe('a programme', () => {
  const path = '/api/desk/dispatch/programmes';
  const { about, ...plan } = demonstrationProgramme(2026);
  const leadingTo = (business: string): ProgrammePlan => ({
    ...plan,
    about: { ...about, referralOf: { business } },
  });
  const send = <Body>(method: string, at: string, json?: unknown) =>
    office.request<Body>(method, at, {
      ...(json === undefined ? {} : { json }),
      cookie: admin.cookie,
      headers: { 'Accept-Language': 'en' },
    });

  test('leads whoever may not apply to a desk of the directory, as it stands there, and to no unknown one', async () => {
    const made = await send<OpenedProgramme>('POST', path, leadingTo('tokyo-labour-consultation'));
    expect(made.status).toBe(201);
    const question = { programmeId: made.body.id, applicantKind: 'business', notMet: [] };
    const { body } = await send<EligibilityAnswer>('POST', '/api/dispatch/eligibility', question);
    expect(body.referrals).toMatchObject([
      {
        name: { text: 'Tokyo Labor Consultation Center', language: 'en' },
        telephone: '0570-00-6110',
        url: 'https://www.hataraku.metro.tokyo.lg.jp/',
      },
    ]);
    const refused = await send<{ errors?: unknown }>('POST', path, leadingTo('nowhere'));
    expect(refused.status).toBe(422);
    expect(JSON.stringify(refused.body)).toContain('about.referralOf.business');
  });

  test('is read in Japanese where the office has not written another language, and said to be Japanese', async () => {
    const about = { ...leadingTo('labour-bureau').about, summary: { ja: '訪ねます。', en: 'We visit.' } };
    const made = await send<DeskProgramme>('POST', path, {
      ...plan,
      name: { ja: '試しの派遣', en: '', easy: ' ためしのサービス ' },
      about,
      documents: [{ key: 'bylaws', label: { ja: '定款', en: '' }, required: true }],
    });
    expect(made.body.plan.name.easy).toBe('ためしのサービス');
    const { id } = made.body;
    await send('PUT', `${path}/${id}/publication`, { published: true });
    const readIn = async (language: string) => {
      const headers = { 'Accept-Language': language };
      const { body } = await office.request<PublicProgramme[]>('GET', '/api/dispatch/programmes', {
        headers,
      });
      const one = body.find((programme) => programme.id === id);
      return [one?.name, one?.summary, one?.documents[0]?.label];
    };
    const japanese = (text: string) => ({ text, language: 'ja' });
    expect(await readIn('en')).toEqual([
      japanese('試しの派遣'),
      { text: 'We visit.', language: 'en' },
      japanese('定款'),
    ]);
    expect(await readIn('ja-simple')).toEqual([
      { text: 'ためしのサービス', language: 'easy' },
      japanese('訪ねます。'),
      japanese('定款'),
    ]);
    const applicantKind = 'industry_organisation';
    const begun = await send<DraftView>('POST', '/api/dispatch/drafts', {
      programmeId: id,
      applicantKind,
      answers: {},
    });
    expect(begun.body.problems.find(({ field }) => field === 'documents.bylaws')?.detail).toBe(
      'Please add “定款” (it has no English name).',
    );
  });

  test('keeps what it said in every version, with who changed it', async () => {
    const { body } = await send<OpenedProgramme>('POST', path, leadingTo('tokyo-sme-support'));
    const change = { version: 1, plan: { ...leadingTo('tokyo-sme-support'), sessions: 4 } };
    expect((await send('PUT', `${path}/${body.id}`, change)).status).toBe(200);
    expect((await send('PUT', `${path}/${body.id}`, change)).status).toBe(409);
    const opened = await send<OpenedProgramme>('GET', `${path}/${body.id}`);
    expect(opened.body).toMatchObject({
      plan: { sessions: 4 },
      history: [
        { what: '変えた', who: 'yamada', version: 2 },
        { what: 'つくった', who: 'yamada', version: 1 },
      ],
    });
    const earlier = await send<ProgrammePlan>('GET', `${path}/${body.id}/versions/1`);
    expect(earlier.body).toMatchObject({ sessions: 5 });
  });
});
