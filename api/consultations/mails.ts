import type { Language, Sentence, StaffLanguage, StaffSentence } from '#api/core/language.ts';

/** What every mail to a requester may say. There is no field for case text, so none can get in. */
export type MailFacts = {
  receiptNumber: string;
  /** The promised days as the reader of each language reads them; null when no promise is running. */
  promise: { earliestOn: Sentence; dueOn: Sentence } | null;
  statusLink: string;
};

export type ConsultationMailPurpose =
  | 'received'
  | 'answered'
  | 'asked'
  | 'promise_moved'
  | 'closed'
  | 'withdrawn';

type Wording = { subject: Sentence; paragraphs: (facts: MailFacts) => Readonly<Record<Language, string[]>> };

const openLink = (facts: MailFacts): Sentence => ({
  ja: `次のページで見られます。受付番号と合言葉でも開けます。\n${facts.statusLink}`,
  en: `You can see it on this page, or open it with your receipt number and secret code.\n${facts.statusLink}`,
  easy: `次のページで見ることができます。受付番号と合言葉でも開くことができます。\n${facts.statusLink}`,
});

const promised = ({ promise }: MailFacts): Sentence =>
  promise
    ? {
        ja: `お返事は、${promise.earliestOn.ja}からです。おそくとも${promise.dueOn.ja}までにお返事することを目標にしています。遅れるときは、その日より前にお知らせします。`,
        en: `Our reply comes from ${promise.earliestOn.en} on. We aim to reply by ${promise.dueOn.en} at the latest. If it takes longer, we will tell you before that day.`,
        easy: `返事は、${promise.earliestOn.easy}からです。おそくても${promise.dueOn.easy}までに返事をすることが目標です。おくれるときは、その日より前に知らせます。`,
      }
    : { ja: '', en: '', easy: '' };

const moved = ({ promise }: MailFacts): Sentence =>
  promise
    ? {
        ja: `お返事の目標の日が、${promise.dueOn.ja}に変わりました。`,
        en: `We now aim to reply by ${promise.dueOn.en}.`,
        easy: `返事の目標の日が、${promise.dueOn.easy}に変わりました。`,
      }
    : { ja: '', en: '', easy: '' };

/**
 * The wording of every mail to a requester, subject first. No subject names what this is about; the frame adds the
 * office's name to it unless the requester asked for a neutral sender.
 */
export const consultationMails: Record<ConsultationMailPurpose, Wording> = {
  received: {
    subject: { ja: '受け付けました', en: 'We received what you sent', easy: '受け付けました' },
    paragraphs: (facts) => ({
      ja: [
        'お送りいただいた内容を受け付けました。担当者が必ず読みます。',
        `受付番号：${facts.receiptNumber}`,
        promised(facts).ja,
        openLink(facts).ja,
      ],
      en: [
        'We received what you sent. A member of our staff will read it.',
        `Receipt number: ${facts.receiptNumber}`,
        promised(facts).en,
        openLink(facts).en,
      ],
      easy: [
        '送ってくれた内容を受け付けました。係の人が必ず読みます。',
        `受付番号：${facts.receiptNumber}`,
        promised(facts).easy,
        openLink(facts).easy,
      ],
    }),
  },
  answered: {
    subject: { ja: 'お返事があります', en: 'There is a reply for you', easy: '返事があります' },
    paragraphs: (facts) => ({
      ja: [
        'お返事を書きました。内容は、このメールには書いていません。',
        `受付番号：${facts.receiptNumber}`,
        openLink(facts).ja,
        'わからないことがあれば、同じページから続けて書けます。',
      ],
      en: [
        'We have written a reply. Its text is not in this mail.',
        `Receipt number: ${facts.receiptNumber}`,
        openLink(facts).en,
        'If anything is unclear, you can write again on the same page.',
      ],
      easy: [
        '返事を書きました。このメールには、返事の内容を書いていません。',
        `受付番号：${facts.receiptNumber}`,
        openLink(facts).easy,
        'わからないことがあれば、同じページに続けて書くことができます。',
      ],
    }),
  },
  asked: {
    subject: {
      ja: 'おたずねしたいことがあります',
      en: 'We have a question for you',
      easy: '聞きたいことがあります',
    },
    paragraphs: (facts) => ({
      ja: [
        'お返事のために、おたずねしたいことがあります。内容は、このメールには書いていません。',
        `受付番号：${facts.receiptNumber}`,
        openLink(facts).ja,
        'あなたのお返事を待つあいだ、お約束した日は止めています。お返事をいただくと、新しい日をお知らせします。',
      ],
      en: [
        'To reply to you, we need to ask you something. The question is not in this mail.',
        `Receipt number: ${facts.receiptNumber}`,
        openLink(facts).en,
        'While we wait for you, the promised date is paused. When you have replied, we tell you the new date.',
      ],
      easy: [
        '返事を書くために、聞きたいことがあります。このメールには、その内容を書いていません。',
        `受付番号：${facts.receiptNumber}`,
        openLink(facts).easy,
        'あなたの返事を待つあいだ、約束した日は止めています。あなたの返事が来たら、新しい日を知らせます。',
      ],
    }),
  },
  promise_moved: {
    subject: {
      ja: 'お返事の日が変わりました',
      en: 'The date of our reply has changed',
      easy: '返事の日が変わりました',
    },
    paragraphs: (facts) => ({
      ja: [moved(facts).ja, `受付番号：${facts.receiptNumber}`, openLink(facts).ja],
      en: [moved(facts).en, `Receipt number: ${facts.receiptNumber}`, openLink(facts).en],
      easy: [moved(facts).easy, `受付番号：${facts.receiptNumber}`, openLink(facts).easy],
    }),
  },
  closed: {
    subject: {
      ja: '対応を終えました',
      en: 'We have finished our work on this',
      easy: '私たちの仕事が終わりました',
    },
    paragraphs: (facts) => ({
      ja: [
        'お送りいただいたことへの対応を終えました。理由は、次のページに書いてあります。',
        `受付番号：${facts.receiptNumber}`,
        openLink(facts).ja,
      ],
      en: [
        'We have finished our work on what you sent. The reason is written on this page.',
        `Receipt number: ${facts.receiptNumber}`,
        openLink(facts).en,
      ],
      easy: [
        'あなたが送ったことについて、私たちの仕事が終わりました。理由は、次のページに書いてあります。',
        `受付番号：${facts.receiptNumber}`,
        openLink(facts).easy,
      ],
    }),
  },
  withdrawn: {
    subject: {
      ja: '取り下げを受け付けました',
      en: 'We received your withdrawal',
      easy: '取り下げ（やめること）を受け付けました',
    },
    paragraphs: (facts) => ({
      ja: [
        '取り下げを受け付けました。お返事はお送りしません。',
        `受付番号：${facts.receiptNumber}`,
        'また書きたくなったときは、新しくお送りください。',
      ],
      en: [
        'We received your withdrawal and will not reply.',
        `Receipt number: ${facts.receiptNumber}`,
        'You can write to us again whenever you like.',
      ],
      easy: [
        '取り下げ（やめること）を受け付けました。返事は送りません。',
        `受付番号：${facts.receiptNumber}`,
        'また書きたくなったら、新しく送ってください。',
      ],
    }),
  },
};

export type StaffMailFacts = { receiptNumber: string; dueOn: StaffSentence; deskLink: string };

type StaffWording = {
  subject: StaffSentence;
  paragraphs: (facts: StaffMailFacts) => Readonly<Record<StaffLanguage, string[]>>;
};

/** Mails to the desk about its own promises. They name the case by its number and nothing else. */
export const staffMails: Record<'soon' | 'overdue', StaffWording> = {
  soon: {
    subject: { ja: '回答の期日が近づいています', en: 'An answer falls due soon' },
    paragraphs: (facts) => ({
      ja: [
        `受付番号 ${facts.receiptNumber} の回答の期日は、${facts.dueOn.ja}です。`,
        `この案件を開く\n${facts.deskLink}`,
      ],
      en: [
        `The answer to ${facts.receiptNumber} is due by ${facts.dueOn.en}.`,
        `Open this case\n${facts.deskLink}`,
      ],
    }),
  },
  overdue: {
    subject: { ja: '回答の期日を過ぎています', en: 'An answer is overdue' },
    paragraphs: (facts) => ({
      ja: [
        `受付番号 ${facts.receiptNumber} の回答の期日は、${facts.dueOn.ja}でした。まず、新しい期日を本人に伝えてください。`,
        `この案件を開く\n${facts.deskLink}`,
      ],
      en: [
        `The answer to ${facts.receiptNumber} was due by ${facts.dueOn.en}. Tell the requester a new date first.`,
        `Open this case\n${facts.deskLink}`,
      ],
    }),
  },
};
