import { expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import { at as instantOf } from '#tests/support/at.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { webm } from '#tests/support/recordings.ts';
import { beginning, textOf } from '#tests/support/sato.ts';
import { seminarOffice, seminarPages } from '#tests/support/seminar-desk.ts';
import { testServer } from '#tests/support/server.ts';
import { newStaff } from '#tests/support/staff.ts';
import { tanaka } from '#tests/support/tanaka.ts';
import { componentText } from '../../src/components/text.ts';
import { dayText } from '../../src/features/desk-seminars/day-text.ts';
import { partsText } from '../../src/features/desk-seminars/parts-text.ts';
import { planText } from '../../src/features/desk-seminars/plan-text.ts';
import { recordingText } from '../../src/features/desk-seminars/recording-text.ts';
import { messageText, registrantsText } from '../../src/features/desk-seminars/registrants-text.ts';
import { seminarsText } from '../../src/features/desk-seminars/seminars-text.ts';

const { address } = await testDatabase();
const visitor = testBrowser();

async function opened(language: StaffLanguage, own: { script?: boolean; width?: number } = {}) {
  const clock = virtualClock(instantOf('2026-11-24 (火) 10:00'));
  const server = await testServer({ address, dist, clock });
  const page = await visitor(server, { language, ...own });
  const { t, button, signsIn, unfolds } = tanaka(page, language);
  await signsIn(await newStaff(server.open.office, 'administrator', { language }));
  const goes = async (path: string): Promise<void> => {
    expect((await page.goto(path))?.status(), path).toBe(200);
  };
  const office = seminarOffice(server);
  return { clock, server, page, t, button, unfolds, goes, office, ...seminarPages(page, t) };
}

/** What stands in the way of somebody, on a phone by day and on a desk by night. */
const findings: string[] = [];

test.for(['ja', 'en'] as const)(
  'tanaka plans a session in hall and online, and sees it through to the recording (%s)',
  async (language) => {
    const { clock, page, t, button, unfolds, goes, office, at, choice, done } = await opened(language);
    // The same markup in both languages: looked at once.
    const look = async (state: string): Promise<void> => {
      if (language === 'en') return;
      for (const finding of await axeFindings(page)) findings.push(`${language}, ${state}: ${finding}`);
    };

    // What plans are made of: a panelist and a venue.
    const hall = `見本会館 ${language}`;
    await goes('/desk/seminars/panelists');
    await at('name.ja-new').fill(`鈴木 一郎 ${language}`);
    await at('biography.ja-new').fill('研修を400回以上つとめています。');
    await button(partsText.save).click();
    await done(t(partsText.done)('save'));
    await goes('/desk/seminars/venues');
    await at('name.ja-new').fill(hall);
    await button(partsText.save).click();
    await page.getByRole('alert').waitFor();
    expect(await at('name.ja-new').inputValue()).toBe(hall);
    await look('venue, incomplete');
    await at('address.ja-new').fill('見本区中央1-1');
    await button(partsText.save).click();
    await done(t(partsText.done)('save'));

    // The plan, in one form. What is missing is said, and nothing typed is lost.
    await goes('/desk/seminars/new');
    await look('plan, empty');
    await at('about.title.ja').fill('電話での備え');
    await at('about.title.en').fill('On the telephone');
    await at('about.title.easy').fill('電話でひどいことを言われたとき');
    await at('about.themes.0.ja').fill('電話の終え方');
    await button(planText.addTheme).click();
    await at('about.themes.1.ja').fill('記録');
    await button(planText.addPanelist).click();
    await at('panelistIds.0').selectOption({ label: `鈴木 一郎 ${language}` });
    await button(planText.addQuestion).click();
    await at('about.questions.0.label.ja').fill('職場の人数');
    await at('about.questions.0.kind').selectOption('choice');
    await at('about.questions.0.choices.ja').fill('9人まで');
    await choice(planText.byLink).check();
    await at('online.capacity').fill('100');
    await button(planText.save).last().click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await textOf(summary)).toContain(language === 'ja' ? '選択肢は2つ以上' : 'at least two answers');
    expect(await at('about.themes.1.ja').inputValue()).toBe('記録');
    expect(await at('about.title.easy').inputValue()).toBe('電話でひどいことを言われたとき');
    await look('plan, incomplete');
    await at('about.questions.0.choices.ja').fill('9人まで\n10人から');
    await at('startsAt').fill('2026-11-24');
    await at('startsAt.time').fill('10:50');
    await at('endsAt').fill('11:10');
    await at('closesAt').fill('2026-11-24');
    await at('closesAt.time').fill('10:45');
    await at('online.url').fill('https://meet.example/room');
    await at('hall.venueId').selectOption({ label: hall });
    await at('hall.capacity').fill('30');
    await choice(planText.approval).check();
    await button(planText.addToSurvey).click();
    await at('about.survey.0.label.ja').fill('よかったところ');
    await button(planText.savePreview).click();

    // The preview is the public page, in each language; then everybody may see it.
    await page.waitForURL(/\/preview$/);
    await page
      .getByRole('heading', { level: 1, name: language === 'ja' ? '電話での備え' : 'On the telephone' })
      .waitFor();
    await look('preview');
    await page.getByRole('link', { name: 'やさしい日本語' }).click();
    await page.waitForURL(/lang=easy$/);
    expect(await page.locator('h1 rt').allTextContents()).toEqual(['でんわ', 'い']);
    expect(await page.locator('.themes li').first().getAttribute('lang')).toBe('ja');
    const base = page.url().replace(/\/preview.*$/, '');
    const id = base.split('/').at(-1) ?? '';
    await goes(base);
    await look('session, draft');
    expect(await textOf(page.getByRole('main'))).toContain(t(seminarsText.publishMeans));
    await button(seminarsText.publish).click();
    await done(t(seminarsText.done)('publish'));

    // People ask to be admitted: Today says so, and they are admitted at once.
    await office.registers(id, '伊藤 花子', { way: 'hall', answers: { q1: '9人まで' } });
    await office.registers(id, '渡辺 次郎', { way: 'online' });
    await office.registers(id, '断 三郎', { way: 'online' });
    clock.advance({ minutes: 5 });
    await goes('/desk');
    await page.getByRole('link', { name: language === 'ja' ? '電話での備え' : 'On the telephone' }).click();
    await goes(`${base}/registrants?state=requested`);
    await look('registrants, requested');
    await button(registrantsText.approveMany).click();
    await page.getByText(t(registrantsText.nobodyChosen)).waitFor();
    for (const name of ['伊藤 花子', '渡辺 次郎'])
      await page.getByRole('checkbox', { name: t(registrantsText.choose)(name) }).check();
    await button(registrantsText.approveMany).click();
    await done(t(registrantsText.done)('approve'));
    await page.getByRole('checkbox', { name: t(registrantsText.choose)('断 三郎') }).check();
    await unfolds(registrantsText.declineMany);
    await at('because.ja').fill('対象の方ではないためです。');
    await button(registrantsText.declineMany).click();
    await done(t(registrantsText.done)('decline'));

    // A mail to those online: looked at, sent to oneself, sent to one person.
    await goes(`${base}/message?way=online`);
    await at('subject.ja').fill('資料のお知らせ');
    await button(messageText.test).click();
    await page.getByRole('alert').waitFor();
    expect(await at('subject.ja').inputValue()).toBe('資料のお知らせ');
    await at('subject.en').fill('Material');
    await at('text.ja').fill('資料は当日お渡しします。');
    await at('text.en').fill('You get the material on the day.');
    await at('subject.easy').fill('セミナーでわたすもの');
    await at('text.easy').fill('セミナーの日にわたします。');
    await button(messageText.count).click();
    await page.getByText(t(messageText.toMeans)(1)).waitFor();
    await button(messageText.test).click();
    await done(t(messageText.done)('test'));
    await button(messageText.look).click();
    expect(await page.locator('[lang="ja-simple"]').textContent()).toContain('セミナーの日にわたします。');
    await look('message, preview');
    await button(messageText.sendOne).click();
    await done(t(messageText.sent)(1));

    // Overview: numbers and the registrations of the day, in words as well.
    await goes(base);
    await page
      .getByText(t(seminarsText.byDayOne)(3, language === 'ja' ? '11月24日（火）' : 'Tue 24 Nov'))
      .waitFor();
    await unfolds(seminarsText.byDayTable);
    await look('session, published');

    // The door, on a phone, before and through a gap in the network.
    clock.set(instantOf('2026-11-24 (火) 10:48'));
    await page.setViewportSize({ width: 360, height: 740 });
    await goes(`${base}/check-in`);
    await look('door');
    const row = page.locator('[data-person]', { hasText: '伊藤 花子' });
    await page.context().setOffline(true);
    await row.getByRole('button').click();
    await page.getByText(t(dayText.notYetSent)).waitFor();
    await page.getByText(t(dayText.notSent)('1')).waitFor();
    await look('door, offline');
    await page.context().setOffline(false);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await done(t(dayText.taken)('伊藤 花子'));
    expect(await textOf(page.locator('[data-waits]'))).toBe('');
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('check-ins'))),
    ).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });

    // Who was online is set by hand; the seminar is concluded and its recording opened.
    clock.set(instantOf('2026-11-24 (火) 11:15'));
    await goes(`${base}/attendance`);
    await page.getByRole('row', { name: '渡辺 次郎' }).locator('summary').click();
    await page
      .getByRole('row', { name: '渡辺 次郎' })
      .getByRole('button', { name: t(dayText.presences)('online') })
      .click();
    await done(t(registrantsText.done)('presence'));
    expect(await textOf(page.getByRole('row', { name: '渡辺 次郎' }))).toContain(
      t(registrantsText.attendances)('attended'),
    );
    await look('attendance');
    await goes(base);
    expect(await textOf(page.getByRole('main'))).toContain(t(seminarsText.concludeMeans)(2));
    await button(seminarsText.conclude).click();
    await done(t(seminarsText.done)('conclude'));
    await goes(`${base}/archive`);
    const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
    await at('file-recording').setInputFiles(file('a.webm', Buffer.from('no recording')));
    await button(recordingText.upload).first().click();
    await page.getByRole('alert').getByRole('link').waitFor();
    // On its way the file is a bar with its words; a connection that ends loses nothing that was chosen.
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const asked = ['cut', 'held'];
    await page.route(/file=recording$/, async (route) => {
      if (asked.shift() === 'cut') return await route.abort();
      await held;
      await route.continue();
    });
    await at('file-recording').setInputFiles(file('recording.webm', webm()));
    await button(recordingText.upload).first().click();
    await page.getByText(t(recordingText.lost)).waitFor();
    await button(recordingText.upload).first().click();
    await page.getByRole('progressbar', { name: t(recordingText.progress)('recording') }).waitFor();
    await look('archive, a file on its way');
    arrive();
    await done(t(recordingText.done)('file'));
    await at('url').fill('meet.example/recording');
    await button(dayText.saveArchive).click();
    await page.getByRole('alert').waitFor();
    expect(await at('url').inputValue()).toBe('meet.example/recording');
    await look('archive with a file, incomplete');
    await at('url').fill('https://meet.example/recording');
    await page.getByRole('radio', { name: beginning(t(dayText.whom)('registrants')) }).check();
    await at('opensAt').fill('2026-11-25');
    await button(dayText.saveArchive).click();
    await done(t(dayText.archiveDone));
    await page.locator('summary', { hasText: t(recordingText.remove) }).click();
    await page.locator('details button').click();
    await done(t(recordingText.done)('removed'));
    await goes(`${base}/survey`);
    await look('survey');
    expect(findings.splice(0)).toEqual([]);
  },
);

test('a plan is made without JavaScript, its rows ordered by buttons', async () => {
  const { page, t, button, goes, at, done, choice } = await opened('ja', { script: false, width: 360 });
  await goes('/desk/seminars/new');
  await at('about.title.ja').fill('文字だけで計画する');
  await at('about.themes.0.ja').fill('二つ目');
  await button(planText.addTheme).click();
  await at('about.themes.1.ja').fill('一つ目');
  await page.getByRole('button', { name: `${t(planText.up)} ${t(planText.theme)(2)}` }).click();
  expect(await at('about.themes.0.ja').inputValue()).toBe('一つ目');
  await button(planText.addTheme).click();
  await page.getByRole('button', { name: `${t(planText.remove)} ${t(planText.theme)(3)}` }).click();
  await page.getByRole('button', { name: `${t(planText.down)} ${t(planText.theme)(1)}` }).click();
  await at('startsAt').fill('2026-12-06');
  await at('startsAt.time').fill('13:00');
  await at('endsAt').fill('12:00');
  await choice(planText.byLink).check();
  await at('online.capacity').fill('50');
  await button(planText.reload).click();
  await button(planText.save).last().click();
  await page.getByRole('alert').waitFor();
  expect(await at('startsAt.time').inputValue()).toBe('13:00');
  await at('endsAt').fill('14:30');
  await page.keyboard.press('Enter');
  await done(t(seminarsText.done)('saved'));
  const facts = await textOf(page.getByRole('main'));
  expect(facts).toContain('12月6日（日） 13:00–14:30');
  expect(facts).toContain('12月3日（木）17:00');
  await page.getByRole('link', { name: t(seminarsText.edit) }).click();
  expect(await at('about.themes.0.ja').inputValue()).toBe('二つ目');
  expect(await at('about.themes.1.ja').inputValue()).toBe('一つ目');
});

test('registrants stand on pages of fifty, and the filter stays on the way', async () => {
  const { page, t, goes, office, at, button } = await opened('ja', { script: false });
  const id = await office.published();
  await office.manyRegister(id, 51);
  await goes(`/desk/seminars/${id}/registrants?way=online`);
  const rows = page.locator('tbody tr');
  const pager = page.getByRole('navigation', { name: t(componentText.pages) });
  expect([await rows.count(), await textOf(pager)]).toEqual([
    50,
    t(componentText.pageOf)(1, 2) + t(componentText.pageAfter),
  ]);
  await pager.getByRole('link', { name: t(componentText.pageAfter) }).click();
  await page.waitForURL(/way=online.*page=2$/);
  expect(await rows.count()).toBe(1);
  expect(await textOf(page.getByRole('main'))).toContain(t(registrantsText.found)(51));
  await pager.getByRole('link', { name: t(componentText.pageBefore) }).click();
  expect(await rows.count()).toBe(50);
  await at('words').fill('伊藤 51');
  await button(registrantsText.act).click();
  expect([await rows.count(), await pager.count()]).toEqual([1, 0]);
});

test('the door works without JavaScript: a name is searched and a button pressed', async () => {
  const { page, t, goes, office, done, at } = await opened('ja', { script: false, width: 360 });
  const id = await office.published({
    hall: { venueId: await office.venue(), capacity: 5 },
    startsAt: '2026-11-24T14:00:00+09:00',
    endsAt: '2026-11-24T16:00:00+09:00',
    closesAt: '2026-11-24T12:00:00+09:00',
  });
  await office.registers(id, '伊藤 花子', { way: 'hall', nameKana: 'いとう はなこ' });
  await office.registers(id, '渡辺 次郎', { way: 'hall' });
  await goes(`/desk/seminars/${id}/check-in`);
  await at('find').fill('いとう');
  await page.getByRole('button', { name: t(dayText.findAct) }).click();
  expect(await page.locator('[data-person]').count()).toBe(1);
  await page.getByRole('button', { name: t(dayText.take) }).click();
  await done(t(dayText.taken)('伊藤 花子'));
  expect(await textOf(page.locator('.door-count'))).toBe(t(dayText.countOf)(1, 1));
});
