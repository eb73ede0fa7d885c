import type { Language } from '../../language.ts';
import type { Block, Paper } from './paper.ts';
import { paperParts, procedureLines, procedureText } from './procedure-text.ts';
import { oneOf, type Typed } from './typed.ts';

export const people = ['always_two', 'two_when_it_starts', 'one_with_backup'] as const;
export const apologies = ['trouble_first', 'after_facts', 'manager_only'] as const;
export const reportingTimes = ['at_once', 'within_hour', 'same_day'] as const;
export const recordings = ['announced', 'notes_only'] as const;
export const graspings = ['listen', 'repeat', 'ask_wish', 'write_down', 'answer_later'] as const;
export const endings = ['15', '30', '60'] as const;

/** The five decisions, as typed: people, apology, information flow, recording, grasping the request. */
export type ProcedureValues = {
  organization: string;
  people: (typeof people)[number] | '';
  backup: string;
  apology: (typeof apologies)[number] | '';
  firstTo: string;
  thenTo: string;
  reporting: (typeof reportingTimes)[number] | '';
  recording: (typeof recordings)[number] | '';
  keptWhere: string;
  keptUntil: string;
  grasping: Array<(typeof graspings)[number]>;
  ending: (typeof endings)[number] | '';
};

/** So long that a title or a place fits, and so short that the procedure stays one page. Characters. */
export const longestText = 60;
const texts = ['organization', 'backup', 'firstTo', 'thenTo', 'keptWhere', 'keptUntil'] as const;
const needed = ['people', 'backup', 'apology', 'firstTo', 'reporting', 'recording', 'ending'] as const;

export function procedureValues({ text, all }: Typed): ProcedureValues {
  return {
    organization: text('organization').trim(),
    people: oneOf(text('people'), people),
    backup: text('backup').trim(),
    apology: oneOf(text('apology'), apologies),
    firstTo: text('firstTo').trim(),
    thenTo: text('thenTo').trim(),
    reporting: oneOf(text('reporting'), reportingTimes),
    recording: oneOf(text('recording'), recordings),
    keptWhere: text('keptWhere').trim(),
    keptUntil: text('keptUntil').trim(),
    grasping: graspings.filter((each) => all('grasping').includes(each)),
    ending: oneOf(text('ending'), endings),
  };
}

export type ProcedureProblem = { field: keyof ProcedureValues; because: 'missing' | 'tooLong' };

/** What is still to be decided, or too long for one page, in the order of the form. */
export function procedureProblems(values: ProcedureValues): ProcedureProblem[] {
  const fields = Object.keys(values) as Array<keyof ProcedureValues>;
  return fields.flatMap((field): ProcedureProblem[] => {
    const value = values[field];
    if (field === 'grasping') return value.length === 0 ? [{ field, because: 'missing' }] : [];
    if (needed.some((each) => each === field) && value === '') return [{ field, because: 'missing' }];
    const isLong = texts.some((each) => each === field) && [...value].length > longestText;
    return isLong ? [{ field, because: 'tooLong' }] : [];
  });
}

/** The procedure in sentences, ready for the wall. Expects values without problems. */
export function procedurePaper(values: ProcedureValues, language: Language): Paper {
  const lines = procedureLines(values, language);
  const parts = (Object.keys(paperParts) as Array<keyof typeof paperParts>).flatMap((part): Block[] => [
    { kind: 'heading', text: paperParts[part][language] },
    { kind: 'list', items: lines[part] },
  ]);
  const always: Block[] = [
    { kind: 'heading', text: procedureText.danger[language] },
    { kind: 'list', items: procedureText.dangerLines[language] },
  ];
  return {
    language,
    title: procedureText.paperTitle[language],
    under: values.organization,
    blocks: [...always, ...parts, { kind: 'paragraph', text: procedureText.paperFoot[language] }],
  };
}
