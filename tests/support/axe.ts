import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Language } from '#api/core/language.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Finding = { id: string; help: string; nodes: Array<{ html: string; failureSummary?: string }> };
type Axe = { run(context: unknown, options: unknown): Promise<{ violations: Finding[] }> };

/** How a page is looked at: on a phone by day, on a desk by night. */
const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** Everything axe-core finds on the page as it is now, narrow and light, then wide and dark. */
export async function axeFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  const before = page.viewportSize();
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: before?.height ?? 800 });
    await page.emulateMedia({ colorScheme });
    for (const { id, help, nodes } of await findings(page))
      for (const { html, failureSummary = '' } of nodes)
        found.push(
          `${id} (${width}, ${colorScheme}): ${help}: ${html} ${failureSummary.replace(/\s+/g, ' ')}`,
        );
  }
  if (before) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function findings(page: Page): Promise<Finding[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(source);
  return await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      // No page has a frame, and no rule asked for reads style sheets as files: this saves fetching them.
      iframes: false,
      preload: false,
    });
    return violations;
  }, tags);
}

/** Gathers what axe-core finds state by state, so that one run tells everything. */
export function looking(page: Page, language: Language) {
  const found: string[] = [];
  return {
    found,
    look: async (state: string): Promise<void> => {
      for (const finding of await axeFindings(page)) found.push(`${language}, ${state}: ${finding}`);
    },
  };
}
