import { expect, test } from 'vitest';
import { eventsOf } from '#api/core/events/events.ts';
import { deliverDueMails, deliverMail, sweepMails } from '#api/core/mail/deliver.ts';
import { claim } from '#api/core/mail/outbox.ts';
import { mailStatesOf, undeliveredMails } from '#api/core/mail/states.ts';
import { smtpTransport } from '#api/core/mail/transports.ts';
import { faultyMailServer } from '#tests/support/faulty-mail-server.ts';
import { testOutbox } from '#tests/support/outbox.ts';

const { sql, ctx, server, transport, jobs, morning, queued, deliverOver, stateOf, verbsOf, arrivalsOf } =
  await testOutbox();

test('an address the server refuses for good ends as refused, and its words are kept without the address', async () => {
  server.behave = () => 'refuse';
  const { subject, mail } = await queued();
  await deliverOver(5);
  expect(await stateOf(subject)).toEqual(['server']);
  expect(server.recipients.filter((recipient) => recipient === mail.to)).toHaveLength(1);
  const [report] = await mailStatesOf(sql, ctx.secrets, subject);
  expect(report).toMatchObject({ attempts: 1, sentence: { ja: expect.stringContaining('断りました') } });
  expect(report?.maskedAddress).toBe('s*****@example.jp');
  const [attempt] = await sql`
    select outcome, reply_code, enhanced_code, answer from core.mail_attempt where mail_id = ${report?.id ?? ''}`;
  expect(attempt).toEqual({
    outcome: 'refused',
    reply_code: 550,
    enhanced_code: '5.1.1',
    answer: '550 5.1.1 <…>: Recipient address rejected: User unknown',
  });
  expect((await eventsOf(sql, subject)).at(-1)).toMatchObject({
    verb: 'mail.refused',
    detail: { because: 'server', replyCode: 550, attempt: 1 },
  });
});

test('a message the server refuses after reading it ends as refused', async () => {
  server.behave = () => 'refuse message';
  const { subject } = await queued();
  await deliverOver(5);
  expect(await stateOf(subject)).toEqual(['server']);
});

test('a server that wants to be asked later is asked after growing pauses', async () => {
  server.behave = (_, attempt) => (attempt < 4 ? 'defer' : 'accept');
  const { subject, mail, id } = await queued();
  await deliverDueMails(ctx, transport);
  expect(await stateOf(subject)).toEqual(['deferred']);
  expect(jobs.sent.at(-1)).toMatchObject({ key: id, startAfter: morning.add({ minutes: 1 }) });
  await deliverDueMails(ctx, transport);
  await deliverOver(9);
  expect(await stateOf(subject)).toEqual(['accepted']);
  expect(arrivalsOf(mail)).toHaveLength(1);
  const times = await sql<{ at: Temporal.Instant }[]>`
    select at from core.mail_attempt where mail_id = ${id} order by id`;
  expect(times.map(({ at: when }) => when.since(morning).total('minutes'))).toEqual([0, 1, 6, 21]);
  expect(await verbsOf(subject)).toEqual(['mail.deferred', 'mail.accepted']);
});

test('after three days of trying it is given up, and the staff sees it', async () => {
  server.behave = () => 'defer';
  const { subject, id } = await queued();
  const before = await undeliveredMails(sql);
  await deliverOver(40);
  expect(await stateOf(subject)).toEqual(['gave_up']);
  expect(await undeliveredMails(sql)).toBe(before + 1);
  const [last] = await sql<{ at: Temporal.Instant }[]>`
    select max(at) as at from core.mail_attempt where mail_id = ${id}`;
  expect(last?.at.since(morning).total('hours')).toBe(72);
});

test('when nobody answers at the mail server, the mail waits', async () => {
  const nowhere = smtpTransport({ url: 'smtp://127.0.0.1:1', from: 'madoguchi@office.example' });
  const { subject, mail } = await queued();
  await deliverDueMails(ctx, nowhere);
  expect(await stateOf(subject)).toEqual(['deferred']);
  await deliverOver(3);
  expect(await stateOf(subject)).toEqual(['accepted']);
  expect(arrivalsOf(mail)).toHaveLength(1);
  await nowhere.close();
});

test.each(['hang up at once', 'drop in data'] as const)(
  'a connection that breaks before the end of the message (%s) loses nothing',
  async (fault) => {
    // Twice: one such break of a kept connection is mended within the attempt.
    server.behave = (_, attempt) => (attempt <= 2 ? fault : 'accept');
    const { subject, mail } = await queued();
    await deliverDueMails(ctx, transport);
    expect(await stateOf(subject)).toEqual(['deferred']);
    await deliverOver(4);
    expect(await stateOf(subject)).toEqual(['accepted']);
    expect(arrivalsOf(mail)).toHaveLength(1);
  },
);

test('a connection that breaks before the answer is tried again as the same message', async () => {
  server.behave = (_, attempt) => (attempt === 1 ? 'drop after data' : 'accept');
  const { subject, mail } = await queued();
  await deliverDueMails(ctx, transport);
  expect(await stateOf(subject)).toEqual(['deferred']);
  await deliverOver(3);
  expect(await stateOf(subject)).toEqual(['accepted']);
  const all = server.received.filter((arrival) => arrival.recipient === mail.to);
  expect(all).toHaveLength(2);
  expect(new Set(all.map((arrival) => arrival.messageId)).size).toBe(1);
  expect(arrivalsOf(mail)).toHaveLength(1);
});

test('a server that refuses the office itself does not end the mail', async () => {
  const strict = await faultyMailServer({
    onMailFrom: (_address, _session, done) =>
      done(Object.assign(new Error('5.7.1 We do not know you'), { responseCode: 550 })),
  });
  const unknown = smtpTransport({ url: strict.url, from: 'madoguchi@office.example' });
  const { subject } = await queued();
  await deliverDueMails(ctx, unknown);
  expect(await stateOf(subject)).toEqual(['deferred']);
  await unknown.close();
});

test('when the database breaks while the server answers, the mail is not sent again', async () => {
  const release = Promise.withResolvers<void>();
  server.behave = () => release.promise;
  const { subject, mail, id } = await queued();
  const arrival = server.nextArrival();
  const delivery = deliverMail(ctx, transport, id);
  await arrival;
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and state = 'idle in transaction'`;
  // Another process looks for work at once, and again when the first has written its answer.
  expect(await deliverDueMails(ctx, transport)).toBe(0);
  release.resolve();
  expect(await delivery).toBe('accepted');
  await deliverOver(5);
  expect(await stateOf(subject)).toEqual(['accepted']);
  expect(arrivalsOf(mail)).toHaveLength(1);
  expect(await verbsOf(subject)).toEqual(['mail.accepted']);
});

test('a mail whose process died while sending is sent by another soon after', async () => {
  const { subject, mail, id } = await queued();
  expect(await claim(sql, id, ctx.now())).toBe(true);
  expect(await deliverDueMails(ctx, transport)).toBe(0);
  ctx.clock.advance({ minutes: 3 });
  jobs.sent.length = 0;
  expect(await sweepMails(ctx)).toBe(1);
  expect(jobs.sent).toEqual([{ job: 'mail.deliver', data: { mailId: id }, key: id }]);
  expect(await deliverMail(ctx, transport, id)).toBe('accepted');
  expect(await stateOf(subject)).toEqual(['accepted']);
  expect(arrivalsOf(mail)).toHaveLength(1);
});
