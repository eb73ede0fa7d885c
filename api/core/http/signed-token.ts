import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Longer than any of ours; a longer one is refused unread. */
const largestToken = 4_096;

export type TokenReading<Payload> =
  | { state: 'valid'; payload: Payload }
  | { state: 'expired'; payload: Payload }
  | { state: 'invalid' };

const envelope = z.object({ payload: z.unknown(), expiresAt: z.number().int() });

/**
 * A compact text that only the holder of `key` can have made: what it says, for one purpose, until an
 * instant. It is readable by everybody: nothing secret goes in.
 */
export function signToken(
  key: Uint8Array,
  payload: Readonly<Record<string, string | number | boolean | null>>,
  options: { purpose: string; expiresAt: Temporal.Instant },
): string {
  const said = JSON.stringify({ payload, expiresAt: options.expiresAt.epochMilliseconds });
  const body = Buffer.from(said, 'utf8').toString('base64url');
  const token = `${body}.${signatureOf(key, options.purpose, body)}`;
  if (token.length > largestToken)
    throw new Error('A signed token holds ids, not texts: this one is too long.');
  return token;
}

/**
 * Reads what `signToken` made with the same key for the same purpose. Anything else, by a single changed
 * character, is 'invalid'. 'expired' from the very instant it was made to expire at.
 */
export function readToken<Schema extends z.ZodType>(
  key: Uint8Array,
  token: string,
  options: { purpose: string; now: Temporal.Instant; payload: Schema },
): TokenReading<z.output<Schema>> {
  if (token.length > largestToken) return { state: 'invalid' };
  const [body = '', signature = '', ...rest] = token.split('.');
  // The texts are compared, not what they decode to: base64url has more than one text for some bytes.
  if (rest.length > 0 || !sameText(signature, signatureOf(key, options.purpose, body)))
    return { state: 'invalid' };
  const said = envelope.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  const payload = options.payload.safeParse(said.data?.payload);
  if (!said.success || !payload.success) return { state: 'invalid' };
  const expired = options.now.epochMilliseconds >= said.data.expiresAt;
  return { state: expired ? 'expired' : 'valid', payload: payload.data };
}

function signatureOf(key: Uint8Array, purpose: string, body: string): string {
  return createHmac('sha256', key).update(`madoguchi/${purpose}\n${body}`).digest('base64url');
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
