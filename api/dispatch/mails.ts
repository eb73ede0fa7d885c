import type { Language, Sentence } from '#api/core/language.ts';
import type { Wording } from '#api/dispatch/case-file.ts';

/** What a mail to an organisation may say. There is no field for case text, so none can get in. */
export type MailFacts = {
  caseNumber: string;
  link: string;
  /** Days as the reader of each language reads them; null where none runs. */
  contactDueOn: Sentence | null;
  decisionDueOn: Sentence | null;
  /** What had been agreed and is no more, in the language of the organisation; its calendar is told by attachments. */
  cancelledTimes: readonly string[];
};

/** The mails of the case itself; those about appointments stand where appointments are made. */
export type DispatchMailPurpose =
  | 'received'
  | 'interview_held'
  | 'interview_missed'
  | 'accepted'
  | 'declined'
  | 'visits_finished'
  | 'closed'
  | 'held'
  | 'resumed'
  | 'promise_moved'
  | 'withdrawn'
  | 'cancelled';

type Composer = {
  subject: Sentence;
  /** What happened, first; number and link follow in every mail. */
  says: (facts: MailFacts) => Readonly<Record<Language, readonly string[]>>;
  /** After a withdrawal there is nothing more to look at. */
  withLink?: false;
};

/** The paragraphs of a mail: what it says, the number, and the page where everything stands. */
export function dispatchMail(purpose: DispatchMailPurpose, facts: MailFacts): Wording {
  const { subject, says, withLink = true } = composers[purpose];
  const said = says(facts);
  const { caseNumber, link } = facts;
  return {
    subject,
    paragraphs: {
      ja: [
        ...said.ja,
        ...cancelled(facts, '次の予定は取り消しました。添付のファイルを開くと、予定表からも消えます。'),
        `受付番号：${caseNumber}`,
        ...(withLink ? [`次のページで見られます。受付番号と合言葉でも開けます。\n${link}`] : []),
      ],
      en: [
        ...said.en,
        ...cancelled(facts, 'These are cancelled. Open the attached file to take them out of your calendar.'),
        `Receipt number: ${caseNumber}`,
        ...(withLink
          ? [`You can see it on this page, or open it with your receipt number and secret code.\n${link}`]
          : []),
      ],
    },
  };
}

const cancelled = ({ cancelledTimes }: MailFacts, sentence: string): string[] =>
  cancelledTimes.length > 0 ? [[sentence, ...cancelledTimes.map((time) => `・${time}`)].join('\n')] : [];

const only = (...paragraphs: (Sentence | null)[]): Readonly<Record<Language, readonly string[]>> => ({
  ja: paragraphs.flatMap((one) => one?.ja ?? []),
  en: paragraphs.flatMap((one) => one?.en ?? []),
});

const contactBy = ({ contactDueOn }: MailFacts): Sentence | null =>
  contactDueOn && {
    ja: `面談の日程について、${contactDueOn.ja}までにご連絡します。`,
    en: `We will contact you by ${contactDueOn.en} to arrange an interview.`,
  };

const decisionBy = ({ decisionDueOn }: MailFacts): Sentence | null =>
  decisionDueOn && {
    ja: `派遣するかどうかを、${decisionDueOn.ja}までに決めてお知らせします。`,
    en: `We will decide and tell you by ${decisionDueOn.en}.`,
  };

/** Subject first. No subject says what the case is about; the frame adds the office's name unless it is not wished for. */
const composers: Record<DispatchMailPurpose, Composer> = {
  received: {
    subject: { ja: '申請を受け付けました', en: 'We received your application' },
    says: (facts) =>
      only(
        { ja: '専門家の派遣の申請を受け付けました。', en: 'We received your application for an expert.' },
        contactBy(facts),
        {
          ja: '面談を行った日から数えて、派遣するかどうかをお知らせする日をお約束します。',
          en: 'On the day of the interview we promise you the date of our decision.',
        },
      ),
  },
  interview_held: {
    subject: { ja: '面談をありがとうございました', en: 'Thank you for the interview' },
    says: (facts) =>
      only({ ja: '面談をありがとうございました。', en: 'Thank you for the interview.' }, decisionBy(facts)),
  },
  interview_missed: {
    subject: { ja: '面談の日時を、もう一度決めます', en: 'We need another time for the interview' },
    says: () =>
      only({
        ja: '予定していた面談を行えませんでした。次のページで、ご都合のよい日時をもう一度選んでください。',
        en: 'The interview could not take place. Please choose another time on the page below.',
      }),
  },
  accepted: {
    subject: { ja: '決定のお知らせ', en: 'Our decision' },
    says: () =>
      only(
        {
          ja: '専門家を派遣することに決まりました。通知書を、次のページで読んで印刷できます。',
          en: 'We have decided to send you an expert. You can read and print the letter on the page below.',
        },
        {
          ja: '次は、内容に合う専門家を決めて、訪問の日時を一緒に決めます。',
          en: 'Next we choose the expert who fits best and agree with you on the visits.',
        },
      ),
  },
  declined: {
    subject: { ja: '決定のお知らせ', en: 'Our decision' },
    says: () =>
      only({
        ja: '申請について決まったことを、理由とあわせて通知書に書きました。次のページで読んで印刷できます。',
        en: 'What we decided about your application, and why, is written in a letter. You can read and print it on the page below.',
      }),
  },
  visits_finished: {
    subject: { ja: '訪問が終わりました', en: 'The visits are finished' },
    says: () =>
      only({
        ja: '予定していた訪問が終わりました。次のページのアンケートに答えて、完成したマニュアルを添えてください。',
        en: 'The visits are finished. On the page below, please answer a short survey and add the finished manual.',
      }),
  },
  closed: {
    subject: { ja: '派遣を終えました', en: 'Your case is complete' },
    says: () =>
      only({
        ja: '専門家の派遣を終えました。終了の通知書を、次のページで読んで印刷できます。ありがとうございました。',
        en: 'This completes your case. You can read and print the closing letter on the page below. Thank you.',
      }),
  },
  held: {
    subject: { ja: '手続きを止めています', en: 'Your case is on hold' },
    says: () =>
      only({
        ja: '手続きを止めました。理由は次のページに書いてあります。お約束した日は、止めているあいだは数えません。再開するときに、新しい日をお知らせします。',
        en: 'We have put your case on hold; the reason is on the page below. Meanwhile the promised date is paused. When we go on, we tell you the new date.',
      }),
  },
  resumed: {
    subject: { ja: '手続きを再開しました', en: 'Your case goes on' },
    says: (facts) =>
      only({ ja: '手続きを再開しました。', en: 'Your case goes on.' }, contactBy(facts), decisionBy(facts)),
  },
  promise_moved: {
    subject: { ja: 'お約束した日が変わりました', en: 'A promised date has changed' },
    says: (facts) =>
      only(
        { ja: 'お約束した日が変わりました。', en: 'A date that we promised has changed.' },
        contactBy(facts),
        decisionBy(facts),
      ),
  },
  withdrawn: {
    subject: { ja: '取り下げを受け付けました', en: 'We received your withdrawal' },
    withLink: false,
    says: () =>
      only({
        ja: '申請の取り下げを受け付けました。受付の期間中は、いつでも新しく申請できます。',
        en: 'We received your withdrawal. While applications are open, you can apply again at any time.',
      }),
  },
  cancelled: {
    subject: { ja: '手続きを終えました', en: 'Your case has been ended' },
    says: () =>
      only({
        ja: '手続きを取りやめました。理由は次のページに書いてあります。',
        en: 'We have ended your case. The reason is on the page below.',
      }),
  },
};

/** The link that goes on with an application; asked for a moment before by whoever writes it. */
export function draftMail(facts: { link: string; keptUntil: Sentence }): Wording {
  return {
    subject: { ja: '書きかけの申請の続き', en: 'Go on with your application' },
    paragraphs: {
      ja: [
        '書きかけの申請は、次のページで続けられます。',
        facts.link,
        `保存しているのは${facts.keptUntil.ja}までです。それまでに保存しなおすと、そこから30日のびます。`,
        'このリンクを知っている人は、続きを書けます。団体の担当の方だけでお使いください。',
      ],
      en: [
        'You can go on with your application on this page.',
        facts.link,
        `It is kept until ${facts.keptUntil.en}. Each time you save, it is kept for another 30 days.`,
        'Whoever has this link can go on writing. Please keep it among those in charge.',
      ],
    },
  };
}

/** To the person of a consultation, from whom the office knows no more than that number. */
export function proposalMail(facts: { link: string }): Wording {
  return {
    subject: { ja: 'ご提案があります', en: 'We have a proposal for you' },
    paragraphs: {
      ja: [
        '専門家が団体を訪ねて、マニュアルづくりなどを手伝う制度をご案内します。',
        `内容を読んで、よければ次のページから申請を始めてください。まだ何も申請されていません。\n${facts.link}`,
        'これまでのやりとりの内容は、申請に写りません。受付番号だけが引き継がれます。',
      ],
      en: [
        'There is a programme in which an expert visits organizations and helps, for example, to write a manual.',
        `Please read what it is and, if you like, begin an application on this page. Nothing has been applied for yet.\n${facts.link}`,
        'Nothing of what you wrote to us is copied. Only your receipt number is carried over.',
      ],
    },
  };
}

export type StaffMailFacts = { caseNumber: string; dueOn: Sentence; deskLink: string };
type Owed = 'contact' | 'decision';

const owed: Record<Owed, Sentence> = {
  contact: { ja: '面談の日程の連絡', en: 'Contact about the interview' },
  decision: { ja: '派遣の決定', en: 'The decision' },
};

/** Mails to the desk about its own promises. They name the case by its number and nothing else. */
export function staffMail(kind: 'soon' | 'overdue', what: Owed, facts: StaffMailFacts): Wording {
  const { caseNumber, dueOn, deskLink } = facts;
  const { ja, en } = owed[what];
  return kind === 'soon'
    ? {
        subject: { ja: `${ja}の期日が近づいています`, en: `${en} falls due soon` },
        paragraphs: {
          ja: [`受付番号 ${caseNumber} の${ja}の期日は、${dueOn.ja}です。`, `この案件を開く\n${deskLink}`],
          en: [`${en} for ${caseNumber} is due by ${dueOn.en}.`, `Open this case\n${deskLink}`],
        },
      }
    : {
        subject: { ja: `${ja}の期日を過ぎています`, en: `${en} is overdue` },
        paragraphs: {
          ja: [
            `受付番号 ${caseNumber} の${ja}の期日は、${dueOn.ja}でした。まず、新しい期日を団体に伝えてください。`,
            `この案件を開く\n${deskLink}`,
          ],
          en: [
            `${en} for ${caseNumber} was due by ${dueOn.en}. Tell the organization a new date first.`,
            `Open this case\n${deskLink}`,
          ],
        },
      };
}
