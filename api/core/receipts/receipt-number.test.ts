import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alphabet,
  groups,
  newReceiptNumber,
  type Prefix,
  parseReceiptNumber,
  prefixes,
  randomCharacters,
  reading,
} from '#api/core/receipts/receipt-number.ts';

const manyNumbers = (count: number): string[] =>
  prefixes.flatMap((prefix) => Array.from({ length: count }, () => newReceiptNumber(prefix, randomBytes)));

const isNumber = (text: string, service?: Prefix): boolean => parseReceiptNumber(text, service).ok;

/** Those of the mistakes that would pass unnoticed. */
const unnoticed = (mistakes: Iterable<string>, service?: Prefix): string[] =>
  [...mistakes].filter((mistake) => isNumber(mistake, service));

const swapped = (text: string, at: number): string =>
  text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);

/** Where the nine characters after the letter and the hyphen stand. */
const places = (number: string): number[] => [...number].map((_, at) => at).slice(2);

const replaced = (text: string, at: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + 1);

test('the alphabet has 23 different characters, and 23 is prime', () => {
  expect(new Set(alphabet).size).toBe(23);
  expect(alphabet).not.toMatch(/[AEIOU01BGLNSZ]/);
});

test('a new number reads back as itself', () => {
  for (const number of manyNumbers(700)) {
    expect(number).toMatch(/^[CSD]-[23456789CDFHJKMPQRTVWXY]{9}$/);
    expect(parseReceiptNumber(number)).toEqual({ ok: true, number, prefix: number[0] });
  }
});

describe('the check character', () => {
  test('catches every wrong character in every place', () => {
    const everyCharacter = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const mistakes = manyNumbers(150).flatMap((number) =>
      places(number).flatMap((at) =>
        everyCharacter.filter((other) => other !== number[at]).map((other) => replaced(number, at, other)),
      ),
    );
    expect(mistakes.length).toBe(450 * 9 * 35);
    expect(unnoticed(mistakes)).toEqual([]);
  });

  test('catches a wrong letter of the service', () => {
    const mistakes = manyNumbers(700).flatMap((number) =>
      [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ23456789']
        .filter((letter) => letter !== number[0])
        .map((letter) => replaced(number, 0, letter)),
    );
    expect(unnoticed(mistakes)).toEqual([]);
  });

  test('catches every swap of two different neighbours, also of the letter and its neighbour', () => {
    const mistakes = manyNumbers(1_500)
      .map((number) => number.replace('-', ''))
      .flatMap((plain) =>
        Array.from(plain.slice(1), (_, at) => at)
          .filter((at) => plain[at] !== plain[at + 1])
          .map((at) => swapped(plain, at)),
      );
    expect(unnoticed(mistakes)).toEqual([]);
  });

  test('catches every swap of any two different characters of the number', () => {
    const mistakes = manyNumbers(150).flatMap((number) =>
      places(number).flatMap((first) =>
        places(number)
          .filter((second) => second > first && number[first] !== number[second])
          .map((second) =>
            replaced(replaced(number, first, number.charAt(second)), second, number.charAt(first)),
          ),
      ),
    );
    expect(unnoticed(mistakes)).toEqual([]);
  });

  test('notices a missing and a doubled character, also where the letter may be left out', () => {
    const mistakes = manyNumbers(150).flatMap((number) =>
      places(number).flatMap((at) => [
        replaced(number, at, ''),
        replaced(number, at, number.charAt(at).repeat(2)),
      ]),
    );
    expect(unnoticed(mistakes, 'C')).toEqual([]);
  });
});

describe('a number as people type it', () => {
  const number = newReceiptNumber('C', (size) => Buffer.alloc(size, 5));
  const [first, second, third] = groups(number);

  test.each([...'‐‑‒–—―−﹣－ーｰ- 　', '', ' - '])('may be divided by "%s"', (divider) => {
    const typed = ['C', first, second, third].join(divider);
    expect(parseReceiptNumber(typed)).toMatchObject({ ok: true, number });
  });

  test('may be small, of full width, and surrounded by space', () => {
    const full = [...number]
      .map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
      .join('');
    expect(parseReceiptNumber(`　${full.toLowerCase()} \n`)).toMatchObject({ ok: true, number });
    expect(parseReceiptNumber(number.toLowerCase())).toMatchObject({ ok: true, number });
  });

  test('may lack its letter where only one service can be meant', () => {
    expect(parseReceiptNumber(number.slice(2), 'C')).toMatchObject({ ok: true, number });
    expect(isNumber(number.slice(2), 'D')).toBe(false);
    expect(isNumber(number.slice(2))).toBe(false);
  });

  test('is sent to the right page when it belongs to another service', () => {
    const seminar = newReceiptNumber('S', randomBytes);
    expect(parseReceiptNumber(seminar, 'C')).toMatchObject({
      ok: false,
      because: { en: expect.stringContaining('another service') },
    });
  });

  test('may be anything at all without a crash, and is told apart from nothing', () => {
    expect(parseReceiptNumber(' 　-')).toMatchObject({ because: { ja: '受付番号を入力してください。' } });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = parseReceiptNumber(text, 'C');
        if (read.ok) expect(parseReceiptNumber(read.number)).toEqual(read);
      }),
    );
  });
});

test('a number is shown in three groups and read out in two languages', () => {
  expect(groups('C-7K4M2P93H')).toEqual(['7K4', 'M2P', '93H']);
  expect(reading('7K4', 'ja')).toBe('なな・ケー・よん');
  expect(reading('7K4', 'en')).toBe('seven, kay, four');
});

test('no two characters are read out alike', () => {
  for (const language of ['ja', 'en'] as const) {
    const words = new Set([...alphabet].map((character) => reading(character, language)));
    expect(words.size).toBe(23);
    expect(reading('Q', language)).not.toBe('キュー');
  }
});

test('every character is equally likely, and bytes that would favour some are thrown away', () => {
  let next = 0;
  const everyByte = (size: number) => Uint8Array.from({ length: size }, () => next++ % 256);
  const drawn = randomCharacters(23 * 10 * 4, everyByte);
  for (const character of alphabet) expect(drawn.split(character).length - 1, character).toBe(40);
});
