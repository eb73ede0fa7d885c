import type { Context } from '#api/core/context.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { TooManyRequestsError } from '#api/core/errors.ts';
import { addressHash } from '#api/core/http/address-hash.ts';
import { type Limit, type LimitName, limits } from '#api/core/http/limit-rules.ts';
import type { Sentence } from '#api/core/language.ts';
import type { Secrets } from '#api/core/secrets.ts';

export type AttemptCount = { attempts: number; allowed: boolean; retryAt: Temporal.Instant };

/** The window of a limit that holds an instant: fixed, counted from midnight UTC, half open. */
export function windowOf(
  limit: Limit,
  at: Temporal.Instant,
): { start: Temporal.Instant; end: Temporal.Instant } {
  const length = limit.windowMinutes * 60_000;
  const start = Temporal.Instant.fromEpochMilliseconds(Math.floor(at.epochMilliseconds / length) * length);
  return { start, end: start.add({ minutes: limit.windowMinutes }) };
}

/** The key of the window's row: what is limited, for whom, when. */
export function windowKey(secrets: Secrets, name: LimitName, address: string, at: Temporal.Instant) {
  const window = windowOf(limits[name], at);
  const day = window.start.toString().slice(0, 10);
  return { ...window, hash: addressHash(secrets, address, day) };
}

/**
 * Counts one attempt and says whether it was within the limit. One statement: however many come at once, no
 * more than the limit are allowed. Give `ctx.sql` and not a transaction, or a roll-back takes the count back.
 */
export async function countAttempt(
  sql: Queryable,
  attempt: { secrets: Secrets; limit: LimitName; address: string; at: Temporal.Instant },
): Promise<AttemptCount> {
  const { howMany } = limits[attempt.limit];
  const { start, end, hash } = windowKey(attempt.secrets, attempt.limit, attempt.address, attempt.at);
  const [row] = await sql<{ attempts: number }[]>`
    insert into core.rate_limit (name, address_hash, window_start, window_end, attempts)
    values (${attempt.limit}, ${hash}, ${start}, ${end}, 1)
    on conflict (name, address_hash, window_start)
      do update set attempts = least(rate_limit.attempts, 1000000) + 1
    returning attempts`;
  const attempts = row?.attempts ?? 0;
  return { attempts, allowed: attempts <= howMany, retryAt: end };
}

/** Counts one attempt of this address. @throws TooManyRequestsError (429) when it was one too many. */
export async function stayWithin(
  ctx: Pick<Context, 'sql' | 'now' | 'secrets'>,
  limit: LimitName,
  address: string,
): Promise<AttemptCount> {
  const now = ctx.now();
  const count = await countAttempt(ctx.sql, { secrets: ctx.secrets, limit, address, at: now });
  if (!count.allowed) throw tooMany(limits[limit].sentence, now, count.retryAt);
  return count;
}

/** Says the rule and in how many minutes it may be tried again. */
export function tooMany(
  rule: Sentence,
  now: Temporal.Instant,
  retryAt: Temporal.Instant,
): TooManyRequestsError {
  const seconds = Math.max(1, Math.ceil(now.until(retryAt).total('seconds')));
  const minutes = Math.ceil(seconds / 60);
  const because = {
    ja: `${rule.ja}${minutes}分ほど待ってから、もう一度お試しください。`,
    en: `${rule.en} Please try again in about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    easy: `${rule.easy}${minutes}分くらい待ってから、もう一度してみてください。`,
  };
  return new TooManyRequestsError(because, seconds);
}

/** Forgets every count, lock and proof whose time has passed. The schedule calls it. */
export async function forgetOldAttempts(sql: Queryable, now: Temporal.Instant): Promise<void> {
  await sql`delete from core.rate_limit where window_end <= ${now}`;
  await sql`delete from core.guess_lock where forget_at <= ${now}`;
  await sql`delete from core.used_proof where expires_at <= ${now}`;
}
