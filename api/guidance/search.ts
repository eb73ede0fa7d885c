import type { Language } from '#api/core/language.ts';

/**
 * Search over answers and guides, for Japanese and English alike. Japanese has no spaces, so its runs are cut into
 * pairs of characters; English words lose their endings. Width, case and kind of kana never matter.
 */
export type SearchDocument = {
  id: string;
  title: string;
  /** Words people use for it that do not stand in it. */
  words?: string;
  headings?: string;
  body: string;
};

export type SearchIndex = {
  documents: ReadonlyArray<{ document: SearchDocument; fields: ReadonlyArray<ReadonlyMap<string, number>> }>;
  /** In how many documents each term stands. */
  frequency: ReadonlyMap<string, number>;
};

export type Hit = { id: string; score: number };

/** How much a term counts by where it stands: title, other words for it, headings, body. */
const weights = [5, 4, 2, 1] as const;
/** A hit holds at least this share of what was asked, by the weight of its terms. */
const leastShare = 0.34;

export function indexOf(documents: readonly SearchDocument[]): SearchIndex {
  const frequency = new Map<string, number>();
  const indexed = documents.map((document) => {
    const { title, words = '', headings = '', body } = document;
    const fields = [title, words, headings, body].map(counted);
    for (const term of new Set(fields.flatMap((field) => [...field.keys()])))
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    return { document, fields };
  });
  return { documents: indexed, frequency };
}

/** What fits the words, best first. */
export function searchIn(index: SearchIndex, query: string): Hit[] {
  const terms = askedTerms(index, query);
  const asked = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (asked === 0) return [];
  return index.documents
    .map(({ document, fields }) => {
      let score = 0;
      let found = 0;
      for (const { term, weight } of terms) {
        const places = fields.map((field, place) => saturated(field.get(term) ?? 0) * (weights[place] ?? 1));
        const best = Math.max(...places) + 0.2 * places.reduce((sum, each) => sum + each, 0);
        if (best > 0) found += weight;
        score += weight * best;
      }
      const covered = found / asked;
      return { id: document.id, score: covered >= leastShare ? score * covered : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}

/**
 * The answers that fit a long text, such as what somebody has written in the form: at most `most`, and only such as
 * share rare words of their title, or of the other words for it, with the text. Speaking of the same field is not enough.
 */
export function matchesFor(index: SearchIndex, text: string, most = 3): Hit[] {
  const weightOf = new Map(askedTerms(index, text).map(({ term, weight }) => [term, weight]));
  const least = 2 * Math.log(1 + index.documents.length);
  return index.documents
    .map(({ document, fields: [title, words] }) => {
      const pointed = new Set([...(title?.keys() ?? []), ...(words?.keys() ?? [])]);
      return {
        id: document.id,
        score: [...pointed].reduce((sum, term) => sum + (weightOf.get(term) ?? 0), 0),
      };
    })
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score)
    .slice(0, most);
}

type Asked = { term: string; weight: number };

/** What is asked for, each with its weight: rare terms tell more, and what is mostly grammar tells little. */
function askedTerms(index: SearchIndex, text: string): Asked[] {
  const all = index.documents.length;
  const terms = new Map(typedTerms(text).map(({ term, tells }) => [term, tells]));
  return [...terms].map(([term, tells]) => {
    const holding = index.frequency.get(term) ?? 0;
    return { term, weight: tells * Math.log(1 + (all - holding + 0.5) / (holding + 0.5)) };
  });
}

const saturated = (count: number): number => count / (count + 0.5);

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of typedTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** One form for what people type in many: full width, capitals, half-width kana. */
const even = (text: string): string => text.normalize('NFKC').toLowerCase();
/** Katakana as hiragana. */
const inHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

const runs = /[a-z0-9#'’]+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+/gu;
const isLatin = (run: string): boolean => /^[a-z0-9#'’]/.test(run);

type Typed = { term: string; tells: number };

/** The terms of a text, in their order. */
export const termsOf = (text: string): string[] => typedTerms(text).map(({ term }) => term);

function typedTerms(text: string): Typed[] {
  return (even(text).match(runs) ?? []).flatMap((run) =>
    isLatin(run) ? wordsOf(run).map((term) => ({ term, tells: 1 })) : pairsOf(run),
  );
}

/** Pairs of characters, and each kanji that stands alone. In hiragana people write grammar more often than things. */
function pairsOf(run: string): Typed[] {
  const letters = [...run];
  return letters.flatMap((letter, at) => {
    const found: Typed[] = [];
    const pair = `${letter}${letters[at + 1] ?? ''}`;
    const isAlone = isKanji(letter) && !isKanji(letters[at - 1]) && !isKanji(letters[at + 1]);
    if (isAlone) found.push({ term: letter, tells: 1 });
    if (at + 1 < letters.length && !smallPairs.has(pair))
      found.push({ term: inHiragana(pair), tells: tellingOf(pair) });
    return found;
  });
}

const isKanji = (letter: string | undefined): boolean => /^[\p{sc=Han}々]$/u.test(letter ?? '');

function tellingOf(pair: string): number {
  if (/^[ぁ-ゖ]+$/.test(pair)) return 0.2;
  return /[ぁ-ゖ]/.test(pair) ? 0.4 : 1;
}

const smallPairs = new Set(
  'ある いる から くだ けど この こと して した する その たい ださ さい です とは でも など では ない なの には のか ので のに ます まで もの よう って った でき きま'.split(
    ' ',
  ),
);

function wordsOf(run: string): string[] {
  const word = run.replace(/['’]s?$|^['’]+/g, '').replace(/['’]/g, '');
  return word.length < 2 || smallWords.has(word) ? [] : [stem(word)];
}

/** Cuts the endings that tell one form of a word from another: consulting, consults, consulted. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  const bare = word
    .replace(/(?:sses)$/, 'ss')
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1')
    .replace(/(?:ations?|ings?|edly|ed|ment|er|ly)$/, (ending, at: number) => (at >= 4 ? '' : ending))
    .replace(/([^aeiou])\1$/, '$1');
  return bare.length > 4 ? bare.replace(/[ey]$/, '') : bare;
}

const smallWords = new Set(
  'a about after am an and any are as at be been before but by can could did do does for from get had has have he her his how i if in into is it its me my no not of on one or our own she should so than that the their them then there they this to was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

export type Piece = { text: string; hit: boolean };

/** The text in pieces, those that were asked for marked; joined, they are the text unchanged. */
export function highlighted(text: string, query: string): Piece[] {
  const typed = typedTerms(query);
  const least = Math.min(0.4, Math.max(0, ...typed.map(({ tells }) => tells)));
  const asked = new Set(typed.filter(({ tells }) => tells >= least).map(({ term }) => term));
  const isHit = hitsIn(text, asked);
  const pieces: Piece[] = [];
  let at = 0;
  for (const letter of text) {
    const hit = isHit[at] ?? false;
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += letter;
    else pieces.push({ text: letter, hit });
    at += letter.length;
  }
  return pieces;
}

/** For each place of the text whether it belongs to a term. Evening one letter may make several, or none. */
function hitsIn(text: string, asked: ReadonlySet<string>): boolean[] {
  const hits = new Array<boolean>(text.length).fill(false);
  let form = '';
  const origin: Array<{ index: number; length: number }> = [];
  for (const { 0: letter, index } of text.matchAll(/[\s\S][\uff9e\uff9f]?/gu)) {
    const typed = even(letter);
    form += typed;
    for (let count = 0; count < typed.length; count += 1) origin.push({ index, length: letter.length });
  }
  const mark = (from: number, count: number): void => {
    for (const { index, length } of origin.slice(from, from + count)) hits.fill(true, index, index + length);
  };
  for (const { 0: run, index } of form.matchAll(runs)) {
    if (isLatin(run)) {
      if (wordsOf(run).some((word) => asked.has(word))) mark(index, run.length);
      continue;
    }
    const letters = [...run];
    let place = index;
    for (const [at, letter] of letters.entries()) {
      const pair = `${letter}${letters[at + 1] ?? ''}`;
      if (asked.has(letter)) mark(place, letter.length);
      if (at + 1 < letters.length && asked.has(inHiragana(pair))) mark(place, pair.length);
      place += letter.length;
    }
  }
  return hits;
}

/** The part of a text around what was asked for first, cut to about `length` characters at sentence ends where possible. */
export function excerpt(text: string, query: string, language: Language): string {
  const length = language === 'en' ? 180 : 90;
  if (text.length <= length) return text;
  const pieces = highlighted(text, query);
  let first = 0;
  for (const piece of pieces) {
    if (piece.hit) break;
    first += piece.text.length;
  }
  const sentence = /[。．.!?\n]\s*(?=[^。．.!?\n]*$)/.exec(text.slice(0, first + 1));
  const begins = sentence ? sentence.index + sentence[0].length : 0;
  const near = first - begins < length / 3 ? begins : cut(text, first - length / 4, language);
  const start = first >= text.length ? 0 : Math.min(near, cut(text, text.length - length, language));
  const end = start + length >= text.length ? text.length : cut(text, start + length, language);
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

/** A place near `at` that parts no English word and no surrogate pair. */
function cut(text: string, at: number, language: Language): number {
  const place = Math.max(0, Math.floor(at));
  if (language === 'en') return text.lastIndexOf(' ', place) + 1;
  return /[\udc00-\udfff]/.test(text[place] ?? '') ? place - 1 : place;
}
