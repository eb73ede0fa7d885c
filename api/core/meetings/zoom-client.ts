import { AsyncLocalStorage } from 'node:async_hooks';
import { type MeetingsEndpoints, MeetingsS2SAuthClient } from '@zoom/rivet/meetings';
import { type UsersEndpoints, UsersS2SAuthClient } from '@zoom/rivet/users';
import axios from 'axios';
import { MeetingError } from '#api/core/meetings/errors.ts';
import type { ZoomSettings } from '#api/core/meetings/zoom-settings.ts';
import { readTokenAnswer, type TokenStore, type ZoomToken } from '#api/core/meetings/zoom-token.ts';

/** Zoom's endpoints as the SDK has them. */
export type ZoomEndpoints = {
  webinars: MeetingsEndpoints['webinars'];
  cloudRecording: MeetingsEndpoints['cloudRecording'];
  users: UsersEndpoints['users'];
};

/**
 * What became of one attempt. `unsent`: nobody was reached, so nothing can have been done. `lost`: it may have
 * been done, but no answer came.
 */
export type ZoomAttempt =
  | {
      kind: 'answered';
      status: number;
      headers: Readonly<Record<string, string>>;
      body: unknown;
      accessToken: string;
    }
  | { kind: 'unsent' }
  | { kind: 'lost' };

export type ZoomClient = {
  /** Makes one attempt. @throws MeetingError when there is no token to make it with. */
  attempt(send: (api: ZoomEndpoints) => Promise<unknown>): Promise<ZoomAttempt>;
};

/** In milliseconds. Zoom answers in well under a second; a job must end before its process is given up. */
const usualPatience = 10_000;
const largestAnswer = 16 * 1024 * 1024;

type Exchange = {
  patience: number;
  accessToken?: string;
  answer?: { status: number; headers: Record<string, string>; body: unknown };
};
const exchanges = new AsyncLocalStorage<Exchange>();

/*
 * The SDK loses the headers and the fields of a refusal, puts the bearer token into its errors, and follows
 * redirects with the token to any host. Its requests go through the one axios of this installation, so they
 * are guarded and read here; requests of anybody else pass untouched.
 */
axios.interceptors.request.use((config) => {
  const exchange = exchanges.getStore();
  if (!exchange) return config;
  return Object.assign(config, {
    maxRedirects: 0,
    maxContentLength: largestAnswer,
    signal: AbortSignal.timeout(exchange.patience),
    ...withoutProxy(config.baseURL),
  });
});
axios.interceptors.response.use((response) => {
  const exchange = exchanges.getStore();
  if (exchange) {
    const headers = Object.entries(response.headers).map(([name, value]) => [
      name.toLowerCase(),
      String(value),
    ]);
    exchange.answer = {
      status: response.status,
      headers: Object.fromEntries(headers),
      body: response.data,
    };
  }
  return response;
});

/**
 * The only file that knows `@zoom/rivet`. Each call is one request: no retries, no redirects, an end to every
 * wait, and nothing of the SDK's or the HTTP client's own errors gets out, because they hold secrets.
 */
export function zoomClient(settings: ZoomSettings, tokens: TokenStore, patience = usualPatience): ZoomClient {
  const options = {
    accountId: settings.accountId,
    clientId: settings.clientId,
    // The token store below always has a token, so the SDK never signs in and never needs the secret.
    clientSecret: 'kept-by-the-token-store',
    disableReceiver: true as const,
    baseUrl: settings.apiBaseUrl,
    timeout: patience,
    userAgentName: 'madoguchi',
    tokenStore: {
      getLatestToken: async () => {
        const { accessToken } = await tokens.latest();
        const exchange = exchanges.getStore();
        if (exchange) exchange.accessToken = accessToken;
        // The store vouches for it by the office's clock; the SDK would ask the machine's.
        return { accessToken, expirationTimeIso: '9999-12-31T00:00:00.000Z', scopes: [] };
      },
      storeToken: () => {},
    },
  };
  const { webinars, cloudRecording } = new MeetingsS2SAuthClient(options).endpoints;
  const { users } = new UsersS2SAuthClient(options).endpoints;
  return {
    attempt: (send) =>
      exchanges.run({ patience }, async (): Promise<ZoomAttempt> => {
        let failure: unknown;
        try {
          await send({ webinars, cloudRecording, users });
        } catch (error) {
          failure = error;
        }
        const { answer, accessToken = '' } = exchanges.getStore() ?? { patience };
        if (answer) return { kind: 'answered', ...answer, accessToken };
        if (failure instanceof MeetingError) throw failure;
        return { kind: neverReached(failure) ? 'unsent' : 'lost' };
      }),
  };
}

/** Asks for a new token. @throws MeetingError, which holds neither the client's secret nor the answer. */
export async function requestToken(
  settings: ZoomSettings,
  now: () => Temporal.Instant,
  patience = usualPatience,
): Promise<ZoomToken> {
  const answer = await axios({
    method: 'POST',
    url: `${settings.oauthBaseUrl}/oauth/token`,
    auth: { username: settings.clientId, password: settings.clientSecret },
    data: new URLSearchParams({ grant_type: 'account_credentials', account_id: settings.accountId }),
    timeout: patience,
    signal: AbortSignal.timeout(patience),
    maxRedirects: 0,
    maxContentLength: largestAnswer,
    validateStatus: () => true,
    ...withoutProxy(settings.oauthBaseUrl),
  }).then(
    ({ status, data }) => ({ status, data: data as unknown }),
    () => null,
  );
  if (!answer) throw new MeetingError('unavailable', { code: 'token' });
  return readTokenAnswer(answer.status, answer.data, now());
}

const failuresBeforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

function neverReached(failure: unknown): boolean {
  const code = failure instanceof Error && 'code' in failure ? failure.code : undefined;
  return typeof code === 'string' && failuresBeforeSending.has(code);
}

/** A proxy in the environment is for the outside: the sandbox on this machine is spoken to directly. */
function withoutProxy(url: string | undefined): { proxy?: false } {
  return url && URL.parse(url)?.hostname === '127.0.0.1' ? { proxy: false } : {};
}
