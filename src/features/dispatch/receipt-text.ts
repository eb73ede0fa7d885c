import type { Texts } from '../../language.ts';

/** What the receipt of an application says beside what every receipt says. */
export const dispatchReceiptText = {
  title: {
    ja: '申請を受け付けました',
    en: 'We have received your application',
    easy: '申し込みを受け付けました',
  },
  lead: {
    ja: 'ありがとうございます。担当者が読み、面談の日程をご連絡します。',
    en: 'Thank you. We read it and contact you to set up the interview.',
    easy: 'ありがとうございます。係の人が読んで、面談（係の人と話すこと）の日について連絡します。',
  },
  contactBy: {
    ja: '面談の日程のご連絡は、この日まで',
    en: 'We contact you by',
    easy: '面談の日についての連絡は、この日まで',
  },
  contactMeans: {
    ja: (days: number) => `${days}営業日以内のお約束です。遅れるときは、この日より前にお知らせします。`,
    en: (days: number) =>
      `Our promise: within ${days} business days. If we are late, we tell you before this day.`,
    easy: (days: number) =>
      `窓口が開いている日で${days}日以内という約束です。おくれるときは、この日より前に知らせます。`,
  },
  until: { ja: 'まで', en: 'at the latest', easy: 'まで' },
  decision: { ja: 'そのあと、決定は', en: 'Then, the decision', easy: 'そのあと、決定は' },
  decisionDays: {
    ja: (days: number) => `面談から${days}営業日以内`,
    en: (days: number) => `within ${days} business days`,
    easy: (days: number) => `面談から、窓口が開いている日で${days}日以内`,
  },
  decisionMeans: {
    ja: '面談の日時が決まると、決定の日付もお伝えします。',
    en: 'Once the interview is set, you are told the date of the decision, too.',
    easy: '面談の日と時間が決まると、決定の日も伝えます。',
  },
  secretMeans: {
    ja: '派遣の状況を見るときに使います。窓口にも記録がないため、お教えできません。書き写すか、保存してください。',
    en: 'You need it to follow the dispatch. We keep no record of it and cannot tell you. Write it down or save it.',
    easy: '今の様子を見るときに使います。窓口には合言葉の記録がないので、教えることができません。紙に書くか、取っておいてください。',
  },
  secretGoneMeans: {
    ja: '書き写したものをお使いください。なくしたときは、電話で確かめて続けられます。',
    en: 'Please use your note of it. If it is lost, call us: we make sure it is you.',
    easy: '紙に書いたものを使ってください。なくしたときは、電話で確かめて続けることができます。',
  },
  mailHasNoText: {
    ja: '申請の内容は書いていません。',
    en: 'It does not say what you wrote.',
    easy: '申し込みの内容は書いていません。',
  },
  callMeans: {
    ja: '担当者が、選んだ時間にお電話します。状況のページでもご覧になれます。',
    en: 'We call you in the hours you chose. You can also look at the status page.',
    easy: '係の人が、えらんだ時間に電話します。今の様子のページでも見ることができます。',
  },
  nextPick: {
    ja: '面談の日時が開くと、状況のページで選べます。',
    en: 'As soon as interview times are open, you choose one on the status page.',
    easy: '面談ができる時間が出ると、今の様子のページでえらぶことができます。',
  },
  nextWithdraw: {
    ja: '書類の追加や取り下げは、状況のページからいつでもできます。',
    en: 'You can add documents or withdraw at any time on the status page.',
    easy: '書類を増やすことと、取り下げる（やめる）ことは、今の様子のページでいつでもできます。',
  },
  follow: { ja: '派遣の状況を見る', en: 'Follow the dispatch', easy: '今の様子を見る' },
} satisfies Texts;

export const linkText = {
  lead: {
    ja: 'ボタンを押すと、派遣の状況を開きます。人に画面を見られない場所で押してください。',
    en: 'The button opens your dispatch. Press it where nobody else sees your screen.',
    easy: 'ボタンをおすと、今の様子のページが開きます。ほかの人が画面を見ない所でおしてください。',
  },
} satisfies Texts;
