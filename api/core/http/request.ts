import { randomUUID } from 'node:crypto';
import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { Context } from '#api/core/context.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { negotiateLanguage } from '#api/core/http/language.ts';
import type { Language } from '#api/core/language.ts';

/** The longest body any route reads. The longest consultation is a small part of it. */
export const largestBodyBytes = 256 * 1024;
/** The longest body of a route that takes files: ten files of the largest size are sent in parts. */
export const largestUploadBytes = 12 * 1024 * 1024;

/** What the server knows and every request's context is made from. */
export type Office = Pick<
  Context,
  | 'sql'
  | 'now'
  | 'secrets'
  | 'queue'
  | 'fileScanner'
  | 'askOutside'
  | 'storage'
  | 'recordingBytes'
  | 'baseUrl'
>;

/**
 * Gives every request its context, as the public sees the office: nobody is signed in until the people part
 * says otherwise. The request's id is our own, never the caller's, and is told back in `X-Request-Id`.
 */
export function withContext(office: Office): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const requestId = randomUUID();
    // One request is one instant: what it writes at once carries one time, and belongs together.
    const at = office.now();
    c.set('staff', null);
    c.set('ctx', {
      ...office,
      now: () => at,
      actor: { kind: 'requester' },
      language: languageOf(c),
      requestId,
    });
    c.header('X-Request-Id', requestId);
    await next();
  };
}

/** The context of this request. */
export function contextOf(c: HonoContext<ApiEnv>): Context {
  return c.var.ctx;
}

/** What a request shows as its right to be here; empty when it shows nothing. */
export const bearerOf = (c: HonoContext<ApiEnv>): string =>
  /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';

/** The reader's language, also for what is answered before there is a context. */
export function languageOf(c: HonoContext<ApiEnv>): Language {
  const ctx: Context | undefined = c.get('ctx');
  return ctx?.language ?? negotiateLanguage(c.req.query('lang'), c.req.header('Accept-Language'));
}

/**
 * Refuses a longer body with 413 before anything of it is kept. Only routes that take files read long ones. One that
 * takes a recording reads it as a stream, asks first who it is, and counts by itself.
 */
export function limitBody(maxSize = largestBodyBytes): MiddlewareHandler<ApiEnv> {
  const onError = () => {
    throw new HTTPException(413);
  };
  const usual = bodyLimit({ maxSize, onError });
  const files = bodyLimit({ maxSize: largestUploadBytes, onError });
  return (c, next) => {
    if (takesFiles(c, recordingPath)) return next();
    return takesFiles(c, /\/documents$/) ? files(c, next) : usual(c, next);
  };
}

/** Where the desk hands in a recording, on the page and in the API. */
export const recordingPath = /^(?:\/api)?\/desk\/seminars\/[^/]+\/archive(?:\/[a-z]+)?$/;

const takesFiles = (c: HonoContext<ApiEnv>, path: RegExp): boolean =>
  c.req.method === 'POST' && path.test(c.req.path) && isForm(c.req.header('Content-Type'));

export const isForm = (contentType: string | undefined): boolean =>
  contentType?.startsWith('multipart/form-data') ?? false;
