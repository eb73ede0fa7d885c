import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { MailRow, RefusedBecause } from '#api/core/mail/outbox.ts';
import type { ServerAnswer } from '#api/core/mail/server-answer.ts';

/** What came of one attempt. `held`: the person's hours are not now, nothing was sent. */
export type MailOutcome =
  | { kind: 'accepted'; at: Temporal.Instant; answer: ServerAnswer }
  | { kind: 'refused'; at: Temporal.Instant; because: RefusedBecause; answer: ServerAnswer | null }
  | { kind: 'deferred'; at: Temporal.Instant; answer: ServerAnswer; nextAttemptAt: Temporal.Instant }
  | { kind: 'held'; at: Temporal.Instant; nextAttemptAt: Temporal.Instant };

/**
 * Writes what came of an attempt: state, answer, trace, and the job of the next attempt. Writing it twice
 * changes nothing, so it may be repeated when nobody knows whether the first time was kept.
 */
export async function writeOutcome(
  tx: Transaction,
  ctx: Context,
  mail: MailRow,
  outcome: MailOutcome,
): Promise<void> {
  const next = 'nextAttemptAt' in outcome ? outcome.nextAttemptAt : null;
  const held = outcome.kind === 'held';
  const written = await tx`
    update core.mail set
      state = ${held ? mail.state : outcome.kind},
      refused_because = ${outcome.kind === 'refused' ? outcome.because : null},
      accepted_at = ${outcome.kind === 'accepted' ? outcome.at : null},
      first_attempt_at = coalesce(first_attempt_at, ${held ? null : outcome.at}),
      attempts = attempts + 1,
      next_attempt_at = ${next}
    where id = ${mail.id} and attempts = ${mail.attempts} and next_attempt_at is not null
    returning id`;
  if (written.length === 0) return;
  await writeAttempt(tx, mail.id, outcome.kind, outcome.at, 'answer' in outcome ? outcome.answer : null);
  if (next) await ctx.queue.send(tx, 'mail.deliver', { mailId: mail.id }, { key: mail.id, startAfter: next });
  if (held || (outcome.kind === 'deferred' && mail.state === 'deferred')) return;
  await recordEvent(tx, ctx, mail.subject, `mail.${outcome.kind}`, {
    mail: mail.id,
    purpose: mail.purpose,
    attempt: mail.attempts + 1,
    ...(outcome.kind === 'refused' ? { because: outcome.because } : {}),
    ...('answer' in outcome && outcome.answer?.replyCode ? { replyCode: outcome.answer.replyCode } : {}),
  });
}

/** One line of what happened to a mail. */
export async function writeAttempt(
  tx: Transaction,
  mailId: string,
  outcome: MailOutcome['kind'] | 'bounced',
  at: Temporal.Instant,
  answer: ServerAnswer | null,
): Promise<void> {
  await tx`
    insert into core.mail_attempt (mail_id, at, outcome, reply_code, enhanced_code, answer)
    values (${mailId}, ${at}, ${outcome}, ${answer?.replyCode ?? null}, ${answer?.enhancedCode ?? null},
      ${answer?.text ?? null})`;
}
