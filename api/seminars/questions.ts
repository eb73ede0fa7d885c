import type { FieldProblem } from '#api/core/errors.ts';
import { lengthInCharacters } from '#api/core/japanese/normalise.ts';
import { type Language, languages } from '#api/core/language.ts';
import type { Question } from '#api/seminars/desk-contract.ts';
import { fieldSentences, limits } from '#api/seminars/fields.ts';
import { said } from '#api/seminars/view.ts';

/**
 * The answers to a seminar's own questions, and what is wrong with them. An answer to a choice is any of its
 * wordings and is kept in Japanese, so that answers in every language count as one. Answers to what was never
 * asked are left out.
 */
export function judgeAnswers(
  questions: readonly Question[],
  given: Readonly<Record<string, string>>,
  path: string,
): { answers: Record<string, string>; problems: FieldProblem[] } {
  const answers: Record<string, string> = {};
  const problems: FieldProblem[] = [];
  for (const question of questions) {
    const answer = (given[question.id] ?? '').trim();
    const no = (code: keyof typeof fieldSentences) =>
      problems.push({ field: `${path}.${question.id}`, because: fieldSentences[code] });
    if (answer === '') {
      if (question.required) no('answer.required');
      continue;
    }
    if (question.kind === 'choice') {
      const chosen = question.choices.find((choice) =>
        languages.some((language) => answer === choice[language]),
      );
      if (chosen) answers[question.id] = chosen.ja;
      else no('answer.choice');
    } else if (lengthInCharacters(answer) > limits.answerCharacters) no('answer.tooLong');
    else answers[question.id] = answer;
  }
  return { answers, problems };
}

/** Kept answers as a reader of this language reads them: a choice in the words of that language. */
export function answersAs(
  questions: readonly Question[],
  kept: Readonly<Record<string, string>>,
  language: Language,
): Record<string, string> {
  const inWords = ([id, answer]: [string, string]): [string, string] => {
    const choices = questions.find((question) => question.id === id)?.choices ?? [];
    const chosen = choices.find(({ ja }) => ja === answer);
    return [id, chosen ? said(chosen, language) : answer];
  };
  return Object.fromEntries(Object.entries(kept).map(inWords));
}
