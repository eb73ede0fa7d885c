import { indexConsultation } from '#api/consultations/actions/index-consultation.ts';
import type { ConsultationReceipt, ConsultationStatus } from '#api/consultations/contract.ts';
import type { DeskCase, Presence } from '#api/consultations/desk-contract.ts';
import type { Problem } from '#api/core/http/problems.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey, satosConsultation, testOffice } from '#tests/support/office.ts';
import { signedInStaff } from '#tests/support/staff.ts';

/** An office with one of each role signed in on a Tuesday morning, and the ways to look at its cases. */
export async function deskOffice() {
  const { sql } = await testDatabase({ max: 20 });
  const office = await testOffice(sql, at('2026-11-24 (火) 09:00'));
  const staff = {
    tanaka: await signedInStaff(office.office, 'consultant', { name: 'tanaka' }),
    suzuki: await signedInStaff(office.office, 'coordinator', { name: 'suzuki' }),
    admin: await signedInStaff(office.office, 'administrator', { name: 'yamada' }),
    auditor: await signedInStaff(office.office, 'auditor', { name: 'kato' }),
  };
  let callers = 0;

  /** A consultation of sato's, sent on Sunday night; the clock then stands at Tuesday, five past nine. */
  const received = async (own: Record<string, unknown> = {}, language: StaffLanguage = 'ja') => {
    office.clock.set(at('2026-11-22 (日) 22:30'));
    callers += 1;
    const { body } = await office.request<ConsultationReceipt>('POST', '/api/consultations', {
      json: { input: { ...satosConsultation, ...own } },
      headers: { 'Idempotency-Key': newSendingKey(), 'Accept-Language': language },
      address: `203.0.113.${callers}`,
    });
    const [row] = await sql<{ id: string }[]>`
      select id from consultations.consultation where receipt_number = ${body.receiptNumber}`;
    await indexConsultation(office.context(), row?.id ?? '');
    office.clock.set(at('2026-11-24 (火) 09:05'));
    return { number: body.receiptNumber, code: body.secretCode ?? '', id: row?.id ?? '' };
  };

  const desk = (number: string, what: string, json: unknown, by = staff.tanaka, method = 'POST') =>
    office.request<Problem & { others: Presence[] }>(method, `/api/desk/consultations/${number}/${what}`, {
      json,
      cookie: by.cookie,
    });
  const opened = (number: string, by = staff.tanaka) =>
    office.request<DeskCase>('GET', `/api/desk/consultations/${number}`, { cookie: by.cookie });
  const seenBy = (number: string, code: string) =>
    office.request<ConsultationStatus & Omit<Problem, 'status'>>('GET', `/api/consultations/${number}`, {
      bearer: code,
    });
  const verbsOf = async (number: string): Promise<string[]> => {
    const rows = await sql<{ verb: string }[]>`
      select verb from core.event where subject_id = ${number} order by id`;
    return rows.map((row) => row.verb);
  };
  const mailsOf = async (number: string): Promise<string[]> => {
    const rows = await sql<{ purpose: string }[]>`
      select purpose from core.mail where subject_id = ${number} order by created_at`;
    return rows.map((row) => row.purpose);
  };
  return { sql, office, ...staff, received, desk, opened, seenBy, verbsOf, mailsOf };
}

/** What somebody writes, as one sending. */
export const words = (text: string) => ({ text, sendingKey: newSendingKey() });
