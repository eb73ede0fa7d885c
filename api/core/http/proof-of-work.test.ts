import { solveChallenge as altchaSolve, createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { expect, test } from 'vitest';
import { solveChallenge } from '#api/core/http/contract.ts';
import { challengeSchema, costAfter, newChallenge, usualCost } from '#api/core/http/proof-of-work.ts';
import { at } from '#tests/support/at.ts';
import { testSecrets } from '#tests/support/secrets.ts';

const now = at('2026-11-24 (火) 22:30');

const easyChallenge = async (cost: number) =>
  challengeSchema.parse(
    await createChallenge({
      algorithm: 'SHA-256',
      cost,
      keyPrefix: '0',
      data: { expiresAt: now.epochMilliseconds },
      deriveKey,
      hmacSignatureSecret: 'test',
    }),
  );

test('the small solver finds what the solver of the library finds', async () => {
  for (const cost of [1, 2, 3, 7]) {
    const challenge = await easyChallenge(cost);
    const [ours, theirs] = [await solveChallenge(challenge), await altchaSolve({ challenge, deriveKey })];
    expect(ours?.solution).toEqual({ counter: theirs?.counter, derivedKey: theirs?.derivedKey });
  }
});

test('a solver that is told to stop, stops', async () => {
  const challenge = await newChallenge(testSecrets, now);
  expect(await solveChallenge(challenge, AbortSignal.abort())).toBeNull();
});

test('the puzzle tells when it expires by our own clock', async () => {
  const challenge = await newChallenge(testSecrets, now);
  expect(challenge.parameters.data.expiresAt).toBe(now.add({ hours: 1 }).epochMilliseconds);
});

test('a person pays the usual cost; whoever asks for hundreds pays more, up to sixteen times', () => {
  expect([1, 60, 61, 121, 181, 241, 600].map(costAfter)).toEqual(
    [1, 1, 2, 4, 8, 16, 16].map((times) => times * usualCost),
  );
});
