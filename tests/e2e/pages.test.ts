import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import type { Language } from '#api/core/language.ts';
import { at } from '#tests/support/at.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { deskOf, receivedCase } from '#tests/support/cases.ts';
import { testDatabase } from '#tests/support/database.ts';
import { flaws } from '#tests/support/flaws.ts';
import { publicPaths, sato } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { formText } from '../../src/features/consultations/form-text.ts';
import { layoutText } from '../../src/layouts/text.ts';

const { address } = await testDatabase();
const visitor = testBrowser();
const languages = ['ja', 'en'] as const;

async function opened() {
  const clock = virtualClock(at('2026-11-22 (日) 22:30'));
  return { clock, server: await testServer({ address, dist, clock }) };
}

/** The first Tab reaches the skip link, and Enter on it leads into the page. */
async function skips(page: Page, language: Language): Promise<void> {
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: layoutText.skip[language] });
  expect(await link.evaluate((each) => each === document.activeElement), page.url()).toBe(true);
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  await expect.poll(focused, { message: page.url() }).toBe('MAIN');
}

describe('every public page', () => {
  test.for(languages)(
    'has one h1, a language, a title, a skip link, and fits 320 px (%s)',
    async (language) => {
      const { server } = await opened();
      const page = await visitor(server, { language, width: 360 });
      const found: string[] = [];
      for (const path of publicPaths(language)) {
        await page.goto(path);
        found.push(...(await flaws(page, language)));
        if (!page.url().endsWith('/nowhere')) await skips(page, language);
      }
      expect(found).toEqual([]);
    },
  );

  test.for(languages)(
    'of one case fits too, from the form with its errors to the answer (%s)',
    async (language) => {
      const { server, clock } = await opened();
      const page = await visitor(server, { language, width: 360 });
      const { button, ...does } = sato(page, language);
      const found: string[] = [];
      const look = async () => found.push(...(await flaws(page, language)));
      await page.goto(`/${language}/consult`);
      await button(formText.toCheck).click();
      await page.getByRole('alert').waitFor();
      await look();
      await does.fillsForm({ story: `${'https://example.jp/'.padEnd(300, 'w')} ${'あ'.repeat(300)}` });
      await look();
      clock.advance({ seconds: 30 });
      await does.goesToCheck();
      await look();
      const kept = await does.sends();
      await look();
      clock.set(at('2026-11-24 (火) 09:05'));
      const desk = await deskOf(server);
      await desk.answers(kept.receiptNumber, `${'w'.repeat(200)}\n${'い'.repeat(200)}`);
      await does.opensWith(kept);
      await look();
      expect(found).toEqual([]);
    },
  );
});

describe('links', () => {
  test('on public pages all lead somewhere, down to the place on the page', async () => {
    const { server } = await opened();
    await receivedCase(server);
    const seen = new Map<string, string>();
    const waiting = ['/', ...languages.flatMap((language) => publicPaths(language))].filter(
      (path) => !path.endsWith('/nowhere'),
    );
    const dead: string[] = [];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const url = new URL(path, server.url);
      const address = `${url.pathname}${url.search}`;
      if (!seen.has(address)) {
        const response = await fetch(new URL(address, server.url), { redirect: 'follow' });
        if (response.status >= 400) dead.push(`${address}: ${response.status}`);
        const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
        const html = await response.text();
        seen.set(address, html);
        if (isPage) waiting.push(...linksIn(html, address));
      }
      const place = url.hash.slice(1);
      if (place && !seen.get(address)?.includes(`id="${place}"`)) dead.push(`${address}${url.hash}`);
    }
    expect(dead).toEqual([]);
    expect(seen.size).toBeGreaterThan(18);
  });
});

/** The addresses on this server to which a page leads; the quick exit leads away. */
function linksIn(html: string, from: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => /^[/#]/.test(href) && href !== '/leave')
    .map((href) => (href.startsWith('#') ? `${from}${href}` : href));
}
