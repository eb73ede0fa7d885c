import { forStaff, type Sentence } from '#api/core/language.ts';
import { tellingWord } from '#api/core/mail/telling-words.ts';

/**
 * How a person may be reached. Their safety can hang on it: a family or an employer may read the mail or pick
 * up the telephone. Hours are wall time of the office; a window may pass midnight (22:00 to 06:00).
 */
export type ContactRules = {
  channel: 'status_page' | 'email' | 'telephone';
  /** Neither subject line nor sender nor a file's name says what this is about. */
  neverNameSubject: boolean;
  neverCallWorkplace: boolean;
  /** Half-open: `until` is outside. The same time twice means the whole day. */
  hours: { from: string; until: string } | null;
};

/** What of a mail somebody sees without opening it, and its text. */
export type MailFace = {
  subjectLine: string;
  senderName: string;
  attachmentNames: readonly string[];
  text: string;
  /** The person asked for this mail a moment ago: it goes at once, whatever the channel and the hour. */
  requestedNow: boolean;
};

export type ContactDecision =
  | { allowed: true }
  | { allowed: false; because: Sentence }
  | { allowed: false; notBefore: Temporal.Instant; because: Sentence };

/** No rules: for mails to the office's own staff. */
export const anyContact: ContactRules = {
  channel: 'email',
  neverNameSubject: false,
  neverCallWorkplace: false,
  hours: null,
};

/**
 * Whether this mail may go now. Decided when it is queued and again whenever it is about to be sent. A neutral
 * person's mail that names the subject is refused even when they asked for it: others read their screen.
 */
export function decideMail(
  rules: ContactRules,
  mail: MailFace,
  at: Temporal.Instant,
  timeZone: string,
): ContactDecision {
  const word = rules.neverNameSubject ? tellingWordOf(mail) : null;
  if (word) return { allowed: false, because: namesTheSubject(word) };
  if (mail.requestedNow) return { allowed: true };
  if (rules.channel !== 'email') return { allowed: false, because: sentences.noMail };
  return inHours(rules, at, timeZone);
}

/** Whether the desk may call now. Whoever told us a number by which to call may be called within the hours. */
export function decideCall(
  rules: ContactRules,
  call: { place: 'workplace' | 'other'; at: Temporal.Instant; timeZone: string },
): ContactDecision {
  if (rules.neverCallWorkplace && call.place === 'workplace')
    return { allowed: false, because: sentences.notAtWork };
  if (rules.channel !== 'telephone') return { allowed: false, because: sentences.noCall };
  return inHours(rules, call.at, call.timeZone);
}

function inHours(rules: ContactRules, at: Temporal.Instant, timeZone: string): ContactDecision {
  if (!rules.hours) return { allowed: true };
  const { from, until } = rules.hours;
  const now = at.toZonedDateTimeISO(timeZone);
  const time = now.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' });
  const open = from === until || (from < until ? from <= time && time < until : from <= time || time < until);
  if (open) return { allowed: true };
  // Outside the window, so the next opening is later today or, when it has passed, tomorrow.
  const day = time < from ? now.toPlainDate() : now.toPlainDate().add({ days: 1 });
  const opening = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(from) });
  return { allowed: false, notBefore: opening.toInstant(), because: outsideHours(from, until) };
}

function tellingWordOf(mail: MailFace): string | null {
  for (const text of [mail.subjectLine, mail.senderName, ...mail.attachmentNames, mail.text]) {
    const word = tellingWord(text);
    if (word) return word;
  }
  return null;
}

const namesTheSubject = (word: string): Sentence =>
  forStaff({
    ja: `この方は、用件がわかる言葉を望んでいません。「${word}」が入っているため、このメールは送りません。`,
    en: `This person asked that nothing names the subject. The mail holds "${word}", so it is not sent.`,
  });

const outsideHours = (from: string, until: string): Sentence =>
  forStaff({
    ja: `この方が連絡してよいとした時間は、${from}から${until}までです。`,
    en: `This person may be contacted from ${from} to ${until} only.`,
  });

const sentences = {
  noMail: forStaff({
    ja: 'この方は、メールでの連絡を望んでいません。',
    en: 'This person asked not to be contacted by e-mail.',
  }),
  noCall: forStaff({
    ja: 'この方は、電話での連絡を望んでいません。',
    en: 'This person asked not to be contacted by telephone.',
  }),
  notAtWork: forStaff({
    ja: 'この方は、勤務先への電話を望んでいません。',
    en: 'This person asked not to be called at work.',
  }),
} satisfies Record<string, Sentence>;
