import type { Sentence } from '#api/core/language.ts';

type Vocabulary = Readonly<Record<string, Sentence>>;

/** In which languages an expert can hold a visit. A code is never renamed once it is in use. */
export const expertLanguages = {
  ja: { ja: '日本語', en: 'Japanese' },
  en: { ja: '英語', en: 'English' },
  zh: { ja: '中国語', en: 'Chinese' },
  ko: { ja: '韓国語', en: 'Korean' },
  sign: { ja: '手話', en: 'Sign language' },
} as const satisfies Vocabulary;

export const appointmentStatuses = {
  proposed: { ja: '日時を調整しています', en: 'Arranging the time' },
  agreed: { ja: '日時が決まりました', en: 'Agreed' },
  held: { ja: '行いました', en: 'Held' },
  cancelled: { ja: '取り消しました', en: 'Cancelled' },
  not_held: { ja: '行われませんでした', en: 'Did not take place' },
} as const satisfies Vocabulary;

/** Who has to agree. Each answers on a page of its own. */
export const parties = {
  organisation: { ja: '団体', en: 'Organization' },
  expert: { ja: '専門家', en: 'Expert' },
  office: { ja: '窓口', en: 'Office' },
} as const satisfies Vocabulary;

export const timeAnswers = {
  yes: { ja: '都合がつく', en: 'Can' },
  no: { ja: '都合がつかない', en: 'Cannot' },
} as const satisfies Vocabulary;

export type AppointmentStatus = keyof typeof appointmentStatuses;
export type Party = keyof typeof parties;
export type TimeAnswer = keyof typeof timeAnswers;
