/** What a mail server said. `text` holds no address and at most 300 characters. */
export type ServerAnswer = { replyCode: number | null; enhancedCode: string | null; text: string };

export type SmtpOutcome =
  | { kind: 'accepted'; answer: ServerAnswer }
  /** The server will never take this mail for this address. */
  | { kind: 'refused'; answer: ServerAnswer }
  /** Not now, or nobody knows: the connection broke, also after the whole mail was handed over. */
  | { kind: 'deferred'; answer: ServerAnswer };

const longestText = 300;

/** What stands in the server's reply, without the recipient: servers like to quote the address. */
export function readAnswer(reply: string, recipient: string): ServerAnswer {
  const code = /^([2-5]\d\d)(?![\d])/.exec(reply)?.[1];
  const enhanced = /^[2-5]\d\d[ -]([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(reply)?.[1];
  return {
    replyCode: code ? Number(code) : null,
    enhancedCode: enhanced ?? null,
    text: withoutAddress(reply, recipient),
  };
}

function withoutAddress(reply: string, recipient: string): string {
  const local = recipient.slice(0, recipient.lastIndexOf('@'));
  const escaped = RegExp.escape(local);
  return reply
    .replace(/"[^"\s]*"@[\w.-]+|[^\s<>()[\],;:"']*@[^\s<>()[\],;:"']*/g, '…')
    .replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'), '…')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestText);
}

/** What nodemailer's errors carry; see its errors.js. */
export type SmtpFailure = { code?: unknown; command?: unknown; responseCode?: unknown; response?: unknown };

/**
 * What a failed attempt means. Only a whole 5xx reply to this recipient or this message is final. A refusal of
 * ourselves (sign-in, sender, greeting) is our trouble and not the mail's: it waits until we are let in.
 */
export function outcomeOf(failure: SmtpFailure, recipient: string): SmtpOutcome {
  const reply = typeof failure.response === 'string' ? failure.response : '';
  const answer = reply ? readAnswer(reply, recipient) : noAnswer(failure);
  return isFinal(failure) ? { kind: 'refused', answer } : { kind: 'deferred', answer };
}

function isFinal({ code, command, responseCode }: SmtpFailure): boolean {
  const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (!aboutThisMail || (command !== 'RCPT TO' && command !== 'DATA')) return false;
  // 503: the session was in the wrong state. 530: sign in first. Both say nothing about the mail.
  return (
    typeof responseCode === 'number' && responseCode >= 500 && responseCode !== 503 && responseCode !== 530
  );
}

const noAnswer = ({ code, command }: SmtpFailure): ServerAnswer => {
  const what = typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? code : 'ERROR';
  const where = typeof command === 'string' && /^[A-Z ]{2,20}$/.test(command) ? ` (${command})` : '';
  return { replyCode: null, enhancedCode: null, text: `${what}${where}` };
};
