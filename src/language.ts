import { isLanguage, type Language, languageTag, type StaffLanguage } from '#api/core/language.ts';

export type { Language, StaffLanguage, StaffSentence } from '#api/core/language.ts';
export { isLanguage, languageTag, officeLanguage } from '#api/core/language.ts';

/** The same thing said in every language: a text, or a function of what varies in it. */
export type Said<T = string> = Readonly<Record<Language, T>>;

/** The same thing said in the languages of staff. */
export type StaffSaid<T = string> = Readonly<Record<StaffLanguage, T>>;

type TextsIn<L extends Language> = Readonly<
  Record<
    string,
    | Readonly<Record<L, string>>
    | Readonly<Record<L, readonly string[]>>
    | Readonly<Record<L, (...values: never[]) => string>>
  >
>;

/** A table of texts. One that is missing in a language does not compile. */
export type Texts = TextsIn<Language>;
/** A table of texts which only staff read. */
export type StaffTexts = TextsIn<StaffLanguage>;

/** Picks one language: `const t = speaker('ja'); t(text.title); t(text.left)(3)`. */
export function speaker<L extends Language>(language: L): <T>(said: Readonly<Record<L, T>>) => T {
  return (said) => said[language];
}

/** In the order of the language switch, each named in itself. */
export const tongues: ReadonlyArray<{ language: Language; name: string }> = [
  { language: 'ja', name: '日本語' },
  { language: 'easy', name: 'やさしい日本語' },
  { language: 'en', name: 'English' },
];

/** The languages of staff, each named in itself. */
export const staffTongues: ReadonlyArray<{ language: StaffLanguage; name: string }> = [
  { language: 'ja', name: '日本語' },
  { language: 'en', name: 'English' },
];

/** The same page in another language: `/ja/consult` → `/en/consult`. What has no language leads to the front. */
export function inOtherLanguage(path: string, language: Language): string {
  const [, first = '', ...rest] = path.split('/');
  return isLanguage(first) ? ['', language, ...rest].join('/') : `/${language}/`;
}

/** One language in which a page can be read, named in itself, and where. */
export type PageTongue = { language: string; lang: string; name: string; href: string };

/** The languages of the whole site, for the page at this path. */
export function pageTongues(path: string): PageTongue[] {
  return tongues.map(({ language, name }) => ({
    language,
    lang: languageTag(language),
    name,
    href: inOtherLanguage(path, language),
  }));
}

/** What `lang` says of words in another language than the page; undefined where they are in its own. */
export function tongueOf(words: { language: Language }, page: Language): string | undefined {
  return words.language === page ? undefined : languageTag(words.language);
}

/** A wall time as people say it: `09:00` → `9:00`. */
export function clockTime(time: string): string {
  return time.replace(/^0/, '');
}
