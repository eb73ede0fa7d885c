import { forStaff, type Sentence } from '#api/core/language.ts';

/** A rule says no. `because` is shown to the reader unchanged (rule 5). Answered with 409. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly because: Sentence;
  constructor(because: Sentence) {
    super(because.en);
    this.because = because;
  }
}

/** What was asked for is not there, or not for this reader: the two look the same. Answered with 404. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
  readonly because: Sentence;
  constructor(because: Sentence = notFoundSentence) {
    super(because.en);
    this.because = because;
  }
}

export type FieldProblem = { field: string; because: Sentence };

/** Input that passed the shape but not the sense. Answered with 422 and the fields. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly fields: readonly FieldProblem[];
  constructor(fields: readonly FieldProblem[]) {
    super(fields.map((problem) => `${problem.field}: ${problem.because.en}`).join(' '));
    this.fields = fields;
  }
}

/** Nobody is signed in, or the code that opens this was not right. Answered with 401. */
export class UnauthenticatedError extends Error {
  override readonly name = 'UnauthenticatedError';
  readonly because: Sentence;
  constructor(because: Sentence) {
    super(because.en);
    this.because = because;
  }
}

/** Signed in, but this role may not. Answered with 403. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
  readonly because: Sentence;
  constructor(because: Sentence = forbiddenSentence) {
    super(because.en);
    this.because = because;
  }
}

/** A published limit was reached. Answered with 429 and `Retry-After` in whole seconds. */
export class TooManyRequestsError extends Error {
  override readonly name = 'TooManyRequestsError';
  readonly because: Sentence;
  readonly retryAfterSeconds: number;
  constructor(because: Sentence, retryAfterSeconds: number) {
    super(because.en);
    this.because = because;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

const notFoundSentence: Sentence = {
  ja: 'お探しのものは見つかりませんでした。',
  en: 'What you are looking for was not found.',
  easy: 'さがしているものは見つかりませんでした。',
};

const forbiddenSentence: Sentence = forStaff({
  ja: 'この操作は、あなたの役割ではできません。',
  en: 'Your role does not allow this.',
});
