/** The languages in which every public sentence and every mail exists. Japanese is the office's own. */
export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** One thing said in every language: a sentence that is missing in one does not compile. */
export type Sentence = Readonly<Record<Language, string>>;

export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}
