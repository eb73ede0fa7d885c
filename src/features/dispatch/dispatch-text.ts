import type { Said, Texts } from '../../language.ts';

/** The page that says what the dispatch is, and the words every page of it shares. */
export const dispatchText = {
  front: { ja: 'トップ', en: 'Home' },
  title: { ja: '団体への専門家派遣', en: 'Dispatch of experts for organizations' },
  description: {
    ja: '業界の団体が会員のためのマニュアルをつくるとき、専門家が事務所へうかがいます。申請から面談、決定、訪問までの日付を、その場でお伝えします。',
    en: 'An expert visits industry organizations that write a manual for their members. From the application to the last visit, you are told every date.',
  },
  contactBy: { ja: 'いま申請すると、面談の日程のご連絡は', en: 'Apply now, and we contact you by' },
  until: { ja: 'まで', en: 'at the latest' },
  contactMeans: {
    ja: (days: number) => `${days}営業日以内のお約束です。面談の日時を決めるために、こちらからご連絡します。`,
    en: (days: number) => `Our promise: within ${days} business days we contact you to set up the interview.`,
  },
  decisionWithin: { ja: '面談のあと、決定まで', en: 'From the interview to the decision' },
  decisionDays: {
    ja: (days: number) => `${days}営業日以内`,
    en: (days: number) => `Within ${days} business days`,
  },
  decisionMeans: {
    ja: (contact: string, decision: string) =>
      `たとえば${contact}に面談なら、${decision}までに決定をお伝えします。`,
    en: (contact: string, decision: string) =>
      `With an interview on ${contact}, for example, we tell you by ${decision}.`,
  },
  begin: { ja: '申請できるか、確かめる', en: 'See whether you can apply' },
  goOn: { ja: '書きかけの申請を続ける', en: 'Go on with your application' },
  follow: { ja: '申請した団体の方はこちら', en: 'Already applied?' },
  road: { ja: '申請から終わりまでの道のり', en: 'The whole road' },
  roadMeans: {
    ja: 'いま申請した場合の日付です。「見込み」は、どの段階も期限いっぱいかかった場合の日で、お約束ではありません。',
    en: 'The dates if you apply now. Those marked "expected" assume that every step takes its full time; they are no promise.',
  },
  who: { ja: '申請できる団体', en: 'Who may apply' },
  notWho: {
    ja: '当てはまらないときも、別の窓口や制度をご案内します。',
    en: 'If this is not for you, we name the desk that is.',
  },
  elsewhere: { ja: 'ほかの窓口を探す', en: 'Find another desk' },
  cost: { ja: '費用', en: 'What it costs' },
  costMeans: {
    ja: '費用について、このページでお知らせできることはまだありません。申請の前に、窓口へお確かめください。',
    en: 'We have nothing to publish about costs yet. Please ask the desk before you apply.',
  },
  visits: { ja: '訪問のしかた', en: 'How the visits work' },
  visitCount: {
    ja: (count: number, minutes: string) => `訪問は、最大${count}回です。1回は${minutes}ほどです。`,
    en: (count: number, minutes: string) => `Up to ${count} visits of about ${minutes} each.`,
  },
  visitsMean: {
    ja: [
      '専門家が団体の事務所へうかがいます。ほかの場所にするときは、理由をうかがいます。',
      'すべての回を、同じ専門家が担当します。課題やマニュアルの内容によって代わるときは、理由をお伝えします。',
      '日時は、団体・専門家・窓口がこのサイトで答えて決めます。電話での訪問はありません。',
    ],
    en: [
      'The expert comes to the office of your organization. For another place we ask for the reason.',
      'The same expert comes every time. If the subject calls for another one, we tell you why.',
      'You, the expert and the desk answer on this site until a time fits. There are no visits by telephone.',
    ],
  },
  minutes: {
    ja: (minutes: number) => (minutes % 60 === 0 ? `${minutes / 60}時間` : `${minutes}分`),
    en: (minutes: number) =>
      minutes % 60 !== 0 ? `${minutes} minutes` : minutes === 60 ? '1 hour' : `${minutes / 60} hours`,
  },
  needs: { ja: '申請の前に、お手元に', en: 'Have at hand' },
  needsMean: {
    ja: [
      '団体の所在地と、あれば法人番号',
      '会員の数（おおよそ）',
      '訪問を受けられる曜日と時間',
      '途中で保存できます。続きは、メールのリンクから30日のあいだ開けます。',
    ],
    en: [
      'The address of the organization, and its corporate number if it has one',
      'Roughly how many members there are',
      'The days and times at which a visit suits you',
      'You can stop and save. A link in a mail opens the application for 30 days.',
    ],
  },
  documents: { ja: '添える書類', en: 'Documents' },
  required: { ja: '必須', en: 'required' },
  ifThere: { ja: 'あれば', en: 'if you have it' },
  places: { ja: '今年度の枠', en: 'Places this fiscal year' },
  placesLeft: {
    ja: (left: number) => (left > 0 ? `あと${left}団体` : '埋まりました'),
    en: (left: number) => (left > 0 ? `${left} left` : 'All taken'),
  },
  closesOn: { ja: '申請の締切', en: 'Apply until' },
  opensOn: { ja: '申請の始まり', en: 'Applications from' },
  yearEnds: { ja: '訪問の期限', en: 'Visits until' },
  none: { ja: 'いま、申請を受け付けている派遣はありません', en: 'No dispatch is open for applications now' },
  noneMeans: {
    ja: '受付が始まると、このページでお知らせします。備え方の相談は、いつでもお受けします。',
    en: 'This page will say when one opens. You can ask us how to prepare at any time.',
  },
  consult: { ja: 'オンラインで相談する', en: 'Consult online' },
  otherProgrammes: { ja: 'ほかの派遣', en: 'Other programmes' },
} satisfies Texts;

/** A step of the road: before it happened, and once it has. */
export const roadTitles = {
  received: {
    ahead: { ja: '申請を送る', en: 'You apply' },
    done: { ja: '申請を受け付けました', en: 'We received the application' },
  },
  contact: {
    ahead: { ja: '面談の日程のご連絡', en: 'We contact you to set up the interview' },
    done: { ja: '面談の日程をご連絡しました', en: 'We contacted you about the interview' },
  },
  interview: {
    ahead: { ja: '事前面談', en: 'Preliminary interview' },
    done: { ja: '事前面談を行いました', en: 'The interview was held' },
  },
  decision: {
    ahead: { ja: '派遣するかどうかの決定', en: 'The decision' },
    done: { ja: '派遣するかどうかを決めました', en: 'The decision was made' },
  },
  expert: {
    ahead: { ja: '専門家が決まります', en: 'An expert is chosen' },
    done: { ja: '専門家が決まりました', en: 'The expert was chosen' },
  },
  visit: {
    ahead: { ja: '訪問', en: 'Visits' },
    done: { ja: '訪問が終わりました', en: 'The visits are over' },
  },
  report: {
    ahead: { ja: '会員のためのマニュアルと、アンケート', en: 'The manual for your members, and a survey' },
    done: { ja: 'マニュアルができました', en: 'The manual is there' },
  },
  closing: {
    ahead: { ja: '終了のお知らせ', en: 'The closing letter' },
    done: { ja: '終了をお知らせしました', en: 'The closing letter was sent' },
  },
} satisfies Record<string, { ahead: Said; done: Said }>;

export const roadMeans = {
  contact: {
    ja: '受け付けた日から数えて、5営業日以内のお約束です。',
    en: 'Our promise, counted from the day of receipt.',
  },
  interview: {
    ja: '電話、オンライン、窓口のどれかで、申請の内容をうかがいます。',
    en: 'By telephone, online or at our office, we talk through your application.',
  },
  decision: {
    ja: '面談の日から数えるお約束です。面談の日が変わると、この日も変わり、すぐにお知らせします。',
    en: 'Our promise, counted from the day of the interview. If that day moves, so does this one, and we tell you at once.',
  },
  expert: {
    ja: '申請と面談をもとに、いちばん合う人を選びます。',
    en: 'We choose who fits best, from the application and the interview.',
  },
  visit: {
    ja: '同じ専門家が、団体の事務所へうかがいます。代わるときは、理由をお伝えします。',
    en: 'The same expert comes to your office. If another one comes, we tell you why.',
  },
} satisfies Record<string, Said>;

export const roadText = {
  visits: {
    ja: (count: number) => `訪問　最大${count}回`,
    en: (count: number) => `Up to ${count} visits`,
  },
  ordinal: { ja: (ordinal: number) => `${ordinal}回目`, en: (ordinal: number) => `Visit ${ordinal}` },
  notYet: { ja: '未定', en: 'open' },
  held: { ja: '済み', en: 'held' },
  notNeeded: { ja: '行いません', en: 'not needed' },
  until: { ja: 'まで', en: 'at the latest' },
  expected: { ja: 'ごろ（見込み）', en: 'expected' },
  provisional: { ja: '予定', en: 'provisional' },
  kept: { ja: '約束を守りました', en: 'Promise kept' },
  keptFor: {
    ja: (day: string) => `お約束は、${day}まででした。`,
    en: (day: string) => `We had promised ${day} at the latest.`,
  },
  keptLate: { ja: 'お約束に遅れました', en: 'Later than promised' },
  overdue: { ja: 'お約束の日を過ぎています', en: 'Later than promised' },
  paused: { ja: '止まっています', en: 'Paused' },
  unknown: { ja: '日付はのちほど', en: 'Date to come' },
} satisfies Texts;
