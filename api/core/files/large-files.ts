import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import type { Stretch } from '#api/core/files/range.ts';
import type { RecordingType } from '#api/core/files/recording.ts';
import {
  type CaseKey,
  createCaseKey,
  destroyCaseKey,
  open,
  openBytes,
  openCaseKey,
  seal,
  sealBytes,
} from '#api/core/sealing/sealing.ts';

/**
 * The length of a part before it is sealed: the most of a file that is in memory at once. Files that are there were cut
 * by it, so that it can never change.
 */
export const partBytes = 1024 * 1024;

/** A file of which nothing is in memory; its key opens its parts. */
export type LargeFile = { id: string; key: CaseKey; name: string; mediaType: RecordingType; size: number };
export type ArrivingParts = { id: string; key: CaseKey };

/** Begins a file that belongs to nothing yet. Without `keepLargeFile` it is forgotten after a day. */
export async function beginLargeFile(ctx: Context): Promise<ArrivingParts> {
  return await ctx.sql.begin(async (tx) => {
    const key = await createCaseKey(tx, ctx);
    const [row] = await tx<{ id: string }[]>`
      insert into core.large_file (key_id, sealed_name, begun_at)
      values (${key.id}, ${seal(key, 'file-name', '')}, ${ctx.now()}) returning id`;
    if (!row) throw new Error('A file was not begun.');
    return { id: row.id, key };
  });
}

/** Stores one part, bound to its place. No transaction is open while the next one is waited for. */
export async function addPart(
  sql: Queryable,
  file: ArrivingParts,
  number: number,
  bytes: Buffer,
): Promise<void> {
  await sql`
    insert into core.large_file_part (file_id, number, sealed)
    values (${file.id}, ${number}, ${sealBytes(file.key, partOf(file.id, number), bytes)})`;
}

/** The bytes of a stretch, part by part. Each part is asked for when it is wanted, and none is kept. */
export async function* bytesOf(
  sql: Queryable,
  file: ArrivingParts,
  { from, until }: Stretch,
): AsyncGenerator<Buffer> {
  for (let at = from; at < until; ) {
    const number = Math.floor(at / partBytes);
    const part = await openPart(sql, file, number);
    const begins = number * partBytes;
    const piece = part.subarray(at - begins, until - begins);
    if (piece.length === 0) throw new NotFoundError();
    yield piece;
    at += piece.length;
  }
}

/** @throws NotFoundError when it was removed meanwhile, SealBrokenError when it is not what was stored here. */
export async function openPart(sql: Queryable, file: ArrivingParts, number: number): Promise<Buffer> {
  const [row] = await sql<{ sealed: Buffer }[]>`
    select sealed from core.large_file_part where file_id = ${file.id} and number = ${number}`;
  if (!row) throw new NotFoundError();
  return openBytes(file.key, partOf(file.id, number), row.sealed);
}

const partOf = (id: string, number: number): string => `large-file/${id}/${number}`;

export type Whole = {
  name: string;
  mediaType: RecordingType;
  size: number;
  scanned: 'clean' | 'not_scanned';
};

/** What it is, once all of it is there. */
export async function finishLargeFile(
  sql: Queryable,
  { id, key }: ArrivingParts,
  whole: Whole,
): Promise<void> {
  await sql`
    update core.large_file set sealed_name = ${seal(key, 'file-name', whole.name)}, media_type = ${whole.mediaType},
      size = ${whole.size}, scanned = ${whole.scanned}
    where id = ${id}`;
}

/** In the transaction that says what the file is for. The event is the caller's. */
export async function keepLargeFile(tx: Transaction, ctx: Context, id: string): Promise<void> {
  await tx`update core.large_file set kept_at = ${ctx.now()} where id = ${id}`;
}

/** @throws NotFoundError when there is none that is whole. */
export async function largeFile(
  sql: Queryable,
  ctx: Pick<Context, 'secrets'>,
  id: string,
): Promise<LargeFile> {
  const [row] = await sql<{ keyId: string; sealedName: Buffer; mediaType: RecordingType; size: number }[]>`
    select key_id as "keyId", sealed_name as "sealedName", media_type as "mediaType", size
    from core.large_file where id = ${id} and kept_at is not null`;
  if (!row) throw new NotFoundError();
  const key = await openCaseKey(sql, ctx.secrets, row.keyId);
  return { id, key, name: open(key, 'file-name', row.sealedName), mediaType: row.mediaType, size: row.size };
}

/** The content and its key are gone for good; what refers to the file has to let go of it first. */
export async function removeLargeFiles(tx: Transaction, ctx: Context, ids: readonly string[]): Promise<void> {
  const removed = await tx<{ keyId: string }[]>`
    delete from core.large_file where id = any(${ids as string[]}::uuid[]) returning key_id as "keyId"`;
  for (const { keyId } of removed) await destroyCaseKey(tx, ctx, keyId);
}

/** Forgets what arrived and was never taken for anything: a process ended in the middle of it. */
export async function forgetUnfinishedFiles(ctx: Context): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const old = await tx<{ id: string }[]>`
      select id from core.large_file where kept_at is null and begun_at < ${ctx.now().subtract({ hours: 24 })}
      for update skip locked`;
    await removeLargeFiles(
      tx,
      ctx,
      old.map(({ id }) => id),
    );
  });
}
