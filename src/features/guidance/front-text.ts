import type { Texts } from '../../language.ts';

export const frontText = {
  description: {
    ja: 'お客様とのことで困っている働く人、備えたい事業者、気になることがあるお客様のための無料の相談窓口です。',
    en: 'A free help desk for people troubled by customers at work, for businesses that prepare, and for customers.',
  },
  title: {
    ja: ['お客様とのことで困ったら、', 'ひとりで決める前に、ご相談ください。'],
    en: ['Trouble with a customer?', 'Talk to us before you decide alone.'],
  },
  lead: {
    ja: '働く人、事業者、お客様の立場の人。どなたでも無料です。名前を書かずに相談できます。',
    en: 'For workers, businesses and customers. Free for everyone, and you need not give your name.',
  },
  online: { ja: 'オンライン', en: 'Online' },
  open: { ja: '開いています', en: 'Open' },
  closed: { ja: '閉まっています', en: 'Closed' },
  dayAndNight: { ja: '24時間', en: 'around the clock' },
  phone: { ja: '電話', en: 'Telephone' },
  weekdays: {
    ja: (opens: string, closes: string) => `平日 ${opens}–${closes}`,
    en: (opens: string, closes: string) => `weekdays ${opens}–${closes}`,
  },
  ifSentNow: { ja: 'いま送ると、回答は', en: 'Sent now, answered from' },
  fromThisDay: { ja: 'この日から', en: 'From this day on' },
  weAnswer: {
    ja: (target: string) => `お返事します。${target}までの回答を目標にしています。`,
    en: (target: string) => ` we answer. Our target is ${target} at the latest.`,
  },
  opensNext: { ja: '次に開くのは', en: 'Opens next' },
  openUntil: { ja: 'いま、つながります', en: 'We pick up now' },
  until: { ja: 'まで', en: 'until' },
  closedBecause: {
    ja: (days: string) => `${days}は、お休みです。`,
    en: (days: string) => `Closed: ${days}.`,
  },
  closedDay: {
    ja: (day: string, name: string) => `${day}（${name}）`,
    en: (day: string, name: string) => `${day} (${name})`,
  },
  notCounted: {
    ja: (days: string) => `${days}は、営業日に数えていません。`,
    en: (days: string) => `Not counted as business days: ${days}.`,
  },
  callNow: { ja: 'お名前を言わずに話せます。', en: 'You need not give your name.' },
  consultOnline: { ja: 'オンラインで相談する', en: 'Consult online' },
  consultByPhone: { ja: '電話で相談する', en: 'Consult by phone' },
  fiveMinutes: {
    ja: '5分ほどで書けます。会員登録はいりません。',
    en: 'About five minutes. No account needed.',
  },
  callOpen: {
    ja: (minutes: number) => `通話無料。1回${minutes}分ほど。`,
    en: (minutes: number) => `Free of charge, about ${minutes} minutes a call.`,
  },
  callClosed: {
    ja: (minutes: number) => `通話無料。1回${minutes}分ほど。いまはつながりません。`,
    en: (minutes: number) => `Free of charge, about ${minutes} minutes a call. Nobody answers now.`,
  },
  services: { ja: '三つのお手伝い', en: 'Three ways we help' },
  consultation: { ja: '総合相談', en: 'General consultation desk' },
  consultationMeans: {
    ja: '起きたこと、備えたいことを、相談員がうかがいます。電話でも、オンラインでも。',
    en: 'A consultant listens to what happened or what you want to prepare, by phone or online.',
  },
  consultationPromise: {
    ja: '受け付けた翌営業日以降に回答',
    en: 'Answered on the next business day or later',
  },
  seminars: { ja: '事業者・団体向けセミナー', en: 'Seminars for businesses and organizations' },
  seminarsMean: {
    ja: '備え方と対応のしかたを、事業者と団体の担当者が学ぶ場です。',
    en: 'Where those in charge learn how to prepare and how to respond.',
  },
  seminarsNext: { ja: (when: string) => `次は ${when}`, en: (when: string) => `Next: ${when}` },
  seminarsNone: { ja: '次の日程は、決まりしだいお知らせ', en: 'The next date will be announced' },
  dispatch: { ja: '団体への専門家派遣', en: 'Dispatch of experts for organizations' },
  dispatchMeans: {
    ja: '業界の団体が会員のために手引きを作るとき、専門家がうかがう制度です。',
    en: 'Experts visit industry organizations that write a manual for their members.',
  },
  dispatchContact: {
    ja: (day: string) => `いま申請すると、${day}までに面談のご連絡`,
    en: (day: string) => `Apply now, and we contact you by ${day}`,
  },
  dispatchNone: {
    ja: 'いまは申請を受け付けていません',
    en: 'No applications are taken at the moment',
  },
  positions: { ja: 'あなたの立場から選ぶ', en: 'Where do you stand?' },
  workers: { ja: '働いている人', en: 'I work with customers' },
  businesses: { ja: '事業者・団体', en: 'I run a business or organization' },
  customers: { ja: 'お客様の立場の人', en: 'I am a customer' },
  workerEmployer: { ja: '勤め先に知られずに相談する', en: 'Ask without your workplace knowing' },
  businessAsk: { ja: '備えと対応について相談する', en: 'Ask how to prepare and respond' },
  everyGuide: { ja: 'すべての手引きと道具', en: 'All guides and tools' },
  customerGoods: { ja: '商品や契約で困ったとき', en: 'Trouble with goods or a contract' },
  returning: { ja: '相談・申請した人へ', en: 'Already consulted us, or applied?' },
  returningMeans: {
    ja: '受付番号と合言葉で、回答を読み、続きを書けます。専門家派遣の状況も、ここから見られます。',
    en: 'With your receipt number and secret code you can read the answer and write more, or follow a dispatch.',
  },
  returningGo: { ja: '状況を見る', en: 'Follow your case' },
} satisfies Texts;
