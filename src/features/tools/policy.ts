import { behaviours, codesOf, type Sector, sectors } from '#api/consultations/contract.ts';
import { languages } from '#api/core/language.ts';
import type { Language } from '../../language.ts';
import { type Criterion, criteria, startOf } from './criteria-starts.ts';
import { oneOf, type Typed } from './typed.ts';

export const everySector = codesOf(sectors);
export const protections = ['health', 'dignity', 'others'] as const;
export const responses = ['record', 'stop', 'end', 'leave', 'ban', 'police'] as const;
export const promises = ['together', 'contact', 'backing', 'training', 'own'] as const;

/** What the policy says can be chosen; that complaints are heard and nobody suffers for speaking up cannot. */
const statements = {
  protections,
  behaviours: codesOf(behaviours),
  responses,
  promises,
} as const;
type Statement = keyof typeof statements;
const ownTexts = ['organization', 'complaintsTo', 'contact'] as const;

/** A policy to be shown, and criteria for inside, as typed. */
export type PolicyValues = { sector: Sector } & {
  [S in Statement]: Array<(typeof statements)[S][number]>;
} & Record<(typeof ownTexts)[number] | Criterion, string>;

/** The sheet of a sector before anybody has changed it: everything is chosen. */
export function startingPolicy(sector: Sector, language: Language): PolicyValues {
  return {
    sector,
    protections: [...statements.protections],
    behaviours: [...statements.behaviours],
    responses: [...statements.responses],
    promises: [...statements.promises],
    organization: '',
    complaintsTo: '',
    contact: '',
    ...startOf(sector, language),
  };
}

/**
 * What was typed; nothing where no sector was chosen. A criterion that still says what its sector began with
 * (`startedFrom`) follows a change of sector or language. What somebody has changed stays.
 */
export function policyValues({ text, all }: Typed, language: Language): PolicyValues | null {
  const sector = oneOf(text('sector'), everySector);
  if (sector === '') return null;
  const startedFrom = oneOf(text('startedFrom'), everySector) || sector;
  const starts = languages.map((each) => startOf(startedFrom, each));
  const start = startOf(sector, language);
  const chosen = <T extends string>(name: Statement, known: readonly T[]): T[] =>
    known.filter((each) => all(name).includes(each));
  const criterion = (name: Criterion): string => {
    const said = isNumber(name) ? text(name).normalize('NFKC').trim() : lines(text(name)).join('\n');
    return starts.some((each) => each[name] === said) ? start[name] : said;
  };
  return {
    sector,
    protections: chosen('protections', statements.protections),
    behaviours: chosen('behaviours', statements.behaviours),
    responses: chosen('responses', statements.responses),
    promises: chosen('promises', statements.promises),
    organization: text('organization').trim(),
    complaintsTo: text('complaintsTo').trim(),
    contact: text('contact').trim(),
    ...(Object.fromEntries(criteria.map((name) => [name, criterion(name)])) as Record<Criterion, string>),
  };
}

/** The lines of what was typed, one below the other, without empty ones. */
const lines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The highest number that makes sense: three hours, and ten times. */
export const highest = {
  callSecond: 180,
  callEnd: 180,
  visitSecond: 180,
  visitEnd: 180,
  repeats: 10,
} as const;
type Numbered = keyof typeof highest;
const isNumber = (field: string): field is Numbered => field in highest;

/** So long that names and sentences fit, and so short that each of the two stays one page. Characters. */
export const longest = {
  organization: 60,
  complaintsTo: 60,
  alone: 200,
  decider: 60,
  refunds: 200,
  apology: 200,
  writing: 200,
  heard: 200,
  drawn: 200,
  contact: 60,
} as const;
export const mostLines = 5;

/** Each is ended later than the second person joins. */
const joinsBefore: Partial<Record<PolicyField, Numbered>> = {
  callEnd: 'callSecond',
  visitEnd: 'visitSecond',
};
/** One of a pair is not left empty where the other is filled. */
const partner: Partial<Record<PolicyField, Numbered>> = {
  callSecond: 'callEnd',
  callEnd: 'callSecond',
  visitSecond: 'visitEnd',
  visitEnd: 'visitSecond',
};

/** In the order of the form. */
const fields = [
  'organization',
  'protections',
  'behaviours',
  'responses',
  'promises',
  'complaintsTo',
  ...criteria,
  'contact',
] as const;
export type PolicyField = (typeof fields)[number];
export type PolicyFlaw =
  | 'missing'
  | 'noneChosen'
  | 'tooLong'
  | 'tooManyLines'
  | 'notNumber'
  | 'endsBeforeSecond';
export type PolicyProblem = { field: PolicyField; because: PolicyFlaw };

/** What cannot stand on the two pages yet, in the order of the form. */
export function policyProblems(values: PolicyValues): PolicyProblem[] {
  return fields.flatMap((field) => {
    const because = flawOf(values, field);
    return because ? [{ field, because }] : [];
  });
}

function flawOf(values: PolicyValues, field: PolicyField): PolicyFlaw | null {
  const value = values[field];
  if (typeof value !== 'string') return value.length === 0 && field !== 'promises' ? 'noneChosen' : null;
  if (isNumber(field)) return flawOfNumber(values, field);
  if (value === '') return field === 'alone' || field === 'decider' ? 'missing' : null;
  if ([...value].length > longest[field as keyof typeof longest]) return 'tooLong';
  return lines(value).length > mostLines ? 'tooManyLines' : null;
}

function flawOfNumber(values: PolicyValues, field: Numbered): PolicyFlaw | null {
  const value = values[field];
  const other = partner[field];
  if (value === '') return other && values[other] !== '' ? 'missing' : null;
  if (!/^\d{1,3}$/.test(value) || Number(value) < 1 || Number(value) > highest[field]) return 'notNumber';
  const second = joinsBefore[field];
  return second && values[second] !== '' && Number(values[second]) >= Number(value)
    ? 'endsBeforeSecond'
    : null;
}
