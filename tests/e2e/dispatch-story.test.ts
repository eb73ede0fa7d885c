import type { Page, Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type VirtualClock, virtualClock } from '#api/core/clock/clock.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import { interviewWays } from '#api/dispatch/contract.ts';
import { expertToken } from '#api/dispatch/expert-access.ts';
import { expertById } from '#api/dispatch/expert-queries.ts';
import type { RunningServer } from '#api/server.ts';
import { applicant, dispatchDesk, satosOrganisation, satosWish, smallPdf } from '#tests/support/applicant.ts';
import { at } from '#tests/support/at.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { publishedProgramme } from '#tests/support/dispatch-programme.ts';
import { type KeptReceipt, sato, textOf } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { componentText } from '../../src/components/text.ts';
import { entryText } from '../../src/features/consultations/status-text.ts';
import { applicationText, resumeText, stepTitles } from '../../src/features/dispatch/application-text.ts';
import { caseDone, caseText, situationTitles } from '../../src/features/dispatch/case-text.ts';
import { documentsText } from '../../src/features/dispatch/documents-text.ts';
import { eligibilityText } from '../../src/features/dispatch/eligibility-text.ts';
import { expertText } from '../../src/features/dispatch/expert-text.ts';
import { letterText } from '../../src/features/dispatch/letter-text.ts';
import { visitText } from '../../src/features/dispatch/visit-text.ts';

const { address, sql } = await testDatabase();
const visitor = testBrowser();
const languages = ['ja', 'en'] as const;
const said = {
  ja: {
    contactBy: '11月30日',
    decisionBy: '12月3日',
    accepted: '派遣します。',
    closed: 'お疲れさまでした。',
  },
  en: { contactBy: '30 Nov', decisionBy: '3 Dec', accepted: 'We send an expert.', closed: 'Thank you.' },
};

/** A Sunday night before a holiday, with one programme that is open. */
async function opened(): Promise<{ server: RunningServer; clock: VirtualClock }> {
  const clock = virtualClock(at('2026-11-22 (日) 22:30'));
  const server = await testServer({ address, dist, clock });
  const [known] = await sql`select 1 from dispatch.programme limit 1`;
  if (!known) await publishedProgramme(server.open.systemContext('programme'));
  return { clock, server };
}

/**
 * What is wrong with a state of a page: anything wider than 320 px, and what axe-core finds. The markup is the same in
 * both languages, so the long story is looked at with axe in one.
 */
function looking(page: Page, { withAxe = true } = {}) {
  const found: string[] = [];
  const look = async (state: string): Promise<void> => {
    for (const finding of withAxe ? await axeFindings(page) : []) found.push(`${state}: ${finding}`);
    const before = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 740 });
    const over = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
    if (over > 0) found.push(`${state}: ${over} px too wide at 320 px`);
    if (before) await page.setViewportSize(before);
  };
  return { found, look };
}

const heaviestPageBytes = 60_000;
/** What a page weighs as it comes over the line, compressed. */
async function weightOf(page: Page, path: string): Promise<number> {
  const arriving: Array<Promise<number>> = [];
  const weigh = (request: Request): void => {
    arriving.push(request.sizes().then((sizes) => sizes.responseBodySize + sizes.responseHeadersSize));
  };
  page.on('requestfinished', weigh);
  await page.goto(path);
  page.off('requestfinished', weigh);
  return (await Promise.all(arriving)).reduce((sum, bytes) => sum + bytes, 0);
}

async function opensCase(page: Page, language: StaffLanguage, kept: KeptReceipt): Promise<void> {
  await page.goto(`/${language}/status`);
  await sato(page, language).enters(kept);
  await page.waitForURL(/\/dispatch\/case$/);
}

describe('an organisation', () => {
  test.for(languages)(
    'goes from the application to the closing letter, with the expert beside it (%s)',
    async (language) => {
      const { server, clock } = await opened();
      const words = said[language];
      const page = await visitor(server, { language, width: 360 });
      const { t, button, title, main, ...does } = applicant(page, language);
      const { found, look } = looking(page, { withAxe: language === 'ja' });
      const done = (what: keyof typeof caseDone) =>
        page.getByRole('status').getByText(t(caseDone[what])).waitFor();

      expect(await weightOf(page, `/${language}/dispatch`)).toBeLessThanOrEqual(heaviestPageBytes);
      expect(await textOf(main)).toContain(words.contactBy);
      await look('overview');
      const kept = await does.applies(`sato-${language}@example.jp`, () => clock.advance({ seconds: 30 }));
      expect(await textOf(main)).toContain(words.contactBy);
      await look('receipt');

      // The office opens times: they can be picked at once, each day with the day of its decision.
      clock.set(at('2026-11-24 (火) 10:00'));
      const morning = await dispatchDesk(server);
      await morning.opensTimes('2026-11-26', '2026-11-30');
      await opensCase(page, language, kept);
      await title(situationTitles.pick).waitFor();
      expect(await weightOf(page, `/${language}/dispatch/case`)).toBeLessThanOrEqual(heaviestPageBytes);
      await look('case, times to pick');
      const firstDay = page.locator('.slot-day').first();
      expect(await textOf(firstDay)).toContain(words.decisionBy);
      await firstDay.getByRole('radio').first().check();
      await page
        .getByRole('radio', { name: t(interviewWays.telephone) })
        .first()
        .check();
      await button(caseText.pick).click();
      await done('picked');
      await title(situationTitles.interview).waitFor();
      await look('case, interview set');
      const calendar = await page.request.get(`/${language}/dispatch/case/calendar.ics`);
      expect(await calendar.text()).toContain('BEGIN:VEVENT');

      // Held: the second promise is told as a date, and kept by the decision.
      clock.set(at('2026-11-26 (木) 11:30'));
      const desk = await dispatchDesk(server);
      await desk.recordsInterview(kept.receiptNumber, '2026-11-26');
      await opensCase(page, language, kept);
      await title(situationTitles.deciding).waitFor();
      expect(await textOf(main)).toContain(words.decisionBy);
      await look('case, deciding');
      await desk.accepts(kept.receiptNumber, words.accepted);
      await page.reload();
      await title(situationTitles.accepted).waitFor();
      await look('case, accepted');
      await page.getByRole('link', { name: t(caseText.letterAccepted) }).click();
      await title(letterText.accepted).waitFor();
      expect(await textOf(main)).toContain(words.accepted);
      expect(await textOf(main)).toContain(satosOrganisation);
      await look('letter');

      // The desk proposes three times for the first visit; organisation and expert answer on their own pages.
      const expertId = await desk.registersExpert(`suzuki-${language}@expert.example`);
      await desk.assignsExpert(kept.receiptNumber, expertId);
      await desk.plansVisit(kept.receiptNumber);
      await page.goto(`/${language}/dispatch/case`);
      await title(situationTitles.answer).waitFor();
      await look('case, times of a visit');
      await page
        .getByRole('radio', { name: t(visitText.yes) })
        .first()
        .check();
      await button(visitText.sendAnswers).click();
      await done('answered');

      const context = server.open.systemContext('expert');
      const suzuki = await visitor(server, { language, width: 360 });
      const his = sato(suzuki, language);
      const { look: lookHis, found: foundHis } = looking(suzuki, { withAxe: language === 'ja' });
      const opensExpert = async (): Promise<void> => {
        const token = expertToken(context, await expertById(sql, expertId), 'expert-link');
        await suzuki.goto(`/${language}/expert/${token}`);
        await his.button(expertText.linkOpen).click();
        await suzuki.waitForURL(/\/expert$/);
      };
      await opensExpert();
      await lookHis('expert, answer wanted');
      await suzuki.getByRole('link', { name: satosOrganisation }).first().click();
      await lookHis('expert, case');
      await suzuki
        .getByRole('radio', { name: t(visitText.yes) })
        .first()
        .check();
      await his.button(visitText.sendAnswers).click();
      await suzuki.getByRole('status').getByText(t(caseDone.answered)).waitFor();
      await page.goto(`/${language}/dispatch/case`);
      await title(situationTitles.visit).waitFor();
      // Mails to the expert are none of the organisation's business.
      expect(await textOf(main)).not.toContain('expert.example');
      await look('case, visit set');

      // After the visit: the manual and the report, which the organisation confirms.
      clock.set(at('2026-12-22 (火) 10:00'));
      await opensExpert();
      await suzuki.getByRole('link', { name: satosOrganisation }).first().click();
      await suzuki.getByRole('link', { name: t(expertText.upload) }).click();
      await suzuki
        .getByLabel(t(documentsText.file))
        .setInputFiles({ name: 'manual.pdf', mimeType: 'application/pdf', buffer: smallPdf() });
      await his.button(documentsText.upload).click();
      await suzuki.getByRole('link', { name: 'manual.pdf' }).waitFor();
      await lookHis('expert, documents');
      await suzuki.getByRole('link', { name: satosOrganisation }).first().click();
      await his.button(expertText.report).click();
      await suzuki.getByRole('alert').waitFor();
      await lookHis('expert, report missing');
      await his.field(expertText.reportDone).fill('方針の案をつくりました。');
      await suzuki.getByLabel(t(expertText.reportManual)).selectOption({ index: 1 });
      await his.button(expertText.report).click();
      await suzuki.getByRole('status').getByText(t(caseDone.reported)).waitFor();
      await opensCase(page, language, kept);
      await title(situationTitles.confirm).waitFor();
      expect(await textOf(main)).toContain('方針の案をつくりました。');
      await look('case, report to confirm');
      await button(visitText.confirm).click();
      await done('confirmed');

      const evening = await dispatchDesk(server);
      await evening.endsVisits(kept.receiptNumber);
      await page.goto(`/${language}/dispatch/case`);
      await title(situationTitles.survey).waitFor();
      await look('case, survey');
      await page.getByRole('radio', { name: t(caseText.surveyScale)[0] ?? '', exact: true }).check();
      await button(caseText.surveySend).click();
      await done('surveyed');
      await evening.closes(kept.receiptNumber, words.closed);
      await page.goto(`/${language}/dispatch/case`);
      await title(situationTitles.closed).waitFor();
      await look('case, closed');
      await page.getByRole('link', { name: t(caseText.letterClosing) }).click();
      await title(letterText.closing).waitFor();
      expect(await textOf(main)).toContain(words.closed);
      expect([...found, ...foundHis]).toEqual([]);
    },
  );

  test('applies without JavaScript, is told what is missing, loses nothing, and sends one application', async () => {
    const { server, clock } = await opened();
    const page = await visitor(server, { width: 360, script: false });
    const { t, button, title, field, option, main, ...does } = applicant(page, 'ja');
    await does.begins();
    await field(applicationText.organisation).fill(satosOrganisation);
    await field(applicationText.corporateNumber).fill('8000020130002');
    await button(applicationText.next).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('heading', { name: t(componentText.places)(5) }).waitFor();
    expect(await field(applicationText.organisation).inputValue()).toBe(satosOrganisation);
    expect(await field(applicationText.corporateNumber).inputValue()).toBe('8000020130002');
    await does.fillsOrganisation();
    await does.fillsContact('sato@example.jp');
    await does.fillsWish();
    await button(applicationText.back).click();
    await title(stepTitles.wish).waitFor();
    expect(await field(applicationText.wish).inputValue()).toBe(satosWish);

    // Saved, left, and gone on with by the link of the mail in another browser.
    await button(applicationText.later).click();
    await page.getByRole('heading', { name: t(resumeText.saved) }).waitFor();
    await field(resumeText.email).fill('sato@example.jp');
    await button(resumeText.sendLink).click();
    await page.getByRole('heading', { name: t(resumeText.linkSent) }).waitFor();
    await page.getByRole('link', { name: t(resumeText.goOn) }).click();
    await button(applicationText.next).click();
    await title(stepTitles.availability).waitFor();
    await does.fillsAvailability();
    await does.declares();
    await button(documentsText.upload).click();
    await page.getByRole('alert').waitFor();
    await does.uploads('articles', '規約.pdf');
    await does.goesToCheck();
    expect(await textOf(main)).toContain(satosWish);
    await button(applicationText.send).click();
    await page
      .getByRole('alert')
      .getByRole('heading', { name: t(applicationText.notSent) })
      .waitFor();
    clock.advance({ seconds: 30 });
    const cookies = await page.context().cookies();
    const kept = await does.sends();

    // The same press from a page that was left open sends nothing twice: the receipt is the same.
    await page.context().addCookies(cookies);
    const again = await page.request.post('/ja/dispatch/application/check', {
      form: { step: 'send' },
      headers: { Origin: server.url },
    });
    expect(await again.text()).toContain(kept.receiptNumber.slice(2, 5));
    const [{ count } = { count: 0 }] = await sql<{ count: number }[]>`
      select count(*)::int as count from dispatch.dispatch_case where case_number = ${kept.receiptNumber}`;
    expect(count).toBe(1);
    await opensCase(page, 'ja', kept);
    expect(await textOf(main)).toContain(satosOrganisation);
  });

  test.for(languages)('that may not apply leaves with the desk that is right (%s)', async (language) => {
    const { server } = await opened();
    const page = await visitor(server, { language });
    const { t, button, title, option, main } = applicant(page, language);
    const { found, look } = looking(page);
    await page.goto(`/${language}/dispatch/eligibility`);
    await button(eligibilityText.go).click();
    await page.getByRole('alert').waitFor();
    await look('questions, unanswered');
    await option('radio', { ja: '個別の事業者', en: 'Single business' }).check();
    await button(eligibilityText.go).click();
    await title(eligibilityText.exitTitle).waitFor();
    expect(await textOf(main)).toContain('03-0000-7882');
    expect(await main.getByRole('link', { name: t(eligibilityText.elsewhere) }).getAttribute('href')).toBe(
      `/${language}/help-elsewhere?need=business`,
    );
    await look('exit');
    expect(found).toEqual([]);
  });

  test.for(languages)('meets no barrier on any page of the form (%s)', async (language) => {
    const { server } = await opened();
    const page = await visitor(server, { language });
    const { found, look } = looking(page);
    const { title, button, ...does } = applicant(page, language);
    const withErrors = async (step: string): Promise<void> => {
      await button(applicationText.next).click();
      await page.getByRole('alert').waitFor();
      await look(`${step}, with errors`);
    };
    await does.begins();
    await withErrors('organisation');
    await does.fillsOrganisation();
    await withErrors('contact');
    await does.fillsContact('sato@example.jp');
    await withErrors('wish');
    await does.fillsWish();
    await withErrors('availability');
    await does.fillsAvailability();
    await withErrors('declarations');
    await does.declares();
    await look('documents');
    await page.goto(`/${language}/dispatch/application/check`);
    await page.getByRole('alert').waitFor();
    await look('check, a document missing');
    await page.goto(`/${language}/dispatch/application/documents`);
    await does.uploads('articles', 'kiyaku.pdf');
    await does.goesToCheck();
    await look('check');
    await page.goto(`/${language}/dispatch/apply`);
    await look('going on later');
    expect(found).toEqual([]);
  });
});

test('a link that is not ours opens nothing, and says so', async () => {
  const { server } = await opened();
  const page = await visitor(server);
  const { button } = sato(page, 'ja');
  for (const [path, press] of [
    ['/ja/dispatch/link/unknown', entryText.open],
    ['/ja/dispatch/apply/unknown', resumeText.open],
    ['/ja/expert/unknown', expertText.linkOpen],
  ] as const) {
    await page.goto(path);
    await button(press).click();
    await page.getByRole('alert').waitFor();
  }
});
