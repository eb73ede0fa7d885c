import { describe, expect, test } from 'vitest';
import { requesterTypes } from '#api/consultations/contract.ts';
import { type VirtualClock, virtualClock } from '#api/core/clock/clock.ts';
import type { RunningServer } from '#api/server.ts';
import { at } from '#tests/support/at.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { sato, satosStory, satosWords, textOf } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { componentText } from '../../src/components/text.ts';
import { formText } from '../../src/features/consultations/form-text.ts';
import { receiptText } from '../../src/features/consultations/receipt-text.ts';
import { entryText, moments, stateTitles, statusText } from '../../src/features/consultations/status-text.ts';

const { address, sql } = await testDatabase();
const visitor = testBrowser();

async function opened(): Promise<{ server: RunningServer; clock: VirtualClock }> {
  const clock = virtualClock(at('2026-11-22 (日) 22:30'));
  return { clock, server: await testServer({ address, dist, clock }) };
}

const casesThere = async (): Promise<number> =>
  (await sql<{ count: number }[]>`select count(*)::int as count from consultations.consultation`)[0]?.count ??
  0;

describe('without JavaScript', () => {
  test.for(['ja', 'en'] as const)(
    'sato consults, waits where robots are kept out, and comes back with number and code (%s)',
    async (language) => {
      const { server, clock } = await opened();
      const page = await visitor(server, { language, width: 360, script: false });
      const { t, button, title, main, ...does } = sato(page, language);
      await page.goto(`/${language}/consult`);
      await does.fillsForm();
      clock.advance({ seconds: 5 });
      await does.goesToCheck();
      expect(await textOf(main)).toContain(t(satosWords));

      await button(formText.send).click();
      const alert = page.getByRole('alert');
      await alert.getByRole('heading', { name: t(formText.notSent) }).waitFor();
      expect(await textOf(alert)).toContain('15');
      expect(await textOf(main)).toContain(t(satosWords));

      clock.advance({ seconds: 15 });
      const kept = await does.sends();
      expect(await textOf(main)).toContain(language === 'ja' ? '11月24日（火）' : 'Tue 24 Nov');
      expect(await textOf(main)).toContain(language === 'ja' ? '11月26日（木）' : 'Thu 26 Nov');
      await button(receiptText.hide).click();
      await page.getByRole('heading', { name: t(receiptText.secretGone) }).waitFor();

      await page.context().clearCookies();
      await does.opensWith(kept);
      await title(stateTitles.first).waitFor();
      await does.writesOn('＋1');
      await page.getByRole('heading', { name: t(moments.addition) }).waitFor();
      await button(statusText.leave).click();
      await page.getByRole('heading', { name: t(entryText.left) }).waitFor();
      await page.goto(`/${language}/status/case`);
      await title(entryText.title).waitFor();
    },
  );

  test('what is missing is said first and at each field, and nothing typed is lost', async () => {
    const { server } = await opened();
    const page = await visitor(server, { width: 360, script: false });
    const { t, button, field, option } = sato(page, 'ja');
    await page.goto('/ja/consult');
    await field(formText.story).fill(t(satosStory));
    await option('radio', formText.named).check();
    await field(formText.kana).fill('さとう');
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await button(formText.toCheck).click();
    expect((await answer).status()).toBe(422);

    const summary = page.getByRole('alert');
    await summary.getByRole('heading', { name: t(componentText.places)(3) }).waitFor();
    expect(await textOf(summary)).toContain(t(componentText.nothingLost));
    const links = summary.getByRole('link');
    expect(await links.count()).toBe(3);
    for (const link of await links.all()) {
      const field = page.locator((await link.getAttribute('href')) ?? '');
      const described = (await field.getAttribute('aria-describedby')) ?? '';
      const fieldset =
        (await field.locator('xpath=ancestor::fieldset[1]').getAttribute('aria-describedby')) ?? '';
      expect(`${described} ${fieldset}`).toContain('-error');
    }
    expect(await field(formText.story).inputValue()).toBe(t(satosStory));
    expect(await field(formText.kana).inputValue()).toBe('さとう');
    expect(await option('radio', formText.named).isChecked()).toBe(true);

    await links.first().click();
    expect(page.url()).toContain('#requesterType');
    await option('radio', requesterTypes.customer).check();
    expect(await page.getByLabel(t(formText.sector)).isVisible()).toBe(false);
  });

  test('whoever goes back to edit finds every word again', async () => {
    const { server } = await opened();
    const page = await visitor(server, { script: false });
    const { button, field, title, ...does } = sato(page, 'ja');
    await page.goto('/ja/consult');
    await does.fillsForm({ story: '<b>太字</b>\n\n「引用」&amp; ' });
    await does.goesToCheck();
    await button(formText.edit).click();
    await title(formText.title).waitFor();
    expect(await field(formText.story).inputValue()).toBe('<b>太字</b>\n\n「引用」&amp; ');
    expect(await field(formText.email).inputValue()).toBe('sato@example.jp');
  });

  test('a wrong code is refused in words that do not tell what was wrong, and the number stays', async () => {
    const { server } = await opened();
    const page = await visitor(server, { script: false });
    const { field, ...does } = sato(page, 'ja');
    await page.goto('/ja/status');
    await does.enters({ receiptNumber: 'C-7K4M2P93H', secretCode: 'H7QX-3MKD-W9PT-4RNC' });
    await page.getByRole('alert').waitFor();
    expect(await field(entryText.number).inputValue()).toBe('C-7K4M2P93H');
  });
});

describe('sending twice', () => {
  test('by reloading, by going back and by another press makes one case with one receipt', async () => {
    const { server, clock } = await opened();
    const page = await visitor(server, { script: false });
    const { button, title, ...does } = sato(page, 'ja');
    const before = await casesThere();
    await page.goto('/ja/consult');
    await does.fillsForm();
    await does.goesToCheck();
    clock.advance({ seconds: 30 });
    const kept = await does.sends();
    await page.reload();
    expect(await does.readsReceipt()).toEqual(kept);
    // The browser keeps no page with somebody's words: it asks before it fetches it once more.
    await expect(page.goBack()).rejects.toThrow('ERR_CACHE_MISS');
    await expect.poll(() => page.evaluate(() => location.protocol)).toBe('chrome-error:');
    await page.reload();
    await title(formText.checkTitle).waitFor();
    await button(formText.send).click();
    await title(receiptText.title).waitFor();
    expect(await does.readsReceipt()).toEqual(kept);
    expect(await casesThere()).toBe(before + 1);
  });

  test('by pressing the button twice makes one case, with JavaScript too', async () => {
    const { server, clock } = await opened();
    const page = await visitor(server);
    const { button, title, ...does } = sato(page, 'ja');
    const before = await casesThere();
    await page.goto('/ja/consult');
    await does.fillsForm();
    clock.advance({ seconds: 30 });
    await does.goesToCheck();
    await button(formText.send).dblclick();
    await title(receiptText.title).waitFor();
    await does.readsReceipt();
    expect(await casesThere()).toBe(before + 1);
  });
});
