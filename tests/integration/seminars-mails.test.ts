import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { deliverDueMails } from '#api/core/mail/deliver.ts';
import { smtpTransport } from '#api/core/mail/transports.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { registrationInput } from '#api/seminars/contract.ts';
import { type RegistrantMailPurpose, registrantMails } from '#api/seminars/mails.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { queueRegistrantMail } from '#api/seminars/ticket.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { faultyMailServer } from '#tests/support/faulty-mail-server.ts';
import { newSendingKey, testOffice } from '#tests/support/office.ts';
import { itosRegistration, publishedSeminar } from '#tests/support/seminars.ts';

const { sql } = await testDatabase();
const office = await testOffice(sql, at('2026-11-24 (火) 10:00'));
const server = await faultyMailServer();
const transport = smtpTransport({ url: server.url, from: 'madoguchi@office.example' });
const purposes = Object.keys(registrantMails) as RegistrantMailPurpose[];
const because = { ja: '講師の都合によります。', en: 'The speaker is ill.' };
const message = { subject: { ja: '持ち物', en: 'What to bring' }, text: { ja: '筆記用具', en: 'A pen' } };

/** Somebody with a seat online, and every mail there is to them in a row, as their mail server gets them. */
async function everyMail(language: 'ja' | 'en'): Promise<Map<string, ParsedMail>> {
  const seminar = await publishedSeminar(office);
  const email = `every-${language}@example.jp`;
  const ctx = office.context({ actor: { kind: 'requester' }, language });
  const input = registrationInput.parse(itosRegistration({ email, name: '伊藤 﨑子' }));
  await registerForSeminar(ctx, seminar.slug, input, newSendingKey());
  const [row] = await sql<{ id: string }[]>`
    select id from seminars.registration where seminar_id = ${seminar.id}`;
  const read = new Map<string, ParsedMail>();
  for (const purpose of purposes) {
    await sql.begin(async (tx) => {
      await queueRegistrantMail(
        tx,
        ctx,
        await seminarById(tx, seminar.id),
        row?.id ?? '',
        purpose,
        'every',
        purpose === 'office_message' ? { message } : { because },
      );
    });
    await deliverDueMails(office.context(), transport);
    const last = server.accepted.findLast(({ recipient }) => recipient === email);
    if (last) read.set(purpose, last.parsed);
  }
  return read;
}

describe.for(['ja', 'en'] as const)('every mail to a registrant in %s', (language) => {
  test('is read back whole, and its calendar entry replaces or removes the one before', async () => {
    const mails = await everyMail(language);
    expect([...mails.keys()]).toEqual(purposes);
    for (const [purpose, { subject, text = '', attachments, headers }] of mails) {
      const said = purpose === 'office_message' ? message : registrantMails[purpose as RegistrantMailPurpose];
      expect(subject, purpose).toContain(said.subject[language]);
      expect(text, purpose).toContain('伊藤 﨑子');
      expect(text, purpose).not.toMatch(/undefined|null|\[object|\{\{/);
      const wording = registrantMails[purpose as RegistrantMailPurpose];
      expect(attachments, purpose).toHaveLength(wording.entry ? 1 : 0);
      expect(headers.get('message-id'), purpose).toBeTruthy();
    }

    const entries = [...mails].flatMap(([purpose, { attachments }]) =>
      attachments.map((file) => ({ purpose, file, content: file.content.toString('utf8') })),
    );
    let before = 0;
    const uids = new Set<string>();
    for (const { purpose, file, content } of entries) {
      const calendar = new ICAL.Component(ICAL.parse(content));
      const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      const method = calendar.getFirstPropertyValue('method');
      expect(method, purpose).toBe(
        registrantMails[purpose as RegistrantMailPurpose].entry === 'cancel' ? 'CANCEL' : 'REQUEST',
      );
      expect(file.headers.get('content-type'), purpose).toMatchObject({ params: { method } });
      expect(event?.sequence ?? -1, purpose).toBeGreaterThan(before);
      before = event?.sequence ?? -1;
      uids.add(event?.uid ?? '');
      const other = Object.values(nodeIcal.sync.parseICS(content)).find((part) => part?.type === 'VEVENT');
      expect(other, purpose).toMatchObject({ uid: event?.uid, summary: event?.summary });
    }
    expect(entries.length).toBeGreaterThan(5);
    expect(uids.size).toBe(1);
  });
});
