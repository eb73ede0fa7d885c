import { describe, expect, test } from 'vitest';
import type { CaseStudies, CaseStudy } from '#api/guidance/contract.ts';
import type { DeskEntry, OpenedCaseStudy } from '#api/guidance/desk-contract.ts';
import { anonymityChecklist, codesOf } from '#api/guidance/vocabulary.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { testOffice } from '#tests/support/office.ts';
import { type SignedInStaff, signedInStaff } from '#tests/support/staff.ts';

const { sql } = await testDatabase();
const office = await testOffice(sql, at('2026-11-24 (火) 09:00'));
const yamada = await signedInStaff(office.office, 'administrator', { name: 'yamada' });
const tanaka = await signedInStaff(office.office, 'consultant', { name: 'tanaka' });
const suzuki = await signedInStaff(office.office, 'coordinator', { name: 'suzuki' });
const base = '/api/desk/guidance/case-studies';

type Answer = { id: string; detail: string; fields: { field: string; detail: string }[] };
const asks = <Body = Answer>(by: SignedInStaff, method: string, path: string, json?: unknown) =>
  office.request<Body & Answer>(method, path, { json, cookie: by.cookie });
const example = (title: string, own: { facts?: object; happened?: string } = {}) => ({
  facts: own.facts ?? { sector: 'retail', side: 'worker', examples: ['refusing_to_leave'] },
  texts: {
    ja: {
      title,
      happened: own.happened ?? '帰らなかった。',
      handled: '二人で受けた。',
      learned: '記録。',
      prevents: '手順。',
    },
    en: {},
  },
});
const whole = { confirmed: codesOf(anonymityChecklist), basis: 'composite' };
const written = async (by: SignedInStaff, entry: unknown = example('閉店後')): Promise<string> => {
  const { status, body } = await asks(by, 'POST', base, entry);
  expect(status, JSON.stringify(body)).toBe(201);
  return body.id;
};
const opened = async (by: SignedInStaff, id: string) =>
  (await asks<OpenedCaseStudy>(by, 'GET', `${base}/${id}`)).body;
const confirms = (by: SignedInStaff, id: string, version = 1, check: object = whole) =>
  asks(by, 'POST', `${base}/${id}/check`, { version, ...check });
const publishes = (id: string) => asks(yamada, 'POST', `/api/desk/guidance/entries/${id}/publication`);
const found = async (query = '') =>
  (await office.request<CaseStudies>('GET', `/api/guidance/cases${query}`)).body;
const titles = async (query = '') => (await found(query)).cases.map(({ title }) => title);
const traceOf = async (id: string) => {
  const { slug } = (await opened(yamada, id)).entry;
  return await sql<{ verb: string; staffId: string; detail: object }[]>`
    select verb, staff_id as "staffId", detail from core.event
    where subject_kind = 'guidance' and subject_id = ${`case_study/${slug}`} order by id`;
};

test('in an office of one, what they wrote cannot be checked, and they are told what to do', async () => {
  await sql`update core.staff set active = false where id <> ${yamada.id}`;
  const id = await written(yamada);
  const { mayCheck, whyNot } = await opened(yamada, id);
  expect(mayCheck).toBe(false);
  expect(whyNot).toMatch('もう一人加えてください');
  expect((await confirms(yamada, id)).body.detail).toBe(whyNot);
  expect((await publishes(id)).status).toBe(409);
  expect(await titles()).toEqual([]);
  await sql`update core.staff set active = true`;
});

describe('with colleagues', () => {
  test('a case is public when somebody else has confirmed every point, and an administrator publishes it', async () => {
    const id = await written(tanaka, example('四つの目'));
    expect(await publishes(id)).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('まだ確かめていません') },
    });
    expect((await confirms(tanaka, id)).body.detail).toMatch('別の職員が確かめます');
    const some = { confirmed: ['no_names'], basis: '' };
    expect((await confirms(suzuki, id, 1, some)).body.fields.map(({ field }) => field)).toEqual([
      'confirmed',
      'basis',
    ]);
    expect((await opened(suzuki, id)).mayCheck).toBe(true);
    expect((await confirms(suzuki, id)).status).toBe(204);
    expect((await confirms(yamada, id)).body.detail).toMatch('もう確かめて');
    const { entry, checks } = await opened(tanaka, id);
    expect(entry.attention).toBe('to_publish');
    expect(checks).toMatchObject([{ version: 1, who: 'suzuki', ...whole }]);
    expect(await titles()).toEqual([]);
    expect((await publishes(id)).status).toBe(204);
    expect(await titles()).toEqual(['四つの目']);
    expect(await traceOf(id)).toEqual([
      { verb: 'entry_added', staffId: tanaka.id, detail: { version: 1, missing: ['en'] } },
      { verb: 'anonymity_confirmed', staffId: suzuki.id, detail: { version: 1, ...whole } },
      { verb: 'entry_published', staffId: yamada.id, detail: { version: 1 } },
    ]);
    expect(await sql`select 1 from core.mail`).toEqual([]);
  });

  test('a change stays behind until it is checked itself, and drafts that nobody checked are then gone', async () => {
    const id = await written(tanaka, example('初めの題'));
    await confirms(suzuki, id);
    await publishes(id);
    const { slug } = (await opened(tanaka, id)).entry;
    for (const [version, title] of ['途中の題', '次の題'].entries()) {
      const change = { entry: example(title), version: version + 1 };
      expect((await asks(tanaka, 'PUT', `${base}/${id}`, change)).status).toBe(204);
    }
    const { body } = await office.request<CaseStudy>('GET', `/api/guidance/cases/${slug}`);
    expect(body).toMatchObject({ title: '初めの題', publishedOn: '2026-11-24' });
    expect((await opened(suzuki, id)).entry).toMatchObject({
      status: 'published',
      version: 3,
      publishedVersion: 1,
      attention: 'to_check',
    });
    expect((await publishes(id)).status).toBe(409);
    expect((await confirms(suzuki, id, 2)).body.detail).toMatch('直されました');
    expect((await confirms(suzuki, id, 3)).status).toBe(204);
    expect(await titles()).toContain('初めの題');
    expect((await publishes(id)).status).toBe(204);
    expect(await titles()).toContain('次の題');
    expect((await opened(yamada, id)).versions.map(({ version }) => version)).toEqual([3, 1]);
  });

  test('whoever corrects a colleague’s text is its writer from then on', async () => {
    const id = await written(tanaka, example('直される'));
    await asks(suzuki, 'PUT', `${base}/${id}`, { entry: example('直された'), version: 1 });
    expect((await confirms(suzuki, id, 2)).status).toBe(409);
    expect((await confirms(tanaka, id, 2)).status).toBe(204);
  });

  test('a removed case leaves no word behind, and its number is not used again', async () => {
    const id = await written(tanaka, example('消えるはずの言葉'));
    const { slug } = (await opened(yamada, id)).entry;
    expect((await asks(yamada, 'DELETE', `/api/desk/guidance/entries/${id}`)).status).toBe(204);
    const left = await sql`
      select 1 from guidance.entry where texts::text like '%消えるはず%'
      union all select 1 from guidance.revision where texts::text like '%消えるはず%'`;
    expect(left).toEqual([]);
    expect((await opened(yamada, await written(tanaka))).entry.slug).toBe(String(Number(slug) + 1));
  });

  test.each([
    ['a telephone number', '０９０-１２３４-５６７８', '電話番号'],
    ['a mail address', 'sato@example.jp', 'メールアドレス'],
  ])('%s is refused even in a draft, at its field, and nothing is kept', async (_what, words, says) => {
    const entry = example('題', { happened: `${words}から` });
    const { status, body } = await asks(tanaka, 'POST', base, entry);
    expect(status).toBe(422);
    expect(body.fields).toEqual([
      { field: 'texts.ja.happened', detail: expect.stringContaining(says) as string },
    ]);
    expect((await asks(tanaka, 'POST', `${base}/preview`, entry)).status).toBe(422);
    expect(await sql`select 1 from guidance.revision where texts::text like '%sato@%'`).toEqual([]);
  });

  test('what may tell who it was is pointed at before and after it is saved, and forbids nothing', async () => {
    const entry = example('鈴木さんの話');
    const pointed = [{ field: 'texts.ja.title', kind: 'person', found: '鈴木さん' }];
    const { body } = await asks<OpenedCaseStudy>(tanaka, 'POST', `${base}/preview`, entry);
    expect(body.identifiers).toEqual(pointed);
    const id = await written(tanaka, entry);
    expect((await opened(suzuki, id)).identifiers).toEqual(pointed);
    expect((await confirms(suzuki, id)).status).toBe(204);
  });

  test('the public finds cases by sector, side and example, and is told what can be chosen', async () => {
    const facts = { sector: 'public', side: 'customer', examples: ['legitimate_complaint'] };
    const id = await written(tanaka, example('聞かれた苦情', { facts }));
    await confirms(suzuki, id);
    await publishes(id);
    expect(await titles('?side=customer')).toEqual(['聞かれた苦情']);
    expect(await titles('?sector=public&example=legitimate_complaint')).toEqual(['聞かれた苦情']);
    expect(await titles('?sector=public&side=worker')).toEqual([]);
    const { total, choices } = await found('?sector=public&side=worker');
    expect(total).toBe((await titles()).length);
    expect(choices).toEqual({
      sectors: ['retail', 'public'],
      sides: ['worker', 'customer'],
      examples: ['refusing_to_leave', 'legitimate_complaint'],
    });
    expect((await office.request('GET', '/api/guidance/cases?side=nobody')).status).toBe(400);
    const hidden = await asks(yamada, 'DELETE', `/api/desk/guidance/entries/${id}/publication`);
    expect(hidden.status).toBe(204);
    expect(await titles('?side=customer')).toEqual([]);
  });

  test('no column and no event leads from a case to a consultation', async () => {
    const columns = await sql<{ name: string }[]>`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'guidance' and table_name in ('entry', 'revision', 'anonymity_check')`;
    expect(columns.filter(({ name }) => /consult|receipt/.test(name))).toEqual([]);
    const { status, body } = await asks(tanaka, 'POST', base, {
      ...example('つながらない'),
      receiptNumber: 'C-22222222X',
    });
    expect(status).toBe(201);
    expect(JSON.stringify([await opened(tanaka, body.id), await traceOf(body.id)])).not.toContain('C-2222');
  });

  test('consultants write and check, administrators publish, and nobody else is let in', async () => {
    const auditor = await signedInStaff(office.office, 'auditor', { name: 'kato' });
    const id = await written(tanaka);
    const routes = [
      ['GET', ''],
      ['POST', ''],
      ['POST', '/preview'],
      ['GET', `/${id}`],
      ['PUT', `/${id}`],
      ['POST', `/${id}/check`],
    ] as const;
    for (const [method, path] of routes) {
      const json = method === 'GET' ? undefined : {};
      expect((await office.request(method, `${base}${path}`, { json })).status, path).toBe(401);
      expect((await asks(auditor, method, `${base}${path}`, json)).status, path).toBe(403);
      expect([401, 403], path).not.toContain((await asks(tanaka, method, `${base}${path}`, json)).status);
    }
    for (const [method, path] of [
      ['POST', `/${id}/publication`],
      ['DELETE', `/${id}/publication`],
      ['DELETE', `/${id}`],
    ] as const)
      expect((await asks(suzuki, method, `/api/desk/guidance/entries${path}`)).status, path).toBe(403);
  });

  test('the desk of cases opens no entry of another kind', async () => {
    const faq = {
      kind: 'faq',
      facts: { group: 'desk' },
      texts: { ja: { question: '問', answer: '答' }, en: {} },
    };
    const { body } = await asks(yamada, 'POST', '/api/desk/guidance/entries', faq);
    expect((await asks(tanaka, 'GET', `${base}/${body.id}`)).status).toBe(404);
    expect((await confirms(tanaka, body.id)).status).toBe(404);
    const change = { entry: example('題'), version: 1 };
    expect((await asks(tanaka, 'PUT', `${base}/${body.id}`, change)).status).toBe(409);
    const list = await asks<{ entries: DeskEntry[] }>(tanaka, 'GET', base);
    expect(new Set(list.body.entries.map(({ kind }) => kind))).toEqual(new Set(['case_study']));
  });
});
