import type { APIContext } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { readAloud } from '#api/core/japanese/contract.ts';
import { languageTag } from './language.ts';

/** Readings above the kanji of やさしい日本語: shown unless a reader switched them off. */
const cookie = 'readings';
/** What the switch adds to an address: `?readings=off`. */
export const readingsSwitch = 'readings';

export function wantsReadings({ cookies }: Pick<APIContext, 'cookies'>): boolean {
  return cookies.get(cookie)?.value !== 'off';
}

/** Remembers what the switch says, for a year. Returns whether the address held one. */
export function rememberSwitch({ cookies, url, locals }: APIContext): boolean {
  const wish = url.searchParams.get(readingsSwitch);
  if (wish !== 'on' && wish !== 'off') return false;
  cookies.set(cookie, wish, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: locals.baseUrl.startsWith('https:'),
    maxAge: 365 * 24 * 60 * 60,
  });
  return true;
}

type Root = ReturnType<typeof fromHtml>;
type Element = Extract<Root['children'][number], { type: 'element' }>;

/** What is not read as a sentence, or may hold text alone. */
const left = new Set([
  ...['script', 'style', 'template', 'title', 'textarea', 'option', 'select', 'svg'],
  ...['code', 'kbd', 'pre', 'ruby'],
]);

/**
 * The numerals of a large date stand apart from what counts them; the strip over a preview is for staff; a language is
 * named as its readers know it.
 */
const unread = new Set(['date', 'preview-strip', 'tongues']);

/**
 * A page in plain Japanese, or a part of one, with ruby over every word whose reading the house knows. The page is marked,
 * so that its lines stand far enough apart (styles/readings.css). Any other stays as it is.
 */
export function withRuby(html: string): string {
  const plain = `lang="${languageTag('easy')}"`;
  const isPart = !html.includes('<html');
  if (!html.includes(isPart ? plain : `<html ${plain}`)) return html;
  const tree = fromHtml(html, { fragment: isPart });
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    if (!isPart) child.properties.className = ['with-readings'];
    annotate(child);
  }
  return toHtml(tree);
}

function annotate(element: Element): void {
  const { lang, className } = element.properties;
  if (left.has(element.tagName) || (lang && !String(lang).startsWith('ja'))) return;
  if (Array.isArray(className) && className.some((name) => unread.has(String(name)))) return;
  element.children = element.children.flatMap((child) => {
    if (child.type === 'text') return spoken(child.value);
    if (child.type === 'element') annotate(child);
    return [child];
  });
}

/** One element in place of one text, so that rows and columns of a style sheet see as many parts as before. */
function spoken(text: string): Element['children'] {
  const pieces = readAloud(text);
  if (pieces.every(({ reading }) => reading === null)) return [{ type: 'text', value: text }];
  const children = pieces.map((piece): Element['children'][number] =>
    piece.reading === null ? { type: 'text', value: piece.text } : ruby(piece.text, piece.reading),
  );
  return [{ ...element('span'), children }];
}

/** Where ruby is not known, the reading stands in brackets. */
const ruby = (written: string, reading: string): Element => ({
  ...element('ruby'),
  children: [
    { type: 'text', value: written },
    { ...element('rp'), children: [{ type: 'text', value: '（' }] },
    { ...element('rt'), children: [{ type: 'text', value: reading }] },
    { ...element('rp'), children: [{ type: 'text', value: '）' }] },
  ],
});

const element = (tagName: string): Element => ({ type: 'element', tagName, properties: {}, children: [] });
