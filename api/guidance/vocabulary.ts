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
  desk: { ja: '総合相談', en: 'General consultation desk' },
  seminars: { ja: '事業者・団体向けセミナー', en: 'Seminars for businesses and organizations' },
  dispatch: { ja: '団体への専門家派遣', en: 'Dispatch of experts for organizations' },
} as const satisfies Words;
export type FaqGroup = keyof typeof faqGroups;

/** What somebody needs who is better served elsewhere. The urgent ones come first. */
export const needs = {
  danger: { ja: '身の危険がある、警察に相談したい', en: 'I am in danger, or want the police' },
  health: { ja: '眠れない、心や体がつらい', en: 'I cannot sleep, or feel unwell' },
  work: { ja: '働く条件、会社の対応のこと', en: 'Conditions of work, or how my employer acts' },
  law: { ja: '法律や弁護士のこと', en: 'The law, or finding a lawyer' },
  consumer: { ja: '買った物や契約のこと', en: 'Goods I bought, or a contract' },
  care: { ja: '介護の仕事のこと', en: 'Working in care' },
  business: { ja: '小さな会社の備えのこと', en: 'Preparing a small business' },
} as const satisfies Words;
export type Need = keyof typeof needs;

export const areas = {
  country: { ja: '全国', en: 'The whole country' },
  prefecture: { ja: '都道府県', en: 'A prefecture' },
  municipality: { ja: '市区町村', en: 'A municipality' },
} as const satisfies Words;
