import { expect, test } from 'vitest';
import { outcomeOf, readAnswer, type SmtpFailure } from '#api/core/mail/server-answer.ts';

const to = 'hanako.sato@example.jp';
const failure = (own: SmtpFailure): SmtpFailure => ({ code: 'EENVELOPE', command: 'RCPT TO', ...own });

test.each<[string, number | null, string | null]>([
  ['250 2.0.0 Ok: queued as 4XyZ', 250, '2.0.0'],
  ['550-5.1.1 The account does not exist\r\n550 5.1.1 see https://example.com', 550, '5.1.1'],
  ['451 Try later', 451, null],
  ['250 2.0 fine', 250, null],
  ['2500 nonsense', null, null],
  ['hello', null, null],
])('the codes of %j', (reply, replyCode, enhancedCode) => {
  expect(readAnswer(reply, to)).toMatchObject({ replyCode, enhancedCode });
});

test.each([
  ['550 5.1.1 <hanako.sato@example.jp>: unknown', '550 5.1.1 <…>: unknown'],
  ['550 5.1.1 HANAKO.SATO@EXAMPLE.JP unknown', '550 5.1.1 … unknown'],
  ['550 5.1.1 "hanako.."@docomo.ne.jp unknown', '550 5.1.1 … unknown'],
  ['550 user hanako.sato unknown here', '550 user … unknown here'],
  ['550 no mailbox (Hanako.Sato)', '550 no mailbox (…)'],
  ['550 forwarded to other@example.com, refused', '550 forwarded to …, refused'],
  ['550-5.7.1 first\r\n550 5.7.1 second\u0007', '550-5.7.1 first 550 5.7.1 second'],
])('%j is kept as %j', (reply, text) => {
  expect(readAnswer(reply, to).text).toBe(text);
});

test('a long answer is cut', () => {
  expect(readAnswer(`550 ${'x'.repeat(5_000)}`, to).text).toHaveLength(300);
});

test.each<[string, SmtpFailure, 'refused' | 'deferred']>([
  ['an unknown recipient', failure({ responseCode: 550, response: '550 no' }), 'refused'],
  ['a message refused', failure({ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }), 'refused'],
  ['greylisting', failure({ responseCode: 451 }), 'deferred'],
  ['a busy server', failure({ responseCode: 421 }), 'deferred'],
  ['a message deferred', failure({ code: 'EMESSAGE', command: 'DATA', responseCode: 452 }), 'deferred'],
  ['sign in first', failure({ responseCode: 530 }), 'deferred'],
  ['a bad sequence', failure({ responseCode: 503 }), 'deferred'],
  ['the sender refused', failure({ command: 'MAIL FROM', responseCode: 550 }), 'deferred'],
  ['a wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'deferred'],
  ['no TLS', { code: 'ETLS', command: 'STARTTLS', responseCode: 554 }, 'deferred'],
  ['a closed door', { code: 'ECONNECTION', command: 'CONN', responseCode: 554 }, 'deferred'],
  // Half a line before the connection broke is no answer.
  ['a broken 550', { code: 'ECONNECTION', command: 'DATA', responseCode: 550 }, 'deferred'],
  ['a timeout', { code: 'ETIMEDOUT', command: 'DATA' }, 'deferred'],
  ['anything else', {}, 'deferred'],
])('%s', (_, given, kind) => {
  expect(outcomeOf(given, to).kind).toBe(kind);
});

test('without a reply, what broke and where is told', () => {
  expect(outcomeOf({ code: 'ETIMEDOUT', command: 'DATA' }, to).answer.text).toBe('ETIMEDOUT (DATA)');
  expect(outcomeOf({ code: 'to hanako.sato@example.jp' }, to).answer.text).toBe('ERROR');
});
