import { createHash } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { MeetingError } from '#api/core/meetings/errors.ts';
import { open, SealBrokenError, seal } from '#api/core/sealing/sealing.ts';
import { type Secrets, subkey } from '#api/core/secrets.ts';

/** A token of Zoom. `scopes` is what the app may do. */
export type ZoomToken = { accessToken: string; scopes: string[]; expiresAt: Temporal.Instant };

export type TokenStore = {
  /** A token that is good for another minute at least. @throws MeetingError */
  latest(): Promise<ZoomToken>;
  /** Zoom does not take this one any more. A newer one stays. */
  forget(accessToken: string): Promise<void>;
};

type Keeper = Pick<Context, 'sql' | 'now' | 'secrets'>;

const sealPurpose = 'zoom-token';
/** A token is replaced when it has so little left, so that none runs out on its way. */
const leastLeft = { seconds: 60 } as const;

/**
 * The one token of the office, sealed in the database. Whoever finds it missing fetches it under a lock, so
 * that any number of calls in any number of processes make one request.
 * @param account tells accounts and apps apart, so that changed settings never meet an old token
 */
export function tokenStore(
  keeper: Keeper,
  account: string,
  fetchToken: () => Promise<ZoomToken>,
): TokenStore {
  const { sql, secrets } = keeper;
  let underWay: Promise<ZoomToken> | null = null;

  const renewed = async (): Promise<ZoomToken> =>
    await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtextextended(${`zoom-token/${account}`}, 0))`;
      const present = await stored(tx, secrets, account, keeper.now());
      if (present) return present;
      const token = await fetchToken();
      const sealed = seal(keyOf(secrets), sealPurpose, token.accessToken);
      await tx`
        insert into core.zoom_token (account, sealed, fingerprint, scopes, expires_at)
        values (${account}, ${sealed}, ${fingerprint(token.accessToken)}, ${token.scopes}, ${token.expiresAt})
        on conflict (account) do update set sealed = excluded.sealed, fingerprint = excluded.fingerprint,
          scopes = excluded.scopes, expires_at = excluded.expires_at`;
      return token;
    });

  return {
    latest: async () => {
      const present = await stored(sql, secrets, account, keeper.now());
      if (present) return present;
      underWay ??= renewed().finally(() => {
        underWay = null;
      });
      return await underWay;
    },
    forget: async (accessToken) => {
      await sql`
        delete from core.zoom_token
        where account = ${account} and fingerprint = ${fingerprint(accessToken)}`;
    },
  };
}

/** @throws MeetingError when the answer of the token address is a refusal or cannot be read. */
export function readTokenAnswer(status: number, body: unknown, now: Temporal.Instant): ZoomToken {
  if (status >= 500 || status < 200 || status === 429)
    throw new MeetingError('unavailable', { code: `${status}` });
  if (status >= 300) throw new MeetingError('auth', { code: `${status}` });
  const answer = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const { access_token: accessToken, expires_in: seconds, scope } = answer;
  if (typeof accessToken !== 'string' || accessToken === '' || typeof seconds !== 'number')
    throw new MeetingError('unavailable', { code: 'token' });
  const scopes = typeof scope === 'string' ? scope.split(/\s+/).filter(Boolean) : [];
  return { accessToken, scopes, expiresAt: now.add({ milliseconds: Math.floor(seconds * 1_000) }) };
}

async function stored(
  sql: Queryable,
  secrets: Secrets,
  account: string,
  now: Temporal.Instant,
): Promise<ZoomToken | null> {
  const [row] = await sql<{ sealed: Buffer; scopes: string[]; expiresAt: Temporal.Instant }[]>`
    select sealed, scopes, expires_at as "expiresAt" from core.zoom_token
    where account = ${account} and expires_at > ${now.add(leastLeft)}`;
  if (!row) return null;
  try {
    return { ...row, accessToken: open(keyOf(secrets), sealPurpose, row.sealed) };
  } catch (error) {
    // Sealed under a secret key that was changed since: as good as no token.
    if (error instanceof SealBrokenError) return null;
    throw error;
  }
}

const keyOf = (secrets: Secrets) => ({ id: 'meetings', bytes: subkey(secrets, 'meetings') });

const fingerprint = (accessToken: string): Buffer => createHash('sha256').update(accessToken).digest();
