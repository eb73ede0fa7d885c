import type { Language } from '../../language.ts';

/** The options of a vocabulary in one language, in its own order, each with what it means if that is said. */
export function optionsOf<L extends Language>(
  vocabulary: Readonly<Record<string, Readonly<Record<L, string>>>>,
  language: L,
  means: Readonly<Record<string, string>> = {},
): Array<{ value: string; label: string; means?: string }> {
  return Object.entries(vocabulary).map(([value, label]) => {
    const meaning = means[value];
    return { value, label: label[language], ...(meaning ? { means: meaning } : {}) };
  });
}

/** Half hours from early to late, in which somebody may be contacted. */
export const timeOptions = Array.from({ length: 34 }, (_, half) => {
  const hour = 7 + Math.floor(half / 2);
  const label = `${hour}:${half % 2 === 0 ? '00' : '30'}`;
  return { value: label.padStart(5, '0'), label };
});
