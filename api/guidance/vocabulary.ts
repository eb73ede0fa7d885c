import { type Behaviour, behaviours } from '#api/core/counted/vocabulary.ts';
import type { Sentence, StaffSentence } from '#api/core/language.ts';

export { sectors } from '#api/core/counted/vocabulary.ts';

type Words = Readonly<Record<string, Sentence>>;

/** The codes of a table of words, in its order, as zod's `enum` wants them. */
export function codesOf<T extends Readonly<Record<string, StaffSentence>>>(
  words: T,
): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(words) as [keyof T & string, ...(keyof T & string)[]];
}

/** What administrators write alone, and change for its readers at once. */
export const houseKinds = ['faq', 'news', 'notice', 'referral'] as const;
export type HouseKind = (typeof houseKinds)[number];
/** A case study is written by whoever works on consultations, and is public only after somebody else's check. */
export const entryKinds = [...houseKinds, 'case_study'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** In the founding order of the three services. */
export const faqGroups = {
  desk: { ja: '総合相談', en: 'General consultation desk', easy: '相談' },
  seminars: {
    ja: '事業者・団体向けセミナー',
    en: 'Seminars for businesses and organizations',
    easy: '会社や店、団体のためのセミナー',
  },
  dispatch: {
    ja: '団体への専門家派遣',
    en: 'Dispatch of experts for organizations',
    easy: '団体に専門家が行くサービス',
  },
} as const satisfies Words;
export type FaqGroup = keyof typeof faqGroups;

/** What somebody needs who is better served elsewhere. The urgent ones come first. */
export const needs = {
  danger: {
    ja: '身の危険がある、警察に相談したい',
    en: 'I am in danger, or want the police',
    easy: 'あぶない。警察に相談したい',
  },
  health: {
    ja: '眠れない、心や体がつらい',
    en: 'I cannot sleep, or feel unwell',
    easy: 'ねむれない。心や体がつらい',
  },
  work: {
    ja: '働く条件、会社の対応のこと',
    en: 'Conditions of work, or how my employer acts',
    easy: '働くルールのこと、会社のやり方のこと',
  },
  law: { ja: '法律や弁護士のこと', en: 'The law, or finding a lawyer', easy: '法律や弁護士のこと' },
  consumer: {
    ja: '買った物や契約のこと',
    en: 'Goods I bought, or a contract',
    easy: '買った物や契約（約束）のこと',
  },
  care: { ja: '介護の仕事のこと', en: 'Working in care', easy: '介護（お年寄りなどの世話）の仕事のこと' },
  business: {
    ja: '小さな会社の備えのこと',
    en: 'Preparing a small business',
    easy: '小さな会社や店の準備のこと',
  },
} as const satisfies Words;
export type Need = keyof typeof needs;

export const areas = {
  country: { ja: '全国', en: 'The whole country', easy: '全国' },
  prefecture: { ja: '都道府県', en: 'A prefecture', easy: '都道府県' },
  municipality: { ja: '市区町村', en: 'A municipality', easy: '区・市・町・村' },
} as const satisfies Words;

/** From whose side a case study is told. The codes are those of who consults. */
export const sides = {
  worker: { ja: '働く人', en: 'Worker', easy: '働いている人' },
  business: { ja: '事業者・団体', en: 'Business or organization', easy: '会社や店・団体' },
  customer: { ja: 'お客様', en: 'Customer', easy: '客' },
} as const satisfies Words;
export type Side = keyof typeof sides;

/**
 * What a case study is an example of: the behaviours of consultations and guides, and the complaint that was right, which
 * may stand beside them where only the manner went too far.
 */
export const caseExamples = {
  ...behaviours,
  legitimate_complaint: {
    ja: 'もっともな苦情',
    en: 'A legitimate complaint',
    easy: '正しい苦情（「よくない」と言うこと）',
  },
} as const satisfies Words;
export type CaseExample = Behaviour | 'legitimate_complaint';

/** What somebody other than the writer confirms before a case study is public. */
export const anonymityChecklist = {
  no_names: {
    ja: '人、店、会社、団体の名前がない',
    en: 'No person, shop, company or organization is named',
  },
  no_places: {
    ja: '都道府県より小さい場所が分からない',
    en: 'No place smaller than a prefecture can be told',
  },
  no_dates: {
    ja: '正確な日付や時刻がない',
    en: 'There are no exact dates or times',
  },
  not_recognisable: {
    ja: '本人や周りの人が、自分のことだと気づく言い回しや、調べれば見つかる言葉がない',
    en: 'No wording from which the people in it would recognise themselves, or be found by searching',
  },
  details_changed: {
    ja: '性質の違う細部を、二つ以上変えた（品物と曜日、人数と話し方など）',
    en: 'At least two unlike details are changed (say the goods and the day, or the number of people and how they spoke)',
  },
} as const satisfies Readonly<Record<string, StaffSentence>>;
export type AnonymityPoint = keyof typeof anonymityChecklist;

/** Why the case may be told at all. */
export const caseBases = {
  agreed: { ja: '本人が、載せることに同意している', en: 'The person concerned agreed to its publication' },
  composite: {
    ja: 'いくつかの事例を合わせて作った',
    en: 'It is put together from several cases',
  },
} as const satisfies Readonly<Record<string, StaffSentence>>;
export type CaseBasis = keyof typeof caseBases;
