import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { replyChannels, requesterTypes, sectors } from '#api/consultations/contract.ts';
import { readAloud } from '#api/core/japanese/contract.ts';
import type { Language } from '#api/core/language.ts';
import { formText } from '../../src/features/consultations/form-text.ts';
import { receiptText } from '../../src/features/consultations/receipt-text.ts';
import { entryText, statusText } from '../../src/features/consultations/status-text.ts';
import { sitePages } from '../../src/features/guidance/site-pages.ts';
import { type Said, speaker } from '../../src/language.ts';

export const satosStory = {
  ja: '同じお客様から毎日のように電話があります。１回が１時間をこえます。電話を終えてもよいのでしょうか。',
  en: 'The same customer calls almost every day, each time for more than an hour. May I end the call?',
  easy: '同じ客から、毎日のように電話があります。1回が1時間より長いです。電話を切ってもいいですか。',
} as const satisfies Said;
/** Words of the story that no mail may hold. */
export const satosWords: Said = { ja: '毎日のように', en: 'almost every day', easy: '毎日のように' };

export type KeptReceipt = { receiptNumber: string; secretCode: string };

/** The text of something as it is read, line breaks and columns aside. */
export async function textOf(place: Locator): Promise<string> {
  return ((await place.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** Finds what begins with these words: an option is named with its consequence after its own name. */
export const beginning = (words: string): RegExp =>
  new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** A name as assistive technology hears it where readings stand above the kanji: each word, then its reading. */
const heard = (name: string): string =>
  readAloud(name)
    .map(({ text, reading }) => (reading === null ? text : ` ${text} ${reading} `))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** What sato does on the public pages, found by role and name as sato finds it; `readings` when they are shown. */
export function sato<L extends Language>(page: Page, language: L, { readings = false } = {}) {
  type Name = Readonly<Record<L, string>>;
  const t = speaker(language);
  const named = (name: Name): string => (readings ? heard(t(name)) : t(name));
  const button = (name: Name): Locator => page.getByRole('button', { name: named(name), exact: true });
  const heading = (name: Name): Locator => page.getByRole('heading', { name: named(name), exact: true });
  const title = (name: Name): Locator =>
    page.getByRole('heading', { level: 1, name: named(name), exact: true });
  const field = (name: Name): Locator => page.getByRole('textbox', { name: beginning(named(name)) });
  const option = (role: 'radio' | 'checkbox', name: Name): Locator =>
    page.getByRole(role, { name: beginning(named(name)) });

  return {
    t,
    named,
    button,
    heading,
    title,
    field,
    option,
    main: page.getByRole('main'),

    /** Anonymous, from a shop, with a notice by mail that names no subject. */
    async fillsForm(own: { story?: string; email?: string } = {}): Promise<void> {
      await option('radio', requesterTypes.worker).check();
      await field(formText.story).fill(own.story ?? t(satosStory));
      await page
        .getByRole('combobox', { name: beginning(named(formText.sector)) })
        .selectOption(t(sectors.retail));
      await option('radio', formText.anonymous).check();
      await option('radio', replyChannels.email).check();
      await field(formText.email).fill(own.email ?? 'sato@example.jp');
      await option('checkbox', formText.neverNameSubject).check();
    },

    async goesToCheck(): Promise<void> {
      await button(formText.toCheck).click();
      await title(formText.checkTitle).waitFor();
      // The page comes in parts, its heading first.
      await page.waitForLoadState();
    },

    async sends(): Promise<KeptReceipt> {
      await button(formText.send).click();
      await title(receiptText.title).waitFor();
      return await this.readsReceipt();
    },

    /** Number and code, copied from the page. */
    async readsReceipt(): Promise<KeptReceipt> {
      const number = await page
        .getByRole('region', { name: named(receiptText.number), exact: true })
        .locator('.code > span')
        .allTextContents();
      const code = await page.locator('[data-secret] > span').allTextContents();
      const groups = number.map((group) => group.trim().split(/\s/)[0] ?? '');
      expect(groups.join('')).toMatch(/^[2-9CDFHJKMPQRTVWXY]{9}$/);
      expect(code.join('')).toMatch(/^[2-9CDFHJKMPQRTVWXY]{16}$/);
      return { receiptNumber: `C-${groups.join('')}`, secretCode: code.join('-') };
    },

    /** From the page "follow your consultation", with what was copied. */
    async opensWith(kept: KeptReceipt): Promise<void> {
      await page.goto(`/${language}/status`);
      await this.enters(kept);
      await page.waitForURL(/\/status\/case$/);
    },

    async enters({ receiptNumber, secretCode }: KeptReceipt): Promise<void> {
      await field(entryText.number).fill(receiptNumber);
      await field(entryText.code).fill(secretCode);
      await button(entryText.open).click();
    },

    async writesOn(text: string, label: Name = statusText.writeTitle): Promise<void> {
      await field(label).fill(text);
      await button(statusText.send).click();
      await page.waitForURL(/done=written$/);
    },
  };
}

/** Every public page that anybody may open without a case, and some that belong to one reader or are not there. */
export const publicPaths = (language: Language): string[] =>
  [...sitePages, ...unlistedPages].map((page) => `/${language}/${page}`);

/** What search engines are not to keep. */
export const unlistedPages = [
  'dispatch/apply',
  'expert/closed',
  'nowhere',
  'status/link/unknown',
  'dispatch/link/unknown',
  'my-registration/nowhere',
  'j/nowhere',
] as const;
