import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import { answerSurvey } from '#api/seminars/actions/answer-survey.ts';
import { concludeSeminar } from '#api/seminars/actions/conclude-seminar.ts';
import { removeSeminar } from '#api/seminars/actions/remove-seminar.ts';
import { setPresence } from '#api/seminars/actions/set-presence.ts';
import { at as instantOf } from '#tests/support/at.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { textOf } from '#tests/support/sato.ts';
import { seminarOffice, seminarPages } from '#tests/support/seminar-desk.ts';
import { testServer } from '#tests/support/server.ts';
import { newStaff } from '#tests/support/staff.ts';
import { tanaka } from '#tests/support/tanaka.ts';
import { deskText } from '../../src/features/desk/desk-text.ts';
import { dayText } from '../../src/features/desk-seminars/day-text.ts';
import { partsText } from '../../src/features/desk-seminars/parts-text.ts';
import { planText } from '../../src/features/desk-seminars/plan-text.ts';
import { registrantsText } from '../../src/features/desk-seminars/registrants-text.ts';
import { seminarsText } from '../../src/features/desk-seminars/seminars-text.ts';

const { address } = await testDatabase();
const visitor = testBrowser();

/** yamada the administrator at the desk of an office of this test's own. */
async function opened(role: 'administrator' | 'auditor' | 'consultant' = 'administrator') {
  const clock = virtualClock(instantOf('2026-11-24 (火) 10:00'));
  const server = await testServer({ address, dist, clock });
  const page = await visitor(server);
  const does = tanaka(page, 'ja');
  await does.signsIn(await newStaff(server.open.office, role));
  const goes = async (path: string): Promise<void> => {
    expect((await page.goto(path))?.status(), path).toBe(200);
  };
  return { clock, page, goes, office: seminarOffice(server), ...does, ...seminarPages(page, does.t) };
}

test('each move of a seminar says whom it tells, and makes it', async () => {
  const { page, t, button, unfolds, goes, office, at, done } = await opened();
  const main = page.getByRole('main');
  const id = await office.published();
  for (const name of ['伊藤 一', '伊藤 二']) await office.registers(id, name);
  await goes(`/desk/seminars/${id}`);

  await unfolds(seminarsText.replaceLink);
  await at('url').fill('http://meet.example/other');
  await button(seminarsText.replaceLinkAct).click();
  await page.getByRole('alert').waitFor();
  expect(await at('url').inputValue()).toBe('http://meet.example/other');
  await at('url').fill('https://meet.example/other');
  await button(seminarsText.replaceLinkAct).click();
  await done(t(seminarsText.done)('join-url'));
  expect(await textOf(main)).toContain('https://meet.example/other');

  await unfolds(seminarsText.postpone);
  await page.getByText(t(seminarsText.postponeMeans)(2)).waitFor();
  await at('because.ja-postpone').fill('講師の都合です。');
  await button(seminarsText.postponeAct).click();
  await done(t(seminarsText.done)('postpone'));
  expect(await textOf(main)).toContain('講師の都合です。');

  await at('startsAt').fill('2026-01-20');
  await button(seminarsText.rescheduleAct).click();
  await page.getByRole('alert').waitFor();
  expect(await at('startsAt').inputValue()).toBe('2026-01-20');
  await at('startsAt').fill('2026-12-20');
  await at('closesAt').fill('2026-12-18');
  await button(seminarsText.rescheduleAct).click();
  await done(t(seminarsText.done)('reschedule'));
  expect(await textOf(main)).toContain('12月20日（日）');

  await page.getByRole('link', { name: t(seminarsText.edit) }).click();
  expect(await textOf(main)).toContain(t(planText.saveMails)(2));
  await at('about.audience.ja').fill('働く人');
  await button(planText.saveChange).last().click();
  await done(t(seminarsText.done)('changed'));

  await unfolds(seminarsText.cancel);
  await page.getByText(t(seminarsText.cancelMeans)(2)).waitFor();
  await button(seminarsText.cancelAct).click();
  await page.getByRole('alert').waitFor();
  await at('because.ja-cancel').fill('台風のためです。');
  await button(seminarsText.cancelAct).click();
  await done(t(seminarsText.done)('cancel'));

  await goes(`/desk/seminars/${await office.draft()}`);
  await unfolds(seminarsText.remove);
  await button(seminarsText.remove).click();
  await done(t(seminarsText.done)('remove'));
});

test('one registrant is written to again, moved, corrected, cancelled and erased', async () => {
  const { page, t, button, unfolds, goes, office, at, done } = await opened();
  const id = await office.published({ hall: { venueId: await office.venue(), capacity: 5 } });
  await office.registers(id, '伊藤 花子', { way: 'hall' });
  await office.registers(id, '渡辺 次郎');
  await goes(`/desk/seminars/${id}/registrants`);
  await page.locator('#words').fill('いとう　花子'.replace('いとう', '伊藤'));
  await button(registrantsText.act).click();
  expect(await page.getByRole('row').count()).toBe(2);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: t(registrantsText.csv) }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('伊藤 花子');
  await page.getByRole('link', { name: '伊藤 花子' }).click();

  await unfolds(registrantsText.copy);
  await button(registrantsText.copy).click();
  await done(t(registrantsText.done)('copy'));
  await unfolds(registrantsText.address);
  await at('email').fill('hanako.example.jp');
  await button(registrantsText.addressAct).click();
  await page.getByRole('alert').waitFor();
  expect(await at('email').inputValue()).toBe('hanako.example.jp');
  await at('email').fill('hanako@example.jp');
  await button(registrantsText.addressAct).click();
  await done(t(registrantsText.done)('address'));
  const online = { ja: t(registrantsText.changeWay)('オンライン'), en: '' };
  await unfolds(online);
  await button(online).click();
  await done(t(registrantsText.done)('way'));
  for (const fold of await page.locator('summary').all()) await fold.click();
  expect(await axeFindings(page)).toEqual([]);
  await button(registrantsText.erase).click();
  await page.getByRole('alert').getByText(t(deskText.notDone)).waitFor();
  await unfolds(registrantsText.cancel);
  await button(registrantsText.cancel).click();
  await done(t(registrantsText.done)('cancel'));
  await unfolds(registrantsText.erase);
  await button(registrantsText.erase).click();
  await done(t(registrantsText.done)('erase'));
  await page.getByRole('heading', { level: 1, name: t(registrantsText.erased) }).waitFor();
});

test('one person is admitted and another is not, each on their own page', async () => {
  const { page, t, button, unfolds, goes, office, done } = await opened();
  const id = await office.published({ approval: true });
  const base = `/desk/seminars/${id}/registrants`;
  await goes(`${base}/${await office.registers(id, '伊藤 花子')}`);
  await button(registrantsText.approve).click();
  await done(t(registrantsText.done)('approve'));
  await goes(`${base}/${await office.registers(id, '断 三郎')}`);
  await unfolds(registrantsText.decline);
  await page.locator('[id="because.ja"]').fill('対象の方ではないためです。');
  await button(registrantsText.decline).click();
  await done(t(registrantsText.done)('decline'));
});

test('what plans are made of is added, changed and taken off the list', async () => {
  const { page, t, button, unfolds, goes, office, at, done } = await opened();
  await goes('/desk/seminars/series');
  await at('title.ja-new').fill('冬のシリーズ');
  await button(partsText.save).click();
  await done(t(partsText.done)('save'));
  await unfolds({ ja: '冬のシリーズ', en: '' });
  const opened1 = page.locator('details[open]');
  await opened1.getByRole('textbox').first().fill('春のシリーズ');
  await opened1.getByRole('button', { name: t(partsText.save) }).click();
  await done(t(partsText.done)('save'));
  await page.locator('summary', { hasText: '春のシリーズ' }).waitFor();

  await goes('/desk/seminars/panelists');
  await at('name.ja-new').fill('高橋 一');
  await button(partsText.save).click();
  await unfolds({ ja: '高橋 一', en: '' });
  const removes = (kind: string) =>
    page.getByRole('button', { name: t(partsText.remove)(kind), exact: true });
  await removes('panelists').click();
  await done(t(partsText.done)('remove'));
  expect(await page.locator('summary', { hasText: '高橋 一' }).count()).toBe(0);

  // A venue stays on its list while a seminar to come uses it, and what it says stays written.
  const venueId = await office.venue();
  const id = await office.draft({ hall: { venueId, capacity: 5 }, online: null });
  await goes('/desk/seminars/venues');
  const venue = page.locator('details', { has: page.locator(`[id="name.ja-${venueId}"]`) });
  await venue.locator('summary').click();
  await venue.getByRole('button', { name: t(partsText.remove)('venues') }).click();
  await page.getByRole('alert').getByText('これから開く').waitFor();
  expect(await page.locator(`[id="name.ja-${venueId}"]`).inputValue()).toBe('見本会館');
  await removeSeminar(office.planner, id);
  await venue.getByRole('button', { name: t(partsText.remove)('venues') }).click();
  await done(t(partsText.done)('remove'));
  expect(await page.locator(`[id="name.ja-${venueId}"]`).count()).toBe(0);
});

test('a ticket is scanned, and the survey is shown as bars and words', async () => {
  const { clock, page, t, goes, office, done } = await opened();
  const id = await office.published({
    about: {
      title: { ja: '当日のセミナー' },
      survey: [
        {
          id: 'q1',
          label: { ja: '役に立ったか' },
          kind: 'choice',
          choices: [{ ja: 'はい' }, { ja: 'いいえ' }],
        },
        { id: 'q2', label: { ja: 'ひとこと' }, kind: 'text' },
      ],
    },
    hall: { venueId: await office.venue(), capacity: 5 },
    startsAt: '2026-11-24T10:30:00+09:00',
    endsAt: '2026-11-24T10:50:00+09:00',
    closesAt: '2026-11-24T10:30:00+09:00',
  });
  const ticket = await office.registers(id, '伊藤 花子', { way: 'hall' });
  // A browser that reads codes, with a camera before which a ticket is held.
  await page.addInitScript((code) => {
    Object.assign(globalThis, {
      BarcodeDetector: class {
        detect = async () => [{ rawValue: code }];
      },
    });
    const stream = () => document.createElement('canvas').captureStream();
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: async () => stream() } });
    HTMLMediaElement.prototype.play = async () => undefined;
  }, ticket);
  await goes(`/desk/seminars/${id}/check-in`);
  await page.getByRole('button', { name: t(dayText.scan) }).click();
  await done(t(dayText.taken)('伊藤 花子'));
  await page.getByRole('button', { name: t(dayText.stopScan) }).click();
  expect(await textOf(page.locator('[data-count]'))).toBe(t(dayText.countOf)(1, 1));

  clock.set(instantOf('2026-11-24 (火) 10:55'));
  await setPresence(office.planner, ticket, 'hall');
  await concludeSeminar(office.planner, id);
  await answerSurvey(office.planner, ticket, { q1: 'はい', q2: 'よくわかりました。' });
  await goes(`/desk/seminars/${id}/survey`);
  await page.getByText(t(dayText.answered)(1)).waitFor();
  expect(await textOf(page.getByRole('table', { name: '役に立ったか' }))).toContain('はい1');
  await page.getByText('よくわかりました。').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('an auditor sees numbers and no names, and a consultant helps at the door alone', async () => {
  const auditor = await opened('auditor');
  const id = await auditor.office.published({ hall: { venueId: await auditor.office.venue(), capacity: 5 } });
  await auditor.office.registers(id, '伊藤 花子', { way: 'hall' });
  await auditor.goes(`/desk/seminars/${id}`);
  expect(await auditor.button(seminarsText.cancelAct).count()).toBe(0);
  await auditor.page.goto(`/desk/seminars/${id}/registrants`);
  expect(auditor.page.url()).toMatch(/\/desk\/seminars$/);
  const consultant = await opened('consultant');
  await consultant.goes(`/desk/seminars/${id}/check-in`);
  await consultant.page.getByRole('button', { name: consultant.t(dayText.take) }).click();
  await consultant.done(consultant.t(dayText.taken)('伊藤 花子'));
  await consultant.page.goto(`/desk/seminars/${id}/message`);
  expect(consultant.page.url()).toMatch(new RegExp(`/desk/seminars/${id}$`));
});
