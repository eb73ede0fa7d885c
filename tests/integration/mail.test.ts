import { beforeEach, expect, test } from 'vitest';
import { eventsOf } from '#api/core/events/events.ts';
import { anyContact } from '#api/core/mail/contact-rules.ts';
import { deliverDueMails, deliverMail, sweepMails } from '#api/core/mail/deliver.ts';
import { type MailToQueue, officeKey, queueMail } from '#api/core/mail/mail.ts';
import { claim } from '#api/core/mail/outbox.ts';
import { recordBounce } from '#api/core/mail/record-bounce.ts';
import { resendMail } from '#api/core/mail/resend-mail.ts';
import { mailStatesOf, undeliveredMails } from '#api/core/mail/states.ts';
import { smtpTransport } from '#api/core/mail/transports.ts';
import { createCaseKey, destroyCaseKey } from '#api/core/sealing/sealing.ts';
import { at } from '#tests/support/at.ts';
import { carrierMailServer } from '#tests/support/carrier-mail-server.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import { faultyMailServer } from '#tests/support/faulty-mail-server.ts';
import { rememberingQueue } from '#tests/support/remembering-queue.ts';

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
async function queued(own: Partial<MailToQueue> = {}) {
  number += 1;
  const subject = { kind: 'consultation' as const, id: `C-${number}` };
  return await ctx.sql.begin(async (tx) => {
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
}

const stateOf = async (subject: MailToQueue['subject']) =>
  (await mailStatesOf(sql, ctx.secrets, subject)).map(({ state, refusedBecause }) => refusedBecause ?? state);
const verbsOf = async (subject: MailToQueue['subject']) =>
  (await eventsOf(sql, subject)).map((event) => event.verb);
const arrivalsOf = (mail: MailToQueue) => server.accepted.filter((arrival) => arrival.recipient === mail.to);
/** Lets the office's day go on: moves the clock to each next attempt, at most `most` times. */
async function deliverOver(most: number) {
  for (let turn = 0; turn < most; turn += 1) {
    await deliverDueMails(ctx, transport);
    const [next] = await sql<
      { at: Temporal.Instant | null }[]
    >`select min(next_attempt_at) as at from core.mail`;
    if (!next?.at) return;
    if (Temporal.Instant.compare(next.at, ctx.now()) > 0) ctx.clock.set(next.at);
  }
}

test('a mail arrives as it was written', async () => {
  const { mail, subject, id } = await queued();
  expect(await stateOf(subject)).toEqual(['waiting']);
  expect(jobs.sent).toContainEqual({ job: 'mail.deliver', data: { mailId: id }, key: id });
  await deliverDueMails(ctx, transport);
  const [arrival] = arrivalsOf(mail);
  const parsed = arrival?.parsed;
  expect(parsed?.subject).toBe(`【カスタマーハラスメント相談窓口】お返事があります（${subject.id}）`);
  expect(parsed?.from?.value).toEqual([
    { name: 'カスタマーハラスメント相談窓口', address: 'madoguchi@office.example' },
  ]);
  expect(parsed?.text).toContain(
    '佐藤 花子 様\n\nお返事を書きました。\n\nhttps://madoguchi.example/ja/status/',
  );
  expect(parsed?.text).toContain('お心当たりのない方へ');
  expect(parsed?.text).toContain('電話 0120-000-000');
  expect(parsed?.text).toContain('info@madoguchi.example');
  expect(parsed?.messageId).toBe(`<${id}@madoguchi.example>`);
  expect(parsed?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(parsed?.headers.get('content-type')).toMatchObject({
    value: 'text/plain',
    params: { charset: 'utf-8' },
  });
  expect(parsed?.date?.toISOString()).toBe('2026-11-24T00:00:00.000Z');
  expect(parsed?.html).toBe(false);
  expect(await verbsOf(subject)).toEqual(['mail.accepted']);
});

test('an English mail with a file arrives as it was written', async () => {
  const content = Buffer.from('BEGIN:VCALENDAR\r\n');
  const { mail } = await queued({
    language: 'en',
    subjectLine: 'There is a reply for you',
    addressee: 'Hanako Sato',
    attachments: [{ filename: '面談の予定.ics', contentType: 'text/calendar', content }],
  });
  await deliverDueMails(ctx, transport);
  const parsed = arrivalsOf(mail)[0]?.parsed;
  expect(parsed?.subject).toContain('[Customer Harassment Help Desk] There is a reply for you (C-');
  expect(parsed?.text).toMatch(/^Dear Hanako Sato,\n/);
  expect(parsed?.attachments).toMatchObject([
    { filename: '面談の予定.ics', contentType: 'text/calendar', content },
  ]);
});

test('nothing in the outbox is readable without the key', async () => {
  await queued();
  const [row] = await sql<{ text: string; sealed: Buffer }[]>`
    select (m.*)::text as text, sealed from core.mail m order by created_at desc limit 1`;
  for (const secret of ['sato', 'example.jp', 'お返事', '花子']) {
    expect(row?.text).not.toContain(secret);
    expect(row?.sealed.includes(secret)).toBe(false);
  }
});

test('the same key twice is one mail', async () => {
  const { mail, id, subject } = await queued();
  const second = await sql.begin((tx) => queueMail(tx, ctx, { ...mail, paragraphs: ['another'] }));
  expect(second).toMatchObject({ id, queued: false });
  await deliverDueMails(ctx, transport);
  await deliverDueMails(ctx, transport);
  expect(arrivalsOf(mail)).toHaveLength(1);
  expect(await stateOf(subject)).toEqual(['accepted']);
});

test('the same mail queued from many sides at once is one mail', async () => {
  const { mail } = await queued();
  const again = { ...mail, key: 'from-many-sides' };
  const results = await Promise.all(
    Array.from({ length: 8 }, () => sql.begin((tx) => queueMail(tx, ctx, again))),
  );
  expect(results.filter((result) => result.queued)).toHaveLength(1);
  expect(new Set(results.map((result) => result.id)).size).toBe(1);
});

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

test('a server that nobody can satisfy ends such a mail as refused', async () => {
  const { subject } = await queued({ to: 'jiro..@carrier.example' });
  await deliverDueMails(ctx, transport);
  expect(server.recipients.slice(-2)).toEqual(['jiro..@carrier.example', '"jiro.."@carrier.example']);
  expect(await stateOf(subject)).toEqual(['server']);
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

test('a mail of a case that was erased is never sent', async () => {
  const { subject, mail, caseKey } = await queued();
  await sql.begin((tx) => destroyCaseKey(tx, ctx, caseKey.id));
  await deliverOver(3);
  expect(await stateOf(subject)).toEqual(['erased']);
  expect(arrivalsOf(mail)).toEqual([]);
  expect((await mailStatesOf(sql, ctx.secrets, subject))[0]?.maskedAddress).toBe('*****');
});

test('a mail whose seal is broken ends, and the others go on', async () => {
  const { subject, id } = await queued();
  await sql`update core.mail set sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1) where id = ${id}`;
  const whole = await queued();
  await deliverDueMails(ctx, transport);
  expect(await stateOf(subject)).toEqual(['unreadable']);
  expect(await stateOf(whole.subject)).toEqual(['accepted']);
});

test('a mail waits for the hours its person chose', async () => {
  const contactRules = { ...anyContact, hours: { from: '18:00', until: '20:00' } };
  const { mail, subject, id } = await queued({ contactRules });
  expect(jobs.sent.at(-1)).toMatchObject({ key: id, startAfter: at('2026-11-24 (火) 18:00') });
  await deliverDueMails(ctx, transport);
  expect(arrivalsOf(mail)).toEqual([]);
  ctx.clock.set(at('2026-11-24 (火) 18:00'));
  await deliverDueMails(ctx, transport);
  expect(arrivalsOf(mail)).toHaveLength(1);
  expect(await stateOf(subject)).toEqual(['accepted']);
});

test('a mail that is tried again outside the hours is held until they come back', async () => {
  server.behave = (_, attempt) => (attempt === 1 ? 'defer' : 'accept');
  const contactRules = { ...anyContact, hours: { from: '18:00', until: '18:01' } };
  const { mail, id } = await queued({ contactRules });
  ctx.clock.set(at('2026-11-24 (火) 18:00'));
  await deliverOver(5);
  expect(arrivalsOf(mail)).toHaveLength(1);
  const attempts = await sql<{ outcome: string; at: Temporal.Instant }[]>`
    select outcome, at from core.mail_attempt where mail_id = ${id} order by id`;
  expect(attempts.map((attempt) => attempt.outcome)).toEqual(['deferred', 'held', 'accepted']);
  expect(attempts.at(-1)?.at).toEqual(at('2026-11-25 (水) 18:00'));
});

test('a mail that breaks the wishes of its person is kept as refused, with an event, and has no job', async () => {
  const sentBefore = jobs.sent.length;
  const {
    mail,
    subject,
    queued: wasQueued,
  } = await queued({
    contactRules: { ...anyContact, neverNameSubject: true },
    subjectLine: 'ご相談へのお返事',
  });
  expect(wasQueued).toBe(false);
  expect(jobs.sent).toHaveLength(sentBefore);
  expect(await stateOf(subject)).toEqual(['contact_rules']);
  expect(await verbsOf(subject)).toEqual(['mail.refused']);
  await deliverOver(2);
  expect(arrivalsOf(mail)).toEqual([]);
});

test('a neutral mail names neither the office nor the subject anywhere', async () => {
  for (const language of ['ja', 'en'] as const) {
    const { mail } = await queued({
      language,
      subjectLine: language === 'ja' ? 'お返事があります' : 'There is a reply for you',
      paragraphs: language === 'ja' ? ['お返事を書きました。'] : ['We have written a reply.'],
      contactRules: { ...anyContact, neverNameSubject: true },
    });
    await deliverDueMails(ctx, transport);
    const [arrival] = arrivalsOf(mail);
    const { subject, from, text } = arrival?.parsed ?? {};
    expect(from?.value[0]?.name).toBe(language === 'ja' ? '事務局' : 'Office');
    for (const word of ['相談', 'ハラスメント', '窓口', '労働', 'Harassment', 'Help Desk', 'Labor'])
      expect(`${subject} ${text} ${arrival?.raw.toString('latin1')}`).not.toContain(word);
    expect(text).toContain('info@madoguchi.example');
  }
});

test.each(['taro..@carrier.example', '.taro@carrier.example', 'ta..ro@carrier.example'])(
  'the old carrier address %s is told to its carrier as it was given out',
  async (to) => {
    const carrier = await carrierMailServer('plain');
    const toCarrier = smtpTransport({ url: carrier.url, from: 'madoguchi@office.example' });
    const { subject } = await queued({ to });
    await deliverDueMails(ctx, toCarrier);
    expect(carrier.accepted).toEqual([to]);
    expect(await stateOf(subject)).toEqual(['accepted']);
    await toCarrier.close();
  },
);

test('a server that is strict about such an address gets it quoted, in the same attempt', async () => {
  const strict = await carrierMailServer('quoted');
  const toStrict = smtpTransport({ url: strict.url, from: 'madoguchi@office.example' });
  const { subject, id } = await queued({ to: 'hanako..@carrier.example' });
  await deliverDueMails(ctx, toStrict);
  expect(strict.accepted).toEqual(['"hanako.."@carrier.example']);
  expect(await stateOf(subject)).toEqual(['accepted']);
  expect(await sql`select 1 from core.mail_attempt where mail_id = ${id}`).toHaveLength(1);
  await toStrict.close();
});

test.each([
  { subjectLine: 'お返事\r\nBcc: eve@example.com' },
  { attachments: [{ filename: 'a\nb.ics', contentType: 'text/calendar', content: Buffer.from('') }] },
  { attachments: [{ filename: 'a.ics', contentType: 'text/calendar\r\nX: y', content: Buffer.from('') }] },
])('a line break in a header is refused (%#)', async (own) => {
  await expect(queued(own)).rejects.toThrow('line break');
});

test('a line break in an address is refused', async () => {
  await expect(queued({ to: 'sato@example.jp\r\nRCPT TO:<eve@example.com>' })).rejects.toThrow('line break');
});

test('a name with a line break stays in the text', async () => {
  const { mail } = await queued({ addressee: '佐藤\r\nBcc: eve@example.com' });
  await deliverDueMails(ctx, transport);
  const parsed = arrivalsOf(mail)[0]?.parsed;
  expect(parsed?.bcc).toBeUndefined();
  expect(parsed?.to).toMatchObject({ value: [{ address: mail.to }] });
});

test('an accepted mail that came back is written down by hand', async () => {
  const { id, subject } = await queued();
  await expect(recordBounce(ctx, { mailId: id, reason: 'other' })).rejects.toThrow('Only a mail');
  await deliverDueMails(ctx, transport);
  await recordBounce(ctx, { mailId: id, reason: 'unknown_address' });
  expect(await stateOf(subject)).toEqual(['bounced']);
  expect((await eventsOf(sql, subject)).at(-1)).toMatchObject({
    verb: 'mail.bounced',
    detail: { mail: id, purpose: 'answered', reason: 'unknown_address' },
  });
  const [report] = await mailStatesOf(sql, ctx.secrets, subject);
  expect(report?.lastAnswer).toBe('unknown_address');
});

test('a mail that ended can be sent again three times, each a message of its own', async () => {
  const { id, mail, subject } = await queued();
  await expect(resendMail(ctx, id)).rejects.toThrow('still on its way');
  await deliverDueMails(ctx, transport);
  for (let copy = 1; copy <= 3; copy += 1) {
    ctx.clock.advance({ minutes: 1 });
    await resendMail(ctx, id);
    await expect(resendMail(ctx, id)).rejects.toThrow('still on its way');
    await deliverDueMails(ctx, transport);
  }
  await expect(resendMail(ctx, id)).rejects.toThrow('three times');
  const arrivals = arrivalsOf(mail);
  expect(arrivals).toHaveLength(4);
  expect(new Set(arrivals.map((arrival) => arrival.messageId)).size).toBe(4);
  expect(new Set(arrivals.map((arrival) => arrival.parsed.text)).size).toBe(1);
  expect((await verbsOf(subject)).filter((verb) => verb === 'mail.resent')).toHaveLength(3);
});

test('a mail of an erased case cannot be sent again', async () => {
  const { id, caseKey } = await queued();
  await deliverDueMails(ctx, transport);
  await sql.begin((tx) => destroyCaseKey(tx, ctx, caseKey.id));
  await expect(resendMail(ctx, id)).rejects.toThrow('erased');
});

test('mails that belong to no case share one key of the office', async () => {
  const keys = await Promise.all(Array.from({ length: 6 }, () => sql.begin((tx) => officeKey(tx, ctx))));
  expect(new Set(keys.map((key) => key.id)).size).toBe(1);
  expect(await sql`select 1 from core.office_key`).toHaveLength(1);
});

test('mails that did not get through are counted until one does', async () => {
  const before = await undeliveredMails(sql);
  server.behave = () => 'refuse';
  const { mail } = await queued();
  await deliverDueMails(ctx, transport);
  expect(await undeliveredMails(sql)).toBe(before + 1);
  server.behave = () => 'accept';
  ctx.clock.advance({ minutes: 5 });
  await sql.begin((tx) =>
    queueMail(tx, ctx, { ...mail, key: `${mail.key}/corrected`, to: 'right@example.jp' }),
  );
  await deliverDueMails(ctx, transport);
  expect(await undeliveredMails(sql)).toBe(before);
});
