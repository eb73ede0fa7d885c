import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type VirtualClock, virtualClock } from '#api/core/clock/clock.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import { replaceJoinUrl } from '#api/seminars/actions/replace-join-url.ts';
import { saveVenue } from '#api/seminars/actions/save-venue.ts';
import { takeCheckIns } from '#api/seminars/actions/take-check-ins.ts';
import type { MyRegistration } from '#api/seminars/contract.ts';
import type { RunningServer } from '#api/server.ts';
import { at } from '#tests/support/at.ts';
import { looking } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { pdf } from '#tests/support/files.ts';
import { flaws } from '#tests/support/flaws.ts';
import { decemberPlan, ito, linksOf, plannerOf, registers } from '#tests/support/ito.ts';
import { vtt, webm } from '#tests/support/recordings.ts';
import { textOf } from '#tests/support/sato.ts';
import { tanaka } from '#tests/support/seminars.ts';
import { testServer } from '#tests/support/server.ts';
import { certificateText } from '../../src/features/seminars/certificate-text.ts';
import { joinText } from '../../src/features/seminars/join-text.ts';
import { askText, mineText, mineTitles } from '../../src/features/seminars/mine-text.ts';
import { receivedText, registrationText } from '../../src/features/seminars/registration-text.ts';
import { seminarText } from '../../src/features/seminars/seminar-text.ts';

const { address } = await testDatabase();
const visitor = testBrowser({ checksHtml: true });
const languages = ['ja', 'en'] as const;
const text = (ja: string, en = '') => ({ ja, en });
/** Words that would push a phone's page wider than it is. */
const long = 'https://example.jp/'.padEnd(140, 'w');

async function opened(): Promise<{ server: RunningServer; clock: VirtualClock }> {
  const clock = virtualClock(at('2026-11-24 (火) 10:00'));
  return { clock, server: await testServer({ address, dist, clock }) };
}

/**
 * Looks at each state with axe-core, and for one heading, a language, and nothing to scroll sideways. What axe-core
 * judges is the same in both languages where the markup is: those states it looks at `once`, which saves minutes.
 */
function watching(page: Page, language: StaffLanguage, { once = false } = {}) {
  const { found, look } = looking(page, language);
  return {
    found,
    look: async (state: string): Promise<void> => {
      if (!once || language === 'ja') await look(state);
      found.push(...(await flaws(page, language)).map((flaw) => `${language}, ${state}: ${flaw}`));
    },
  };
}

/** A hybrid seminar that says everything a page can say, in words as long as they come. */
async function everything(server: RunningServer) {
  const ctx = { ...server.open.office, actor: tanaka, language: 'ja', requestId: 'test' } as const;
  const venueId = await saveVenue(ctx, null, {
    name: text('見本会館', 'Sample Hall'),
    address: text(`見本区1-1 ${long}`),
    floor: text('3階'),
    access: text('見本駅から歩いて5分'),
    accessibility: text('車いすで入れます。磁気ループがあります。'),
  });
  const { about } = decemberPlan();
  const office = await plannerOf(server);
  const one = await office.plans({
    about: {
      ...about,
      description: text(`電話の終え方。\n${long}`),
      organiser: { kind: 'other', name: text('見本団体') },
      fee: { kind: 'amount', yen: 12_000 },
      languages: ['ja', 'sign', 'captions'],
      pressContact: { name: '見本 広報', telephone: '03-0000-0000', email: 'press@example.jp' },
      questions: [...about.questions, { id: 'why', label: text('知りたいこと'), kind: 'text' }],
    },
    hall: { venueId, capacity: 2 },
    online: { by: 'link', url: 'https://meet.example/room', capacity: 10 },
  });
  return { ...one, office, ctx };
}

describe.for(languages)('every seminar page is without a flaw in %s', (language) => {
  test('to find one and to register, with errors too', async () => {
    const { server, clock } = await opened();
    const { slug, office } = await everything(server);
    const page = await visitor(server, { language, width: 360 });
    const { found, look } = watching(page, language);
    const { button, ...does } = ito(page, language);
    const first = await office.plans({
      about: { ...decemberPlan().about, title: text('日本語だけの題') },
      startsAt: '2026-12-09T14:00:00+09:00',
      endsAt: '2026-12-09T16:00:00+09:00',
      closesAt: '2026-12-09T12:00:00+09:00',
    });
    /** What is only in Japanese is marked as such to who reads English, and it is said. */
    const isSaid = async (says: { ja: string; en: string }, place: Locator, path: string) => {
      await page.goto(path);
      expect(await place.first().getAttribute('lang'), path).toBe(language === 'en' ? 'ja' : null);
      if (language === 'en') await page.getByText(says.en).first().waitFor();
    };
    const { inJapanese, titlesInJapanese } = seminarText;
    const title = page.getByText('日本語だけの題');
    await isSaid(titlesInJapanese, title, `/${language}/`);
    await look('front page with seminars');
    await isSaid(titlesInJapanese, title, `/${language}/seminars`);
    await look('list');
    await isSaid(inJapanese, page.locator('h1'), `/${language}/seminars/${first.slug}`);
    await isSaid(
      inJapanese,
      page.locator('.promise-means p').last(),
      `/${language}/seminars/${first.slug}/register`,
    );
    await isSaid(inJapanese, page.locator('.seminar-words-long'), `/${language}/seminars/${slug}`);
    await look('seminar');
    await isSaid(inJapanese, page.getByText('知りたいこと'), `/${language}/seminars/${slug}/register`);
    await look('form');
    await button(registrationText.toCheck).click();
    await page.getByRole('alert').waitFor();
    await look('form with errors');
    await does.fillsForm({
      email: `ito-${language}@example.jp`,
      name: `伊藤 ${'w'.repeat(50)}`,
      way: 'hall',
      size: { ja: '10人まで', en: 'Up to 10' },
    });
    await does.goesToCheck();
    await look('check');
    await button(registrationText.send).click();
    await page.getByRole('alert').waitFor();
    await look('check, sent too fast');
    clock.advance({ seconds: 30 });
    await does.sends();
    await page.locator('.mail-good').waitFor();
    await page.locator('main summary').click();
    await look('received');
    expect(found).toEqual([]);
  });

  test('of a registration: the ticket, each question, a change refused', async () => {
    const { server } = await opened();
    const { slug } = await everything(server);
    const page = await visitor(server, { language, width: 360 });
    const { found, look } = watching(page, language, { once: true });
    const { t, button, title, link } = ito(page, language);
    const { mine } = await registers(server, slug, { language, way: 'hall' });
    await page.goto(mine);
    await title(mineTitles.registered).waitFor();
    await page.getByRole('img', { name: t(mineText.ticketCode) }).waitFor();
    for (const fold of await page.locator('main summary').all()) await fold.click();
    await look('ticket, everything unfolded');
    await page.getByRole('radio').first().check();
    await page.getByRole('textbox').fill('あ'.repeat(1001));
    await button(mineText.save).click();
    await page.getByRole('alert').waitFor();
    await look('answers refused');
    await page.goto(mine);
    await link(mineText.cancel).click();
    await title(askText.cancel).waitFor();
    await look('cancel?');
    await button(askText.cancelYes).click();
    await title(mineTitles.cancelled).waitFor();
    await look('cancelled');
    expect(found).toEqual([]);
  });

  test('of who waits and is offered a seat', async () => {
    const { server } = await opened();
    const { slug } = await (await plannerOf(server)).plans();
    const page = await visitor(server, { language, width: 360 });
    const { found, look } = watching(page, language, { once: true });
    const { button, title } = ito(page, language);
    const first = await registers(server, slug, { language });
    const second = await registers(server, slug, { language });
    await page.goto(`/${language}/seminars/${slug}`);
    await look('full, with a waiting list');
    await page.goto(second.join);
    await title(joinText.no_seat).waitFor();
    await page.goto(second.mine);
    await title(mineTitles.waiting).waitFor();
    await look('waiting');
    await page.goto(`${first.mine}?answer=cancel`);
    await button(askText.cancelYes).click();
    await title(mineTitles.cancelled).waitFor();
    await page.goto(second.mine);
    await title(mineTitles.offered).waitFor();
    await look('offered');
    await page.goto(`${second.mine}?answer=accept`);
    await title(askText.accept).waitFor();
    await look('accept?');
    expect(found).toEqual([]);
  });

  test('of who asks to be admitted, and of who finds no seat at all', async () => {
    const { server, clock } = await opened();
    const office = await plannerOf(server);
    const asked = await office.plans({ approval: true });
    const page = await visitor(server, { language, width: 360 });
    const { found, look } = watching(page, language, { once: true });
    const { t, button, link, title, main, ...does } = ito(page, language);
    await page.goto(`/${language}/seminars/${asked.slug}`);
    expect(await textOf(main)).toContain(t(seminarText.applyMeansApproval));
    await look('seminar with admission');
    await link(seminarText.goRegister).first().click();
    const email = `asks-${language}@example.jp`;
    await does.fillsForm({ email, size: { ja: '10人まで', en: 'Up to 10' } });
    clock.advance({ seconds: 30 });
    await does.goesToCheck();
    expect(await textOf(main)).toContain(t(registrationText.outcomes)('requested'));
    await does.sends('requested');
    expect(await textOf(main)).toContain(t(receivedText.requestedMeans));
    await look('received, to be admitted');
    const { mine, join, number } = await linksOf(server, email, language);
    await page.goto(mine);
    await title(mineTitles.requested).waitFor();
    await look('to be admitted');
    await page.goto(join);
    await title(joinText.no_seat).waitFor();
    await look('way in: no seat');
    await office.send('POST', `seminars/${asked.id}/registrants/${number}/approval`, {});
    await page.goto(mine);
    await title(mineTitles.registered).waitFor();

    // One seat, taken, and no waiting list: said before anybody fills in a form.
    const full = await office.plans({ waitingList: false });
    await registers(server, full.slug, { language });
    await page.goto(`/${language}/seminars/${full.slug}`);
    expect(await textOf(main)).toContain(t(seminarText.fullMeans));
    expect(await link(seminarText.goRegister).count()).toBe(0);
    await look('full, without a waiting list');
    expect(found).toEqual([]);
  });

  test('of a way in whose link is still being prepared, which turns into a button by itself', async () => {
    const { server, clock } = await opened();
    const office = await plannerOf(server);
    const { id, slug } = await office.plans({ online: { by: 'zoom', capacity: 5 } });
    const page = await visitor(server, { language, width: 360 });
    const { found, look } = watching(page, language, { once: true });
    const { t, button, title, main } = ito(page, language);
    const { join } = await registers(server, slug, { language });
    await page.goto(join);
    await title(joinText.too_early).waitFor();
    expect(await textOf(main)).toContain(t(joinText.linkLater));
    clock.set(at('2026-12-10 (木) 13:40'));
    await page.clock.install();
    await page.goto(join);
    await title(joinText.preparing).waitFor();
    expect(await textOf(main)).toContain(t(joinText.preparingMeans));
    expect(await button(joinText.enter).count()).toBe(0);
    await look('way in: preparing');
    const ctx = { ...server.open.office, actor: tanaka, language, requestId: 'test' } as const;
    await replaceJoinUrl(ctx, id, 'https://meet.example/other');
    await page.clock.fastForward(15_000);
    await button(joinText.enter).waitFor();
    await title(joinText.open).waitFor();
    expect(found).toEqual([]);
  });

  test('of the way in, from too early to over, and where it was called off', async () => {
    const { server, clock } = await opened();
    const { id, slug, office, ctx } = await everything(server);
    const page = await visitor(server, { language, width: 360 });
    const { found, look } = watching(page, language, { once: true });
    const { title } = ito(page, language);
    const { join } = await registers(server, slug, { language, way: 'online' });
    const hall = await registers(server, slug, { language, way: 'hall' });
    const seen = async (state: 'too_early' | 'open' | 'over' | 'in_hall' | 'postponed' | 'cancelled') => {
      await page.goto(state === 'in_hall' ? hall.join : join);
      await title(joinText[state]).waitFor();
      await look(`way in: ${state}`);
    };
    await seen('too_early');
    await seen('in_hall');
    clock.set(at('2026-12-10 (木) 13:40'));
    await replaceJoinUrl({ ...ctx, now: () => clock.now() }, id, 'https://meet.example/other');
    await seen('open');
    clock.set(at('2026-12-10 (木) 16:40'));
    await seen('over');
    clock.set(at('2026-11-24 (火) 10:10'));
    await office.send('POST', `seminars/${id}/postponement`, {
      because: text('講師の都合によります。', 'The speaker is ill.'),
    });
    await seen('postponed');
    await page.goto(`/${language}/seminars/${slug}`);
    await look('seminar, postponed');
    await office.send('POST', `seminars/${id}/cancellation`, {
      because: text('中止します。', 'It is cancelled.'),
    });
    await seen('cancelled');
    expect(found).toEqual([]);
  });

  test('afterwards: certificate, survey, recording', async () => {
    const { server, clock } = await opened();
    const { id, slug, ctx } = await everything(server);
    const page = await visitor(server, { language, width: 360 });
    const { found, look } = watching(page, language, { once: true });
    const { t, button, title, link, field } = ito(page, language);
    const { mine, token } = await registers(server, slug, { language, way: 'hall' });
    const ticket = await fetch(`${server.url}/api/registrations/mine`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    const { checkInCode } = (await ticket.json()) as MyRegistration;
    clock.set(at('2026-12-10 (木) 13:50'));
    await takeCheckIns({ ...ctx, now: () => clock.now() }, id, [
      { code: checkInCode ?? '', at: '2026-12-10T13:50:00+09:00' },
    ]);
    clock.set(at('2026-12-10 (木) 17:00'));
    const office = await plannerOf(server);
    await office.send('POST', `seminars/${id}/conclusion`, {});
    await page.goto(mine);
    await title(mineTitles.attended).waitFor();
    await look('afterwards');
    await link(mineText.surveyGo).click();
    await button(mineText.surveySend).click();
    await page.getByRole('alert').waitFor();
    await look('survey with errors');
    await page.goto(mine);
    await button(mineText.certificateGet).click();
    await title(certificateText.title).waitFor();
    await look('certificate');
    const code = (await page.locator('.certificate-code').textContent()) ?? '';
    await page.goto(`/${language}/certificate?code=${code}`);
    await page.getByRole('heading', { name: t(certificateText.genuine) }).waitFor();
    await look('certificate, genuine');
    await field(certificateText.code).fill('H7QX-3MKD-W9PT-4RNC');
    await button(certificateText.check).click();
    await page.getByRole('alert').waitFor();
    await look('certificate, unknown');
    await office.send('PUT', `seminars/${id}/archive`, {
      url: 'https://video.example/1',
      transcriptUrl: 'https://video.example/1.txt',
      captions: true,
      forWhom: 'everybody',
      opensAt: '2026-12-10T16:30:00+09:00',
      closesAt: '2027-01-31T17:00:00+09:00',
    });
    await page.goto(`/${language}/seminars/${slug}`);
    await link(seminarText.archiveOpen).waitFor();
    await look('seminar with its recording');
    await page.goto(mine);
    await look('afterwards, everything there');

    // A recording that is kept here is played in the page, with its captions, by the link of the ticket and without one.
    await office.uploads(id, 'recording', webm(), 'recording.webm');
    await office.uploads(id, 'captions', vtt(), 'captions.vtt');
    await office.uploads(id, 'transcript', pdf(), 'transcript.pdf');
    for (const from of [mine, `/${language}/seminars/${slug}`]) {
      await page.goto(from);
      await link(seminarText.archiveOpen).click();
      await page.getByRole('heading', { level: 1, name: t(seminarText.archive), exact: true }).waitFor();
      const played = await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
        video.muted = true;
        await video.play();
        if (video.textTracks[0]?.cues?.length !== 1)
          await new Promise((resolve) => video.querySelector('track')?.addEventListener('load', resolve));
        return { seconds: Math.round(video.duration), cues: video.textTracks[0]?.cues?.length };
      });
      expect(played).toEqual({ seconds: 2, cues: 1 });
      await look(`recording, from ${from === mine ? 'the ticket' : 'the page'}`);
      const file = await page.request.get((await link(seminarText.transcript).getAttribute('href')) ?? '');
      expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf']);
    }
    expect(found).toEqual([]);
  });
});
