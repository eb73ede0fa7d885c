import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import { TooManyRequestsError, UnauthenticatedError } from '#api/core/errors.ts';
import { requireCode } from '#api/core/http/guess-lock.ts';
import { limits } from '#api/core/http/limit-rules.ts';
import { countAttempt, forgetOldAttempts, stayWithin } from '#api/core/http/limits.ts';
import { hashSecretCode, secretCodeFor } from '#api/core/receipts/secret-code.ts';
import { at } from '#tests/support/at.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import { testSecrets } from '#tests/support/secrets.ts';

const { sql } = await testDatabase({ max: 20 });
const clock = virtualClock(at('2026-11-24 (火) 09:00'));
const ctx = testContext(sql, { clock, actor: { kind: 'requester' } });

const code = secretCodeFor(testSecrets, 'satos form', createHash('sha256').digest());
const wrongCode = secretCodeFor(testSecrets, 'another form', createHash('sha256').digest());
const stored = hashSecretCode(testSecrets, code);

const open = (own: { number?: string; code?: string; address?: string } = {}): Promise<void> => {
  const attempt = { number: 'C-7K4M2P93H', code, address: '192.0.2.1', ...own };
  return requireCode(ctx, attempt, async () => (attempt.number === 'C-7K4M2P93H' ? stored : null));
};
const outcome = (attempt: Promise<void>): Promise<string> =>
  attempt.then(
    () => 'opened',
    (error: Error) => error.name,
  );
const times = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const tally = (outcomes: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    Map.groupBy(outcomes, (name) => name)
      .entries()
      .map(([name, all]) => [name, all.length]),
  );

beforeEach(async () => {
  clock.set(at('2026-11-24 (火) 09:00'));
  await sql`truncate core.rate_limit, core.guess_lock, core.used_proof`;
});

test('of two hundred attempts at once exactly the limit passes', async () => {
  const counts = await times(200, () =>
    countAttempt(sql, { secrets: testSecrets, limit: 'submit', address: '192.0.2.1', at: ctx.now() }),
  );
  expect(counts.filter((count) => count.allowed)).toHaveLength(limits.submit.howMany);
});

test('the way that is not taken, looking first and counting then, lets everybody through who looked at once', async () => {
  const { promise: allHaveLooked, resolve } = Promise.withResolvers<void>();
  let looked = 0;
  const passed = await times(2 * limits.submit.howMany, async () => {
    const [row] = await sql<{ attempts: number }[]>`
      select coalesce(sum(attempts), 0)::int as attempts from core.rate_limit where name = 'submit'`;
    looked += 1;
    if (looked === 2 * limits.submit.howMany) resolve();
    await allHaveLooked;
    if ((row?.attempts ?? 0) >= limits.submit.howMany) return false;
    await countAttempt(sql, { secrets: testSecrets, limit: 'submit', address: '192.0.2.1', at: ctx.now() });
    return true;
  });
  expect(passed.filter(Boolean)).toHaveLength(2 * limits.submit.howMany);
});

test('another address, another limit and the next window start at nought', async () => {
  for (let sent = 0; sent < limits.submitWithoutProof.howMany; sent += 1)
    await stayWithin(ctx, 'submitWithoutProof', '192.0.2.1');
  await expect(stayWithin(ctx, 'submitWithoutProof', '192.0.2.1')).rejects.toThrow(TooManyRequestsError);
  await stayWithin(ctx, 'submitWithoutProof', '192.0.2.2');
  await stayWithin(ctx, 'submit', '192.0.2.1');
  clock.set(at('2026-11-24 (火) 10:00'));
  await stayWithin(ctx, 'submitWithoutProof', '192.0.2.1');
});

test('who is stopped is told the rule and how long to wait', async () => {
  clock.set(at('2026-11-24 (火) 09:47:30'));
  await times(limits.message.howMany, () => stayWithin(ctx, 'message', '192.0.2.1'));
  await expect(stayWithin(ctx, 'message', '192.0.2.1')).rejects.toMatchObject({
    retryAfterSeconds: 750,
    because: { en: expect.stringContaining('in about 13 minutes'), ja: expect.stringContaining('13分') },
  });
});

test('no address is kept, in any form that could be read', async () => {
  await stayWithin(ctx, 'submit', '192.0.2.77');
  await outcome(open({ code: wrongCode, address: '192.0.2.77' }));
  const rows =
    await sql`select t::text as row from core.rate_limit t union all select t::text from core.guess_lock t`;
  const text = JSON.stringify(rows);
  expect(text).not.toContain('192.0.2.77');
  expect(text).not.toContain(Buffer.from('192.0.2.77').toString('hex'));
  expect(text).not.toContain('7K4M2P93H');
});

test('the right code opens, however often and however many at once', async () => {
  expect(tally(await times(30, () => outcome(open())))).toEqual({ opened: 30 });
});

test('of fifty guesses at once for one number five are judged, then it is locked for the right code too', async () => {
  const guesses = await times(50, (index) =>
    outcome(open({ code: wrongCode, address: `198.51.100.${index}` })),
  );
  expect(tally(guesses)).toEqual({ [UnauthenticatedError.name]: 5, [TooManyRequestsError.name]: 45 });
  await expect(open()).rejects.toMatchObject({ retryAfterSeconds: 900 });
  clock.advance({ minutes: 15 });
  expect(await outcome(open())).toBe('opened');
});

test('a number that nobody has is answered, counted and locked like one that somebody has', async () => {
  const story = async (number: string): Promise<unknown[]> => {
    const told: unknown[] = [];
    for (let guess = 0; guess < 7; guess += 1) {
      const attempt = open({ number, code: wrongCode, address: `203.0.113.${guess}` });
      told.push(
        await attempt.catch((error: UnauthenticatedError | TooManyRequestsError) => ({
          name: error.name,
          because: error.because,
          wait: error instanceof TooManyRequestsError ? error.retryAfterSeconds : null,
        })),
      );
    }
    return told;
  };
  expect(await story('C-999999999')).toEqual(await story('C-7K4M2P93H'));
});

test('a right code forgets the wrong ones before it', async () => {
  for (let guess = 0; guess < 4; guess += 1) await outcome(open({ code: wrongCode }));
  await open();
  for (let guess = 0; guess < 4; guess += 1) await outcome(open({ code: wrongCode }));
  expect(await outcome(open())).toBe('opened');
});

test('one address that tries many numbers is stopped, at once or one by one', async () => {
  const guesses = await times(60, (index) => outcome(open({ number: `C-${index}`, code: wrongCode })));
  expect(tally(guesses)).toEqual({
    [UnauthenticatedError.name]: limits.wrongCode.howMany,
    [TooManyRequestsError.name]: 60 - limits.wrongCode.howMany,
  });
  expect(await outcome(open())).toBe('TooManyRequestsError');
  expect(await outcome(open({ address: '192.0.2.2' }))).toBe('opened');
});

test('what is past is forgotten, what still counts is kept', async () => {
  await stayWithin(ctx, 'submit', '192.0.2.1');
  await outcome(open({ code: wrongCode }));
  const left = () => sql`
    select (select count(*)::int from core.rate_limit) as limits, (select count(*)::int from core.guess_lock) as locks`;
  await forgetOldAttempts(sql, ctx.now());
  expect(await left()).toEqual([{ limits: 2, locks: 1 }]);
  await forgetOldAttempts(sql, ctx.now().add({ hours: 1 }));
  expect(await left()).toEqual([{ limits: 0, locks: 1 }]);
  await forgetOldAttempts(sql, ctx.now().add({ hours: 24 }));
  expect(await left()).toEqual([{ limits: 0, locks: 0 }]);
});
