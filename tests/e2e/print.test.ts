import { expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import { at } from '#tests/support/at.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { withGuidance } from '#tests/support/guidance.ts';
import { sato, textOf } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { formText } from '../../src/features/consultations/form-text.ts';
import { receiptText } from '../../src/features/consultations/receipt-text.ts';
import { layoutText } from '../../src/layouts/text.ts';

const { address } = await testDatabase();
const visitor = testBrowser();

async function receiptOf(own: { forcedColors?: boolean; width?: number }) {
  const clock = virtualClock(at('2026-11-22 (日) 22:30'));
  const server = await testServer({ address, dist, clock });
  const page = await visitor(server, own);
  const does = sato(page, 'ja');
  await page.goto('/ja/consult');
  await does.fillsForm();
  clock.advance({ seconds: 30 });
  await does.goesToCheck();
  return { page, ...does, kept: await does.sends() };
}

test('a printed receipt shows office, dates, number and code, and nothing to press', async () => {
  const { page, t, kept } = await receiptOf({ width: 794 });
  await page.emulateMedia({ media: 'print' });
  const seen = (await page.getByRole('main').innerText()).replace(/\s/g, '');
  for (const group of kept.secretCode.split('-')) expect(seen).toContain(group);
  expect(seen).toContain('11月24日（火）');
  expect(seen).toContain('11月26日（木）');
  expect(await page.getByText('カスタマーハラスメント相談窓口').first().isVisible()).toBe(true);
  for (const name of [receiptText.print, receiptText.hide, receiptText.savePicture])
    expect(await page.getByRole('button', { name: t(name) }).count(), t(name)).toBe(0);
  expect(await page.getByRole('navigation').getByRole('link').count()).toBe(0);
  expect(await page.getByRole('link', { name: t(layoutText.exit) }).count()).toBe(0);
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.byteLength).toBeGreaterThan(10_000);
});

test('in forced colours the step, the promise and the code stay told by lines and words', async () => {
  const { page, t, main } = await receiptOf({ forcedColors: true, width: 360 });
  expect(await textOf(main)).toContain(t(receiptText.before));
  const borders = await page.evaluate(() => {
    const widthOf = (selector: string): number => {
      const style = getComputedStyle(document.querySelector(selector) ?? document.body);
      return Math.max(
        ...[style.borderTopWidth, style.borderLeftWidth].map((width) => Number.parseFloat(width)),
      );
    };
    return { promise: widthOf('.promise'), code: widthOf('.keep') };
  });
  expect(borders.promise).toBeGreaterThanOrEqual(3);
  expect(borders.code).toBeGreaterThanOrEqual(1);
  expect(await axeFindings(page)).toEqual([]);
});

test('the form says in words and lines what is wrong, also in forced colours', async () => {
  const server = await testServer({ address, dist, clock: virtualClock(at('2026-11-22 (日) 22:30')) });
  const page = await visitor(server, { forcedColors: true, width: 360 });
  const { button } = sato(page, 'ja');
  await page.goto('/ja/consult');
  await button(formText.toCheck).click();
  await page.getByRole('alert').waitFor();
  const line = await page
    .locator('.field-wrong')
    .first()
    .evaluate((field) => Number.parseFloat(getComputedStyle(field, '::before').borderInlineStartWidth));
  expect(line).toBeGreaterThanOrEqual(3);
});

test('guidance, tools, seminars and dispatch hold at 400 % zoom in forced colours', async () => {
  const server = await testServer({ address, dist, clock: virtualClock(at('2026-11-22 (日) 22:30')) });
  await withGuidance(server);
  const page = await visitor(server, { forcedColors: true });
  // What is left of 1280 × 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  const found: string[] = [];
  for (const path of [
    '',
    'faq',
    'help-elsewhere',
    'guides/criminal-law',
    'tools/self-check',
    'seminars',
    'dispatch',
  ]) {
    await page.goto(`/ja/${path}`);
    const { over, covered, bare } = await page.evaluate(() => ({
      over: (document.scrollingElement?.scrollWidth ?? 0) - innerWidth,
      // Whatever stays in place while one scrolls leaves room for the words.
      covered: [...document.querySelectorAll('body *')]
        .filter((each) => /fixed|sticky/.test(getComputedStyle(each).position))
        .filter((each) => each.getBoundingClientRect().height > innerHeight / 3)
        .map((each) => each.className),
      bare: [...document.querySelectorAll('.button:not(.button-link), .control')]
        .filter((each) => Number.parseFloat(getComputedStyle(each).borderTopWidth) < 1)
        .map((each) => each.className),
    }));
    if (over > 0) found.push(`${path} is ${over} px too wide`);
    found.push(...covered.map((name) => `${path}: ${name} covers the page`));
    found.push(...bare.map((name) => `${path}: ${name} has no line around it`));
  }
  expect(found).toEqual([]);
});
