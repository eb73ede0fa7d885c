import type { Language } from '#api/core/language.ts';

export type { Language, Sentence } from '#api/core/language.ts';

/** The same thing said in every language: a text, or a function of what varies in it. */
export type Said<T = string> = Readonly<Record<Language, T>>;

/** A table of texts. One that is missing in a language does not compile. */
export type Texts = Readonly<
  Record<string, Said<string> | Said<readonly string[]> | Said<(...values: never[]) => string>>
>;

/** Picks one language: `const t = speaker('ja'); t(text.title); t(text.left)(3)`. */
export function speaker(language: Language): <T>(said: Said<T>) => T {
  return (said) => said[language];
}

/** In the order of the language switch, each named in itself. */
export const tongues: ReadonlyArray<{ language: Language; name: string }> = [
  { language: 'ja', name: '日本語' },
  { language: 'en', name: 'English' },
];

/** The same page in another language: `/ja/consult` → `/en/consult`. What has no language leads to the front. */
export function inOtherLanguage(path: string, language: Language): string {
  const [, first = '', ...rest] = path.split('/');
  return isLanguage(first) ? ['', language, ...rest].join('/') : `/${language}/`;
}

/** One language in which a page can be read, named in itself, and where. */
export type PageTongue = { lang: string; name: string; href: string };

/** The languages of the whole site, for the page at this path. */
export function pageTongues(path: string): PageTongue[] {
  return tongues.map(({ language, name }) => ({
    lang: language,
    name,
    href: inOtherLanguage(path, language),
  }));
}

/** A wall time as people say it: `09:00` → `9:00`. */
export function clockTime(time: string): string {
  return time.replace(/^0/, '');
}

export function isLanguage(text: string | undefined): text is Language {
  return tongues.some(({ language }) => language === text);
}
