import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import { guideFiles } from '#scripts/guides.ts';
import { at } from '#tests/support/at.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { testServer } from '#tests/support/server.ts';
import { guideText } from '../../src/features/guides/guide-text.ts';
import { starts } from '../../src/features/guides/starts.ts';
import { isSiteLanguage, type Tongue, tongueCodes, tongueTag } from '../../src/features/guides/tongues.ts';
import { tools } from '../../src/features/tools/tools.ts';

const { address } = await testDatabase();
const visitor = testBrowser();
const files = await guideFiles();
const widths = [320, 360, 768, 1280];
const heaviestPageBytes = 60_000;

const opened = (start = '2026-11-22 (日) 22:30') =>
  testServer({ address, dist, clock: virtualClock(at(start)) });

const pagesIn = (tongue: Tongue): string[] => [
  `/${tongue}/guides`,
  `/${tongue}/guides/glossary`,
  ...files.filter((file) => file.tongue === tongue).map(({ slug }) => `/${tongue}/guides/${slug}`),
  ...(isSiteLanguage(tongue) ? [`/${tongue}/tools`] : []),
];

/** What is wrong with the page as it stands: heading, language, title, something to scroll sideways. */
async function flaws(page: Page, tongue: Tongue): Promise<string[]> {
  const said = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    language: document.documentElement.lang,
    // What leads from Norwegian or Dutch to English says so, at the link or around it.
    unmarked: [...document.querySelectorAll('a[href^="/en/"]:not([hreflang=en], [lang=en] a, .button)')].map(
      (link) => link.textContent?.trim(),
    ),
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
  }));
  const path = new URL(page.url()).pathname;
  const found = [
    ...(said.headings === 1 ? [] : [`${path} has ${said.headings} h1`]),
    ...(said.language === tongueTag(tongue) ? [] : [`${path} says its language is "${said.language}"`]),
    ...(isSiteLanguage(tongue) ? [] : said.unmarked).map((words) => `${path} does not mark "${words}"`),
    ...(said.canonical.endsWith(path) ? [] : [`${path} says its address is ${said.canonical}`]),
  ];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const over = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
    if (over > 0) found.push(`${path} is ${over} px too wide at ${width} px`);
  }
  return found;
}

describe.for(tongueCodes)('the guides in %s', (tongue) => {
  test('are whole, fit 320 px, and axe-core finds nothing', async () => {
    const page = await visitor(await opened());
    const found: string[] = [];
    for (const path of pagesIn(tongue)) {
      await page.goto(path);
      found.push(...(await flaws(page, tongue)));
      for (const finding of await axeFindings(page)) found.push(`${path}: ${finding}`);
    }
    expect(found).toEqual([]);
  });

  test('say their dates, their sources and what they are not, and are switched on the page', async () => {
    const page = await visitor(await opened(), { script: false });
    if (tongue === 'easy') await page.goto('/easy/guides?readings=off');
    await page.goto(`/${tongue}/guides/care`);
    const main = page.getByRole('main');
    for (const words of [guideText.lawAsOf, guideText.published, guideText.nextReview])
      expect(await main.getByText(words[tongue]).count()).toBeGreaterThan(0);
    expect(await main.getByText(guideText.notAdvice[tongue]).count()).toBe(2);
    expect(await main.locator('#about-guide ~ ul a[hreflang=ja]').count()).toBe(4);
    for (const other of tongueCodes) {
      await page
        .locator(`nav.tongues a[hreflang=${tongueTag(other)}]`)
        .locator('visible=true')
        .click();
      expect(new URL(page.url()).pathname).toBe(`/${other}/guides/care`);
      expect(await page.locator('html').getAttribute('lang')).toBe(tongueTag(other));
    }
  });
});

test('each entry of the contents leads to its section', async () => {
  const page = await visitor(await opened(), { script: false });
  await page.goto('/ja/guides/ten-measures');
  const contents = page.getByRole('navigation', { name: guideText.contents.ja }).getByRole('link');
  for (const link of await contents.all()) {
    await link.click();
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`h2#${id}`).textContent()).toBe(await link.textContent());
  }
});

test('a worker, an employer and a customer find what fits them in one step from the front page', async () => {
  const page = await visitor(await opened(), { width: 360, script: false });
  const steps = [...starts.worker, ...starts.business, ...starts.customer];
  for (const { to, name } of steps) {
    await page.goto('/ja/');
    await page.getByRole('link', { name: name.ja, exact: true }).click();
    expect(page.url()).toMatch(new RegExp(`/ja/${to}$`));
    expect(await page.getByRole('heading', { level: 1 }).count(), to).toBe(1);
  }
});

test('from the day of its review on, a guide says that it may be out of date', async () => {
  const page = await visitor(await opened('2027-03-01 (月) 10:00'));
  await page.goto('/ja/guides/timeline');
  await page.getByText(guideText.overdue.ja).waitFor();
  await page.goto('/ja/guides/care');
  expect(await page.getByText(guideText.overdue.ja).count()).toBe(0);
});

test('on paper, a guide is its text with the addresses of its sources, and no navigation', async () => {
  const page = await visitor(await opened());
  await page.goto('/en/guides/criminal-law');
  await page.emulateMedia({ media: 'print' });
  for (const place of ['.guide-contents', '.ways', '.tongues', '.ends'])
    for (const part of await page.locator(place).all()) expect(await part.isVisible(), place).toBe(false);
  expect(await page.locator('article table').isVisible()).toBe(true);
  const address = await page
    .locator('.about-guide a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://laws.e-gov.go.jp/');
});

test('nothing is there under a language or a name that is not there', async () => {
  const server = await opened();
  for (const path of ['/de/guides', '/nb/guides/nothing', '/nb/tools', '/nb/consult', '/ja/tools/nothing'])
    expect((await fetch(`${server.url}${path}`)).status, path).toBe(404);
});

test('every kind of page weighs at most 60 kB', async () => {
  const server = await opened();
  const weights: Record<string, number> = {};
  const kinds = ['/ja/guides', '/ja/guides/ten-measures', '/nl/guides/ten-measures', '/nb/guides/glossary'];
  for (const path of [...kinds, ...Object.keys(tools).map((slug) => `/ja/tools/${slug}`)]) {
    const page = await visitor(server);
    const arriving: Array<Promise<number>> = [];
    page.on('requestfinished', (request) => {
      arriving.push(request.sizes().then((sizes) => sizes.responseBodySize + sizes.responseHeadersSize));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    weights[path] = (await Promise.all(arriving)).reduce((sum, bytes) => sum + bytes, 0);
  }
  expect(Object.entries(weights).filter(([, bytes]) => bytes > heaviestPageBytes)).toEqual([]);
});
