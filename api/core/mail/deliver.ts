import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { describeError, log } from '#api/core/log.ts';
import { decideMail } from '#api/core/mail/contact-rules.ts';
import { faceOf, type MailContent, openContent } from '#api/core/mail/content.ts';
import { claim, dueMails, lockedMail, type MailRow } from '#api/core/mail/outbox.ts';
import { type MailOutcome, writeOutcome } from '#api/core/mail/outcome.ts';
import { nextAttempt } from '#api/core/mail/retry.ts';
import type { SmtpOutcome } from '#api/core/mail/server-answer.ts';
import type { MailTransport } from '#api/core/mail/transports.ts';
import { ErasedError, openCaseKey, SealBrokenError } from '#api/core/sealing/sealing.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';

/** The sweep takes up what lost its job; younger mails have theirs. */
const jobIsLostAfter = { minutes: 1 } as const;
const mostAtOnce = 1_000;

/**
 * Sends one mail if it is due: the work of the job `mail.deliver`. The row stays locked while the server is
 * spoken to, so two processes never send one mail at once, and the answer is written in the same transaction.
 * Should the database fail after the server was spoken to, the answer is kept here and written as soon as it
 * can be: a mail that was accepted is not sent again. Null when there was nothing to do.
 */
export async function deliverMail(
  ctx: Context,
  transport: MailTransport,
  mailId: string,
): Promise<MailOutcome['kind'] | null> {
  if (!(await claim(ctx.sql, mailId, ctx.now()))) return null;
  const begun: { attempt?: { mail: MailRow; outcome: Promise<MailOutcome> } } = {};
  try {
    await ctx.sql.begin(async (tx) => {
      const mail = await lockedMail(tx, mailId);
      if (!mail) return;
      const ready = await prepare(tx, ctx, mail);
      const outcome =
        'outcome' in ready ? Promise.resolve(ready.outcome) : send(ctx, transport, mail, ready.content);
      begun.attempt = { mail, outcome };
      await writeOutcome(tx, ctx, mail, await outcome);
    });
  } catch (error) {
    // A broken connection ends the transaction at once, while the server may still be about to answer.
    if (!begun.attempt) throw error;
    await untilWritten(ctx, begun.attempt.mail, await begun.attempt.outcome);
  }
  return begun.attempt ? (await begun.attempt.outcome).kind : null;
}

/** Sends everything that is due now, one after the other, without the queue. How many attempts were made. */
export async function deliverDueMails(ctx: Context, transport: MailTransport): Promise<number> {
  const tried = new Set<string>();
  let attempts = 0;
  for (;;) {
    const due = (await dueMails(ctx.sql, ctx.now(), mostAtOnce)).filter((mailId) => !tried.has(mailId));
    if (due.length === 0) return attempts;
    for (const mailId of due) {
      tried.add(mailId);
      if (await deliverMail(ctx, transport, mailId)) attempts += 1;
    }
  }
}

/** Gives mails that are due and have no job (its process died, its tries ran out) a new one. Once a minute. */
export async function sweepMails(ctx: Context): Promise<number> {
  return await ctx.sql.begin(async (tx) => {
    const lost = await dueMails(tx, ctx.now().subtract(jobIsLostAfter), mostAtOnce);
    for (const mailId of lost) await ctx.queue.send(tx, 'mail.deliver', { mailId }, { key: mailId });
    return lost.length;
  });
}

/** Opens the mail and decides once more whether it may go now. */
async function prepare(
  tx: Transaction,
  ctx: Context,
  mail: MailRow,
): Promise<{ content: MailContent } | { outcome: MailOutcome }> {
  const at = ctx.now();
  const refused = (because: 'erased' | 'unreadable' | 'contact_rules') => ({
    outcome: { kind: 'refused' as const, at, because, answer: null },
  });
  try {
    const content = openContent(await openCaseKey(tx, ctx.secrets, mail.keyId), mail.sealed);
    const { timeZone } = await officeSettingsOf(tx);
    const decision = decideMail(content.contactRules, faceOf(content), at, timeZone);
    if (decision.allowed) return { content };
    if ('notBefore' in decision) return { outcome: { kind: 'held', at, nextAttemptAt: decision.notBefore } };
    return refused('contact_rules');
  } catch (error) {
    if (error instanceof ErasedError) return refused('erased');
    if (error instanceof SealBrokenError) return refused('unreadable');
    throw error;
  }
}

async function send(
  ctx: Context,
  transport: MailTransport,
  mail: MailRow,
  content: MailContent,
): Promise<MailOutcome> {
  const outgoing = { ...content, id: mail.id, messageId: mail.messageId, language: mail.language };
  const result = await transport.send({ ...outgoing, date: mail.createdAt }).catch(failure);
  const at = ctx.now();
  if (result.kind === 'accepted') return { kind: 'accepted', at, answer: result.answer };
  if (result.kind === 'refused') return { kind: 'refused', at, because: 'server', answer: result.answer };
  const next = nextAttempt(mail.attempts + 1, mail.firstAttemptAt ?? at, at);
  return next
    ? { kind: 'deferred', at, answer: result.answer, nextAttemptAt: next }
    : { kind: 'refused', at, because: 'gave_up', answer: result.answer };
}

const failure = (): SmtpOutcome => ({
  kind: 'deferred',
  answer: { replyCode: null, enhancedCode: null, text: 'ERROR' },
});

/** In milliseconds: at first quickly, because the database was only away for a moment, for ten minutes in all. */
const firstPause = 50;
const longestPause = 5_000;
const patience = 10 * 60 * 1_000;

/** This process has closed its own pool: it can never write again, and another one resumes the mail. */
const isOurEnd = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'CONNECTION_ENDED';

async function untilWritten(ctx: Context, mail: MailRow, outcome: MailOutcome): Promise<void> {
  let waited = 0;
  for (let wait = firstPause; ; wait = Math.min(wait * 2, longestPause)) {
    try {
      await ctx.sql.begin((tx) => writeOutcome(tx, ctx, mail, outcome));
      return;
    } catch (error) {
      if (waited >= patience || isOurEnd(error)) throw error;
      log({
        at: ctx.now(),
        level: 'error',
        what: 'mail.outcome-not-written',
        requestId: ctx.requestId,
        mail: mail.id,
        outcome: outcome.kind,
        error: describeError(error),
      });
      await pause(wait);
      waited += wait;
    }
  }
}
