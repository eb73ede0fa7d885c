import type { Queryable } from '#api/core/db/client.ts';
import type { Subject } from '#api/core/events/events.ts';
import type { Language, Sentence } from '#api/core/language.ts';
import { maskAddress } from '#api/core/mail/address.ts';
import { openContent } from '#api/core/mail/content.ts';
import type { MailState, RefusedBecause } from '#api/core/mail/outbox.ts';
import { type CaseKey, openCaseKeys, SealBrokenError } from '#api/core/sealing/sealing.ts';
import type { Secrets } from '#api/core/secrets.ts';

/** How far a mail got, for the person it is for and for the staff. */
export type MailReport = {
  id: string;
  purpose: string;
  language: Language;
  /** `h*****@example.jp`; only stars once the case was erased. */
  maskedAddress: string;
  state: MailState;
  refusedBecause: RefusedBecause | null;
  /** What is certain, in plain words. */
  sentence: Sentence;
  createdAt: Temporal.Instant;
  /** Since when it is in this state. */
  at: Temporal.Instant;
  acceptedAt: Temporal.Instant | null;
  nextAttemptAt: Temporal.Instant | null;
  attempts: number;
  /** The server's own words, for the staff; no address in them. */
  lastAnswer: string | null;
};

/** The mails about one subject, newest first. */
export async function mailStatesOf(
  sql: Queryable,
  secrets: Secrets,
  subject: Subject,
): Promise<MailReport[]> {
  return await reports(
    sql,
    secrets,
    sql`where subject_kind = ${subject.kind} and subject_id = ${subject.id} order by created_at desc, id`,
  );
}

/** All mails, newest first, of one state, of every state or those to look at, older than the one given. */
export async function mailList(
  sql: Queryable,
  secrets: Secrets,
  filter: { state: MailState | 'undelivered' | null; olderThan: string | null; limit: number },
): Promise<(MailReport & { subject: Subject })[]> {
  return await reports(
    sql,
    secrets,
    sql`
    where ${
      filter.state === 'undelivered'
        ? isUndelivered(sql)
        : sql`(${filter.state}::text is null or state = ${filter.state})`
    } and (${filter.olderThan}::uuid is null
      or (created_at, id) < (select created_at, id from core.mail where id = ${filter.olderThan}))
    order by created_at desc, id desc limit ${filter.limit}`,
  );
}

/**
 * Mails that did not get through and were not followed by one about the same subject that did: those to look at. A
 * mail that was deferred now and then (greylisting) is not among them yet, one of an erased case never.
 */
const isUndelivered = (sql: Queryable) => sql`
  (mail.state in ('refused', 'bounced') and mail.refused_because is distinct from 'erased'
    or mail.state = 'deferred' and mail.attempts >= ${manyAttempts})
  and not exists (
    select 1 from core.mail later
    where later.subject_kind = mail.subject_kind and later.subject_id = mail.subject_id
      and later.created_at > mail.created_at and later.state = 'accepted')`;

export async function undeliveredMails(sql: Queryable): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from core.mail where ${isUndelivered(sql)}`;
  return row?.count ?? 0;
}

/** Half an hour of trying. */
const manyAttempts = 4;

type ReportRow = Omit<MailReport, 'maskedAddress' | 'sentence'> & {
  subject: Subject;
  keyId: string;
  sealed: Buffer;
};

async function reports(
  sql: Queryable,
  secrets: Secrets,
  which: ReturnType<Queryable>,
): Promise<(MailReport & { subject: Subject })[]> {
  const rows = await sql<ReportRow[]>`
    select m.id, purpose, language, state, refused_because as "refusedBecause", created_at as "createdAt",
      coalesce(last.at, created_at) as at, accepted_at as "acceptedAt", next_attempt_at as "nextAttemptAt",
      attempts, last.answer as "lastAnswer", key_id as "keyId", sealed,
      jsonb_build_object('kind', subject_kind, 'id', subject_id) as subject
    from (select * from core.mail ${which}) m
    left join lateral (
      select at, answer from core.mail_attempt a where a.mail_id = m.id order by a.id desc limit 1) last on true
    order by created_at desc, m.id desc`;
  const keys = await openCaseKeys(sql, secrets, [...new Set(rows.map((row) => row.keyId))]);
  return rows.map(({ keyId, sealed, ...row }) => ({
    ...row,
    maskedAddress: addressOf(keys.get(keyId), sealed),
    sentence: mailSentence(row),
  }));
}

/** Stars alone when the case was erased or the seal is broken: the list is for looking, and must not fail. */
function addressOf(key: CaseKey | undefined, sealed: Buffer): string {
  try {
    return key ? maskAddress(openContent(key, sealed).to) : '*****';
  } catch (error) {
    if (error instanceof SealBrokenError) return '*****';
    throw error;
  }
}

/**
 * What is certain about a mail. "The mail server accepted it" is all anybody knows: it may be the office's own
 * relay, and no server says whether a mail reached the inbox or was read.
 */
export function mailSentence(mail: { state: MailState; refusedBecause: RefusedBecause | null }): Sentence {
  return mail.state === 'refused'
    ? refusedSentences[mail.refusedBecause ?? 'server']
    : stateSentences[mail.state];
}

const stateSentences: Readonly<Record<Exclude<MailState, 'refused'>, Sentence>> = {
  waiting: {
    ja: 'まだ送っていません。自動で送ります。',
    en: 'Not sent yet. It will be sent automatically.',
    easy: 'まだ送っていません。自動で送ります。',
  },
  accepted: {
    ja: 'メールサーバーが受け取りました。受信箱に届いたかどうかは、こちらからは見えません。',
    en: 'The mail server accepted it. We cannot see whether it reached the inbox.',
    easy: 'メールを届ける機械（サーバー）が受け取りました。メールの箱に届いたかどうかは、窓口からは見えません。',
  },
  deferred: {
    ja: 'メールサーバーがまだ受け取っていません。時間をおいて、自動でもう一度送ります。',
    en: 'The mail server has not accepted it yet. We will try again automatically.',
    easy: 'メールを届ける機械（サーバー）が、まだ受け取っていません。時間がたってから、自動でもう一度送ります。',
  },
  bounced: {
    ja: 'いったん受け取られましたが、届かなかったという知らせが戻りました。アドレスをご確認ください。',
    en: 'It was accepted at first, then came back as undeliverable. Please check the address.',
    easy: '一度は受け取りましたが、「届かなかった」という知らせが来ました。アドレスを確かめてください。',
  },
};

const refusedSentences: Readonly<Record<RefusedBecause, Sentence>> = {
  server: {
    ja: 'メールサーバーが受け取りを断りました。アドレスをご確認ください。',
    en: 'The mail server refused it. Please check the address.',
    easy: 'メールを届ける機械（サーバー）が受け取りませんでした。アドレスを確かめてください。',
  },
  gave_up: {
    ja: '3日間くり返し送りましたが、メールサーバーが受け取りませんでした。もう送りません。',
    en: 'We tried for three days and the mail server did not accept it. We have stopped trying.',
    easy: '3日間、何度も送りましたが、メールを届ける機械（サーバー）が受け取りませんでした。もう送りません。',
  },
  contact_rules: {
    ja: 'ご希望の連絡方法に合わないため、送りませんでした。',
    en: 'It was not sent, because it did not fit how you asked to be contacted.',
    easy: 'あなたが決めた連絡の方法に合わないので、送りませんでした。',
  },
  erased: {
    ja: '内容が消去されたため、送りませんでした。',
    en: 'It was not sent, because its content was erased.',
    easy: '内容を消したので、送りませんでした。',
  },
  unreadable: {
    ja: 'こちらの不具合で送れませんでした。',
    en: 'A fault on our side stopped it from being sent.',
    easy: '窓口のサイトに問題があって、送ることができませんでした。',
  },
};
