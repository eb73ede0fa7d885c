import { beforeAll, expect, test } from 'vitest';
import type { AskOutside } from '#api/core/outside/ask-outside.ts';
import { askLinks } from '#api/guidance/actions/ask-links.ts';
import type { OpenedArticle, Overview } from '#api/guidance/desk-contract.ts';
import { guideSources } from '#api/guidance/guide-sources.ts';
import type { OutsideLink, OutsideLinks } from '#api/guidance/link-contract.ts';
import { article } from '#tests/support/article.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { testOffice } from '#tests/support/office.ts';
import { outsideServer, testAsker, told } from '#tests/support/outside.ts';
import { rememberingQueue } from '#tests/support/remembering-queue.ts';
import { type SignedInStaff, signedInStaff } from '#tests/support/staff.ts';

const { sql } = await testDatabase();
const server = await outsideServer(told);
const queue = rememberingQueue();
const line = { isCut: false };
/** Every site of the internet is one server of this machine, which answers as the path says; or nobody is there. */
const askOutside: AskOutside = (url) => {
  const path = url.replace(/^https?:\/\/([^/]+)/, (_all, host) => `http://${host}:${server.port}`);
  const patience = url.endsWith('/hang') ? { waitMilliseconds: 100 } : {};
  return testAsker({}, patience)(line.isCut ? 'http://nobody.example/' : path);
};
const office = await testOffice(sql, at('2026-11-24 (火) 02:40'), null, { askOutside, queue: queue.queue });
let yamada: SignedInStaff;
const base = '/api/desk/guidance';

const desk = <Body = { id: string }>(method: string, path: string, json?: unknown) =>
  office.request<Body & { detail: string }>(method, `${base}${path}`, { json, cookie: yamada.cookie });
const night = async (moment: string): Promise<void> => {
  office.clock.set(at(moment));
  await askLinks(office.context({ requestId: 'clock.links' }), 'due');
};
const morning = async (moment: string): Promise<void> => {
  office.clock.set(at(moment));
  yamada = await signedInStaff(office.office, 'administrator', { name: 'yamada' });
};
const links = async () => (await desk<OutsideLinks>('GET', '/links')).body;
const link = async (path: string): Promise<OutsideLink | undefined> =>
  (await links()).links.find(({ url }) => url === `https://city.example${path}`);
const askedPaths = (): string[] => server.seen.splice(0).map(({ path }) => path);
const events = async () =>
  (await sql`select verb from core.event where subject_id = 'links' order by id`).map(({ verb }) => verb);

const published = async (entry: unknown): Promise<string> => {
  const { status, body } = await desk('POST', '/entries', entry);
  expect(status, JSON.stringify(body)).toBe(201);
  expect((await desk('POST', `/entries/${body.id}/publication`)).status).toBe(204);
  return body.id;
};
const answer = (slug: string, ...paths: string[]) => ({
  kind: 'faq',
  slug,
  facts: { group: 'desk' },
  texts: {
    ja: {
      question: `${slug}は`,
      answer: paths.map((path) => `[ここ](https://city.example${path})`).join('、'),
    },
    en: {},
  },
});
const post = (...paths: string[]) => ({
  ...article,
  link: 'https://law.example/post',
  content: {
    rendered: paths.map((path) => `<p><a href="https://city.example${path}">${path}</a></p>`).join(''),
  },
});

let faqId = '';
let articleId = '';
beforeAll(async () => {
  await morning('2026-11-23 (月) 09:00');
  faqId = await published(answer('dead', '/404', '/200', '/301?to=/200', '/500'));
  await desk('POST', '/entries', answer('draft', '/410'));
  await published({
    kind: 'notice',
    slug: 'over',
    facts: {
      fromAt: '2026-11-01T00:00:00Z',
      untilAt: '2026-11-02T00:00:00Z',
      link: 'https://city.example/410',
    },
    texts: { ja: { text: '終わった告知' }, en: {} },
  });
  const imported = await desk('POST', '/articles', { json: JSON.stringify(post('/404', '/403', '/hang')) });
  articleId = imported.body.id;
});

test('before the first night nothing is said of any address, and the sources of the guides are among them', async () => {
  const { links: all, lastRun } = await links();
  expect(lastRun).toBeNull();
  expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['not_asked']));
  expect(all.map(({ url }) => url)).toEqual(expect.arrayContaining(Object.values(guideSources)));
  expect(all.map(({ url }) => url)).not.toContain('https://city.example/410');
});

test('the night asks every address once, and tells what is gone or moved, with the places where it stands', async () => {
  await night('2026-11-24 (火) 02:40');
  await morning('2026-11-24 (火) 09:00');
  expect(await link('/404')).toEqual({
    url: 'https://city.example/404',
    state: 'gone',
    answer: '404',
    movedTo: null,
    askedAt: '2026-11-23T17:40:00Z',
    failingSince: '2026-11-23T17:40:00Z',
    opened: null,
    places: [
      { kind: 'faq', id: faqId, title: 'deadは' },
      { kind: 'article', id: articleId, title: 'At the “counter”' },
    ],
  });
  expect(await link('/301?to=/200')).toMatchObject({
    state: 'moved',
    movedTo: `http://city.example:${server.port}/200`,
  });
  expect(await link('/200')).toMatchObject({ state: 'fine', answer: '200' });
  for (const path of ['/500', '/403', '/hang']) expect(await link(path)).toMatchObject({ state: 'unsure' });
  expect((await desk<Overview>('GET', '')).body.links).toEqual({ outside: 18, attention: 2 });
  const { lastRun, history } = await links();
  expect(lastRun).toEqual({ at: '2026-11-23T17:40:00Z', asked: 18, hadWayOut: true });
  expect(history).toEqual([
    { at: '2026-11-23T17:40:00Z', who: 'プログラム', what: '18件を確かめた。直すもの2件' },
  ]);
  expect(await sql`select 1 from core.mail`).toEqual([]);
  askedPaths();
});

test('the next nights ask again only what was unclear, and tell of it on the third', async () => {
  await night('2026-11-25 (水) 02:40');
  expect(askedPaths()).toEqual(['/500', '/500', '/403', '/403', '/hang']);
  await night('2026-11-26 (木) 02:40');
  await morning('2026-11-26 (木) 09:00');
  expect(await link('/500')).toMatchObject({
    state: 'unclear',
    answer: '500',
    failingSince: '2026-11-23T17:40:00Z',
  });
  askedPaths();
  await night('2026-11-27 (金) 02:40');
  expect(askedPaths()).toEqual([]);
  await night('2026-12-01 (火) 02:40');
  expect(askedPaths()).toContain('/404');
});

test('an article shows where it leads, in its order, with how each stands and when it was asked', async () => {
  await morning('2026-12-01 (火) 09:00');
  const { references } = (await desk<OpenedArticle>('GET', `/articles/${articleId}`)).body;
  expect(references.map(({ words, state, askedAt }) => [words, state, askedAt])).toEqual([
    ['/404', 'gone', '2026-11-30T17:40:00Z'],
    ['/403', 'unclear', '2026-11-25T17:40:00Z'],
    ['/hang', 'unclear', '2026-11-25T17:40:00Z'],
  ]);
});

test('what somebody opened by hand is fine, with their name, until it answers otherwise', async () => {
  const url = 'https://city.example/403';
  expect((await desk('POST', '/links/opened', { url })).status).toBe(204);
  expect(await link('/403')).toMatchObject({
    state: 'opened',
    answer: '403',
    opened: { at: '2026-12-01T00:00:00Z', by: 'yamada' },
  });
  expect((await links()).history[0]).toEqual({
    at: '2026-12-01T00:00:00Z',
    who: 'yamada',
    what: `手で開き、問題ないことを確かめた：${url}`,
  });
  expect((await desk('POST', '/links/opened', { url: 'https://city.example/410' })).status).toBe(404);
});

test('a line that is down says nothing of any page; one dead name alone does', async () => {
  const before = (await links()).links;
  line.isCut = true;
  await night('2026-12-08 (火) 02:40');
  line.isCut = false;
  await morning('2026-12-08 (火) 09:00');
  const { links: after, lastRun } = await links();
  expect(after).toEqual(before);
  expect(lastRun).toMatchObject({ hadWayOut: false });
  await night('2026-12-08 (火) 09:05');
  await published({
    ...answer('name'),
    texts: { ja: { question: '名前', answer: '[ここ](https://nobody.example/)' }, en: {} },
  });
  await night('2026-12-08 (火) 09:10');
  const gone = (await links()).links.find(({ url }) => url === 'https://nobody.example/');
  expect(gone).toMatchObject({ state: 'gone', answer: 'no_such_name' });
});

test('a wish is queued once and asks all but what was asked within the hour', async () => {
  await morning('2026-12-09 (水) 09:00');
  askedPaths();
  expect((await desk('POST', '/links/checks')).status).toBe(204);
  expect(queue.sent).toEqual([{ job: 'guidance.links', data: {}, key: 'guidance.links' }]);
  expect((await events()).at(-1)).toBe('links_check_requested');
  await askLinks(office.context(), 'now');
  expect(askedPaths().length).toBeGreaterThan(17);
  office.clock.set(at('2026-12-09 (水) 09:59'));
  await askLinks(office.context(), 'now');
  expect(askedPaths()).toEqual([]);
});

test('an address that stands nowhere any more is forgotten at the next run', async () => {
  const known = async () => (await sql`select url from guidance.link`).map(({ url }) => url);
  expect(await known()).toContain('https://city.example/500');
  await desk('DELETE', `/entries/${faqId}/publication`);
  await night('2026-12-16 (水) 02:40');
  expect(await known()).not.toContain('https://city.example/500');
  expect(await known()).toContain('https://city.example/404');
});

test('where the office asks nobody, the list says so, and nothing is asked or queued', async () => {
  const off = await testOffice(sql, at('2026-12-24 (木) 09:00'), null, { queue: queue.queue });
  const { cookie } = await signedInStaff(off.office, 'administrator', { name: 'yamada' });
  askedPaths();
  await askLinks(off.context(), 'now');
  expect(askedPaths()).toEqual([]);
  const list = await off.request<OutsideLinks>('GET', `${base}/links`, { cookie });
  expect(list.body.isOn).toBe(false);
  const refused = await off.request('POST', `${base}/links/checks`, { cookie });
  expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('LINK_CHECK')]);
  expect(queue.sent).toHaveLength(1);
});

test('nobody but administrators sees the list', async () => {
  const { cookie } = await signedInStaff(office.office, 'coordinator');
  expect((await office.request('GET', `${base}/links`, { cookie })).status).toBe(403);
  expect((await office.request('POST', `${base}/links/checks`, { cookie })).status).toBe(403);
});
