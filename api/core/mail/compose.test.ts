import { expect, test } from 'vitest';
import type { Language } from '#api/core/language.ts';
import { compose } from '#api/core/mail/compose.ts';

const composed = (language: Language) =>
  compose(
    {
      id: 'one',
      messageId: '<one@madoguchi.example>',
      to: 'sato@example.jp',
      senderName: '相談窓口',
      subjectLine: '【相談窓口】受け付けました',
      text: '相談を受け付けました。\nhttps://madoguchi.example/easy/status',
      html: null,
      attachments: [],
      language,
      date: Temporal.Instant.fromEpochMilliseconds(0),
    },
    'madoguchi@madoguchi.example',
  );

test('a mail in plain Japanese says how its words are read, in its text and not in its subject', () => {
  const { text, subject, headers } = composed('easy');
  expect(text).toBe('相談（そうだん）を受（う）け付（つ）けました。\nhttps://madoguchi.example/easy/status');
  expect(subject).toBe('【相談窓口】受け付けました');
  expect(headers).toMatchObject({ 'Content-Language': 'ja-simple' });
});

test('other mails go out as they were written', () => {
  expect(composed('ja').text).toBe('相談を受け付けました。\nhttps://madoguchi.example/easy/status');
});
