import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import type { Config } from '#api/core/config.ts';
import { seedDemonstrationLinks } from '#api/demonstration-links.ts';
import { caseExamples } from '#api/guidance/contract.ts';
import { anonymityChecklist, caseBases } from '#api/guidance/desk-contract.ts';
import { article } from '#tests/support/article.ts';
import { at } from '#tests/support/at.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { deskOf, receivedCase } from '#tests/support/cases.ts';
import { testDatabase } from '#tests/support/database.ts';
import { flaws } from '#tests/support/flaws.ts';
import { withGuidance } from '#tests/support/guidance.ts';
import { sato, textOf } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { newStaff, type TestStaff } from '#tests/support/staff.ts';
import { tanaka } from '#tests/support/tanaka.ts';
import { caseText } from '../../src/features/desk/case-text.ts';
import { listText } from '../../src/features/desk/list-text.ts';
import { caseStudyText } from '../../src/features/desk-guidance/case-study-text.ts';
import { articleText, editorText, kindWords } from '../../src/features/desk-guidance/editor-text.ts';
import { guidesText } from '../../src/features/desk-guidance/guides-text.ts';
import { linksText, stateWords } from '../../src/features/desk-guidance/links-text.ts';
import { tongues } from '../../src/features/guides/tongues.ts';

const { address } = await testDatabase();
const visitor = testBrowser();

async function opened(own: Partial<Config> = {}) {
  const clock = virtualClock(at('2026-11-24 (火) 09:05'));
  const server = await testServer({ address, dist, clock, ...own });
  await withGuidance(server);
  return { clock, server };
}

test.for(['ja', 'en'] as const)(
  'an administrator writes an answer in both languages, sees it first, publishes, changes it and looks back (%s)',
  async (language) => {
    const { server } = await opened();
    const page = await visitor(server, { language });
    const { t, button, main, ...does } = tanaka(page, language);
    await does.signsIn(await newStaff(server.open.office, 'administrator', { name: 'yamada', language }));
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      for (const finding of await axeFindings(page)) found.push(`${state}: ${finding}`);
    };
    const done = (what: string) => page.getByRole('status').getByText(t(editorText.done)(what)).waitFor();
    const write = (name: string, text: string) => page.locator(`[name="texts.${name}"]`).fill(text);
    const question = { ja: `駐車場はありますか（${language}）`, en: `Is there a car park? (${language})` };

    await page.goto('/desk/guidance');
    await look('overview');
    await page.getByRole('link', { name: t(kindWords.faq.name) }).click();
    await look('list');
    await page.getByRole('link', { name: t(kindWords.faq.write) }).click();
    await write('ja.question', question.ja);
    await button(editorText.publish).click();
    await page.getByRole('alert').waitFor();
    await look('refused');
    expect(await page.locator('[name="texts.ja.question"]').inputValue()).toBe(question.ja);

    await page.locator('[name="facts.group"]').selectOption('desk');
    await write('ja.answer', '三台あります。\n\n- 入口の右\n- [地図](/ja/faq)');
    await write('en.question', question.en);
    await write('en.answer', 'Three places. Call {telephone}.');
    await button(editorText.preview).click();
    const preview = page.getByRole('region', { name: t(editorText.previewTitle) });
    expect(await textOf(preview)).toContain('0120-000-000');
    expect(await preview.getByRole('listitem').count()).toBe(2);
    await look('preview');
    await button(editorText.publish).click();
    await done('publish');
    await look('published');
    const address = new URL(page.url()).pathname;

    await write('en.answer', 'Four places.');
    await button(editorText.savePublished).click();
    await done('save');
    await page.goto(`/en/faq#is-there-a-car-park-${language}`);
    expect(await textOf(page.locator(`#is-there-a-car-park-${language}`))).toContain('Four places.');
    await page.goto(address);
    const history = page.getByRole('region', { name: t(editorText.history) });
    expect(await history.getByRole('listitem').count()).toBe(3);
    await history.getByRole('link', { name: t(editorText.version)(1) }).click();
    expect(await page.locator('[name="texts.en.answer"]').inputValue()).toContain('Three places');
    await look('an old version');
    await does.unfolds(editorText.hide);
    await main.getByRole('button', { name: t(editorText.hide) }).click();
    await done('hide');
    for (const kind of ['notice/new', 'referral/new', 'news']) {
      await page.goto(`/desk/guidance/${kind}`);
      await look(kind);
    }
    expect(found).toEqual([]);
  },
);

test('a case example goes from a closed consultation over a colleague’s check to the public, and leads back to nobody', async () => {
  const { server } = await opened();
  const { receiptNumber } = await receivedCase(server, 'ja', {
    sector: 'retail',
    behaviours: ['refusing_to_leave'],
  });
  const desk = await deskOf(server);
  await desk.answers(receiptNumber, 'お答えします。');
  await desk.closes(receiptNumber);
  const { office } = server.open;
  const colleague = async (staff: TestStaff) => {
    const page = await visitor(server, { language: 'ja', width: 360 });
    const they = tanaka(page, 'ja');
    await they.signsIn(staff);
    const done = (what: string) =>
      page.getByRole('status').getByText(they.t(caseStudyText.done)(what)).waitFor();
    const looks = async () => [...(await axeFindings(page)), ...(await flaws(page, 'ja'))];
    return { ...they, page, done, looks };
  };
  const write = (page: Page, name: string, text: string) =>
    page.locator(`[name="texts.ja.${name}"]`).fill(text);
  const found: string[] = [];

  const writer = await colleague(await newStaff(office, 'consultant', { name: 'sakai' }));
  await writer.page.goto(`/desk/consultations/${receiptNumber}`);
  await writer.unfolds(caseText.caseStudy);
  await writer.page.getByRole('link', { name: caseText.caseStudyGo.ja }).click();
  await writer.page.waitForURL(/cases\/new/);
  expect(writer.page.url()).not.toContain(receiptNumber.slice(2));
  expect(await writer.page.locator('[name="facts.sector"]').inputValue()).toBe('retail');
  expect(await writer.page.getByLabel(caseExamples.refusing_to_leave.ja).isChecked()).toBe(true);
  expect(await writer.page.locator('[name="texts.ja.happened"]').inputValue()).toBe('');
  await write(writer.page, 'title', '閉店後も帰らなかった');
  await write(writer.page, 'happened', '鈴木さんの連絡先は 090-1234-5678');
  for (const name of ['handled', 'learned', 'prevents']) await write(writer.page, name, '二人で受けた。');
  await writer.button(editorText.save).click();
  await writer.page.getByRole('alert').waitFor();
  await write(writer.page, 'happened', '鈴木さんが帰らなかった。');
  await writer.button(editorText.preview).click();
  await writer.page.getByText('「鈴木さん」').waitFor();
  found.push(...(await writer.looks()));
  await write(writer.page, 'happened', 'お客様が帰らなかった。');
  await writer.button(editorText.save).click();
  await writer.done('save');
  await writer.page.getByText('別の職員が確かめます', { exact: false }).last().waitFor();
  found.push(...(await writer.looks()));
  const address = new URL(writer.page.url()).pathname;

  const reader = await colleague(await newStaff(office, 'coordinator', { name: 'suzuki' }));
  await reader.page.goto('/desk/guidance/cases');
  found.push(...(await axeFindings(reader.page)));
  await reader.page.getByRole('link', { name: '閉店後も帰らなかった' }).click();
  await reader.button(caseStudyText.confirm).click();
  await reader.page.getByRole('alert').waitFor();
  found.push(...(await reader.looks()));
  for (const point of Object.values(anonymityChecklist)) await reader.page.getByLabel(point.ja).check();
  await reader.page.getByLabel(caseBases.composite.ja).check();
  await reader.button(caseStudyText.confirm).click();
  await reader.done('check');

  const administrator = await colleague(await newStaff(office, 'administrator', { name: 'yamada' }));
  await administrator.page.goto(address);
  await administrator.button(caseStudyText.publish).click();
  await administrator.done('publish');
  await administrator.page.getByRole('link', { name: editorText.see.ja }).click();
  await administrator.page.getByRole('heading', { level: 1, name: '閉店後も帰らなかった' }).waitFor();
  expect(found).toEqual([]);
});

test('an article is imported, read with what is obsolete, and thrown away', async () => {
  const { server } = await opened();
  const page = await visitor(server, { language: 'ja', width: 360 });
  const { t, button, main, ...does } = tanaka(page, 'ja');
  await does.signsIn(await newStaff(server.open.office, 'administrator', { name: 'yamada' }));
  await page.goto('/desk/guidance/articles');
  const upload = (text: string) =>
    page
      .getByLabel(t(articleText.file))
      .setInputFiles({ name: 'post.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await upload('{}');
  await button(articleText.take).click();
  await page.getByRole('alert').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await upload(JSON.stringify(article));
  await button(articleText.take).click();
  await page.getByRole('status').getByText(t(articleText.done)('take')).waitFor();
  await page.getByRole('heading', { name: t(articleText.obsolete) }).waitFor();
  expect(await textOf(main)).toContain(article.link);
  await page.locator('summary', { hasText: t(articleText.contents) }).click();
  await page.getByRole('link', { name: 'At the counter' }).click();
  await page.waitForURL(/#At_the_counter$/);
  expect(await axeFindings(page)).toEqual([]);
  await does.unfolds(articleText.remove);
  await button(articleText.remove).click();
  await page.getByRole('status').getByText(t(articleText.done)('remove')).waitFor();
});

test.for(['ja', 'en'] as const)(
  'a dead link is seen in the morning, found in its text, and marked when it is fine by hand, without JavaScript too (%s)',
  async (language) => {
    // A process that answers people queues the check, and asks nobody.
    const isOn = language === 'en';
    const { server } = await opened(isOn ? { linkCheck: true, role: 'web' } : {});
    await seedDemonstrationLinks(server.open.systemContext('links'), 'nobody');
    const page = await visitor(server, { language, width: 360, script: isOn });
    const { t, button, main, ...does } = tanaka(page, language);
    await does.signsIn(await newStaff(server.open.office, 'administrator', { name: 'yamada', language }));
    await page.getByRole('link', { name: t(listText.deadLinks) }).click();
    await page.getByRole('heading', { level: 1, name: t(linksText.title) }).waitFor();
    expect(await textOf(main)).toContain(t(isOn ? linksText.checkMeans : linksText.off));
    const gone = page.getByRole('region', { name: t(stateWords.gone.name) });
    expect(await textOf(gone)).toContain('https://law.example/blog/2024/manual.pdf');
    const unclear = page.getByRole('region', { name: t(stateWords.unclear.name) });
    await unclear.getByRole('button', { name: t(linksText.open) }).click();
    await page.getByRole('status').getByText(t(linksText.done)('opened')).waitFor();
    expect(await unclear.count()).toBe(0);
    await page.goto('/desk/guidance');
    expect(await textOf(main)).toContain(`${t(linksText.attention)} ${t(editorText.count)(2)}`);
    await page.goto('/desk/guidance/links');
    await gone.getByRole('link', { name: /見本の記事/ }).click();
    const references = page.getByRole('region', { name: t(linksText.references) });
    expect(await references.getByRole('listitem').count()).toBe(3);
    if (!isOn) return;
    const article = page.url();
    await page.goto('/desk/guidance/links');
    await button(linksText.check).click();
    await page.getByRole('status').getByText(t(linksText.done)('check')).waitFor();
    for (const path of [article, '/desk/guidance/links']) {
      await page.goto(path);
      await page.locator('summary').first().click();
      expect(await flaws(page, language)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    }
  },
);

test('a guide past its review date is seen in the overview, and stands first in the list of the guides', async () => {
  const { server, clock } = await opened();
  clock.set(at('2027-03-01 (月) 10:00'));
  const page = await visitor(server, { language: 'ja', width: 360 });
  const { t, main, ...does } = tanaka(page, 'ja');
  await does.signsIn(await newStaff(server.open.office, 'administrator'));
  await page.goto('/desk/guidance');
  expect(await textOf(main)).toContain(t(guidesText.late));
  await page.getByRole('link', { name: t(guidesText.title), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t(guidesText.title) }).waitFor();
  const first = main.getByRole('listitem').first();
  expect(await textOf(first)).toContain(t(guidesText.lateIn)(Object.values(tongues).join('、')));
  expect(await flaws(page, 'ja')).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
});

test('a case is referred to a desk of the directory, and the person reads how to reach it', async () => {
  const { server } = await opened();
  const one = await receivedCase(server, 'en');
  const page = await visitor(server, { language: 'ja' });
  const { t, button, ...does } = tanaka(page, 'ja');
  await does.signsIn(await newStaff(server.open.office, 'consultant'));
  await page.goto(`/desk/consultations/${one.receiptNumber}`);
  await does.unfolds(caseText.refer);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel(t(caseText.referTo), { exact: true }).selectOption('tokyo-labour-consultation');
  await button(caseText.sendReferral).click();
  await does.done('closing');
  const requester = await visitor(server, { language: 'en', width: 360 });
  const she = sato(requester, 'en');
  await she.opensWith(one);
  expect(await textOf(she.main)).toContain('Tokyo Labor Consultation Center');
  expect(await textOf(she.main)).toContain('Telephone: 0570-00-6110');
});
