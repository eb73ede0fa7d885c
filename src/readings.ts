import type { APIContext } from 'astro';
import { jaModel, Parser } from 'budoux';
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

/** Short texts, which break between phrases. A browser that does so alone is at a loss where ruby stands between. */
const short = new Set(['h1', 'h2', 'h3', 'h4', 'dt', 'th', 'legend']);
const phrases = new Parser(jaModel);

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

function annotate(element: Element, isWithinShort = false): void {
  const { lang, className } = element.properties;
  const classes = Array.isArray(className) ? className : [];
  if (left.has(element.tagName) || (lang && !String(lang).startsWith('ja'))) return;
  if (classes.some((name) => unread.has(String(name)))) return;
  const isShort = isWithinShort || short.has(element.tagName) || classes.includes('phrase');
  if (isShort && !isWithinShort) element.properties.className = [...classes, 'phrased'];
  element.children = element.children.flatMap((child) => {
    if (child.type === 'text') return spoken(child.value, isShort);
    if (child.type === 'element') annotate(child, isShort);
    return [child];
  });
}

/** One element in place of one text, so that rows and columns of a style sheet see as many parts as before. */
function spoken(text: string, isShort: boolean): Element['children'] {
  const pieces = readAloud(text);
  const breaks = new Set(isShort ? placesToBreak(text) : []);
  if (breaks.size === 0 && pieces.every(({ reading }) => reading === null))
    return [{ type: 'text', value: text }];
  let at = 0;
  const children = pieces.flatMap(({ text: written, reading }): Element['children'] => {
    const from = at;
    at += written.length;
    if (reading === null) return broken(written, from, breaks);
    return breaks.has(from) ? [element('wbr'), ruby(written, reading)] : [ruby(written, reading)];
  });
  return [{ ...element('span'), children }];
}

/** A phrase that is too long for a phone may break behind its katakana: カスタマーハラスメント｜相談窓口. */
const mostLetters = 10;
const behindKatakana = /(?<=[ァ-ヶー])(?=\p{Script=Han})/u;

/** Where a phrase of the text begins, but for the first. */
function placesToBreak(text: string): number[] {
  let at = 0;
  return phrases
    .parse(text)
    .flatMap((phrase) => (phrase.length > mostLetters ? phrase.split(behindKatakana) : [phrase]))
    .slice(0, -1)
    .map((phrase) => {
      at += phrase.length;
      return at;
    });
}

/** A piece without readings that stands at `from` in its text, with the places in it where a line may end. */
function broken(written: string, from: number, breaks: ReadonlySet<number>): Element['children'] {
  const places = [...breaks]
    .map((place) => place - from)
    .filter((place) => place >= 0 && place < written.length);
  const starts = [0, ...places.filter((place) => place > 0)];
  return starts.flatMap((start, index): Element['children'] => {
    const part = { type: 'text' as const, value: written.slice(start, starts[index + 1]) };
    return places.includes(start) ? [element('wbr'), part] : [part];
  });
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
