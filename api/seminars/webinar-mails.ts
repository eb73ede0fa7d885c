import type { StaffLanguage, StaffSentence } from '#api/core/language.ts';

/** What a mail to the desk about a webinar knows. No name of a registrant and no link into the webinar. */
export type WebinarFacts = {
  title: string;
  when: string;
  problem: string;
  deskLink: string;
};

export type WebinarWording = {
  subject: StaffSentence;
  paragraphs: (facts: WebinarFacts) => Readonly<Record<StaffLanguage, string[]>>;
};

/** To whoever plans, when a webinar needs somebody. */
export const webinarTrouble: WebinarWording = {
  subject: { ja: 'Zoom のウェビナーを確かめてください', en: 'A Zoom webinar needs you' },
  paragraphs: ({ title, when, problem, deskLink }) => ({
    ja: [
      `「${title}」（${when}）のウェビナーに、人の手が必要です。`,
      problem,
      '申込みはこれまでどおり受け付けています。参加者のリンクは変わらないので、作り直しても、別のリンクに切り替えても、参加者へのメールはいりません。',
      `このセミナーを開く\n${deskLink}`,
    ],
    en: [
      `The webinar of "${title}" (${when}) needs somebody.`,
      problem,
      'Registrations are taken as before. The links of the registrants stay as they are: make the webinar anew or lead everybody elsewhere, and nobody needs a mail.',
      `Open this seminar\n${deskLink}`,
    ],
  }),
};
