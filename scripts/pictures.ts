import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { systemClock } from '#api/core/clock/clock.ts';
import type { Language, StaffLanguage } from '#api/core/language.ts';
import { codeOfStep, stepOf } from '#api/core/people/authenticator.ts';
import { demonstrationSignIn, demonstrationStaff } from '#api/demonstration.ts';
import type { RunningServer } from '#api/server.ts';
import { browserPath } from '#scripts/debian.ts';
import { demonstrationOffice, seminarWithSeats } from '#scripts/demonstration-office.ts';

/**
 * Takes the pictures of docs/pictures anew, in a demonstration office of its own on an evening before a
 * holiday: the public pages on a phone and on a desktop in both languages, the first two of them in やさしい日本語 too,
 * then the desk next morning.
 * `npm run pictures`
 */
const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const evening = Temporal.Instant.from('2026-11-22T22:30:00+09:00');
const morning = Temporal.Instant.from('2026-11-24T09:05:00+09:00');
const widths = [360, 1280] as const;
const words: Readonly<Record<StaffLanguage, string>> = {
  ja: '雑貨店で働いています。同じお客様から毎日のように電話があり、1回が1時間をこえます。電話を終えてもよいのでしょうか。',
  en: 'I work at a shop. The same customer calls almost every day, each time for more than an hour. May I end the call?',
};

const { server, clock, stop } = await demonstrationOffice(evening);
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await mkdir(folder, { recursive: true });
  for (const language of ['ja', 'en'] as const)
    for (const width of widths) await publicPictures(browser, server, language, width);
  for (const width of widths) await beginning(await newPage(browser, server, 'easy', width), 'easy', width);
  clock.set(morning);
  const signedIn = new Set<string>();
  for (const language of ['ja', 'en'] as const) await deskPictures(browser, server, language, signedIn);
} finally {
  await browser.close();
  await stop();
}

async function newPage(
  own: Browser,
  { url }: RunningServer,
  language: Language,
  width: number,
): Promise<Page> {
  const context = await own.newContext({
    baseURL: url,
    viewport: { width, height: width < 768 ? 780 : 900 },
    locale: language === 'en' ? 'en-GB' : 'ja-JP',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  return await context.newPage();
}

/** The first screens of a page: enough to see it, and small enough to keep. */
async function take(page: Page, name: string): Promise<void> {
  const size = page.viewportSize();
  if (!size) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width: size.width, height: Math.min(height, size.width < 768 ? 1600 : 1200) };
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, clip });
  console.log(`${name}.png`);
}

/** The front page and the form, with which everybody begins. */
async function beginning(page: Page, language: Language, width: number): Promise<void> {
  clock.set(evening);
  await page.goto(`/${language}/`);
  await take(page, `front-${width}-${language}`);
  await page.goto(`/${language}/consult`);
  await take(page, `form-${width}-${language}`);
}

async function publicPictures(own: Browser, office: RunningServer, language: StaffLanguage, width: number) {
  const page = await newPage(own, office, language, width);
  const name = (what: string): string => `${what}-${width}-${language}`;
  await beginning(page, language, width);
  await page.locator('[name="requesterType"][value="worker"]').check();
  await page.locator('[name="story"]').fill(words[language]);
  await page.locator('[name="sector"]').selectOption('retail');
  await page.locator('[name="behaviours"][value="repeated_contact"]').check();
  await page.locator('[name="nameChoice"][value="anonymous"]').check();
  await page.locator('[name="replyBy"][value="email"]').check();
  await page.locator('[name="email"]').fill('sato@example.jp');
  clock.advance({ seconds: 60 });
  await page.locator('[name="step"][value="check"]').click();
  await page.locator('[data-prove]').waitFor();
  await take(page, name('check'));
  await page.locator('[name="step"][value="send"]').click();
  await page.waitForURL('**/consult/receipt');
  await take(page, name('receipt'));
  await page.goto(`/${language}/status/case`);
  await take(page, name('status'));
  await page.goto(`/${language}/seminars`);
  await take(page, name('seminars'));
  await page.goto(`/${language}/seminars/${await seminarWithSeats(office)}`);
  await take(page, name('seminar'));
  await page.context().close();
}

async function deskPictures(
  own: Browser,
  office: RunningServer,
  language: StaffLanguage,
  signedIn: Set<string>,
) {
  const staff = demonstrationStaff.find((one) => one.language === language && !signedIn.has(one.email));
  if (!staff) throw new Error(`Nobody at the desk speaks ${language}.`);
  signedIn.add(staff.email);
  const { password, authenticatorSecret } = demonstrationSignIn(office.open.office.secrets);
  const page = await newPage(own, office, language, 1280);
  await page.goto('/desk/sign-in');
  await page.locator('[name="email"]').fill(staff.email);
  await page.locator('[name="password"]').fill(password);
  await page.locator('main button').click();
  await page.locator('[name="code"]').fill(codeOfStep(authenticatorSecret, stepOf(systemClock.now())));
  await page.locator('main button').click();
  await page.waitForURL('**/desk');
  await take(page, `desk-today-1280-${language}`);
  await page.locator('[data-row-link]').first().click();
  await page.waitForURL('**/desk/consultations/C-*');
  await take(page, `desk-case-1280-${language}`);
  await page.context().close();
}
