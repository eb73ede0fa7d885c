import { createHmac, timingSafeEqual } from 'node:crypto';

/** A replayed or late request is refused: Zoom's clock and ours may differ by so much, and no more. */
const toleranceSeconds = 300;

export type WebhookHeaders = { timestamp: string | undefined; signature: string | undefined };

/**
 * Whether Zoom signed these very bytes, now. The signature is over the body as it came: read and written again
 * it would be another text.
 * @param secret must not be empty, or anybody could sign
 */
export function isFromZoom(
  secret: string,
  headers: WebhookHeaders,
  body: Uint8Array,
  now: Temporal.Instant,
): boolean {
  const { timestamp, signature } = headers;
  // Seconds. Milliseconds have 13 digits, and nothing else is a time.
  if (secret === '' || !timestamp || !/^\d{10}$/.test(timestamp)) return false;
  if (Math.abs(now.epochMilliseconds / 1_000 - Number(timestamp)) > toleranceSeconds) return false;
  const expected = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex');
  return sameText(signature ?? '', `v0=${expected}`);
}

/** The answer to `endpoint.url_validation`, which proves that we know the secret. */
export function provenToken(secret: string, plainToken: string) {
  return { plainToken, encryptedToken: createHmac('sha256', secret).update(plainToken).digest('hex') };
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
