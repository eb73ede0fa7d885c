import { type Topic, topics } from '#api/consultations/contract.ts';
import type { ToolSlug } from './tools.ts';
import { oneOf, type Typed } from './typed.ts';

/** The ten measures, in the order of the law, under the codes that the desk counts them by. */
export const measures = Object.keys(topics) as Topic[];

export const standings = ['yes', 'partly', 'no'] as const;
export type Standing = (typeof standings)[number];
export type CheckAnswers = Readonly<Record<Topic, Standing | ''>>;

export function checkAnswers({ text }: Typed): CheckAnswers {
  const entries = measures.map((measure) => [measure, oneOf(text(measure), standings)]);
  return Object.fromEntries(entries) as Record<Topic, Standing | ''>;
}

export function unanswered(answers: CheckAnswers): Topic[] {
  return measures.filter((measure) => answers[measure] === '');
}

export type Gap = { measure: Topic; standing: Exclude<Standing, 'yes'> };

/** What is missing or half done, in the order of the law: every one of the ten is a duty, none may be left out. */
export function gapsOf(answers: CheckAnswers): Gap[] {
  return measures.flatMap((measure) => {
    const standing = answers[measure];
    return standing === 'partly' || standing === 'no' ? [{ measure, standing }] : [];
  });
}

/** The section of the guide that explains a measure. */
export const anchorOf = (measure: Topic): string => measure.replaceAll('_', '-');

/** The tool that closes a gap, where one does. */
export const closedWith: Readonly<Partial<Record<Topic, ToolSlug>>> = {
  policy: 'policy',
  handling_rules: 'procedure',
  fact_finding: 'record',
  deterrence: 'policy',
};
