import { fromHtml } from 'hast-util-from-html';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { StaffSentence } from '#api/core/language.ts';
import type { Findings } from '#api/guidance/desk-contract.ts';
import { sectionLanguage } from '#api/guidance/language-rules.ts';

type Root = ReturnType<typeof fromHtml>;
type Child = Root['children'][number];
type Element = Extract<Child, { type: 'element' }>;

export type CleanedArticle = { html: string; findings: Findings };

/** What stays of somebody else's HTML: words and their structure. Everything that acts, shows or counts is gone. */
const kept: Schema = {
  ...defaultSchema,
  tagNames: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'cite'],
    ...['a', 'strong', 'b', 'em', 'i', 'sup', 'sub', 'br', 'hr', 'code', 'pre', 'q'],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'ruby', 'rt', 'rp'],
  ],
  attributes: {
    '*': ['lang'],
    a: ['href'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    th: ['colSpan', 'rowSpan', 'scope'],
    td: ['colSpan', 'rowSpan'],
  },
  protocols: { href: ['https', 'http', 'mailto'] },
  // The anchors stay what they were: others link to them.
  clobberPrefix: '',
  strip: ['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'form', 'title'],
};

const heading = /^h[1-6]$/;
const scripts = /^(?:script|style|noscript|iframe|object|embed|form|template)$/;
const images = /^(?:img|picture|video|audio|svg|canvas)$/;
const contents = /(?:^|[\s_-])toc(?:$|[\s_-])|table-of-contents/i;
const advertising =
  /(?:^|[\s_-])(?:ads?|adsbygoogle|advert\w*|banner|sponsor\w*|promo\w*|cta|share|sns|social|newsletter|related-posts?)(?:$|[\s_-])/i;
/** A heading under which somebody speaks of their own business. */
const ownBusiness =
  /\b(?:our|this) (?:law )?(?:firm|office|company)\b|当(?:事務所|社|法人|所)|\b(?:vårt|vår) (?:advokat)?firma|\bons? kantoor/i;
/** What a blog prints below every article, and the marks of a translated link. */
const tail = /^(?:category|categories|tags?|カテゴリー?|タグ|kategori|categorie)\s*[:：]/i;
const linkMark = /\s*\[(?:ja|en|nl|nb|no)\]\s*$/;

/**
 * Cleans one article: words, headings and their anchors stay, in the order and with the names they had; scripts,
 * images, advertisements, the table of contents and the tail are dropped and counted. An advertisement's heading stays
 * as an anchor with nothing under it, and is told among what was dropped.
 */
export function cleanArticle(html: string, source: string, language: string): CleanedArticle {
  const root = fromHtml(html, { fragment: true });
  const dropped = { scripts: 0, images: 0, contents: 0, advertisements: [] as string[], boilerplate: 0 };
  const anchors: Findings['anchors'] = [];
  root.children = root.children.flatMap((child) => pruned(child, dropped));
  withoutTail(root, dropped);
  withoutAdvertisements(root, dropped);
  nameHeadings(root, anchors);
  straightenLinks(root, source, new Set(anchors.map(({ id }) => id)));
  markLanguages(root, language, anchors);
  const clean = sanitize(root, kept) as Root;
  return {
    html: toHtml(clean)
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    findings: { anchors, dropped, obsolete: [] },
  };
}

/** The words of a piece of HTML, with one line for each block. */
export function wordsOf(html: string): string {
  return fromHtml(html, { fragment: true }).children.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

/** Where an article leads, in its order, each address once, with the words of its first link. */
export function linksOfArticle(html: string): Array<{ href: string; words: string }> {
  const found = new Map<string, string>();
  visit(fromHtml(html, { fragment: true }).children, (node) => {
    const href = node.tagName === 'a' ? String(node.properties.href ?? '') : '';
    if (href !== '' && !found.has(href)) found.set(href, textOf(node).trim());
  });
  return [...found].map(([href, words]) => ({ href, words }));
}

/** A node without what must not stay, or nothing of it. */
function pruned(node: Child, dropped: Findings['dropped']): Child[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  const name = `${String(node.properties.className ?? '').replaceAll(',', ' ')} ${String(node.properties.id ?? '')}`;
  if (contents.test(name) && !heading.test(node.tagName) && linksIn(node) > 0) {
    dropped.contents += linksIn(node);
    return [];
  }
  if (scripts.test(node.tagName)) {
    dropped.scripts += 1;
    return [];
  }
  if (images.test(node.tagName)) {
    dropped.images += 1;
    return [];
  }
  if (advertising.test(name)) {
    dropped.advertisements.push(shortened(textOf(node)));
    return [];
  }
  const children = node.children.flatMap((child) => pruned(child as Child, dropped)) as Element['children'];
  if (
    /^(?:figure|p|li|div)$/.test(node.tagName) &&
    children.every((child) => textOf(child as Child).trim() === '')
  )
    return children.some((child) => child.type === 'element' && child.properties.id)
      ? [{ ...node, children }]
      : [];
  // Wrappers carry no meaning; what they hold stands at their place.
  if (/^(?:div|section|article|figure|main|span)$/.test(node.tagName) && !node.properties.id)
    return children as Child[];
  return [{ ...node, children }];
}

function withoutTail(root: Root, dropped: Findings['dropped']): void {
  const blocks = root.children.filter((child) => child.type === 'element');
  for (const block of blocks.reverse()) {
    if (!tail.test(textOf(block).trim())) break;
    root.children = root.children.filter((child) => child !== block);
    dropped.boilerplate += 1;
  }
  visit(root.children, (node) => {
    for (const child of node.children) {
      if (child.type !== 'text' || !linkMark.test(child.value)) continue;
      child.value = child.value.replace(linkMark, '');
      dropped.boilerplate += 1;
    }
  });
}

/** Drops what stands under a heading of somebody's own business, up to the next heading that is not below it. */
function withoutAdvertisements(root: Root, dropped: Findings['dropped']): void {
  let under: number | null = null;
  root.children = root.children.filter((child) => {
    if (child.type !== 'element') return under === null;
    if (heading.test(child.tagName)) {
      const level = Number(child.tagName[1]);
      if (under !== null && level > under) return false;
      const words = textOf(child).trim();
      under = ownBusiness.test(words) ? level : null;
      if (under !== null) dropped.advertisements.push(words);
      return true;
    }
    return under === null;
  });
}

/** Each heading takes the anchor it had, wherever in it that stood; one that had none is given its number. */
function nameHeadings(root: Root, anchors: Findings['anchors']): void {
  visit(root.children, (node) => {
    if (!heading.test(node.tagName)) return;
    const inner = node.children.find((child) => child.type === 'element' && child.properties.id);
    const own = node.properties.id ?? (inner?.type === 'element' ? inner.properties.id : undefined);
    const id = String(own ?? `section-${anchors.length + 1}`);
    node.children = node.children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'span' ? child.children : [child],
    );
    node.properties = { id };
    if (node.tagName === 'h1') node.tagName = 'h2';
    anchors.push({ id, title: textOf(node).trim(), level: Number(node.tagName[1]), language: null });
  });
}

/** Links inside the article lead to its anchors here; others keep their address, made whole. */
function straightenLinks(root: Root, source: string, ids: ReadonlySet<string>): void {
  visit(root.children, (node) => {
    if (node.tagName !== 'a') return;
    const typed = String(node.properties.href ?? '');
    const url = URL.parse(typed, source);
    const home = new URL(source);
    const place = url?.hash.slice(1) ?? '';
    const isHere =
      url !== null &&
      `${url.origin}${url.pathname}`.replace(/\/$/, '') ===
        `${home.origin}${home.pathname}`.replace(/\/$/, '');
    const href = isHere && ids.has(place) ? `#${place}` : url?.href;
    node.properties = href ? { href } : {};
  });
}

/** Says of each block that is plainly in another language which one, and of each section that holds one. */
function markLanguages(root: Root, language: string, anchors: Findings['anchors']): void {
  let section: Findings['anchors'][number] | undefined;
  for (const node of root.children) {
    if (node.type !== 'element') continue;
    if (heading.test(node.tagName)) section = anchors.find(({ id }) => id === node.properties.id);
    const own = sectionLanguage(textOf(node));
    if (own === null || own === language.split('-')[0]) continue;
    node.properties.lang = own;
    if (section) section.language = own;
  }
}

function visit(nodes: readonly Child[], look: (node: Element) => void): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    look(node);
    visit(node.children as Child[], look);
  }
}

function textOf(node: Child): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map((child) => textOf(child as Child)).join('') : '';
}

function linksIn(node: Element): number {
  let count = 0;
  visit([node], ({ tagName }) => {
    if (tagName === 'a') count += 1;
  });
  return count;
}

const shortened = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 80);

type Obsolete = { code: string; since: string; pattern: RegExp; says: StaffSentence };

/** What older articles say of the law that has changed since; days are those of the change. */
const obsoleteLaw: readonly Obsolete[] = [
  {
    code: 'definition',
    since: '2026-10-01',
    pattern: /no (?:clear |explicit )?legal definition|法(?:律|令)上(?:の|に)(?:明確な)?定義(?:は|が)な/i,
    says: {
      ja: '「法律の定義はない」とあります。2026年10月1日から、労働施策総合推進法33条に定めがあります。',
      en: 'It says there is no legal definition. Since 1 October 2026 article 33 of the Act has one.',
    },
  },
  {
    code: 'bill',
    since: '2025-06-11',
    pattern:
      /\bbill (?:\w+ ){0,8}(?:was|has been|is) (?:submitted|passed)|\bsubmitt?ed (?:\w+ ){0,6}bill\b|法(?:律)?案(?:が|を)(?:\S{0,20})提出/i,
    says: {
      ja: '「法案」とあります。2025年6月11日に、令和7年法律第63号として公布されました。',
      en: 'It speaks of a bill. It was promulgated on 11 June 2025 as Act No. 63 of 2025.',
    },
  },
  {
    code: 'duty',
    since: '2026-10-01',
    pattern:
      /\b(?:become|becomes|becoming|be made|made|towards?) (?:the )?(?:mandatory|legal obligation)|義務化(?:され|の動き|へ|が進)/i,
    says: {
      ja: '対策が「これから義務になる」とあります。2026年10月1日から、すべての事業主の義務です。',
      en: 'It says measures will become mandatory. Since 1 October 2026 they are, for every employer.',
    },
  },
  {
    code: 'imprisonment',
    since: '2025-06-01',
    pattern: /imprisonment|懲役|禁錮|fengsel|gevangenisstraf/i,
    says: {
      ja: '懲役・禁錮とあるところは、2025年6月1日から拘禁刑です。',
      en: 'Prison terms have been called 拘禁刑 (kōkinkei) since 1 June 2025.',
    },
  },
];

/** The day the revised Act came into force. What was changed later is taken to know it. */
const inForceSince = '2026-10-01';

/** The codes of what an article says that is so no more, where it was last changed before the Act was in force. */
export function obsoleteIn(words: string, modifiedAt: Temporal.Instant): string[] {
  const modifiedOn = modifiedAt.toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString();
  return obsoleteLaw
    .filter(({ pattern }) => modifiedOn < inForceSince && pattern.test(words))
    .map(({ code }) => code);
}

export function obsoleteNote(code: string): { since: string; says: StaffSentence } | null {
  return obsoleteLaw.find((each) => each.code === code) ?? null;
}
