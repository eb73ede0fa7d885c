import { describe, expect, test } from 'vitest';
import {
  isKatakana,
  lengthInCharacters,
  normaliseKana,
  normaliseNumber,
  normaliseTelephone,
} from '#api/core/japanese/normalise.ts';

describe('numbers', () => {
  test('every kind of hyphen counts as one', () => {
    for (const hyphen of ['-', '‐', '‑', '‒', '–', '—', '―', '−', '－', '﹣', 'ー', 'ｰ']) {
      expect(normaliseNumber(`０３${hyphen}１２３４${hyphen}５６７８`)).toBe('03-1234-5678');
    }
  });

  test.each([
    ['０３－１２３４－５６７８', '0312345678'],
    ['090ー1234ー5678', '09012345678'],
    ['+81 90-1234-5678', '09012345678'],
    ['+81 (0)3 1234 5678', '0312345678'],
    ['0120-000-000', '0120000000'],
  ])('%s is the telephone number %s', (typed, digits) => {
    expect(normaliseTelephone(typed)).toBe(digits);
  });

  test.each(['1234', '03-1234-567', '090-1234-567', '12-3456-7890', '電話', ''])(
    '%s is no telephone number',
    (typed) => {
      expect(normaliseTelephone(typed)).toBeNull();
    },
  );
});

describe('furigana', () => {
  test.each([
    ['さとう　はなこ', 'サトウ ハナコ'],
    ['ｻﾄｳ ﾊﾅｺ', 'サトウ ハナコ'],
    ['ｶﾞｰﾘｯｸ', 'ガーリック'],
  ])('%s becomes %s', (typed, kana) => {
    expect(normaliseKana(typed)).toBe(kana);
    expect(isKatakana(kana)).toBe(true);
  });

  test('kanji are not furigana', () => {
    expect(isKatakana(normaliseKana('佐藤'))).toBe(false);
  });
});

test('a character is what a reader counts', () => {
  expect(lengthInCharacters('𠮷野家')).toBe(3);
  expect(lengthInCharacters('辻󠄀')).toBe(1);
});
