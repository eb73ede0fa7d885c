import { expect } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import type { StaffRole } from '#api/core/context.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import { demonstrationProgramme } from '#api/demonstration-programme.ts';
import { planProgramme } from '#api/dispatch/actions/plan-programme.ts';
import { publishProgramme } from '#api/dispatch/actions/publish-programme.ts';
import type { DispatchReceipt } from '#api/dispatch/contract.ts';
import { programmes } from '#api/dispatch/programme-queries.ts';
import type { RunningServer } from '#api/server.ts';
import { at } from '#tests/support/at.ts';
import { axeFindings } from '#tests/support/axe.ts';
import type { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { satosApplication } from '#tests/support/dispatch.ts';
import { newSendingKey } from '#tests/support/office.ts';
import { deliveredMails } from '#tests/support/seminars.ts';
import { testServer } from '#tests/support/server.ts';
import { newStaff } from '#tests/support/staff.ts';
import { tanaka } from '#tests/support/tanaka.ts';
import type { StaffSaid } from '../../src/language.ts';

/** An application to the one programme of this office, as another program sends it. */
export async function newApplication(server: RunningServer, own: Record<string, unknown> = {}) {
  const [programme] = await programmes(server.open.office.sql);
  const sent = await fetch(`${server.url}/api/dispatch/applications`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newSendingKey() },
    body: JSON.stringify({ input: { ...satosApplication, programmeId: programme?.id, ...own } }),
  });
  expect(sent.status, await sent.clone().text()).toBe(201);
  const { caseNumber, secretCode } = (await sent.json()) as DispatchReceipt;
  return { receiptNumber: caseNumber, secretCode: secretCode ?? '' };
}

/** The desk of an office of its own with one application, on the morning it came in. */
export async function dispatchAtDesk(
  visitor: ReturnType<typeof testBrowser>,
  language: StaffLanguage,
  script: boolean,
) {
  const { address } = await testDatabase();
  const clock = virtualClock(at('2026-11-24 (火) 10:00'));
  const server = await testServer({ address, dist, clock });
  const ctx = server.open.systemContext('programme');
  await publishProgramme(ctx, await planProgramme(ctx, demonstrationProgramme(2026)), true);
  const kept = await newApplication(server);
  const caseNumber = kept.receiptNumber;
  const page = await visitor(server, { language, script });
  const { t, signsIn } = tanaka(page, language);
  /** Nobody stays signed in for days: another of them comes. */
  const comesIn = async (role: StaffRole = 'administrator'): Promise<void> => {
    await page.context().clearCookies();
    await signsIn(await newStaff(server.open.office, role, { language }));
  };
  await comesIn();
  const main = page.getByRole('main');
  const found: string[] = [];
  return {
    server,
    page,
    clock,
    caseNumber,
    kept,
    t,
    main,
    comesIn,
    /** The mails about a case or a consultation, as they were sent. */
    mailsOf: async (number: string) =>
      await deliveredMails(
        { sql: server.open.office.sql, context: () => server.open.systemContext('mails') },
        number,
      ),
    found,
    /** The form that a fold holds, opened. */
    fold: async (title: StaffSaid) => {
      const fold = main
        .locator('details.fold', { has: page.locator('summary', { hasText: t(title) }) })
        .first();
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
      return fold;
    },
    /** What may still be done with the case. */
    folds: async () => await main.locator('.case-work summary').allInnerTexts(),
    press: async (name: StaffSaid, within = main) =>
      await within
        .getByRole('button', { name: t(name), exact: true })
        .first()
        .click(),
    told: async (sentence: string) => await main.getByText(sentence, { exact: true }).first().waitFor(),
    look: async (state: string) => {
      if (!script) return;
      for (const finding of await axeFindings(page)) found.push(`${language}, ${state}: ${finding}`);
    },
  };
}
