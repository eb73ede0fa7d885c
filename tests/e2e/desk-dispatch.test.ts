import { expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import { demonstrationProgramme } from '#api/demonstration-programme.ts';
import { planProgramme } from '#api/dispatch/actions/plan-programme.ts';
import { publishProgramme } from '#api/dispatch/actions/publish-programme.ts';
import { contactOutcomes, type DispatchReceipt } from '#api/dispatch/contract.ts';
import { at } from '#tests/support/at.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { satosApplication } from '#tests/support/dispatch.ts';
import { newSendingKey } from '#tests/support/office.ts';
import { textOf } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { newStaff } from '#tests/support/staff.ts';
import { tanaka } from '#tests/support/tanaka.ts';
import { caseText } from '../../src/features/desk/case-text.ts';
import { dispatchCaseText } from '../../src/features/desk-dispatch/case-text.ts';
import { expertsText } from '../../src/features/desk-dispatch/experts-text.ts';
import { dispatchListText } from '../../src/features/desk-dispatch/list-text.ts';
import { programmesText } from '../../src/features/desk-dispatch/programmes-text.ts';
import { timesText } from '../../src/features/desk-dispatch/times-text.ts';
import type { StaffSaid } from '../../src/language.ts';

const visitor = testBrowser({ checksHtml: true });

/** The desk of an office of its own with one application, on the morning it came in. */
async function opened(language: StaffLanguage, script: boolean) {
  const { address } = await testDatabase();
  const clock = virtualClock(at('2026-11-24 (火) 10:00'));
  const server = await testServer({ address, dist, clock });
  const programmes = server.open.systemContext('programme');
  const programmeId = await planProgramme(programmes, demonstrationProgramme(2026));
  await publishProgramme(programmes, programmeId, true);
  const sent = await fetch(`${server.url}/api/dispatch/applications`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newSendingKey() },
    body: JSON.stringify({ input: { ...satosApplication, programmeId } }),
  });
  expect(sent.status, await sent.clone().text()).toBe(201);
  const { caseNumber } = (await sent.json()) as DispatchReceipt;
  const page = await visitor(server, { language, script });
  const { t, signsIn } = tanaka(page, language);
  /** Nobody stays signed in for days: another of them comes. */
  const comesIn = async (): Promise<void> => {
    await page.context().clearCookies();
    await signsIn(await newStaff(server.open.office, 'administrator', { language }));
  };
  await comesIn();
  const main = page.getByRole('main');
  const found: string[] = [];
  return {
    page,
    clock,
    caseNumber,
    t,
    main,
    comesIn,
    found,
    /** The form that a fold holds, opened. */
    fold: async (title: StaffSaid) => {
      const fold = main
        .locator('details.fold', { has: page.locator('summary', { hasText: t(title) }) })
        .first();
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
      return fold;
    },
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

test.for([
  { language: 'ja', script: true },
  { language: 'en', script: false },
] as const)(
  'tanaka leads an application from the contact to the visits ($language, script: $script)',
  async ({ language, script }) => {
    const desk = await opened(language, script);
    const { page, clock, caseNumber, comesIn, t, main, found, fold, press, told, look } = desk;
    const done = (step: string) => t(dispatchCaseText.doneSentence)(step);
    const casePath = `/desk/dispatch/${caseNumber}`;

    await page
      .getByRole('link', { name: caseNumber })
      .or(page.locator(`[data-row="${caseNumber}"] a`))
      .first()
      .click();
    await page.waitForURL(`**${casePath}`);
    await look('received');
    expect(await textOf(main)).toContain(satosApplication.wish);

    // Nothing typed is lost when it is refused.
    const decline = await fold(dispatchCaseText.decline);
    await decline.locator('textarea').fill('要件を満たしていません。');
    await press(dispatchCaseText.decline, decline);
    await main.getByRole('alert').waitFor();
    expect(await main.locator('#decline-text').inputValue()).toBe('要件を満たしていません。');
    await look('a refused decline');

    await page.goto('/desk/dispatch/times');
    const pattern = await fold(timesText.openPattern);
    await pattern.locator('#fromDay').fill('2026-12-01');
    await pattern.locator('#untilDay').fill('2026-12-04');
    await press(timesText.openAct, pattern);
    await told(t(timesText.done)('pattern'));
    await look('open times');

    await page.goto(casePath);
    const contact = await fold(dispatchCaseText.logContact);
    await contact.locator('#outcome').selectOption(t(contactOutcomes.no_answer));
    await press(dispatchCaseText.logAct, contact);
    await told(done('contacts'));
    await press(dispatchCaseText.offerAct, await fold(dispatchCaseText.offer));
    await told(done('offer'));
    expect(await textOf(main)).toContain(t(caseText.states)('kept'));
    const set = await fold(dispatchCaseText.setInterview);
    await press(dispatchCaseText.setAct, set);
    await told(done('interview'));
    await look('interview set');

    clock.set(at('2026-12-02 (水) 10:00'));
    await comesIn();
    await page.goto(casePath);
    await main.locator('[name^="guide."]').first().fill('レジでの大声が多い。');
    await press(dispatchCaseText.guideSave);
    await told(done('guide'));
    const held = await fold(dispatchCaseText.held);
    await held.locator('#heldOn').fill('2026-12-01');
    await press(dispatchCaseText.held, held);
    await told(done('held'));
    expect(await main.locator('[name^="guide."]').first().inputValue()).toBe('レジでの大声が多い。');
    // Five business days from the first of December.
    await main.locator('.desk-clock time[datetime="2026-12-08"]').waitFor();
    const accept = await fold(dispatchCaseText.accept);
    await accept.locator('textarea').fill('派遣します。');
    await press(dispatchCaseText.accept, accept);
    await told(done('accept'));

    await page.goto('/desk/experts/new');
    await main.locator('#name').fill('鈴木 一郎');
    await main.locator('#email').fill('suzuki@example.jp');
    await main.locator('#weekly').fill('来週');
    await press(expertsText.save);
    await main.getByRole('alert').waitFor();
    expect(await main.locator('#name').inputValue()).toBe('鈴木 一郎');
    await look('an expert with errors');
    await main.locator('#weekly').fill('火 9:00-17:00\nThu 9:00-17:00');
    await press(expertsText.save);
    await told(t(expertsText.done)('save'));
    await look('an expert');
    await press(expertsText.invite);
    await told(t(expertsText.done)('invite'));

    await page.goto(casePath);
    expect(await main.locator('.desk-ranking > li').count()).toBe(1);
    await look('choosing an expert');
    await press(dispatchCaseText.choose);
    await told(done('expert'));
    await press(dispatchCaseText.planAct, await fold(dispatchCaseText.planVisit));
    await told(done('visit'));
    expect(await main.locator('.desk-proposals fieldset').count()).toBe(3);
    await look('a visit that waits for answers');

    await press(dispatchCaseText.hold, await fold(dispatchCaseText.hold));
    await told(done('hold'));
    await look('on hold');
    await press(dispatchCaseText.resume, await fold(dispatchCaseText.resume));
    await told(done('resume'));
    await main.getByRole('link', { name: t(dispatchCaseText.letters)('accepted') }).click();
    await main.getByText('派遣します。').waitFor();
    await look('the decision letter');

    await page.goto('/desk/dispatch?group=all');
    expect(await textOf(main)).toContain(caseNumber);
    await look('the list');
    await page.goto('/desk/experts');
    await look('the register');
    await page.goto('/desk/programmes');
    await press(programmesText.next, await fold(programmesText.next));
    await told(t(programmesText.saved));
    expect(await main.getByText(t(programmesText.draft), { exact: true }).count()).toBe(1);
    await look('programmes');
    expect(await page.getByRole('navigation', { name: t(dispatchListText.parts) }).count()).toBe(1);
    expect(found).toEqual([]);
  },
);
