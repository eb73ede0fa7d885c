import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { normaliseNumber } from '#api/core/japanese/normalise.ts';
import { alphabet } from '#api/core/receipts/receipt-number.ts';
import { type Secrets, subkey } from '#api/core/secrets.ts';

/** 16 characters of 23 are 72 bits: too many to guess online, and offline only with the office's secret. */
const codeLength = 16;

/**
 * The secret code of a submission. It is derived, not stored: sending the same form again (a reload, a second
 * tab, a retry) shows the same code, while the database has only its hash.
 */
export function secretCodeFor(secrets: Secrets, submissionKey: string, payloadHash: Uint8Array): string {
  const material = keyed(
    secrets,
    'derive',
    JSON.stringify([submissionKey, Buffer.from(payloadHash).toString('hex')]),
  );
  // 256 bits over 23^16: what is lost to the remainder is far below anything that could be noticed.
  let number = BigInt(`0x${material.toString('hex')}`);
  let code = '';
  while (code.length < codeLength) {
    code += alphabet.charAt(Number(number % 23n));
    number /= 23n;
  }
  return code;
}

/** What was typed, as a code: small letters, full width, spaces and every hyphen are accepted. */
export function normaliseCode(text: string): string {
  return normaliseNumber(text.slice(0, 200)).replaceAll('-', '').toUpperCase();
}

/** What the database keeps of a code. Without the office's secret it says nothing about the code. */
export function hashSecretCode(secrets: Secrets, code: string): Buffer {
  return keyed(secrets, 'hash', normaliseCode(code));
}

/** Compares two hashes in a time that does not tell where they differ. */
export function sameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

const nobodysHash = randomBytes(32);

/**
 * Whether `code` opens what has `storedHash`. For a number that nobody has, give null: the same work is done
 * and the answer is no, so that the time does not tell which numbers exist.
 */
export function compareCode(secrets: Secrets, code: string, storedHash: Uint8Array | null): boolean {
  const fits = sameHash(hashSecretCode(secrets, code), storedHash ?? nobodysHash);
  return fits && storedHash !== null;
}

function keyed(secrets: Secrets, use: 'derive' | 'hash', text: string): Buffer {
  return createHmac('sha256', subkey(secrets, 'secret-code')).update(`${use}\n${text}`).digest();
}
