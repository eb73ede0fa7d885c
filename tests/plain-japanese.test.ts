import { expect, test } from 'vitest';
import { unreadable } from '#api/core/japanese/readings.ts';
import { kanjiOfYear } from '#tests/support/kanji-grades.ts';
import { plainTexts, sentencesOf } from '#tests/support/plain-japanese.ts';

// やさしい日本語 as the guidelines of the Immigration Services Agency and the Agency for Cultural Affairs (2020) ask
// for it, in what can be counted: short sentences, few and simple kanji, a reading above each of them.
const texts = plainTexts();
const wholeTree = { timeout: 60_000 };

/** Words of the law and of this desk that a reader meets elsewhere too. They are explained where they stand. */
const kanjiOfTheDesk = new Set(
  '込絡契援介控遣施違撮影惑企請途戻韓紹療祉為措訴匿振了端刑拠診錮拘懲即殿儀環顧慮扱監督罰毀偽妨威脅迫誉勧桑嬬恋項',
);

test('there are texts to measure', wholeTree, () => {
  expect(texts.length).toBeGreaterThan(1_500);
});

test('every kanji has its reading', wholeTree, () => {
  expect(texts.flatMap(({ path, text }) => unreadable(text).map((word) => `${path}: ${word}`))).toEqual([]);
});

test('no sentence is longer than 50 characters, and half of them are no longer than 20', wholeTree, () => {
  const sentences = texts.flatMap(({ path, text }) =>
    sentencesOf(text).map((sentence) => ({ path, sentence })),
  );
  expect(
    sentences
      .filter(({ sentence }) => [...sentence].length > 50)
      .map(({ path, sentence }) => `${path}: ${sentence}`),
  ).toEqual([]);
  const lengths = sentences.map(({ sentence }) => [...sentence].length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(20);
});

test('kanji are those of elementary school, five in six of its first four years', wholeTree, () => {
  const all = texts.flatMap(({ path, text }) =>
    (text.match(/\p{Script=Han}/gu) ?? []).map((kanji) => ({ path, kanji })),
  );
  const school = new Set(kanjiOfYear.join(''));
  const hard = all.filter(({ kanji }) => !school.has(kanji) && !kanjiOfTheDesk.has(kanji));
  expect([...new Set(hard.map(({ path, kanji }) => `${path}: ${kanji}`))]).toEqual([]);
  const early = new Set(kanjiOfYear.slice(0, 4).join(''));
  expect(all.filter(({ kanji }) => early.has(kanji)).length / all.length).toBeGreaterThan(5 / 6);
});
