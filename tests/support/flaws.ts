import type { Page } from 'playwright-core';
import { type Language, languageTag } from '#api/core/language.ts';

const widths = [320, 360, 768, 1280];

/** What is wrong with the page as it stands: one heading, language, title, nothing to scroll sideways. */
export async function flaws(page: Page, language: Language): Promise<string[]> {
  const path = new URL(page.url()).pathname;
  const found: string[] = [];
  const said = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    language: document.documentElement.lang,
    title: document.title.trim(),
  }));
  if (said.headings !== 1) found.push(`${path} has ${said.headings} h1`);
  if (said.language !== languageTag(language)) found.push(`${path} says its language is "${said.language}"`);
  if (said.title === '') found.push(`${path} has no title`);
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const wide = await page.evaluate(() => {
      const over = (document.scrollingElement?.scrollWidth ?? 0) - innerWidth;
      const widest = [...document.querySelectorAll('body *')]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => `${each.tagName.toLowerCase()}.${each.className}`);
      return over > 0 ? `${over} px too wide: ${widest.slice(0, 3).join(', ')}` : '';
    });
    if (wide) found.push(`${path} at ${width} px is ${wide}`);
  }
  if (before) await page.setViewportSize(before);
  return found;
}
