import type { Language } from '#api/core/language.ts';
import { languages } from '#api/core/language.ts';

/** One thing written in some of the languages; null where it has not been. */
export type Texts<T> = Readonly<Record<Language, T | null>>;

/** The text for a reader, and the language it is really in: what is missing is never passed off as theirs. */
export function textFor<T>(texts: Texts<T>, language: Language): { language: Language; text: T } | null {
  for (const each of [language, ...languages]) {
    const text = texts[each];
    if (text) return { language: each, text };
  }
  return null;
}

export function missingLanguages(texts: Texts<unknown>): Language[] {
  return languages.filter((language) => texts[language] === null);
}

export type Shown = { from: Temporal.Instant; until: Temporal.Instant };

/** Where a notice stands in its time; half-open, so that one may follow another without a gap. */
export function noticePhase({ from, until }: Shown, at: Temporal.Instant): 'coming' | 'shown' | 'over' {
  if (Temporal.Instant.compare(at, from) < 0) return 'coming';
  return Temporal.Instant.compare(at, until) < 0 ? 'shown' : 'over';
}

/** After how many days what an entry of the directory says has to be looked up again. */
export const checkAgainAfterDays = 180;

export function isCheckDue(checkedOn: string, today: string): boolean {
  const { days } = Temporal.PlainDate.from(checkedOn).until(today);
  return days > checkAgainAfterDays;
}

/** What a text may take from the settings: `{telephone}`. A brace that names nothing stays as it was typed. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (typed, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? typed) : typed,
  );
}

/** A name for addresses from a title: `What is it?` → `what-is-it`. Empty when no letter is left. */
export function slugFrom(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

/** The slug, or the first of `slug-2`, `slug-3`, … that is free. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let count = 2;
  while (taken.has(`${wanted}-${count}`)) count += 1;
  return `${wanted}-${count}`;
}

type Name = Readonly<{ ja: string; en: string }>;
/** Where a desk serves. A municipality may say in which prefecture it lies; early entries cannot. */
export type Area = { kind: 'country' | 'prefecture' | 'municipality'; name: Name; prefecture?: Name };
/** A place somebody can choose; `prefecture` is the one it lies in, by its Japanese name. */
export type Place = { kind: 'prefecture' | 'municipality'; value: string; name: Name; prefecture: string };

/** The places of a directory, prefectures first, each once. */
export function placesOf(areas: readonly Area[]): Place[] {
  const places = new Map<string, Place>();
  const add = (kind: Place['kind'], name: Name | undefined, prefecture = ''): void => {
    if (name && name.ja !== '' && !places.has(name.ja))
      places.set(name.ja, { kind, value: name.ja, name, prefecture });
  };
  for (const { kind, name, prefecture } of areas)
    if (kind !== 'country') add('prefecture', kind === 'prefecture' ? name : prefecture);
  for (const { kind, name, prefecture } of areas)
    if (kind === 'municipality') add('municipality', name, prefecture?.ja);
  return [...places.values()];
}

/**
 * Whether a desk serves somebody there. Who names no place sees every desk. A prefecture serves all its places, and
 * a place whose prefecture is not known is shown those of all.
 */
export function serves(area: Area, place: Pick<Place, 'kind' | 'value' | 'prefecture'> | null): boolean {
  if (place === null || area.kind === 'country') return true;
  if (area.kind === place.kind) return area.name.ja === place.value;
  return area.kind === 'prefecture'
    ? place.prefecture === '' || place.prefecture === area.name.ja
    : area.prefecture?.ja === place.value;
}
