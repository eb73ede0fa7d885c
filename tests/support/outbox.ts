import { beforeEach } from 'vitest';
import { eventsOf } from '#api/core/events/events.ts';
import { anyContact } from '#api/core/mail/contact-rules.ts';
import { deliverDueMails } from '#api/core/mail/deliver.ts';
import { type MailToQueue, queueMail } from '#api/core/mail/mail.ts';
import { mailStatesOf } from '#api/core/mail/states.ts';
import { smtpTransport } from '#api/core/mail/transports.ts';
import { createCaseKey } from '#api/core/sealing/sealing.ts';
import { at } from '#tests/support/at.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import { faultyMailServer } from '#tests/support/faulty-mail-server.ts';
import { rememberingQueue } from '#tests/support/remembering-queue.ts';

/** An outbox with a mail server of its own. Each test begins on the same morning, with a server that accepts. */
export async function testOutbox() {
  const { sql } = await testDatabase();
  const server = await faultyMailServer();
  const transport = smtpTransport({ url: server.url, from: 'madoguchi@office.example' });
  const jobs = rememberingQueue();
  const morning = at('2026-11-24 (火) 09:00');
  const ctx = testContext(sql, { queue: jobs.queue });
  let number = 0;

  beforeEach(() => {
    ctx.clock.set(morning);
    server.behave = () => 'accept';
  });

  /** A mail to sato about a case of its own. */
  const queued = async (own: Partial<MailToQueue> = {}) => {
    number += 1;
    const subject = { kind: 'consultation' as const, id: `C-${number}` };
    return await sql.begin(async (tx) => {
      const caseKey = await createCaseKey(tx, ctx);
      const mail: MailToQueue = {
        key: `consultation/${subject.id}/answered/1`,
        subject,
        purpose: 'answered',
        to: `sato${number}@example.jp`,
        addressee: '佐藤 花子',
        language: 'ja',
        subjectLine: 'お返事があります',
        receiptNumber: subject.id,
        paragraphs: ['お返事を書きました。', 'https://madoguchi.example/ja/status/link/abc'],
        caseKey,
        contactRules: anyContact,
        ...own,
      };
      return { ...(await queueMail(tx, ctx, mail)), mail, subject, caseKey };
    });
  };

  /** Lets the office's days go on: moves the clock to each next attempt, at most `most` times. */
  const deliverOver = async (most: number) => {
    for (let turn = 0; turn < most; turn += 1) {
      await deliverDueMails(ctx, transport);
      const [next] = await sql<{ at: Temporal.Instant | null }[]>`
        select min(next_attempt_at) as at from core.mail`;
      if (!next?.at) return;
      if (Temporal.Instant.compare(next.at, ctx.now()) > 0) ctx.clock.set(next.at);
    }
  };

  return {
    sql,
    ctx,
    server,
    transport,
    jobs,
    morning,
    queued,
    deliverOver,
    /** The state of each mail about the subject; of refused ones the reason. */
    stateOf: async (subject: MailToQueue['subject']) =>
      (await mailStatesOf(sql, ctx.secrets, subject)).map((mail) => mail.refusedBecause ?? mail.state),
    verbsOf: async (subject: MailToQueue['subject']) =>
      (await eventsOf(sql, subject)).map((event) => event.verb),
    arrivalsOf: (mail: MailToQueue) => server.accepted.filter((arrival) => arrival.recipient === mail.to),
  };
}
