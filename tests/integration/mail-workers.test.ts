import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { connect, type Sql } from '#api/core/db/client.ts';
import { anyContact } from '#api/core/mail/contact-rules.ts';
import { openContent } from '#api/core/mail/content.ts';
import { deliverDueMails, deliverMail } from '#api/core/mail/deliver.ts';
import { type MailToQueue, officeKey, queueMail } from '#api/core/mail/mail.ts';
import { dueMails } from '#api/core/mail/outbox.ts';
import { smtpTransport } from '#api/core/mail/transports.ts';
import { type RunningQueue, startQueue } from '#api/core/queue/queue.ts';
import { type CaseKey, openCaseKey } from '#api/core/sealing/sealing.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import { type FaultyMailServer, faultyMailServer } from '#tests/support/faulty-mail-server.ts';
import { rememberingQueue } from '#tests/support/remembering-queue.ts';

const { sql, address } = await testDatabase();
const from = 'madoguchi@office.example';
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  await sql`delete from core.mail_attempt`;
  await sql`delete from core.mail`;
  await sql`delete from queue.job`;
});

function mailTo(to: string, caseKey: CaseKey): MailToQueue {
  return {
    key: `test/${to}`,
    subject: { kind: 'office', id: 'test' },
    purpose: 'test',
    to,
    language: 'ja',
    subjectLine: 'お知らせ',
    paragraphs: ['お知らせです。'],
    caseKey,
    contactRules: anyContact,
  };
}

/** Queues this many mails, in several transactions as several people would. */
async function queueMany(count: number, queue: RunningQueue['queue']): Promise<void> {
  const ctx = testContext(sql, { queue });
  for (let start = 0; start < count; start += 20) {
    await sql.begin(async (tx) => {
      const caseKey = await officeKey(tx, ctx);
      for (let n = start; n < Math.min(start + 20, count); n += 1)
        await queueMail(tx, ctx, mailTo(`ito${n}@example.jp`, caseKey));
    });
  }
}

async function startWorker(pool: Sql, server: FaultyMailServer): Promise<RunningQueue> {
  const running = await startQueue(pool);
  const transport = smtpTransport({ url: server.url, from });
  closing.push(
    () => transport.close(),
    () => running.stop(),
  );
  const ctx = testContext(pool, { queue: running.queue });
  await running.work('mail.deliver', async ({ mailId = '' }) => {
    await deliverMail(ctx, transport, mailId);
  });
  return running;
}

/** Settles when no mail is on its way any more. */
async function untilAllEnded(server: FaultyMailServer, count: number): Promise<void> {
  while (server.accepted.length < count) await server.nextArrival();
  for (;;) {
    const [open] = await sql`select 1 from core.mail where next_attempt_at is not null limit 1`;
    if (!open) return;
  }
}

const states = async () => sql`select state, count(*)::int as count from core.mail group by state`;

test('a transaction that is rolled back leaves no mail and no job', async () => {
  const running = await startQueue(sql, { works: false });
  closing.push(() => running.stop());
  const ctx = testContext(sql, { queue: running.queue });
  const inside = Promise.withResolvers<[number, number]>();
  const count = async (db: Sql) => {
    const [mails, jobs] = await Promise.all([
      db`select 1 from core.mail`,
      db`select 1 from queue.job where name = 'mail.deliver'`,
    ]);
    return [mails.length, jobs.length] as [number, number];
  };
  const undone = sql.begin(async (tx) => {
    await queueMail(tx, ctx, mailTo('ito@example.jp', await officeKey(tx, ctx)));
    inside.resolve(await count(tx as unknown as Sql));
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  expect(await inside.promise).toEqual([1, 1]);
  expect(await count(sql)).toEqual([0, 0]);
});

test('two workers on one database deliver 200 mails, each once', async () => {
  const server = await faultyMailServer();
  const otherPool = connect(address);
  closing.push(() => otherPool.end());
  const first = await startWorker(sql, server);
  await startWorker(otherPool, server);
  await queueMany(200, first.queue);
  await untilAllEnded(server, 200);
  expect(await states()).toEqual([{ state: 'accepted', count: 200 }]);
  expect(new Set(server.received.map((arrival) => arrival.recipient)).size).toBe(200);
  expect(server.received).toHaveLength(200);
});

test('two processes on one database deliver 200 mails, each once, while connections break', async () => {
  const server = await faultyMailServer();
  // Every fifth message breaks off half way at its first attempt.
  server.behave = (recipient, attempt) =>
    /[05]@/.test(recipient) && attempt === 1 ? 'drop in data' : 'accept';
  const web = await startQueue(sql, { works: false });
  closing.push(() => web.stop());
  await queueMany(200, web.queue);
  const ctx = testContext(sql, { queue: rememberingQueue().queue });
  const script = `
    const { connect } = await import('#api/core/db/client.ts');
    const { deliverMail } = await import('#api/core/mail/deliver.ts');
    const { smtpTransport } = await import('#api/core/mail/transports.ts');
    const { startQueue } = await import('#api/core/queue/queue.ts');
    const { testSecrets: secrets } = await import('#tests/support/secrets.ts');
    const sql = connect(JSON.parse(process.argv[1]));
    const running = await startQueue(sql);
    const transport = smtpTransport({ url: process.argv[2], from: '${from}' });
    const now = () => Temporal.Instant.from(process.argv[3]);
    const ctx = { sql, now, actor: { kind: 'system' }, language: 'ja', requestId: 'job',
      secrets, queue: running.queue, baseUrl: 'https://madoguchi.example' };
    await running.work('mail.deliver', async ({ mailId }) => void (await deliverMail(ctx, transport, mailId)));
    console.log('works');`;
  const children = [1, 2].map(() => {
    const args = [
      '--input-type=module',
      '-e',
      script,
      JSON.stringify(address),
      server.url,
      ctx.now().toString(),
    ];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    closing.push(async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    });
    return child;
  });
  await Promise.all(children.map((child) => once(child.stdout, 'data')));
  while (server.accepted.length < 160) await server.nextArrival();
  await untilDeferredOnly();
  // Those that broke off wait a minute; this office does not.
  const transport = smtpTransport({ url: server.url, from });
  closing.push(() => transport.close());
  ctx.clock.advance({ minutes: 5 });
  await deliverDueMails(ctx, transport);
  expect(await states()).toEqual([{ state: 'accepted', count: 200 }]);
  expect(server.accepted).toHaveLength(200);
  expect(new Set(server.accepted.map((arrival) => arrival.recipient)).size).toBe(200);
});

async function untilDeferredOnly(): Promise<void> {
  for (;;) {
    const [waiting] = await sql`select 1 from core.mail where state = 'waiting' limit 1`;
    if (!waiting) return;
  }
}

test('many hands on one mail send it once', async () => {
  const server = await faultyMailServer();
  const transport = smtpTransport({ url: server.url, from });
  closing.push(() => transport.close());
  const ctx = testContext(sql, { queue: rememberingQueue().queue });
  await queueMany(1, ctx.queue);
  const [mailId = ''] = await dueMails(sql, ctx.now(), 1);
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => deliverMail(ctx, transport, mailId)));
  expect(outcomes.filter((outcome) => outcome !== null)).toEqual(['accepted']);
  expect(server.received).toHaveLength(1);
});

test('control: hands that look before they send, without a claim, send it more than once', async () => {
  const server = await faultyMailServer();
  const transport = smtpTransport({ url: server.url, from });
  closing.push(() => transport.close());
  const ctx = testContext(sql, { queue: rememberingQueue().queue });
  await queueMany(1, ctx.queue);
  const carelessHand = async () => {
    const [mail] = await sql<{ id: string; keyId: string; sealed: Buffer; messageId: string }[]>`
      select id, key_id as "keyId", sealed, message_id as "messageId" from core.mail where state = 'waiting'`;
    if (!mail) return;
    const content = openContent(await openCaseKey(sql, ctx.secrets, mail.keyId), mail.sealed);
    await transport.send({ ...content, ...mail, language: 'ja', date: ctx.now() });
    await sql`
      update core.mail set state = 'accepted', next_attempt_at = null where id = ${mail.id}`;
  };
  await Promise.all([carelessHand(), carelessHand()]);
  expect(server.received).toHaveLength(2);
});
