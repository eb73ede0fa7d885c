import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { AppType } from '#api/app.ts';
import { clientAddress } from '#api/core/http/client-address.ts';
import { negotiateLanguage } from '#api/core/http/language.ts';
import { foreignOriginSentence, isForeignOrigin } from '#api/core/http/origin.ts';
import { isForm, largestBodyBytes, largestUploadBytes, recordingPath } from '#api/core/http/request.ts';
import { securityHeaders } from '#api/core/http/security-headers.ts';
import { kinds } from '#api/core/http/sentences.ts';
import { type Language, languageTag, type Sentence } from '#api/core/language.ts';
import { type PageLocals, pageLocals, pathLanguage } from '#api/page-locals.ts';

/** The shape of Astro's handler in middleware mode. Without `next` it answers unknown paths itself. */
export type PageHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (() => void) | undefined,
  locals: PageLocals,
) => unknown;
/** A handler of built files, which calls `next` for what it does not have. */
export type FileHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export type FrontDoor = {
  baseUrl: string;
  trustedProxies: BlockList;
  app: AppType;
  files: FileHandler;
  pages: PageHandler;
};

/**
 * What every request passes, in this order: headers, size, origin; then the API, the built files, the
 * pages, and at last "not found". The same door stands in front of the built and of the development server.
 */
export function frontDoor(door: FrontDoor): RequestListener {
  const headers = securityHeaders(door.baseUrl);
  return (request, response) => {
    const path = pathOf(request);
    for (const [name, value] of headers) response.setHeader(name, value);
    cutOffWhenSlow(request, path);
    const refusal = refusalOf(request, path, door.baseUrl);
    if (refusal) return refuse(request, response, ...refusal);
    const remoteAddress = clientAddress(
      request.socket.remoteAddress,
      request.headers['x-forwarded-for']?.toString(),
      door.trustedProxies,
    );
    if (isApi(path)) return void apiListener(door.app, remoteAddress)(request, response);
    if (reads(request))
      return door.files(request, response, () => page(door, request, response, remoteAddress));
    page(door, request, response, remoteAddress);
  };
}

function apiListener(app: AppType, remoteAddress: string) {
  return getRequestListener((request) => app.fetch(request, { remoteAddress }));
}

function page(
  door: FrontDoor,
  request: IncomingMessage,
  response: ServerResponse,
  remoteAddress: string,
): void {
  const requestId = randomUUID();
  // A page may hold what only this reader may see; one that is the same for everybody says so itself.
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Request-Id', requestId);
  const locals = pageLocals(door.app, door.baseUrl, {
    path: pathOf(request),
    cookie: request.headers.cookie,
    acceptLanguage: request.headers['accept-language'],
    userAgent: request.headers['user-agent'],
    remoteAddress,
    requestId,
  });
  const notFound = () => {
    request.url = '/404';
    door.pages(request, response, () => refuse(request, response, 404, undefined, locals.language), locals);
  };
  door.pages(request, response, notFound, locals);
}

/** As long as Node waits for a whole request unless told otherwise; only a recording may take longer. */
const usualArrivalMilliseconds = 300_000;

/** A body that comes drop by drop must not hold its connection for as long as a recording may. */
function cutOffWhenSlow(request: IncomingMessage, path: string): void {
  if (reads(request) || takesRecording(request, path)) return;
  const late = setTimeout(() => request.destroy(), usualArrivalMilliseconds).unref();
  request.once('close', () => clearTimeout(late));
}

/** With what a request is turned away at the door, if it is. The API refuses by itself, as problem documents. */
function refusalOf(request: IncomingMessage, path: string, baseUrl: string): [number, Sentence?] | undefined {
  if (!path.startsWith('/')) return [400];
  if (isApi(path)) return undefined;
  if (bodyBytes(request) > longestBodyOf(request, path)) return [413];
  const isForeign = isForeignOrigin({
    method: request.method ?? 'GET',
    origin: request.headers.origin,
    secFetchSite: request.headers['sec-fetch-site']?.toString(),
    host: request.headers.host,
    baseUrl,
  });
  return isForeign ? [403, foreignOriginSentence] : undefined;
}

/** One plain sentence in the reader's language: for what happens before there is a page or an API. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  because: Sentence | undefined = kinds[status]?.detail,
  language: Language = pathLanguage(pathOf(request)) ??
    negotiateLanguage(undefined, request.headers['accept-language']),
): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Language': languageTag(language),
    'Cache-Control': 'no-store',
    // Whatever is still on its way in a refused body must not be read as the next request.
    ...(reads(request) ? {} : { Connection: 'close' }),
  });
  response.end(request.method === 'HEAD' ? undefined : `${because?.[language] ?? ''}\n`);
}

/** A recording is read as it comes, by a page that asks first who it is, and counted there. */
function longestBodyOf(request: IncomingMessage, path: string): number {
  if (takesRecording(request, path)) return Number.MAX_SAFE_INTEGER;
  return path.endsWith('/documents') ? largestUploadBytes : largestBodyBytes;
}

const takesRecording = ({ method, headers }: IncomingMessage, path: string): boolean =>
  method === 'POST' && recordingPath.test(path) && isForm(headers['content-type']);

/** A body whose length is not told before may be of any. */
function bodyBytes({ headers }: IncomingMessage): number {
  if (headers['transfer-encoding'] !== undefined) return Number.POSITIVE_INFINITY;
  return Number(headers['content-length'] ?? 0);
}

const pathOf = (request: IncomingMessage): string => request.url?.split('?', 1)[0] ?? '';

const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/');

const reads = (request: IncomingMessage): boolean => request.method === 'GET' || request.method === 'HEAD';
