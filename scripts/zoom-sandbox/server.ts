import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, Refusal } from '#scripts/zoom-sandbox/answers.ts';
import { control } from '#scripts/zoom-sandbox/control.ts';
import { takeFault } from '#scripts/zoom-sandbox/faults.ts';
import { countCall } from '#scripts/zoom-sandbox/limits.ts';
import { page } from '#scripts/zoom-sandbox/page.ts';
import { apiRequest } from '#scripts/zoom-sandbox/request.ts';
import { matchEndpoint } from '#scripts/zoom-sandbox/routes.ts';
import { newState, newToken, type SandboxOptions, type SandboxState } from '#scripts/zoom-sandbox/state.ts';

export type ZoomSandbox = {
  /** Without a slash at the end; set `ZOOM_SANDBOX_URL` to it. */
  readonly url: string;
  readonly state: SandboxState;
  stop(): Promise<void>;
};

const tokenLifeSeconds = 3_600;
const largestBody = 1024 * 1024;

/**
 * Zoom's API on this machine, as far as a help desk needs it: OAuth, webinars, registrants, attendance,
 * limits, webhooks, and a page standing in for the webinar. Everything it knows is in `state`, and nothing
 * is kept when it stops. Time is the clock's it is given.
 */
export async function startZoomSandbox(options: SandboxOptions & { port?: number }): Promise<ZoomSandbox> {
  const state = newState(options);
  const server = createServer((request, response) => {
    serve(state, request, response).catch(() => response.destroy());
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: state.url,
    state,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function serve(state: SandboxState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', state.url);
  const method = request.method ?? 'GET';
  const text = await bodyOf(request);
  if (url.pathname.startsWith('/control/')) return send(response, await control(state, method, url, text));
  if (!url.pathname.startsWith('/v2/') && url.pathname !== '/oauth/token')
    return send(
      response,
      orRefusal(() => page(state, method, url, text)),
    );

  const fault = takeFault(state.faults, method, url.pathname);
  const log = (status: number | 'dropped') =>
    state.calls.push({ at: state.clock.now(), method, path: url.pathname, status });
  if (fault?.drop === 'before') {
    log('dropped');
    return void response.destroy();
  }
  const refusedAtOnce = fault?.status !== undefined && !fault.afterEffect;
  const carriedOut = refusedAtOnce ? { status: 500 } : answerTo(state, request, url, text);
  const answer =
    fault?.status === undefined
      ? carriedOut
      : {
          status: fault.status,
          body: fault.body ?? '',
          ...(fault.headers ? { headers: fault.headers } : {}),
        };
  log(fault?.drop ? 'dropped' : answer.status);
  if (fault?.delay) await pause(fault.delay);
  if (fault?.drop === 'after') return void response.destroy();
  send(response, answer, fault?.malformed);
}

function answerTo(state: SandboxState, request: IncomingMessage, url: URL, text: string): Answer {
  return orRefusal(() =>
    url.pathname === '/oauth/token'
      ? tokenAnswer(state, request, url, text)
      : apiAnswer(state, request, url, text),
  );
}

function orRefusal(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

/** Token, scope, rate class, then the endpoint: object, plan, daily limit, state, body. */
function apiAnswer(state: SandboxState, request: IncomingMessage, url: URL, text: string): Answer {
  const method = request.method ?? 'GET';
  const token = state.tokens.get(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '');
  if (!token) throw new Refusal(401, 124, 'Invalid access token.');
  if (Temporal.Instant.compare(token.expiresAt, state.clock.now()) <= 0)
    throw new Refusal(401, 124, 'Access token is expired.');
  const endpoint = matchEndpoint(method, url.pathname.slice('/v2'.length));
  if (!endpoint) throw new Refusal(404, 2300, 'This API endpoint is not recognized.');
  const { scope } = endpoint;
  if (!token.scopes.includes(`${scope}:admin`))
    throw new Refusal(400, 4711, `Invalid access token, does not contain scopes:[${scope}, ${scope}:admin].`);
  const headers = countCall(state, endpoint.rateClass);
  try {
    const answer = endpoint.handle(state, apiRequest(method, endpoint.params, url.searchParams, text));
    return { ...answer, headers: { ...headers, ...answer.headers } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...error.answer, headers: { ...headers, ...error.answer.headers } };
  }
}

function tokenAnswer(state: SandboxState, request: IncomingMessage, url: URL, text: string): Answer {
  state.tokenRequests += 1;
  const { accountId, clientId, clientSecret } = state.credentials;
  const fields = new URLSearchParams([...url.searchParams, ...new URLSearchParams(text)]);
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const wrong = (error: string, reason: string): Answer => ({ status: 400, body: { reason, error } });
  if (request.headers.authorization !== `Basic ${basic}`)
    return wrong('invalid_client', 'Invalid client_id or client_secret');
  if (fields.get('grant_type') !== 'account_credentials')
    return wrong('unsupported_grant_type', 'unsupported grant type');
  if (fields.get('account_id') !== accountId) return wrong('invalid_request', 'Bad Request');
  const accessToken = newToken();
  const scopes = [...state.scopes];
  const expiresAt = state.clock.now().add({ seconds: tokenLifeSeconds });
  state.tokens.set(accessToken, { expiresAt, scopes });
  return {
    status: 200,
    body: {
      access_token: accessToken,
      token_type: 'bearer',
      expires_in: tokenLifeSeconds,
      scope: scopes.join(' '),
      api_url: state.url,
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= largestBody) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, answer: Answer, malformed = false): void {
  const { status, body, headers = {} } = answer;
  const isText = typeof body === 'string';
  const whole = body === undefined ? '' : isText ? body : JSON.stringify(body);
  const type =
    isText && whole.startsWith('<') ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  response.writeHead(status, {
    'Content-Type': type,
    'x-zm-trackingid': `v=2.0;clid=us06;rid=WEB_${newToken().slice(0, 16)}`,
    ...headers,
  });
  response.end(malformed ? whole.slice(0, Math.ceil(whole.length / 2)) : whole);
}
