import { hkdfSync } from 'node:crypto';

/** A key with a name, so that what it made can still be read after the next one took over. */
export type NamedKey = { readonly id: string; readonly bytes: Buffer };

/**
 * The office's secrets. The first of each list is in use; the others are kept to read what was made before.
 * `masterKeys` wrap the key of each case; `signingKeys` are Ed25519 seeds (32 bytes) for receipts;
 * `secretKey` (32 bytes) is never used itself: `subkey` derives one key for each purpose from it.
 */
export type Secrets = {
  readonly secretKey: Buffer;
  readonly masterKeys: readonly [NamedKey, ...NamedKey[]];
  readonly signingKeys: readonly [NamedKey, ...NamedKey[]];
};

export type KeyPurpose =
  | 'access-link'
  | 'address-hash'
  | 'demonstration'
  | 'form-token'
  | 'meetings'
  | 'organisation-hash'
  | 'proof-of-work'
  | 'receipt-ticket'
  | 'search-index'
  | 'secret-code'
  | 'staff-sign-in'
  | 'status-session';

/** A 32-byte key for one purpose. Two purposes never share one, so a token of one opens nothing of another. */
export function subkey(secrets: Secrets, purpose: KeyPurpose): Buffer {
  const known = derived.get(secrets) ?? new Map<KeyPurpose, Buffer>();
  derived.set(secrets, known);
  const key =
    known.get(purpose) ?? Buffer.from(hkdfSync('sha256', secrets.secretKey, '', `madoguchi/${purpose}`, 32));
  known.set(purpose, key);
  return key;
}
const derived = new WeakMap<Secrets, Map<KeyPurpose, Buffer>>();
