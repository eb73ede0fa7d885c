import { createHmac } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import { addressHash } from '#api/core/http/address-hash.ts';
import { subkey } from '#api/core/secrets.ts';

/** After `free` failures in a row each further try waits: a minute, then twice as long each time. */
export type WaitPolicy = { free: number; longestMinutes: number; forgottenAfterHours: number };

/**
 * An account is slowed and never shut: whoever knows an address could otherwise lock its owner out. 15
 * minutes leave about a hundred guesses a day.
 */
export const accountPolicy: WaitPolicy = { free: 5, longestMinutes: 15, forgottenAfterHours: 24 };
/** A whole office may share one address, so it has more tries; a machine guessing many accounts has few. */
export const addressPolicy: WaitPolicy = { free: 20, longestMinutes: 60, forgottenAfterHours: 24 };

export type Failures = { failures: number; lastAt: Temporal.Instant };

/** The failures that still count at `at`. */
export function rememberedFailures(policy: WaitPolicy, record: Failures, at: Temporal.Instant): number {
  return record.lastAt.until(at, { largestUnit: 'hours' }).hours >= policy.forgottenAfterHours
    ? 0
    : record.failures;
}

/** How many whole seconds the next try has to wait; 0 when it may be made now. */
export function secondsToWait(policy: WaitPolicy, record: Failures, at: Temporal.Instant): number {
  const failures = rememberedFailures(policy, record, at);
  if (failures < policy.free) return 0;
  const minutes = Math.min(2 ** Math.min(failures - policy.free, 20), policy.longestMinutes);
  const left = at.until(record.lastAt.add({ minutes }), { largestUnit: 'seconds' });
  return Math.max(0, Math.ceil(left.total('seconds')));
}

export type SignInAttempt = { account: Buffer; address: Buffer };

/**
 * Counts a try as a failure before it is made, so that a hundred at once are not a hundred guesses; success
 * takes it back. Returns the seconds to wait when it may not be made. An account nobody has is counted like
 * any other: the wait tells nothing. Keys are keyed hashes; that of an address changes every day.
 */
export async function beginSignInAttempt(
  ctx: Context,
  input: { email: string; address: string },
): Promise<{ attempt: SignInAttempt; waitSeconds: number }> {
  const now = ctx.now();
  const day = now.toString().slice(0, 10);
  const attempt = {
    account: createHmac('sha256', subkey(ctx.secrets, 'address-hash'))
      .update(`staff account\n${input.email}`)
      .digest(),
    address: addressHash(ctx.secrets, input.address, day),
  };
  const waitSeconds = await ctx.sql.begin(async (tx) => {
    const keys = [attempt.account, attempt.address].sort(Buffer.compare);
    for (const key of keys) {
      await tx`
        insert into core.staff_sign_in_failure (key, failures, last_at) values (${key}, 0, ${now})
        on conflict do nothing`;
    }
    const rows = await tx<(Failures & { key: Buffer })[]>`
      select key, failures, last_at as "lastAt" from core.staff_sign_in_failure
      where key in ${tx(keys)} order by key for update`;
    const counted = rows.map((row) => {
      const policy = row.key.equals(attempt.account) ? accountPolicy : addressPolicy;
      return {
        key: row.key,
        wait: secondsToWait(policy, row, now),
        failures: rememberedFailures(policy, row, now) + 1,
      };
    });
    const longest = Math.max(...counted.map((count) => count.wait));
    if (longest > 0) return longest;
    for (const { key, failures } of counted) {
      await tx`
        update core.staff_sign_in_failure set failures = ${failures}, last_at = ${now} where key = ${key}`;
    }
    return 0;
  });
  return { attempt, waitSeconds };
}

/** The try was right: the account's failures are forgotten, the address gets its one back. */
export async function signInSucceeded(ctx: Context, attempt: SignInAttempt): Promise<void> {
  const { sql } = ctx;
  await sql`delete from core.staff_sign_in_failure where key = ${attempt.account}`;
  await sql`
    update core.staff_sign_in_failure set failures = greatest(failures - 1, 0) where key = ${attempt.address}`;
}
