import { createHmac } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import type { MediaType } from '#api/core/files/recognise.ts';
import type { CheckedFile } from '#api/core/files/upload.ts';
import type { Sentence } from '#api/core/language.ts';
import { type CaseKey, open, openBytes, openCaseKey, seal, sealBytes } from '#api/core/sealing/sealing.ts';

/** How much may be kept, in bytes before sealing: of one case, and of all together. */
export type StorageLimits = { caseBytes: number; officeBytes: number };

const megabyte = 1024 * 1024;
/** Where the settings say nothing: every version of every document of a long case, and a hundred such cases. */
export const usualStorage: StorageLimits = { caseBytes: 200 * megabyte, officeBytes: 20_000 * megabyte };

export type StoredFile = {
  id: string;
  name: string;
  mediaType: MediaType;
  size: number;
  scanned: 'clean' | 'not_scanned';
};

/**
 * Seals a checked file under the key of its case. The event is the caller's, who knows what the file is for.
 * @throws RefusedError when the case or the office has no room for it.
 */
export async function storeFile(
  tx: Transaction,
  ctx: Context,
  caseKey: CaseKey,
  file: CheckedFile,
): Promise<string> {
  await findRoom(tx, ctx.storage ?? usualStorage, caseKey, file.bytes.length);
  const [row] = await tx<{ id: string }[]>`
    insert into core.file (key_id, sealed, sealed_name, media_type, size, fingerprint, scanned, stored_at)
    values (${caseKey.id}, ${sealBytes(caseKey, 'file', file.bytes)}, ${seal(caseKey, 'file-name', file.name)},
      ${file.mediaType}, ${file.bytes.length}, ${fingerprintOf(caseKey, file.bytes)}, ${file.scanned}, ${ctx.now()})
    returning id`;
  if (!row) throw new Error('A file was not stored.');
  return row.id;
}

/** One file after the other is counted, so that many at once do not find the same room. */
async function findRoom(
  tx: Transaction,
  { caseBytes, officeBytes }: StorageLimits,
  caseKey: CaseKey,
  size: number,
): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended('file-storage', 0))`;
  const [used] = await tx<{ ofCase: bigint; ofOffice: bigint }[]>`
    select coalesce(sum(size) filter (where key_id = ${caseKey.id}), 0)::bigint as "ofCase",
      coalesce(sum(size), 0)::bigint as "ofOffice"
    from core.file`;
  if (Number(used?.ofCase) + size > caseBytes) throw new RefusedError(caseFull(caseBytes));
  if (Number(used?.ofOffice) + size > officeBytes) throw new RefusedError(officeFull);
}

function caseFull(bytes: number): Sentence {
  const most = Math.floor(bytes / megabyte);
  return {
    ja: `一つの案件で預かれるファイルは、あわせて${most}MBまでです。いらないものを取り除くか、小さくしてから送ってください。`,
    en: `The files of one case may have ${most} MB together. Please remove what is not needed, or send a smaller file.`,
    easy: `一つの申し込みで送ることができるファイルは、全部で${most}MBまでです。いらないファイルを消すか、小さくしてから送ってください。`,
  };
}

const officeFull: Sentence = {
  ja: 'いま窓口に空きがないため、ファイルを受け取れません。お手数ですが、窓口に電話でお知らせください。ほかの入力はそのまま残っています。',
  en: 'Our office has no room left for files at the moment, so this one was not taken. Please call us. Everything else you entered is still here.',
  easy: '今、窓口にファイルを置くところがありません。ファイルを受け取ることができませんでした。窓口に電話してください。ほかに書いたことは、残っています。',
};

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
