import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import { at } from '#tests/support/at.ts';
import { neutralPage, testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { receivedCase } from '#tests/support/cases.ts';
import { testDatabase } from '#tests/support/database.ts';
import { sato, satosStory, satosWords } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { newStaff } from '#tests/support/staff.ts';
import { tanaka } from '#tests/support/tanaka.ts';
import { formText } from '../../src/features/consultations/form-text.ts';
import { entryText, stateTitles, statusText } from '../../src/features/consultations/status-text.ts';
import { deskText } from '../../src/features/desk/desk-text.ts';
import { layoutText } from '../../src/layouts/text.ts';

const { address } = await testDatabase();
// Whole pages stay in memory here, with every word on them, as in the browser of a person.
const visitor = testBrowser({ backForwardCache: true });

async function opened() {
  const clock = virtualClock(at('2026-11-22 (日) 22:30'));
  return { clock, server: await testServer({ address, dist, clock }) };
}

/** Presses "back" and reads what is there then, in fields too. A page out of memory does not load again. */
async function goesBack(page: Page): Promise<string> {
  await page.goBack({ waitUntil: 'commit' });
  const isShown = () =>
    page.evaluate(() => document.readyState === 'complete' && !document.documentElement.hidden);
  await expect.poll(isShown, { timeout: 10_000 }).toBe(true);
  return await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    return [document.body.textContent, ...fields.map((field) => field.value)].join(' ');
  });
}

test('whoever leaves by the button finds nothing of the case by going back', async () => {
  const { server } = await opened();
  const kept = await receivedCase(server);
  const page = await visitor(server);
  const { t, button, title, ...does } = sato(page, 'ja');
  await does.opensWith(kept);
  await title(stateTitles.first).waitFor();
  await button(statusText.leave).click();
  await page.getByRole('heading', { name: t(entryText.left) }).waitFor();
  expect(await goesBack(page)).not.toContain(t(satosWords));
});

test('whoever leaves in a hurry from the check page finds no typed word by going back', async () => {
  const { server } = await opened();
  const page = await visitor(server);
  const { t, ...does } = sato(page, 'ja');
  await page.goto('/ja/consult');
  await does.fillsForm();
  await does.goesToCheck();
  const asked = page.waitForEvent('requestfailed', (request) => request.url() === neutralPage);
  await page.getByRole('link', { name: t(layoutText.exit) }).click();
  await asked;
  await expect.poll(() => page.evaluate(() => location.protocol)).toBe('chrome-error:');
  expect(await goesBack(page)).not.toContain(t(satosWords));
});

test('whoever only looks something up comes back to every word typed', async () => {
  const { server } = await opened();
  const page = await visitor(server);
  const { t, field } = sato(page, 'ja');
  await page.goto('/ja/consult');
  await field(formText.story).fill(t(satosStory));
  await page
    .getByRole('main')
    .getByRole('link', { name: t(formText.scope) })
    .click();
  await page.waitForURL('**/ja/consult/scope');
  expect(await goesBack(page)).toContain(t(satosStory));
});

test('whoever signs out at the desk leaves no case behind the back button', async () => {
  const { server, clock } = await opened();
  const kept = await receivedCase(server);
  clock.set(at('2026-11-24 (火) 09:05'));
  const page = await visitor(server);
  const { button, ...does } = tanaka(page, 'ja');
  await does.signsIn(await newStaff(server.open.office, 'consultant'));
  await page.goto(`/desk/consultations/${kept.receiptNumber}`);
  await page.getByText(satosWords.ja).first().waitFor();
  await button(deskText.signOut).click();
  await page.waitForURL('**/desk/sign-in');
  expect(await goesBack(page)).not.toContain(satosWords.ja);
});
