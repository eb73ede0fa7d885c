import { expect, test } from 'vitest';
import { eventsOf } from '#api/core/events/events.ts';
import { deliverDueMails } from '#api/core/mail/deliver.ts';
import { officeKey, queueMail } from '#api/core/mail/mail.ts';
import { recordBounce } from '#api/core/mail/record-bounce.ts';
import { resendMail } from '#api/core/mail/resend-mail.ts';
import { mailStatesOf, undeliveredMails } from '#api/core/mail/states.ts';
import { destroyCaseKey } from '#api/core/sealing/sealing.ts';
import { testOutbox } from '#tests/support/outbox.ts';

const { sql, ctx, server, transport, jobs, queued, deliverOver, stateOf, verbsOf, arrivalsOf } =
  await testOutbox();

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
