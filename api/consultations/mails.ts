import type { Language, Sentence } from '#api/core/language.ts';

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
});

const promised = ({ promise }: MailFacts): Sentence =>
  promise
    ? {
        ja: `お返事は、${promise.earliestOn.ja}からです。おそくとも${promise.dueOn.ja}までにお返事することを目標にしています。遅れるときは、その日より前にお知らせします。`,
        en: `Our reply comes from ${promise.earliestOn.en} on. We aim to reply by ${promise.dueOn.en} at the latest. If it takes longer, we will tell you before that day.`,
      }
    : { ja: '', en: '' };

const moved = ({ promise }: MailFacts): Sentence =>
  promise
    ? {
        ja: `お返事の目標の日が、${promise.dueOn.ja}に変わりました。`,
        en: `We now aim to reply by ${promise.dueOn.en}.`,
      }
    : { ja: '', en: '' };

/**
 * The wording of every mail to a requester, subject first. No subject names what this is about; the frame adds the
 * office's name to it unless the requester asked for a neutral sender.
 */
export const consultationMails: Record<ConsultationMailPurpose, Wording> = {
  received: {
    subject: { ja: '受け付けました', en: 'We received what you sent' },
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
    }),
  },
  answered: {
    subject: { ja: 'お返事があります', en: 'There is a reply for you' },
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
    }),
  },
  asked: {
    subject: { ja: 'おたずねしたいことがあります', en: 'We have a question for you' },
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
    }),
  },
  promise_moved: {
    subject: { ja: 'お返事の日が変わりました', en: 'The date of our reply has changed' },
    paragraphs: (facts) => ({
      ja: [moved(facts).ja, `受付番号：${facts.receiptNumber}`, openLink(facts).ja],
      en: [moved(facts).en, `Receipt number: ${facts.receiptNumber}`, openLink(facts).en],
    }),
  },
  closed: {
    subject: { ja: '対応を終えました', en: 'We have finished our work on this' },
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
    }),
  },
  withdrawn: {
    subject: { ja: '取り下げを受け付けました', en: 'We received your withdrawal' },
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
    }),
  },
};

export type StaffMailFacts = { receiptNumber: string; dueOn: Sentence; deskLink: string };

type StaffWording = {
  subject: Sentence;
  paragraphs: (facts: StaffMailFacts) => Readonly<Record<Language, string[]>>;
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
