/**
 * Small words that stand in nearly every sentence of a language and hardly in the others. They tell a section that was
 * left in another language from the rest of an article; a name or a quotation of a few words tells nothing.
 */
const smallWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'that', 'for', 'with', 'are', 'this', 'is', 'by', 'from', 'which'],
  nl: ['de', 'het', 'een', 'en', 'van', 'dat', 'zijn', 'voor', 'niet', 'met', 'wordt', 'ook', 'die', 'te'],
  nb: ['og', 'det', 'som', 'er', 'av', 'en', 'til', 'på', 'ikke', 'med', 'å', 'for', 'kan', 'å', 'eller'],
};
const fewestWords = 12;

/** In which language a section is: `ja`, `en`, `nl` or `nb`, or null where too little tells. */
export function sectionLanguage(text: string): string | null {
  const letters = text.replace(/[\s\p{P}\p{N}]/gu, '');
  const japanese = letters.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  if (japanese > 10 && japanese > letters.length / 2) return 'ja';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return null;
  const counts = Object.entries(smallWords)
    .map(([language, small]) => ({
      language,
      count: words.filter((word) => small.includes(word)).length,
    }))
    .sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  if (!first || first.count < words.length / 8) return null;
  return second && second.count * 1.5 > first.count ? null : first.language;
}

/** The language of an article: as it says, as its address says, or as its words tell. */
export function articleLanguage(said: string | undefined, source: string, words: string): string {
  if (said) return said;
  const [, first = ''] = new URL(source).pathname.split('/');
  if (/^[a-z]{2}(?:-[a-z]{2,4})?$/i.test(first)) return first.toLowerCase();
  return sectionLanguage(words) ?? 'und';
}
