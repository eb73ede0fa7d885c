import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { replyChannels, requesterTypes } from '#api/consultations/contract.ts';
import { virtualClock } from '#api/core/clock/clock.ts';
import { type Language, languages } from '#api/core/language.ts';
import { at } from '#tests/support/at.ts';
import { looking } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { deskOf, receivedCase, withdraws } from '#tests/support/cases.ts';
import { testDatabase } from '#tests/support/database.ts';
import { flaws } from '#tests/support/flaws.ts';
import { publicPaths, sato } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { formText } from '../../src/features/consultations/form-text.ts';
import { receiptText, verifyText } from '../../src/features/consultations/receipt-text.ts';
import { stateTitles, statusText } from '../../src/features/consultations/status-text.ts';
import type { Said } from '../../src/language.ts';

const { address } = await testDatabase();
const visitor = testBrowser({ checksHtml: true });

/** An hour for each language: one connection may send in so many consultations an hour. */
const hours = { ja: '22:30', en: '21:30', easy: '20:30' } as const satisfies Said;

async function opened(language: Language) {
  const clock = virtualClock(at(`2026-11-22 (日) ${hours[language]}`));
  return { clock, server: await testServer({ address, dist, clock }) };
}

/** Readings stand above the kanji wherever the page is in plain Japanese. */
const reader = (page: Page, language: Language) => sato(page, language, { readings: language === 'easy' });

describe.for(languages)('axe-core finds nothing in %s', (language) => {
  test('on the pages everybody may open', async () => {
    const { server } = await opened(language);
    const page = await visitor(server, { language });
    const { found, look } = looking(page, language);
    for (const path of publicPaths(language)) {
      await page.goto(path);
      await look(path);
    }
    expect(found).toEqual([]);
  });

  test('on the form: for each requester, each way to reply, and with errors', async () => {
    const { server } = await opened(language);
    const page = await visitor(server, { language });
    const { found, look } = looking(page, language);
    const { button, option } = reader(page, language);
    await page.goto(`/${language}/consult`);
    const channels = [replyChannels.status_page, replyChannels.email, replyChannels.telephone];
    for (const [index, type] of Object.values(requesterTypes).entries()) {
      await option('radio', type).check();
      await option('radio', channels[index] ?? replyChannels.email).check();
      if (index === 1) await option('radio', formText.named).check();
      await look(`form of ${type.en}`);
      await button(formText.toCheck).click();
      await page.getByRole('alert').waitFor();
      await look(`form of ${type.en} with errors`);
    }
    expect(found).toEqual([]);
  });

  test('on the check page, the receipt, and the receipt without its code', async () => {
    const { server, clock } = await opened(language);
    const page = await visitor(server, { language });
    const { found, look } = looking(page, language);
    const { button, heading, ...does } = reader(page, language);
    await page.goto(`/${language}/consult`);
    await does.fillsForm();
    await does.goesToCheck();
    await look('check');
    await button(formText.send).click();
    await page.getByRole('alert').waitFor();
    await look('check, sent too fast');
    clock.advance({ seconds: 30 });
    await does.sends();
    await look('receipt');
    await button(receiptText.hide).click();
    await heading(receiptText.secretGone).waitFor();
    await look('receipt, hidden');
    expect(found).toEqual([]);
  });

  test('on the page of a case in each of its states', async () => {
    const { server, clock } = await opened(language);
    const page = await visitor(server, { language, width: 360 });
    const { found, look } = looking(page, language);
    const { named, button, field, title, ...does } = reader(page, language);
    const kept = await receivedCase(server, language);
    const withdrawn = await receivedCase(server, language);
    const seen = async (state: keyof typeof stateTitles): Promise<void> => {
      await page.reload();
      await title(stateTitles[state]).waitFor();
      await look(`case, ${state}`);
    };
    await does.opensWith(kept);
    await seen('first');
    await field(statusText.writeTitle).fill('');
    await button(statusText.send).click();
    await page.getByRole('alert').waitFor();
    await look('case, nothing written');
    await page.goto(`/${language}/status/case`);
    for (const fold of await page.locator('summary').all()) await fold.click();
    await look('case, everything unfolded');
    clock.set(at('2026-11-27 (金) 09:05'));
    const desk = await deskOf(server);
    await does.opensWith(kept);
    await look('case, overdue');
    await desk.asks(kept.receiptNumber, '店長さんには、もう話しましたか。');
    await seen('asked');
    await does.writesOn('はい、話しました。', statusText.replyTitle);
    await look('case, written on');
    await desk.answers(kept.receiptNumber, '電話を終えることは、失礼ではありません。');
    await seen('answered');
    await desk.closes(kept.receiptNumber, { because: 'out_of_scope', text: '労働局へどうぞ。' });
    await seen('closed');
    const others = page.getByRole('link', { name: named(statusText.elsewhere), exact: true });
    expect(await others.getAttribute('href')).toBe(`/${language}/help-elsewhere?need=work`);
    await withdraws(server, withdrawn);
    await does.opensWith(withdrawn);
    await seen('withdrawn');
    expect(found).toEqual([]);
  });

  test('on what became of a check of a receipt, and on a link and a code that are wrong', async () => {
    const { server } = await opened(language);
    const page = await visitor(server, { language });
    const { found, look } = looking(page, language);
    const { button, heading, field, ...does } = reader(page, language);
    const kept = await receivedCase(server, language);
    await does.opensWith(kept);
    const receipt = await (await page.request.get(`/${language}/consult/receipt.txt`)).text();
    for (const [text, answer] of [
      ['', null],
      ['something else', verifyText.notGenuine],
      [receipt, verifyText.genuine],
    ] as const) {
      await page.goto(`/${language}/receipt/verify`);
      await field(verifyText.paste).fill(text);
      await button(verifyText.check).click();
      await (answer ? heading(answer) : page.getByRole('alert')).waitFor();
      await look(`receipt: ${answer?.en ?? 'nothing pasted'}`);
    }
    await page.goto(`/${language}/status/link/unknown`);
    await page.getByRole('main').getByRole('button').click();
    await page.getByRole('alert').waitFor();
    await look('wrong link');
    await page.context().clearCookies();
    await page.goto(`/${language}/status`);
    await does.enters({ ...kept, secretCode: 'H7QX-3MKD-W9PT-4RNC' });
    await page.getByRole('alert').waitFor();
    await look('wrong code');
    expect(found).toEqual([]);
  });

  test('on the mailbox of the demonstration, and on every component in every state', async () => {
    const { server } = await opened(language);
    await receivedCase(server, language);
    const page = await visitor(server, { language });
    const { found, look } = looking(page, language);
    await page.goto('/demo/mailbox');
    await look('mailbox');
    await page.getByRole('main').getByRole('link').first().click();
    await page.waitForURL(/\/demo\/mailbox\/.+/);
    await look('a mail');
    for (const state of ['', '?errors=yes']) {
      await page.goto(`/${language}/demo/components${state}`);
      await look(`components ${state}`);
      found.push(...(await flaws(page, language)));
    }
    expect(found).toEqual([]);
  });
});
