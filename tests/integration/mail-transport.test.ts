import type { SMTPServerOptions } from 'smtp-server';
import { expect, test, vi } from 'vitest';
import type { OutgoingMail } from '#api/core/mail/compose.ts';
import { smtpTransport } from '#api/core/mail/transports.ts';
import { at } from '#tests/support/at.ts';
import { faultyMailServer } from '#tests/support/faulty-mail-server.ts';

const from = 'madoguchi@office.example';
let number = 0;

function newMail(own: Partial<OutgoingMail> = {}): OutgoingMail {
  number += 1;
  return {
    id: String(number),
    messageId: `<${number}@madoguchi.example>`,
    to: `ito${number}@example.jp`,
    senderName: '事務局',
    subjectLine: 'お返事があります',
    text: 'お返事を書きました。\n',
    html: null,
    attachments: [],
    language: 'ja',
    date: at('2026-11-24 (火) 09:00'),
    ...own,
  };
}

/** Sends one mail to this address of a server and closes. */
async function sendOnce(url: string, mail = newMail()) {
  const transport = smtpTransport({ url, from });
  const outcome = await transport.send(mail);
  await transport.close();
  return outcome;
}

const signIn: SMTPServerOptions = {
  disabledCommands: [],
  onAuth: ({ username, password }, _session, done) =>
    username === 'desk@office.example' && password === 'p:a/s s@'
      ? done(null, { user: 'desk' })
      : done(new Error('no')),
};
/** The smtp-server package warns that its certificate is known to everybody, which is what these tests want. */
async function serverWithTls(options: SMTPServerOptions) {
  const server = await faultyMailServer({ ...signIn, ...options });
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining('built-in default TLS certificate'));
  vi.mocked(console.error).mockClear();
  return server;
}
const credentials = `${encodeURIComponent('desk@office.example')}:${encodeURIComponent('p:a/s s@')}@`;
/** The server's certificate is of its own making. */
const trusting = 'tls.rejectUnauthorized=false';

test('smtps:// speaks TLS from the first byte and signs in', async () => {
  const server = await serverWithTls({ secure: true });
  const outcome = await sendOnce(`smtps://${credentials}127.0.0.1:${server.port}?${trusting}`);
  expect(outcome).toMatchObject({ kind: 'accepted', answer: { replyCode: 250, enhancedCode: '2.0.0' } });
  expect(server.accepted).toHaveLength(1);
});

test('smtp:// with requireTLS changes to TLS before it signs in', async () => {
  const server = await serverWithTls({});
  const url = `smtp://${credentials}127.0.0.1:${server.port}?requireTLS=true&${trusting}`;
  expect(await sendOnce(url)).toMatchObject({ kind: 'accepted' });
});

test('a certificate nobody vouches for is not trusted, and the mail waits', async () => {
  const server = await serverWithTls({ secure: true });
  expect(await sendOnce(`smtps://${credentials}127.0.0.1:${server.port}`)).toMatchObject({
    kind: 'deferred',
  });
  expect(server.received).toEqual([]);
});

test('a server that offers no TLS gets nothing when TLS is required', async () => {
  const server = await faultyMailServer();
  const outcome = await sendOnce(`smtp://127.0.0.1:${server.port}?requireTLS=true`);
  expect(outcome.kind).toBe('deferred');
  expect(server.recipients).toEqual([]);
});

test('a wrong password does not end a mail', async () => {
  const server = await serverWithTls({ secure: true });
  const outcome = await sendOnce(`smtps://desk:wrong@127.0.0.1:${server.port}?${trusting}`);
  expect(outcome).toMatchObject({ kind: 'deferred', answer: { replyCode: 535 } });
});

test('one connection carries several mails, and one that the server drops is replaced', async () => {
  const server = await faultyMailServer();
  const transport = smtpTransport({ url: server.url, from });
  for (let turn = 0; turn < 3; turn += 1)
    expect(await transport.send(newMail())).toMatchObject({ kind: 'accepted' });
  server.dropConnections();
  expect(await transport.send(newMail())).toMatchObject({ kind: 'accepted' });
  expect(server.accepted).toHaveLength(4);
  await transport.close();
});

test('the answer kept of an accepted mail does not quote its address', async () => {
  const server = await faultyMailServer();
  const outcome = await sendOnce(server.url);
  expect(outcome.answer.text).toBe('250 2.0.0 OK queued for …');
});

test.each([
  '㈱髙﨑商店 ①〜⑩ のお知らせ',
  '𠮷野家の件',
  '絵文字😀と長い件名'.repeat(12),
  'Plain English',
  'ﾊﾝｶｸ ｶﾅ',
])('the subject %s comes back as it was', async (subjectLine) => {
  const server = await faultyMailServer();
  const text = `${subjectLine}\n\n. a line that begins with a dot\n..\n${'長'.repeat(2_000)}\n`;
  await sendOnce(server.url, newMail({ subjectLine, senderName: subjectLine, text }));
  const parsed = server.accepted[0]?.parsed;
  expect(parsed?.subject).toBe(subjectLine);
  expect(parsed?.from?.value[0]?.name).toBe(subjectLine);
  expect(parsed?.text).toBe(text);
  for (const line of server.accepted[0]?.raw.toString('latin1').split('\r\n') ?? [])
    expect(line.length).toBeLessThanOrEqual(998);
});
