import type { Sentence } from '#api/core/language.ts';

/**
 * The words of a consultation that are counted: form, desk, statistics and guides use these and no others.
 * A code is never renamed once it is in use, because rows keep it for years.
 */
type Vocabulary = Readonly<Record<string, Sentence>>;

/** Who writes. 就業者 is wider than an employee: the ordinance counts freelancers, volunteers and interns. */
export const requesterTypes = {
  worker: { ja: '働いている人', en: 'I work with customers' },
  business: { ja: '事業者・団体', en: 'I run or manage a business or organization' },
  customer: { ja: 'お客様の立場の人', en: 'I am a customer' },
} as const satisfies Vocabulary;

/** The ten measures every employer must take since 1 October 2026 (art. 33, guideline of 26 February 2026). */
export const topics = {
  policy: { ja: '会社の方針を決めて、知らせる', en: 'Setting a policy and making it known' },
  handling_rules: {
    ja: '対応のしかたを決めて、従業員に知らせる',
    en: 'Rules for handling incidents, told to staff',
  },
  contact_point: { ja: '相談の窓口をつくる', en: 'Setting up a contact point for staff' },
  contact_training: {
    ja: '窓口の人が正しく対応できるようにする',
    en: 'Preparing those who staff the contact point',
  },
  fact_finding: {
    ja: '起きたことを、早く正しく確かめる',
    en: 'Finding out what happened, promptly and exactly',
  },
  victim_care: { ja: '被害を受けた人を支える', en: 'Care for the person harmed' },
  recurrence: { ja: '同じことが起きないようにする', en: 'Preventing it from happening again' },
  deterrence: { ja: '特に悪質な行為への方針を決める', en: 'A policy for especially malicious acts' },
  privacy: { ja: '相談した人の秘密を守る', en: 'Protecting privacy' },
  no_disadvantage: { ja: '相談した人を不利に扱わない', en: 'No disadvantage for those who speak up' },
} as const satisfies Vocabulary;

/** The nine behaviours of the published examples, and the newer form: forced emotional labour. */
export const behaviours = {
  refund_without_defect: {
    ja: '落ち度のない商品の返金や交換を求める',
    en: 'Demanding a refund although nothing was wrong',
  },
  unrelated_demand: {
    ja: '商品やサービスと関係のないことを求める',
    en: 'Demands unrelated to the product or service',
  },
  physical_attack: { ja: 'たたく、押すなど、体への攻撃', en: 'Physical attack: hitting, pushing' },
  threat_or_abuse: { ja: 'おどす、ひどい言葉を言う', en: 'Threats or verbal abuse' },
  repeated_contact: { ja: '何度も電話や連絡をする', en: 'Calling or writing again and again' },
  forced_apology: { ja: '土下座など、無理な謝罪を求める', en: 'Forcing someone to kneel or to apologize' },
  refusing_to_leave: {
    ja: '帰らない、長い時間引き止める',
    en: 'Refusing to leave, holding staff for a long time',
  },
  discrimination: { ja: '差別する言葉や態度', en: 'Discriminatory words or conduct' },
  sexual: { ja: '性的な言葉や行い', en: 'Sexual words or conduct' },
  emotional_labour: {
    ja: '笑顔や気持ちのこもった態度を強いる',
    en: 'Forcing smiles or other emotional labor',
  },
} as const satisfies Vocabulary;

/** Sectors of the office's own statistics. */
export const sectors = {
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

export const companySizes = {
  up_to_9: { ja: '9人まで', en: 'Up to 9 people' },
  up_to_49: { ja: '10〜49人', en: '10 to 49' },
  up_to_299: { ja: '50〜299人', en: '50 to 299' },
  from_300: { ja: '300人以上', en: '300 or more' },
} as const satisfies Vocabulary;

/** How the person wants to learn of the answer. The text of the answer is never in a mail. */
export const replyChannels = {
  status_page: { ja: '知らせはいらない', en: 'No notice: I look at the status page' },
  email: { ja: 'メールで知らせを受ける', en: 'Tell me by e-mail that there is an answer' },
  telephone: { ja: '電話で話したい', en: 'I would like to talk by phone' },
} as const satisfies Vocabulary;

/** Why a consultation ended. */
export const closingReasons = {
  answered: { ja: '回答して終えました', en: 'Answered' },
  referred: { ja: '他の窓口をご案内しました', en: 'Referred to another desk' },
  out_of_scope: { ja: 'この窓口では扱えない内容でした', en: 'Outside what this desk can answer' },
  no_reply: { ja: 'おたずねへのお返事がありませんでした', en: 'No reply to our question' },
} as const satisfies Vocabulary;

export type RequesterType = keyof typeof requesterTypes;
export type Topic = keyof typeof topics;
export type Behaviour = keyof typeof behaviours;
export type Sector = keyof typeof sectors;
export type CompanySize = keyof typeof companySizes;
export type ReplyChannel = keyof typeof replyChannels;
export type ClosingReason = keyof typeof closingReasons;

/** The codes of a vocabulary, in the order in which they are shown. */
export function codesOf<V extends Vocabulary>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] {
  return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}
