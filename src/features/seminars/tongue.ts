import type { TextPath } from '#api/seminars/contract.ts';
import type { Language } from '../../language.ts';

/** An answer of the API, with the paths of what the office has not written in the language of the page. */
type Answered = { inJapanese: readonly string[] };

/**
 * The language of each text of an answer that an office wrote: `ja` where the page has to show its Japanese words, so
 * that they are read out as such; undefined where it is the page's own.
 */
export function tongueIn({ inJapanese }: Answered): (at: TextPath) => 'ja' | undefined {
  return (at) => (inJapanese.includes(at) ? 'ja' : undefined);
}

/** Whether any of this is shown in Japanese for want of the reader's language. `at` begins a path: `questions.`. */
export function isJapaneseAt({ inJapanese }: Answered, at: readonly string[]): boolean {
  return inJapanese.some((path) => at.some((beginning) => path.startsWith(beginning)));
}

/** The language of a name that was typed once for all languages: what is written in Japanese script is Japanese. */
export function tongueOfName(name: string, language: Language): 'ja' | undefined {
  return language === 'en' && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(name)
    ? 'ja'
    : undefined;
}
