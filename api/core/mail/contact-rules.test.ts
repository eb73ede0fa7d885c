import { expect, test } from 'vitest';
import { type ContactRules, decideCall, decideMail, type MailFace } from '#api/core/mail/contact-rules.ts';
import { tellingWord } from '#api/core/mail/telling-words.ts';
import { at } from '#tests/support/at.ts';

const tokyo = 'Asia/Tokyo';
const noon = at('2026-11-24 (火) 12:00');
const neutral: MailFace = {
  subjectLine: 'お返事があります（C-7K4M2P93H）',
  senderName: '事務局',
  attachmentNames: [],
  text: 'お返事を書きました。\nhttps://madoguchi.example/ja/consult/harassment',
  requestedNow: false,
};
const rules = (some: Partial<ContactRules> = {}): ContactRules => ({
  channel: 'email',
  neverNameSubject: false,
  neverCallWorkplace: false,
  hours: null,
  ...some,
});

/** 'yes', 'no', or the time until which it is held. */
const mail = (some: Partial<ContactRules>, face: Partial<MailFace> = {}, when = noon) => {
  const decision = decideMail(rules(some), { ...neutral, ...face }, when, tokyo);
  return shown(decision);
};
const call = (some: Partial<ContactRules>, place: 'workplace' | 'other' = 'other', when = noon) =>
  shown(decideCall(rules(some), { place, at: when, timeZone: tokyo }));

function shown(decision: ReturnType<typeof decideMail>): string {
  if (decision.allowed) return 'yes';
  if ('notBefore' in decision)
    return decision.notBefore.toZonedDateTimeISO(tokyo).toPlainDateTime().toString();
  return 'no';
}

const evening = { from: '18:00', until: '20:00' };
const night = { from: '22:00', until: '06:00' };

test.each<[string, Partial<ContactRules>, Partial<MailFace>, string]>([
  ['by e-mail, no wish', {}, {}, 'yes'],
  ['status page only', { channel: 'status_page' }, {}, 'no'],
  ['status page only, asked for now', { channel: 'status_page' }, { requestedNow: true }, 'yes'],
  ['by telephone', { channel: 'telephone' }, {}, 'no'],
  ['in the evening only', { hours: evening }, {}, '2026-11-24T18:00:00'],
  ['in the evening only, asked for now', { hours: evening }, { requestedNow: true }, 'yes'],
  ['status page in the evening', { channel: 'status_page', hours: evening }, {}, 'no'],
  ['neutral words', { neverNameSubject: true }, {}, 'yes'],
  ['a telling subject', { neverNameSubject: true }, { subjectLine: '【相談窓口】お返事' }, 'no'],
  ['a telling sender', { neverNameSubject: true }, { senderName: 'Customer Harassment Help Desk' }, 'no'],
  ['a telling file', { neverNameSubject: true }, { attachmentNames: ['カスハラ記録.pdf'] }, 'no'],
  ['a telling text', { neverNameSubject: true }, { text: 'ご相談の件' }, 'no'],
  ['telling, asked for now', { neverNameSubject: true }, { subjectLine: '相談', requestedNow: true }, 'no'],
  ['telling, no wish', {}, { subjectLine: '【相談窓口】お返事' }, 'yes'],
  ['no calls to work', { neverCallWorkplace: true }, {}, 'yes'],
])('a mail: %s', (_, some, face, expected) => {
  expect(mail(some, face)).toBe(expected);
});

test.each<[string, Partial<ContactRules>, 'workplace' | 'other', string]>([
  ['by telephone', { channel: 'telephone' }, 'other', 'yes'],
  ['by telephone, at work', { channel: 'telephone' }, 'workplace', 'yes'],
  ['not at work', { channel: 'telephone', neverCallWorkplace: true }, 'workplace', 'no'],
  ['not at work, at home', { channel: 'telephone', neverCallWorkplace: true }, 'other', 'yes'],
  ['by e-mail', {}, 'other', 'no'],
  ['status page only', { channel: 'status_page' }, 'other', 'no'],
  ['in the evening only', { channel: 'telephone', hours: evening }, 'other', '2026-11-24T18:00:00'],
  ['the subject is not named', { channel: 'telephone', neverNameSubject: true }, 'other', 'yes'],
])('a call: %s', (_, some, place, expected) => {
  expect(call(some, place)).toBe(expected);
});

test.each([
  [evening, '2026-11-24 (火) 17:59', '2026-11-24T18:00:00'],
  [evening, '2026-11-24 (火) 18:00', 'yes'],
  [evening, '2026-11-24 (火) 19:59:59', 'yes'],
  [evening, '2026-11-24 (火) 20:00', '2026-11-25T18:00:00'],
  [evening, '2026-12-31 (木) 23:00', '2027-01-01T18:00:00'],
  [night, '2026-11-24 (火) 21:59', '2026-11-24T22:00:00'],
  [night, '2026-11-24 (火) 23:30', 'yes'],
  [night, '2026-11-25 (水) 00:00', 'yes'],
  [night, '2026-11-25 (水) 05:59', 'yes'],
  [night, '2026-11-25 (水) 06:00', '2026-11-25T22:00:00'],
  [{ from: '00:00', until: '00:00' }, '2026-11-25 (水) 03:00', 'yes'],
  [{ from: '00:00', until: '06:00' }, '2026-11-25 (水) 06:00', '2026-11-26T00:00:00'],
])('hours %o at %s: %s', (hours, when, expected) => {
  expect(mail({ hours }, {}, at(when))).toBe(expected);
  expect(call({ channel: 'telephone', hours }, 'other', at(when))).toBe(expected);
});

test('a held mail goes within its hours, whenever it was written', () => {
  for (const hours of [evening, night, { from: '09:00', until: '09:01' }]) {
    for (let minute = 0; minute < 24 * 60; minute += 7) {
      const when = noon.add({ minutes: minute });
      const decision = decideMail(rules({ hours }), neutral, when, tokyo);
      if (decision.allowed || !('notBefore' in decision)) continue;
      expect(Temporal.Instant.compare(decision.notBefore, when)).toBe(1);
      expect(decision.notBefore.since(when).total('hours')).toBeLessThanOrEqual(24);
      expect(decideMail(rules({ hours }), neutral, decision.notBefore, tokyo)).toEqual({ allowed: true });
    }
  }
});

test.each([
  ['【相談窓口】受付', '相談'],
  ['ご 相 談', '相談'],
  ['はらすめんと', 'ハラスメント'],
  ['ﾊﾗｽﾒﾝﾄ', 'ハラスメント'],
  ['カス・ハラ', 'カスハラ'],
  ['苦情の件', '苦情'],
  ['いやがらせ', 'イヤガラセ'],
  ['HARASSMENT', 'harassment'],
  ['Your Consultation', 'consultation'],
  ['complaints.pdf', 'complaints'],
  ['help-desk', 'help desk'],
  ['HelpDesk', 'helpdesk'],
])('%s tells the subject', (text, word) => {
  expect(tellingWord(text)).toBe(word);
});

test.each([
  '受け付けました（C-7K4M2P93H）',
  'お返事があります',
  'おたずねしたいことがあります',
  '事務局',
  'Office',
  'There is a reply for you',
  'We received what you sent',
  'desk.pdf',
  'info@harassment-desk.example',
])('%s tells nothing', (text) => {
  expect(tellingWord(text)).toBeNull();
});
