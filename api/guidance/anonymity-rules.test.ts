import { describe, expect, test } from 'vitest';
import { newReceiptNumber } from '#api/core/receipts/receipt-number.ts';
import { identifiersIn, neverIn } from '#api/guidance/anonymity-rules.ts';

const found = (text: string): string[] => identifiersIn(text).map(({ kind, found }) => `${kind}: ${found}`);
const number = newReceiptNumber('C', (size) => new Uint8Array(size).map((_, at) => at * 7));
const shown = `${number.slice(0, 5)}-${number.slice(5, 8)}-${number.slice(8)}`;

describe('what can be right in no case study', () => {
  test.each([
    ['sato@example.jp に返信', 'mail_address'],
    ['ｓａｔｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'mail_address'],
    ['090-1234-5678 から', 'telephone'],
    ['０３（１２３４）５６７８', 'telephone'],
    ['０９０ー１２３４ー５６７８', 'telephone'],
    ['call +44 20 7946 0958', 'telephone'],
    [`受付番号 ${number} の相談`, 'receipt_number'],
    [`number ${shown.toLowerCase()}`, 'receipt_number'],
  ] as const)('%s', (text, kind) => {
    expect(neverIn(text)).toBe(kind);
  });

  test.each([
    'あぶないときは110番、急がないときは#9110。消費生活の相談は188です。',
    'D-20の部品を3個、2026年ごろに0.5割引で',
    '電話は{telephone}です。',
    'C-ABCDEFGHI という型番',
    'Two people waited for 45 minutes.',
  ])('is not seen where there is none: %s', (text) => {
    expect(neverIn(text)).toBeNull();
  });
});

describe('what may tell who it was', () => {
  test.each([
    ['11月22日の夕方', 'exact_date: 11月22日'],
    ['令和8年11月22日', 'exact_date: 令和8年11月22日'],
    ['2026/11/22', 'exact_date: 2026/11/22'],
    ['on 22 November 2026', 'exact_date: 22 November 2026'],
    ['on Nov. 22nd', 'exact_date: Nov. 22nd'],
    ['〒100-0001', 'postal_code: 〒100-0001'],
    ['https://example.jp/a を見て', 'web_address: https://example.jp/a'],
    ['見本商事株式会社の', 'company: 見本商事株式会社'],
    ['㈱見本', 'company: (株)見本'],
    ['at Mihon Foods Ltd.', 'company: Foods Ltd.'],
    ['見本駅前店で', 'shop: 見本駅前店'],
    ['見本市役所の窓口', 'place: 見本市'],
    ['at the Mihon City hall', 'place: Mihon City'],
    ['店長の鈴木さん', 'person: 鈴木さん'],
    ['サトウ様から', 'person: サトウ様'],
    ['山田氏', 'person: 山田氏'],
    ['Mrs. Jones said', 'person: Mrs. Jones'],
    ['43歳の', 'age: 43歳'],
    ['aged 43', 'age: aged 43'],
  ])('is pointed at: %s', (text, what) => {
    expect(found(text)).toEqual([what]);
    expect(neverIn(text)).toBeNull();
  });

  test.each([
    'お客様が、飲食店の店員さんに、神様のように扱えと求めた。',
    '同様のことが多様な店で起きている。店長が施設利用者さんの家族に説明した。',
    '家電量販店に来店したAさんは、30歳代くらいの人だった。',
    '東京都のある市区町村の窓口で、地区の集まりの様子を聞かれた。',
    'A customer waited at the counter of a city hall for two hours in the evening.',
  ])('is not seen where nobody is named: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('is named once, and what is a telephone number is no postal code too', () => {
    expect(found('鈴木さんと鈴木さん、03-123-4567 と 090-1234-5678')).toEqual([
      'telephone: 090-1234-5678',
      'person: 鈴木さん',
    ]);
  });
});
