import { type Language, speaker, type Texts } from '../../language.ts';
import { highest, longest, mostLines, type PolicyProblem } from './policy.ts';
import type { Problem } from './typed.ts';

/** What the form of the policy and the criteria says, and what stands around the two pages. */
export const policyText = {
  description: {
    ja: 'カスタマーハラスメントへの方針と、業種に合わせた線引きの基準。例から始めて、外に示す一枚と社内で使う一枚ができます。',
    en: 'A policy on customer harassment and criteria for your sector: begin with an example, get one page to show and one for inside.',
    easy: 'カスハラ（客からのひどい言葉や行動）への方針（考え方）と、仕事に合わせた基準（決まり）を作ります。例から始めて、二枚の紙ができます。',
  },
  duty: {
    ja: '方針と対応のしかたを決めて知らせることは、2026年10月1日から、労働者を雇うすべての事業主の義務です。東京都の条例では、事業者の努力義務です。',
    en: 'Since 1 October 2026 everyone who employs somebody must set a policy and rules for handling, and make them known. The Tokyo ordinance asks businesses to make an effort.',
    easy: '方針と対応のしかたを決めて、知らせてください。2026年10月1日から、労働者をやとうすべての事業主の義務です。東京都の条例（東京都のルール）では、努力しなければなりません。',
  },
  pick: {
    ja: 'どの業種から始めますか',
    en: 'Which sector do you start from?',
    easy: 'どの仕事から始めますか',
  },
  pickLead: {
    ja: '線の引き方は、業種や店によって違います。近いものを選ぶと、例の入った用紙が開きます。',
    en: 'Where the line lies differs from sector to sector. Choose the nearest; the sheet opens with examples in it.',
    easy: '基準は、仕事の種類や店で変わります。近いものをえらんでください。例が入った紙が開きます。',
  },
  lead: {
    ja: '例は、そのままでも使えます。変えたいところだけ直して、二枚にまとめてください。',
    en: 'The examples can be used as they are. Change only what you would do otherwise.',
    easy: '例は、そのまま使うことができます。変えたいところだけ、なおしてください。',
  },
  sector: { ja: '業種', en: 'Sector', easy: '仕事の種類' },
  sectorSupport: {
    ja: '替えると、例も替わります。自分で直したところは残ります。',
    en: 'The examples change with it. What you have changed yourself stays.',
    easy: 'かえると、例もかわります。自分でなおしたところは残ります。',
  },
  changing: { ja: '替える', en: 'Change it', easy: 'かえる' },
  changeSector: {
    ja: 'この業種の例にする',
    en: 'Use the examples of this sector',
    easy: 'この仕事の例にする',
  },
  policyPart: {
    ja: '1　方針（お客様にも、働く人にも示す）',
    en: '1. The policy, shown to customers and staff',
    easy: '1　方針（お客さんと働く人に見せる）',
  },
  criteriaPart: {
    ja: '2　基準（社内で使う）',
    en: '2. The criteria, for use inside',
    easy: '2　基準（会社や店の中で使う）',
  },
  criteriaLead: {
    ja: '数字と例は、話し合いを始めるためのものです。法令の決まりではありません。',
    en: 'Figures and examples are there to start the discussion. No law prescribes them.',
    easy: '数字と例は、話し合いを始めるためのものです。法律の決まりではありません。',
  },
  organization: { ja: '会社、店、団体の名前', en: 'Name of the organization', easy: '会社、店、団体の名前' },
  organizationSupport: {
    ja: '二枚とも、上に入ります。',
    en: 'It stands at the top of both pages.',
    easy: '二枚の紙の上のほうに入ります。',
  },
  always: {
    ja: '次のことは、いつも方針に入ります。',
    en: 'The policy always says this.',
    easy: '次のことは、いつも方針に入ります。',
  },
  protections: {
    ja: 'この方針で守るもの',
    en: 'What the policy protects',
    easy: 'この方針で守るもの',
  },
  behaviours: {
    ja: 'お受けできない行い',
    en: 'What you do not accept',
    easy: '受け入れることができない行動',
  },
  behavioursSupport: {
    ja: 'よく挙げられる九つの例と、新しい形が一つです。',
    en: 'The nine usual examples, and one newer form.',
    easy: 'よく知られている九つの例と、新しい例が一つです。',
  },
  responses: { ja: 'そのときに行うこと', en: 'What you will do', easy: 'そのときにすること' },
  promises: {
    ja: '働く人への約束',
    en: 'What you promise the people who work for you',
    easy: '働く人への約束',
  },
  complaintsTo: {
    ja: 'ご意見をうかがう先',
    en: 'Where customers can speak up',
    easy: '意見を聞く人や電話番号',
  },
  complaintsToSupport: {
    ja: '方針に出ます。例：店長、お客様相談室の電話番号',
    en: 'Shown in the policy. For example: the manager, or the number of customer service',
    easy: '方針に出ます。例：店長、お客様相談室の電話番号',
  },
  timing: { ja: '時間と回数', en: 'Minutes and repeats', easy: '時間と回数' },
  timingSupport: {
    ja: '説明を済ませても、同じ求めが続くときの目安です。使わないところは、空けておけます。',
    en: 'For when the same demand goes on although everything is explained. Leave empty what you do not use.',
    easy: '説明しても、同じことを言い続けるときの目安です。使わないところは、書かなくてもいいです。',
  },
  callSecond: {
    ja: '電話：二人目が加わるまで（分）',
    en: 'Telephone: minutes until a second person joins',
    easy: '電話：二人目が来るまで（分）',
  },
  callEnd: {
    ja: '電話：終えるまで（分）',
    en: 'Telephone: minutes until it is ended',
    easy: '電話：終わりにするまで（分）',
  },
  visitSecond: {
    ja: '対面：二人目が加わるまで（分）',
    en: 'In person: minutes until a second person joins',
    easy: '会って話すとき：二人目が来るまで（分）',
  },
  visitEnd: {
    ja: '対面：終えるまで（分）',
    en: 'In person: minutes until it is ended',
    easy: '会って話すとき：終わりにするまで（分）',
  },
  repeats: {
    ja: '同じ説明をくり返す回数',
    en: 'How often the same thing is explained',
    easy: '同じ説明をする回数',
  },
  alone: {
    ja: '働く人が、一人で決めてよいこと',
    en: 'What staff may decide alone',
    easy: '働く人が、一人で決めてもいいこと',
  },
  decider: {
    ja: 'それをこえるとき、決める人',
    en: 'Who decides beyond that',
    easy: 'それより大きいことを決める人',
  },
  refunds: {
    ja: '返金、交換などの線',
    en: 'Where refunds and the like end',
    easy: 'お金を返す、物をかえるなどの基準',
  },
  apology: { ja: 'おわびの線', en: 'Apologies', easy: 'あやまることの基準' },
  writing: { ja: '書面の線', en: 'Statements in writing', easy: '紙に書くことの基準' },
  heard: { ja: '受け止める例', en: 'Examples to be taken up', easy: '聞くことの例' },
  drawn: { ja: '線を引く例', en: 'Examples where the line is drawn', easy: '断ることの例' },
  onePerLine: { ja: '一行に一つ', en: 'One a line', easy: '一行に一つ' },
  contact: { ja: '社内の相談先', en: 'Contact point inside', easy: '会社や店の中で相談する人' },
  contactSupport: {
    ja: '基準だけに出ます。例：総務の担当、産業医',
    en: 'Shown in the criteria only. For example: personnel, the company doctor',
    easy: '基準の紙にだけ出ます。例：総務の人、会社の医者',
  },
  asExamples: {
    ja: '例のまま、二枚にまとめる',
    en: 'Take the examples as they are',
    easy: '例のまま、二枚にまとめる',
  },
  submit: { ja: '二枚にまとめる', en: 'Put it on two pages', easy: '二枚にまとめる' },
  missing: {
    ja: (label: string) => `「${label}」を書いてください`,
    en: (label: string) => `Fill in: ${label}`,
    easy: (label: string) => `「${label}」を書いてください`,
  },
  noneChosen: {
    ja: (label: string) => `「${label}」から、一つ以上を選んでください`,
    en: (label: string) => `Choose at least one: ${label}`,
    easy: (label: string) => `「${label}」から、一つ以上えらんでください`,
  },
  tooLong: {
    ja: (label: string, most: number) => `「${label}」は${most}字までにしてください`,
    en: (label: string, most: number) => `${label}: ${most} characters at most`,
    easy: (label: string, most: number) => `「${label}」は${most}字までにしてください`,
  },
  tooManyLines: {
    ja: (label: string, most: number) => `「${label}」は${most}行までにしてください`,
    en: (label: string, most: number) => `${label}: ${most} lines at most`,
    easy: (label: string, most: number) => `「${label}」は${most}行までにしてください`,
  },
  notNumber: {
    ja: (label: string, most: number) => `「${label}」は、1から${most}までの数で書いてください`,
    en: (label: string, most: number) => `${label}: a whole number from 1 to ${most}`,
    easy: (label: string, most: number) => `「${label}」は、1から${most}までの数で書いてください`,
  },
  endsBeforeSecond: {
    ja: (label: string) => `「${label}」は、二人目が加わる時間より長くしてください`,
    en: (label: string) => `${label}: must be longer than until a second person joins`,
    easy: (label: string) => `「${label}」は、二人目が来るまでの時間より長くしてください`,
  },
  resultLead: {
    ja: '一枚目は外に示す方針、二枚目は社内だけで使う基準です。働く人と話し合って決めると、役に立つものになります。',
    en: 'The first page is the policy to show, the second the criteria for inside. They work best when you talk them over with your people.',
    easy: '一枚目は、外の人にも見せる方針です。二枚目は、会社や店の中だけで使う基準です。働く人と話し合って決めてください。',
  },
  policyDocx: {
    ja: '方針をWord形式で受け取る',
    en: 'Policy as a Word file',
    easy: '方針のWordのファイルをもらう',
  },
  criteriaDocx: {
    ja: '基準をWord形式で受け取る',
    en: 'Criteria as a Word file',
    easy: '基準のWordのファイルをもらう',
  },
  asTheyAre: {
    ja: '例のまま、Word形式で受け取って直すこともできます。',
    en: 'Or take the examples as they are and change them in a word processor.',
    easy: '例のままのWordのファイルをもらって、なおすこともできます。',
  },
  measures: {
    ja: '事業主の十の措置',
    en: 'The ten measures of an employer',
    easy: '会社や店がする十のこと',
  },
  especially: {
    ja: '特に悪質なものへの方針',
    en: 'Especially malicious cases',
    easy: '特に悪い行動への方針',
  },
} satisfies Texts;

/** What is wrong with a field, said to its reader. */
export function policyProblem({ field, because }: PolicyProblem, language: Language): Problem {
  const t = speaker(language);
  const most: Partial<Record<string, number>> =
    because === 'tooManyLines' ? { [field]: mostLines } : { ...longest, ...highest };
  return { field, detail: t(policyText[because])(t(policyText[field]), most[field] ?? 0) };
}
