import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import { at } from '#tests/support/at.ts';
import { neutralPage, testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { receivedCase } from '#tests/support/cases.ts';
import { testDatabase } from '#tests/support/database.ts';
import { sato, satosStory, satosWords } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { formText } from '../../src/features/consultations/form-text.ts';
import { receiptText } from '../../src/features/consultations/receipt-text.ts';
import { entryText, stateTitles, statusText } from '../../src/features/consultations/status-text.ts';
import { layoutText } from '../../src/layouts/text.ts';

const { address } = await testDatabase();
const visitor = testBrowser();

async function opened() {
  const clock = virtualClock(at('2026-11-22 (日) 22:30'));
  return { clock, server: await testServer({ address, dist, clock }) };
}

/** Leads to the neutral page, which no test can reach; what is left of ours on the screen is nothing. */
async function leaves(page: Page, how: () => Promise<void>): Promise<void> {
  const asked = page.waitForEvent('requestfailed', (request) => request.url() === neutralPage);
  await how();
  await asked;
  await expect.poll(() => page.evaluate(() => location.protocol)).toBe('chrome-error:');
}

const draftsKept = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

describe('leaving in a hurry', () => {
  test.for([
    ['the button', (page: Page) => page.getByRole('link', { name: layoutText.exit.ja }).click()],
    ['Escape twice', (page: Page) => page.keyboard.press('Escape').then(() => page.keyboard.press('Escape'))],
  ] as const)('by %s leads to a neutral page, and the draft is gone', async ([, leave]) => {
    const { server } = await opened();
    const page = await visitor(server, { width: 360 });
    const { t, field, option } = sato(page, 'ja');
    await page.goto('/ja/');
    await page.goto('/ja/consult');
    await option('checkbox', formText.draft).check();
    await field(formText.story).fill(t(satosStory));
    expect(await draftsKept(page)).toBe(1);
    await leaves(page, () => leave(page));
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/ja/');
    expect(await draftsKept(page)).toBe(0);
    await page.goto('/ja/consult');
    expect(await field(formText.story).inputValue()).toBe('');
  });

  test('from an opened case ends the access too', async () => {
    const { server } = await opened();
    const kept = await receivedCase(server);
    const page = await visitor(server, { width: 360 });
    const { title, ...does } = sato(page, 'ja');
    await does.opensWith(kept);
    await leaves(page, () => page.getByRole('link', { name: layoutText.exit.ja }).click());
    await page.goto('/ja/status/case');
    await title(entryText.title).waitFor();
  });

  test('works without JavaScript as a plain link', async () => {
    const { server } = await opened();
    const kept = await receivedCase(server);
    const page = await visitor(server, { script: false });
    const { title, ...does } = sato(page, 'ja');
    await does.opensWith(kept);
    await leaves(page, () => page.getByRole('link', { name: layoutText.exit.ja }).click());
    await page.goto('/ja/status/case');
    await title(entryText.title).waitFor();
  });
});

describe('a draft', () => {
  test('is kept on this device only if that was asked for', async () => {
    const { server } = await opened();
    const page = await visitor(server);
    const { t, field, option } = sato(page, 'ja');
    await page.goto('/ja/consult');
    await field(formText.story).fill(t(satosStory));
    expect(await draftsKept(page)).toBe(0);
    await option('checkbox', formText.draft).check();
    await page.reload();
    await page.getByText(t(formText.draftFound)).waitFor();
    expect(await field(formText.story).inputValue()).toBe(t(satosStory));
    await option('checkbox', formText.draft).uncheck();
    expect(await draftsKept(page)).toBe(0);
  });

  test('is erased where the device is shared', async () => {
    const { server } = await opened();
    const page = await visitor(server);
    const { t, button, field, option } = sato(page, 'ja');
    await page.goto('/ja/consult');
    await option('checkbox', formText.draft).check();
    await field(formText.story).fill(t(satosStory));
    expect(await draftsKept(page)).toBe(1);
    await button(formText.shared).click();
    await page.getByText(t(formText.sharedDone)).waitFor();
    expect(await draftsKept(page)).toBe(0);
  });

  test('is gone once the consultation was sent', async () => {
    const { server, clock } = await opened();
    const page = await visitor(server);
    const { option, ...does } = sato(page, 'ja');
    await page.goto('/ja/consult');
    await option('checkbox', formText.draft).check();
    await does.fillsForm();
    expect(await draftsKept(page)).toBe(1);
    clock.advance({ seconds: 30 });
    await does.goesToCheck();
    await does.sends();
    expect(await draftsKept(page)).toBe(0);
  });
});

describe('what stays on the screen', () => {
  test('a hidden secret code is never shown again', async () => {
    const { server, clock } = await opened();
    const page = await visitor(server);
    const { t, button, ...does } = sato(page, 'ja');
    await page.goto('/ja/consult');
    await does.fillsForm();
    clock.advance({ seconds: 30 });
    await does.goesToCheck();
    const { secretCode } = await does.sends();
    const shown = async (): Promise<boolean> => {
      const plain = (await page.content()).replace(/<[^>]+>|\s|-/g, '');
      return plain.includes(secretCode.replaceAll('-', ''));
    };
    expect(await shown()).toBe(true);
    await button(receiptText.hide).click();
    const gone = page.getByRole('heading', { name: t(receiptText.secretGone) });
    await gone.waitFor();
    expect(await shown()).toBe(false);
    await page.reload();
    await gone.waitFor();
    await page.goto('/ja/');
    await page.goBack();
    await gone.waitFor();
    expect(await shown()).toBe(false);
  });

  test('whoever leaves by the button finds nothing by going back', async () => {
    const { server } = await opened();
    const kept = await receivedCase(server);
    const page = await visitor(server);
    const { t, button, title, ...does } = sato(page, 'ja');
    await does.opensWith(kept);
    await title(stateTitles.first).waitFor();
    await button(statusText.leave).click();
    await page.getByRole('heading', { name: t(entryText.left) }).waitFor();
    await page.goBack();
    await title(entryText.title).waitFor();
    expect(await page.content()).not.toContain(t(satosWords));
  });
});
