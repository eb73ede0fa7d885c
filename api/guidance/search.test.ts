import { describe, expect, test } from 'vitest';
import type { Language } from '#api/core/language.ts';
import { faqSamples } from '#api/guidance/faq-samples.ts';
import { plainText } from '#api/guidance/prose-rules.ts';
import { excerpt, highlighted, indexOf, matchesFor, searchIn, stem, termsOf } from '#api/guidance/search.ts';

const index = (language: Language) =>
  indexOf(
    faqSamples.map((sample) => {
      const { question, answer, words } = sample[language];
      return { id: sample.slug, title: question, words, body: plainText(answer) };
    }),
  );
const indexes = { ja: index('ja'), en: index('en'), easy: index('easy') };
const first = (language: Language, query: string) => searchIn(indexes[language], query)[0]?.id;

describe('what people type leads to the answer they need', () => {
  test.each([
    ['カスタマーハラスメントとは', 'what-is-customer-harassment'],
    ['カスハラ 定義', 'what-is-customer-harassment'],
    ['ｶｽﾊﾗ', 'what-is-customer-harassment'],
    ['かすはらのいみ', 'what-is-customer-harassment'],
    ['相談できる内容', 'what-we-take'],
    ['無料ですか', 'what-we-take'],
    ['会社の義務', 'what-businesses-do'],
    ['マニュアルを作りたい', 'what-businesses-do'],
    ['夜でも相談できますか', 'working-during-the-day'],
    ['受付時間', 'working-during-the-day'],
    ['認定', 'certify'],
    ['取引先', 'business-partners'],
    ['ＢｔｏＢ', 'business-partners'],
    ['匿名', 'anonymous'],
    ['会社にばれる', 'anonymous'],
    ['言いすぎた', 'did-i-go-too-far'],
    ['ズーム', 'seminar-format'],
    ['確認メールが届かない', 'seminar-registration-status'],
    ['録画', 'seminar-recording'],
    ['派遣 いつ決まる', 'dispatch-how-long'],
    ['専門家の選び方', 'dispatch-who-comes'],
    ['5回', 'dispatch-same-expert'],
    ['派遣の日程', 'dispatch-dates'],
    ['派遣 電話', 'dispatch-by-telephone'],
  ])('ja: %s → %s', (query, slug) => {
    expect(first('ja', query)).toBe(slug);
  });

  test.each([
    ['what is customer harassment', 'what-is-customer-harassment'],
    ['kasuhara', 'what-is-customer-harassment'],
    ['DEFINITIONS', 'what-is-customer-harassment'],
    ['free of charge', 'what-we-take'],
    ['company obligations', 'what-businesses-do'],
    ['opening hours', 'working-during-the-day'],
    ['weekends', 'working-during-the-day'],
    ['certificate', 'certify'],
    ['clients and suppliers', 'business-partners'],
    ['anonymously', 'anonymous'],
    ['went too far', 'did-i-go-too-far'],
    ['webinars', 'seminar-format'],
    ['no confirmation mail', 'seminar-registration-status'],
    ['recordings', 'seminar-recording'],
    ['how long until decided', 'dispatch-how-long'],
    ['choosing the expert', 'dispatch-who-comes'],
    ['same expert every time', 'dispatch-same-expert'],
    ['dates of visits', 'dispatch-dates'],
    ['expert by phone', 'dispatch-by-telephone'],
  ])('en: %s → %s', (query, slug) => {
    expect(first('en', query)).toBe(slug);
  });

  test.each([
    ['カスハラ', 'what-is-customer-harassment'],
    ['お金', 'what-we-take'],
    ['会社のすること', 'what-businesses-do'],
    ['夜に相談したい', 'working-during-the-day'],
    ['名前を書かない', 'anonymous'],
    ['言いすぎた', 'did-i-go-too-far'],
    ['申し込みのメールが来ない', 'seminar-registration-status'],
    ['録画', 'seminar-recording'],
    ['専門家 何日', 'dispatch-how-long'],
    ['会って話す', 'dispatch-by-telephone'],
  ])('easy: %s → %s', (query, slug) => {
    expect(first('easy', query)).toBe(slug);
  });

  test.each(['', ' 、。', '量子コンピュータ', 'ので', 'the of'])('%j finds nothing', (query) => {
    expect(searchIn(indexes.ja, query)).toEqual([]);
    expect(searchIn(indexes.en, query)).toEqual([]);
  });
});

describe('what somebody has written in the form', () => {
  test.each([
    ['お店で店員さんに大きな声を出してしまい、言い過ぎたかもしれません。謝りたいです。', 'did-i-go-too-far'],
    ['名前を書かずに相談したいです。会社に知られるのがこわいです。', 'anonymous'],
    ['取引先の担当者から毎晩どなられます。下請けなので断れません。', 'business-partners'],
    ['店長として、マニュアルと方針を作る義務があるのか知りたいです。', 'what-businesses-do'],
  ])('is offered an answer: %s', (text, slug) => {
    expect(matchesFor(indexes.ja, text).map(({ id }) => id)).toContain(slug);
    expect(matchesFor(indexes.ja, text).length).toBeLessThanOrEqual(3);
  });

  test('gets none that only speaks of the same field', () => {
    const text = '同じお客様が毎日のように来て、一時間以上もどなります。';
    expect(matchesFor(indexes.ja, text)).toEqual([]);
    expect(matchesFor(indexes.en, 'The same man shouts at me every day for an hour.')).toEqual([]);
  });
});

describe('terms', () => {
  test('width, case and kind of kana are one', () => {
    expect(termsOf('ｶｽﾀﾏｰ')).toEqual(termsOf('かすたまー'));
    expect(termsOf('ＺＯＯＭ')).toEqual(termsOf('zoom'));
  });

  test.each([
    ['consulting', 'consult'],
    ['consulted', 'consult'],
    ['consults', 'consult'],
    ['policies', 'policy'],
    ['companies', 'company'],
    ['recording', 'recorded'],
    ['businesses', 'business'],
    ['stopped', 'stop'],
  ])('%s is a form of %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
});

describe('marks', () => {
  const marked = (text: string, query: string) =>
    highlighted(text, query)
      .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
      .join('');

  test.each([
    ['セミナーを録画してもよいですか。', '録画', 'セミナーを[録画]してもよいですか。'],
    ['ｾﾐﾅｰのｺﾞ案内', 'セミナー', '[ｾﾐﾅｰ]のｺﾞ案内'],
    ['ＺＯＯＭで行います', 'zoom', '[ＺＯＯＭ]で行います'],
    ['May I record a seminar?', 'recording seminars', 'May I [record] a [seminar]?'],
    ['𠮷野家で相談', '相談', '𠮷野家で[相談]'],
    ['そうなので、これは', 'ので', 'そうなので、これは'],
  ])('%s, asked for %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('an excerpt begins near what was asked for and keeps whole words', () => {
    const text = `${'Some other sentence. '.repeat(20)}The archive is shown later to everybody who asks for it. ${'And more. '.repeat(30)}`;
    expect(excerpt(text, 'archive', 'en')).toMatch(/^…The archive is shown later/);
    const japanese = `${'ほかの文です。'.repeat(30)}録画は後日に公開します。${'つづきの文です。'.repeat(30)}`;
    expect(excerpt(japanese, '録画', 'ja')).toMatch(/^…録画は後日/);
    expect(excerpt(`${'ほかの文です。'.repeat(30)}終わりに録画。`, '録画', 'ja')).toMatch(/録画。$/);
    expect(excerpt('短い文', '録画', 'ja')).toBe('短い文');
  });
});
