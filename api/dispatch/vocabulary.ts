import type { Sentence } from '#api/core/language.ts';

/**
 * The words of a dispatch that are counted: form, desk, statistics and matching use these and no others.
 * A code is never renamed once it is in use, because rows keep it for years.
 */
type Vocabulary = Readonly<Record<string, Sentence>>;

export const applicantKinds = {
  industry_organisation: {
    ja: '業界団体（会員のある団体）',
    en: 'Industry organization with members',
    easy: '業界団体（同じ仕事の会社が集まる団体。会員がいます）',
  },
  business: { ja: '個別の事業者', en: 'Single business', easy: '一つの会社や店' },
} as const satisfies Vocabulary;

/** What the manual or the visits are about: the parts a manual of an industry needs (the office's model manual). */
export const dispatchTopics = {
  policy: { ja: '基本方針をつくる', en: 'Writing the basic policy', easy: '基本の考え方を作る' },
  behaviours: {
    ja: '業界で起きている行為を整理する',
    en: 'Sorting the behavior seen in the industry',
    easy: 'この仕事でどんなことが起きているかをまとめる',
  },
  prevention: { ja: '未然に防ぐ工夫', en: 'Prevention', easy: '起きないようにするくふう' },
  first_response: { ja: '起きたときの初めの対応', en: 'First response', easy: '起きたとき、最初にすること' },
  scenes: {
    ja: '場面ごとの対応（対面、電話、訪問、インターネット）',
    en: 'Response by scene: in person, phone, visit, internet',
    easy: '場面ごとにすること（会っているとき、電話、訪問、インターネット）',
  },
  consultation_system: {
    ja: '相談の体制をつくる',
    en: 'Setting up a consultation system',
    easy: '相談できるしくみを作る',
  },
  training: { ja: '研修のしかた', en: 'Training', easy: '研修（勉強する会）のしかた' },
  victim_care: {
    ja: '被害を受けた人を支える',
    en: 'Care for the person harmed',
    easy: 'ひどいことをされた人を助ける',
  },
  police: {
    ja: '警察や弁護士との連携',
    en: 'Working with police and lawyers',
    easy: '警察や弁護士と協力する',
  },
  recurrence: {
    ja: '記録と再発の防止',
    en: 'Records and preventing recurrence',
    easy: '記録すること、また起きないようにすること',
  },
} as const satisfies Vocabulary;

/** Sectors of the office's own statistics, as in consultations. */
export const dispatchSectors = {
  retail: { ja: '小売（店、コンビニなど）', en: 'Retail', easy: '物を売る店（コンビニなど）' },
  food: { ja: '飲食', en: 'Restaurants and food service', easy: 'レストランなど、食べ物や飲み物の店' },
  lodging: { ja: '宿泊、旅行', en: 'Lodging and travel', easy: 'ホテル、旅行' },
  healthcare: { ja: '医療', en: 'Health care', easy: '病院など' },
  care: {
    ja: '介護、福祉',
    en: 'Nursing care and welfare',
    easy: 'お年寄りや、助けがいる人の世話（介護など）',
  },
  education: {
    ja: '教育、保育',
    en: 'Education and childcare',
    easy: '学校（教育）、小さい子どもの世話（保育）',
  },
  transport: { ja: '運輸、交通', en: 'Transport', easy: '人や物を運ぶ仕事（電車、バスなど）' },
  call_centre: { ja: 'コールセンター', en: 'Call center', easy: 'コールセンター（電話を受ける会社）' },
  finance: { ja: '金融、保険', en: 'Finance and insurance', easy: '銀行などのお金の仕事、保険' },
  real_estate: {
    ja: '不動産、建設',
    en: 'Real estate and construction',
    easy: '土地や家の仕事（不動産）、建物を作る仕事（建設）',
  },
  information: {
    ja: '情報、通信',
    en: 'Information and communication',
    easy: '情報、通信（インターネットなど）',
  },
  beauty: {
    ja: '理容、美容、クリーニング',
    en: 'Beauty and cleaning',
    easy: 'かみを切る店、美容の店、クリーニング',
  },
  leisure: { ja: '娯楽、スポーツ', en: 'Leisure and sports', easy: '遊び、スポーツ' },
  business_partner: { ja: '企業どうしの取引', en: 'Dealings between businesses', easy: '会社と会社の仕事' },
  public: { ja: '公務（役所、学校など）', en: 'Public offices', easy: '国や市などの仕事（役所、学校など）' },
  other: { ja: 'そのほか', en: 'Other', easy: 'そのほか' },
} as const satisfies Vocabulary;

export const manualStates = {
  none: { ja: 'まだない', en: 'Not started', easy: 'まだない' },
  drafting: { ja: 'つくりはじめている', en: 'Being drafted', easy: '作り始めている' },
  exists: { ja: 'あるが、見直したい', en: 'Exists, to be revised', easy: 'あるが、なおしたい' },
} as const satisfies Vocabulary;

export const contactWays = {
  telephone: { ja: '電話', en: 'Telephone', easy: '電話' },
  mail: { ja: 'メール', en: 'E-mail', easy: 'メール' },
  system: { ja: 'このしくみ', en: 'This system', easy: 'このしくみ' },
} as const satisfies Vocabulary;

/** How a contact went. `keeps`: it reached the organisation, so the first one keeps the promise of contact. */
export const contactOutcomes = {
  reached: { ja: '話ができた', en: 'Reached', easy: '話すことができた', keeps: true },
  sent: { ja: '送った', en: 'Sent', easy: '送った', keeps: true },
  no_answer: { ja: 'つながらなかった', en: 'No answer', easy: '電話に出なかった', keeps: false },
  received: {
    ja: '先方から連絡があった',
    en: 'They contacted us',
    easy: '団体から連絡があった',
    keeps: true,
  },
} as const;

export const holdReasons = {
  organisation_asked: {
    ja: '団体からの求め',
    en: 'The organization asked for it',
    easy: '団体が「止めてください」と言った',
  },
  documents_missing: {
    ja: '書類の提出を待っている',
    en: 'Waiting for documents',
    easy: '書類が出るのを待っている',
  },
  no_reply: {
    ja: '団体からのお返事を待っている',
    en: 'Waiting for the reply of the organization',
    easy: '団体からの返事を待っている',
  },
  disaster: {
    ja: '災害など、やむをえない事情',
    en: 'Disaster or other force majeure',
    easy: '災害など、しかたがない理由',
  },
} as const satisfies Vocabulary;

export const decisionReasons = {
  eligible: {
    ja: '申請の要件を満たしている',
    en: 'The conditions are met',
    easy: '申し込むための条件に合っている',
  },
  clear_need: {
    ja: '取り組みたいことがはっきりしている',
    en: 'It is clear what is wanted',
    easy: 'したいことが、はっきりしている',
  },
  reach: { ja: '多くの会員に役立つ', en: 'Many members will benefit', easy: '多くの会員の役に立つ' },
} as const satisfies Vocabulary;

export const declineReasons = {
  not_eligible: {
    ja: '申請の要件に当てはまらない',
    en: 'The conditions are not met',
    easy: '申し込むための条件に合っていない',
  },
  outside_subject: {
    ja: 'この派遣で扱う内容ではない',
    en: 'Outside what this dispatch is for',
    easy: 'このサービスで手伝う内容ではない',
  },
  no_places: {
    ja: '今年度の派遣の枠が埋まった',
    en: 'No places left this fiscal year',
    easy: '今年度に行くことができる団体の数が、いっぱいになった',
  },
  no_reply: { ja: 'お返事をいただけなかった', en: 'No reply was received', easy: '返事がなかった' },
  other_programme: {
    ja: 'ほかの制度のほうが合っている',
    en: 'Another programme fits better',
    easy: 'ほかのしくみのほうが合っている',
  },
} as const satisfies Vocabulary;

export const cancelReasons = {
  organisation_dissolved: {
    ja: '団体が活動をやめた',
    en: 'The organization ceased its activity',
    easy: '団体が活動をやめた',
  },
  conditions_lost: {
    ja: '申請の要件を満たさなくなった',
    en: 'The conditions are no longer met',
    easy: '申し込むための条件に合わなくなった',
  },
  fiscal_year_end: {
    ja: '年度が終わる',
    en: 'The fiscal year ends',
    easy: '年度（4月から次の年の3月まで）が終わる',
  },
  duplicate: {
    ja: '同じ団体の申請が重なっている',
    en: 'The same organization applied twice',
    easy: '同じ団体の申し込みが、二つ以上ある',
  },
  office: { ja: '事務局の事情', en: 'Reasons of the office', easy: '事務局（窓口の人）の理由' },
} as const satisfies Vocabulary;

/** Documents beside those a programme asks for. */
export const documentKinds = {
  other: { ja: 'そのほかの書類', en: 'Other document', easy: 'そのほかの書類' },
  manual: { ja: 'マニュアルの案', en: 'Draft of the manual', easy: 'マニュアルの案' },
} as const satisfies Vocabulary;

export const interviewWays = {
  telephone: { ja: '電話', en: 'Telephone', easy: '電話' },
  online: { ja: 'オンライン', en: 'Online', easy: 'インターネット' },
  office: { ja: '窓口', en: 'At the office', easy: '窓口' },
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
