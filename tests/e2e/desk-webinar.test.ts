import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '#api/core/clock/clock.ts';
import { sandboxCredentials } from '#api/core/meetings/zoom-settings.ts';
import { startZoomSandbox } from '#scripts/zoom-sandbox/server.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { seminarOffice, seminarPages } from '#tests/support/seminar-desk.ts';
import { testServer } from '#tests/support/server.ts';
import { newStaff } from '#tests/support/staff.ts';
import { tanaka } from '#tests/support/tanaka.ts';
import { seminarsText } from '../../src/features/desk-seminars/seminars-text.ts';
import { webinarText } from '../../src/features/desk-seminars/webinar-text.ts';

const { address } = await testDatabase();
const visitor = testBrowser();

/** Longer than the worker takes to reach Zoom on a busy machine. */
const patience = { timeout: 60_000 };

test('a webinar is made, compared, decided on and replaced from the page of its seminar', async () => {
  // The worker waits for Zoom's pace on the real clock, so the days are counted from today.
  const sandbox = await startZoomSandbox({ clock: systemClock });
  onTestFinished(() => sandbox.stop());
  const zoom = {
    ...sandboxCredentials,
    plan: 'pro' as const,
    apiBaseUrl: `${sandbox.url}/v2`,
    oauthBaseUrl: sandbox.url,
  };
  const server = await testServer({ address, dist, zoom });
  const page = await visitor(server);
  const { t, button, unfolds, signsIn, main } = tanaka(page, 'ja');
  const { done } = seminarPages(page, t);
  await signsIn(await newStaff(server.open.office, 'administrator'));
  const office = seminarOffice(server);
  const inDays = (days: number, hours = 0): string =>
    systemClock
      .now()
      .add({ hours: days * 24 + hours })
      .toString();
  const id = await office.published({
    online: { by: 'zoom', capacity: 50 },
    startsAt: inDays(10),
    endsAt: inDays(10, 2),
    opensAt: inDays(-1),
    closesAt: inDays(9),
  });
  const seen = async (words: string): Promise<void> =>
    await expect
      .poll(async () => {
        await page.goto(`/desk/seminars/${id}`);
        return (await main.textContent()) ?? '';
      }, patience)
      .toContain(words);
  const atZoom = () => {
    const webinar = [...sandbox.state.webinars.values()].at(-1);
    if (!webinar) throw new Error('There is no webinar at Zoom.');
    return webinar;
  };

  await seen('作成済み');
  atZoom().topic = '別の題';
  await button(webinarText.compare).click();
  await done(t(seminarsText.done)('retry'));
  await seen(t(webinarText.differences));
  expect(await axeFindings(page)).toEqual([]);
  await button(webinarText.takeOurs).click();
  await done(t(seminarsText.done)('ours'));
  await expect.poll(() => atZoom().topic, patience).not.toBe('別の題');

  atZoom().topic = '別の題';
  await button(webinarText.compare).click();
  await seen(t(webinarText.differences));
  await page.locator('input[name="field"]').first().check();
  await button(webinarText.takeTheirs).click();
  await done(t(seminarsText.done)('theirs'));
  await page.getByText(t(webinarText.leftToZoom)).waitFor();
  await button(webinarText.takeOurs).click();
  await done(t(seminarsText.done)('ours'));

  await button(webinarText.hostLink).click();
  await page.getByRole('link', { name: t(webinarText.hostLinkTitle) }).waitFor();
  await unfolds(webinarText.replace);
  await button(webinarText.replace).click();
  await done(t(seminarsText.done)('replace'));
  await seen(t(webinarText.replacedOf));

  await page.goto('/desk/seminars/zoom');
  await button(webinarText.test).click();
  await done(t(webinarText.passed));
});
