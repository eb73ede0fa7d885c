import type { Sentence } from '#api/core/language.ts';

/**
 * What consultations and case examples are counted by, so that somebody finds among the examples what they chose in the
 * form. A code is never renamed once it is in use, because rows keep it for years.
 */
type Vocabulary = Readonly<Record<string, Sentence>>;

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

export type Behaviour = keyof typeof behaviours;
export type Sector = keyof typeof sectors;
