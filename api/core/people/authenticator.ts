import { createHmac, randomBytes } from 'node:crypto';

const stepSeconds = 30;
const digits = 6;
const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * A secret of 150 random bits as 25 characters (RFC 4226 asks for 128). better-auth takes its characters as
 * the key, so what an authenticator app is given is their base32.
 */
export function newAuthenticatorSecret(): string {
  return randomBytes(19).toString('base64url').slice(0, 25);
}

/** What a person types into an authenticator app. */
export function base32(secret: string): string {
  let text = '';
  let pending = 0;
  let bits = 0;
  for (const byte of Buffer.from(secret)) {
    pending = (pending << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += base32Alphabet[(pending >> bits) & 31];
    }
    pending &= (1 << bits) - 1;
  }
  return bits > 0 ? text + base32Alphabet[(pending << (5 - bits)) & 31] : text;
}

/** The address in the QR code (Key URI format of Google Authenticator, which every app reads). */
export function authenticatorUri(secret: string, issuer: string, account: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  const parameters = new URLSearchParams({ secret: base32(secret), issuer });
  return `otpauth://totp/${label}?${parameters}`.replaceAll('+', '%20');
}

/** The number of the 30-second step an instant lies in (RFC 6238, 4.2). */
export function stepOf(at: Temporal.Instant): number {
  return Math.floor(at.epochMilliseconds / 1000 / stepSeconds);
}

/** The code an authenticator shows during one step (RFC 4226, 5.3). */
export function codeOfStep(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 0x0f) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/**
 * The step whose code this is: now, the one before or the one after, because clocks differ (RFC 6238, 5.2);
 * null when it is none of them. Whoever accepts a code must remember its step and refuse it from then on.
 */
export function stepOfCode(secret: string, code: string, at: Temporal.Instant): number | null {
  const now = stepOf(at);
  return [now, now - 1, now + 1].find((step) => codeOfStep(secret, step) === code) ?? null;
}
