import type { Sentence } from '#api/core/language.ts';

/** The words that are chosen from lists, with what the reader sees. */
type Vocabulary = Readonly<Record<string, Sentence>>;

/** One of several ways to take part in one seminar. */
export const ways = {
  online: { ja: 'オンライン', en: 'Online', easy: 'オンライン' },
  hall: { ja: '会場', en: 'At the venue', easy: '会場' },
} as const satisfies Vocabulary;

export const deliveries = {
  zoom: {
    ja: 'オンライン（Zoomウェビナー）',
    en: 'Online (Zoom webinar)',
    easy: 'オンライン（Zoomウェビナー）',
  },
  link: { ja: 'オンライン', en: 'Online', easy: 'オンライン' },
  venue: { ja: '会場', en: 'At a venue', easy: '会場' },
  hybrid: { ja: '会場とオンライン', en: 'At a venue and online', easy: '会場とオンライン' },
} as const satisfies Vocabulary;

/** Never assumed: what an organiser did not say of a fee is "not stated". */
export const feeKinds = {
  free: { ja: '無料', en: 'Free', easy: 'お金はいりません' },
  amount: { ja: '有料', en: 'With a fee', easy: 'お金がかかります' },
  not_stated: { ja: '記載なし', en: 'Not stated', easy: '書いてありません' },
} as const satisfies Vocabulary;

export const organiserKinds = {
  ours: { ja: 'この窓口の主催', en: 'Held by this office', easy: 'この窓口のセミナー' },
  other: { ja: '外部主催', en: 'Held by others', easy: 'ほかのところのセミナー' },
} as const satisfies Vocabulary;

export const spokenLanguages = {
  ja: { ja: '日本語', en: 'Japanese', easy: '日本語' },
  en: { ja: '英語', en: 'English', easy: '英語' },
  sign: { ja: '手話通訳あり', en: 'Sign language interpreting', easy: '手話の通訳があります' },
  captions: { ja: '字幕あり', en: 'Captions', easy: '字幕（画面の文字）があります' },
} as const satisfies Vocabulary;

/** The rule everybody agrees to before registering, and reads again in the mails and on the way in. */
export const recordingRule: Sentence = {
  ja: 'セミナーの録画・録音・撮影はご遠慮ください。当日参加できない方のために、あとで録画を公開することがあります。',
  en: 'Please do not record, film or photograph the seminar. For those who cannot attend, a recording may be published afterwards.',
  easy: 'セミナーの録画・録音・撮影（写真やビデオをとること）をしないでください。セミナーの日に参加できない人のために、あとで録画を公開することがあります。',
};

/**
 * Said in mails and calendars where the office has not written everything in the reader's language; nothing is to be
 * said in Japanese.
 */
export const partlyJapanese: Sentence = {
  ja: '',
  en: 'Where the office has not written its own words in English yet, they are in Japanese.',
  easy: '窓口が書いた言葉で、まだやさしい日本語がないところは、ふつうの日本語です。',
};

export type Way = keyof typeof ways;
export type Delivery = keyof typeof deliveries;

/** The codes of a vocabulary, in the order in which they are shown. */
export function codesOf<V extends Vocabulary>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] {
  return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}
