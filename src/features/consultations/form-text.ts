import type { Texts } from '../../language.ts';

export const formText = {
  title: { ja: 'オンラインで相談する', en: 'Consult online' },
  checkTitle: { ja: '送る前に、確かめてください', en: 'Please check before you send' },
  description: {
    ja: '24時間、会員登録なしで相談を送れます。名前を書かずに送れます。送るとすぐに、回答の日付がわかります。',
    en: 'Send your question at any hour, without an account and without your name. You see the date of the answer at once.',
  },
  front: { ja: 'トップ', en: 'Home' },
  steps: { ja: ['入力', '確認', '完了'], en: ['Write', 'Check', 'Done'] },
  fromThisDay: { ja: 'この日から', en: 'From this day on' },
  weAnswer: {
    ja: (target: string) => `お返事します。${target}までの回答が目標です。`,
    en: (target: string) => ` we answer. Our target: ${target} at the latest.`,
  },
  ifSentNow: { ja: 'いま送ると、回答は', en: 'Sent now, answered from' },
  before: { ja: '書く前に', en: 'Before you write' },
  limits: {
    ja: [
      '法律の判断や、相手との交渉はできません。',
      '相手の名前や電話番号は、書かないでください。',
      'メールに、書いた内容がのることはありません。',
    ],
    en: [
      'We cannot judge the law or negotiate for you.',
      'Please leave out the names and telephone numbers of others.',
      'What you write never appears in a mail.',
    ],
  },
  who: {
    ja: '働いている人、事業者・団体、お客様の立場の人が相談できます。無料です。',
    en: 'Workers, businesses, organizations and customers may ask. It is free.',
  },
  scope: { ja: 'お答えできること・できないこと', en: 'What we can and cannot answer' },
  requesterType: { ja: 'あなたの立場', en: 'Who you are' },
  requesterTypeSupport: {
    ja: '選んだ立場に合わせて、次の質問が変わります。',
    en: 'The next questions depend on it.',
  },
  workerMeans: {
    ja: 'パート、派遣、フリーランス、ボランティアの人も',
    en: 'Part-time, temporary, freelance and volunteer work included',
  },
  businessMeans: { ja: '経営者、人事や店舗の責任者など', en: 'Owners, personnel, managers of a shop' },
  customerMeans: {
    ja: '店や窓口とのやりとりで、気になることがある人',
    en: 'Something about a talk at a shop or counter troubles you',
  },
  companySize: { ja: '働いている人の数', en: 'Number of people who work there' },
  sector: { ja: '業種', en: 'Sector' },
  choose: { ja: '選ばない', en: 'Not given' },
  topics: { ja: '備えについて知りたいこと', en: 'What you want to prepare' },
  topicsSupport: {
    ja: '事業者に求められる10の措置です。あてはまるものを選んでください。',
    en: 'The ten measures asked of employers. Choose any that apply.',
  },
  behaviours: { ja: '起きたこと', en: 'What happened' },
  behavioursSupport: {
    ja: 'あてはまるものを選んでください。なければ、そのまま進んでください。',
    en: 'Choose any that apply. If none does, go on.',
  },
  story: { ja: '相談したいこと', en: 'What you would like to ask' },
  storySupport: {
    ja: 'いつ、どこで、何があり、どうしたいか。わかることだけで足ります。',
    en: 'When, where, what happened, and what you would like. What you know is enough.',
  },
  exampleWorker: {
    ja: '例）同じ人から長い電話が続く。上司は「がまんして」と言う。断ってよいか知りたい。',
    en: 'Example: one caller keeps me on the phone for an hour. My manager says bear it. May I end the call?',
  },
  exampleBusiness: {
    ja: '例）店長ごとに対応が違う。方針を決めて掲示したいが、何から始めればよいか。',
    en: 'Example: every manager reacts differently. We want a written policy. Where do we start?',
  },
  exampleCustomer: {
    ja: '例）不良品のことで強く言ってしまった。次に、どう伝えればよいか。',
    en: 'Example: I raised my voice about faulty goods. How should I put it next time?',
  },
  name: { ja: 'お名前', en: 'Your name' },
  nameSupport: { ja: '名前がなくても、回答は変わりません。', en: 'The answer is the same without it.' },
  anonymous: { ja: '書かない（匿名）', en: 'I stay anonymous' },
  anonymousMeans: {
    ja: '受付番号と合言葉で、回答を見ます。合言葉を失うと、回答を見られません。',
    en: 'You read the answer with a number and a secret code. Without the code it cannot be read.',
  },
  named: { ja: '書く', en: 'I give my name' },
  namedMeans: {
    ja: '合言葉を失ったとき、本人確認をして続けられます。',
    en: 'If you lose the code, you can go on after we made sure it is you.',
  },
  fullName: { ja: 'お名前', en: 'Name' },
  kana: { ja: 'ふりがな', en: 'Reading in kana' },
  kanaSupport: {
    ja: 'ひらがなでも、カタカナでもかまいません。',
    en: 'Only if your name has one.',
  },
  replyBy: { ja: '回答の知らせ方', en: 'How you learn of the answer' },
  replyBySupport: {
    ja: '回答の本文は、どの場合もこのサイトでだけ見られます。',
    en: 'The answer itself is always read on this site only.',
  },
  statusPageMeans: { ja: '自分で、状況のページを見ます。', en: 'You look at the status page yourself.' },
  emailMeans: {
    ja: '「お返事があります」とだけ書きます。相談の内容は書きません。',
    en: 'It says only that there is an answer. It never says what about.',
  },
  telephoneMeans: {
    ja: 'かけてよい時間と、かけてはいけない先をうかがいます。',
    en: 'You tell us the hours, and where we must not call.',
  },
  email: { ja: 'メールアドレス', en: 'E-mail address' },
  emailSupport: {
    ja: (from: string) =>
      `例）taro@example.jp　受信を制限している人は、${from} からのメールを受け取れるようにしてください。`,
    en: (from: string) => `Example: taro@example.jp. If you filter your mail, let ${from} through.`,
  },
  neverNameSubject: {
    ja: '件名と差出人に、相談とわかる言葉を使わない',
    en: 'Do not name the subject in the subject line or sender',
  },
  neverNameSubjectMeans: {
    ja: '画面を人に見られるおそれがあるとき。',
    en: 'If others may see your screen.',
  },
  telephone: { ja: '電話番号', en: 'Telephone number' },
  telephoneSupport: {
    ja: 'ハイフンはあってもなくてもかまいません。例）090-0000-0000',
    en: 'With or without hyphens. Example: 090-0000-0000',
  },
  neverCallWorkplace: { ja: '勤め先に電話しない', en: 'Do not call my workplace' },
  neverCallWorkplaceMeans: {
    ja: '書いた番号が勤め先なら、かけません。',
    en: 'If the number is your workplace, we do not call it.',
  },
  hours: { ja: '連絡してよい時間', en: 'Hours when we may contact you' },
  hoursSupport: {
    ja: '選ばなければ、いつでもよいものとします。',
    en: 'If you choose none, any hour is fine.',
  },
  hoursFrom: { ja: 'はじまり', en: 'From' },
  hoursUntil: { ja: '終わり', en: 'Until' },
  anyHour: { ja: '決めない', en: 'Any' },
  whenever: { ja: 'いつでもよい', en: 'Any hour' },
  rules: { ja: 'こちらが守ること', en: 'What we keep to' },
  draft: { ja: 'この端末に下書きを残す', en: 'Keep a draft on this device' },
  draftMeans: {
    ja: '家族や職場と共用の端末では、選ばないでください。',
    en: 'Do not choose this on a device you share with family or work.',
  },
  draftFound: { ja: 'この端末に残っていた下書きを戻しました。', en: 'Your draft from this device is back.' },
  shared: {
    ja: '共用の端末なので、下書きを消す',
    en: 'This device is shared: erase the draft',
  },
  sharedDone: { ja: '下書きを消しました。', en: 'The draft was erased.' },
  purpose: {
    ja: '書いていただいたことは、回答するためと、名前などを除いた統計のために使います。ほかの目的には使いません。',
    en: 'What you write is used to answer you and, without names, for statistics. It is used for nothing else.',
  },
  privacy: { ja: '個人情報の扱いを読む', en: 'How we handle personal data' },
  toCheck: { ja: '確認へ進む', en: 'Check what you wrote' },
  stop: { ja: 'やめて、トップへ戻る', en: 'Stop and go back' },
  send: { ja: 'この内容で送る', en: 'Send this' },
  edit: { ja: '書き直す', en: 'Change something' },
  notGiven: { ja: '（書いていません）', en: '(not given)' },
  checkLead: {
    ja: 'まだ送られていません。よければ、下の「この内容で送る」を押してください。',
    en: 'Nothing has been sent yet. If all is well, press "Send this" below.',
  },
  check: { ja: 'ご確認ください', en: 'Please look at this again' },
  trap: {
    ja: 'この欄は空のままにしてください',
    en: 'Leave this field empty',
  },
  notSent: { ja: 'まだ送れていません', en: 'Not sent yet' },
  proofWait: {
    ja: '送る準備をしています…',
    en: 'Getting ready to send…',
  },
} satisfies Texts;
