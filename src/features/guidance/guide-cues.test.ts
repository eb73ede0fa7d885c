import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guideCues, guidesFor } from './guide-cues.ts';

test.each([
  ['同じお客様が毎日のように来て、一時間以上もどなります。', ['incident']],
  ['土下座をしろと言われて、動画を撮られました。眠れません。', ['examples', 'care']],
  ['店長として、マニュアルと方針を作る義務があるのか知りたいです。', ['ten-measures']],
  ['フリーランスで働いています。取引先からおどされました。', ['criminal-law', 'outside-employment']],
  ['言い過ぎたかもしれません。店員さんに謝りたいです。', ['complaining']],
  ['電話でのやりとりを録音してもよいですか。', ['records']],
  ['荷物の届け先を変えたいです。', []],
])('ja: %s', (text, guides) => {
  expect(guidesFor(text, 'ja')).toEqual(guides);
});

test.each([
  ['A customer shouts at me every day and I cannot sleep.', ['incident', 'care']],
  ['I run a shop. Do I have to write a policy?', ['ten-measures']],
  ['He said he would kill me. Should I go to the POLICE?', ['criminal-law']],
  ['Where is my parcel?', []],
])('en: %s', (text, guides) => {
  expect(guidesFor(text, 'en')).toEqual(guides);
});

test('every guide that has cues is there in Japanese and English', () => {
  for (const slug of Object.keys(guideCues))
    for (const tongue of ['ja', 'en'])
      expect(existsSync(`src/content/guides/${tongue}/${slug}.md`), slug).toBe(true);
});
