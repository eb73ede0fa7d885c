import { expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import { roleNames } from '#api/core/people/contract.ts';
import { at as instantOf } from '#tests/support/at.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { receivedCase } from '#tests/support/cases.ts';
import { testDatabase } from '#tests/support/database.ts';
import { beginning, textOf } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { newStaff, signInCookie, testPassword } from '#tests/support/staff.ts';
import { tanaka } from '#tests/support/tanaka.ts';
import { listeningParts, listeningText } from '../../src/features/desk/listening-text.ts';
import { mailsText } from '../../src/features/desk/mails-text.ts';
import { peopleText } from '../../src/features/desk/people-text.ts';
import { settingsParts } from '../../src/features/desk/settings-fields.ts';
import { settingsText } from '../../src/features/desk/settings-text.ts';
import { textsText } from '../../src/features/desk/texts-text.ts';

const { address } = await testDatabase();
const visitor = testBrowser();

/** Longer than a worker takes to deliver on a busy machine. */
const patience = { timeout: 60_000 };

/** yamada the administrator on a Tuesday morning. */
async function opened() {
  const clock = virtualClock(instantOf('2026-11-24 (火) 10:00'));
  const server = await testServer({ address, dist, clock });
  const page = await visitor(server);
  const yamada = await newStaff(server.open.office, 'administrator', { name: 'yamada' });
  const does = tanaka(page, 'ja');
  await does.signsIn(yamada);
  const says = async (sentence: string): Promise<void> =>
    await page.getByRole('status').getByText(sentence).first().waitFor();
  const at = (id: string) => page.locator(`[id="${id}"]`);
  return { server, page, yamada, says, at, ...does };
}

test('answer texts are added, changed and removed', async () => {
  const { page, t, button, unfolds, says, at } = await opened();
  await page.goto('/desk/answer-texts');
  await at('title').fill('電話を終える');
  await button(textsText.save).click();
  await page.getByRole('alert').waitFor();
  expect(await at('title').inputValue()).toBe('電話を終える');
  await at('body').fill('{{name}}様');
  await button(textsText.save).click();
  await says(t(textsText.done)('add'));
  const text = page.locator('details', { hasText: '電話を終える' }).first();
  await text.locator('summary').first().click();
  await unfolds(textsText.change);
  await text.getByRole('textbox', { name: beginning(t(textsText.name)) }).fill('通話を終える');
  await text.getByRole('button', { name: t(textsText.save) }).click();
  await says(t(textsText.done)('change'));
  await page.locator('summary', { hasText: '通話を終える' }).click();
  await unfolds(textsText.remove);
  await button(textsText.remove).click();
  await says(t(textsText.done)('remove'));
  await page.getByText(t(textsText.none)).waitFor();
});

test('every part of the settings is saved by itself, and a day is closed and opened again', async () => {
  const { page, t, button, says, at } = await opened();
  await page.goto('/desk/settings');
  for (const { id } of settingsParts) {
    await page.locator(`button[name="step"][value="${id}"]`).click();
    await says(t(settingsText.done)('settings', 0));
  }
  await at('telephoneMinutes').fill('many');
  await page.locator('button[value="periods"]').click();
  await page.getByRole('alert').waitFor();
  expect(await at('telephoneMinutes').inputValue()).toBe('many');
  await at('telephoneMinutes').fill('40');
  await page.locator('button[value="periods"]').click();
  await says(t(settingsText.done)('settings', 0));
  expect(await at('telephoneMinutes').inputValue()).toBe('40');
  await at('day').fill('2026-12-08');
  await button(settingsText.addClosure).click();
  await page.getByRole('alert').waitFor();
  expect(await at('day').inputValue()).toBe('2026-12-08');
  await at('reason.ja').fill('台風');
  await at('reason.en').fill('Typhoon');
  await button(settingsText.addClosure).click();
  await says(t(settingsText.done)('close', 0));
  await button(settingsText.removeClosure).click();
  await says(t(settingsText.done)('open', 0));
});

test('somebody is added to the staff, given another role, let go and let in again', async () => {
  const { page, t, button, unfolds, says, at } = await opened();
  await page.goto('/desk/staff');
  await button(peopleText.addAct).click();
  await page.getByRole('alert').waitFor();
  await at('name').fill('鈴木 涼');
  await at('email').fill('suzuki@desk.example');
  await page
    .getByRole('radio', { name: beginning(t(roleNames.consultant.name)) })
    .last()
    .check();
  await button(peopleText.addAct).click();
  await page.getByRole('heading', { name: t(peopleText.linkTitle) }).waitFor();
  await page.getByRole('link', { name: t(peopleText.backToList) }).click();
  const suzuki = { ja: t(peopleText.change)('鈴木 涼'), en: '' };
  const form = page.locator('details', { hasText: suzuki.ja });
  await unfolds(suzuki);
  await form.getByRole('radio', { name: beginning(t(roleNames.coordinator.name)) }).check();
  await form.getByRole('button', { name: t(peopleText.saveRole) }).click();
  await says(t(peopleText.done)('role'));
  await unfolds(suzuki);
  await form.getByRole('button', { name: t(peopleText.reset) }).click();
  await page.getByRole('heading', { name: t(peopleText.linkTitle) }).waitFor();
  await page.goto('/desk/staff');
  await unfolds(suzuki);
  await form.getByRole('button', { name: t(peopleText.deactivate) }).click();
  await says(t(peopleText.done)('deactivate'));
  await unfolds(suzuki);
  await form.getByRole('button', { name: t(peopleText.activate) }).click();
  await says(t(peopleText.done)('activate'));
});

test('a mail that was accepted is sent once more, and another is written down as bounced', async () => {
  const { server, page, t, button, unfolds, says } = await opened();
  await receivedCase(server);
  await expect
    .poll(async () => {
      await page.goto('/desk/mails?state=accepted');
      return await page.locator('summary').count();
    }, patience)
    .toBe(1);
  await unfolds(mailsText.handle);
  await button(mailsText.copy).click();
  await says(t(mailsText.done)('copy'));
  await page
    .locator('summary', { hasText: t(mailsText.handle) })
    .last()
    .click();
  await page.locator('details[open] select').selectOption('mailbox_full');
  await page
    .locator('details[open]')
    .getByRole('button', { name: t(mailsText.bounce) })
    .click();
  await says(t(mailsText.done)('bounce'));
  await page.locator('#state').selectOption('bounced');
  await button(mailsText.act).click();
  expect(await textOf(page.getByRole('main'))).toContain(t(mailsText.states)('bounced'));
});

test('yamada ends other sessions, makes new codes, changes the password, the keys and the language', async () => {
  const { server, page, t, button, says, at, yamada } = await opened();
  await signInCookie(server.open.office, yamada, 1);
  await page.goto('/desk/account');
  await button(peopleText.endSession).click();
  await says(t(peopleText.done)('session'));
  await page.locator('#keys').uncheck();
  expect(await page.locator('html').getAttribute('data-keys')).toBe('off');
  await at('password').fill('wrong');
  await button(peopleText.codes).click();
  await page.getByRole('alert').waitFor();
  await at('password').fill(testPassword);
  await button(peopleText.codes).click();
  expect(await page.locator('.codes li').count()).toBeGreaterThan(5);
  await page.goto('/desk/account');
  await at('currentPassword').fill(testPassword);
  await at('newPassword').fill('short');
  await button(peopleText.savePassword).click();
  await page.getByRole('alert').waitFor();
  await at('currentPassword').fill(testPassword);
  await at('newPassword').fill('five other words nobody guesses');
  await button(peopleText.savePassword).click();
  await says(t(peopleText.done)('password'));
  await at('language').selectOption('en');
  await button(peopleText.saveLanguage).click();
  await says(peopleText.done.en('language'));
});

test('how to hear somebody out is at hand on a case and beside a call, folded, and not printed', async () => {
  const { server, page, t, unfolds } = await opened();
  const { receiptNumber } = await receivedCase(server, 'ja');
  for (const path of [`/desk/consultations/${receiptNumber}`, '/desk/consultations/new']) {
    await page.goto(path);
    const lead = page.getByText(t(listeningText.lead), { exact: true });
    expect(await lead.isVisible(), path).toBe(false);
    await unfolds(listeningText.title);
    for (const { title } of listeningParts)
      expect(await page.getByRole('heading', { name: t(title), exact: true }).isVisible(), t(title)).toBe(
        true,
      );
    await page.emulateMedia({ media: 'print' });
    expect(await lead.isVisible(), path).toBe(false);
    await page.emulateMedia({ media: null });
  }
  const auditor = await newStaff(server.open.office, 'auditor', { name: 'mori' });
  const reading = await visitor(server);
  await tanaka(reading, 'ja').signsIn(auditor);
  await reading.goto(`/desk/consultations/${receiptNumber}`);
  expect(await reading.getByText(t(listeningText.title)).count()).toBe(0);
});
