import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { replyChannels, requesterTypes } from '#api/consultations/contract.ts';
import { virtualClock } from '#api/core/clock/clock.ts';
import { at } from '#tests/support/at.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { receivedCase } from '#tests/support/cases.ts';
import { testDatabase } from '#tests/support/database.ts';
import { sato, satosStory, satosWords, textOf } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { newStaff } from '#tests/support/staff.ts';
import { tanaka } from '#tests/support/tanaka.ts';
import { formText } from '../../src/features/consultations/form-text.ts';
import { receiptText } from '../../src/features/consultations/receipt-text.ts';
import { entryText, stateTitles, statusText } from '../../src/features/consultations/status-text.ts';
import { caseText } from '../../src/features/desk/case-text.ts';
import { listText } from '../../src/features/desk/list-text.ts';

const { address } = await testDatabase();
const visitor = testBrowser();

async function opened(start = at('2026-11-22 (日) 22:30')) {
  const clock = virtualClock(start);
  return { clock, server: await testServer({ address, dist, clock }) };
}

const isFocused = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);

/** Presses Tab until this has the focus. Every stop on the way must show that it has it. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor();
  for (let stops = 0; stops < 90; stops += 1) {
    if (await isFocused(place)) return;
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return '';
      const marks = [at, at.closest('label')].filter((each) => each !== null);
      const isMarked = marks.some((each) => getComputedStyle(each).outlineStyle !== 'none');
      return isMarked ? '' : at.outerHTML.slice(0, 120);
    });
    expect(unseen, 'has the focus and does not show it').toBe('');
  }
  throw new Error(`${place} is not reached with the Tab key.`);
}

describe('with the keyboard alone', () => {
  test('sato meets the errors first, consults, hides the code, and comes back', async () => {
    const { server, clock } = await opened();
    const page = await visitor(server);
    const { t, button, field, option, title, main, ...does } = sato(page, 'ja');
    const keys = page.keyboard;
    await page.goto('/ja/consult');
    await tabTo(page, button(formText.toCheck));
    await keys.press('Enter');
    const summary = page.getByRole('alert');
    await summary.waitFor();
    await expect.poll(() => isFocused(summary)).toBe(true);
    await keys.press('Tab');
    expect(await isFocused(summary.getByRole('link').first())).toBe(true);
    await keys.press('Enter');
    await expect.poll(() => isFocused(option('radio', requesterTypes.worker))).toBe(true);

    await keys.press('Space');
    await tabTo(page, field(formText.story));
    await keys.insertText(t(satosStory));
    await tabTo(page, option('radio', formText.anonymous));
    await keys.press('Space');
    await tabTo(page, option('radio', replyChannels.status_page));
    await keys.press('ArrowDown');
    expect(await option('radio', replyChannels.email).isChecked()).toBe(true);
    await tabTo(page, field(formText.email));
    await keys.insertText('sato@example.jp');
    clock.advance({ seconds: 60 });
    await tabTo(page, button(formText.toCheck));
    await keys.press('Enter');
    await title(formText.checkTitle).waitFor();
    await tabTo(page, button(formText.send));
    await keys.press('Enter');
    await title(receiptText.title).waitFor();
    const kept = await does.readsReceipt();
    await tabTo(page, button(receiptText.hide));
    await keys.press('Enter');
    await page.getByRole('heading', { name: t(receiptText.secretGone) }).waitFor();

    await page.goto('/ja/status');
    await tabTo(page, field(entryText.number));
    await keys.insertText(kept.receiptNumber.toLowerCase());
    await tabTo(page, field(entryText.code));
    await keys.insertText(kept.secretCode.replaceAll('-', ' '));
    await keys.press('Enter');
    await title(stateTitles.first).waitFor();
    await tabTo(page, field(statusText.writeTitle));
    await keys.insertText('jkar/?');
    await tabTo(page, button(statusText.send));
    await keys.press('Enter');
    await page.waitForURL(/done=written$/);
    expect(await textOf(main)).toContain('jkar/?');
  });

  test('tanaka goes down the list, opens a case, takes it, and answers', async () => {
    const { server, clock } = await opened();
    for (const story of ['一つ目', '二つ目', '三つ目'])
      await receivedCase(server, 'ja', { story: `${story}：${satosWords.ja}` });
    clock.set(at('2026-11-24 (火) 09:05'));
    const page = await visitor(server);
    const staff = await newStaff(server.open.office, 'coordinator');
    const { t, button, field, done, ...does } = tanaka(page, 'ja');
    await does.signsIn(staff);
    const keys = page.keyboard;
    const links = page
      .getByRole('region', { name: t(listText.groups)('ours') })
      .getByRole('listitem')
      .getByRole('link');
    await links.nth(2).waitFor();
    const all = page.locator('[data-row-link]');
    await keys.press('j');
    expect(await isFocused(all.nth(0))).toBe(true);
    await keys.press('j');
    expect(await isFocused(all.nth(1))).toBe(true);
    await keys.press('k');
    expect(await isFocused(all.nth(0))).toBe(true);
    await keys.press('Enter');
    await page.waitForURL(/\/desk\/consultations\/C-/);
    await page.getByText(satosWords.ja).first().waitFor();
    await keys.press('a');
    await done('assignment');
    await page.getByRole('button', { name: t(caseText.leaveIt) }).waitFor();

    await keys.press('r');
    expect(await isFocused(field(caseText.answerLabel))).toBe(true);
    await keys.type('jkar/?A');
    expect(await field(caseText.answerLabel).inputValue()).toBe('jkar/?A');
    expect(await button(caseText.leaveIt).isVisible()).toBe(true);
    await keys.press('Control+Enter');
    expect(await isFocused(button(caseText.sendNow))).toBe(true);
    await keys.press('Enter');
    await done('answer');
    await keys.press('/');
    await keys.insertText('毎日のように');
    await keys.press('Enter');
    await page.waitForURL(/\/desk\/consultations\?.*q=/);
  });
});
