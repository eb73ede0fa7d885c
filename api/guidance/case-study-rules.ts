import type { StaffRole } from '#api/core/context.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';
import {
  type CaseExample,
  caseExamples,
  codesOf,
  type Side,
  sectors,
  sides,
} from '#api/guidance/vocabulary.ts';

/** Who writes case studies and checks those of others: whoever works on consultations. Publishing is an administrator's. */
export const caseWriters = [
  'administrator',
  'coordinator',
  'consultant',
] as const satisfies readonly StaffRole[];

/** Where the newest version of a case study stands. */
export type CaseStanding = {
  version: number;
  /** Who saved it; null for the program. */
  writerId: string | null;
  checkedVersion: number | null;
};

/**
 * Four eyes: whoever saved a version never confirms it, so that two people stand for every word that is published. Who
 * corrects a comma is the writer from then on, and the first writer may confirm it. `colleagues` is how many others there
 * are who could. Null where the person may; else why not.
 */
export function whyNoCheck(standing: CaseStanding, staffId: string, colleagues: number): Sentence | null {
  if (standing.checkedVersion === standing.version) return sentences.checked;
  if (standing.writerId !== staffId) return null;
  return colleagues > 0 ? sentences.ownText : sentences.nobodyElse;
}

type Member = { id: string; role: StaffRole; active: boolean };

/** How many others there are who could check what this person wrote. */
export function otherCheckers(everybody: readonly Member[], staffId: string): number {
  const roles: readonly StaffRole[] = caseWriters;
  return everybody.filter(({ id, role, active }) => active && id !== staffId && roles.includes(role)).length;
}

/** A version is public only when it has been checked itself; every change of it asks for a new check. */
export function whyNotPublic({ version, checkedVersion }: Omit<CaseStanding, 'writerId'>): Sentence | null {
  return checkedVersion === version ? null : sentences.unchecked;
}

export type CaseFacts = {
  sector: keyof typeof sectors;
  side: Side;
  examples: readonly CaseExample[];
};
/** What a reader looks for; empty where they do not choose. */
export type CaseFilter = { sector: string; side: string; example: string };

export function fitsFilter(facts: CaseFacts, { sector, side, example }: CaseFilter): boolean {
  return (
    (sector === '' || facts.sector === sector) &&
    (side === '' || facts.side === side) &&
    (example === '' || facts.examples.some((each) => each === example))
  );
}

/** What can be chosen so that something is found: only what occurs, in the order of the vocabulary. */
export function choicesOf(all: readonly CaseFacts[]) {
  return {
    sectors: codesOf(sectors).filter((code) => all.some(({ sector }) => sector === code)),
    sides: codesOf(sides).filter((code) => all.some(({ side }) => side === code)),
    examples: codesOf(caseExamples).filter((code) => all.some(({ examples }) => examples.includes(code))),
  };
}

/** The name of a new case study in addresses: the next number. A word of its title could tell whom it is about. */
export function nextNumber(taken: readonly string[]): string {
  return String(Math.max(0, ...taken.map(Number)) + 1);
}

const sentences = {
  checked: forStaff({ ja: 'この版は、もう確かめてあります。', en: 'This version has already been checked.' }),
  ownText: forStaff({
    ja: 'この版は、あなたが保存しました。公開する前に、別の職員が確かめます。',
    en: 'You saved this version. Another member of staff checks it before it is published.',
  }),
  nobodyElse: forStaff({
    ja: 'この版は、あなたが保存しました。事例は、別の職員が確かめてから公開しますが、この窓口には、確かめられる職員がほかにいません。「職員」のページで、もう一人加えてください（相談員でもかまいません）。それまでは、下書きのまま残ります。',
    en: 'You saved this version. A case example is published after another member of staff has checked it, and this office has nobody else who could. Add one under “Staff” (a consultant will do). Until then it stays a draft.',
  }),
  unchecked: forStaff({
    ja: '事例は、別の職員が匿名化を確かめてから公開します。この版は、まだ確かめていません。',
    en: 'A case example is published after another member of staff has checked that it is anonymous. This version has not been checked.',
  }),
} as const;
