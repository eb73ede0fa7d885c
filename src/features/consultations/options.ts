import type { Language, Sentence } from '../../language.ts';

/** The options of a vocabulary in one language, in its own order, each with what it means if that is said. */
export function optionsOf(
  vocabulary: Readonly<Record<string, Sentence>>,
  language: Language,
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
