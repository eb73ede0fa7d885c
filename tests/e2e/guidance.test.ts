import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import type { Language } from '#api/core/language.ts';
import { inventedCaseStudies } from '#api/demonstration-case-studies.ts';
import { caseExamples, needs } from '#api/guidance/contract.ts';
import { faqSamples } from '#api/guidance/faq-samples.ts';
import { at } from '#tests/support/at.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { publishes, withGuidance } from '#tests/support/guidance.ts';
import { plannerOf } from '#tests/support/ito.ts';
import { sato, textOf, unlistedPages } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { caseStudyText, casesAsideText } from '../../src/features/case-studies/case-study-text.ts';
import { formText } from '../../src/features/consultations/form-text.ts';
import { faultWays } from '../../src/features/guidance/fault-text.ts';
import { elsewhereText, faqText, newsText, searchText } from '../../src/features/guidance/guidance-text.ts';

const { address, sql } = await testDatabase();
const visitor = testBrowser();
const patiently = { timeout: 20_000 };

async function opened() {
  const clock = virtualClock(at('2026-11-22 (日) 22:30'));
  const server = await testServer({ address, dist, clock });
  await withGuidance(server);
  return { clock, server };
}

/** What axe-core finds on a page, and whether the narrowest phone has to scroll it sideways. */
async function flaws(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 740 });
  const over = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
  if (before) await page.setViewportSize(before);
  const wide = over > 0 ? [`${page.url()} is ${over} px too wide at 320 px`] : [];
  return [...wide, ...(await axeFindings(page))];
}

/** The same of an address, for whoever reads it without JavaScript: axe-core itself is a script. */
async function flawsAt(server: { url: string }, language: Language, path: string): Promise<string[]> {
  const page = await visitor(server, { language, width: 360 });
  await page.goto(path);
  return await flaws(page);
}

const sample = (slug: string) => faqSamples.find((each) => each.slug === slug);

describe('questions and answers', () => {
  test.for(['ja', 'en'] as const)(
    'a deep link leads to its answer, and a machine can read them all (%s)',
    async (language) => {
      const { server } = await opened();
      const page = await visitor(server, { language, width: 360 });
      await page.goto(`/${language}/faq#certify`);
      const question = sample('certify')?.[language].question ?? '';
      const heading = page.getByRole('heading', { level: 3, name: question });
      await expect
        .poll(() => heading.evaluate((each) => each.getBoundingClientRect().top < innerHeight), patiently)
        .toBe(true);
      expect(await heading.evaluate((each) => each.closest(':target')?.id)).toBe('certify');
      const json = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
      const data = JSON.parse(json) as { '@type': string; mainEntity: Array<{ name: string }> };
      expect(data['@type']).toBe('FAQPage');
      expect(data.mainEntity.map(({ name }) => name)).toEqual(
        faqSamples.map((each) => each[language].question),
      );
      expect(await flaws(page)).toEqual([]);
    },
  );
});

describe('search', () => {
  test.for([
    ['ja', '録画', 'seminar-recording'],
    ['en', 'webinar', 'seminar-format'],
  ] as const)(
    'finds without JavaScript, marks what was asked for, and leads there (%s)',
    async ([language, words, slug]) => {
      const { server } = await opened();
      const page = await visitor(server, { language, width: 360, script: false });
      const { t } = sato(page, language);
      await page.goto(`/${language}/faq`);
      await page.getByRole('searchbox', { name: t(searchText.label) }).fill(words);
      await page.getByRole('button', { name: t(searchText.go), exact: true }).click();
      const first = page.getByRole('list').locator('.hit').first();
      expect(await first.locator('mark').count()).toBeGreaterThan(0);
      expect(await flawsAt(server, language, page.url())).toEqual([]);
      await first.getByRole('link').click();
      await page.waitForURL(new RegExp(`/${language}/faq#${slug}$`));
      await page.goto(`/${language}/search?q=qwertzuiop`);
      await page.getByText(t(searchText.nothingMeans)).waitFor();
      expect(await flawsAt(server, language, page.url())).toEqual([]);
    },
  );

  test('answers as one types, and the address keeps the words', async () => {
    const { server } = await opened();
    const page = await visitor(server, { language: 'ja' });
    const { t } = sato(page, 'ja');
    await page.goto('/ja/search');
    const box = page.getByRole('searchbox', { name: t(searchText.label) });
    await box.pressSequentially('匿名');
    await page.getByRole('link', { name: sample('anonymous')?.ja.question ?? '' }).waitFor();
    await page.getByRole('status').filter({ hasText: '「匿名」で' }).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('q'), patiently).toBe('匿名');
    await box.fill('なにもないはずの量子');
    await page.getByText(t(searchText.nothingMeans)).waitFor();
    await box.fill('');
    await expect.poll(() => page.locator('.hit').count(), patiently).toBe(0);
    await expect.poll(() => new URL(page.url()).search, patiently).toBe('');
  });

  test('what appears as one types in plain Japanese has its readings, unless they are switched off', async () => {
    const { server } = await opened();
    const page = await visitor(server, { language: 'easy', width: 360 });
    await page.goto('/easy/search');
    const box = page.getByRole('searchbox');
    const hits = page.locator('#hits');
    await box.fill('録画');
    await expect
      .poll(() => hits.locator('ruby', { hasText: 'ろくが' }).count(), patiently)
      .toBeGreaterThan(0);
    expect(await hits.locator('mark').count()).toBeGreaterThan(0);
    const typed = await page.locator('.hits').innerHTML();
    await page.goto(`/easy/search?q=${encodeURIComponent('録画')}`);
    expect(await page.locator('.hits').innerHTML()).toBe(typed);
    expect(await axeFindings(page)).toEqual([]);

    await page.goto('/easy/search?readings=off');
    await box.fill('録画');
    await expect.poll(() => hits.locator('mark').count(), patiently).toBeGreaterThan(0);
    expect(await page.locator('ruby').count()).toBe(0);

    // What was typed is shown as text, whatever it is.
    await box.fill('<img src=x onerror=alert(1)>');
    await page.getByRole('status').filter({ hasText: '<img src=x' }).waitFor();
    expect(await page.locator('.hits img').count()).toBe(0);
  });

  test('finds the guides too', async () => {
    const { server } = await opened();
    const page = await visitor(server, { language: 'ja', script: false });
    await page.goto(`/ja/search?q=${encodeURIComponent('記録の残し方')}`);
    await page.locator('.hit').first().getByRole('link').click();
    await page.waitForURL(/\/ja\/guides\/records/);
  });
});

test.for(['ja', 'en'] as const)(
  'other desks are found by need and place without JavaScript (%s)',
  async (language) => {
    const { server } = await opened();
    const page = await visitor(server, { language, width: 360, script: false });
    const { t } = sato(page, language);
    await page.goto(`/${language}/help-elsewhere`);
    expect(await flawsAt(server, language, page.url())).toEqual([]);
    await page.getByLabel(t(elsewhereText.need)).selectOption('consumer');
    await page.getByLabel(t(elsewhereText.place)).selectOption('見本区');
    await page.getByRole('button', { name: t(elsewhereText.filter) }).click();
    await page.getByRole('heading', { name: t(elsewhereText.count)(2) }).waitFor();
    expect(await page.getByRole('link', { name: '188', exact: true }).getAttribute('href')).toBe('tel:188');
    await page.getByLabel(t(elsewhereText.place)).selectOption('東京都');
    await page.getByRole('button', { name: t(elsewhereText.filter) }).click();
    await page.getByRole('heading', { name: t(elsewhereText.count)(3) }).waitFor();
    await page.goto(`/${language}/consult/scope`);
    await page.getByRole('link', { name: t(needs.care) }).click();
    await page.waitForURL(/help-elsewhere\?need=care$/);
    await page.goto(`/${language}/nowhere`);
    await page.getByRole('link', { name: t(faultWays.elsewhere) }).click();
    await page.waitForURL(/help-elsewhere$/);
    await page.goto(`/${language}/help-elsewhere?need=nonsense&place=nowhere`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
);

test('case examples are found by sector, side and example without JavaScript, each on its own page', async () => {
  const { server } = await opened();
  const page = await visitor(server, { language: 'ja', width: 360, script: false });
  const { t } = sato(page, 'ja');
  const count = (many: number) => page.getByRole('heading', { name: t(caseStudyText.count)(many) }).waitFor();
  const narrow = () => page.getByRole('button', { name: t(caseStudyText.filter) }).click();
  await page.goto('/ja/');
  await page.getByRole('link', { name: t(caseStudyText.everything) }).click();
  await count(inventedCaseStudies.length);
  await page.getByLabel(t(caseStudyText.side)).selectOption('customer');
  await narrow();
  await count(1);
  await page.getByLabel(t(caseStudyText.sector)).selectOption('care');
  await narrow();
  await page.getByText(t(caseStudyText.noneFits)).waitFor();
  await page.goto(`/ja/search?q=${encodeURIComponent('土下座 動画')}`);
  await page
    .locator('.hit')
    .filter({ hasText: t(caseStudyText.title) })
    .first()
    .getByRole('link')
    .click();
  await page.waitForURL(/\/ja\/cases\/2$/);
  await page.goto('/ja/cases?sector=nonsense&side=&example=x');
  await count(inventedCaseStudies.length);
  await page.goto('/ja/guides/incident');
  await page.getByRole('link', { name: casesAsideText.go.ja }).click();
  await page.waitForURL(/\/cases$/);
  expect(await flawsAt(server, 'ja', '/ja/cases?side=customer&sector=care')).toEqual([]);
  expect(await flawsAt(server, 'en', '/en/cases')).toEqual([]);
  expect(await flawsAt(server, 'easy', '/easy/cases/1')).toEqual([]);
});

test('before the form is sent, answers that come close are offered, and nothing is lost or kept', async () => {
  const { server } = await opened();
  const page = await visitor(server, { language: 'ja', width: 360 });
  const { t, main, ...does } = sato(page, 'ja');
  const story = '名前を書かずに相談したいです。会社に知られるのがこわいです。';
  await page.goto('/ja/consult');
  await does.fillsForm({ story });
  await does.goesToCheck();
  const offered = page.getByRole('region', { name: t(searchText.matches) });
  await offered.locator('summary', { hasText: sample('anonymous')?.ja.question ?? '' }).click();
  const link = offered.getByRole('link', { name: t(searchText.openFaq) }).first();
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await flaws(page)).toEqual([]);
  await does.button(formText.edit).click();
  expect(await does.field(formText.story).inputValue()).toBe(story);
  expect(await sql`select 1 from consultations.consultation`).toEqual([]);
  await does.field(formText.story).fill('同じお客様が毎日のように来て、一時間以上もどなります。');
  await does.goesToCheck();
  const guide = offered.getByRole('link', { name: '起きる前、起きたとき、起きたあと' });
  expect(await guide.getAttribute('href')).toBe('/ja/guides/incident');
  expect(await guide.getAttribute('target')).toBe('_blank');
  expect(await flaws(page)).toEqual([]);
  expect(await textOf(main)).toContain('一時間以上');
  await does.button(formText.edit).click();
  await does.field(formText.story).fill('窓口の場所を教えてください。');
  await does.goesToCheck();
  expect(await offered.count()).toBe(0);
  await does.button(formText.edit).click();
  await page.getByLabel(caseExamples.repeated_contact.ja).check();
  await does.goesToCheck();
  const near = offered.getByRole('link', { name: '一日に何度もかかる、長い電話' });
  expect(await near.getAttribute('href')).toBe('/ja/cases/3');
});

test('news and notices: the front page leads to them, and a notice stands on every page in its time', async () => {
  const { server, clock } = await opened();
  const page = await visitor(server, { language: 'en', width: 360 });
  const { t } = sato(page, 'en');
  await publishes(server, {
    kind: 'notice',
    facts: {
      fromAt: '2026-11-23T09:00:00+09:00',
      untilAt: '2026-11-24T09:00:00+09:00',
      link: '/news/year-end',
    },
    texts: { ja: { text: '台風のため、電話窓口を閉じています。' }, en: {} },
  });
  await page.goto('/en/');
  const notices = page.getByRole('complementary', { name: t(newsText.notices) });
  expect(await notices.count()).toBe(0);
  await page.getByRole('link', { name: t(newsText.all) }).click();
  expect(await flaws(page)).toEqual([]);
  clock.set(at('2026-11-23 (月) 09:00'));
  await page.reload();
  expect(await notices.locator('li').getAttribute('lang')).toBe('ja');
  expect(await flaws(page)).toEqual([]);
  await notices.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Opening over the New Year' }).waitFor();
  expect(await flaws(page)).toEqual([]);
  clock.set(at('2026-11-24 (火) 09:00'));
  await page.goto('/en/faq');
  expect(await notices.count()).toBe(0);
  await page.getByRole('heading', { level: 1, name: t(faqText.title) }).waitFor();
});

describe('what pages say of themselves to machines', () => {
  test('every page of the sitemap has one address, names its other languages, and can be shared', async () => {
    const { server } = await opened();
    const { slug } = await (await plannerOf(server)).plans();
    const entries = entriesOf(await (await fetch(`${server.url}/sitemap.xml`)).text());
    const places = [...entries.keys()].map((url) => url.replace(/^.*?\/\/[^/]+/, ''));
    for (const place of [
      `/en/seminars/${slug}`,
      '/ja/news/year-end',
      '/easy/cases/1',
      '/nl/guides/care',
      '/en/tools/judge',
    ])
      expect(places).toContain(place);
    const wrong: string[] = [];
    for (const [url, alternates] of entries) {
      const said = headOf(await (await fetch(url)).text());
      const { canonical, title, description, robots } = said;
      if (canonical !== url || said.property('og:url') !== url) wrong.push(`${url} says it is ${canonical}`);
      if (said.alternates.join() !== alternates.join()) wrong.push(`${url} has ${said.alternates}`);
      if (!alternates.every((each) => entries.has(each.replace(/^\S+ /, '')))) wrong.push(`${url}: dead`);
      if (said.property('og:title') !== title || !title) wrong.push(`${url} is shared without its title`);
      if (said.property('og:description') !== description || !description) wrong.push(`${url}: no words`);
      if (!said.property('og:image:alt') || !said.property('og:locale')) wrong.push(`${url}: no picture`);
      if (robots) wrong.push(`${url} wants not to be found`);
    }
    expect(wrong).toEqual([]);
    const picture = await fetch(`${server.url}/share.png`);
    expect(picture.headers.get('Content-Type')).toBe('image/png');
  });

  test('a page that belongs to one reader is not found, and robots are told so before they ask', async () => {
    const { server } = await opened();
    for (const page of unlistedPages) {
      const { canonical, robots } = headOf(await (await fetch(`${server.url}/ja/${page}`)).text());
      expect([canonical, robots], page).toEqual(['', 'noindex']);
    }
    const robots = await (await fetch(`${server.url}/robots.txt`)).text();
    for (const closed of ['/desk', '/*/status/', '/*/consult/receipt', '/*/my-registration/', '/j/'])
      expect(robots).toContain(`Disallow: ${closed}\n`);
    expect(robots).toContain(`Sitemap: ${server.url}/sitemap.xml\n`);
  });

  test('the front page names the office and its three services', async () => {
    const { server } = await opened();
    const html = await (await fetch(`${server.url}/en/`)).text();
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const { '@graph': graph } = JSON.parse(json) as { '@graph': Array<Record<string, string>> };
    expect(graph.map((each) => each['@type'])).toEqual([
      'GovernmentOrganization',
      ...Array<string>(3).fill('GovernmentService'),
    ]);
    for (const { url = '' } of graph) expect((await fetch(url)).status, url).toBe(200);
  });
});

/** The pages of a sitemap, each with its languages: `ja https://…`. */
function entriesOf(xml: string): Map<string, string[]> {
  return new Map(
    xml
      .split('<url>')
      .slice(1)
      .map((entry) => [/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '', alternatesIn(entry)]),
  );
}

const alternatesIn = (markup: string): string[] =>
  [...markup.matchAll(/hreflang="([^"]+)" href="([^"]+)"\/?>/g)]
    .map(([, lang, href]) => `${lang} ${href}`)
    .filter((each) => each.includes(' http'));

/** What the head of a page says. */
function headOf(html: string) {
  const [, head = ''] = /<head>(.*?)<\/head>/s.exec(html) ?? [];
  const first = (pattern: RegExp): string => pattern.exec(head)?.[1] ?? '';
  return {
    title: first(/<title>([^<]*)<\/title>/),
    description: first(/<meta name="description" content="([^"]*)"/),
    robots: first(/<meta name="robots" content="([^"]*)"/),
    canonical: first(/<link rel="canonical" href="([^"]*)"/),
    alternates: alternatesIn(head),
    property: (name: string): string => first(new RegExp(`<meta property="${name}" content="([^"]*)"`)),
  };
}
