import { z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Context } from '#api/core/context.ts';
import {
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  RefusedError,
  TooManyRequestsError,
  UnauthenticatedError,
} from '#api/core/errors.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { languageOf } from '#api/core/http/request.ts';
import { clientFault, kinds, type ProblemKind, serverFault } from '#api/core/http/sentences.ts';
import { languageTag, type Sentence } from '#api/core/language.ts';
import { describeError, log } from '#api/core/log.ts';
import { ErasedError } from '#api/core/sealing/sealing.ts';

/** An error as the reader gets it (RFC 9457): `detail` is a sentence to be shown unchanged. */
export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:madoguchi:problem:refused' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    fields: z.array(z.object({ field: z.string(), detail: z.string() })).optional(),
    requestId: z.string(),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof problemSchema>;

type ProblemAnswer = {
  description: string;
  content: { 'application/problem+json': { schema: typeof problemSchema } };
};

/** The `responses` of a route's problems: `{ 200: …, ...problems(404, 429) }`. */
export function problems<const Status extends 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429>(
  ...statuses: Status[]
): Record<Status, ProblemAnswer> {
  const answers = statuses.map((status) => [
    status,
    {
      description: kindOf(status).title.en,
      content: { 'application/problem+json': { schema: problemSchema } },
    },
  ]);
  return Object.fromEntries(answers) as Record<Status, ProblemAnswer>;
}

export type FieldDetail = { field: string; because: Sentence };

/**
 * The one answer to every error that reaches the API's door: mounted as `onError` in api/app.ts. An error
 * nobody expected is answered with a neutral sentence and the id under which the log has it.
 */
export function problemResponse(error: unknown, c: HonoContext<ApiEnv>): Response {
  if (error instanceof RefusedError) return problem(c, 409, { because: error.because });
  if (error instanceof NotFoundError) return problem(c, 404, { because: error.because });
  if (error instanceof InvalidInputError) return problem(c, 422, { fields: error.fields });
  if (error instanceof UnauthenticatedError) {
    c.header('WWW-Authenticate', 'Bearer');
    return problem(c, 401, { because: error.because });
  }
  if (error instanceof ForbiddenError) return problem(c, 403, { because: error.because });
  if (error instanceof TooManyRequestsError) {
    c.header('Retry-After', String(Math.max(1, Math.ceil(error.retryAfterSeconds))));
    return problem(c, 429, { because: error.because });
  }
  if (error instanceof ErasedError) return problem(c, 410, { because: error.because });
  if (error instanceof HTTPException) return error.res ?? problem(c, error.status);
  const ctx: Context | undefined = c.get('ctx');
  if (ctx) {
    log({
      at: ctx.now(),
      level: 'error',
      what: 'request failed',
      requestId: ctx.requestId,
      method: c.req.method,
      route: c.req.routePath,
      error: describeError(error),
    });
  }
  return problem(c, 500);
}

/** The answer for a path that nobody serves: mounted as `notFound`. */
export function noSuchPath(c: HonoContext<ApiEnv>): Response {
  return problem(c, 404);
}

/** One problem document in the reader's language. Without `because`, the status's own sentence. */
export function problem(
  c: HonoContext<ApiEnv>,
  status: number,
  options: { because?: Sentence; fields?: readonly FieldDetail[] } = {},
): Response {
  const language = languageOf(c);
  const kind = kindOf(status);
  const ctx: Context | undefined = c.get('ctx');
  const document: Problem = {
    type: kind.slug ? `urn:madoguchi:problem:${kind.slug}` : 'about:blank',
    title: kind.title[language],
    status,
    detail: (options.because ?? kind.detail)[language],
    ...(options.fields
      ? { fields: options.fields.map(({ field, because }) => ({ field, detail: because[language] })) }
      : {}),
    requestId: ctx?.requestId ?? '',
  };
  return c.body(JSON.stringify(document), status as 400, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': languageTag(language),
    'Cache-Control': 'no-store',
  });
}

function kindOf(status: number): ProblemKind {
  return kinds[status] ?? (status >= 500 ? serverFault : clientFault);
}
