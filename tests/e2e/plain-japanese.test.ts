import { describe, expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import { at } from '#tests/support/at.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { deskOf } from '#tests/support/cases.ts';
import { testDatabase } from '#tests/support/database.ts';
import { flaws } from '#tests/support/flaws.ts';
import { publicPaths, sato, satosWords, textOf } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { stateTitles } from '../../src/features/consultations/status-text.ts';
import { layoutText } from '../../src/layouts/text.ts';

const { address } = await testDatabase();
const visitor = testBrowser({ checksHtml: true });
const heaviestPageBytes = 60_000;

async function opened() {
  const clock = virtualClock(at('2026-11-22 (日) 22:30'));
  return { clock, server: await testServer({ address, dist, clock }) };
}

describe('in やさしい日本語', () => {
  test('every public page fits a phone with its readings, and is light', async () => {
    const { server } = await opened();
    const page = await visitor(server, { language: 'easy', width: 360 });
    const found: string[] = [];
    for (const path of publicPaths('easy')) {
      const response = await page.goto(path);
      found.push(...(await flaws(page, 'easy')));
      const sent = await response?.request().sizes();
      const bytes = (sent?.responseBodySize ?? 0) + (sent?.responseHeadersSize ?? 0);
      if (bytes > heaviestPageBytes) found.push(`${path} is sent in ${bytes} bytes`);
      if ((await page.locator('main ruby').count()) === 0) found.push(`${path} has no readings`);
    }
    expect(found).toEqual([]);
  });

  test('sato consults without JavaScript, switches the readings on the way, and reads the answer', async () => {
    const { server, clock } = await opened();
    const page = await visitor(server, { language: 'easy', width: 360, script: false });
    const { t, title, main, ...does } = sato(page, 'easy');
    await page.goto('/easy/consult');
    const story = page.locator('#story');
    await story.fill('毎日のように電話があります。');
    expect(await page.locator('main rt').first().textContent()).toMatch(/^\p{Script=Hiragana}+$/u);
    expect(await page.locator('html.with-readings').count()).toBe(1);
    expect(await page.locator('.tongues ruby').count()).toBe(0);

    await page.locator('.plain-bar button').click();
    await page.getByRole('button', { name: t(layoutText.showReadings) }).waitFor();
    expect(await page.locator('ruby, html.with-readings').count()).toBe(0);
    expect(await story.inputValue()).toBe('毎日のように電話があります。');

    await does.fillsForm();
    await does.goesToCheck();
    expect(await textOf(main)).toContain(t(satosWords));
    clock.advance({ seconds: 30 });
    const kept = await does.sends();
    expect(await textOf(main)).toContain('11月24日（火）');

    clock.set(at('2026-11-24 (火) 09:05'));
    const desk = await deskOf(server);
    await desk.answers(kept.receiptNumber, '電話を切ってもいいです。');
    await does.opensWith(kept);
    await title(stateTitles.answered).waitFor();
    expect(await textOf(main)).toContain('電話を切ってもいいです。');
  });

  test('the switch stays where it was set, and leads back to the same page', async () => {
    const { server } = await opened();
    const page = await visitor(server, { language: 'easy' });
    await page.goto('/easy/status');
    await page.locator('.plain-bar a').click();
    await page.getByRole('link', { name: layoutText.showReadings.easy }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/easy/status');
    await page.goto('/easy/consult');
    expect(await page.locator('ruby').count()).toBe(0);
    await page.goto('/ja/consult');
    expect(await page.locator('ruby').count()).toBe(0);
  });
});
