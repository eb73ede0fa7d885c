import { hc } from 'hono/client';
import type { AppType } from '#api/app.ts';
import { negotiateLanguage } from '#api/core/http/language.ts';
import {
  isLanguage,
  type Language,
  languageTag,
  officeLanguage,
  type StaffLanguage,
} from '#api/core/language.ts';

export type ApiClient = ReturnType<typeof hc<AppType>>;

/** What every page finds in `Astro.locals`. */
export type PageLocals = {
  /** The API, called in process: typed, no socket, the caller's own cookies and address. */
  readonly api: ApiClient;
  /** From the first part of the path; where it says nothing, from `Accept-Language`. */
  readonly language: Language;
  /** The same for a member of staff, who works in Japanese or English. */
  readonly staffLanguage: StaffLanguage;
  readonly baseUrl: string;
  readonly requestId: string;
  /** Cookies the API has set during this page, passed on with its answer. */
  readonly setCookies: string[];
};

export type PageRequest = {
  path: string;
  cookie: string | undefined;
  acceptLanguage: string | undefined;
  userAgent: string | undefined;
  remoteAddress: string;
  requestId: string;
};

/** The locals of one page request. Each call of the API goes through its own door: contract, limits, rights. */
export function pageLocals(app: AppType, baseUrl: string, request: PageRequest): PageLocals {
  const language = pathLanguage(request.path) ?? negotiateLanguage(undefined, request.acceptLanguage);
  const setCookies: string[] = [];
  const callInProcess = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const headers = new Headers(init?.headers);
    if (!headers.has('Accept-Language')) headers.set('Accept-Language', languageTag(language));
    if (request.userAgent) headers.set('User-Agent', request.userAgent);
    if (request.cookie && !headers.has('Cookie')) headers.set('Cookie', request.cookie);
    const env = { remoteAddress: request.remoteAddress };
    const response = await app.request(input instanceof URL ? input.href : input, { ...init, headers }, env);
    setCookies.push(...response.headers.getSetCookie());
    return response;
  };
  const api = hc<AppType>(baseUrl, { fetch: callInProcess });
  return {
    api,
    language,
    staffLanguage: officeLanguage(language),
    baseUrl,
    requestId: request.requestId,
    setCookies,
  };
}

/** `/ja/consult` is Japanese, `/en` English, `/desk/` says nothing. */
export function pathLanguage(path: string): Language | undefined {
  const first = path.split('/', 2)[1];
  return isLanguage(first) ? first : undefined;
}
