import { createHmac } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { UnauthenticatedError } from '#api/core/errors.ts';
import { guessRule, limits } from '#api/core/http/limit-rules.ts';
import { countAttempt, tooMany, windowKey } from '#api/core/http/limits.ts';
import type { Sentence } from '#api/core/language.ts';
import { compareCode } from '#api/core/receipts/secret-code.ts';
import { subkey } from '#api/core/secrets.ts';

/** What is remembered of the wrong codes for one number. `locks` counts the locks so far. */
export type GuessRecord = {
  wrong: number;
  firstWrongAt: Temporal.Instant;
  locks: number;
  lockedUntil: Temporal.Instant | null;
  forgetAt: Temporal.Instant;
};

/** Until when a number is locked at an instant; null when it is not. Unlocked at the very instant. */
export function lockedUntil(record: GuessRecord | null, at: Temporal.Instant): Temporal.Instant | null {
  const until = record?.lockedUntil ?? null;
  return until && Temporal.Instant.compare(at, until) < 0 ? until : null;
}

/** What is remembered after one more wrong code (rule and figures: `guessRule`). */
export function afterWrongCode(record: GuessRecord | null, at: Temporal.Instant): GuessRecord {
  const remembered = record && Temporal.Instant.compare(at, record.forgetAt) < 0 ? record : null;
  const sameHour =
    remembered !== null &&
    remembered.wrong > 0 &&
    Temporal.Instant.compare(at, remembered.firstWrongAt.add({ minutes: guessRule.withinMinutes })) < 0;
  const wrong = sameHour ? remembered.wrong + 1 : 1;
  const earlierLocks = remembered?.locks ?? 0;
  const locks = wrong >= guessRule.wrongCodes ? earlierLocks + 1 : earlierLocks;
  const minutes = Math.min(
    guessRule.firstLockMinutes * 2 ** Math.min(earlierLocks, 16),
    guessRule.longestLockMinutes,
  );
  const until = locks > earlierLocks ? at.add({ minutes }) : null;
  return {
    wrong: until ? 0 : wrong,
    firstWrongAt: sameHour ? remembered.firstWrongAt : at,
    locks,
    lockedUntil: until,
    forgetAt: (until ?? at).add({ hours: guessRule.forgottenAfterHours }),
  };
}

/** The one answer to a wrong number and to a wrong code. */
export const wrongNumberOrCode: Sentence = {
  ja: '受付番号か合言葉が違います。お手元の控えと一文字ずつお比べください。',
  en: 'The receipt number or the secret code is not right. Please compare both with your receipt.',
  easy: '受付番号か合言葉がちがいます。控え（大切なメモ）と、一字ずつくらべてください。',
};

/**
 * Lets through who has the code of a receipt number, and slows down who guesses. `storedHashOf` finds the hash
 * of the number's code, or null when nobody has the number: both are counted, locked and answered alike and
 * cost the same work. Attempts for one number are judged one after the other, so a hundred at once are not a
 * hundred guesses.
 * @throws UnauthenticatedError when number or code is wrong; TooManyRequestsError while either is locked.
 */
export async function requireCode(
  ctx: Context,
  attempt: { number: string; code: string; address: string },
  storedHashOf: (sql: Queryable) => Promise<Uint8Array | null>,
): Promise<void> {
  const now = ctx.now();
  const numberHash = createHmac('sha256', subkey(ctx.secrets, 'address-hash'))
    .update(`number\n${attempt.number}`)
    .digest();
  const verdict = await ctx.sql.begin(async (tx) => {
    const address = windowKey(ctx.secrets, 'wrongCode', attempt.address, now);
    await oneAfterTheOther(tx, 'number', numberHash);
    await oneAfterTheOther(tx, 'address', address.hash);
    const record = await recordOf(tx, numberHash);
    const until = lockedUntil(record, now);
    if (until) return tooMany(guessRule.sentence, now, until);
    if ((await wrongCodesOf(tx, address)) >= limits.wrongCode.howMany)
      return tooMany(limits.wrongCode.sentence, now, address.end);
    if (compareCode(ctx.secrets, attempt.code, await storedHashOf(tx))) {
      if (record) await tx`delete from core.guess_lock where number_hash = ${numberHash}`;
      return null;
    }
    await remember(tx, numberHash, afterWrongCode(record, now));
    await countAttempt(tx, { secrets: ctx.secrets, limit: 'wrongCode', address: attempt.address, at: now });
    return new UnauthenticatedError(wrongNumberOrCode);
  });
  // Thrown after the commit: a roll-back would forget the wrong code.
  if (verdict) throw verdict;
}

const lockClasses = { number: 7_340_031, address: 7_340_032 };

/** Every caller takes the lock of the number first and that of the address second, so none waits in a circle. */
async function oneAfterTheOther(tx: Transaction, of: keyof typeof lockClasses, hash: Buffer): Promise<void> {
  await tx`select pg_advisory_xact_lock(${lockClasses[of]}::int, ${hash.readInt32BE(0)}::int)`;
}

async function recordOf(tx: Transaction, numberHash: Buffer): Promise<GuessRecord | null> {
  const [row] = await tx<GuessRecord[]>`
    select wrong, first_wrong_at as "firstWrongAt", locks, locked_until as "lockedUntil", forget_at as "forgetAt"
    from core.guess_lock where number_hash = ${numberHash}`;
  return row ?? null;
}

async function wrongCodesOf(
  tx: Transaction,
  key: { hash: Buffer; start: Temporal.Instant },
): Promise<number> {
  const [row] = await tx<{ attempts: number }[]>`
    select attempts from core.rate_limit
    where name = 'wrongCode' and address_hash = ${key.hash} and window_start = ${key.start}`;
  return row?.attempts ?? 0;
}

async function remember(tx: Transaction, numberHash: Buffer, record: GuessRecord): Promise<void> {
  await tx`
    insert into core.guess_lock (number_hash, wrong, first_wrong_at, locks, locked_until, forget_at)
    values (${numberHash}, ${record.wrong}, ${record.firstWrongAt}, ${record.locks}, ${record.lockedUntil},
      ${record.forgetAt})
    on conflict (number_hash) do update set wrong = excluded.wrong, first_wrong_at = excluded.first_wrong_at,
      locks = excluded.locks, locked_until = excluded.locked_until, forget_at = excluded.forget_at`;
}
