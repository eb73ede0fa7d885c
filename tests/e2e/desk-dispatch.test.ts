import { expect, test } from 'vitest';
import type { StaffLanguage } from '#api/core/language.ts';
import { contactOutcomes } from '#api/dispatch/contract.ts';
import { appointmentStatuses } from '#api/dispatch/expert-contract.ts';
import { dispatchDesk, smallPdf } from '#tests/support/applicant.ts';
import { at } from '#tests/support/at.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { satosApplication } from '#tests/support/dispatch.ts';
import { dispatchAtDesk } from '#tests/support/dispatch-at-desk.ts';
import { visitParties } from '#tests/support/dispatch-visits.ts';
import { withGuidance } from '#tests/support/guidance.ts';
import { sato, textOf } from '#tests/support/sato.ts';
import { caseText } from '../../src/features/desk/case-text.ts';
import { dispatchCaseText } from '../../src/features/desk-dispatch/case-text.ts';
import { expertsText } from '../../src/features/desk-dispatch/experts-text.ts';
import { dispatchListText } from '../../src/features/desk-dispatch/list-text.ts';
import { programmesText } from '../../src/features/desk-dispatch/programmes-text.ts';
import { timesText } from '../../src/features/desk-dispatch/times-text.ts';
import {
  caseDone,
  caseText as organisationText,
  situationTitles,
} from '../../src/features/dispatch/case-text.ts';
import { expertText } from '../../src/features/dispatch/expert-text.ts';
import { visitText } from '../../src/features/dispatch/visit-text.ts';
import { guidanceText } from '../../src/features/guidance/guidance-text.ts';

const visitor = testBrowser({ checksHtml: true });
const opened = (language: StaffLanguage, script: boolean) => dispatchAtDesk(visitor, language, script);

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
    expect(await page.getByRole('navigation', { name: t(dispatchListText.parts) }).count()).toBe(1);
    expect(found).toEqual([]);
  },
);

test.for([
  { language: 'ja', script: true },
  { language: 'en', script: false },
] as const)(
  'an administrator changes what a programme says, looks before saving, and reads what it said ($language)',
  async ({ language, script }) => {
    const { server, page, t, main, fold, press, told, look, found } = await opened(language, script);
    await withGuidance(server);
    await page.goto('/desk/programmes');
    await press(programmesText.next, await fold(programmesText.next));
    await told(t(programmesText.saved));
    expect(await main.getByText(t(programmesText.draft), { exact: true }).count()).toBe(1);
    await look('programmes');
    await main
      .getByRole('link', { name: t(programmesText.change) })
      .first()
      .click();
    const changing = page.url();
    const first = main.locator('[name="eligibility.0.text.ja"]');
    const conditions = {
      ja: programmesText.lists.ja('eligibility'),
      en: programmesText.lists.en('eligibility'),
    };
    await fold(conditions);
    await first.fill('');
    await press(programmesText.save);
    await main.getByRole('alert').waitFor();
    await look('a programme with errors');
    await fold(conditions);
    await first.fill('都内で活動している業界団体である');
    await main.locator('[name="eligibility.0.text.easy"]').fill('東京都で活動している団体です。');
    await main.locator('[name="eligibility.6.text.ja"]').fill('会員が10者以上いる');
    await press(programmesText.preview);
    await main.getByRole('heading', { name: t(programmesText.previewTitle) }).waitFor();
    const preview = main.locator('.entry-preview article');
    expect(await preview.evaluateAll((all) => all.map((one) => one.getAttribute('lang')))).toEqual([
      'ja',
      'en',
      'ja-simple',
    ]);
    expect(await textOf(preview.last())).toContain('東京都で活動している団体です。');
    expect(await preview.locator('li[lang="ja"]').allInnerTexts()).toEqual(
      Array(2).fill('会員が10者以上いる'),
    );
    await look('a programme before it is saved');
    await press(programmesText.save);
    await told(t(programmesText.saved));
    expect(await main.locator('[name="eligibility.6.text.ja"]').inputValue()).toBe('会員が10者以上いる');
    await main.getByRole('link', { name: t(programmesText.version)(1) }).click();
    await told(t(programmesText.oldVersion)(1));
    expect(await first.inputValue()).not.toContain('業界団体である');
    await page.goto('/desk/programmes');
    await press(programmesText.publish);
    await told(t(programmesText.saved));

    // Whoever reads it: the office's words in their language, and where there are none, the Japanese ones, told so.
    const reader = language === 'ja' ? 'easy' : 'en';
    const id = /programmes\/([\w-]+)/.exec(changing)?.[1];
    const who = page.locator('section[aria-labelledby="who"]');
    await page.goto(`/${reader}/dispatch?programme=${id}`);
    expect((await who.locator('li ruby').count()) > 0).toBe(reader === 'easy');
    await look('a programme as its readers read it');
    await page.goto(`/${reader}/dispatch?programme=${id}&readings=off`);
    await who.getByText(guidanceText.otherLanguage[reader]).waitFor();
    expect(await who.locator('li[lang="ja"]').allInnerTexts()).toEqual(['会員が10者以上いる']);
    if (reader === 'easy') await who.getByText('東京都で活動している団体です。').waitFor();
    expect(found).toEqual([]);
  },
);

const desks = [
  { language: 'ja', script: true, visits: 5 },
  { language: 'en', script: false, visits: 1 },
] as const;
/** The morning after the interview, and what is written in this story. */
const decided = at('2026-12-02 (水) 10:00');
const words = {
  report: '方針の案をつくりました。',
  remark: '会員に説明します。',
  closing: 'お疲れさまでした。',
};

test.for(desks)(
  'tanaka sees $visits visits through to the closing letter ($language, script: $script)',
  async ({ language, script, visits }) => {
    const desk = await opened(language, script);
    const { server, page, clock, caseNumber, kept, t, main, found, press, told, look } = desk;
    const { fold, folds, comesIn, mailsOf } = desk;
    const done = (step: string) => t(dispatchCaseText.doneSentence)(step);
    const casePath = `/desk/dispatch/${caseNumber}`;
    await (await dispatchDesk(server)).logsContact(caseNumber);
    clock.set(decided);
    const morning = await dispatchDesk(server);
    await morning.recordsInterview(caseNumber, '2026-12-01');
    await morning.accepts(caseNumber, '派遣します。');
    const expertId = await morning.registersExpert('suzuki@expert.example');
    await morning.assignsExpert(caseNumber, expertId);
    const parties = visitParties(server, { ...kept, caseNumber, expertId, desk: () => dispatchDesk(server) });

    // The first visit goes through the pages of all three.
    await comesIn();
    await page.goto(casePath);
    await press(dispatchCaseText.planAct, await fold(dispatchCaseText.planVisit));
    await told(done('visit'));
    const organisation = await visitor(server, { language, script, width: 360 });
    const his = sato(organisation, language);
    await organisation.goto(`/${language}/status`);
    await his.enters(kept);
    await his.title(situationTitles.answer).waitFor();
    await his.option('radio', visitText.yes).first().check();
    await his.button(visitText.sendAnswers).click();
    await organisation.getByRole('status').getByText(t(caseDone.answered)).waitFor();
    const expert = await visitor(server, { language, script, width: 360 });
    const suzuki = sato(expert, language);
    await expert.goto(`/${language}/expert/${await parties.token()}`);
    await suzuki.button(expertText.linkOpen).click();
    await expert.getByRole('link', { name: satosApplication.organisation }).first().click();
    await suzuki.option('radio', visitText.yes).first().check();
    await suzuki.button(visitText.sendAnswers).click();
    await expert.getByRole('status').getByText(t(caseDone.answered)).waitFor();
    await page.goto(casePath);
    await main.getByText(t(appointmentStatuses.agreed), { exact: true }).waitFor();
    await look('a visit that is agreed');

    const afterVisit = async (ordinal: number): Promise<void> => {
      const { endsAt } = await parties.visit(ordinal);
      clock.set(Temporal.Instant.from(endsAt ?? ''));
    };
    await afterVisit(1);
    await parties.addsManual('manual-1.pdf');
    await expert.goto(`/${language}/expert/${await parties.token()}`);
    await suzuki.button(expertText.linkOpen).click();
    await expert.getByRole('link', { name: satosApplication.organisation }).first().click();
    await suzuki.field(expertText.reportDone).fill(words.report);
    await expert.getByLabel(t(expertText.reportManual)).selectOption({ index: 1 });
    await suzuki.button(expertText.report).click();
    await expert.getByRole('status').getByText(t(caseDone.reported)).waitFor();
    await comesIn();
    await page.goto(casePath);
    await told(words.report);
    expect(await textOf(main)).toContain(t(dispatchCaseText.notConfirmed));
    await organisation.goto(`/${language}/status`);
    await his.enters(kept);
    await his.title(situationTitles.confirm).waitFor();
    await his.field(visitText.remark).fill(words.remark);
    await his.button(visitText.confirm).click();
    await organisation.getByRole('status').getByText(t(caseDone.confirmed)).waitFor();
    await page.goto(casePath);
    await told(words.remark);
    expect(await textOf(main)).toContain(t(dispatchCaseText.confirmed));
    await look('a report that was confirmed');

    for (let ordinal = 2; ordinal <= visits; ordinal += 1) {
      if (ordinal === 5) {
        await comesIn();
        await page.goto(casePath);
        await fold(dispatchCaseText.planVisit);
      }
      await parties.agrees(ordinal);
      if (ordinal === 5) await press(dispatchCaseText.planAct);
      await afterVisit(ordinal);
      await parties.reports(ordinal, `${words.report}${ordinal}`);
    }
    if (visits === 5) {
      // Pressed on a page that was open before the fifth was planned.
      const refused = await textOf(main.getByRole('alert'));
      expect(refused).toContain('5回までです');
      await look('a sixth visit, refused');
    }

    await comesIn();
    await page.goto(casePath);
    expect(await folds()).toContain(t(dispatchCaseText.finish));
    expect((await folds()).includes(t(dispatchCaseText.planVisit))).toBe(visits < 5);
    const finish = await fold(dispatchCaseText.finish);
    if (visits < 5) {
      // Visits are left: without a reason they do not end.
      await press(dispatchCaseText.finish, finish);
      await main.getByRole('alert').waitFor();
      await finish.locator('textarea').fill('一回で足りました。');
    }
    await press(dispatchCaseText.finish, finish);
    await told(done('finish'));
    await parties.answersSurvey('words', '日程がすぐに決まりました。');
    await page.reload();
    await told('日程がすぐに決まりました。');
    await look('the survey');

    const add = await fold(dispatchCaseText.addDocument);
    await add.locator('#file').setInputFiles({
      name: '完成版.pdf',
      mimeType: 'application/pdf',
      buffer: smallPdf(),
    });
    await press(dispatchCaseText.upload, add);
    await told(done('upload'));
    const closing = await fold(dispatchCaseText.closing);
    await press(dispatchCaseText.closing, closing);
    await main.getByRole('alert').waitFor();
    await closing.locator('select').selectOption({ index: 1 });
    await closing.locator('textarea').fill(words.closing);
    await press(dispatchCaseText.closing, closing);
    await told(done('closing'));
    expect(await folds()).toEqual([t(dispatchCaseText.erase)]);
    await look('closed');

    await main.getByRole('link', { name: t(dispatchCaseText.letters)('closing') }).click();
    await told(words.closing);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    for (const seen of [satosApplication.organisation, '佐藤 花子', words.closing, caseNumber])
      expect(printed).toContain(seen);
    expect(printed).not.toContain(t(dispatchCaseText.printAct));
    await page.emulateMedia({ media: 'screen' });
    await look('the closing letter');

    const letters = (await mailsOf(caseNumber)).filter(({ purpose }) => purpose === 'closed');
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toMatch(/\/dispatch\/link\//);
    expect(letters[0]?.text).not.toContain(words.closing);
    await organisation.goto(`/${language}/status`);
    await his.enters(kept);
    await his.title(situationTitles.closed).waitFor();
    expect(await textOf(his.main)).toContain(t(organisationText.finalManual));
    expect(found).toEqual([]);
  },
);
