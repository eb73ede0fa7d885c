import type { Subject } from '#api/core/events/events.ts';
import type { StaffSentence } from '#api/core/language.ts';

/** Under what the trace keeps an entry: its kind and its name, which never change. */
export function subjectOf({ kind, slug }: { kind: string; slug: string }): Subject {
  return { kind: 'guidance', id: `${kind}/${slug}` };
}

/** The trace in words. A verb without a sentence does not compile where it is written. */
const steps = {
  entry_added: { ja: '書いた', en: 'Written' },
  entry_changed: { ja: '直した', en: 'Changed' },
  entry_published: { ja: '公開した', en: 'Published' },
  entry_hidden: { ja: '公開をやめた', en: 'Taken off the site' },
  entry_removed: { ja: '消した', en: 'Removed' },
} as const satisfies Readonly<Record<string, StaffSentence>>;
export type Step = keyof typeof steps;

export function stepSentence(verb: string): StaffSentence {
  return Object.hasOwn(steps, verb) ? steps[verb as Step] : { ja: verb, en: verb };
}

/** Who acted where nobody did: the samples a new office begins with. */
export const program: StaffSentence = { ja: 'プログラム', en: 'The program' };
