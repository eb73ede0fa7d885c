import { expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import { at } from '#tests/support/at.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { deskOf, receivedCase } from '#tests/support/cases.ts';
import { testDatabase } from '#tests/support/database.ts';
import { testServer } from '#tests/support/server.ts';
import { newStaff } from '#tests/support/staff.ts';
import { tanaka } from '#tests/support/tanaka.ts';
import { caseText } from '../../src/features/desk/case-text.ts';
import { deskText } from '../../src/features/desk/desk-text.ts';

const { address } = await testDatabase();
const visitor = testBrowser({ checksHtml: true });

test.for(['ja', 'en'] as const)('axe-core finds nothing at the desk (%s)', async (language) => {
  const clock = virtualClock(at('2026-11-19 (木) 22:30'));
  const server = await testServer({ address, dist, clock });
  const overdue = await receivedCase(server, language);
  clock.set(at('2026-11-22 (日) 22:30'));
  const fresh = await receivedCase(server, language, { nameChoice: 'named', name: '佐藤' });
  const asked = await receivedCase(server, language);
  const closed = await receivedCase(server, language);
  const call = await receivedCase(server, language, { replyBy: 'telephone', telephone: '090-0000-0000' });
  clock.set(at('2026-11-27 (金) 09:05'));
  const office = await deskOf(server);
  await office.asks(asked.receiptNumber, '店長さんには、もう話しましたか。');
  await office.answers(closed.receiptNumber, '電話を終えることは、失礼ではありません。');
  await office.closes(closed.receiptNumber);
  await office.keepsText({ title: '電話を終える', language, body: '{{name}}様' });

  const page = await visitor(server, { language });
  const { button, ...does } = tanaka(page, language);
  const found: string[] = [];
  const look = async (state: string): Promise<void> => {
    for (const finding of await axeFindings(page)) found.push(`${language}, ${state}: ${finding}`);
  };

  await page.goto('/desk/sign-in');
  await look('sign in');
  await button(deskText.signInAct).click();
  await page.getByRole('alert').waitFor();
  await look('sign in, empty');
  const staff = await newStaff(server.open.office, 'administrator', { language });
  await does.signsIn(staff);
  for (const path of [
    '/desk',
    '/desk/consultations',
    '/desk/consultations?group=all&q=毎日',
    '/desk/consultations/new',
    '/desk/seminars',
    '/desk/seminars/series',
    '/desk/seminars/panelists',
    '/desk/seminars/venues',
    '/desk/seminars/zoom',
    '/desk/answer-texts',
    '/desk/mails',
    '/desk/settings',
    '/desk/staff',
    '/desk/account',
  ]) {
    expect((await page.goto(path))?.status(), path).toBeLessThan(400);
    await look(path);
  }
  for (const one of [overdue, fresh, asked, closed, call]) {
    await page.goto(`/desk/consultations/${one.receiptNumber}`);
    await look(`case ${one.receiptNumber}`);
  }
  await page.goto(`/desk/consultations/${fresh.receiptNumber}`);
  for (const fold of await page.locator('summary').all()) await fold.click();
  await look('case, everything unfolded');
  await button(caseText.sendAnswer).click();
  await page.getByRole('alert').waitFor();
  await look('case, empty answer');
  expect(found).toEqual([]);
});
