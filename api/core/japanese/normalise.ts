/**
 * What people type in Japanese forms, brought into one form. What the program can convert it converts and never
 * rejects. Names are never passed through here: even NFC changes characters such as 神 (U+FA19).
 */

/** Every character that people use for a hyphen in numbers. NFKC leaves most of them alone. */
const hyphens = /[‐‑‒–—―−﹣－ーｰ-]/g;

/** A number as typed, with every hyphen as "-" and without spaces. Not for kana: there ー is a vowel mark. */
export function normaliseNumber(text: string): string {
  return text.replace(hyphens, '-').normalize('NFKC').replace(hyphens, '-').replace(/\s/g, '');
}

/**
 * A Japanese telephone number as digits with a leading zero, or null when it cannot be one: 10 digits
 * (03-1234-5678, 0120-000-000), 11 digits for 050, 070, 080 and 090, or the same written with +81.
 */
export function normaliseTelephone(text: string): string | null {
  const compact = normaliseNumber(text).replace(/[-().]/g, '');
  const domestic = compact.replace(/^(\+81|0081)0?/, '0');
  return /^0(?:[5789]0\d{8}|(?![5789]0)[1-9]\d{8})$/.test(domestic) ? domestic : null;
}

/** Furigana in full-width katakana from hiragana, half-width kana or katakana; other characters stay. */
export function normaliseKana(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Full-width katakana, the long vowel mark, middle dots and spaces only. */
export function isKatakana(text: string): boolean {
  return /^[\u30a1-\u30fa\u30fc・ ]+$/.test(text);
}

/** How many characters a reader would count: 𠮷 is one, not two. */
export function lengthInCharacters(text: string): number {
  return Array.from(new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)).length;
}
