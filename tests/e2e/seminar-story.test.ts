import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import { markPresence } from '#api/seminars/actions/mark-presence.ts';
import { at } from '#tests/support/at.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { type Arrival, faultyMailServer } from '#tests/support/faulty-mail-server.ts';
import { ito, plannerOf } from '#tests/support/ito.ts';
import { textOf } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { componentText } from '../../src/components/text.ts';
import { certificateText } from '../../src/features/seminars/certificate-text.ts';
import { joinText } from '../../src/features/seminars/join-text.ts';
import { askText, mineDone, mineText, mineTitles } from '../../src/features/seminars/mine-text.ts';
import { receivedText, registrationText } from '../../src/features/seminars/registration-text.ts';
import { seminarText, stateText } from '../../src/features/seminars/seminar-text.ts';

const { address, sql } = await testDatabase();
const mails = await faultyMailServer();
const visitor = testBrowser();
const room = 'https://meet.example/room';
const said = {
  ja: {
    title: '電話で受けるカスタマーハラスメントへの備え',
    day: '12月10日（木）',
    registered: 'お申込みを受け付けました',
    waiting: 'キャンセル待ちを受け付けました',
    offered: '空席が出ました',
    cancelled: 'お申込みを取り消しました',
    followUp: 'ご参加ありがとうございました',
    archive: '録画を公開しました',
  },
  en: {
    title: 'Preparing for harassment on the telephone',
    day: 'Thu 10 Dec',
    registered: 'You are registered',
    waiting: 'You are on the waiting list',
    offered: 'A seat is free: please answer',
    cancelled: 'Your registration was cancelled',
    followUp: 'Thank you for taking part',
    archive: 'The recording is available',
  },
};
const upTo10 = { ja: '10人まで', en: 'Up to 10' };

/** The next mail to this address whose subject says this, once the mail server has taken it. */
async function mailTo(recipient: string, subject: string): Promise<Arrival> {
  for (;;) {
    const next = mails.nextArrival();
    const found = mails.accepted.find(
      (mail) => mail.recipient === recipient && mail.parsed.subject?.includes(subject),
    );
    if (found) return found;
    await next;
  }
}

/** The first link of this kind in a mail. */
function linkIn({ parsed }: Arrival, kind: 'my-registration' | 'j'): string {
  const [link] = new RegExp(`http\\S+/${kind}/[\\w.-]+`).exec(parsed.text ?? '') ?? [];
  if (!link) throw new Error(`There is no link "${kind}" in "${parsed.subject}".`);
  return link;
}

/** The calendar entry of a mail, as two libraries read it. */
function entryIn({ parsed }: Arrival) {
  const file = parsed.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
  const content = file?.content.toString('utf8') ?? '';
  const calendar = new ICAL.Component(ICAL.parse(content));
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const other = Object.values(nodeIcal.sync.parseICS(content)).find((part) => part?.type === 'VEVENT');
  expect(other && 'uid' in other ? other.uid : '').toBe(event?.uid);
  expect(other && 'start' in other ? new Date(String(other.start)).toISOString() : '').toBe(
    event?.startDate.toJSDate().toISOString(),
  );
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event?.uid,
    sequence: event?.sequence,
    starts: event?.startDate.toJSDate().toISOString(),
  };
}

const stateOf = async (seminarId: string, email: string): Promise<string[]> => {
  const number = /S-\w{9}/.exec((await mailTo(email, '')).parsed.subject ?? '')?.[0] ?? '';
  const rows = await sql<{ state: string }[]>`
    select state from seminars.registration where seminar_id = ${seminarId} and ticket_number = ${number}`;
  return rows.map(({ state }) => state);
};

async function opened() {
  const clock = virtualClock(at('2026-11-24 (火) 10:00'));
  const mail = { kind: 'smtp', url: mails.url, from: 'madoguchi@madoguchi.example' } as const;
  return { clock, server: await testServer({ address, dist, clock, mail }) };
}

const runs: ReadonlyArray<{ language: StaffLanguage; script: boolean }> = [
  { language: 'ja', script: true },
  { language: 'en', script: true },
  { language: 'ja', script: false },
];

describe('from the plan to the archive', () => {
  test.for(runs)(
    'ito and kato want one seat ($language, JavaScript: $script)',
    async ({ language, script }) => {
      const { clock, server } = await opened();
      const office = await plannerOf(server);
      const words = said[language];
      const { id, slug } = await office.plans();
      const itosMail = `ito-${language}-${script}@example.jp`;
      const katosMail = `kato-${language}-${script}@example.jp`;
      const page = await visitor(server, { language, width: 360, script, elsewhere: 'https://meet.example' });
      const { t, button, link, title, field, option, main, ...does } = ito(page, language);

      // Found on the front page, and read: date, themes in order, the fee nobody stated, and data for machines.
      await page.goto(`/${language}/`);
      await page.locator(`a[href="/${language}/seminars/${slug}"]`).first().click();
      await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
      const read = await textOf(main);
      expect(read.replace(/ /g, '')).toContain(words.day.replace(/ /g, ''));
      expect(read).toContain(language === 'ja' ? '記載なし' : 'Not stated');
      expect(await page.locator('.themes li').allTextContents()).toEqual(
        language === 'ja' ? ['電話の終え方', '記録'] : ['Ending a call', 'Records'],
      );
      const data = JSON.parse((await page.locator('[type="application/ld+json"]').textContent()) ?? '');
      expect(data).toMatchObject({
        '@context': 'https://schema.org/',
        '@type': 'Event',
        name: words.title,
        startDate: '2026-12-10T05:00:00Z',
        eventStatus: 'https://schema.org/EventScheduled',
      });
      expect(data).not.toHaveProperty('offers');

      // What is missing is said at each field, and what was typed stays.
      await link(seminarText.goRegister).first().click();
      await field(registrationText.name).fill('伊藤 花子');
      await button(registrationText.toCheck).click();
      const summary = page.getByRole('alert');
      await summary.getByRole('heading', { name: t(componentText.places)(2) }).waitFor();
      expect(await field(registrationText.name).inputValue()).toBe('伊藤 花子');
      await does.fillsForm({ email: itosMail });
      await button(registrationText.toCheck).click();
      await summary.getByRole('heading', { name: t(componentText.places)(1) }).waitFor();
      expect(await field(registrationText.email).inputValue()).toBe(itosMail);
      await option('radio', upTo10).check();
      await does.goesToCheck();
      expect(await textOf(main)).toContain(itosMail);
      clock.advance({ seconds: 30 });
      await does.sends();

      // The mail: taken by the server, with the entry for the calendar. With a script the page says so by itself.
      const ticket = await mailTo(itosMail, words.registered);
      if (!script)
        await expect
          .poll(async () => (await page.reload()) && (await page.locator('.mail-good').count()))
          .toBe(1);
      await page.locator('.mail-good').waitFor();
      const entry = entryIn(ticket);
      expect(entry).toMatchObject({ method: 'REQUEST', sequence: 0, starts: '2026-12-10T05:00:00.000Z' });
      const mine = linkIn(ticket, 'my-registration');
      expect(mine.startsWith(`${server.url}/${language}/my-registration/`)).toBe(true);

      // kato comes second: the seat is taken, and the waiting list is open.
      await page.goto(`/${language}/seminars/${slug}`);
      expect(await textOf(main)).toContain(t(stateText.waiting_list));
      await link(seminarText.goWait).first().click();
      await does.fillsForm({ email: katosMail, name: '加藤 次郎', size: upTo10 });
      await does.goesToCheck();
      expect(await textOf(main)).toContain(t(registrationText.outcomes)('waiting'));
      clock.advance({ seconds: 30 });
      await does.sends('waiting');
      await page.goto(linkIn(await mailTo(katosMail, words.waiting), 'my-registration'));
      await title(mineTitles.waiting).waitFor();
      expect(await textOf(main)).toContain(t(mineText.place)(1, 3));

      // ito reads, is asked once more, and cancels: the entry leaves the calendar.
      await page.goto(mine);
      await title(mineTitles.registered).waitFor();
      expect(await textOf(main)).toContain(t(upTo10));
      await link(mineText.cancel).click();
      await title(askText.cancel).waitFor();
      expect(await stateOf(id, itosMail)).toEqual(['registered']);
      await button(askText.cancelYes).click();
      await title(mineTitles.cancelled).waitFor();
      const gone = entryIn(await mailTo(itosMail, words.cancelled));
      expect(gone).toMatchObject({ method: 'CANCEL', uid: entry.uid, sequence: 1 });

      // kato is offered the seat. The link in the mail asks; only its button takes it.
      const offer = await mailTo(katosMail, words.offered);
      const katos = linkIn(offer, 'my-registration');
      expect(offer.parsed.text).toContain(`${katos}?answer=accept`);
      await page.goto(`${katos}?answer=leave`);
      await title(askText.leave).waitFor();
      await page.goto(`${katos}?answer=accept`);
      await title(askText.accept).waitFor();
      expect(await stateOf(id, katosMail)).toEqual(['offered']);
      await button(askText.acceptYes).click();
      await page.getByRole('heading', { name: t(mineDone.accepted) }).waitFor();
      const seated = await mailTo(katosMail, words.registered);
      expect(entryIn(seated)).toMatchObject({ method: 'REQUEST' });

      // The way in: too early, then open, and on to where the office leads.
      const way = linkIn(seated, 'j');
      expect(way.startsWith(`${server.url}/j/`)).toBe(true);
      await page.goto(way);
      await title(joinText.too_early).waitFor();
      expect(page.url()).toContain(`/${language}/j/`);
      clock.set(at('2026-12-10 (木) 13:40'));
      await page.goto(way);
      await title(joinText.open).waitFor();
      expect(await textOf(main)).toContain(language === 'ja' ? 'ご遠慮ください' : 'do not record');
      await page.route(`${room}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'room' }));
      await button(joinText.enter).click();
      await page.waitForURL(room);

      // Afterwards: certificate, survey, recording.
      clock.set(at('2026-12-10 (木) 17:00'));
      const system = {
        ...server.open.office,
        actor: { kind: 'system' },
        language,
        requestId: 'test',
      } as const;
      const number = /S-\w{9}/.exec(seated.parsed.subject ?? '')?.[0] ?? '';
      await markPresence(system, number, [
        { joinedAt: at('2026-12-10 (木) 13:55'), leftAt: at('2026-12-10 (木) 16:00') },
      ]);
      const later = await plannerOf(server);
      await later.send('POST', `seminars/${id}/conclusion`, {});
      await page.goto(linkIn(await mailTo(katosMail, words.followUp), 'my-registration'));
      await title(mineTitles.attended).waitFor();
      expect(await textOf(main)).toContain(t(seminarText.archivePreparing));
      await link(mineText.surveyGo).click();
      await button(mineText.surveySend).click();
      await page.getByRole('alert').waitFor();
      await page.getByRole('textbox').fill('電話の終え方');
      await button(mineText.surveySend).click();
      await page.getByRole('heading', { name: t(mineDone.survey) }).waitFor();
      await button(mineText.certificateGet).click();
      await title(certificateText.title).waitFor();
      expect(await textOf(main)).toContain('加藤 次郎');
      const code = (await page.locator('.certificate-code').textContent()) ?? '';

      // Anybody may check the code, and a mistyped one is refused in words.
      await page.goto(`/${language}/certificate`);
      await field(certificateText.code).fill(code.toLowerCase());
      await button(certificateText.check).click();
      await page.getByRole('heading', { name: t(certificateText.genuine) }).waitFor();
      expect(await textOf(main)).toContain(words.title);
      await page.goto(
        `/${language}/certificate?code=${code.replace(/^./, (first) => (first === 'Y' ? 'X' : 'Y'))}`,
      );
      await page.getByRole('alert').waitFor();

      // The recording opens on its day, for those who registered.
      await later.send('PUT', `seminars/${id}/archive`, {
        url: 'https://video.example/1',
        captions: true,
        forWhom: 'registrants',
        opensAt: '2026-12-17T10:00:00+09:00',
      });
      await page.goto(`/${language}/seminars/${slug}`);
      expect(await textOf(main)).toContain(
        language === 'ja' ? '12月17日（木）10:00から公開' : 'Thu 17 Dec, 10:00',
      );
      clock.set(at('2026-12-17 (木) 10:05'));
      await page.reload();
      expect(await textOf(main)).toContain(t(seminarText.archiveForRegistrants));
      await page.goto(katos);
      expect(await link(seminarText.archiveOpen).getAttribute('href')).toBe('https://video.example/1');
    },
  );
});

describe('sending twice', () => {
  test('by reloading, and by another press, makes one registration and one mail', async () => {
    const { clock, server } = await opened();
    const { id, slug } = await (await plannerOf(server)).plans();
    const page = await visitor(server);
    const { button, title, ...does } = ito(page, 'ja');
    const email = 'twice@example.jp';
    await page.goto(`/ja/seminars/${slug}/register`);
    await does.fillsForm({ email, size: upTo10 });
    clock.advance({ seconds: 30 });
    await does.goesToCheck();
    await button(registrationText.send).dblclick();
    await title(receivedText.registered).waitFor();
    await page.reload();
    await title(receivedText.registered).waitFor();
    await mailTo(email, said.ja.registered);
    const [count] = await sql<{ registrations: number; mails: number }[]>`
      select count(distinct r.id)::int as registrations, count(m.id)::int as mails
      from seminars.registration r join core.mail m on m.subject_id = r.ticket_number
      where r.seminar_id = ${id}`;
    expect(count).toEqual({ registrations: 1, mails: 1 });
  });

  test('to a mistyped address is mended on the page after, with the same seat', async () => {
    const { clock, server } = await opened();
    const { id, slug } = await (await plannerOf(server)).plans();
    const page = await visitor(server, { script: false });
    const { t, button, field, ...does } = ito(page, 'ja');
    await page.goto(`/ja/seminars/${slug}/register`);
    await does.fillsForm({ email: 'iot@example.jp', size: upTo10 });
    clock.advance({ seconds: 30 });
    await does.goesToCheck();
    await does.sends();
    await page.locator('summary', { hasText: t(receivedText.correct) }).click();
    await field(registrationText.email).fill('ito.example.jp');
    await button(receivedText.correctSave).click();
    await page.getByRole('alert').waitFor();
    await field(registrationText.email).fill('ito-right@example.jp');
    await button(receivedText.correctSave).click();
    await page.getByRole('heading', { name: t(receivedText.corrected) }).waitFor();
    await mailTo('ito-right@example.jp', '');
    const [seats] = await sql<{ taken: number }[]>`
      select taken from seminars.way where seminar_id = ${id}`;
    expect(seats).toEqual({ taken: 1 });
  });
});
