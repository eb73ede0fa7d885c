import type { ApplicationStep, DraftAnswers, DraftView } from '#api/dispatch/contract.ts';
import type { Problems } from '../../api-answers.ts';
import { type DayException, exceptionsOf, type WeekSpan, weeklyOf } from './week-values.ts';

/** The pages of the application in their order; declarations are what the contract calls eligibility. */
export const formSteps = [
  'organisation',
  'contact',
  'wish',
  'availability',
  'declarations',
  'documents',
  'check',
] as const;
export type FormStep = (typeof formSteps)[number];
/** A page on which something is written. */
export type WritingStep = Exclude<FormStep, 'check' | 'documents'>;

export const isFormStep = (text: string | undefined): text is FormStep =>
  (formSteps as readonly string[]).includes(text ?? '');

export const stepOfPage = (step: FormStep): ApplicationStep =>
  step === 'declarations' ? 'eligibility' : step === 'check' ? 'documents' : step;

export const pageOfStep = (step: ApplicationStep): FormStep =>
  step === 'eligibility' ? 'declarations' : step;

const texts: Record<WritingStep, readonly string[]> = {
  organisation: [
    'organisation',
    'organisationKana',
    'corporateNumber',
    'postalCode',
    'address',
    'sector',
    'members',
  ],
  contact: [
    'person',
    'personKana',
    'department',
    'telephone',
    'contactBy',
    'email',
    'hoursFrom',
    'hoursUntil',
  ],
  wish: ['wish', 'manualState'],
  availability: [],
  declarations: [],
};

/** What one page of the form holds, as typed, right or wrong. */
export function answersOf(step: WritingStep, form: FormData): DraftAnswers {
  const answers: DraftAnswers = {};
  for (const name of texts[step]) answers[name] = String(form.get(name) ?? '');
  const all = (name: string): string[] => form.getAll(name).map(String);
  if (step === 'contact') answers.neverNameSubject = form.get('neverNameSubject') === 'yes';
  if (step === 'wish') answers.topics = all('topics');
  if (step === 'declarations') answers.declarations = all('declarations');
  if (step === 'availability') {
    answers.weekly = weeklyOf(form);
    answers.exceptions = exceptionsOf(form);
  }
  return answers;
}

/** Reads answers back, whatever an older page or another program left there. */
export function readAnswers(answers: DraftAnswers) {
  const list = (name: string): unknown[] => (Array.isArray(answers[name]) ? answers[name] : []);
  const rows = <Row>(name: string): Row[] =>
    list(name).filter((each) => typeof each === 'object' && each !== null) as Row[];
  return {
    text: (name: string): string => (typeof answers[name] === 'string' ? answers[name] : ''),
    yes: (name: string): boolean => answers[name] === true,
    all: (name: string): string[] => list(name).filter((each) => typeof each === 'string'),
    weekly: rows<WeekSpan>('weekly'),
    exceptions: rows<DayException>('exceptions'),
  };
}
export type ReadAnswers = ReturnType<typeof readAnswers>;

/** What is wrong on one page, each once, named after the control the summary leads to. */
export function problemsAt(draft: Pick<DraftView, 'problems'>, step: FormStep): Problems {
  const own = draft.problems
    .filter((problem) => pageOfStep(problem.step) === step)
    .map(({ field, detail }) => ({ field: field.split('.')[0] ?? field, detail }));
  return own.filter(
    ({ field, detail }, index) =>
      own.findIndex((other) => other.field === field && other.detail === detail) === index,
  );
}
