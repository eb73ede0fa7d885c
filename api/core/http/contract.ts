/*
 * What the browser may know of the door: the proof of work. No zod and nothing of Node in here, so that a worker
 * of a few hundred bytes can be built from `solveChallenge`.
 */

/**
 * A puzzle as `GET /api/forms/challenge` gives it out, in the shape of ALTCHA (version 2): find a counter for
 * which SHA-256(salt, nonce, counter as 32 bits big-endian), hashed `cost` times over, begins with
 * `keyPrefix`. Salt, nonce, prefix and key are hexadecimal.
 */
export type Challenge = {
  parameters: {
    algorithm: 'SHA-256';
    nonce: string;
    salt: string;
    cost: number;
    keyLength: 32;
    keyPrefix: string;
    data: { expiresAt: number };
  };
  signature: string;
};

/** The answer to a puzzle: what the hidden field `proof` holds, as base64 of its JSON. */
export type Proof = { challenge: Challenge; solution: { counter: number; derivedKey: string } };

/**
 * Solves a puzzle; null when it was aborted or the browser has no WebCrypto (a page without TLS). The form
 * then goes its slower way. Takes a second or so on a telephone: run it in a worker.
 */
export async function solveChallenge(challenge: Challenge, signal?: AbortSignal): Promise<Proof | null> {
  if (!globalThis.crypto?.subtle) return null;
  const { salt, nonce, cost, keyPrefix } = challenge.parameters;
  const head = bytesOf(salt + nonce);
  const input = new Uint8Array(head.length + 4);
  input.set(head);
  const view = new DataView(input.buffer);
  for (let counter = 0; !signal?.aborted; counter += 1) {
    view.setUint32(head.length, counter);
    let key: Uint8Array<ArrayBuffer> = input;
    for (let round = 0; round < cost; round += 1)
      key = new Uint8Array(await crypto.subtle.digest('SHA-256', key));
    const derivedKey = hexOf(key);
    if (derivedKey.startsWith(keyPrefix)) return { challenge, solution: { counter, derivedKey } };
  }
  return null;
}

/** The text for the hidden field `proof`. */
export const proofText = (proof: Proof): string => btoa(JSON.stringify(proof));

const bytesOf = (hex: string): number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
