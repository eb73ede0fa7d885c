import { describe, expect, test } from 'vitest';
import { plainText, proseBlocks } from '#api/guidance/prose-rules.ts';
import {
  type Area,
  filled,
  freeSlug,
  isCheckDue,
  missingLanguages,
  noticePhase,
  placesOf,
  serves,
  slugFrom,
  textFor,
} from '#api/guidance/rules.ts';
import { at } from '#tests/support/at.ts';

describe('languages', () => {
  test('a reader gets their own language, else the other one, said to be so', () => {
    expect(textFor({ ja: '和', en: 'en', easy: null }, 'en')).toEqual({ language: 'en', text: 'en' });
    expect(textFor({ ja: '和', en: null, easy: null }, 'en')).toEqual({ language: 'ja', text: '和' });
    expect(textFor({ ja: null, en: null, easy: null }, 'ja')).toBeNull();
  });

  test('who reads plain Japanese gets it, else the Japanese text before the English one', () => {
    expect(textFor({ ja: '和', en: 'en', easy: 'やさしい' }, 'easy')).toEqual({
      language: 'easy',
      text: 'やさしい',
    });
    expect(textFor({ ja: '和', en: 'en', easy: null }, 'easy')).toEqual({ language: 'ja', text: '和' });
    expect(textFor({ ja: null, en: 'en', easy: 'やさしい' }, 'ja')).toEqual({ language: 'en', text: 'en' });
  });

  test('an office owes its readers Japanese and English, and plain Japanese is its choice', () => {
    expect(missingLanguages({ ja: '和', en: null, easy: null })).toEqual(['en']);
    expect(missingLanguages({ ja: '和', en: 'en', easy: null })).toEqual([]);
  });
});

describe('notices', () => {
  const shown = { from: at('2026-12-28 (月) 09:00'), until: at('2027-01-04 (月) 09:00') };
  test.each([
    ['2026-12-28 (月) 08:59', 'coming'],
    ['2026-12-28 (月) 09:00', 'shown'],
    ['2027-01-04 (月) 08:59', 'shown'],
    ['2027-01-04 (月) 09:00', 'over'],
  ] as const)('at %s it is %s', (moment, phase) => {
    expect(noticePhase(shown, at(moment))).toBe(phase);
  });
});

test('an entry of the directory is looked up again after half a year', () => {
  expect(isCheckDue('2026-05-26', '2026-11-22')).toBe(false);
  expect(isCheckDue('2026-05-25', '2026-11-22')).toBe(true);
});

const named = (name: string) => ({ ja: name, en: name });
const area = (kind: Area['kind'], name = '', prefecture = ''): Area => ({
  kind,
  name: named(name),
  prefecture: named(prefecture),
});
const municipality = (value: string, prefecture = '') =>
  ({ kind: 'municipality', value, prefecture }) as const;

test('a municipal desk serves its own place, others serve every place', () => {
  const ward = area('municipality', '見本区', '東京都');
  expect(serves(ward, municipality('見本区'))).toBe(true);
  expect(serves(ward, municipality('雛形市'))).toBe(false);
  expect(serves(ward, null)).toBe(true);
  expect(serves(area('country'), municipality('雛形市'))).toBe(true);
  expect(serves(area('prefecture', '東京都'), municipality('雛形市'))).toBe(true);
});

test('a prefecture is served by its own desk and those of its places, and by no other prefecture', () => {
  const tokyo = { kind: 'prefecture', value: '東京都', prefecture: '' } as const;
  expect(serves(area('prefecture', '東京都'), tokyo)).toBe(true);
  expect(serves(area('prefecture', '大阪府'), tokyo)).toBe(false);
  expect(serves(area('municipality', '見本区', '東京都'), tokyo)).toBe(true);
  expect(serves(area('municipality', '雛形市'), tokyo)).toBe(false);
  expect(serves(area('prefecture', '大阪府'), municipality('見本区', '東京都'))).toBe(false);
});

test('the places of a directory are its prefectures and then its municipalities, each once', () => {
  const areas = [
    area('municipality', '見本区', '東京都'),
    area('country'),
    area('prefecture', '東京都'),
    area('municipality', '見本区'),
    area('municipality', '雛形市', '見本県'),
  ];
  expect(placesOf(areas).map(({ value, prefecture }) => [value, prefecture])).toEqual([
    ['東京都', ''],
    ['見本県', ''],
    ['見本区', '東京都'],
    ['雛形市', '見本県'],
  ]);
});

test('settings are put into a text, and a brace that names nothing stays', () => {
  expect(filled('{telephone}、{nothing}、{constructor}', { telephone: '0120' })).toBe(
    '0120、{nothing}、{constructor}',
  );
});

test('a name for addresses comes from the title, and the second of a name is numbered', () => {
  expect(slugFrom("What's new — at the café?")).toBe('whats-new-at-the-cafe');
  expect(slugFrom('日本語だけ')).toBe('');
  expect(freeSlug('news', new Set(['news', 'news-2']))).toBe('news-3');
});

describe('the little markup', () => {
  test('paragraphs, a list after its sentence, and links', () => {
    expect(proseBlocks('次のとおりです。\n- 一つ\n- [二つ](/ja/faq#two)\n\nつづき')).toEqual([
      { kind: 'paragraph', parts: [{ text: '次のとおりです。' }] },
      { kind: 'list', items: [[{ text: '一つ' }], [{ text: '二つ', href: '/ja/faq#two' }]] },
      { kind: 'paragraph', parts: [{ text: 'つづき' }] },
    ]);
  });

  test.each(['javascript:alert(1)', 'http://plain.example', '//elsewhere.example', 'data:text/html,x'])(
    'an address that may not be followed stays text: %s',
    (address) => {
      const [block] = proseBlocks(`[here](${address})`);
      expect(block).toEqual({ kind: 'paragraph', parts: [{ text: `[here](${address})` }] });
    },
  );

  test('the words alone', () => {
    expect(plainText('一\n- [二](https://two.example)\n\n三')).toBe('一\n二\n三');
  });
});
