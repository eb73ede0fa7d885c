import { expect, test } from 'vitest';
import type { StaffLanguage } from '#api/core/language.ts';
import { applicantKinds, dispatchStatuses, interviewWays } from '#api/dispatch/contract.ts';
import { appointmentStatuses, conflictKinds, timeAnswers } from '#api/dispatch/expert-contract.ts';
import { applicant, dispatchDesk } from '#tests/support/applicant.ts';
import { at } from '#tests/support/at.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { receivedCase, withdraws } from '#tests/support/cases.ts';
import { satosApplication } from '#tests/support/dispatch.ts';
import { dispatchAtDesk, newApplication } from '#tests/support/dispatch-at-desk.ts';
import { visitParties } from '#tests/support/dispatch-visits.ts';
import { sato, textOf } from '#tests/support/sato.ts';
import { caseText } from '../../src/features/desk/case-text.ts';
import { dispatchCaseText } from '../../src/features/desk-dispatch/case-text.ts';
import { timesText } from '../../src/features/desk-dispatch/times-text.ts';
import { applicationText, stepTitles } from '../../src/features/dispatch/application-text.ts';
import {
  caseDone,
  caseText as organisationText,
  situationTitles,
} from '../../src/features/dispatch/case-text.ts';
import { dispatchText } from '../../src/features/dispatch/dispatch-text.ts';
import { expertText } from '../../src/features/dispatch/expert-text.ts';
import { proposalText } from '../../src/features/dispatch/proposal-text.ts';
import { visitText } from '../../src/features/dispatch/visit-text.ts';
import type { StaffSaid } from '../../src/language.ts';

const visitor = testBrowser({ checksHtml: true });
const opened = (language: StaffLanguage, script: boolean) => dispatchAtDesk(visitor, language, script);

test('a case that was declined, and one that was withdrawn, say so and offer nothing more', async () => {
  const desk = await opened('ja', true);
  const { server, page, caseNumber, kept, t, main, fold, folds, press, told, look, found } = desk;
  await page.goto(`/desk/dispatch/${caseNumber}`);
  const decline = await fold(dispatchCaseText.decline);
  await decline.getByRole('checkbox').first().check();
  await decline.locator('textarea').fill('要件を満たしていません。');
  await press(dispatchCaseText.decline, decline);
  await told(t(dispatchCaseText.doneSentence)('decline'));
  expect(await folds()).toEqual([t(dispatchCaseText.erase)]);
  await look('declined');
  await main.getByRole('link', { name: t(dispatchCaseText.letters)('declined') }).click();
  await told('要件を満たしていません。');
  await look('the letter of a decline');

  const organisation = await visitor(server, { width: 360, script: false });
  const his = sato(organisation, 'ja');
  await organisation.goto('/ja/status');
  await his.enters(kept);
  await his.title(situationTitles.declined).waitFor();

  const other = await newApplication(server, { corporateNumber: '' });
  await organisation.goto('/ja/status');
  await his.enters(other);
  await organisation.locator('summary', { hasText: t(organisationText.withdraw) }).click();
  await his.button(organisationText.withdrawYes).click();
  await his.title(situationTitles.withdrawn).waitFor();
  await page.goto(`/desk/dispatch/${other.receiptNumber}`);
  await main.getByText(t(dispatchStatuses.withdrawn.label)).first().waitFor();
  expect(await folds()).toEqual([t(dispatchCaseText.erase)]);
  await look('withdrawn');
  expect(found).toEqual([]);
});

test('a consultant proposes a dispatch; the person agrees without JavaScript, and the two keep their numbers', async () => {
  const { server, clock, page, main, t, fold, press, look, found, comesIn, mailsOf } = await opened(
    'ja',
    true,
  );
  const consultation = await receivedCase(server, 'ja', { nameChoice: 'named', name: '伊藤 花子' });
  const number = consultation.receiptNumber;
  await comesIn('consultant');
  await page.goto(`/desk/consultations/${number}`);
  await press(caseText.proposeAct, await fold(caseText.propose));
  await main.getByText(t(caseText.proposedByMail)).waitFor();
  await look('a dispatch was proposed');
  const mail = (await mailsOf(number)).find(({ purpose }) => purpose === 'dispatch_proposed');
  const link = /\/ja\/dispatch\/proposal\/[\w.-]+/.exec(mail?.text ?? '')?.[0] ?? '';
  expect(await textOf(main)).toContain(link);
  expect(mail?.subject).not.toContain('派遣');

  const person = await visitor(server, { width: 360, script: false });
  const ito = applicant(person, 'ja');
  await person.goto(link);
  await ito.title(proposalText.title).waitFor();
  expect(await textOf(ito.main)).toContain(number);
  await ito.button(proposalText.agree).click();
  await person.getByRole('alert').waitFor();
  await ito.option('radio', applicantKinds.industry_organisation).check();
  await ito.option('checkbox', proposalText.carry).check();
  await ito.button(proposalText.agree).click();
  await ito.title(stepTitles.organisation).waitFor();
  await ito.fillsOrganisation();
  expect(await ito.field(applicationText.person).inputValue()).toBe('伊藤 花子');
  await ito.fillsContact('ito@example.jp');
  await ito.fillsWish();
  await ito.fillsAvailability();
  await ito.declares();
  await ito.goesToCheck();
  clock.advance({ seconds: 30 });
  const { receiptNumber } = await ito.sends();

  await page.goto(`/desk/consultations/${number}`);
  await main.getByRole('link', { name: receiptNumber }).click();
  await page.waitForURL(`**/desk/dispatch/${receiptNumber}`);
  await main.getByRole('link', { name: number }).waitFor();

  // A link that is none of ours, or of a consultation that was taken back, says so and leads on.
  await withdraws(server, consultation);
  for (const dead of [link, '/ja/dispatch/proposal/unknown']) {
    await person.goto(dead);
    await person.getByRole('alert').waitFor();
    expect(await person.getByRole('button', { name: t(proposalText.agree) }).count()).toBe(0);
    await ito.main.getByRole('link', { name: t(dispatchText.title) }).waitFor();
  }
  await page.goto(`/desk/consultations/${number}`);
  expect(await main.locator('summary', { hasText: t(caseText.propose) }).count()).toBe(0);
  await page.goto('/ja/dispatch/proposal/unknown');
  await look('a dead proposal');
  expect(found).toEqual([]);
});

test('sato names other times, moves and cancels the interview, and an absence takes its times away', async () => {
  const desk = await opened('ja', true);
  const { server, page, caseNumber, kept, t, main, fold, press, told, look, found } = desk;
  const office = await dispatchDesk(server);
  await office.opensTimes('2026-12-01', '2026-12-02');
  const organisation = await visitor(server, { width: 360, script: false });
  const his = sato(organisation, 'ja');
  const done = (what: keyof typeof caseDone) =>
    organisation.getByRole('status').getByText(t(caseDone[what])).waitFor();
  const unfolds = (name: StaffSaid) => organisation.locator('summary', { hasText: t(name) }).click();
  await organisation.goto('/ja/status');
  await his.enters(kept);
  await unfolds(organisationText.noneFits);
  await his.button(organisationText.propose).click();
  await organisation.getByRole('alert').waitFor();
  await organisation.locator('[name="time-0-on"]').fill('2026-12-03');
  await organisation.locator('[name="time-0-at"]').selectOption('10:00');
  const wishes = organisation.locator('form', { has: organisation.locator('[name="time-0-on"]') });
  await wishes.getByRole('radio', { name: t(interviewWays.telephone) }).check();
  await his.button(organisationText.propose).click();
  await done('proposed');
  await his.title(situationTitles.wishes).waitFor();

  await page.goto(`/desk/dispatch/${caseNumber}`);
  await main
    .locator('.desk-proposals')
    .getByRole('radio', { name: t(timeAnswers.yes), exact: true })
    .check();
  await look('times the organisation named');
  await press(dispatchCaseText.answerAct);
  await told(t(dispatchCaseText.doneSentence)('interview-answers'));
  await main.getByText(t(appointmentStatuses.agreed), { exact: true }).waitFor();

  await organisation.goto('/ja/dispatch/case');
  await his.title(situationTitles.interview).waitFor();
  await unfolds(organisationText.moveTitle);
  await organisation.locator('.slot-day').getByRole('radio').first().check();
  const times = organisation.locator('form.pick');
  await times.getByRole('radio', { name: t(interviewWays.telephone) }).check();
  await his.button(organisationText.move).click();
  await done('picked');
  await page.reload();
  expect(await textOf(main)).toContain('2026年12月3日（木）10:00 → 2026年12月1日（火）10:00');
  await unfolds(organisationText.cancelInterview);
  await his.button(organisationText.cancelYes).click();
  await organisation.getByRole('alert').waitFor();
  await his.field(organisationText.because).last().fill('担当者が出張になりました。');
  await his.button(organisationText.cancelYes).click();
  await done('interviewCancelled');

  await page.goto('/desk/dispatch/times');
  const absence = await fold(timesText.absenceAct);
  await absence.locator('#person').selectOption(`staff:${office.staffId}`);
  await absence.locator('#absence-from').fill('2026-12-01');
  await absence.locator('#absence-until').fill('2026-12-01');
  await press(timesText.absenceAct, absence);
  await told(t(timesText.done)('absence'));
  expect(await textOf(main)).toContain(t(timesText.states)('blocked'));
  await look('an absence');
  await organisation.goto('/ja/dispatch/case');
  expect(await organisation.locator('.slot-day').count()).toBe(1);
  expect(found).toEqual([]);
});

test('whoever shares an interest with an organisation is never sent to it, whichever side says so', async () => {
  const desk = await opened('ja', true);
  const { server, page, clock, caseNumber, kept, t, main, look, found, comesIn } = desk;
  await (await dispatchDesk(server)).logsContact(caseNumber);
  clock.set(at('2026-12-02 (水) 10:00'));
  const office = await dispatchDesk(server);
  await office.recordsInterview(caseNumber, '2026-12-01');
  await office.accepts(caseNumber, '派遣します。');
  const suzuki = await office.registersExpert('suzuki@expert.example', '鈴木 一郎');
  const mori = await office.registersExpert('mori@expert.example', '森 みどり');
  await office.assignsExpert(caseNumber, suzuki);

  const organisation = await visitor(server, { width: 360, script: false });
  const his = sato(organisation, 'ja');
  await organisation.goto('/ja/status');
  await his.enters(kept);
  await organisation.locator('summary', { hasText: t(visitText.conflict) }).click();
  await organisation.getByRole('radio', { name: t(conflictKinds.competitor) }).check();
  await his.button(expertText.declare).click();
  await organisation.getByRole('status').getByText(t(caseDone.declared)).waitFor();

  await comesIn();
  const ranked = async (): Promise<string[]> => {
    await page.goto(`/desk/dispatch/${caseNumber}`);
    return await main.locator('.desk-ranking > li b').allInnerTexts();
  };
  expect(await ranked()).toEqual(['森 みどり']);
  const stopped = main.locator('details', {
    has: page.locator('summary', { hasText: t(dispatchCaseText.stopped) }),
  });
  expect(await textOf(stopped)).toContain('鈴木 一郎');
  await look('an expert who may not be sent');

  const parties = visitParties(server, {
    ...kept,
    caseNumber,
    expertId: mori,
    desk: () => dispatchDesk(server),
  });
  const expert = await visitor(server, { width: 360, script: false });
  const hers = sato(expert, 'ja');
  await expert.goto(`/ja/expert/${await parties.token()}`);
  await hers.button(expertText.linkOpen).click();
  await expert.goto('/ja/expert/conflicts');
  await hers.button(expertText.declare).click();
  await expert.getByRole('alert').waitFor();
  await hers.field(expertText.organisation).fill(satosApplication.organisation);
  await hers.option('radio', expertText.own_client).check();
  await hers.button(expertText.declare).click();
  await expert.getByRole('status').getByText(t(caseDone.declared)).waitFor();
  expect(await ranked()).toEqual([]);
  for (const name of ['鈴木 一郎', '森 みどり']) expect(await textOf(stopped)).toContain(name);
  expect(found).toEqual([]);
});
