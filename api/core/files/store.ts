import { createHmac } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import type { MediaType } from '#api/core/files/recognise.ts';
import type { CheckedFile } from '#api/core/files/upload.ts';
import { type CaseKey, open, openBytes, openCaseKey, seal, sealBytes } from '#api/core/sealing/sealing.ts';

export type StoredFile = {
  id: string;
  name: string;
  mediaType: MediaType;
  size: number;
  scanned: 'clean' | 'not_scanned';
};

/** Seals a checked file under the key of its case. The event is the caller's, who knows what the file is for. */
export async function storeFile(
  tx: Transaction,
  ctx: Context,
  caseKey: CaseKey,
  file: CheckedFile,
): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into core.file (key_id, sealed, sealed_name, media_type, size, fingerprint, scanned, stored_at)
    values (${caseKey.id}, ${sealBytes(caseKey, 'file', file.bytes)}, ${seal(caseKey, 'file-name', file.name)},
      ${file.mediaType}, ${file.bytes.length}, ${fingerprintOf(caseKey, file.bytes)}, ${file.scanned}, ${ctx.now()})
    returning id`;
  if (!row) throw new Error('A file was not stored.');
  return row.id;
}

/** Tells the same content again within one case, and nothing to whoever has not the key of the case. */
export function fingerprintOf(caseKey: CaseKey, bytes: Uint8Array): Buffer {
  return createHmac('sha256', caseKey.bytes).update('file').update(bytes).digest();
}

/** @throws NotFoundError when there is none, ErasedError when its case was erased. */
export async function openFile(
  sql: Queryable,
  ctx: Pick<Context, 'secrets'>,
  id: string,
): Promise<StoredFile & { bytes: Buffer }> {
  const [row] = await sql<
    {
      keyId: string;
      sealed: Buffer;
      sealedName: Buffer;
      mediaType: MediaType;
      size: number;
      scanned: 'clean' | 'not_scanned';
    }[]
  >`
    select key_id as "keyId", sealed, sealed_name as "sealedName", media_type as "mediaType", size, scanned
    from core.file where id = ${id}`;
  if (!row) throw new NotFoundError();
  const caseKey = await openCaseKey(sql, ctx.secrets, row.keyId);
  return {
    id,
    name: open(caseKey, 'file-name', row.sealedName),
    mediaType: row.mediaType,
    size: row.size,
    scanned: row.scanned,
    bytes: openBytes(caseKey, 'file', row.sealed),
  };
}

/** The content is gone for good; what refers to the file has to let go of it first. */
export async function removeFiles(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx`delete from core.file where id = any(${ids as string[]}::uuid[])`;
}
