import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { isPublicAddress } from '#api/core/outside/public-address.ts';

/** Why an address gave no answer that HTTP knows. */
export const failures = [
  'no_such_name',
  'unreachable',
  'time_out',
  'certificate',
  'not_http',
  'not_allowed',
  'too_many_redirects',
] as const;
export type Failure = (typeof failures)[number];

export type Redirect = { status: number; to: string };
/** The last status, or why there was none, and the way there. */
export type OutsideAnswer = { result: number | Failure; redirects: readonly Redirect[] };
export type AskOutside = (url: string) => Promise<OutsideAnswer>;

export type AskerOptions = {
  /** Names the software, and where the office that uses it can be found. */
  userAgent: string;
  /** Every address of a name. */
  resolve?: (name: string) => Promise<LookupAddress[]>;
  /** Whether a connection may be opened there. A test names its own server here; no setting reaches it. */
  mayConnect?: (address: string, port: number) => boolean;
  /** A server that says nothing for so long is left. */
  waitMilliseconds?: number;
  /** Between two requests to one server. */
  pauseMilliseconds?: number;
};

/** A page that is led on more often than this leads nowhere. */
const mostRedirects = 5;

/** Asks one address at a time, whoever calls: a server never sees two of our requests at once. */
export function outsideAsker(options: AskerOptions): AskOutside {
  const knock = politely(options);
  let before: Promise<unknown> = Promise.resolve();
  return (url) => {
    const answer = before.then(() => follow(url, knock));
    before = answer.catch(() => {});
    return answer;
  };
}

type Found = { result: number | Failure; location?: string | undefined };
type Knock = (url: URL) => Promise<Found>;

async function follow(asked: string, knock: Knock): Promise<OutsideAnswer> {
  const redirects: Redirect[] = [];
  let url = URL.parse(asked);
  while (url !== null) {
    const { result, location } = await knock(url);
    const to = location === undefined ? null : URL.parse(location, url);
    if (typeof result !== 'number' || !leadsOn.has(result) || to === null) return { result, redirects };
    if (redirects.length === mostRedirects) return { result: 'too_many_redirects', redirects };
    to.hash = '';
    redirects.push({ status: result, to: to.href });
    url = to;
  }
  return { result: 'not_allowed', redirects };
}

const leadsOn = new Set([301, 302, 303, 307, 308]);

/** HEAD first, and GET where it was refused: some servers know the one, some the other. */
function politely({ pauseMilliseconds = 1000, ...options }: AskerOptions): Knock {
  let lastHost = '';
  const once = async (method: 'HEAD' | 'GET', url: URL): Promise<Found> => {
    if (url.host === lastHost) await setTimeout(pauseMilliseconds);
    lastHost = url.host;
    return await send(method, url, options);
  };
  return async (url) => {
    if (!isPlain(url)) return { result: 'not_allowed' };
    const found = await once('HEAD', url);
    return isRefusedHead(found.result) ? await once('GET', url) : found;
  };
}

/** Anything but the web, and an address with a name and a password in it, is nobody's link. */
const isPlain = ({ protocol, username, password }: URL): boolean =>
  /^https?:$/.test(protocol) && username === '' && password === '';

/** 429 asks for less, so it is not asked again at once. */
const isRefusedHead = (result: Found['result']): boolean =>
  typeof result === 'number'
    ? result >= 400 && result !== 429
    : result === 'unreachable' || result === 'not_http';

function send(
  method: 'HEAD' | 'GET',
  url: URL,
  {
    userAgent,
    resolve = everyAddress,
    mayConnect = isPublicDoor,
    waitMilliseconds = 10_000,
  }: Omit<AskerOptions, 'pauseMilliseconds'>,
): Promise<Found> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const name = url.hostname.replace(/^\[|\]$/g, '');
  // A connection to a number looks nothing up, so it is judged here; names are judged where they are looked up.
  if (isIP(name) && !mayConnect(name, port)) return Promise.resolve({ result: 'not_allowed' });
  const start = url.protocol === 'https:' ? requestTls : requestPlain;
  return new Promise((found) => {
    const asking = start({
      method,
      hostname: name,
      port,
      path: `${url.pathname}${url.search}`,
      headers: { 'User-Agent': userAgent, Accept: '*/*' },
      // An agent of the process could hold a connection that nobody judged, or go through a proxy.
      agent: false,
      lookup: judged(resolve, (address) => mayConnect(address, port)),
      signal: AbortSignal.timeout(waitMilliseconds),
    });
    asking.on('response', (response) => {
      found({ result: response.statusCode ?? 'not_http', location: response.headers.location });
      // The head is all we came for: a body, however long, is not read.
      response.destroy();
    });
    asking.on('error', (error) => found({ result: failureOf(error) }));
    asking.on('close', () => found({ result: 'unreachable' }));
    asking.end();
  });
}

/** A name of which a single address may not be reached is refused whole: no second try gets through by luck. */
function judged(
  resolve: NonNullable<AskerOptions['resolve']>,
  mayReach: (address: string) => boolean,
): LookupFunction {
  return (name, options, answer) => {
    resolve(name).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || !addresses.every(({ address }) => mayReach(address))) answer(new NotAllowedError(), '');
        else if (options.all) answer(null, addresses);
        else answer(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => answer(error, ''),
    );
  };
}

class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError';
}

const everyAddress = (name: string): Promise<LookupAddress[]> => lookup(name, { all: true });

const isPublicDoor = (address: string, port: number): boolean =>
  isPublicAddress(address) && (port === 80 || port === 443);

function failureOf(error: NodeJS.ErrnoException): Failure {
  if (error instanceof NotAllowedError) return 'not_allowed';
  const code = error.code ?? '';
  if (code === 'ENOTFOUND') return 'no_such_name';
  if (error.name === 'AbortError' || code === 'ETIMEDOUT') return 'time_out';
  if (/^HPE_/.test(code)) return 'not_http';
  if (/CERT|^ERR_TLS|^ERR_SSL|^EPROTO$|SIGNATURE|VERIFY/.test(code)) return 'certificate';
  return 'unreachable';
}
