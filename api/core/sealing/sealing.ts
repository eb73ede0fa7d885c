import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import type { Sentence } from '#api/core/language.ts';
import type { NamedKey, Secrets } from '#api/core/secrets.ts';

/** The key of one case. It seals every text of the case and is itself wrapped by the master key. */
export type CaseKey = { readonly id: string; readonly bytes: Buffer };

/** The key was destroyed: what it sealed is gone for everybody, on purpose. Answered with 410. */
export class ErasedError extends Error {
  override readonly name = 'ErasedError';
  readonly because: Sentence = {
    ja: 'この内容は消去されました。',
    en: 'This content was erased.',
    easy: 'この内容は、もう消しました。',
  };
  constructor() {
    super('This content was erased.');
  }
}

/**
 * version byte · 96-bit nonce · ciphertext · 128-bit tag. Random nonces are safe for some four thousand
 * million texts under one key; a case has dozens.
 */
const version = 1;
const nonceLength = 12;
const tagLength = 16;

/** Makes the key of a new case, in the transaction that makes the case. */
export async function createCaseKey(tx: Transaction, ctx: Context): Promise<CaseKey> {
  const caseKey = { id: randomUUID(), bytes: randomBytes(32) };
  const [master] = ctx.secrets.masterKeys;
  await tx`
    insert into core.case_key (id, master_key_id, wrapped, created_at)
    values (${caseKey.id}, ${master.id}, ${wrap(master, caseKey)}, ${ctx.now()})`;
  return caseKey;
}

/** @throws ErasedError when the key was destroyed. */
export async function openCaseKey(sql: Queryable, secrets: Secrets, keyId: string): Promise<CaseKey> {
  const [row] = await sql<WrappedKey[]>`
    select id, master_key_id as "masterKeyId", wrapped from core.case_key where id = ${keyId}`;
  if (!row) throw new Error(`There is no case key ${keyId}.`);
  if (!row.wrapped) throw new ErasedError();
  return unwrap(secrets, row);
}

/** The keys of a list of cases by id, in one query. Those that were destroyed are not in it. */
export async function openCaseKeys(
  sql: Queryable,
  secrets: Secrets,
  keyIds: readonly string[],
): Promise<Map<string, CaseKey>> {
  const rows = await sql<WrappedKey[]>`
    select id, master_key_id as "masterKeyId", wrapped from core.case_key
    where id = any(${keyIds as string[]}::uuid[]) and destroyed_at is null`;
  return new Map(rows.map((row) => [row.id, unwrap(secrets, row)]));
}

/**
 * Destroys a key: from here on nobody can open what it sealed. The event is the caller's, who knows whom it
 * concerns. False when it had been destroyed before.
 */
export async function destroyCaseKey(tx: Transaction, ctx: Context, keyId: string): Promise<boolean> {
  const destroyed = await tx`
    update core.case_key set wrapped = null, master_key_id = null, destroyed_at = ${ctx.now()}
    where id = ${keyId} and destroyed_at is null returning id`;
  return destroyed.length > 0;
}

/**
 * Seals a text for one purpose, such as 'message' or 'contact'. Case and purpose are bound to it: moved to
 * another case or another column it does not open.
 */
export function seal(caseKey: CaseKey, purpose: string, text: string): Buffer {
  return encrypt(caseKey.bytes, `text/${caseKey.id}/${purpose}`, Buffer.from(text, 'utf8'));
}

/** @throws SealBrokenError when it was sealed for something else or changed. */
export function open(caseKey: CaseKey, purpose: string, sealed: Uint8Array): string {
  return decrypt(caseKey.bytes, `text/${caseKey.id}/${purpose}`, sealed).toString('utf8');
}

/** Seals a file for one purpose, bound to case and purpose as a text is. */
export function sealBytes(caseKey: CaseKey, purpose: string, bytes: Uint8Array): Buffer {
  return encrypt(caseKey.bytes, `bytes/${caseKey.id}/${purpose}`, bytes);
}

/** @throws SealBrokenError when it was sealed for something else or changed. */
export function openBytes(caseKey: CaseKey, purpose: string, sealed: Uint8Array): Buffer {
  return decrypt(caseKey.bytes, `bytes/${caseKey.id}/${purpose}`, sealed);
}

/** What was sealed was changed, moved to another case or purpose, or belongs to another key. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
}

export type WrappedKey = { id: string; masterKeyId: string; wrapped: Buffer };

/** The case's key under a master key; bound to the id of both. */
export function wrap(master: NamedKey, caseKey: CaseKey): Buffer {
  return encrypt(master.bytes, `key/${caseKey.id}/${master.id}`, caseKey.bytes);
}

/** @throws Error when the master key that wrapped it is not among the secrets given. */
export function unwrap(secrets: Secrets, row: WrappedKey): CaseKey {
  const master = secrets.masterKeys.find((key) => key.id === row.masterKeyId);
  if (!master)
    throw new Error(`A case needs the master key "${row.masterKeyId}", which is not among the keys given.`);
  return { id: row.id, bytes: decrypt(master.bytes, `key/${row.id}/${master.id}`, row.wrapped) };
}

function encrypt(key: Buffer, boundTo: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  cipher.setAAD(boundData(boundTo));
  return Buffer.concat([
    Buffer.of(version),
    nonce,
    cipher.update(plain),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
}

function decrypt(key: Buffer, boundTo: string, sealed: Uint8Array): Buffer {
  if (sealed.length < 1 + nonceLength + tagLength || sealed[0] !== version)
    throw new SealBrokenError('This is not something that was sealed here.');
  const nonce = sealed.subarray(1, 1 + nonceLength);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAAD(boundData(boundTo));
  decipher.setAuthTag(sealed.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + nonceLength, -tagLength)), decipher.final()]);
  } catch (error) {
    throw new SealBrokenError('A seal is broken: changed, moved, or under another key.', { cause: error });
  }
}

const boundData = (boundTo: string): Buffer => Buffer.from(`madoguchi/${version}/${boundTo}`, 'utf8');
