import type { Sentence } from '#api/core/language.ts';

/** The words that are chosen from lists, with what the reader sees. */
type Vocabulary = Readonly<Record<string, Sentence>>;

/** One of several ways to take part in one seminar. */
export const ways = {
  online: { ja: 'オンライン', en: 'Online' },
  hall: { ja: '会場', en: 'At the venue' },
} as const satisfies Vocabulary;

export const deliveries = {
  zoom: { ja: 'オンライン（Zoomウェビナー）', en: 'Online (Zoom webinar)' },
  link: { ja: 'オンライン', en: 'Online' },
  venue: { ja: '会場', en: 'At a venue' },
  hybrid: { ja: '会場とオンライン', en: 'At a venue and online' },
} as const satisfies Vocabulary;

/** Never assumed: what an organiser did not say of a fee is "not stated". */
export const feeKinds = {
  free: { ja: '無料', en: 'Free' },
  amount: { ja: '有料', en: 'With a fee' },
  not_stated: { ja: '記載なし', en: 'Not stated' },
} as const satisfies Vocabulary;

export const organiserKinds = {
  ours: { ja: 'この窓口の主催', en: 'Held by this office' },
  other: { ja: '外部主催', en: 'Held by others' },
} as const satisfies Vocabulary;

export const spokenLanguages = {
  ja: { ja: '日本語', en: 'Japanese' },
  en: { ja: '英語', en: 'English' },
  sign: { ja: '手話通訳あり', en: 'Sign language interpreting' },
  captions: { ja: '字幕あり', en: 'Captions' },
} as const satisfies Vocabulary;

/** The rule everybody agrees to before registering, and reads again in the mails and on the way in. */
export const recordingRule: Sentence = {
  ja: 'セミナーの録画・録音・撮影はご遠慮ください。当日参加できない方のために、あとで録画を公開することがあります。',
  en: 'Please do not record, film or photograph the seminar. For those who cannot attend, a recording may be published afterwards.',
};

export type Way = keyof typeof ways;
export type Delivery = keyof typeof deliveries;

/** The codes of a vocabulary, in the order in which they are shown. */
export function codesOf<V extends Vocabulary>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] {
  return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}
