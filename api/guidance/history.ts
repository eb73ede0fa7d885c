import type { Subject } from '#api/core/events/events.ts';
import type { StaffLanguage, StaffSentence } from '#api/core/language.ts';

/** Under what the trace keeps an entry: its kind and its name, which never change. */
export function subjectOf({ kind, slug }: { kind: string; slug: string }): Subject {
  return { kind: 'guidance', id: `${kind}/${slug}` };
}

/** The trace in words. A verb without a sentence does not compile where it is written. */
const steps = {
  entry_added: { ja: '書いた', en: 'Written' },
  entry_changed: { ja: '直した', en: 'Changed' },
  entry_published: { ja: '公開した', en: 'Published' },
  anonymity_confirmed: { ja: '匿名化を確かめた', en: 'Confirmed to be anonymous' },
  entry_hidden: { ja: '公開をやめた', en: 'Taken off the site' },
  entry_removed: { ja: '消した', en: 'Removed' },
} as const satisfies Readonly<Record<string, StaffSentence>>;
export type Step = keyof typeof steps;

export function stepSentence(verb: string): StaffSentence {
  return Object.hasOwn(steps, verb) ? steps[verb as Step] : { ja: verb, en: verb };
}

/** Who acted where nobody did: the samples a new office begins with. */
export const program: StaffSentence = { ja: 'プログラム', en: 'The program' };

/** What happened to the links of all texts, in words. */
const linkSteps = {
  links_check_requested: {
    ja: () => '今すぐ確かめるよう頼んだ',
    en: () => 'Asked for a check now',
  },
  links_checked: {
    ja: ({ asked, trouble }) => `${asked}件を確かめた。直すもの${trouble}件`,
    en: ({ asked, trouble }) => `Checked ${asked}, ${trouble} to mend`,
  },
  links_no_way_out: {
    ja: ({ asked }) => `${asked}件のどれにも届かず、外に出られないとみて何も変えなかった`,
    en: ({ asked }) => `None of ${asked} could be reached: there was no way out, so nothing was changed`,
  },
  link_opened: {
    ja: ({ url }) => `手で開き、問題ないことを確かめた：${url}`,
    en: ({ url }) => `Opened by hand and found to be fine: ${url}`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<StaffLanguage, (detail: Detail) => string>>>>;
export type LinkStep = keyof typeof linkSteps;
type Detail = Readonly<Record<string, unknown>>;

export function linkStepSentence(verb: string, detail: Detail, language: StaffLanguage): string {
  return Object.hasOwn(linkSteps, verb) ? linkSteps[verb as LinkStep][language](detail) : verb;
}
