import { expect } from 'vitest';
import type { ConsultationReceipt } from '#api/consultations/contract.ts';
import type { ClosingReason } from '#api/consultations/vocabulary.ts';
import { type Language, languageTag, type StaffLanguage } from '#api/core/language.ts';
import type { RunningServer } from '#api/server.ts';
import { newSendingKey, satosConsultation } from '#tests/support/office.ts';
import { type SignedInStaff, signedInStaff } from '#tests/support/staff.ts';

export type ReceivedCase = { receiptNumber: string; secretCode: string };

/** A consultation of sato's that went in through the API of a running office, by night or day. */
export async function receivedCase(
  server: RunningServer,
  language: Language = 'ja',
  own: Record<string, unknown> = {},
): Promise<ReceivedCase> {
  const response = await fetch(`${server.url}/api/consultations`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': languageTag(language),
      'Idempotency-Key': newSendingKey(),
    },
    body: JSON.stringify({ input: { ...satosConsultation, ...own } }),
  });
  expect(response.status).toBe(201);
  const { receiptNumber, secretCode } = (await response.json()) as ConsultationReceipt;
  return { receiptNumber, secretCode: secretCode ?? '' };
}

/** tanaka at the desk of a running office, without the pages. */
export async function deskOf(server: RunningServer) {
  const tanaka: SignedInStaff = await signedInStaff(server.open.office, 'coordinator', { name: 'tanaka' });
  const send = async (method: string, path: string, json: unknown): Promise<void> => {
    const response = await fetch(`${server.url}/api/desk/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Cookie: tanaka.cookie },
      body: JSON.stringify(json),
    });
    expect(response.status, `${path}: ${response.ok ? '' : await response.text()}`).toBeLessThan(300);
  };
  const words = (text: string) => ({ text, sendingKey: newSendingKey() });
  const one = (number: string): string => `consultations/${number}`;
  return {
    tanaka,
    answers: (number: string, text: string) => send('POST', `${one(number)}/answers`, words(text)),
    asks: (number: string, text: string) => send('POST', `${one(number)}/questions`, words(text)),
    takes: (number: string) => send('PUT', `${one(number)}/assignment`, { staffId: 'me' }),
    keepsText: (text: { title: string; language: StaffLanguage; body: string }) =>
      send('POST', 'answer-texts', text),
    closes: (number: string, own: { because?: ClosingReason; text?: string } = {}) =>
      send('POST', `${one(number)}/closing`, { because: 'answered', sendingKey: newSendingKey(), ...own }),
  };
}

/** The requester takes it back, without the pages. */
export async function withdraws(server: RunningServer, { receiptNumber, secretCode }: ReceivedCase) {
  const response = await fetch(`${server.url}/api/consultations/${receiptNumber}/withdrawal`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${secretCode}` },
  });
  expect(response.status).toBeLessThan(300);
}
