import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Context } from '#api/core/context.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { registrationInput, ways } from '#api/seminars/contract.ts';
import type { DeskSeminar } from '#api/seminars/desk-contract.ts';
import { joinLink, linkToken, myLink, registrantHash } from '#api/seminars/ticket.ts';
import type { RunningServer } from '#api/server.ts';
import { newSendingKey } from '#tests/support/office.ts';
import { beginning } from '#tests/support/sato.ts';
import { type SignedInStaff, signedInStaff } from '#tests/support/staff.ts';
import { receivedText, registrationText } from '../../src/features/seminars/registration-text.ts';
import { type StaffSaid, speaker } from '../../src/language.ts';

const text = (ja: string, en: string) => ({ ja, en });

/** What tanaka plans for a Thursday in December: two hours online, one seat, with a question and a survey. */
export const decemberPlan = (own: Record<string, unknown> = {}) => ({
  about: {
    title: text('電話で受けるカスタマーハラスメントへの備え', 'Preparing for harassment on the telephone'),
    description: text('電話の終え方と記録のしかたを学びます。', 'How to end a call, and how to record it.'),
    themes: [text('電話の終え方', 'Ending a call'), text('記録', 'Records')],
    audience: text('人事や現場の責任者', 'Managers and personnel'),
    fee: { kind: 'not_stated' },
    questions: [
      {
        id: 'size',
        label: text('働いている人の数', 'How many people work there'),
        kind: 'choice',
        required: true,
        choices: [text('10人まで', 'Up to 10'), text('11人から', '11 or more')],
      },
    ],
    survey: [
      { id: 'useful', label: text('役に立ったこと', 'What was useful'), kind: 'text', required: true },
    ],
  },
  startsAt: '2026-12-10T14:00:00+09:00',
  endsAt: '2026-12-10T16:00:00+09:00',
  opensAt: '2026-11-20T09:00:00+09:00',
  closesAt: '2026-12-10T12:00:00+09:00',
  online: { by: 'link', url: 'https://meet.example/room', capacity: 1 },
  ...own,
});

/** Somebody of the office, planning by the API of a running server. */
export async function plannerOf(server: RunningServer) {
  const tanaka: SignedInStaff = await signedInStaff(server.open.office, 'coordinator', { name: 'tanaka' });
  const send = async <Body>(method: string, path: string, json: unknown): Promise<Body> => {
    const response = await fetch(`${server.url}/api/desk/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Cookie: tanaka.cookie },
      body: JSON.stringify(json),
    });
    const answer = await response.text();
    expect(response.status, `${method} ${path}: ${answer}`).toBeLessThan(300);
    return (answer === '' ? undefined : JSON.parse(answer)) as Body;
  };
  return {
    send,
    /** A file of a seminar's recording. */
    uploads: async (id: string, kind: string, bytes: Buffer, name: string): Promise<void> => {
      const body = new FormData();
      body.append('file', new File([new Uint8Array(bytes)], name));
      const path = `${server.url}/api/desk/seminars/${id}/archive/${kind}`;
      const response = await fetch(path, { method: 'POST', headers: { Cookie: tanaka.cookie }, body });
      expect(response.status, await response.text()).toBe(200);
    },
    /** A published seminar: its id, and its address on the public pages. */
    plans: async (own: Record<string, unknown> = {}): Promise<{ id: string; slug: string }> => {
      const draft = await send<DeskSeminar>('POST', 'seminars', decemberPlan(own));
      const { row } = await send<DeskSeminar>('POST', `seminars/${draft.row.id}/publication`, {});
      return { id: row.id, slug: row.slug };
    },
  };
}

/** What ito does on the public pages, found by role and name as ito finds it. */
export function ito(page: Page, language: StaffLanguage) {
  const t = speaker(language);
  const button = (name: StaffSaid): Locator => page.getByRole('button', { name: t(name), exact: true });
  const link = (name: StaffSaid): Locator => page.getByRole('link', { name: t(name), exact: true });
  const title = (name: StaffSaid): Locator =>
    page.getByRole('heading', { level: 1, name: t(name), exact: true });
  const field = (name: StaffSaid): Locator => page.getByRole('textbox', { name: beginning(t(name)) });
  const option = (role: 'radio' | 'checkbox', name: StaffSaid): Locator =>
    page.getByRole(role, { name: beginning(t(name)) });
  return {
    t,
    button,
    link,
    title,
    field,
    option,
    main: page.getByRole('main'),

    async fillsForm(own: {
      email: string;
      name?: string;
      way?: keyof typeof ways;
      size?: StaffSaid;
    }): Promise<void> {
      await field(registrationText.name).fill(own.name ?? '伊藤 花子');
      await field(registrationText.email).fill(own.email);
      if (own.way) await option('radio', ways[own.way]).check();
      if (own.size) await option('radio', own.size).check();
      await option('checkbox', registrationText.agree).check();
    },

    async goesToCheck(): Promise<void> {
      await button(registrationText.toCheck).click();
      await title(registrationText.checkTitle).waitFor();
    },

    /** With the button that stands there: for a seat, for the waiting list, or to be admitted. */
    async sends(outcome: 'registered' | 'waiting' | 'requested' = 'registered'): Promise<void> {
      await button(outcome === 'waiting' ? registrationText.sendWait : registrationText.send).click();
      await title(receivedText[outcome]).waitFor();
    },
  };
}

let people = 0;

/** Somebody who registered without the pages, and the addresses in their mails. */
export async function registers(
  server: RunningServer,
  slug: string,
  own: { language: StaffLanguage; way?: keyof typeof ways },
): Promise<{ mine: string; join: string; token: string; number: string }> {
  people += 1;
  const email = `registrant${people}@example.jp`;
  const ctx = personAt(server, own.language);
  const input = registrationInput.parse({
    name: '伊藤 花子',
    email,
    way: own.way ?? 'online',
    answers: { size: '10人まで' },
    consent: true,
  });
  await registerForSeminar(ctx, slug, input, newSendingKey());
  return await linksOf(server, email, own.language);
}

const personAt = (server: RunningServer, language: StaffLanguage): Context => ({
  ...server.open.office,
  actor: { kind: 'requester' },
  language,
  requestId: 'test',
});

/** The addresses in the mails of whoever registered with this address. */
export async function linksOf(server: RunningServer, email: string, language: StaffLanguage) {
  const { office } = server.open;
  const ctx = personAt(server, language);
  const [row] = await office.sql<{ ticketNumber: string; linkGeneration: number }[]>`
    select ticket_number as "ticketNumber", link_generation as "linkGeneration" from seminars.registration
    where address_hash = ${registrantHash(office.secrets, email)}`;
  if (!row) throw new Error('Nobody registered.');
  const linked = { ...row, language };
  const token = linkToken(ctx, linked, 'registration-link');
  return { mine: myLink(ctx, linked), join: joinLink(ctx, linked), token, number: row.ticketNumber };
}
