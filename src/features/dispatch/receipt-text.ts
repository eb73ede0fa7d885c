import type { Texts } from '../../language.ts';

/** What the receipt of an application says beside what every receipt says. */
export const dispatchReceiptText = {
  title: { ja: '申請を受け付けました', en: 'We have received your application' },
  lead: {
    ja: 'ありがとうございます。担当者が読み、面談の日程をご連絡します。',
    en: 'Thank you. We read it and contact you to set up the interview.',
  },
  contactBy: { ja: '面談の日程のご連絡は、この日まで', en: 'We contact you by' },
  contactMeans: {
    ja: (days: number) => `${days}営業日以内のお約束です。遅れるときは、この日より前にお知らせします。`,
    en: (days: number) =>
      `Our promise: within ${days} business days. If we are late, we tell you before this day.`,
  },
  until: { ja: 'まで', en: 'at the latest' },
  decision: { ja: 'そのあと、決定は', en: 'Then, the decision' },
  decisionDays: {
    ja: (days: number) => `面談から${days}営業日以内`,
    en: (days: number) => `within ${days} business days`,
  },
  decisionMeans: {
    ja: '面談の日時が決まると、決定の日付もお伝えします。',
    en: 'Once the interview is set, you are told the date of the decision, too.',
  },
  secretMeans: {
    ja: '派遣の状況を見るときに使います。窓口にも記録がないため、お教えできません。書き写すか、保存してください。',
    en: 'You need it to follow the dispatch. We keep no record of it and cannot tell you. Write it down or save it.',
  },
  secretGoneMeans: {
    ja: '書き写したものをお使いください。なくしたときは、電話で確かめて続けられます。',
    en: 'Please use your note of it. If it is lost, call us: we make sure it is you.',
  },
  mailHasNoText: { ja: '申請の内容は書いていません。', en: 'It does not say what you wrote.' },
  callMeans: {
    ja: '担当者が、選んだ時間にお電話します。状況のページでもご覧になれます。',
    en: 'We call you in the hours you chose. You can also look at the status page.',
  },
  nextPick: {
    ja: '面談の日時が開くと、状況のページで選べます。',
    en: 'As soon as interview times are open, you choose one on the status page.',
  },
  nextWithdraw: {
    ja: '書類の追加や取り下げは、状況のページからいつでもできます。',
    en: 'You can add documents or withdraw at any time on the status page.',
  },
  follow: { ja: '派遣の状況を見る', en: 'Follow the dispatch' },
} satisfies Texts;

export const linkText = {
  lead: {
    ja: 'ボタンを押すと、派遣の状況を開きます。人に画面を見られない場所で押してください。',
    en: 'The button opens your dispatch. Press it where nobody else sees your screen.',
  },
} satisfies Texts;
