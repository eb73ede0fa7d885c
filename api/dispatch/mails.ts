import type { Language, Sentence, StaffLanguage, StaffSentence } from '#api/core/language.ts';
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
      easy: [
        ...said.easy,
        `受付番号：${caseNumber}`,
        ...(withLink ? [`次のページで見ることができます。受付番号と合言葉でも開けます。\n${link}`] : []),
      ],
    },
  };
}

const cancelled = ({ cancelledTimes }: MailFacts, sentence: string): string[] =>
  cancelledTimes.length > 0 ? [[sentence, ...cancelledTimes.map((time) => `・${time}`)].join('\n')] : [];

const only = (...paragraphs: (Sentence | null)[]): Readonly<Record<Language, readonly string[]>> => ({
  ja: paragraphs.flatMap((one) => one?.ja ?? []),
  en: paragraphs.flatMap((one) => one?.en ?? []),
  easy: paragraphs.flatMap((one) => one?.easy ?? []),
});

const contactBy = ({ contactDueOn }: MailFacts): Sentence | null =>
  contactDueOn && {
    ja: `面談の日程について、${contactDueOn.ja}までにご連絡します。`,
    en: `We will contact you by ${contactDueOn.en} to arrange an interview.`,
    easy: `面談（係の人と話すこと）の日について、${contactDueOn.easy}までに連絡します。`,
  };

const decisionBy = ({ decisionDueOn }: MailFacts): Sentence | null =>
  decisionDueOn && {
    ja: `派遣するかどうかを、${decisionDueOn.ja}までに決めてお知らせします。`,
    en: `We will decide and tell you by ${decisionDueOn.en}.`,
    easy: `専門家が行くかどうかを、${decisionDueOn.easy}までに決めて知らせます。`,
  };

/** Subject first. No subject says what the case is about; the frame adds the office's name unless it is not wished for. */
const composers: Record<DispatchMailPurpose, Composer> = {
  received: {
    subject: {
      ja: '申請を受け付けました',
      en: 'We received your application',
      easy: '申し込みを受け付けました',
    },
    says: (facts) =>
      only(
        {
          ja: '専門家の派遣の申請を受け付けました。',
          en: 'We received your application for an expert.',
          easy: '専門家が行くサービスの申し込みを受け付けました。',
        },
        contactBy(facts),
        {
          ja: '面談を行った日から数えて、派遣するかどうかをお知らせする日をお約束します。',
          en: 'On the day of the interview we promise you the date of our decision.',
          easy: '専門家が行くかどうかを知らせる日を、あとで約束します。その日は、面談（係の人と話すこと）をした日から数えます。',
        },
      ),
  },
  interview_held: {
    subject: {
      ja: '面談をありがとうございました',
      en: 'Thank you for the interview',
      easy: '面談をありがとうございました',
    },
    says: (facts) =>
      only(
        {
          ja: '面談をありがとうございました。',
          en: 'Thank you for the interview.',
          easy: '面談（係の人と話すこと）をありがとうございました。',
        },
        decisionBy(facts),
      ),
  },
  interview_missed: {
    subject: {
      ja: '面談の日時を、もう一度決めます',
      en: 'We need another time for the interview',
      easy: '面談の日と時間を、もう一度決めます',
    },
    says: () =>
      only({
        ja: '予定していた面談を行えませんでした。次のページで、ご都合のよい日時をもう一度選んでください。',
        en: 'The interview could not take place. Please choose another time on the page below.',
        easy: '予定していた面談（係の人と話すこと）ができませんでした。次のページで、都合がいい日と時間を、もう一度えらんでください。',
      }),
  },
  accepted: {
    subject: { ja: '決定のお知らせ', en: 'Our decision', easy: '決定のお知らせ' },
    says: () =>
      only(
        {
          ja: '専門家を派遣することに決まりました。通知書を、次のページで読んで印刷できます。',
          en: 'We have decided to send you an expert. You can read and print the letter on the page below.',
          easy: '専門家が行くことに決まりました。お知らせの手紙（通知書）は、次のページで読むことができます。印刷もできます。',
        },
        {
          ja: '次は、内容に合う専門家を決めて、訪問の日時を一緒に決めます。',
          en: 'Next we choose the expert who fits best and agree with you on the visits.',
          easy: '次は、内容に合う専門家を決めます。そして、訪問の日と時間をいっしょに決めます。',
        },
      ),
  },
  declined: {
    subject: { ja: '決定のお知らせ', en: 'Our decision', easy: '決定のお知らせ' },
    says: () =>
      only({
        ja: '申請について決まったことを、理由とあわせて通知書に書きました。次のページで読んで印刷できます。',
        en: 'What we decided about your application, and why, is written in a letter. You can read and print it on the page below.',
        easy: '申し込みについて、決めました。決めたことと理由は、お知らせの手紙（通知書）に書きました。次のページで読むことができます。印刷もできます。',
      }),
  },
  visits_finished: {
    subject: { ja: '訪問が終わりました', en: 'The visits are finished', easy: '訪問が終わりました' },
    says: () =>
      only({
        ja: '予定していた訪問が終わりました。次のページのアンケートに答えて、完成したマニュアルを添えてください。',
        en: 'The visits are finished. On the page below, please answer a short survey and add the finished manual.',
        easy: '予定していた訪問が終わりました。次のページのアンケートに答えてください。できあがったマニュアルも、つけてください。',
      }),
  },
  closed: {
    subject: { ja: '派遣を終えました', en: 'Your case is complete', easy: 'サービスが終わりました' },
    says: () =>
      only({
        ja: '専門家の派遣を終えました。終了の通知書を、次のページで読んで印刷できます。ありがとうございました。',
        en: 'This completes your case. You can read and print the closing letter on the page below. Thank you.',
        easy: '専門家が行くサービスが終わりました。終わりのお知らせの手紙（通知書）は、次のページで読むことができます。印刷もできます。ありがとうございました。',
      }),
  },
  held: {
    subject: { ja: '手続きを止めています', en: 'Your case is on hold', easy: '手続きを止めています' },
    says: () =>
      only({
        ja: '手続きを止めました。理由は次のページに書いてあります。お約束した日は、止めているあいだは数えません。再開するときに、新しい日をお知らせします。',
        en: 'We have put your case on hold; the reason is on the page below. Meanwhile the promised date is paused. When we go on, we tell you the new date.',
        easy: '手続きを止めました。理由は、次のページに書いてあります。約束した日は、止めているあいだは数えません。また始めるときに、新しい日を知らせます。',
      }),
  },
  resumed: {
    subject: { ja: '手続きを再開しました', en: 'Your case goes on', easy: '手続きを、また始めました' },
    says: (facts) =>
      only(
        { ja: '手続きを再開しました。', en: 'Your case goes on.', easy: '手続きを、また始めました。' },
        contactBy(facts),
        decisionBy(facts),
      ),
  },
  promise_moved: {
    subject: {
      ja: 'お約束した日が変わりました',
      en: 'A promised date has changed',
      easy: '約束した日が変わりました',
    },
    says: (facts) =>
      only(
        {
          ja: 'お約束した日が変わりました。',
          en: 'A date that we promised has changed.',
          easy: '約束した日が変わりました。',
        },
        contactBy(facts),
        decisionBy(facts),
      ),
  },
  withdrawn: {
    subject: {
      ja: '取り下げを受け付けました',
      en: 'We received your withdrawal',
      easy: '取り下げ（やめること）を受け付けました',
    },
    withLink: false,
    says: () =>
      only({
        ja: '申請の取り下げを受け付けました。受付の期間中は、いつでも新しく申請できます。',
        en: 'We received your withdrawal. While applications are open, you can apply again at any time.',
        easy: '申し込みの取り下げ（やめること）を受け付けました。申し込むことができる期間は、いつでも新しく申し込むことができます。',
      }),
  },
  cancelled: {
    subject: { ja: '手続きを終えました', en: 'Your case has been ended', easy: '手続きを終わりました' },
    says: () =>
      only({
        ja: '手続きを取りやめました。理由は次のページに書いてあります。',
        en: 'We have ended your case. The reason is on the page below.',
        easy: '手続きをやめました。理由は、次のページに書いてあります。',
      }),
  },
};

/** The link that goes on with an application; asked for a moment before by whoever writes it. */
export function draftMail(facts: { link: string; keptUntil: Sentence }): Wording {
  return {
    subject: { ja: '書きかけの申請の続き', en: 'Go on with your application', easy: '申し込みの続き' },
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
      easy: [
        '書いている途中の申し込みは、次のページで続けることができます。',
        facts.link,
        `${facts.keptUntil.easy}まで取っておきます。その日までにもう一度残すと、そこから30日のびます。`,
        'このリンクを知っている人は、続きを書くことができます。団体の中の、申し込みをする人だけで使ってください。',
      ],
    },
  };
}

/** To the person of a consultation, from whom the office knows no more than that number. */
export function proposalMail(facts: { link: string }): Wording {
  return {
    subject: {
      ja: 'ご提案があります',
      en: 'We have a proposal for you',
      easy: '提案（すすめたいこと）があります',
    },
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
      easy: [
        '専門家が団体へ行って、マニュアルを作ることなどを手伝うしくみがあります。',
        `内容を読んでください。よければ、次のページから申し込みを始めてください。まだ何も申し込んでいません。\n${facts.link}`,
        '今までに窓口と話した内容は、申し込みに写しません。受付番号だけを写します。',
      ],
    },
  };
}

export type StaffMailFacts = { caseNumber: string; dueOn: StaffSentence; deskLink: string };
type StaffWording = {
  subject: StaffSentence;
  paragraphs: Readonly<Record<StaffLanguage, readonly string[]>>;
};
type Owed = 'contact' | 'decision';

const owed: Record<Owed, StaffSentence> = {
  contact: { ja: '面談の日程の連絡', en: 'Contact about the interview' },
  decision: { ja: '派遣の決定', en: 'The decision' },
};

/** Mails to the desk about its own promises. They name the case by its number and nothing else. */
export function staffMail(kind: 'soon' | 'overdue', what: Owed, facts: StaffMailFacts): StaffWording {
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
