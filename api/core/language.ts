/**
 * The languages in which every public sentence and every mail exists. Japanese is the office's own; `easy` is
 * やさしい日本語, plain Japanese for people who are learning it, shown with readings above its kanji.
 */
export const languages = ['ja', 'en', 'easy'] as const;
export type Language = (typeof languages)[number];

/** The languages in which staff work, and in which an office writes its own texts. */
export const staffLanguages = ['ja', 'en'] as const;
export type StaffLanguage = (typeof staffLanguages)[number];

/** One thing said in every language: a sentence that is missing in one does not compile. */
export type Sentence = Readonly<Record<Language, string>>;

/** One thing said to staff, or written by an office in its own words. */
export type StaffSentence = Readonly<Record<StaffLanguage, string>>;

/** BCP 47. `simple` is the registered variant for a simplified form of a language. */
const tags = { ja: 'ja', en: 'en', easy: 'ja-simple' } as const satisfies Readonly<Record<Language, string>>;

/** How a language is named to machines: in `lang`, `hreflang` and `Content-Language`. */
export const languageTag = (language: Language): string => tags[language];

/** Which of its own texts an office shows to a reader: whoever reads plain Japanese is shown the Japanese ones. */
export const officeLanguage = (language: Language): StaffLanguage => (language === 'en' ? 'en' : 'ja');

/** A sentence that nobody but staff is ever told, and which therefore has no plain form of its own. */
export const forStaff = (said: StaffSentence): Sentence => ({ ...said, easy: said.ja });

export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}
