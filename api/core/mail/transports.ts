import { createTransport } from 'nodemailer';
import { compose, type OutgoingMail } from '#api/core/mail/compose.ts';
import { outcomeOf, readAnswer, type SmtpFailure, type SmtpOutcome } from '#api/core/mail/server-answer.ts';

/** Where mails go. `send` never throws for what a server or a network does. */
export type MailTransport = {
  send(mail: OutgoingMail): Promise<SmtpOutcome>;
  close(): Promise<void>;
};

export type SmtpSettings = {
  /** `smtp://` or `smtps://`, with user and password, `?requireTLS=true` and so on. */
  url: string;
  /** The office's own address. */
  from: string;
};

/** In milliseconds. A job must end well before its process is given up. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** The office's mail server, with a few connections kept open. */
export function smtpTransport({ url, from }: SmtpSettings): MailTransport {
  const transporter = createTransport({
    ...patience,
    pool: true,
    maxConnections: 4,
    // A connection that ends before anything of a mail was sent is replaced once; the rest is ours to decide.
    maxRequeues: 1,
    url: withTls(url),
  });
  // nodemailer writes "taro.."@docomo.ne.jp, which the carriers that gave out taro..@ do not all take.
  transporter.use('stream', (mail, done) => {
    const written = mail.data.envelope?.to;
    if (Array.isArray(written)) mail.message.getEnvelope().to = written.map(String);
    done();
  });

  const sendTo = async (mail: OutgoingMail, recipient: string): Promise<SmtpOutcome> => {
    try {
      const message = compose(mail, from);
      const info = await transporter.sendMail({ ...message, envelope: { from, to: [recipient] } });
      return { kind: 'accepted', answer: readAnswer(info.response, mail.to) };
    } catch (error) {
      return outcomeOf(error as SmtpFailure, mail.to);
    }
  };
  return {
    send: async (mail) => {
      const outcome = await sendTo(mail, mail.to);
      const quoted = quotedForm(mail.to);
      return quoted && saysBadSyntax(outcome) ? await sendTo(mail, quoted) : outcome;
    },
    close: async () => transporter.close(),
  };
}

/** The form that RFC 5321 has for a local part with doubled or outer dots, or null when it needs none. */
function quotedForm(address: string): string | null {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  return /^\.|\.$|\.\./.test(local) ? `"${local}"${address.slice(at)}` : null;
}

function saysBadSyntax({ kind, answer }: SmtpOutcome): boolean {
  return (
    kind === 'refused' &&
    (answer.replyCode === 501 || answer.replyCode === 553 || answer.enhancedCode === '5.1.3')
  );
}

/** A password never goes over the network in clear, unless `?requireTLS=false` says so or the server is here. */
function withTls(text: string): string {
  const url = new URL(text);
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'smtp:' && url.username && !here && !url.searchParams.has('requireTLS'))
    url.searchParams.set('requireTLS', 'true');
  return url.href;
}
