import type { Language } from '../../language.ts';

/**
 * The language of a text that an office wrote: `ja` where a page in English or in plain Japanese has to show the
 * office's Japanese words, so that they are read out as such; undefined where it is the page's own.
 */
export function tongueOf(text: string, language: Language): 'ja' | undefined {
  return language !== 'ja' && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)
    ? 'ja'
    : undefined;
}
