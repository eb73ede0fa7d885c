import type { Said, Texts } from '../../language.ts';

/** The page that says what the dispatch is, and the words every page of it shares. */
export const dispatchText = {
  front: { ja: 'トップ', en: 'Home', easy: 'はじめのページ' },
  title: {
    ja: '団体への専門家派遣',
    en: 'Dispatch of experts for organizations',
    easy: '専門家が団体に行くサービス',
  },
  description: {
    ja: '業界の団体が会員のためのマニュアルをつくるとき、専門家が事務所へうかがいます。申請から面談、決定、訪問までの日付を、その場でお伝えします。',
    en: 'An expert visits industry organizations that write a manual for their members. From the application to the last visit, you are told every date.',
    easy: '業界団体（同じ仕事の会社が集まる団体）が、会員のためのマニュアルを作るときのサービスです。専門家が、団体の事務所へ行きます。申し込み、面談（係の人と話すこと）、決定、訪問の日を、その場で伝えます。',
  },
  contactBy: {
    ja: 'いま申請すると、面談の日程のご連絡は',
    en: 'Apply now, and we contact you by',
    easy: '今申し込むと、面談（係の人と話すこと）の日の連絡は',
  },
  until: { ja: 'まで', en: 'at the latest', easy: 'まで' },
  contactMeans: {
    ja: (days: number) => `${days}営業日以内のお約束です。面談の日時を決めるために、こちらからご連絡します。`,
    en: (days: number) => `Our promise: within ${days} business days we contact you to set up the interview.`,
    easy: (days: number) =>
      `窓口が開いている日で${days}日以内という約束です。面談の日と時間を決めるために、窓口から連絡します。`,
  },
  decisionWithin: {
    ja: '面談のあと、決定まで',
    en: 'From the interview to the decision',
    easy: '面談のあと、決定まで',
  },
  decisionDays: {
    ja: (days: number) => `${days}営業日以内`,
    en: (days: number) => `Within ${days} business days`,
    easy: (days: number) => `窓口が開いている日で${days}日以内`,
  },
  decisionMeans: {
    ja: (contact: string, decision: string) =>
      `たとえば${contact}に面談なら、${decision}までに決定をお伝えします。`,
    en: (contact: string, decision: string) =>
      `With an interview on ${contact}, for example, we tell you by ${decision}.`,
    easy: (contact: string, decision: string) =>
      `たとえば、${contact}に面談をすると、${decision}までに決定を伝えます。`,
  },
  begin: {
    ja: '申請できるか、確かめる',
    en: 'See whether you can apply',
    easy: '申し込むことができるか、確かめる',
  },
  goOn: {
    ja: '書きかけの申請を続ける',
    en: 'Go on with your application',
    easy: '書いている途中の申し込みを続ける',
  },
  follow: { ja: '申請した団体の方はこちら', en: 'Already applied?', easy: '申し込んだ団体の人は、ここへ' },
  road: { ja: '申請から終わりまでの道のり', en: 'The whole road', easy: '申し込みから終わりまで' },
  roadMeans: {
    ja: 'いま申請した場合の日付です。「見込み」は、どの段階も期限いっぱいかかった場合の日で、お約束ではありません。',
    en: 'The dates if you apply now. Those marked "expected" assume that every step takes its full time; they are no promise.',
    easy: '今申し込んだときの日です。「だいたいの予定」は、どれも一番長く時間がかかったときの日です。約束ではありません。',
  },
  who: { ja: '申請できる団体', en: 'Who may apply', easy: '申し込める団体' },
  notWho: {
    ja: '当てはまらないときも、別の窓口や制度をご案内します。',
    en: 'If this is not for you, we name the desk that is.',
    easy: '合わないときも、ほかの窓口やしくみを教えます。',
  },
  elsewhere: { ja: 'ほかの窓口を探す', en: 'Find another desk', easy: 'ほかの窓口をさがす' },
  cost: { ja: '費用', en: 'What it costs', easy: 'かかるお金' },
  costMeans: {
    ja: '費用について、このページでお知らせできることはまだありません。申請の前に、窓口へお確かめください。',
    en: 'We have nothing to publish about costs yet. Please ask the desk before you apply.',
    easy: 'かかるお金について、このページで伝えることができることは、まだありません。申し込む前に、窓口に聞いてください。',
  },
  visits: { ja: '訪問のしかた', en: 'How the visits work', easy: '訪問のしかた' },
  visitCount: {
    ja: (count: number, minutes: string) => `訪問は、最大${count}回です。1回は${minutes}ほどです。`,
    en: (count: number, minutes: string) => `Up to ${count} visits of about ${minutes} each.`,
    easy: (count: number, minutes: string) => `訪問は、一番多くて${count}回です。1回は${minutes}ぐらいです。`,
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
    easy: [
      '専門家が、団体の事務所へ行きます。ほかの場所にするときは、窓口が理由を聞きます。',
      '毎回、同じ専門家が行きます。問題やマニュアルの内容によって、かわることがあります。そのときは、理由を伝えます。',
      '日と時間は、団体・専門家・窓口が、このサイトで答えて決めます。電話での訪問はありません。',
    ],
  },
  minutes: {
    ja: (minutes: number) => (minutes % 60 === 0 ? `${minutes / 60}時間` : `${minutes}分`),
    en: (minutes: number) =>
      minutes % 60 !== 0 ? `${minutes} minutes` : minutes === 60 ? '1 hour' : `${minutes / 60} hours`,
    easy: (minutes: number) => (minutes % 60 === 0 ? `${minutes / 60}時間` : `${minutes}分`),
  },
  needs: { ja: '申請の前に、お手元に', en: 'Have at hand', easy: '申し込む前に、用意するもの' },
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
    easy: [
      '団体の住所。法人番号（国が会社や団体につける番号）があれば、その番号',
      '会員の数（だいたい）',
      '訪問してもいい曜日と時間',
      '途中でやめて、書いたことを残すことができます。続きは、30日のあいだ、メールのリンクから開けます。',
    ],
  },
  documents: { ja: '添える書類', en: 'Documents', easy: '申し込みにつける書類' },
  required: { ja: '必須', en: 'required', easy: 'かならず' },
  ifThere: { ja: 'あれば', en: 'if you have it', easy: 'あるときだけ' },
  places: { ja: '今年度の枠', en: 'Places this fiscal year', easy: '今年度に行く団体の数' },
  placesLeft: {
    ja: (left: number) => (left > 0 ? `あと${left}団体` : '埋まりました'),
    en: (left: number) => (left > 0 ? `${left} left` : 'All taken'),
    easy: (left: number) => (left > 0 ? `あと${left}団体` : 'もう、いっぱいです'),
  },
  closesOn: { ja: '申請の締切', en: 'Apply until', easy: '申し込むことができる最後の日' },
  opensOn: { ja: '申請の始まり', en: 'Applications from', easy: '申し込みが始まる日' },
  yearEnds: { ja: '訪問の期限', en: 'Visits until', easy: '訪問ができる最後の日' },
  none: {
    ja: 'いま、申請を受け付けている派遣はありません',
    en: 'No dispatch is open for applications now',
    easy: '今、申し込むことができる専門家のサービスはありません',
  },
  noneMeans: {
    ja: '受付が始まると、このページでお知らせします。備え方の相談は、いつでもお受けします。',
    en: 'This page will say when one opens. You can ask us how to prepare at any time.',
    easy: '申し込みが始まると、このページで知らせます。前もって準備するための相談は、いつでもできます。',
  },
  consult: { ja: 'オンラインで相談する', en: 'Consult online', easy: 'インターネットで相談する' },
  otherProgrammes: { ja: 'ほかの派遣', en: 'Other programmes', easy: 'ほかの専門家のサービス' },
} satisfies Texts;

/** A step of the road: before it happened, and once it has. */
export const roadTitles = {
  received: {
    ahead: { ja: '申請を送る', en: 'You apply', easy: '申し込みを送る' },
    done: { ja: '申請を受け付けました', en: 'We received the application', easy: '申し込みを受け付けました' },
  },
  contact: {
    ahead: {
      ja: '面談の日程のご連絡',
      en: 'We contact you to set up the interview',
      easy: '面談（係の人と話すこと）の日についての連絡',
    },
    done: {
      ja: '面談の日程をご連絡しました',
      en: 'We contacted you about the interview',
      easy: '面談の日について、連絡しました',
    },
  },
  interview: {
    ahead: { ja: '事前面談', en: 'Preliminary interview', easy: '面談（係の人と話すこと）' },
    done: { ja: '事前面談を行いました', en: 'The interview was held', easy: '面談をしました' },
  },
  decision: {
    ahead: { ja: '派遣するかどうかの決定', en: 'The decision', easy: '専門家が行くかどうかの決定' },
    done: {
      ja: '派遣するかどうかを決めました',
      en: 'The decision was made',
      easy: '専門家が行くかどうかを決めました',
    },
  },
  expert: {
    ahead: { ja: '専門家が決まります', en: 'An expert is chosen', easy: '専門家が決まります' },
    done: { ja: '専門家が決まりました', en: 'The expert was chosen', easy: '専門家が決まりました' },
  },
  visit: {
    ahead: { ja: '訪問', en: 'Visits', easy: '訪問' },
    done: { ja: '訪問が終わりました', en: 'The visits are over', easy: '訪問が終わりました' },
  },
  report: {
    ahead: {
      ja: '会員のためのマニュアルと、アンケート',
      en: 'The manual for your members, and a survey',
      easy: '会員のためのマニュアルと、アンケート',
    },
    done: { ja: 'マニュアルができました', en: 'The manual is there', easy: 'マニュアルができました' },
  },
  closing: {
    ahead: { ja: '終了のお知らせ', en: 'The closing letter', easy: '終わりのお知らせ' },
    done: { ja: '終了をお知らせしました', en: 'The closing letter was sent', easy: '終わりを知らせました' },
  },
} satisfies Record<string, { ahead: Said; done: Said }>;

export const roadMeans = {
  contact: {
    ja: '受け付けた日から数えて、5営業日以内のお約束です。',
    en: 'Our promise, counted from the day of receipt.',
    easy: '受け付けた日から数えます。窓口が開いている日で5日以内という約束です。',
  },
  interview: {
    ja: '電話、オンライン、窓口のどれかで、申請の内容をうかがいます。',
    en: 'By telephone, online or at our office, we talk through your application.',
    easy: '電話、インターネット、窓口のどれかで、申し込みの内容を聞きます。',
  },
  decision: {
    ja: '面談の日から数えるお約束です。面談の日が変わると、この日も変わり、すぐにお知らせします。',
    en: 'Our promise, counted from the day of the interview. If that day moves, so does this one, and we tell you at once.',
    easy: '面談の日から数える約束です。面談の日が変わると、この日も変わります。そのときは、すぐに知らせます。',
  },
  expert: {
    ja: '申請と面談をもとに、いちばん合う人を選びます。',
    en: 'We choose who fits best, from the application and the interview.',
    easy: '申し込みと面談をもとに、一番合う人をえらびます。',
  },
  visit: {
    ja: '同じ専門家が、団体の事務所へうかがいます。代わるときは、理由をお伝えします。',
    en: 'The same expert comes to your office. If another one comes, we tell you why.',
    easy: '同じ専門家が、団体の事務所へ行きます。かわるときは、理由を伝えます。',
  },
} satisfies Record<string, Said>;

export const roadText = {
  visits: {
    ja: (count: number) => `訪問　最大${count}回`,
    en: (count: number) => `Up to ${count} visits`,
    easy: (count: number) => `訪問　一番多くて${count}回`,
  },
  ordinal: {
    ja: (ordinal: number) => `${ordinal}回目`,
    en: (ordinal: number) => `Visit ${ordinal}`,
    easy: (ordinal: number) => `${ordinal}回目`,
  },
  notYet: { ja: '未定', en: 'open', easy: 'これから' },
  held: { ja: '済み', en: 'held', easy: '終わりました' },
  notNeeded: { ja: '行いません', en: 'not needed', easy: 'しません' },
  until: { ja: 'まで', en: 'at the latest', easy: 'まで' },
  expected: { ja: 'ごろ（見込み）', en: 'expected', easy: 'ごろ（だいたいの予定）' },
  provisional: { ja: '予定', en: 'provisional', easy: '予定' },
  kept: { ja: '約束を守りました', en: 'Promise kept', easy: '約束を守りました' },
  keptFor: {
    ja: (day: string) => `お約束は、${day}まででした。`,
    en: (day: string) => `We had promised ${day} at the latest.`,
    easy: (day: string) => `約束は、${day}まででした。`,
  },
  keptLate: { ja: 'お約束に遅れました', en: 'Later than promised', easy: '約束の日におくれました' },
  overdue: { ja: 'お約束の日を過ぎています', en: 'Later than promised', easy: '約束の日を過ぎています' },
  paused: { ja: '止まっています', en: 'Paused', easy: '止まっています' },
  unknown: { ja: '日付はのちほど', en: 'Date to come', easy: '日は、あとで決まります' },
} satisfies Texts;
