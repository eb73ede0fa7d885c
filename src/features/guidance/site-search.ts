import {
  type CaseStudy,
  excerpt,
  type FaqEntry,
  type Hit,
  highlighted,
  indexOf,
  matchesFor,
  type Piece,
  plainText,
  type SearchDocument,
  type SearchIndex,
  searchIn,
} from '#api/guidance/contract.ts';
import { type Language, speaker } from '../../language.ts';
import { allCaseStudies, casesNear, caseTexts } from '../case-studies/case-studies.ts';
import { searchText } from './guidance-text.ts';
import { guidesFor } from './guide-cues.ts';
import { guideTexts } from './guide-texts.ts';

/** One page that was found, as the page and its script show it. */
export type Found = { href: string; kind: string; language: Language; title: Piece[]; excerpt: Piece[] };
export type Search = { query: string; says: string; found: Found[] };

/** `page` is shown once, however many of its parts fit. */
export type Text = SearchDocument & { page: string; href: string; kind: string; language: Language };
type Site = { texts: ReadonlyMap<string, Text>; index: SearchIndex };

/** More than a screen of them helps nobody. */
const mostHits = 12;
export const longestQuery = 200;

/** Everything the public can read an answer in: the questions and answers of this moment. */
export async function faqEntries({ api }: App.Locals): Promise<FaqEntry[]> {
  const response = await api.api.guidance.faq.$get();
  if (!response.ok) throw new Error(`GET /api/guidance/faq answered ${response.status}.`);
  return (await response.json()).entries;
}

function siteOf(texts: readonly Text[]): Site {
  return { texts: new Map(texts.map((text) => [text.id, text])), index: indexOf(texts) };
}

function faqTexts(entries: readonly FaqEntry[], language: Language): Text[] {
  return entries.map((entry) => ({
    id: `faq/${entry.slug}`,
    page: entry.slug,
    href: `/${language}/faq#${entry.slug}`,
    kind: speaker(language)(searchText.faq),
    language: entry.language,
    title: entry.question,
    words: entry.words,
    body: plainText(entry.answer),
  }));
}

/** What the site has on these words, best first, with what was asked for marked. Nothing of it is kept. */
export async function searchSite(locals: App.Locals, typed: string): Promise<Search> {
  const { language } = locals;
  const t = speaker(language);
  const query = typed.trim().slice(0, longestQuery);
  if (query === '') return { query, says: '', found: [] };
  const site = siteOf([
    ...faqTexts(await faqEntries(locals), language),
    ...(await guideTexts(language)),
    ...(await caseTexts(locals)),
  ]);
  const pages = new Set<string>();
  const hits = searchIn(site.index, query).filter(({ id }) => isFirstOf(pages, site.texts.get(id)?.page));
  const found = hits.slice(0, mostHits).flatMap((hit) => shown(site, hit, query));
  const says = found.length === 0 ? t(searchText.nothing)(query) : t(searchText.found)(query, found.length);
  return { query, says, found };
}

/** Whether nothing of this page has been found before; hits come best first. */
function isFirstOf(pages: Set<string>, page = ''): boolean {
  const before = pages.size;
  return pages.add(page).size > before;
}

function shown(site: Site, { id }: Hit, query: string): Found[] {
  const text = site.texts.get(id);
  if (!text) return [];
  const { href, kind, language, title, body } = text;
  const around = excerpt(body, query, language);
  return [{ href, kind, language, title: highlighted(title, query), excerpt: highlighted(around, query) }];
}

/** What comes close to what somebody has written and not yet sent. */
export type Matches = {
  answers: FaqEntry[];
  guides: Array<{ href: string; title: string }>;
  cases: CaseStudy[];
};
/** A consultation before it is sent: its text, and what was chosen beside it. */
export type Written = { story: string; sector: string; behaviours: readonly string[] };

/** The answers, guides and case examples that fit. What was written is read here and kept nowhere. */
export async function matches(locals: App.Locals, { story, ...about }: Written): Promise<Matches> {
  const { language } = locals;
  const [entries, texts] = await Promise.all([faqEntries(locals), guideTexts(language)]);
  const { index } = siteOf(faqTexts(entries, language));
  const answers = matchesFor(index, story).flatMap(({ id }) =>
    entries.filter(({ slug }) => id === `faq/${slug}`),
  );
  const pages = guidesFor(story, language).map((slug) => `/${language}/guides/${slug}`);
  return {
    answers,
    guides: pages.flatMap((page) => texts.filter(({ href }) => href === page)),
    cases: casesNear((await allCaseStudies(locals)).cases, about),
  };
}
