import { buffer } from 'node:stream/consumers';
import { createTransport } from 'nodemailer';
import type { Queryable, Sql } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { compose, type OutgoingMail } from '#api/core/mail/compose.ts';
import type { MailTransport } from '#api/core/mail/transports.ts';

/** Older mails go, so that a demonstration that is left running stays small. */
const mostKept = 500;

/**
 * The transport of a demonstration office: mails stay in a mailbox that everybody can open. They are kept in
 * clear, composed as a mail server would have got them. Never for a real office: nothing here is protected.
 */
export function demoMailbox(sql: Sql, from: string): MailTransport {
  const composer = createTransport({ streamTransport: true, newline: 'windows' });
  return {
    send: async (mail) => {
      const { message } = await composer.sendMail(compose(mail, from));
      const raw = Buffer.isBuffer(message) ? message : await buffer(message);
      await keep(sql, mail, from, raw);
      const text = '250 kept in the mailbox of the demonstration';
      return { kind: 'accepted', answer: { replyCode: 250, enhancedCode: null, text } };
    },
    close: async () => composer.close(),
  };
}

async function keep(sql: Sql, mail: OutgoingMail, from: string, raw: Buffer): Promise<void> {
  const attachments = mail.attachments.map(({ filename, contentType, content }) => ({
    filename,
    contentType,
    content: content.toString('base64'),
  }));
  await sql`
    insert into core.demo_mailbox (mail_id, at, recipient, sender, subject_line, text, html, attachments, raw)
    values (${mail.id}, ${mail.date}, ${mail.to}, ${`${mail.senderName} <${from}>`}, ${mail.subjectLine},
      ${mail.text}, ${mail.html}, ${sql.json(attachments)}, ${raw})
    on conflict (mail_id) do nothing`;
  await sql`
    delete from core.demo_mailbox
    where id <= (select id from core.demo_mailbox order by id desc offset ${mostKept} limit 1)`;
}

export type DemoMail = {
  id: string;
  at: Temporal.Instant;
  to: string;
  from: string;
  subject: string;
};
export type DemoAttachment = { filename: string; contentType: string; content: Buffer };
type OpenDemoMail = DemoMail & {
  text: string;
  html: string | null;
  headers: { name: string; value: string }[];
  attachments: DemoAttachment[];
};

/** The mailbox, newest first. */
export async function demoMails(sql: Queryable): Promise<DemoMail[]> {
  return await sql<DemoMail[]>`
    select id::text, at, recipient as "to", sender as "from", subject_line as subject
    from core.demo_mailbox order by core.demo_mailbox.id desc limit 200`;
}

/** @throws NotFoundError */
export async function demoMail(sql: Queryable, id: string): Promise<OpenDemoMail> {
  const [row] = await sql<StoredMail[]>`
    select id::text, at, recipient as "to", sender as "from", subject_line as subject, text, html, attachments, raw
    from core.demo_mailbox where id::text = ${id}`;
  if (!row) throw new NotFoundError();
  const { raw, attachments, ...mail } = row;
  return {
    ...mail,
    headers: headersOf(raw),
    attachments: attachments.map((file) => ({ ...file, content: Buffer.from(file.content, 'base64') })),
  };
}

type StoredMail = DemoMail & {
  text: string;
  html: string | null;
  attachments: { filename: string; contentType: string; content: string }[];
  raw: Buffer;
};

/** The header as it was composed, line by line, unfolded and still encoded. */
function headersOf(raw: Buffer): { name: string; value: string }[] {
  const head = raw.toString('latin1').split('\r\n\r\n')[0] ?? '';
  return head
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => ({
      name: line.slice(0, line.indexOf(':')),
      value: line.slice(line.indexOf(':') + 1).trim(),
    }));
}
