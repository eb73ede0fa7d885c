import type { Sentence } from '#api/core/language.ts';

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

/** The nine behaviours of the published examples, and the newer form: forced emotional labour. */
export const behaviours = {
  refund_without_defect: {
    ja: '落ち度のない商品の返金や交換を求める',
    en: 'Demanding a refund although nothing was wrong',
    easy: '悪いところのない品物なのに、「お金を返して」「取りかえて」と言う',
  },
  unrelated_demand: {
    ja: '商品やサービスと関係のないことを求める',
    en: 'Demands unrelated to the product or service',
    easy: '品物やサービスと関係のないことを求める',
  },
  physical_attack: {
    ja: 'たたく、押すなど、体への攻撃',
    en: 'Physical attack: hitting, pushing',
    easy: 'たたく、おすなど、体にひどいことをする',
  },
  threat_or_abuse: {
    ja: 'おどす、ひどい言葉を言う',
    en: 'Threats or verbal abuse',
    easy: 'おどす、ひどい言葉を言う',
  },
  repeated_contact: {
    ja: '何度も電話や連絡をする',
    en: 'Calling or writing again and again',
    easy: '何度も電話や連絡をする',
  },
  forced_apology: {
    ja: '土下座など、無理な謝罪を求める',
    en: 'Forcing someone to kneel or to apologize',
    easy: '土下座（地面に頭をつけること）など、無理にあやまらせる',
  },
  refusing_to_leave: {
    ja: '帰らない、長い時間引き止める',
    en: 'Refusing to leave, holding staff for a long time',
    easy: '帰らない、働く人を長い時間引き止める',
  },
  discrimination: {
    ja: '差別する言葉や態度',
    en: 'Discriminatory words or conduct',
    easy: '差別する言葉や態度',
  },
  sexual: {
    ja: '性的な言葉や行い',
    en: 'Sexual words or conduct',
    easy: '体や性についての、いやな言葉や行動',
  },
  emotional_labour: {
    ja: '笑顔や気持ちのこもった態度を強いる',
    en: 'Forcing smiles or other emotional labor',
    easy: '無理に、笑顔ややさしい態度を求める',
  },
} as const satisfies Vocabulary;

/** Sectors of the office's own statistics. */
export const sectors = {
  retail: { ja: '小売（店、コンビニなど）', en: 'Retail', easy: '物を売る店（コンビニなど）' },
  food: { ja: '飲食', en: 'Restaurants and food service', easy: '食べ物や飲み物の店' },
  lodging: { ja: '宿泊、旅行', en: 'Lodging and travel', easy: 'ホテル、旅行' },
  healthcare: { ja: '医療', en: 'Health care', easy: '病院など' },
  care: {
    ja: '介護、福祉',
    en: 'Nursing care and welfare',
    easy: 'お年よりなどを助ける仕事（かいご、ふくし）',
  },
  education: { ja: '教育、保育', en: 'Education and childcare', easy: '教育、保育（学校、保育園など）' },
  transport: { ja: '運輸、交通', en: 'Transport', easy: '電車、バス、荷物を運ぶ仕事など' },
  call_centre: { ja: 'コールセンター', en: 'Call center', easy: 'コールセンター（電話で答える仕事）' },
  finance: { ja: '金融、保険', en: 'Finance and insurance', easy: '銀行、保険など' },
  real_estate: {
    ja: '不動産、建設',
    en: 'Real estate and construction',
    easy: '土地や家、建物の仕事（不動産、建設）',
  },
  information: {
    ja: '情報、通信',
    en: 'Information and communication',
    easy: '情報、通信（インターネット、電話など）',
  },
  beauty: { ja: '理容、美容、クリーニング', en: 'Beauty and cleaning', easy: 'とこ屋、美容室、クリーニング' },
  leisure: { ja: '娯楽、スポーツ', en: 'Leisure and sports', easy: '遊び、スポーツ' },
  business_partner: { ja: '企業どうしの取引', en: 'Dealings between businesses', easy: '会社と会社の仕事' },
  public: { ja: '公務（役所、学校など）', en: 'Public offices', easy: '役所、学校など（公務）' },
  other: { ja: 'そのほか', en: 'Other', easy: 'そのほか' },
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
export type Behaviour = keyof typeof behaviours;
export type Sector = keyof typeof sectors;
export type CompanySize = keyof typeof companySizes;
export type ReplyChannel = keyof typeof replyChannels;
export type ClosingReason = keyof typeof closingReasons;

/** The codes of a vocabulary, in the order in which they are shown. */
export function codesOf<V extends Vocabulary>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] {
  return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}
