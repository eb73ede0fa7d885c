import { expect, test } from 'vitest';
import { officeLanguage } from '#api/core/language.ts';
import { frameMail, type MailBody, type OfficeFace } from '#api/core/mail/frame.ts';
import { tellingWord } from '#api/core/mail/telling-words.ts';

const office: OfficeFace = {
  officeName: { ja: 'カスタマーハラスメント相談窓口', en: 'Customer Harassment Help Desk' },
  operatorName: { ja: '見本都 産業労働局', en: 'Sample Metropolis, Bureau of Labor' },
  neutralSenderName: { ja: '事務局', en: 'Office' },
  telephone: '0120-000-000',
  contactAddress: 'info@madoguchi.example',
  opens: '09:00',
  closes: '17:00',
};
const body: MailBody = {
  language: 'ja',
  addressee: '佐藤 花子',
  subjectLine: 'お返事があります',
  receiptNumber: 'C-7K4M2P93H',
  paragraphs: ['お返事を書きました。', '次のページで見られます。\nhttps://madoguchi.example/ja/status'],
};
const english: MailBody = {
  ...body,
  language: 'en',
  addressee: 'Hanako Sato',
  subjectLine: 'There is a reply for you',
  paragraphs: ['We have written a reply.'],
};

test('the frame in Japanese', () => {
  const mail = frameMail(office, body, false);
  expect(mail.senderName).toBe('カスタマーハラスメント相談窓口');
  expect(mail.subjectLine).toBe('【カスタマーハラスメント相談窓口】お返事があります（C-7K4M2P93H）');
  expect(mail.text.split('\n\n')).toEqual([
    '佐藤 花子 様',
    'お返事を書きました。',
    '次のページで見られます。\nhttps://madoguchi.example/ja/status',
    expect.stringMatching(/^お心当たりのない方へ\n/),
    'このメールに返信しても、私たちには届きません。',
    [
      '-- ',
      'カスタマーハラスメント相談窓口',
      '見本都 産業労働局',
      '電話 0120-000-000（開いている日の09:00から17:00まで）',
      'メール info@madoguchi.example\n',
    ].join('\n'),
  ]);
});

test('the frame in English', () => {
  const mail = frameMail(office, english, false);
  expect(mail.subjectLine).toBe('[Customer Harassment Help Desk] There is a reply for you (C-7K4M2P93H)');
  expect(mail.text).toMatch(/^Dear Hanako Sato,\n\nWe have written a reply\.\n\nIf this is not for you\n/);
  expect(mail.text).toContain('Telephone 0120-000-000 (09:00 to 17:00 on days we are open)');
});

test('who gave no name is not addressed by one', () => {
  expect(frameMail(office, { ...body, addressee: '' }, false).text).toMatch(/^お返事を書きました。/);
  expect(frameMail(office, { ...english, addressee: '' }, false).text).toMatch(/^We have written/);
});

test.each([body, english])(
  'the neutral frame tells nothing in $language, and still says whom to ask',
  (given) => {
    const mail = frameMail(office, given, true);
    for (const text of Object.values(mail)) expect(tellingWord(text)).toBeNull();
    for (const name of [office.officeName, office.operatorName])
      expect(JSON.stringify(mail)).not.toContain(name[officeLanguage(given.language)]);
    expect(mail.senderName).toBe(office.neutralSenderName[officeLanguage(given.language)]);
    expect(mail.text).toContain('0120-000-000');
    expect(mail.text).toContain('info@madoguchi.example');
  },
);

test('a mail without a receipt number has none in its subject', () => {
  const { receiptNumber: _, ...without } = body;
  expect(frameMail(office, without, false).subjectLine).toBe(
    '【カスタマーハラスメント相談窓口】お返事があります',
  );
});
