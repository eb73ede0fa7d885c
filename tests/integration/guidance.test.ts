import { describe, expect, test } from 'vitest';
import { changeSetting } from '#api/core/settings/actions/change-setting.ts';
import type { FaqEntry, NewsItem, Notice, Referrals } from '#api/guidance/contract.ts';
import type { DeskEntry, OpenedArticle, OpenedEntry, Overview } from '#api/guidance/desk-contract.ts';
import { article } from '#tests/support/article.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { testOffice } from '#tests/support/office.ts';
import { signedInStaff } from '#tests/support/staff.ts';

const { sql } = await testDatabase();
const office = await testOffice(sql, at('2026-11-24 (火) 09:00'));
let admin = await signedInStaff(office.office, 'administrator', { name: 'yamada' });
const editors = new Set([admin.id]);
/** Sets the clock; a session does not live for days, so yamada signs in again. */
const comes = async (moment: string): Promise<void> => {
  office.clock.set(at(moment));
  admin = await signedInStaff(office.office, 'administrator', { name: 'yamada' });
  editors.add(admin.id);
};
const base = '/api/desk/guidance';

const desk = <Body = { id: string }>(method: string, path: string, json?: unknown) =>
  office.request<Body & { detail: string; fields: { field: string; detail: string }[] }>(
    method,
    `${base}${path}`,
    {
      json,
      cookie: admin.cookie,
    },
  );
const read = <Body>(path: string, language = 'ja') =>
  office.request<Body>('GET', `/api/guidance/${path}`, { headers: { 'Accept-Language': language } });
const answers = async (language = 'ja') =>
  (await read<{ entries: FaqEntry[] }>('faq', language)).body.entries;
const opened = async (id: string) => (await desk<OpenedEntry>('GET', `/entries/${id}`)).body;
const eventsOf = async (id: string) => {
  const rows = await sql<{ verb: string; staffId: string }[]>`
    select verb, staff_id as "staffId" from core.event where subject_id = ${id} order by id`;
  return rows.map(({ verb, staffId }) => (editors.has(staffId) ? verb : `${verb} by ${staffId}`));
};

const answer = (slug: string, own: Record<string, unknown> = {}) => ({
  kind: 'faq',
  slug,
  position: 10,
  facts: { group: 'desk' },
  texts: {
    ja: { question: '電話は何時までですか。', answer: '{closes}までです。', words: '時間' },
    en: { question: 'Until when can I call?', answer: 'Until {closes}.', words: '' },
  },
  ...own,
});
const written = async (entry: unknown): Promise<string> => {
  const { status, body } = await desk('POST', '/entries', entry);
  expect(status, JSON.stringify(body)).toBe(201);
  return body.id;
};
const published = async (entry: unknown): Promise<string> => {
  const id = await written(entry);
  expect((await desk('POST', `/entries/${id}/publication`)).status).toBe(204);
  return id;
};

describe('an answer', () => {
  test('is read by nobody until it is published, changes at once after, and can be taken back', async () => {
    const id = await written(answer('hours'));
    expect(await answers()).toEqual([]);
    expect((await desk('POST', `/entries/${id}/publication`)).status).toBe(204);
    expect(await answers()).toMatchObject([
      { slug: 'hours', group: 'desk', language: 'ja', answer: '17:00までです。', changedOn: '2026-11-24' },
    ]);
    await comes('2026-11-25 (水) 10:00');
    const change = answer('ignored', {
      texts: {
        ja: { question: '電話の時間は。', answer: '{opens}から。', words: '' },
        en: { question: '', answer: '', words: '' },
      },
    });
    expect((await desk('PUT', `/entries/${id}`, { entry: change, version: 1 })).status).toBe(204);
    expect(await answers('en')).toMatchObject([
      { slug: 'hours', language: 'ja', answer: '9:00から。', changedOn: '2026-11-25' },
    ]);
    expect((await desk('DELETE', `/entries/${id}`)).body.detail).toMatch('公開をやめて');
    expect((await desk('DELETE', `/entries/${id}/publication`)).status).toBe(204);
    expect(await answers()).toEqual([]);
    expect((await desk('DELETE', `/entries/${id}`)).status).toBe(204);
    expect((await desk('GET', `/entries/${id}`)).status).toBe(404);
    expect(await eventsOf('faq/hours')).toEqual([
      'entry_added',
      'entry_published',
      'entry_changed',
      'entry_hidden',
      'entry_removed',
    ]);
    expect((await desk('POST', '/entries', answer('hours'))).body.fields).toEqual([
      { field: 'entry.slug', detail: 'この名前は、もう使われています。' },
    ]);
    expect(await sql`select 1 from core.mail`).toEqual([]);
  });

  test('keeps every version with who and when, and tells who comes second', async () => {
    const id = await written(answer('versions'));
    const change = { entry: answer('versions', { position: 30 }), version: 1 };
    expect((await desk('PUT', `/entries/${id}`, change)).status).toBe(204);
    expect(await desk('PUT', `/entries/${id}`, change)).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('ほかの人が直しました') },
    });
    const again = { entry: answer('versions', { position: 30 }), version: 2 };
    expect((await desk('PUT', `/entries/${id}`, again)).status).toBe(204);
    const { entry, history, versions } = await opened(id);
    expect(entry).toMatchObject({ version: 2, status: 'draft', missing: [] });
    expect(history.map(({ who, what, version }) => [who, what, version])).toEqual([
      ['yamada', '直した', 2],
      ['yamada', '書いた', 1],
    ]);
    expect(versions.map(({ position }) => position)).toEqual([30, 10]);
  });

  test('is named after its English title, else after its kind', async () => {
    const slugs: string[] = [];
    for (const entry of [
      answer(''),
      answer(''),
      answer('', { texts: { ja: answer('').texts.ja, en: { question: '', answer: '' } } }),
    ])
      slugs.push((await opened(await written(entry))).entry.slug);
    expect(slugs).toEqual(['until-when-can-i-call', 'until-when-can-i-call-2', 'faq']);
  });

  test('may be said in plain Japanese too, whose readers are else shown the Japanese one', async () => {
    const { ja, en } = answer('').texts;
    const easy = { question: '電話はいつまでですか。', answer: '{closes}までです。', words: '' };
    await published(answer('plain', { texts: { ja, en, easy } }));
    await published(answer('not-plain'));
    const [plain, other] = ['plain', 'not-plain'].map(
      (wanted) => async (language: string) => (await answers(language)).find(({ slug }) => slug === wanted),
    );
    expect(await plain?.('ja-simple')).toMatchObject({ language: 'easy', answer: '17:00までです。' });
    expect(await other?.('ja-simple')).toMatchObject({ language: 'ja', question: ja.question });
    expect(await plain?.('ja')).toMatchObject({ language: 'ja', question: ja.question });
  });

  test('that was saved before there was plain Japanese is read and changed as it is', async () => {
    const id = await published(answer('older'));
    await sql`update guidance.entry set texts = texts - 'easy' where id = ${id}`;
    expect((await opened(id)).entry.texts).toMatchObject({ easy: null });
    expect((await desk('PUT', `/entries/${id}`, { entry: answer('older'), version: 1 })).status).toBe(204);
    expect((await opened(id)).entry).toMatchObject({ version: 1, missing: [] });
  });

  test('takes what it says from the settings', async () => {
    await published(
      answer('telephone', { texts: { ja: { question: '電話は', answer: '{telephone}' }, en: {} } }),
    );
    await changeSetting(office.context(), { key: 'telephone', value: '0120-111-222' });
    expect((await answers()).find(({ slug }) => slug === 'telephone')?.answer).toBe('0120-111-222');
  });

  test.each([
    ['no group', { facts: {} }, 'facts.group'],
    ['half a language', { texts: { ja: { question: '問い' }, en: {} } }, 'texts.ja.answer'],
    ['no language', { texts: { ja: {}, en: {} } }, 'texts.ja.question'],
    ['a name with spaces', { slug: 'a b' }, 'slug'],
    [
      'too much',
      { texts: { ja: { question: 'あ'.repeat(201), answer: 'い' }, en: {} } },
      'texts.ja.question',
    ],
  ])('is refused with %s, in a sentence at its field, and nothing is kept', async (_what, own, field) => {
    const before = await sql`select count(*) from guidance.entry`;
    const { status, body } = await desk('POST', '/entries', answer('', own));
    expect(status).toBe(422);
    expect(body.fields.map((problem) => problem.field)).toContain(field);
    expect(await sql`select count(*) from guidance.entry`).toEqual(before);
  });

  test('is seen before it is saved as its readers will see it', async () => {
    const { body } = await desk<{ texts: DeskEntry['texts'] }>('POST', '/preview', answer('preview'));
    expect(body.texts.ja?.answer).toBe('17:00までです。');
    expect(body.texts.en?.answer).toBe('Until 17:00.');
    expect(await sql`select 1 from guidance.entry where slug = 'preview'`).toEqual([]);
  });
});

describe('notices and news', () => {
  const notice = (own: Record<string, unknown> = {}) => ({
    kind: 'notice',
    facts: {
      fromAt: '2026-12-28T09:00:00+09:00',
      untilAt: '2027-01-04T09:00:00+09:00',
      link: '/news',
      ...own,
    },
    texts: { ja: { text: '年末年始は休みます。' }, en: { text: 'Closed over the New Year.' } },
  });
  const shown = async () =>
    (await read<{ notices: Notice[] }>('notices', 'en')).body.notices.map(({ text }) => text);

  test('a notice shows from its beginning until its end', async () => {
    const id = await published(notice());
    await comes('2026-12-28 (月) 08:59');
    expect(await shown()).toEqual([]);
    expect((await opened(id)).entry.attention).toBe('coming');
    office.clock.set(at('2026-12-28 (月) 09:00'));
    expect(await shown()).toEqual(['Closed over the New Year.']);
    await comes('2027-01-04 (月) 09:00');
    expect(await shown()).toEqual([]);
    expect((await opened(id)).entry.attention).toBe('over');
    await comes('2026-11-25 (水) 10:00');
  });

  test('a notice that ends before it begins is refused', async () => {
    const { body } = await desk('POST', '/entries', notice({ untilAt: '2026-12-01T09:00:00+09:00' }));
    expect(body.fields).toEqual([
      { field: 'facts.untilAt', detail: '終わりは、始まりより後にしてください。' },
    ]);
  });

  test('news stands newest first, with an address of its own', async () => {
    const item = (slug: string) => ({
      kind: 'news',
      slug,
      facts: {},
      texts: { ja: { title: slug, body: '本文' }, en: {} },
    });
    await published(item('first'));
    await comes('2026-11-26 (木) 10:00');
    await published(item('second'));
    const { body } = await read<{ items: NewsItem[] }>('news');
    expect(body.items.map(({ slug, publishedOn }) => [slug, publishedOn])).toEqual([
      ['second', '2026-11-26'],
      ['first', '2026-11-25'],
    ]);
    expect((await read<NewsItem>('news/second')).body.title).toBe('second');
    expect((await read('news/third')).status).toBe(404);
  });
});

describe('the directory', () => {
  test('begins with samples as drafts, once, and is read by need and place', async () => {
    const { body } = await desk<{ added: number }>('POST', '/samples');
    expect(body.added).toBeGreaterThanOrEqual(20);
    expect((await desk<{ added: number }>('POST', '/samples')).body.added).toBe(0);
    expect((await read<Referrals>('referrals')).body.referrals).toEqual([]);
    const { entries } = (await desk<{ entries: DeskEntry[] }>('GET', '/entries?kind=referral')).body;
    for (const { id } of entries) await desk('POST', `/entries/${id}/publication`);
    await published({
      kind: 'referral',
      slug: 'ward',
      facts: {
        needs: ['consumer'],
        area: {
          kind: 'municipality',
          name: { ja: '見本区', en: 'Mihon Ward' },
          prefecture: { ja: '見本県', en: 'Mihon Prefecture' },
        },
        telephone: '00-0000-0000',
        checkedOn: '2026-11-22',
        url: '',
      },
      texts: { ja: { name: '見本区の窓口', forWhom: '区民' }, en: {} },
    });
    const found = async (query: string) => {
      const { body: list } = await read<Referrals>(`referrals?${query}`, 'en');
      return list.referrals.map(({ slug }) => slug);
    };
    expect(await found('need=consumer')).toEqual(['ward', 'consumer-hotline']);
    expect(await found('need=consumer&place=見本区')).toEqual(['ward', 'consumer-hotline']);
    expect(await found('need=consumer&place=雛形市')).toEqual(['consumer-hotline']);
    expect(await found('')).toHaveLength(entries.length + 1);
    expect((await read('referrals?need=nonsense')).status).toBe(400);
    expect(await found('need=work&place=見本県')).not.toContain('tokyo-labour-consultation');
    expect(await found('need=work&place=東京都')).toContain('tokyo-labour-consultation');
    expect(await found('need=consumer&place=見本県')).toEqual(['ward', 'consumer-hotline']);
    expect((await read<Referrals>('referrals', 'en')).body.places).toEqual([
      { value: '見本県', name: 'Mihon Prefecture', prefecture: '' },
      { value: '東京都', name: 'Tokyo', prefecture: '' },
      { value: '見本区', name: 'Mihon Ward', prefecture: 'Mihon Prefecture' },
    ]);
  });

  test('asks to be looked up again after half a year', async () => {
    await comes('2027-06-01 (火) 10:00');
    const { kinds } = (await desk<Overview>('GET', '')).body;
    expect(kinds.find(({ kind }) => kind === 'referral')?.attention).toBeGreaterThan(5);
    await comes('2026-11-26 (木) 10:00');
  });

  test('a desk that cannot be reached is refused', async () => {
    const { body } = await desk('POST', '/entries', {
      kind: 'referral',
      facts: { needs: [], area: { kind: 'prefecture' }, checkedOn: '' },
      texts: { ja: { name: '窓口', forWhom: '人' }, en: {} },
    });
    expect(body.fields.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['facts.needs', 'facts.area.name.ja', 'facts.checkedOn']),
    );
  });
});

describe('an article of somebody else', () => {
  const imported = async (json = JSON.stringify(article)) => await desk('POST', '/articles', { json });

  test('comes in cleaned, with source and dates, and is never public', async () => {
    const { status, body } = await imported();
    expect(status).toBe(201);
    const { body: seen } = await desk<OpenedArticle>('GET', `/articles/${body.id}`);
    expect(seen).toMatchObject({
      title: 'At the “counter”',
      source: article.link,
      language: 'en',
      publishedAt: '2025-07-24T10:56:54Z',
      modifiedAt: '2025-08-29T09:14:23Z',
      findings: { dropped: { contents: 3 }, obsolete: [{ code: 'definition' }, { code: 'duty' }] },
    });
    expect(seen.html).not.toContain('<script');
    const everything = ['faq', 'news', 'notices', 'referrals'].map(async (path) => (await read(path)).body);
    expect(JSON.stringify(await Promise.all(everything))).not.toContain('law.example');
    expect(await eventsOf(`article/${body.id}`)).toEqual(['article_imported']);
  });

  test('imported again takes the place of the first, and can be thrown away', async () => {
    await imported();
    const { body } = await imported();
    const list = async () => (await desk<{ articles: { id: string }[] }>('GET', '/articles')).body.articles;
    expect((await list()).map(({ id }) => id)).toEqual([body.id]);
    expect((await desk('DELETE', `/articles/${body.id}`)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect(await sql`select 1 from guidance.article where id = ${body.id} and html <> ''`).toEqual([]);
  });

  test.each([
    ['no JSON', 'これは記事ではありません'],
    ['another thing', '{"id":1}'],
    ['two posts', JSON.stringify([article, article])],
    ['a source without TLS', JSON.stringify({ ...article, link: 'http://law.example/a' })],
  ])('is refused when it is %s', async (_what, json) => {
    const { status, body } = await imported(json);
    expect(status).toBe(422);
    expect(body.fields[0]?.field).toBe('json');
  });
});

describe('who may', () => {
  const id = '00000000-0000-0000-0000-000000000000';
  const routes = [
    ['GET', ''],
    ['GET', '/entries?kind=faq'],
    ['GET', `/entries/${id}`],
    ['POST', '/entries'],
    ['PUT', `/entries/${id}`],
    ['DELETE', `/entries/${id}`],
    ['POST', `/entries/${id}/publication`],
    ['DELETE', `/entries/${id}/publication`],
    ['POST', '/preview'],
    ['POST', '/samples'],
    ['GET', '/articles'],
    ['POST', '/articles'],
    ['GET', `/articles/${id}`],
    ['DELETE', `/articles/${id}`],
  ] as const;

  test('only administrators write what the public reads', async () => {
    const others = await Promise.all(
      (['coordinator', 'consultant', 'auditor'] as const).map((role) => signedInStaff(office.office, role)),
    );
    for (const [method, path] of routes) {
      const json = method === 'GET' ? undefined : {};
      const asked = async (cookie?: string) =>
        (await office.request(method, `${base}${path}`, cookie ? { json, cookie } : { json })).status;
      expect(await asked(), `${method} ${path}`).toBe(401);
      for (const { cookie, role } of others)
        expect(await asked(cookie), `${method} ${path}: ${role}`).toBe(403);
      expect([401, 403], `${method} ${path}`).not.toContain(await asked(admin.cookie));
    }
  });
});
