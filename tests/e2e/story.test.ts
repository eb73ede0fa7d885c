import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { requesterTypes } from '#api/consultations/contract.ts';
import { virtualClock } from '#api/core/clock/clock.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import { at } from '#tests/support/at.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { deskOf, receivedCase } from '#tests/support/cases.ts';
import { testDatabase } from '#tests/support/database.ts';
import { type Arrival, faultyMailServer } from '#tests/support/faulty-mail-server.ts';
import { sato, satosStory, satosWords, textOf } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { newStaff } from '#tests/support/staff.ts';
import { tanaka } from '#tests/support/tanaka.ts';
import { formText } from '../../src/features/consultations/form-text.ts';
import { receiptText, verifyText } from '../../src/features/consultations/receipt-text.ts';
import {
  doneText,
  entryText,
  moments,
  stateTitles,
  statusText,
} from '../../src/features/consultations/status-text.ts';
import { caseText } from '../../src/features/desk/case-text.ts';
import { listText } from '../../src/features/desk/list-text.ts';
import { layoutText } from '../../src/layouts/text.ts';

const { address } = await testDatabase();
const mails = await faultyMailServer();
const visitor = testBrowser();

const languages = ['ja', 'en'] as const;
/** What the pages and mails say in the story; the rest is found by the texts of the pages. */
const said = {
  ja: {
    earliest: '11月24日（火）',
    target: '11月26日（木）',
    resumedFrom: '11月25日（水）',
    received: '受け付けました',
    answered: 'お返事があります',
    asked: 'おたずねしたいことがあります',
    answer: '電話を終えることは、失礼ではありません。',
    question: '店長さんには、もう話しましたか。',
    reply: 'はい。店長は「がまんして」と言います。',
    lastAnswer: '録音は、してかまいません。店の人にも伝えてください。',
    more: 'ありがとうございます。録音してもよいですか。',
  },
  en: {
    earliest: 'Tue 24 Nov',
    target: 'Thu 26 Nov',
    resumedFrom: 'Wed 25 Nov',
    received: 'We received what you sent',
    answered: 'There is a reply for you',
    asked: 'We have a question for you',
    answer: 'Ending the call is not rude.',
    question: 'Have you told your manager?',
    reply: 'Yes. My manager tells me to bear it.',
    lastAnswer: 'You may. Tell your manager that you do.',
    more: 'Thank you. May I record the calls?',
  },
};

/** The next mail to this address with this subject, once the mail server has taken it. */
async function mailTo(recipient: string, subject: string): Promise<Arrival> {
  for (;;) {
    const next = mails.nextArrival();
    const found = mails.accepted.find(
      (mail) => mail.recipient === recipient && mail.parsed.subject?.startsWith(subject),
    );
    if (found) return found;
    await next;
  }
}

/** The link of a mail, and that the mail holds nothing of the case. */
function linkIn({ parsed }: Arrival, server: { url: string }, words: readonly string[]): string {
  const raw = `${parsed.subject}\n${parsed.from?.text}\n${parsed.text}\n${parsed.html || ''}`;
  for (const word of words) expect(raw).not.toContain(word);
  const [link] = raw.match(/http\S+\/status\/link\/\S+/) ?? [];
  expect(link?.startsWith(server.url)).toBe(true);
  return link ?? '';
}

async function openedOffice() {
  const clock = virtualClock(at('2026-11-22 (日) 22:30'));
  const mail = { kind: 'smtp', url: mails.url, from: 'madoguchi@madoguchi.example' } as const;
  return { clock, server: await testServer({ address, dist, clock, mail }) };
}

test.for(languages)(
  'a question sent at night is received, promised, answered and traced (%s)',
  async (language) => {
    const { clock, server } = await openedOffice();
    const words = said[language];
    const email = `sato-${language}@example.jp`;
    const page = await visitor(server, { language, width: 360 });
    const { t, button, title, field, option, main, ...does } = sato(page, language);

    // 22:30 on a Sunday before a holiday, on a phone: what there is to know stands before the first field.
    await page.goto(`/${language}/consult`);
    const heightOf = async (place: ReturnType<typeof option>) => (await place.boundingBox())?.y ?? Number.NaN;
    const firstField = await heightOf(option('radio', requesterTypes.worker));
    for (const number of ['110', '#9110'])
      expect(await heightOf(page.getByRole('link', { name: number }).first())).toBeLessThan(firstField);
    expect(await heightOf(page.getByText(t(formText.limits)[0] ?? ''))).toBeLessThan(firstField);

    await does.fillsForm({ email });
    clock.advance({ seconds: 90 });
    await does.goesToCheck();
    expect(await textOf(main)).toContain(t(satosStory));
    const kept = await does.sends();
    expect(await textOf(main)).toContain(words.earliest);
    expect(await textOf(main)).toContain(words.target);

    // The signed receipt is genuine, and is not once a byte of it was changed.
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: t(receiptText.nextProof) }).click();
    const file = await (await download).path();
    const receipt = await readFile(file, 'utf8');
    await page.getByRole('link', { name: t(layoutText.verify) }).click();
    await page.getByLabel(t(verifyText.file)).setInputFiles(file);
    await button(verifyText.check).click();
    await page.getByRole('heading', { name: t(verifyText.genuine) }).waitFor();
    expect(await textOf(main)).toContain(kept.receiptNumber);
    const block = receipt.lastIndexOf('.');
    const changed = `${receipt.slice(0, block - 9)}${receipt[block - 9] === 'A' ? 'B' : 'A'}${receipt.slice(block - 8)}`;
    await field(verifyText.paste).fill(changed);
    await button(verifyText.check).click();
    await page.getByRole('heading', { name: t(verifyText.notGenuine) }).waitFor();

    // The mail says nothing to whoever looks over a shoulder; then the page is closed.
    const received = await mailTo(email, words.received);
    expect(received.parsed.subject).toContain(kept.receiptNumber);
    linkIn(received, server, [t(satosWords), '相談', 'ハラスメント', 'arassment', 'onsultation']);
    await page.goto(`/${language}/consult/receipt`);
    await page
      .getByRole('main')
      .getByRole('button', { name: t(receiptText.leave) })
      .click();
    await page.getByRole('heading', { name: t(entryText.left) }).waitFor();

    // Tuesday morning, at the desk.
    clock.set(at('2026-11-24 (火) 09:05'));
    const office = await deskOf(server);
    await office.keepsText({ title: t(satosWords), language, body: `{{name}}\n${words.answer}` });
    const desk = await visitor(server, { language });
    const staff = await newStaff(server.open.office, 'coordinator', { language });
    const atDesk = tanaka(desk, language);
    await atDesk.signsIn(staff);
    const short = kept.receiptNumber.slice(2).replace(/(...)(?=.)/g, '$1 ');
    const ours = desk.getByRole('region', { name: t(listText.groups)('ours') });
    const row = ours.getByRole('listitem').filter({ hasText: short });
    expect(await textOf(row)).toContain(words.target);
    await row.getByRole('link').click();
    await desk.getByText(t(satosWords)).first().waitFor();
    await atDesk.button(caseText.takeIt).click();
    await atDesk.done('assignment');

    await desk.getByLabel(t(caseText.answerTexts)).selectOption(t(satosWords));
    await atDesk.button(caseText.insertText).click();
    await desk.getByText(t(caseText.variablesLeft)('{{name}}')).waitFor();
    await atDesk.button(caseText.sendAnswer).click();
    await desk.getByRole('alert').waitFor();
    await atDesk.field(caseText.answerLabel).fill(words.answer);
    await atDesk.button(caseText.sendAnswer).click();
    await atDesk.button(caseText.sendNow).click();
    await atDesk.done('answer');

    // sato is told without a word of the case, opens by the link, and again with number and code.
    const link = linkIn(await mailTo(email, words.answered), server, [t(satosWords), words.answer]);
    await page.goto(link);
    await button(entryText.open).click();
    await title(stateTitles.answered).waitFor();
    expect(await textOf(main)).toContain(words.answer);
    await button(statusText.leave).click();
    await does.opensWith(kept);
    await does.writesOn(words.more);
    await title(stateTitles.again).waitFor();

    // The desk asks; the clock stands until sato replies, and the new date is told.
    clock.set(at('2026-11-24 (火) 09:40'));
    await desk.reload();
    await atDesk.main.getByText(words.more).first().waitFor();
    await atDesk.unfolds(caseText.ask);
    await atDesk.field(caseText.ask).fill(words.question);
    await atDesk.button(caseText.sendQuestion).click();
    await atDesk.done('question');
    await desk.getByText(t(caseText.paused)).first().waitFor();

    linkIn(await mailTo(email, words.asked), server, [words.question]);
    await page.goto(`/${language}/status/case`);
    await title(stateTitles.asked).waitFor();
    await page.getByText(t(statusText.pausedMeans)).first().waitFor();
    clock.set(at('2026-11-24 (火) 10:00'));
    await does.writesOn(words.reply, statusText.replyTitle);
    await page.getByRole('heading', { name: t(moments.resumed) }).waitFor();
    expect(await textOf(main)).toContain(words.resumedFrom);

    clock.set(at('2026-11-24 (火) 10:10'));
    await desk.reload();
    await atDesk.field(caseText.answerLabel).fill(words.lastAnswer);
    await atDesk.button(caseText.sendAnswer).click();
    await atDesk.button(caseText.sendNow).click();
    await atDesk.done('answer');
    await atDesk.unfolds(caseText.close);
    await atDesk.button(caseText.doClose).click();
    await atDesk.done('closing');
    await page.reload();
    await title(stateTitles.closed).waitFor();
  },
);

test.for(languages)(
  'sato takes another one back, and it stays taken back (%s)',
  async (language: StaffLanguage) => {
    const { clock, server } = await openedOffice();
    const kept = await receivedCase(server, language, { email: `back-${language}@example.jp` });
    const page = await visitor(server, { language, width: 360 });
    const { t, button, title, ...does } = sato(page, language);
    clock.set(at('2026-11-23 (月) 08:00'));
    await does.opensWith(kept);
    await page.locator('summary', { hasText: t(statusText.withdraw) }).click();
    await button(statusText.withdrawYes).click();
    await title(stateTitles.withdrawn).waitFor();
    await page.reload();
    await title(stateTitles.withdrawn).waitFor();
    expect(await button(statusText.send).count()).toBe(0);
  },
);

test.for(languages)(
  'sato corrects a wrong address, and the confirmation goes to the right one (%s)',
  async (language) => {
    const { server } = await openedOffice();
    const wrong = `saot-${language}@example.jp`;
    const right = `satou-${language}@example.jp`;
    const kept = await receivedCase(server, language, { email: wrong });
    await mailTo(wrong, '');
    const page = await visitor(server, { language, width: 360 });
    const { t, button, field, ...does } = sato(page, language);
    await does.opensWith(kept);
    await page.locator('summary', { hasText: t(statusText.correct) }).click();
    await field(statusText.email).fill('satou.example.jp');
    await button(statusText.emailSave).click();
    await page.getByRole('alert').waitFor();
    expect(await field(statusText.email).inputValue()).toBe('satou.example.jp');
    await field(statusText.email).fill(right);
    await button(statusText.emailSave).click();
    await page.getByRole('heading', { name: t(doneText.corrected) }).waitFor();
    expect((await mailTo(right, '')).parsed.text).toContain(kept.receiptNumber);
  },
);
