import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { LimitName } from '#api/core/http/limit-rules.ts';
import type { ProofState } from '#api/core/http/proof-of-work.ts';
import { sendingKeyForm } from '#api/core/http/sending-key.ts';
import { readToken, signToken } from '#api/core/http/signed-token.ts';
import type { Sentence } from '#api/core/language.ts';
import { type Secrets, subkey } from '#api/core/secrets.ts';

/** A form may lie open over two nights. After that its words are kept, and only the button is pressed again. */
export const formHours = 48;
/** Nobody reads and fills a form faster. With a proof of work only a script would; without, it is the proof. */
export const leastSeconds = { withProof: 3, withoutProof: 20 } as const;

const purpose = 'form';
const formPayload = z.object({
  submissionKey: z.string().regex(sendingKeyForm),
  issuedAt: z.number(),
});

export type FormTokenReading =
  | { state: 'valid' | 'expired'; submissionKey: string; issuedAt: Temporal.Instant }
  | { state: 'invalid' };

/**
 * The token of a form: a random 128-bit submission key, which makes every repetition of one sending the same
 * sending, and when the form was opened. Give the key of an expired token to go on with the same sending.
 */
export function issueFormToken(
  secrets: Secrets,
  now: Temporal.Instant,
  submissionKey = randomBytes(16).toString('base64url'),
): string {
  return signToken(
    subkey(secrets, 'form-token'),
    { submissionKey, issuedAt: now.epochMilliseconds },
    { purpose, expiresAt: now.add({ hours: formHours }) },
  );
}

export function readFormToken(secrets: Secrets, token: string, now: Temporal.Instant): FormTokenReading {
  const read = readToken(subkey(secrets, 'form-token'), token, { purpose, now, payload: formPayload });
  if (read.state === 'invalid') return read;
  const { submissionKey, issuedAt } = read.payload;
  return { state: read.state, submissionKey, issuedAt: Temporal.Instant.fromEpochMilliseconds(issuedAt) };
}

export type FormDecision =
  | { accept: true; limit: Extract<LimitName, 'submit' | 'submitWithoutProof'> }
  | { accept: false; because: Sentence; retryable: true; waitSeconds: number };

/**
 * Whether a form may go on to be received, and under which published limit. No answer is ever thrown away:
 * every no can be tried again with the same words, because a person may be behind it (a password manager
 * fills the trap, a laptop sleeps for a week). `waitSeconds` says how long until the next try can succeed.
 */
export function judgeForm(form: {
  token: FormTokenReading;
  trap: string;
  proof: ProofState;
  now: Temporal.Instant;
}): FormDecision {
  if (form.trap.trim() !== '') return no(sentences.trap);
  if (form.token.state === 'invalid') return no(sentences.unknownForm);
  if (form.token.state === 'expired') return no(sentences.expired);
  const proven = form.proof === 'valid';
  const least = proven ? leastSeconds.withProof : leastSeconds.withoutProof;
  const waitSeconds = Math.ceil(least - form.token.issuedAt.until(form.now).total('seconds'));
  if (waitSeconds > 0) return no(tooFast(waitSeconds), waitSeconds);
  return { accept: true, limit: proven ? 'submit' : 'submitWithoutProof' };
}

const no = (because: Sentence, waitSeconds = 0): FormDecision => ({
  accept: false,
  because,
  retryable: true,
  waitSeconds,
});

const tooFast = (seconds: number): Sentence => ({
  ja: `自動送信を防ぐため、${seconds}秒ほど待ってから、もう一度「送信」を押してください。入力した内容はそのまま残っています。`,
  en: `To keep robots out, please wait about ${seconds} seconds and send again. Everything you wrote is still here.`,
  easy: `機械が自動で送ることを止めています。${seconds}秒くらい待ってから、もう一度「送る」をおしてください。書いたものは、残っています。`,
});

const sentences = {
  trap: {
    ja: '自動入力で余分な欄が埋まったため、まだ送っていません。その欄は空にしました。もう一度「送信」を押してください。入力した内容はそのまま残っています。',
    en: 'An extra field was filled in automatically, so this was not sent yet. The field is empty again: please send once more. Everything you wrote is still here.',
    easy: '自動で、いらないところに文字が入りました。まだ送っていません。そこは空にしました。もう一度「送る」をおしてください。書いたものは、残っています。',
  },
  unknownForm: {
    ja: 'ページの情報が古いか欠けているため、まだ送っていません。もう一度「送信」を押してください。入力した内容はそのまま残っています。',
    en: 'This page was out of date or incomplete, so nothing was sent yet. Please send once more. Everything you wrote is still here.',
    easy: 'ページの情報が古いか、足りません。まだ送っていません。もう一度「送る」をおしてください。書いたものは、残っています。',
  },
  expired: {
    ja: 'ページを開いてから48時間を過ぎたため、まだ送っていません。もう一度「送信」を押してください。入力した内容はそのまま残っています。',
    en: 'This page was opened more than 48 hours ago, so nothing was sent yet. Please send once more. Everything you wrote is still here.',
    easy: 'ページを開いてから48時間が過ぎました。まだ送っていません。もう一度「送る」をおしてください。書いたものは、残っています。',
  },
} satisfies Record<string, Sentence>;
