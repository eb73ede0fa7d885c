import { expect, test } from 'vitest';
import { anyContact } from '#api/core/mail/contact-rules.ts';
import { deliverDueMails } from '#api/core/mail/deliver.ts';
import { smtpTransport } from '#api/core/mail/transports.ts';
import { at } from '#tests/support/at.ts';
import { carrierMailServer } from '#tests/support/carrier-mail-server.ts';
import { testOutbox } from '#tests/support/outbox.ts';

const { sql, ctx, server, transport, jobs, queued, deliverOver, stateOf, verbsOf, arrivalsOf } =
  await testOutbox();

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

test('a server that nobody can satisfy ends such a mail as refused', async () => {
  const { subject } = await queued({ to: 'jiro..@carrier.example' });
  await deliverDueMails(ctx, transport);
  expect(server.recipients.slice(-2)).toEqual(['jiro..@carrier.example', '"jiro.."@carrier.example']);
  expect(await stateOf(subject)).toEqual(['server']);
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
