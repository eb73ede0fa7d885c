import type { Language } from '../../language.ts';

/** Words for builders: whoever reads no English reads them in Japanese. */
export type Words = (ja: string, en: string) => string;

export function wordsIn(language: Language): Words {
  return (ja, en) => (language === 'en' ? en : ja);
}
