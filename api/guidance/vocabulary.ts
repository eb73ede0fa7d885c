import type { Sentence } from '#api/core/language.ts';

type Words = Readonly<Record<string, Sentence>>;

/** The codes of a table of words, in its order, as zod's `enum` wants them. */
export function codesOf<T extends Words>(words: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(words) as [keyof T & string, ...(keyof T & string)[]];
}

export const entryKinds = ['faq', 'news', 'notice', 'referral'] as const;
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
