import type { MiddlewareHandler } from 'hono';
import { ForbiddenError } from '#api/core/errors.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { contextOf } from '#api/core/http/request.ts';
import type { Sentence } from '#api/core/language.ts';

export type OriginFacts = {
  method: string;
  /** The header `Origin`; 'null' is what a browser sends when it hides it. */
  origin: string | undefined;
  secFetchSite: string | undefined;
  host: string | undefined;
  baseUrl: string;
};

const readingMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a page of another site made this browser send something (cross-site request forgery). What only
 * reads never is. `Sec-Fetch-Site` cannot be forged by a page, so it decides where it is sent; before it
 * came, `Origin` does. A caller with neither is no browser and carries nobody's cookies.
 */
export function isForeignOrigin(facts: OriginFacts): boolean {
  if (readingMethods.includes(facts.method.toUpperCase())) return false;
  if (facts.secFetchSite !== undefined)
    return facts.secFetchSite !== 'same-origin' && facts.secFetchSite !== 'none';
  if (facts.origin === undefined) return false;
  const origin = URL.parse(facts.origin);
  if (!origin) return true;
  return origin.origin !== URL.parse(facts.baseUrl)?.origin && origin.host !== facts.host;
}

/** Shown where a form came from another site, on pages and in the API. */
export const foreignOriginSentence: Sentence = {
  ja: '別のサイトから送られたため、受け付けませんでした。この窓口のページから、もう一度お送りください。',
  en: 'This was sent from another site, so it was not accepted. Please send it again from a page of this desk.',
  easy: 'ほかのサイトから送られたので、受け付けませんでした。この窓口のページから、もう一度送ってください。',
};

/** Refuses with 403 what a page of another site made a browser send. */
export const refuseForeignOrigins: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const foreign = isForeignOrigin({
    method: c.req.method,
    origin: c.req.header('Origin'),
    secFetchSite: c.req.header('Sec-Fetch-Site'),
    host: c.req.header('Host'),
    baseUrl: contextOf(c).baseUrl,
  });
  if (foreign) throw new ForbiddenError(foreignOriginSentence);
  await next();
};
