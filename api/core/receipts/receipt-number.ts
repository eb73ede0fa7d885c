import { normaliseNumber } from '#api/core/japanese/normalise.ts';
import type { Language, Sentence } from '#api/core/language.ts';

/**
 * A receipt number is made to be read out and typed: `C-7K4M2P93H`, shown as `C-7K4-M2P-93H`. The letter is
 * the service, eight characters are random (36 bits), the last one is the check character.
 */

/**
 * No vowel (no number spells a word), no two that look alike. There are 23 of them, a prime number: that is
 * what makes the check character below catch every single error. Taking one out or in breaks it and every
 * number already given out.
 */
export const alphabet = '23456789CDFHJKMPQRTVWXY';
const base = alphabet.length;

/** Consultations, seminars, dispatch. */
export const prefixes = ['C', 'S', 'D'] as const;
export type Prefix = (typeof prefixes)[number];

/**
 * What each service adds to the sum. They differ, so a number of one service is never one of another; and
 * C and D differ by more than a swap of the letter with the first character could make up for.
 */
const offsets: Readonly<Record<Prefix, number>> = { C: 0, S: 7, D: 13 };
const bodyLength = 9;

export type ReceiptNumberReading =
  | { ok: true; number: string; prefix: Prefix }
  | { ok: false; because: Sentence };

/** A new number. `randomBytes(size)` is the source of chance; each character is equally likely. */
export function newReceiptNumber(prefix: Prefix, randomBytes: (size: number) => Uint8Array): string {
  const random = randomCharacters(bodyLength - 1, randomBytes);
  return `${prefix}-${random}${checkCharacter(prefix, random)}`;
}

/** Equally likely characters of the alphabet: a byte that would favour the first ones is thrown away. */
export function randomCharacters(count: number, randomBytes: (size: number) => Uint8Array): string {
  const fairBytes = base * Math.floor(256 / base);
  let characters = '';
  while (characters.length < count) {
    for (const byte of randomBytes(count)) {
      if (byte < fairBytes && characters.length < count) characters += alphabet[byte % base];
    }
  }
  return characters;
}

/**
 * The number that was meant, however it was typed: small letters, full width, spaces, any hyphen. Where only
 * one service can be meant, `service` lets its letter be left out and refuses the numbers of the others.
 * Every single wrong character and every swap of two neighbours is noticed.
 */
export function parseReceiptNumber(text: string, service?: Prefix): ReceiptNumberReading {
  const typed = normaliseNumber(text.trim().replace(/\s+/g, '-')).toUpperCase();
  const plain = typed.replaceAll('-', '');
  if (plain === '') return { ok: false, because: sentences.empty };
  // A letter that stands alone is the service, so that a number with one character too few is not mistaken
  // for one without its letter.
  const hasOwnPrefix = plain.length === bodyLength + 1 || /^.-/u.test(typed);
  const prefix = hasOwnPrefix ? prefixes.find((letter) => letter === plain[0]) : service;
  const body = hasOwnPrefix ? plain.slice(1) : plain;
  if (!prefix) return { ok: false, because: sentences.form };
  if (body.length !== bodyLength || ![...body].every((character) => alphabet.includes(character)))
    return { ok: false, because: sentences.form };
  if (checkCharacter(prefix, body.slice(0, -1)) !== body.at(-1))
    return { ok: false, because: sentences.mistyped };
  if (service && prefix !== service) return { ok: false, because: sentences.otherService };
  return { ok: true, number: `${prefix}-${body}`, prefix };
}

/** The three groups in which a number is shown and read out: ['7K4', 'M2P', '93H']. */
export function groups(number: string): string[] {
  return number.slice(2).match(/.{1,3}/g) ?? [];
}

/** A secret code as it is shown: four groups of four. */
export function codeGroups(code: string): string[] {
  return code.match(/.{1,4}/g) ?? [];
}

/** How a group is said on the telephone: 'なな・ケー・よん', 'seven, kay, four'. */
export function reading(group: string, language: Language): string {
  const words = [...group].map((character) => spoken[character]?.[language] ?? character);
  return words.join(language === 'en' ? ', ' : '・');
}

/**
 * The weighted sum of all nine characters and the offset is a multiple of 23 (an ISO 7064 style check).
 * Weights 1 to 9 differ from each other and from 0 modulo a prime, hence: no single change and no swap of
 * two keeps the sum.
 */
function checkCharacter(prefix: Prefix, random: string): string {
  let sum = offsets[prefix];
  for (const [index, character] of [...random].entries()) sum += (index + 1) * alphabet.indexOf(character);
  const wanted = (base - (sum % base)) % base;
  // 9 × 18 = 162 = 7 × 23 + 1: multiplying by 18 divides by the last weight.
  return alphabet.charAt((wanted * 18) % base);
}

const sentences = {
  empty: {
    ja: '受付番号を入力してください。',
    en: 'Please enter the receipt number.',
    easy: '受付番号を書いてください。',
  },
  form: {
    ja: '受付番号は「C-7K4-M2P-93H」のような、英字と数字の番号です。お手元の控えをご確認ください。',
    en: 'A receipt number looks like "C-7K4-M2P-93H". Please look at your receipt again.',
    easy: '受付番号は「C-7K4-M2P-93H」のような、英字と数字の番号です。控え（大切なメモ）を見てください。',
  },
  mistyped: {
    ja: '受付番号に書き間違いがあるようです。お手元の控えと一文字ずつお比べください。',
    en: 'There seems to be a typing error in this number. Please compare it with your receipt.',
    easy: '受付番号に書きまちがいがあるようです。控え（大切なメモ）と、一字ずつくらべてください。',
  },
  otherService: {
    ja: 'これは別の窓口の受付番号です。控えに書かれたページでお使いください。',
    en: 'This number belongs to another service. Please use it on the page your receipt names.',
    easy: 'これは、ほかの窓口の受付番号です。控え（大切なメモ）に書いてあるページで使ってください。',
  },
} satisfies Record<string, Sentence>;

/** Nine and Q sound the same in Japanese, so Q is said as it is on the telephone. */
const spoken: Readonly<Record<string, Sentence>> = {
  2: { ja: 'に', en: 'two', easy: 'に' },
  3: { ja: 'さん', en: 'three', easy: 'さん' },
  4: { ja: 'よん', en: 'four', easy: 'よん' },
  5: { ja: 'ご', en: 'five', easy: 'ご' },
  6: { ja: 'ろく', en: 'six', easy: 'ろく' },
  7: { ja: 'なな', en: 'seven', easy: 'なな' },
  8: { ja: 'はち', en: 'eight', easy: 'はち' },
  9: { ja: 'きゅう', en: 'nine', easy: 'きゅう' },
  C: { ja: 'シー', en: 'cee', easy: 'シー' },
  D: { ja: 'ディー', en: 'dee', easy: 'ディー' },
  F: { ja: 'エフ', en: 'ef', easy: 'エフ' },
  H: { ja: 'エイチ', en: 'aitch', easy: 'エイチ' },
  J: { ja: 'ジェー', en: 'jay', easy: 'ジェー' },
  K: { ja: 'ケー', en: 'kay', easy: 'ケー' },
  M: { ja: 'エム', en: 'em', easy: 'エム' },
  P: { ja: 'ピー', en: 'pee', easy: 'ピー' },
  Q: { ja: 'クイーンのキュー', en: 'cue', easy: 'クイーンのキュー' },
  R: { ja: 'アール', en: 'ar', easy: 'アール' },
  T: { ja: 'ティー', en: 'tee', easy: 'ティー' },
  V: { ja: 'ブイ', en: 'vee', easy: 'ブイ' },
  W: { ja: 'ダブリュー', en: 'double-u', easy: 'ダブリュー' },
  X: { ja: 'エックス', en: 'ex', easy: 'エックス' },
  Y: { ja: 'ワイ', en: 'wy', easy: 'ワイ' },
};
