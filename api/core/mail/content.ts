import { z } from '@hono/zod-openapi';
import type { ContactRules, MailFace } from '#api/core/mail/contact-rules.ts';
import { type CaseKey, open, seal } from '#api/core/sealing/sealing.ts';

/** A file that goes with a mail, such as a calendar entry. */
export type Attachment = { filename: string; contentType: string; content: Buffer };

/** Everything of a mail that tells about a person. It is kept sealed under the key of the case. */
export type MailContent = {
  to: string;
  senderName: string;
  subjectLine: string;
  text: string;
  html: string | null;
  attachments: readonly Attachment[];
  contactRules: ContactRules;
  requestedNow: boolean;
};

const sealedForm = z.object({
  to: z.string(),
  senderName: z.string(),
  subjectLine: z.string(),
  text: z.string(),
  html: z.string().nullable(),
  attachments: z.array(
    z.object({
      filename: z.string(),
      contentType: z.string(),
      content: z.string().transform((base64) => Buffer.from(base64, 'base64')),
    }),
  ),
  contactRules: z.object({
    channel: z.enum(['status_page', 'email', 'telephone']),
    neverNameSubject: z.boolean(),
    neverCallWorkplace: z.boolean(),
    hours: z.object({ from: z.string(), until: z.string() }).nullable(),
  }),
  requestedNow: z.boolean(),
});

export function sealContent(key: CaseKey, content: MailContent): Buffer {
  const attachments = content.attachments.map((file) => ({
    ...file,
    content: file.content.toString('base64'),
  }));
  return seal(key, 'mail', JSON.stringify({ ...content, attachments }));
}

/** @throws SealBrokenError when it was changed or moved. */
export function openContent(key: CaseKey, sealed: Uint8Array): MailContent {
  return sealedForm.parse(JSON.parse(open(key, 'mail', sealed)));
}

export function faceOf(content: MailContent): MailFace {
  return { ...content, attachmentNames: content.attachments.map((file) => file.filename) };
}

/**
 * A line break in anything that becomes a header could add headers or recipients of its own. Nothing a person
 * types reaches one of these unchecked, so this is a fault of ours and no sentence for a reader.
 */
export function refuseLineBreaks(content: MailContent): void {
  const inHeaders = [
    content.to,
    content.senderName,
    content.subjectLine,
    ...content.attachments.flatMap((file) => [file.filename, file.contentType]),
  ];
  if (inHeaders.some((value) => /[\p{Cc}\u2028\u2029]/u.test(value)))
    throw new Error('A header of a mail holds a line break or a control character.');
}
