import { existsSync } from 'node:fs';
import { anchorsOf, type GuideFile, linksOf } from '#scripts/guides.ts';

/** The words with which a guide marks a page that is in English only. */
const inEnglish: Readonly<Record<string, string>> = { nb: '(på engelsk)', nl: '(in het Engels)' };

/** One sentence for each link of a guide that leads nowhere or does not say that it leads into another language. */
export function guideFlaws(files: readonly GuideFile[]): string[] {
  const anchors = new Map(files.map(({ id, text }) => [id, anchorsOf(text)]));
  return files.flatMap(({ path, tongue, text }) =>
    linksOf(text).flatMap(({ to, after }) => [
      ...(leadsSomewhere(to, anchors) ? [] : [`${path}: the link ${to} leads nowhere.`]),
      ...(saysItsLanguage(tongue, to, after) ? [] : [`${path}: the link ${to} does not say its language.`]),
    ]),
  );
}

/**
 * A guide and its anchor, or a page of the site. Anchors of other pages are followed by tests/e2e. Out of the site a guide
 * leads by its sources alone, which the office asks whether they still answer.
 */
function leadsSomewhere(to: string, anchors: ReadonlyMap<string, readonly string[]>): boolean {
  const [, language, path = '', anchor] = /^\/([a-z]+)\/([^?#]*)(?:\?[^#]*)?(?:#(.+))?$/.exec(to) ?? [];
  if (language === undefined) return false;
  if (path.startsWith('guides/') && path !== 'guides/glossary') {
    const known = anchors.get(`${language}/${path.slice('guides/'.length)}`);
    return known !== undefined && (anchor === undefined || known.includes(anchor));
  }
  return [`${path}.astro`, `${path}/index.astro`].some((page) => existsSync(`src/pages/[lang]/${page}`));
}

function saysItsLanguage(tongue: string, to: string, after: string): boolean {
  const words = inEnglish[tongue];
  if (to.startsWith(`/${tongue}/`)) return true;
  return words !== undefined && to.startsWith('/en/') && after.trimStart().startsWith(words);
}
