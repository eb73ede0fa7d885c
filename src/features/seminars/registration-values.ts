import type { Problems } from '../../api-answers.ts';

/** What the form holds, as typed. It travels from step to step in hidden fields, so that nothing is lost. */
export type RegistrationValues = {
  name: string;
  nameKana: string;
  organisation: string;
  email: string;
  way: string;
  consent: boolean;
  /** By the id of the question. */
  answers: Record<string, string>;
};

/** The fields of the seminar's own questions: `answer-` and the id of the question. */
const answerPrefix = 'answer-';
export const answerField = (id: string): string => `${answerPrefix}${id}`;

/** The answers to questions that a form holds. */
export function answersIn(form: FormData | URLSearchParams): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const [name, value] of form)
    if (name.startsWith(answerPrefix) && typeof value === 'string')
      answers[name.slice(answerPrefix.length)] = value;
  return answers;
}

export function registrationValues(form: FormData | URLSearchParams): RegistrationValues {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    name: text('name'),
    nameKana: text('nameKana'),
    organisation: text('organisation'),
    email: text('email'),
    way: text('way'),
    consent: text('consent') === 'yes',
    answers: answersIn(form),
  };
}

/** Names and values of the hidden fields that carry everything typed to the next step. */
export function carriedRegistration({
  answers,
  consent,
  ...texts
}: RegistrationValues): Array<[string, string]> {
  const own = Object.entries(answers).map(([id, answer]): [string, string] => [answerField(id), answer]);
  const agreed: Array<[string, string]> = consent ? [['consent', 'yes']] : [];
  return [...Object.entries(texts), ...agreed, ...own].filter(([, value]) => value !== '');
}

/** The problems of an answer of the API, each at its field: `input.answers.size` is `answer-size` on the page. */
export function atFields(problems: Problems): Array<{ field: string; detail: string }> {
  return problems.map(({ field, detail }) => ({
    field: field.replace(/^input\./, '').replace(/^answers\./, answerPrefix),
    detail,
  }));
}
