import { describe, expect, test } from 'vitest';
import { type ConsultationMailPurpose, consultationMails, staffMails } from '#api/consultations/mails.ts';
import { languages, staffLanguages } from '#api/core/language.ts';
import { decideMail } from '#api/core/mail/contact-rules.ts';
import { frameMail } from '#api/core/mail/frame.ts';
import { officeSettings } from '#api/core/settings/settings.ts';
import { at } from '#tests/support/at.ts';

const office = officeSettings.parse({});
const facts = {
  receiptNumber: 'C-7K4M2P93H',
  promise: {
    earliestOn: { ja: '2026年11月24日（火）', en: 'Tue 24 Nov 2026', easy: '2026年11月24日（火）' },
    dueOn: { ja: '2026年11月26日（木）', en: 'Thu 26 Nov 2026', easy: '2026年11月26日（木）' },
  },
  statusLink: 'https://madoguchi.example/ja/status/link/token',
};
const purposes = Object.keys(consultationMails) as ConsultationMailPurpose[];

describe.each(purposes)('the mail "%s"', (purpose) => {
  test.each(languages)(
    'in %s says its number, and the neutral one passes the rule "never name the subject"',
    (language) => {
      const wording = consultationMails[purpose];
      const body = {
        language,
        addressee: '',
        subjectLine: wording.subject[language],
        receiptNumber: facts.receiptNumber,
        paragraphs: wording.paragraphs(facts)[language],
      };
      const mail = frameMail(office, body, true);
      expect(mail.text).toContain(facts.receiptNumber);
      expect(mail.text).toContain(office.contactAddress);
      const rules = {
        channel: 'email',
        neverNameSubject: true,
        neverCallWorkplace: false,
        hours: null,
      } as const;
      const face = { ...mail, attachmentNames: [], requestedNow: false };
      expect(decideMail(rules, face, at('2026-11-24 (火) 10:00'), 'Asia/Tokyo')).toEqual({ allowed: true });
    },
  );
});

test('the receipt tells both days with their weekdays, and the link', () => {
  const text = consultationMails.received.paragraphs(facts).ja.join('\n');
  expect(text).toContain('2026年11月24日（火）から');
  expect(text).toContain('2026年11月26日（木）まで');
  expect(text).toContain(facts.statusLink);
});

test('mails to the desk name the case by its number and its date', () => {
  for (const wording of Object.values(staffMails))
    for (const language of staffLanguages) {
      const text = wording
        .paragraphs({
          receiptNumber: facts.receiptNumber,
          dueOn: facts.promise.dueOn,
          deskLink: 'https://madoguchi.example/desk',
        })
        [language].join('\n');
      expect(text).toContain(facts.receiptNumber);
      expect(text).toContain(facts.promise.dueOn[language]);
    }
});
