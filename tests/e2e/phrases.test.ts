import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { testServer } from '#tests/support/server.ts';

const { address } = await testDatabase();
const visitor = testBrowser();

/** What the first heading reads as, with a stroke where it may break. */
const broken = async (page: Page): Promise<string> =>
  await page.locator('h1').evaluate((h1) =>
    h1.innerHTML
      .replace(/<wbr>/g, '|')
      .replace(/<[^>]+>/g, '')
      .trim(),
  );

test('a browser that breaks by phrase itself loads nothing for it', async () => {
  const page = await visitor(await testServer({ address, dist }));
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await page.goto('/ja/limits');
  await page.waitForLoadState('networkidle');
  expect(await broken(page)).not.toContain('|');
  expect(files.filter((file) => /budoux|phrases|module/.test(file))).toEqual([]);
});

test('in another browser Japanese headings break between phrases, and English stays as it is', async () => {
  const page = await visitor(await testServer({ address, dist }), { width: 320 });
  await page.addInitScript(() => {
    CSS.supports = (): boolean => false;
  });
  await page.goto('/ja/consult/scope');
  await page.locator('h1.phrased').waitFor();
  const heading = await broken(page);
  expect(heading).toContain('|');
  expect(heading.split('|').every((phrase) => phrase.length >= 2)).toBe(true);
  expect(
    await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth),
  ).toBeLessThanOrEqual(0);
  await page.goto('/en/consult/scope');
  expect(await broken(page)).not.toContain('|');
});

test('in plain Japanese headings break between phrases in every browser, without a script', async () => {
  const page = await visitor(await testServer({ address, dist }), { language: 'easy', script: false });
  await page.goto('/easy/consult/scope');
  expect(await page.locator('h1.phrased rt').first().textContent()).toBe('まどぐち');
  expect(await page.locator('h1 wbr').count()).toBeGreaterThan(0);
  await page.goto('/easy/status');
  expect(await page.locator('main h1').evaluate((h1) => getComputedStyle(h1).wordBreak)).toBe('keep-all');
});
