import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsWords, queryWords, searchForm, searchPieces } from '#api/consultations/search.ts';
import { testSecrets } from '#tests/support/secrets.ts';

const story = '常連の方から、ﾄﾞｹﾞｻﾞを求められました。Ｓｔａｆｆ は3人です。';

describe('words in sealed text', () => {
  test.each(['常連', '土下座を', 'どげざ', 'ドゲザ', 'staff', '３人', '求められました'])('%s', (query) => {
    expect(holdsWords([story, '土下座をしない'], query)).toBe(true);
  });

  test('all words of a query must be there, in any of the texts', () => {
    expect(holdsWords([story, '店長'], '常連　店長')).toBe(true);
    expect(holdsWords([story], '常連　店長')).toBe(false);
  });

  test('one character is no word to search for', () => {
    expect(queryWords('方 常連')).toEqual(['常連']);
    expect(searchPieces(testSecrets, ['方'])).toEqual([]);
  });
});

test('whatever holds a word has all pieces of the word', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (before, word, after) => {
        const pieces = new Set(searchPieces(testSecrets, [`${before}。${word}。${after}`]));
        for (const piece of searchPieces(testSecrets, [word])) expect(pieces).toContain(piece);
      },
    ),
  );
});

test('the pieces of one office say nothing in another', () => {
  const other = { ...testSecrets, secretKey: Buffer.alloc(32, 7) };
  const pieces = new Set(searchPieces(testSecrets, ['土下座を求められた']));
  for (const piece of searchPieces(other, ['土下座を求められた'])) expect(pieces).not.toContain(piece);
});

test('width, case and kana do not matter', () => {
  expect(searchForm('ｶｽﾊﾗ　ＡＢＣ-１２')).toBe(searchForm('かすはらabc12'));
});
