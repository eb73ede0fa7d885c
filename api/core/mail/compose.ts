import type { SendMailOptions } from 'nodemailer';
import { withReadings } from '#api/core/japanese/readings.ts';
import { type Language, languageTag } from '#api/core/language.ts';
import type { MailContent } from '#api/core/mail/content.ts';

/** A mail that is about to go. */
export type OutgoingMail = Pick<
  MailContent,
  'to' | 'senderName' | 'subjectLine' | 'text' | 'html' | 'attachments'
> & {
  id: string;
  messageId: string;
  language: Language;
  date: Temporal.Instant;
};

/**
 * The message as nodemailer composes it (RFC 5322): plain text always, UTF-8, encoded headers. `from` is the
 * office's one address; the name before it is the office's or a neutral one. Auto-Submitted keeps absence
 * notices from coming back (RFC 3834). Nothing is ever read from a file or an address in it.
 */
export function compose(mail: OutgoingMail, from: string): SendMailOptions {
  return {
    from: { name: mail.senderName, address: from },
    to: { name: '', address: mail.to },
    envelope: { from, to: [mail.to] },
    subject: mail.subjectLine,
    text: mail.language === 'easy' ? withReadings(mail.text) : mail.text,
    ...(mail.html === null ? {} : { html: mail.html }),
    attachments: mail.attachments.map((file) => ({ ...file, contentDisposition: 'attachment' as const })),
    messageId: mail.messageId,
    date: new Date(mail.date.epochMilliseconds),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': languageTag(mail.language),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
