import type { Locator, Page } from 'playwright-core';
import type { Context } from '#api/core/context.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import { planSeminar } from '#api/seminars/actions/plan-seminar.ts';
import { publishSeminar } from '#api/seminars/actions/publish-seminar.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { saveVenue } from '#api/seminars/actions/save-venue.ts';
import { registrationInput } from '#api/seminars/contract.ts';
import { registrantFilter } from '#api/seminars/desk-contract.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { registrantsOf } from '#api/seminars/registrants.ts';
import type { RunningServer } from '#api/server.ts';
import { newSendingKey } from '#tests/support/office.ts';
import { beginning } from '#tests/support/sato.ts';
import { itosRegistration, tanakasPlan } from '#tests/support/seminars.ts';

/** What happens at a running office without the pages of the desk: seminars are there, people register. */
export function seminarOffice(server: RunningServer) {
  const as = (actor: Context['actor'], language: StaffLanguage = 'ja'): Context => ({
    ...server.open.office,
    actor,
    language,
    requestId: 'test',
  });
  const planner = as({ kind: 'staff', staffId: 'tanaka', role: 'coordinator' });
  const text = (ja: string, en = '') => ({ ja, en });

  return {
    planner,
    venue: () =>
      saveVenue(planner, null, {
        name: text('見本会館', 'Sample Hall'),
        address: text('見本区中央1-1'),
        floor: text('6階'),
        access: text('見本駅から5分'),
        accessibility: text('車いすで入れます。'),
      }),
    draft: (own: Record<string, unknown> = {}) => planSeminar(planner, tanakasPlan(own)),
    async published(own: Record<string, unknown> = {}): Promise<string> {
      const id = await planSeminar(planner, tanakasPlan(own));
      await publishSeminar(planner, id);
      return id;
    },
    /** Many register online, one after the other: 伊藤 1, 伊藤 2 and so on. */
    async manyRegister(id: string, count: number): Promise<void> {
      const { slug } = await seminarById(planner.sql, id);
      for (let number = 1; number <= count; number += 1) {
        const own = { name: `伊藤 ${number}`, email: `${slug}-${number}@example.jp` };
        const input = registrationInput.parse(itosRegistration(own));
        await registerForSeminar(as({ kind: 'requester' }), slug, input, newSendingKey());
      }
    },
    /** Somebody registers on the public side; answers with their number. */
    async registers(id: string, name: string, own: Record<string, unknown> = {}): Promise<string> {
      const { slug } = await seminarById(planner.sql, id);
      const email = `${Buffer.from(`${id}${name}`).toString('hex').slice(-24)}@example.jp`;
      const input = registrationInput.parse(itosRegistration({ name, email, ...own }));
      await registerForSeminar(as({ kind: 'requester' }), slug, input, newSendingKey());
      const filter = registrantFilter.parse({ state: '', q: name });
      return (await registrantsOf(planner, id, filter))[0]?.ticketNumber ?? '';
    },
  };
}

/** The fields of the seminar desk, whose ids are the paths of the API's contract. */
export function seminarPages(page: Page, t: <T>(said: Readonly<Record<StaffLanguage, T>>) => T) {
  const at = (id: string): Locator => page.locator(`[id="${id}"]`);
  return {
    at,
    choice: (name: Readonly<Record<StaffLanguage, string>>): Locator =>
      page.locator('label.option', { hasText: beginning(t(name)) }).locator('input'),
    done: async (sentence: string): Promise<void> =>
      await page.getByRole('status').getByText(sentence).first().waitFor(),
  };
}
