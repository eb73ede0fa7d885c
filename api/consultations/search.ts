import { createHmac } from 'node:crypto';
import { normaliseKana } from '#api/core/japanese/normalise.ts';
import { type Secrets, subkey } from '#api/core/secrets.ts';

/**
 * Search in sealed text. The index knows keyed hashes of every two neighbouring characters; a query asks for all of
 * its own, and each hit is opened and looked at, because two-character pieces say that words may be there, not that
 * they are. Without the key the hashes tell nothing; a word of one character cannot be searched for.
 */

/** The form in which text is compared: width, case and kana do not matter, spaces and marks are left out. */
export function searchForm(text: string): string {
  return normaliseKana(text)
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}ー]/gu, '');
}

export function searchPieces(secrets: Secrets, texts: readonly string[]): bigint[] {
  const key = subkey(secrets, 'search-index');
  const pieces = new Set<string>();
  for (const text of texts) for (const piece of neighbours(searchForm(text))) pieces.add(piece);
  return [...pieces].map((piece) => createHmac('sha256', key).update(piece).digest().readBigInt64BE());
}

/** Whether the words are really there, each of them somewhere in the texts. */
export function holdsWords(texts: readonly string[], query: string): boolean {
  const forms = texts.map(searchForm);
  return queryWords(query).every((word) => forms.some((form) => form.includes(word)));
}

export function queryWords(query: string): string[] {
  return query
    .split(/[\s\u3000]+/)
    .map(searchForm)
    .filter((word) => word.length >= 2);
}

function* neighbours(form: string): Generator<string> {
  const characters = [...form];
  for (let place = 0; place + 1 < characters.length; place += 1) {
    yield `${characters[place]}${characters[place + 1]}`;
  }
}
