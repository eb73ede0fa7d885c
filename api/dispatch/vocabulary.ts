import type { Sentence } from '#api/core/language.ts';

/**
 * The words of a dispatch that are counted: form, desk, statistics and matching use these and no others.
 * A code is never renamed once it is in use, because rows keep it for years.
 */
type Vocabulary = Readonly<Record<string, Sentence>>;

export const applicantKinds = {
  industry_organisation: { ja: '業界団体（会員のある団体）', en: 'Industry organization with members' },
  business: { ja: '個別の事業者', en: 'Single business' },
} as const satisfies Vocabulary;

/** What the manual or the visits are about: the parts a manual of an industry needs (the office's model manual). */
export const dispatchTopics = {
  policy: { ja: '基本方針をつくる', en: 'Writing the basic policy' },
  behaviours: { ja: '業界で起きている行為を整理する', en: 'Sorting the behavior seen in the industry' },
  prevention: { ja: '未然に防ぐ工夫', en: 'Prevention' },
  first_response: { ja: '起きたときの初めの対応', en: 'First response' },
  scenes: {
    ja: '場面ごとの対応（対面、電話、訪問、インターネット）',
    en: 'Response by scene: in person, phone, visit, internet',
  },
  consultation_system: { ja: '相談の体制をつくる', en: 'Setting up a consultation system' },
  training: { ja: '研修のしかた', en: 'Training' },
  victim_care: { ja: '被害を受けた人を支える', en: 'Care for the person harmed' },
  police: { ja: '警察や弁護士との連携', en: 'Working with police and lawyers' },
  recurrence: { ja: '記録と再発の防止', en: 'Records and preventing recurrence' },
} as const satisfies Vocabulary;

/** Sectors of the office's own statistics, as in consultations. */
export const dispatchSectors = {
  retail: { ja: '小売（店、コンビニなど）', en: 'Retail' },
  food: { ja: '飲食', en: 'Restaurants and food service' },
  lodging: { ja: '宿泊、旅行', en: 'Lodging and travel' },
  healthcare: { ja: '医療', en: 'Health care' },
  care: { ja: '介護、福祉', en: 'Nursing care and welfare' },
  education: { ja: '教育、保育', en: 'Education and childcare' },
  transport: { ja: '運輸、交通', en: 'Transport' },
  call_centre: { ja: 'コールセンター', en: 'Call center' },
  finance: { ja: '金融、保険', en: 'Finance and insurance' },
  real_estate: { ja: '不動産、建設', en: 'Real estate and construction' },
  information: { ja: '情報、通信', en: 'Information and communication' },
  beauty: { ja: '理容、美容、クリーニング', en: 'Beauty and cleaning' },
  leisure: { ja: '娯楽、スポーツ', en: 'Leisure and sports' },
  business_partner: { ja: '企業どうしの取引', en: 'Dealings between businesses' },
  public: { ja: '公務（役所、学校など）', en: 'Public offices' },
  other: { ja: 'そのほか', en: 'Other' },
} as const satisfies Vocabulary;

export const manualStates = {
  none: { ja: 'まだない', en: 'Not started' },
  drafting: { ja: 'つくりはじめている', en: 'Being drafted' },
  exists: { ja: 'あるが、見直したい', en: 'Exists, to be revised' },
} as const satisfies Vocabulary;

export const contactWays = {
  telephone: { ja: '電話', en: 'Telephone' },
  mail: { ja: 'メール', en: 'E-mail' },
  system: { ja: 'このしくみ', en: 'This system' },
} as const satisfies Vocabulary;

/** How a contact went. `keeps`: it reached the organisation, so the first one keeps the promise of contact. */
export const contactOutcomes = {
  reached: { ja: '話ができた', en: 'Reached', keeps: true },
  sent: { ja: '送った', en: 'Sent', keeps: true },
  no_answer: { ja: 'つながらなかった', en: 'No answer', keeps: false },
  received: { ja: '先方から連絡があった', en: 'They contacted us', keeps: true },
} as const;

export const holdReasons = {
  organisation_asked: { ja: '団体からの求め', en: 'The organization asked for it' },
  documents_missing: { ja: '書類の提出を待っている', en: 'Waiting for documents' },
  no_reply: { ja: '団体からのお返事を待っている', en: 'Waiting for the reply of the organization' },
  disaster: { ja: '災害など、やむをえない事情', en: 'Disaster or other force majeure' },
} as const satisfies Vocabulary;

export const decisionReasons = {
  eligible: { ja: '申請の要件を満たしている', en: 'The conditions are met' },
  clear_need: { ja: '取り組みたいことがはっきりしている', en: 'It is clear what is wanted' },
  reach: { ja: '多くの会員に役立つ', en: 'Many members will benefit' },
} as const satisfies Vocabulary;

export const declineReasons = {
  not_eligible: { ja: '申請の要件に当てはまらない', en: 'The conditions are not met' },
  outside_subject: { ja: 'この派遣で扱う内容ではない', en: 'Outside what this dispatch is for' },
  no_places: { ja: '今年度の派遣の枠が埋まった', en: 'No places left this fiscal year' },
  no_reply: { ja: 'お返事をいただけなかった', en: 'No reply was received' },
  other_programme: { ja: 'ほかの制度のほうが合っている', en: 'Another programme fits better' },
} as const satisfies Vocabulary;

export const cancelReasons = {
  organisation_dissolved: { ja: '団体が活動をやめた', en: 'The organization ceased its activity' },
  conditions_lost: { ja: '申請の要件を満たさなくなった', en: 'The conditions are no longer met' },
  fiscal_year_end: { ja: '年度が終わる', en: 'The fiscal year ends' },
  duplicate: { ja: '同じ団体の申請が重なっている', en: 'The same organization applied twice' },
  office: { ja: '事務局の事情', en: 'Reasons of the office' },
} as const satisfies Vocabulary;

/** Documents beside those a programme asks for. */
export const documentKinds = {
  other: { ja: 'そのほかの書類', en: 'Other document' },
  manual: { ja: 'マニュアルの案', en: 'Draft of the manual' },
} as const satisfies Vocabulary;

export const interviewWays = {
  telephone: { ja: '電話', en: 'Telephone' },
  online: { ja: 'オンライン', en: 'Online' },
  office: { ja: '窓口', en: 'At the office' },
} as const satisfies Vocabulary;

export type ApplicantKind = keyof typeof applicantKinds;
export type DispatchTopic = keyof typeof dispatchTopics;
export type DispatchSector = keyof typeof dispatchSectors;
export type ContactWay = keyof typeof contactWays;
export type ContactOutcome = keyof typeof contactOutcomes;
export type HoldReason = keyof typeof holdReasons;
export type DecisionReason = keyof typeof decisionReasons;
export type DeclineReason = keyof typeof declineReasons;
export type CancelReason = keyof typeof cancelReasons;
export type InterviewWay = keyof typeof interviewWays;

/** The codes of a vocabulary, in the order in which they are shown. */
export function codesOf<V extends Vocabulary>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] {
  return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}
