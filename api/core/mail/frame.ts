import { type Language, officeLanguage } from '#api/core/language.ts';
import type { OfficeSettings } from '#api/core/settings/settings.ts';

/** What the settings bring to every mail. */
export type OfficeFace = Pick<
  OfficeSettings,
  'officeName' | 'operatorName' | 'neutralSenderName' | 'telephone' | 'contactAddress' | 'opens' | 'closes'
>;

export type MailBody = {
  language: Language;
  /** Empty for somebody who gave no name. */
  addressee: string;
  subjectLine: string;
  receiptNumber?: string;
  paragraphs: readonly string[];
};

export type FramedMail = { senderName: string; subjectLine: string; text: string };

/**
 * The frame of every mail: subject with office and receipt number, addressee, what the domain wrote, what to
 * do if it was not you, and whom to ask. `neutral` leaves out the office, its operator and every word that
 * tells what it is about; the ways to ask stay.
 */
export function frameMail(office: OfficeFace, body: MailBody, neutral: boolean): FramedMail {
  const words = neutral ? neutralWords[body.language] : openWords[body.language];
  const senderName = (neutral ? office.neutralSenderName : office.officeName)[officeLanguage(body.language)];
  const parts = [
    words.salutation(body.addressee),
    ...body.paragraphs,
    words.ifNotYou,
    words.noReply,
    words.signature(office, senderName),
  ];
  return {
    senderName,
    subjectLine: words.subject(senderName, body.subjectLine, body.receiptNumber),
    text: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
  };
}

type Words = {
  subject(office: string, what: string, receiptNumber: string | undefined): string;
  salutation(addressee: string): string;
  ifNotYou: string;
  noReply: string;
  signature(office: OfficeFace, name: string): string;
};

const openWords: Readonly<Record<Language, Words>> = {
  ja: {
    subject: (office, what, number) => `【${office}】${what}${number ? `（${number}）` : ''}`,
    salutation: (addressee) => (addressee ? `${addressee} 様` : ''),
    ifNotYou:
      'お心当たりのない方へ\nどなたかがアドレスをまちがえて入力したものと思われます。リンクは開かず、このメールを消してください。下の連絡先にお知らせいただけると助かります。',
    noReply: 'このメールに返信しても、私たちには届きません。',
    signature: (office, name) =>
      signature([
        name,
        office.operatorName.ja,
        `電話 ${office.telephone}（開いている日の${office.opens}から${office.closes}まで）`,
        `メール ${office.contactAddress}`,
      ]),
  },
  en: {
    subject: (office, what, number) => `[${office}] ${what}${number ? ` (${number})` : ''}`,
    salutation: (addressee) => (addressee ? `Dear ${addressee},` : ''),
    ifNotYou:
      'If this is not for you\nSomebody has probably mistyped an address. Please do not open the link, and delete this mail. We are grateful if you tell us at the contact below.',
    noReply: 'Replies to this mail do not reach us.',
    signature: (office, name) =>
      signature([
        name,
        office.operatorName.en,
        `Telephone ${office.telephone} (${office.opens} to ${office.closes} on days we are open)`,
        `E-mail ${office.contactAddress}`,
      ]),
  },
  easy: {
    subject: (office, what, number) => `【${office}】${what}${number ? `（${number}）` : ''}`,
    salutation: (addressee) => (addressee ? `${addressee} さん` : ''),
    ifNotYou:
      'このメールを知らない人へ\nだれかがアドレスをまちがえて書いたと思います。リンクは開かないで、このメールを消してください。下の連絡先に知らせてくれると、助かります。',
    noReply: 'このメールに返信しても、私たちには届きません。',
    signature: (office, name) =>
      signature([
        name,
        office.operatorName.ja,
        `電話 ${office.telephone}（開いている日の${office.opens}から${office.closes}まで）`,
        `メール ${office.contactAddress}`,
      ]),
  },
};

const neutralWords: Readonly<Record<Language, Words>> = {
  ja: {
    ...openWords.ja,
    subject: (_office, what, number) => `${what}${number ? `（${number}）` : ''}`,
    signature: (office, name) =>
      signature([name, `電話 ${office.telephone}`, `メール ${office.contactAddress}`]),
  },
  en: {
    ...openWords.en,
    subject: (_office, what, number) => `${what}${number ? ` (${number})` : ''}`,
    signature: (office, name) =>
      signature([name, `Telephone ${office.telephone}`, `E-mail ${office.contactAddress}`]),
  },
  easy: {
    ...openWords.easy,
    subject: (_office, what, number) => `${what}${number ? `（${number}）` : ''}`,
    signature: (office, name) =>
      signature([name, `電話 ${office.telephone}`, `メール ${office.contactAddress}`]),
  },
};

/** "-- " on a line of its own marks a signature (RFC 3676, 4.3); readers leave it out when they quote. */
const signature = (lines: readonly string[]): string => ['-- ', ...lines].join('\n');
