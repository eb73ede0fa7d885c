import type { Language, Sentence } from '#api/core/language.ts';
import type { RegistrationState } from '#api/seminars/registration-workflow.ts';
import { recordingRule, type Way } from '#api/seminars/vocabulary.ts';

/** What several mails to a registrant say alike. */

/** What a mail to a registrant may say, in the reader's language. */
export type RegistrantMailFacts = {
  language: Language;
  title: string;
  when: string;
  place: string;
  way: Way;
  state: RegistrationState;
  ticketNumber: string;
  myLink: string;
  /** The personal way in, for whoever has a seat online. */
  joinLink: string | null;
  offeredUntil: string | null;
  range: { from: number; until: number | null } | null;
  because: string | null;
  message: string | null;
  archiveUrl: string | null;
  contactAddress: string;
};

export const pick = (facts: RegistrantMailFacts, said: Sentence): string => said[facts.language];

export const what = (f: RegistrantMailFacts): string =>
  pick(f, {
    ja: `セミナー：${f.title}\n日時：${f.when}\n場所：${f.place}`,
    en: `Seminar: ${f.title}\nWhen: ${f.when}\nWhere: ${f.place}`,
    easy: `セミナー：${f.title}\n日と時間：${f.when}\n場所：${f.place}`,
  });

export const wayIn = (f: RegistrantMailFacts): string => {
  if (f.joinLink)
    return pick(f, {
      ja: `当日は、あなた専用の次のリンクから参加できます。始まる30分前に開きます。ほかの人に渡さないでください。\n${f.joinLink}`,
      en: `On the day, take part by this link, which is yours alone. It opens 30 minutes before the start. Please do not pass it on.\n${f.joinLink}`,
      easy: `セミナーの日は、下のリンクから参加できます。あなただけのリンクです。始まる30分前に開きます。ほかの人にわたさないでください。\n${f.joinLink}`,
    });
  if (f.way === 'hall' && f.state === 'registered')
    return pick(f, {
      ja: '会場の受付では、次のページの二次元コードか、受付番号をお見せください。',
      en: 'At the venue, show the QR code on the page below, or your number.',
      easy: '会場の受付で、下のページのQRコードか、受付番号を見せてください。',
    });
  return '';
};

export const manage = (f: RegistrantMailFacts): string =>
  pick(f, {
    ja: `申込みの確認・変更・取り消しは、次のページでできます。\n${f.myLink}`,
    en: `See, change or cancel your registration on this page.\n${f.myLink}`,
    easy: `申し込みを見ること、変えること、取り消すことは、下のページでできます。\n${f.myLink}`,
  });

export const rule = (f: RegistrantMailFacts): string => recordingRule[f.language];

export const askUs = (f: RegistrantMailFacts): string =>
  pick(f, {
    ja: `うまくいかないときは、${f.contactAddress} にお知らせください。`,
    en: `If anything does not work, write to ${f.contactAddress}.`,
    easy: `うまくいかないときは、${f.contactAddress} に知らせてください。`,
  });

export const line = (f: RegistrantMailFacts): string => {
  if (!f.range) return '';
  const { from, until } = f.range;
  return until
    ? pick(f, {
        ja: `いまの順番は、およそ${from}〜${until}番目です。`,
        en: `You are about number ${from} to ${until} in line.`,
        easy: `今の順番は、だいたい${from}番目から${until}番目です。`,
      })
    : pick(f, {
        ja: `いまの順番は、およそ${from}番目よりあとです。`,
        en: `You are about number ${from} or later in line.`,
        easy: `今の順番は、だいたい${from}番目よりあとです。`,
      });
};

export const why = (f: RegistrantMailFacts): string => f.because ?? '';
