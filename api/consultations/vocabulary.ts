import type { Sentence } from '#api/core/language.ts';

export { type Behaviour, behaviours, type Sector, sectors } from '#api/core/counted/vocabulary.ts';

/**
 * The words of a consultation that are counted: form, desk, statistics and guides use these and no others.
 * A code is never renamed once it is in use, because rows keep it for years.
 */
type Vocabulary = Readonly<Record<string, Sentence>>;

/** Who writes. 就業者 is wider than an employee: the ordinance counts freelancers, volunteers and interns. */
export const requesterTypes = {
  worker: { ja: '働いている人', en: 'I work with customers', easy: '働いている人' },
  business: { ja: '事業者・団体', en: 'I run or manage a business or organization', easy: '会社や店・団体' },
  customer: { ja: 'お客様の立場の人', en: 'I am a customer', easy: '客の立場の人' },
} as const satisfies Vocabulary;

/** The ten measures every employer must take since 1 October 2026 (art. 33, guideline of 26 February 2026). */
export const topics = {
  policy: {
    ja: '会社の方針を決めて、知らせる',
    en: 'Setting a policy and making it known',
    easy: '会社の方針（考え方）を決めて、知らせる',
  },
  handling_rules: {
    ja: '対応のしかたを決めて、従業員に知らせる',
    en: 'Rules for handling incidents, told to staff',
    easy: '困ったときの方法を決めて、働く人に知らせる',
  },
  contact_point: {
    ja: '相談の窓口をつくる',
    en: 'Setting up a contact point for staff',
    easy: '相談の窓口を作る',
  },
  contact_training: {
    ja: '窓口の人が正しく対応できるようにする',
    en: 'Preparing those who staff the contact point',
    easy: '窓口の人が、正しく助けることができるようにする',
  },
  fact_finding: {
    ja: '起きたことを、早く正しく確かめる',
    en: 'Finding out what happened, promptly and exactly',
    easy: '起きたことを、早く正しく確かめる',
  },
  victim_care: {
    ja: '被害を受けた人を支える',
    en: 'Care for the person harmed',
    easy: 'ひどいことをされた人を助ける',
  },
  recurrence: {
    ja: '同じことが起きないようにする',
    en: 'Preventing it from happening again',
    easy: '同じことが起きないようにする',
  },
  deterrence: {
    ja: '特に悪質な行為への方針を決める',
    en: 'A policy for especially malicious acts',
    easy: 'とても悪い行動があったときの方針を決める',
  },
  privacy: { ja: '相談した人の秘密を守る', en: 'Protecting privacy', easy: '相談した人の秘密を守る' },
  no_disadvantage: {
    ja: '相談した人を不利に扱わない',
    en: 'No disadvantage for those who speak up',
    easy: '相談した人が損をしないようにする',
  },
} as const satisfies Vocabulary;

export const companySizes = {
  up_to_9: { ja: '9人まで', en: 'Up to 9 people', easy: '9人まで' },
  up_to_49: { ja: '10〜49人', en: '10 to 49', easy: '10〜49人' },
  up_to_299: { ja: '50〜299人', en: '50 to 299', easy: '50〜299人' },
  from_300: { ja: '300人以上', en: '300 or more', easy: '300人以上' },
} as const satisfies Vocabulary;

/** How the person wants to learn of the answer. The text of the answer is never in a mail. */
export const replyChannels = {
  status_page: {
    ja: '知らせはいらない',
    en: 'No notice: I look at the status page',
    easy: '知らせはいりません',
  },
  email: {
    ja: 'メールで知らせを受ける',
    en: 'Tell me by e-mail that there is an answer',
    easy: 'メールで知らせを受ける',
  },
  telephone: { ja: '電話で話したい', en: 'I would like to talk by phone', easy: '電話で話したい' },
} as const satisfies Vocabulary;

/** Why a consultation ended. */
export const closingReasons = {
  answered: { ja: '回答して終えました', en: 'Answered', easy: '返事をして終わりました' },
  referred: {
    ja: '他の窓口をご案内しました',
    en: 'Referred to another desk',
    easy: 'ほかの窓口を案内しました',
  },
  out_of_scope: {
    ja: 'この窓口では扱えない内容でした',
    en: 'Outside what this desk can answer',
    easy: 'この窓口では答えることができない内容でした',
  },
  no_reply: {
    ja: 'おたずねへのお返事がありませんでした',
    en: 'No reply to our question',
    easy: '窓口からの質問に、返事がありませんでした',
  },
} as const satisfies Vocabulary;

export type RequesterType = keyof typeof requesterTypes;
export type Topic = keyof typeof topics;
export type CompanySize = keyof typeof companySizes;
export type ReplyChannel = keyof typeof replyChannels;
export type ClosingReason = keyof typeof closingReasons;

/** The codes of a vocabulary, in the order in which they are shown. */
export function codesOf<V extends Vocabulary>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] {
  return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}
