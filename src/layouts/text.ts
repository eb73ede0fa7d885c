import type { Texts } from '../language.ts';

export const layoutText = {
  skip: { ja: '本文へ進む', en: 'Skip to the text' },
  nowIs: { ja: 'ただいま', en: 'Now' },
  phoneOpen: {
    ja: (until: string) => `電話窓口は${until}まで開いています`,
    en: (until: string) => `The phone desk is open until ${until}`,
  },
  phoneOpensToday: {
    ja: (from: string) => `電話窓口は、${from}に開きます`,
    en: (from: string) => `The phone desk opens at ${from}`,
  },
  phoneClosed: { ja: '電話窓口は、休みの時間です', en: 'The phone desk is closed now' },
  demonstration: {
    ja: '見本の窓口です。実在しません。',
    en: 'This is a demonstration. The office is not real.',
  },
  brandLine: { ja: '働く人・事業者・お客様のために', en: 'For workers, businesses and customers' },
  tongues: { ja: '言語', en: 'Language' },
  ways: { ja: '主な案内', en: 'Main' },
  menu: { ja: 'メニュー', en: 'Menu' },
  consult: { ja: '相談する', en: 'Consult' },
  scope: { ja: 'お答えできること', en: 'What we answer' },
  status: { ja: '相談の状況を見る', en: 'Follow a consultation' },
  exit: { ja: 'ページを閉じる', en: 'Leave this site' },
  exitShort: { ja: '閉じる', en: 'Leave' },
  twoWays: { ja: '相談の入口は、二つあります', en: 'There are two ways to reach us' },
  byPhone: { ja: '電話で相談する', en: 'Consult by phone' },
  online: { ja: 'オンラインで相談する', en: 'Consult online' },
  phoneHours: {
    ja: (opens: string, closes: string) => `平日 ${opens}–${closes}、通話無料。`,
    en: (opens: string, closes: string) => `Weekdays ${opens}–${closes}, free of charge.`,
  },
  openUntilBefore: { ja: '今日は', en: 'Open today until' },
  openUntilAfter: { ja: 'まで。', en: '.' },
  nextBefore: { ja: '次は', en: 'Opens next on' },
  nextAfter: { ja: 'に開きます。', en: '.' },
  onlineHours: {
    ja: '24時間受け付けます。翌営業日以降に、担当者が読んで回答します。',
    en: 'Open around the clock. A consultant reads it and answers on the next business day or later.',
  },
  footer: { ja: '運営とサイトの案内', en: 'About this site' },
  privacy: { ja: '個人情報の扱い', en: 'Privacy' },
  accessibility: { ja: 'アクセシビリティ', en: 'Accessibility' },
  limits: { ja: '受付の上限', en: 'Limits' },
  verify: { ja: '受付の証明を確かめる', en: 'Check a receipt' },
  runBy: {
    ja: (operator: string) => `運営：${operator}`,
    en: (operator: string) => `Run by: ${operator}`,
  },
  office: { ja: '事務局', en: 'Office' },
  mailbox: { ja: '見本の郵便受け', en: 'Demonstration mailbox' },
} satisfies Texts;
