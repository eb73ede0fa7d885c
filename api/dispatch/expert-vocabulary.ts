import type { Sentence } from '#api/core/language.ts';

type Vocabulary = Readonly<Record<string, Sentence>>;

/** In which languages an expert can hold a visit. A code is never renamed once it is in use. */
export const expertLanguages = {
  ja: { ja: '日本語', en: 'Japanese', easy: '日本語' },
  en: { ja: '英語', en: 'English', easy: '英語' },
  zh: { ja: '中国語', en: 'Chinese', easy: '中国語' },
  ko: { ja: '韓国語', en: 'Korean', easy: '韓国語' },
  sign: { ja: '手話', en: 'Sign language', easy: '手話' },
} as const satisfies Vocabulary;

export const appointmentStatuses = {
  proposed: { ja: '日時を調整しています', en: 'Arranging the time', easy: '日と時間を決めているところです' },
  agreed: { ja: '日時が決まりました', en: 'Agreed', easy: '日と時間が決まりました' },
  held: { ja: '行いました', en: 'Held', easy: '行いました' },
  cancelled: { ja: '取り消しました', en: 'Cancelled', easy: '取り消しました' },
  not_held: { ja: '行われませんでした', en: 'Did not take place', easy: '行いませんでした' },
} as const satisfies Vocabulary;

/** Who has to agree. Each answers on a page of its own. */
export const parties = {
  organisation: { ja: '団体', en: 'Organization', easy: '団体' },
  expert: { ja: '専門家', en: 'Expert', easy: '専門家' },
  office: { ja: '窓口', en: 'Office', easy: '窓口' },
} as const satisfies Vocabulary;

export const timeAnswers = {
  yes: { ja: '都合がつく', en: 'Can', easy: 'できます' },
  no: { ja: '都合がつかない', en: 'Cannot', easy: 'できません' },
} as const satisfies Vocabulary;

export type AppointmentStatus = keyof typeof appointmentStatuses;
export type Party = keyof typeof parties;
export type TimeAnswer = keyof typeof timeAnswers;
