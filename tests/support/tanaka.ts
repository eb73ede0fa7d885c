import type { Locator, Page } from 'playwright-core';
import type { StaffLanguage } from '#api/core/language.ts';
import { beginning } from '#tests/support/sato.ts';
import { currentCode, type TestStaff, testPassword } from '#tests/support/staff.ts';
import { caseText } from '../../src/features/desk/case-text.ts';
import { deskText } from '../../src/features/desk/desk-text.ts';
import { type StaffSaid, speaker } from '../../src/language.ts';

/** What tanaka does at the desk, found by role and name as tanaka finds it. */
export function tanaka(page: Page, language: StaffLanguage) {
  const t = speaker(language);
  const button = (name: StaffSaid): Locator => page.getByRole('button', { name: beginning(t(name)) });
  const field = (name: StaffSaid): Locator => page.getByRole('textbox', { name: beginning(t(name)) });
  const done = async (what: string): Promise<void> =>
    await page.getByRole('status').getByText(t(caseText.done)(what)).waitFor();

  return {
    t,
    button,
    field,
    done,
    main: page.getByRole('main'),

    async signsIn(staff: TestStaff): Promise<void> {
      await page.goto('/desk');
      await field(deskText.email).fill(staff.email);
      await page.getByLabel(t(deskText.password)).fill(testPassword);
      await button(deskText.signInAct).click();
      await field(deskText.code).fill(currentCode(staff.secret));
      await button(deskText.goOn).click();
      await page.waitForURL(/\/desk$/);
    },

    /** Opens what else may be done with a case. */
    async unfolds(name: StaffSaid): Promise<void> {
      await page.locator('summary', { hasText: t(name) }).click();
    },
  };
}
