import type { Texts } from '../../language.ts';

export const frontText = {
  description: {
    ja: 'お客様とのことで困っている働く人、備えたい事業者、気になることがあるお客様のための無料の相談窓口です。',
    en: 'A free help desk for people troubled by customers at work, for businesses that prepare, and for customers.',
    easy: 'カスハラ（客からのひどい言葉や行動）を相談できる窓口です。無料（0円）です。働く人も、会社や店も、お客さんも使うことができます。',
  },
  title: {
    ja: ['お客様とのことで困ったら、', 'ひとりで決める前に、ご相談ください。'],
    en: ['Trouble with a customer?', 'Talk to us before you decide alone.'],
    easy: ['お客さんのことで困ったら、', '一人で決める前に、相談してください。'],
  },
  lead: {
    ja: '働く人、事業者、お客様の立場の人。どなたでも無料です。名前を書かずに相談できます。',
    en: 'For workers, businesses and customers. Free for everyone, and you need not give your name.',
    easy: '働く人、会社や店、お客さん。だれでも無料（0円）です。名前を書かなくても相談できます。',
  },
  online: { ja: 'オンライン', en: 'Online', easy: 'インターネット' },
  open: { ja: '開いています', en: 'Open', easy: '開いています' },
  closed: { ja: '閉まっています', en: 'Closed', easy: '閉まっています' },
  dayAndNight: { ja: '24時間', en: 'around the clock', easy: '24時間' },
  phone: { ja: '電話', en: 'Telephone', easy: '電話' },
  weekdays: {
    ja: (opens: string, closes: string) => `平日 ${opens}–${closes}`,
    en: (opens: string, closes: string) => `weekdays ${opens}–${closes}`,
    easy: (opens: string, closes: string) => `月曜日から金曜日 ${opens}–${closes}`,
  },
  ifSentNow: { ja: 'いま送ると、回答は', en: 'Sent now, answered from', easy: '今送ると、返事は' },
  fromThisDay: { ja: 'この日から', en: 'From this day on', easy: 'この日から' },
  weAnswer: {
    ja: (target: string) => `お返事します。${target}までの回答を目標にしています。`,
    en: (target: string) => ` we answer. Our target is ${target} at the latest.`,
    easy: (target: string) => `返事をします。${target}までに返事をすることが目標です。`,
  },
  opensNext: { ja: '次に開くのは', en: 'Opens next', easy: '次に開くのは' },
  openUntil: { ja: 'いま、つながります', en: 'We pick up now', easy: '今、電話で話すことができます' },
  until: { ja: 'まで', en: 'until', easy: 'まで' },
  closedBecause: {
    ja: (days: string) => `${days}は、お休みです。`,
    en: (days: string) => `Closed: ${days}.`,
    easy: (days: string) => `${days}は、休みです。`,
  },
  closedDay: {
    ja: (day: string, name: string) => day.replace(/）$/, `・${name}）`),
    en: (day: string, name: string) => `${day} (${name})`,
    easy: (day: string, name: string) => day.replace(/）$/, `・${name}）`),
  },
  notCounted: {
    ja: (days: string) => `${days}は、営業日に数えていません。`,
    en: (days: string) => `Not counted as business days: ${days}.`,
    easy: (days: string) => `${days}は、窓口が開いている日に数えません。`,
  },
  callNow: {
    ja: 'お名前を言わずに話せます。',
    en: 'You need not give your name.',
    easy: '名前を言わなくても、話すことができます。',
  },
  consultOnline: { ja: 'オンラインで相談する', en: 'Consult online', easy: 'インターネットで相談する' },
  consultByPhone: { ja: '電話で相談する', en: 'Consult by phone', easy: '電話で相談する' },
  fiveMinutes: {
    ja: '5分ほどで書けます。会員登録はいりません。',
    en: 'About five minutes. No account needed.',
    easy: '5分ぐらいで書くことができます。会員になる必要はありません。',
  },
  callOpen: {
    ja: (minutes: number) => `通話無料。1回${minutes}分ほど。`,
    en: (minutes: number) => `Free of charge, about ${minutes} minutes a call.`,
    easy: (minutes: number) => `電話のお金はかかりません。1回${minutes}分ぐらいです。`,
  },
  callClosed: {
    ja: (minutes: number) => `通話無料。1回${minutes}分ほど。いまはつながりません。`,
    en: (minutes: number) => `Free of charge, about ${minutes} minutes a call. Nobody answers now.`,
    easy: (minutes: number) =>
      `電話のお金はかかりません。1回${minutes}分ぐらいです。今は話すことができません。`,
  },
  services: { ja: '三つのお手伝い', en: 'Three ways we help', easy: '窓口がする三つのこと' },
  consultation: { ja: '総合相談', en: 'General consultation desk', easy: '相談' },
  consultationMeans: {
    ja: '起きたこと、備えたいことを、相談員がうかがいます。電話でも、オンラインでも。',
    en: 'A consultant listens to what happened or what you want to prepare, by phone or online.',
    easy: '起きたことや、これから準備したいことを、相談員が聞きます。電話でも、インターネットでもできます。',
  },
  consultationPromise: {
    ja: '受け付けた翌営業日以降に回答',
    en: 'Answered on the next business day or later',
    easy: '受け付けた日の次に窓口が開く日から、返事をします',
  },
  seminars: {
    ja: '事業者・団体向けセミナー',
    en: 'Seminars for businesses and organizations',
    easy: '会社や店、団体のためのセミナー',
  },
  seminarsMean: {
    ja: '備え方と対応のしかたを、事業者と団体の担当者が学ぶ場です。',
    en: 'Where those in charge learn how to prepare and how to respond.',
    easy: 'カスハラの準備のしかたと、カスハラがあったときにすることを学びます。会社や店、団体の係の人のためのものです。',
  },
  seminarsNext: {
    ja: (when: string) => `次は ${when}`,
    en: (when: string) => `Next: ${when}`,
    easy: (when: string) => `次は ${when}`,
  },
  seminarsNone: {
    ja: '次の日程は、決まりしだいお知らせ',
    en: 'The next date will be announced',
    easy: '次の日は、決まったら知らせます',
  },
  dispatch: {
    ja: '団体への専門家派遣',
    en: 'Dispatch of experts for organizations',
    easy: '団体に専門家が行くサービス',
  },
  dispatchMeans: {
    ja: '業界の団体が会員のために手引きを作るとき、専門家がうかがう制度です。',
    en: 'Experts visit industry organizations that write a manual for their members.',
    easy: '業界団体（同じ仕事の会社が集まる団体）が、会員のためのマニュアルを作ります。そのとき、専門家が行きます。',
  },
  dispatchContact: {
    ja: (day: string) => `いま申請すると、${day}までに面談のご連絡`,
    en: (day: string) => `Apply now, and we contact you by ${day}`,
    easy: (day: string) => `今申し込むと、${day}までに、面談（係の人と話すこと）の連絡をします`,
  },
  dispatchNone: {
    ja: 'いまは申請を受け付けていません',
    en: 'No applications are taken at the moment',
    easy: '今は、申し込むことができません',
  },
  positions: { ja: 'あなたの立場から選ぶ', en: 'Where do you stand?', easy: 'あなたはどの人ですか' },
  workers: { ja: '働いている人', en: 'I work with customers', easy: '働いている人' },
  businesses: { ja: '事業者・団体', en: 'I run a business or organization', easy: '会社や店、団体の人' },
  customers: { ja: 'お客様の立場の人', en: 'I am a customer', easy: 'お客さん' },
  workerEmployer: {
    ja: '勤め先に知られずに相談する',
    en: 'Ask without your workplace knowing',
    easy: '会社や店に知られないで相談する',
  },
  businessAsk: {
    ja: '備えと対応について相談する',
    en: 'Ask how to prepare and respond',
    easy: '準備のしかたや、どうしたらいいかを相談する',
  },
  everyGuide: {
    ja: 'すべての手引きと道具',
    en: 'All guides and tools',
    easy: '説明のページと道具を全部見る',
  },
  customerGoods: {
    ja: '商品や契約で困ったとき',
    en: 'Trouble with goods or a contract',
    easy: '買った物や契約（約束）で困ったとき',
  },
  returning: {
    ja: '相談・申請した人へ',
    en: 'Already consulted us, or applied?',
    easy: '相談した人、申し込みをした人へ',
  },
  returningMeans: {
    ja: '受付番号と合言葉で、回答を読み、続きを書けます。専門家派遣の状況も、ここから見られます。',
    en: 'With your receipt number and secret code you can read the answer and write more, or follow a dispatch.',
    easy: '受付番号と合言葉で、返事を読むことができます。続きを書くこともできます。専門家が行くサービスの今の様子も、ここから見ることができます。',
  },
  returningGo: { ja: '状況を見る', en: 'Follow your case', easy: '今の様子を見る' },
} satisfies Texts;
