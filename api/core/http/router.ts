import { OpenAPIHono, type z } from '@hono/zod-openapi';
import type { ApiEnv } from '#api/core/http/env.ts';
import { type FieldDetail, problem } from '#api/core/http/problems.ts';
import { fieldSentences } from '#api/core/http/sentences.ts';
import type { Sentence } from '#api/core/language.ts';

type Issue = z.core.$ZodIssue;

/**
 * A router whose input errors speak to the reader. In a schema the message is a key of `sentences`:
 * `z.string().min(1, 'topicMissing')`. A body that does not fit is answered with 422, anything else of the
 * request with 400, both with every field that is wrong. Declare bodies with `required: true`: zod-openapi
 * skips an optional body that comes without its content type.
 */
export function createRouter(
  options: { sentences?: Readonly<Record<string, Sentence>> } = {},
): OpenAPIHono<ApiEnv> {
  const sentences = options.sentences ?? {};
  return new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return;
      const input = 'data' in result ? result.data : undefined;
      const fields = fieldDetails(result.error.issues, sentences, input);
      const status = result.target === 'json' || result.target === 'form' ? 422 : 400;
      return problem(c, status, { fields });
    },
  });
}

/** One sentence for each field that is wrong; the first issue of a field is the one that is told. */
export function fieldDetails(
  issues: readonly Issue[],
  sentences: Readonly<Record<string, Sentence>>,
  input: unknown,
): FieldDetail[] {
  const details = new Map<string, FieldDetail>();
  for (const issue of issues) {
    const own = Object.hasOwn(sentences, issue.message) ? sentences[issue.message] : undefined;
    const because = own ?? ownSentence(issue) ?? genericSentence(issue, input);
    for (const field of fieldsOf(issue)) {
      if (!details.has(field)) details.set(field, { field, because });
    }
  }
  return [...details.values()];
}

/** A custom issue may bring its sentence along as `params: { because }`, when it depends on what was typed. */
function ownSentence(issue: Issue): Sentence | undefined {
  return issue.code === 'custom' ? (issue.params?.because as Sentence | undefined) : undefined;
}

function fieldsOf(issue: Issue): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key].join('.'));
  return [issue.path.join('.')];
}

function genericSentence(issue: Issue, input: unknown): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return isAbsent(issue, input) ? fieldSentences.required : fieldSentences.wrongForm;
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array')
        return issue.minimum === 1 ? fieldSentences.required : fieldSentences.tooShort;
      return fieldSentences.tooSmall;
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? fieldSentences.tooLong
        : fieldSentences.tooBig;
    case 'invalid_format':
      return fieldSentences.wrongForm;
    case 'invalid_value':
    case 'invalid_union':
      return isAbsent(issue, input) ? fieldSentences.required : fieldSentences.notAChoice;
    case 'unrecognized_keys':
      return fieldSentences.unknownField;
    default:
      return fieldSentences.other;
  }
}

function isAbsent(issue: Issue, input: unknown): boolean {
  const value = issue.path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    input,
  );
  return value === undefined || value === null || value === '';
}
