import { type Language, speaker } from '../../language.ts';
import { allGuides } from '../guides/collection.ts';
import { dressed } from '../guides/dressed.ts';
import { searchText } from './guidance-text.ts';
import type { Text } from './site-search.ts';

const read = new Map<Language, Promise<Text[]>>();

/** The guides in one language, part by part, for search. They are built in, and so read once. */
export function guideTexts(language: Language): Promise<Text[]> {
  const known = read.get(language);
  if (known) return known;
  const texts = partsOf(language);
  read.set(language, texts);
  return texts;
}

async function partsOf(language: Language): Promise<Text[]> {
  const guides = (await allGuides()).filter(({ tongue }) => tongue === language);
  return guides.flatMap(({ slug, title, lead, html }) => {
    const page = `/${language}/guides/${slug}`;
    const common = { page, kind: speaker(language)(searchText.guide), language };
    // A text that begins with a heading has an empty opening.
    const [opening = '', ...parts] = ` ${dressed(html, language).html}`.split(/(?=<h2 id=")/);
    const sections = parts.map((part) => {
      const [all, id = '', name = ''] = /^<h2 id="([^"]*)">(.*?)<\/h2>/s.exec(part) ?? [];
      const href = `${page}#${id}`;
      const body = wordsOf(part.slice(all?.length ?? 0));
      return {
        ...common,
        id: href,
        href,
        title: `${title}${language === 'en' ? ': ' : '：'}${wordsOf(name)}`,
        body,
      };
    });
    return [{ ...common, id: page, href: page, title, body: `${lead} ${wordsOf(opening)}` }, ...sections];
  });
}

/** The words of the site's own HTML. */
const wordsOf = (html: string): string =>
  html
    .replace(/<\/(?:p|li|td|th|h\d|dt|dd)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|#x27|#x26|#x3C);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#x26;': '&',
  '&lt;': '<',
  '&#x3C;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};
