import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { Queryable } from '#api/core/db/client.ts';
import type { Challenge, Proof } from '#api/core/http/contract.ts';
import { type Secrets, subkey } from '#api/core/secrets.ts';

/** A form is long and its reader may be tired: the puzzle it began with is good for an hour. */
export const challengeMinutes = 60;
/** About 4,096 counters are tried, each hashed `cost` times: half a second to two on a telephone. */
const keyPrefix = '000';
export const usualCost = 4;
const highestCost = 64;
const longestProof = 4_096;

const hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`));

export const challengeSchema = z
  .object({
    parameters: z.object({
      algorithm: z.literal('SHA-256'),
      nonce: hex(32),
      salt: hex(32),
      cost: z.number().int().min(1).max(highestCost),
      keyLength: z.literal(32),
      keyPrefix: z.string(),
      data: z.object({ expiresAt: z.number().int().openapi({ description: 'Milliseconds since 1970.' }) }),
    }),
    signature: hex(64),
  })
  .openapi('Challenge') satisfies z.ZodType<Challenge>;

const proofSchema = z.object({
  challenge: challengeSchema,
  solution: z.object({ counter: z.number().int().min(0).max(0xffff_ffff), derivedKey: hex(64) }),
}) satisfies z.ZodType<Proof>;

/** 'used' means: for another form. 'missing' is what a browser without JavaScript sends. */
export type ProofState = 'valid' | 'missing' | 'invalid' | 'expired' | 'used';

/** What the next puzzle costs whoever already asked for `asked` of them this hour: a crowd pays more. */
export function costAfter(asked: number): number {
  return Math.min(usualCost * 2 ** Math.floor(Math.max(0, asked - 1) / 60), highestCost);
}

/** A new puzzle, signed, so that nothing of it has to be kept. */
export async function newChallenge(
  secrets: Secrets,
  now: Temporal.Instant,
  cost = usualCost,
): Promise<Challenge> {
  // The library's own `expiresAt` would be judged by the machine's clock, not by ours.
  const expiresAt = now.add({ minutes: challengeMinutes }).epochMilliseconds;
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    cost,
    keyPrefix,
    data: { expiresAt },
    deriveKey,
    hmacSignatureSecret: signatureSecret(secrets),
  });
  return challengeSchema.parse(challenge);
}

/**
 * Judges the hidden field `proof` and marks its puzzle as used for this form (its submission key). The same
 * form may come again with the same proof, which is what a double click does; another form may not.
 */
export async function useProof(
  sql: Queryable,
  attempt: { secrets: Secrets; proof: string; submissionKey: string; now: Temporal.Instant },
): Promise<ProofState> {
  if (attempt.proof === '') return 'missing';
  const proof = readProof(attempt.proof);
  if (!proof) return 'invalid';
  const { verified } = await verifySolution({
    ...proof,
    deriveKey,
    hmacSignatureSecret: signatureSecret(attempt.secrets),
  });
  if (!verified) return 'invalid';
  const { nonce, data } = proof.challenge.parameters;
  if (attempt.now.epochMilliseconds >= data.expiresAt) return 'expired';
  const usedFor = createHash('sha256').update(attempt.submissionKey).digest();
  const [row] = await sql<{ ours: boolean }[]>`
    insert into core.used_proof (nonce, used_for, expires_at)
    values (${nonce}, ${usedFor}, ${Temporal.Instant.fromEpochMilliseconds(data.expiresAt)})
    on conflict (nonce) do update set used_for = used_proof.used_for
    returning used_for = ${usedFor} as "ours"`;
  return row?.ours ? 'valid' : 'used';
}

function readProof(text: string): Proof | null {
  if (text.length > longestProof) return null;
  try {
    return proofSchema.safeParse(JSON.parse(Buffer.from(text, 'base64').toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

const signatureSecret = (secrets: Secrets): string => subkey(secrets, 'proof-of-work').toString('hex');
