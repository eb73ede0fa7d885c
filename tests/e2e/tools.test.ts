import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sectors } from '#api/consultations/contract.ts';
import { virtualClock } from '#api/core/clock/clock.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import { at } from '#tests/support/at.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { testBrowser } from '#tests/support/browser.ts';
import { dist } from '#tests/support/built-pages.ts';
import { testDatabase } from '#tests/support/database.ts';
import { beginning } from '#tests/support/sato.ts';
import { testServer } from '#tests/support/server.ts';
import { componentText } from '../../src/components/text.ts';
import { startOf } from '../../src/features/tools/criteria-starts.ts';
import { claimText, judgeText, mannerText, outcomeText } from '../../src/features/tools/judge-text.ts';
import { criteriaPaperText, policyPaperText } from '../../src/features/tools/policy-statements.ts';
import { policyText } from '../../src/features/tools/policy-text.ts';
import {
  apologyText,
  endingText,
  graspingText,
  peopleText,
  procedureText,
  recordingText,
  reportingText,
} from '../../src/features/tools/procedure-text.ts';
import { recordFields, recordText } from '../../src/features/tools/record-text.ts';
import { measures } from '../../src/features/tools/self-check.ts';
import { checkText, measureText, standingText } from '../../src/features/tools/self-check-text.ts';
import { toolText } from '../../src/features/tools/tool-text.ts';
import type { StaffSaid } from '../../src/language.ts';

const { address } = await testDatabase();
const visitor = testBrowser();
const opened = () => testServer({ address, dist, clock: virtualClock(at('2026-11-22 (日) 22:30')) });

/** What suzuki, who runs a shop, does on the pages of the tools. */
function suzuki(page: Page, language: StaffLanguage) {
  const option = (role: 'radio' | 'checkbox', name: StaffSaid) =>
    page.getByRole(role, { name: beginning(name[language]) });
  const button = (name: StaffSaid) => page.getByRole('button', { name: name[language], exact: true });
  const field = (name: StaffSaid) => page.getByRole('textbox', { name: beginning(name[language]) });
  return {
    button,
    field,
    option,
    found: (name: string) => page.getByRole('heading', { name, exact: true }),
    judges: async (claim: StaffSaid, ...manners: StaffSaid[]): Promise<void> => {
      await page.goto(`/${language}/tools/judge`);
      await option('radio', claim).check();
      for (const manner of manners) await option('checkbox', manner).check();
      await button(judgeText.submit).click();
    },
    checks: async (gaps: ReadonlyArray<(typeof measures)[number]>): Promise<void> => {
      await page.goto(`/${language}/tools/self-check`);
      for (const measure of measures) {
        const question = page.getByRole('group', {
          name: new RegExp(escaped(measureText[measure].question[language])),
        });
        const standing = gaps.includes(measure) ? standingText.no : standingText.yes;
        await question.getByRole('radio', { name: standing[language], exact: true }).check();
      }
      await button(checkText.submit).click();
    },
    begins: async (sector: StaffSaid): Promise<void> => {
      await page.goto(`/${language}/tools/policy`);
      await page.getByRole('link', { name: sector[language], exact: true }).click();
      await button(policyText.submit).waitFor();
    },
    decides: async (): Promise<void> => {
      await page.goto(`/${language}/tools/procedure`);
      for (const choice of [graspingText.listen, graspingText.repeat])
        await option('checkbox', choice).check();
      for (const choice of [
        endingText['30'],
        peopleText.two_when_it_starts,
        apologyText.trouble_first,
        reportingText.at_once,
        recordingText.notes_only,
      ])
        await option('radio', choice).check();
      await field(procedureText.backup).fill('Suzuki <店長>');
      await field(procedureText.firstTo).fill('Suzuki <店長>');
      await button(procedureText.submit).click();
    },
  };
}

const closeUp = (text: string): string => text.replace(/\s+/g, '');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of a Word file, read back by the browser's own XML parser; it must find nothing wrong. */
async function wordsOf(page: Page, file: Uint8Array): Promise<string> {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    const isWell = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') === null,
      strFromU8(bytes),
    );
    expect(isWell, name).toBe(true);
  }
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return await page.evaluate(
    (xml) => new DOMParser().parseFromString(xml, 'application/xml').documentElement.textContent ?? '',
    document,
  );
}

/** On how many sheets of A4 the page comes out of a printer. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

describe.for([true, false])('with JavaScript: %s', (script) => {
  test('the four combinations lead to four orientations, each with both sides and an example', async () => {
    const page = await visitor(await opened(), { script });
    const { judges, found } = suzuki(page, 'ja');
    const combinations = [
      [claimText.reason.label, [mannerText.none], outcomeText.complaint],
      [claimText.reason.label, [mannerText.prolonged], outcomeText.manner],
      [claimText.no_reason.label, [mannerText.none], outcomeText.decline],
      [claimText.no_reason.label, [mannerText.insistent, mannerText.sexual], outcomeText.both],
    ] as const;
    for (const [claim, manners, outcome] of combinations) {
      await judges(claim, ...manners);
      await found(outcome.title.ja).waitFor();
      expect(await page.getByText(outcome.example.ja).isVisible()).toBe(true);
      expect(await page.getByText(judgeText.notVerdict.ja).isVisible()).toBe(true);
    }
    expect(await page.getByText(judgeText.safetyFirst.ja).isVisible()).toBe(true);
  });

  test('the self-check ends in the gaps, with what to do and where to read', async () => {
    const page = await visitor(await opened(), { script });
    const { checks, found, button } = suzuki(page, 'en');
    await page.goto('/en/tools/self-check');
    await button(checkText.submit).click();
    await page.getByRole('alert').getByText(componentText.places.en(10)).waitFor();
    await checks(['deterrence', 'privacy']);
    await found(checkText.count.en(8)).waitFor();
    expect(await page.locator('.gaps > li').count()).toBe(2);
    const ways = page.locator('.gaps > li').first().getByRole('link');
    expect(await ways.first().getAttribute('href')).toBe('/en/tools/policy');
    await ways.last().click();
    expect(page.url()).toMatch(/\/en\/guides\/ten-measures#deterrence$/);
  });

  test('five decisions become one page and the same in a Word file, and can be changed', async () => {
    const page = await visitor(await opened(), { script });
    const { decides, button, field, found, option } = suzuki(page, 'ja');
    await decides();
    await found(procedureText.paperTitle.ja).waitFor();
    const paper = closeUp(await page.locator('.paper').innerText());
    expect(paper).toContain('Suzuki<店長>に知らせる');
    expect(await sheetsOf(page)).toBe(1);
    const [download] = await Promise.all([page.waitForEvent('download'), button(toolText.docx).click()]);
    expect(download.suggestedFilename()).toBe('procedure.docx');
    const reader = script ? page : await visitor(await opened());
    expect(closeUp(await wordsOf(reader, await bytesOf(download)))).toBe(paper);
    await button(toolText.change).click();
    expect(await field(procedureText.backup).inputValue()).toBe('Suzuki <店長>');
    expect(await option('radio', endingText['30']).isChecked()).toBe(true);
  });
});

test('from the examples of its sector a shop makes a policy to show and criteria for inside', async () => {
  const server = await opened();
  const page = await visitor(server, { script: false });
  const reader = await visitor(server);
  const { begins, button, field, found } = suzuki(page, 'ja');
  await begins(sectors.food);
  expect(await field(policyText.drawn).inputValue()).toBe(startOf('food', 'ja').drawn);
  await field(policyText.organization).fill('見本の店 <本店>');
  await field(policyText.callEnd).fill('５');
  await field(policyText.decider).fill('');
  await button(policyText.submit).click();
  const alert = page.getByRole('alert');
  for (const said of [
    policyText.endsBeforeSecond.ja(policyText.callEnd.ja),
    policyText.missing.ja(policyText.decider.ja),
  ])
    await alert.getByText(said, { exact: true }).waitFor();
  expect(await field(policyText.organization).inputValue()).toBe('見本の店 <本店>');
  await field(policyText.callEnd).fill('２５');
  await field(policyText.decider).fill('山田店長');
  await button(policyText.submit).click();
  await found(policyPaperText.title.ja).waitFor();
  await found(criteriaPaperText.title.ja).waitFor();
  expect(await sheetsOf(page)).toBe(2);
  const papers = (await page.locator('.paper').allInnerTexts()).map(closeUp);
  expect(papers[0]).toContain('正当な苦情は、カスタマーハラスメントではありません');
  expect(papers[1]).toContain('25分で、終えることを告げて切る');
  for (const [index, name] of [policyText.policyDocx, policyText.criteriaDocx].entries()) {
    const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
    expect(closeUp(await wordsOf(reader, await bytesOf(download)))).toBe(papers[index]);
  }
  await button(toolText.change).click();
  await page.getByRole('combobox').selectOption({ label: sectors.retail.ja });
  await button(policyText.changeSector).click();
  expect(await field(policyText.decider).inputValue()).toBe('山田店長');
  expect(await field(policyText.drawn).inputValue()).toBe(startOf('retail', 'ja').drawn);
  const empty = await fetch(`${server.url}/en/tools/criteria.docx?sector=public`);
  const words = await wordsOf(reader, new Uint8Array(await empty.arrayBuffer()));
  expect(words).toContain(startOf('public', 'en').alone);
});

test('the record is written, printed and saved in the browser, and nothing of it is sent', async () => {
  const page = await visitor(await opened());
  const { button, field } = suzuki(page, 'ja');
  await page.goto('/ja/tools/record');
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  const [said, place] = ['said', 'place'].map((id) => recordFields.find((each) => each.id === id)?.name);
  if (!said || !place) throw new Error('The record asks where it was and what was said.');
  await field(said).fill('「土下座しろ」\n二回');
  await field(place).fill('店の入口');
  const [download] = await Promise.all([page.waitForEvent('download'), button(toolText.docx).click()]);
  const words = await wordsOf(page, await bytesOf(download));
  for (const word of [recordText.sheet.ja, said.ja, '「土下座しろ」', '二回', '店の入口'])
    expect(words).toContain(word);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-row=said]').innerText()).toBe('「土下座しろ」\n二回');
  expect(await page.locator('[data-record]').isVisible()).toBe(false);
  expect(sent.filter((request) => /POST|土下座|%E5/.test(request))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('without JavaScript the record is an empty sheet on paper and as a file', async () => {
  const server = await opened();
  const page = await visitor(server, { script: false });
  await page.goto('/en/tools/record');
  expect(await page.getByRole('textbox').count()).toBe(0);
  for (const { name } of recordFields)
    expect(await page.getByText(name.en, { exact: true }).last().isVisible(), name.en).toBe(true);
  const file = await fetch(`${server.url}/en/tools/record.docx`);
  const reader = await visitor(server);
  expect(await sheetsOf(page)).toBe(1);
  const words = await wordsOf(reader, new Uint8Array(await file.arrayBuffer()));
  for (const { name } of recordFields) expect(words).toContain(name.en);
});

test('a change of language takes the answers along', async () => {
  const page = await visitor(await opened(), { script: false });
  const { judges, option } = suzuki(page, 'ja');
  await judges(claimText.unclear.label, mannerText.prolonged);
  await page.locator('nav.tongues button[lang=en]').locator('visible=true').click();
  expect(new URL(page.url()).pathname).toBe('/en/tools/judge');
  const english = suzuki(page, 'en');
  expect(await english.option('radio', claimText.unclear.label).isChecked()).toBe(true);
  expect(await option('checkbox', mannerText.prolonged).count()).toBe(0);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test.for(['ja', 'en'] as const)(
  'axe-core finds nothing on forms, errors and results (%s)',
  async (language) => {
    const page = await visitor(await opened(), { language, width: 360 });
    const does = suzuki(page, language);
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      for (const finding of await axeFindings(page)) found.push(`${state}: ${finding}`);
      await page.setViewportSize({ width: 320, height: 740 });
      const over = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
      if (over > 0) found.push(`${state}: ${over} px too wide at 320 px`);
    };
    for (const [slug, submit] of [
      ['judge', judgeText.submit],
      ['self-check', checkText.submit],
      ['procedure', procedureText.submit],
    ] as const) {
      await page.goto(`/${language}/tools/${slug}`);
      await look(slug);
      await does.button(submit).click();
      await page.getByRole('alert').waitFor();
      await look(`${slug} with errors`);
    }
    await page.goto(`/${language}/tools/record`);
    await look('record');
    await does.judges(claimText.unclear.label, mannerText.violent);
    await does.found(outcomeText.manner.title[language]).waitFor();
    await look('orientation');
    await does.checks(['policy']);
    await does.found(checkText.count[language](9)).waitFor();
    await look('gaps');
    await does.decides();
    await does.found(procedureText.paperTitle[language]).waitFor();
    await look('procedure, decided');
    await does.begins(sectors.education);
    await look('policy');
    await does.field(policyText.alone).fill('');
    await does.button(policyText.submit).click();
    await page.getByRole('alert').waitFor();
    await look('policy with errors');
    await does.field(policyText.alone).fill('…');
    await does.button(policyText.submit).click();
    await does.found(criteriaPaperText.title[language]).waitFor();
    await look('policy and criteria');
    expect(found).toEqual([]);
  },
);
