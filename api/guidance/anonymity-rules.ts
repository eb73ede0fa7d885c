import { normaliseTelephone } from '#api/core/japanese/normalise.ts';
import { parseReceiptNumber } from '#api/core/receipts/receipt-number.ts';

/**
 * What in a case study may tell who it was. `never` can be right in no case study, and is refused where it is typed; the
 * rest is shown to whoever writes and checks, who know what a machine cannot: whether 見本店 is a shop or a word.
 */
export const neverKinds = ['mail_address', 'telephone', 'receipt_number'] as const;
export type NeverKind = (typeof neverKinds)[number];
const hintKinds = [
  'web_address',
  'postal_code',
  'exact_date',
  'company',
  'shop',
  'place',
  'person',
  'age',
] as const;
export const identifierKinds = [...neverKinds, ...hintKinds] as const;
export type IdentifierKind = (typeof identifierKinds)[number];
/** `found` is what stands there, in one form of width and hyphens. */
export type Identifier = { kind: IdentifierKind; found: string };

/** Everything in a text that may tell who it was, each once, the certain ones first. */
export function identifiersIn(text: string): Identifier[] {
  let rest = even(text);
  const seen = new Set<string>();
  // What one pattern has named is no longer there for the next: the end of a telephone number is no postal code.
  return finders.flatMap(({ kind, pattern, isOne = () => true }) => {
    const found: Identifier[] = [];
    rest = rest.replace(pattern, (match: string) => {
      const words = match.trim();
      if (!isOne(words)) return match;
      if (!seen.has(`${kind} ${words}`)) found.push({ kind, found: words });
      seen.add(`${kind} ${words}`);
      return '\n'.repeat(match.length);
    });
    return found;
  });
}

/** The same of everything that is written in every language, each with the field where it stands. */
export function identifiersOf(
  texts: Readonly<Record<string, Readonly<Record<string, string>> | null>>,
): Array<Identifier & { field: string }> {
  return Object.entries(texts).flatMap(([language, text]) =>
    Object.entries(text ?? {}).flatMap(([name, said]) =>
      identifiersIn(said).map((each) => ({ ...each, field: `texts.${language}.${name}` })),
    ),
  );
}

/** What no case study may hold, as the first of its kind; null where there is none. */
export function neverIn(text: string): NeverKind | null {
  const kinds = new Set<string>(identifiersIn(text).map(({ kind }) => kind));
  return neverKinds.find((kind) => kinds.has(kind)) ?? null;
}

/** Full width as half width, every dash between digits as a hyphen. */
const even = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(?<=[\dA-Za-z])[\u2010-\u2015\u2212\u30fc](?=[\dA-Za-z])/g, '-')
    .replace(/\s*[@]\s*/g, '@');

const noneOf = (words: string) => {
  const common = new Set(words.split(' '));
  return (typed: string): boolean => !common.has(typed);
};

/** Words that end as the name of a shop or a place does, and are none. */
const isShop = noneOf(
  '飲食店 小売店 百貨店 量販店 専門店 販売店 喫茶店 代理店 商店 書店 売店 酒店 免税店 加盟店 系列店 直営店 路面店 衣料品店 雑貨店 食料品店 家電店 家電量販店 洋菓子店 和菓子店 日用品店 他店 別店 当店 同店 来店 閉店 開店 全店 各店 本店 支店 本支店 実店 新店 自店 営業所 コンビニ店 チェーン店 フランチャイズ店',
);
const isPlace = noneOf(
  '都市 大都市 地方都市 市区 学区 地区 特別区 市町村 市区町村 区市町村 町村 農村 漁村 下町 港町 城下町 最寄駅 始発駅 終着駅 各駅 同市 当市 本市 同区 当区 本区 同町 当町 本町 同村 当村',
);
/** What people are called by what they do or are to each other, also behind another word: 施設利用者さん. */
const callsNobody =
  /(?:客|皆|子|患者|利用者|入居者|家族|奥|員|看護師|保護者|相談者|担当者|母|父|娘|息子|嫁|兄|姉|医者|得意|店|屋|業者|会社|スタッフ|ヘルパー|オーナー|メーカー|ドライバー|クレーマー)(?:さん|様)$|^(?:神|王|殿|貴|人|者|他人|何|模|仕|同|多|異|一|有|各)様$|^(?:摂|華|両|同|彼)氏$/;

type Finder = { kind: IdentifierKind; pattern: RegExp; isOne?: (typed: string) => boolean };

const months =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const word = '[\\p{sc=Han}\\p{sc=Katakana}ー々ヶ]';

const finders: readonly Finder[] = [
  { kind: 'mail_address', pattern: /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g },
  {
    kind: 'web_address',
    pattern: /(?:https?:\/\/|www\.)[^\s「」（）()]+|[\w-]+\.(?:co\.jp|com|jp|net|org)\b/gi,
  },
  {
    kind: 'receipt_number',
    pattern: /(?<![A-Za-z0-9])[CSD][- ]?(?:[2-9CDFHJKMPQRTVWXY][- ]?){9}(?![A-Za-z0-9])/gi,
    isOne: (typed) => parseReceiptNumber(typed).ok,
  },
  { kind: 'postal_code', pattern: /〒\s?\d{3}-?\d{4}|(?<![\d-])\d{3}-\d{4}(?![\d-])/g },
  {
    kind: 'telephone',
    pattern: /(?<![\d#.])(?:\+\d|0\d)(?:[- ()]?\d){8,12}(?!\d)/g,
    isOne: (typed) => typed.startsWith('+') || normaliseTelephone(typed) !== null,
  },
  {
    kind: 'exact_date',
    pattern:
      /(?:(?:\d{4}|(?:令和|平成|昭和)(?:\d{1,2}|元))年\s?)?\d{1,2}月\s?\d{1,2}日|\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b/g,
  },
  {
    kind: 'exact_date',
    pattern: new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months}\\b\\.?(?: \\d{4})?|\\b${months}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?`,
      'g',
    ),
  },
  {
    kind: 'company',
    pattern: new RegExp(
      `${word}*(?:株式会社|有限会社|合同会社|合資会社|\\(株\\)|\\(有\\))${word}*|[A-Z]\\w+,? (?:Inc|Ltd|LLC|Co|Corp|K\\.K)\\b\\.?`,
      'gu',
    ),
  },
  {
    kind: 'shop',
    pattern: new RegExp(`(?:${word}|[A-Za-z])+(?:営業所|店)(?!員|長|内|舗|頭|主|先|側|外)`, 'gu'),
    isOne: isShop,
  },
  {
    kind: 'place',
    pattern:
      /[\p{sc=Han}々ヶ]{1,5}(?:[市区町村駅]|丁目)(?![別分切間域画場民販])|\b(?!The\b|A\b|Our\b|This\b|Your\b)[A-Z][a-z]+(?: City| Ward| Town| Village| Station|-(?:shi|ku|cho|machi|mura))\b/gu,
    isOne: isPlace,
  },
  {
    kind: 'person',
    pattern:
      /(?:[\p{sc=Han}々]{1,5}|[\p{sc=Katakana}ー]{2,}|[A-Z][A-Za-z]+)(?:さん|様(?!子|式|々|相|態)|氏(?!名))|\b(?:Mr|Mrs|Ms|Dr)\.? [A-Z]\w+/gu,
    isOne: (typed) => !callsNobody.test(typed),
  },
  { kind: 'age', pattern: /\d{1,3}[歳才](?!代)|\baged? \d{1,3}\b|\b\d{1,3}[- ]years?[- ]old\b/g },
];
