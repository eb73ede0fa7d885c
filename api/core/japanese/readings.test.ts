import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAloud, unreadable, withReadings } from '#api/core/japanese/readings.ts';

/** 相談（そうだん）: as mails write it, every time. */
const aloud = (text: string): string =>
  readAloud(text)
    .map((piece) => (piece.reading === null ? piece.text : `${piece.text}（${piece.reading}）`))
    .join('');

describe('a text read aloud', () => {
  test('has a reading over its kanji and none over its kana', () => {
    expect(aloud('相談を送る')).toBe('相談（そうだん）を送（おく）る');
  });

  test('has the reading of the longest word that is known', () => {
    expect(aloud('番号は一つ')).toBe('番号（ばんごう）は一（ひと）つ');
    expect(aloud('一番')).toBe('一番（いちばん）');
  });

  test.each([
    ['11月24日（火）', '11月（がつ）24日（にじゅうよっか）（火（か））'],
    ['12月1日', '12月（がつ）1日（ついたち）'],
    ['12月15日', '12月（がつ）15日（にち）'],
    ['1日に2回', '1日（いちにち）に2回（かい）'],
    ['5日間', '5日間（いつかかん）'],
    ['90日間と3か月間', '90日間（にちかん）と3か月間（かげつかん）'],
    ['1人、2人、3人', '1人（ひとり）、2人（ふたり）、3人（にん）'],
    ['0分、5分、10分間', '0分（ふん）、5分（ふん）、10分間（ぷんかん）'],
    ['1,001人と4,000字', '1,001人（にん）と4,000字（じ）'],
    ['２０２６年', '２０２６年（ねん）'],
  ])('counts as people count: %s', (text, read) => {
    expect(aloud(text)).toBe(read);
  });

  test('does not guess in a name: 中 alone is なか, in 甲斐中 nobody knows', () => {
    expect(aloud('電話の中')).toContain('中（なか）');
    expect(aloud('鷲中さん')).toBe('鷲中さん');
    expect(unreadable('鷲中さん')).toEqual(['鷲中']);
  });

  test('does not guess in a longer word: 数 alone is かず, in 質問数 it is not', () => {
    expect(aloud('人の数')).toBe('人（ひと）の数（かず）');
    expect(aloud('質問数')).toBe('質問（しつもん）数');
    expect(aloud('月日')).toBe('月日');
    expect(aloud('30分前')).toBe('30分（ぷん）前（まえ）');
  });

  test('is the same text again without its readings', () => {
    const character = fc.constantFrom(...'相談を送る1２日月年人回（火）受付番号鷲分間々〜、。 a');
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => {
        expect(
          readAloud(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

test('a mail says the reading of a word once, and none of a date', () => {
  expect(withReadings('相談です。相談です。')).toBe('相談（そうだん）です。相談です。');
  expect(withReadings('11月24日（火）まで')).toBe('11月24日（火）まで');
});
