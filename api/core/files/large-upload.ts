import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { hasEnding, normaliseFileName } from '#api/core/files/file-name.ts';
import {
  type ArrivingParts,
  addPart,
  beginLargeFile,
  bytesOf,
  finishLargeFile,
  openPart,
  partBytes,
  removeLargeFiles,
} from '#api/core/files/large-files.ts';
import {
  type Readable,
  type RecordingKind,
  type RecordingType,
  recogniseRecording,
  recordingKinds,
  recordingTypes,
  refusalOfBeginning,
} from '#api/core/files/recording.ts';
import type { ArrivingFile } from '#api/core/http/multipart.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';

/** The usual limit of a recording: two hours of a Zoom webinar have some three hundred megabytes. */
export const usualRecordingBytes = 500 * 1_000_000;

/** The most bytes of a file of this kind. */
export const mostBytesOf = (ctx: Pick<Context, 'recordingBytes'>, kind: RecordingKind): number =>
  recordingKinds[kind].bytes ?? ctx.recordingBytes ?? usualRecordingBytes;

/**
 * Takes a file in while it arrives: sealed and stored part by part, recognised from its content, scanned where there is
 * a scanner. Answers with its id; what it is for is the caller's to write (`keepLargeFile`). Nothing stays of a file that
 * is refused.
 * @throws RefusedError that says what to do.
 */
export async function takeLargeFile(ctx: Context, kind: RecordingKind, file: ArrivingFile): Promise<string> {
  const parts = await beginLargeFile(ctx);
  try {
    const size = await storeParts(ctx, kind, file, parts);
    const stored = readableOf(ctx, parts, size);
    const recognition = await recogniseRecording(kind, stored);
    if (!recognition.ok) throw new RefusedError(recognition.because);
    const { mediaType } = recognition;
    if (!hasEnding(file.name, mediaType)) throw new RefusedError(wrongEnding(mediaType));
    const scanned = await scan(ctx, parts, size);
    const name = normaliseFileName(file.name, mediaType);
    await finishLargeFile(ctx.sql, parts, { name, mediaType: namedType(mediaType, name), size, scanned });
    return parts.id;
  } catch (error) {
    await ctx.sql.begin((tx) => removeLargeFiles(tx, ctx, [parts.id]));
    throw error;
  }
}

/** Boxes do not tell whether an MP4 is more than sound; its ending does. */
const namedType = (mediaType: RecordingType, name: string): RecordingType =>
  mediaType === 'video/mp4' && name.endsWith('.m4a') ? 'audio/mp4' : mediaType;

/**
 * Stores what comes; answers with how much it was. What is refused is read on for as much again and dropped: a browser
 * that is still sending does not read the answer.
 */
async function storeParts(
  ctx: Context,
  kind: RecordingKind,
  file: ArrivingFile,
  parts: ArrivingParts,
): Promise<number> {
  const most = mostBytesOf(ctx, kind);
  let refusal: Sentence | null = null;
  let arrived = 0;
  let number = 0;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  const store = async (bytes: Buffer) => {
    if (number === 0) refusal = refusalOfBeginning(kind, bytes.subarray(0, 64));
    if (!refusal) await addPart(ctx.sql, parts, number, bytes);
    number += 1;
  };
  for await (const piece of file.bytes) {
    arrived += piece.length;
    if (arrived > most) refusal ??= tooLarge(most);
    if (arrived > 2 * most) break;
    if (refusal) continue;
    held.push(piece);
    heldBytes += piece.length;
    if (heldBytes < partBytes) continue;
    const bytes = Buffer.concat(held);
    let at = 0;
    for (; at + partBytes <= bytes.length; at += partBytes) await store(bytes.subarray(at, at + partBytes));
    held = [bytes.subarray(at)];
    heldBytes = bytes.length - at;
  }
  if (arrived === 0) refusal = sentences.empty;
  if (heldBytes > 0 && !refusal) await store(Buffer.concat(held));
  if (refusal) throw new RefusedError(refusal);
  return arrived;
}

/** The stored file as its recogniser reads it: the heads of an MP4's boxes often stand in one part. */
function readableOf(ctx: Context, parts: ArrivingParts, size: number): Readable {
  let last: { number: number; bytes: Buffer } | null = null;
  const partAt = async (number: number): Promise<Buffer> => {
    if (last?.number !== number) last = { number, bytes: await openPart(ctx.sql, parts, number) };
    return last.bytes;
  };
  return {
    size,
    read: async (from, until) => {
      const end = Math.min(until, size);
      const pieces: Buffer[] = [];
      for (let at = from; at < end; ) {
        const number = Math.floor(at / partBytes);
        const begins = number * partBytes;
        const piece = (await partAt(number)).subarray(at - begins, end - begins);
        pieces.push(piece);
        at += piece.length;
      }
      return Buffer.concat(pieces);
    },
  };
}

async function scan(ctx: Context, parts: ArrivingParts, size: number): Promise<'clean' | 'not_scanned'> {
  if (!ctx.fileScanner) return 'not_scanned';
  const verdict = await ctx.fileScanner.scan(bytesOf(ctx.sql, parts, { from: 0, until: size }));
  if (verdict === 'clean') return 'clean';
  throw new RefusedError(verdict === 'infected' ? sentences.infected : sentences.notScanned);
}

function tooLarge(most: number): Sentence {
  const megabytes = Math.floor(most / 1_000_000);
  return forStaff({
    ja: `ファイルの大きさは${megabytes}MBまでです。画質を下げるか、別のところに置いてリンクで公開してください。`,
    en: `A file may have up to ${megabytes} MB. Please lower its quality, or keep it elsewhere and publish the link.`,
  });
}

function wrongEnding(mediaType: RecordingType): Sentence {
  const { name, endings } = recordingTypes[mediaType];
  return forStaff({
    ja: `中身は${name}ですが、ファイル名の終わりが .${endings[0]} ではありません。ファイル名を確かめてください。`,
    en: `The content is ${name}, but the name does not end in .${endings[0]}. Please check the name.`,
  });
}

const sentences = {
  empty: forStaff({ ja: 'ファイルの中身が空です。', en: 'The file is empty.' }),
  infected: forStaff({
    ja: 'ウイルスの検査で問題が見つかったため、受け取れません。お使いの端末の検査もお勧めします。',
    en: 'The virus scan found a problem, so this file was not taken. Please have your device checked too.',
  }),
  notScanned: forStaff({
    ja: 'ウイルスの検査ができないため、受け取れませんでした。もう一度送ってもできないときは、clamdの設定（StreamMaxLength）が録画の大きさに足りているか、管理者に確かめてください。',
    en: 'The virus scan could not be made, so the file was not taken. If this happens again, ask whether clamd’s StreamMaxLength allows files of this size.',
  }),
} as const satisfies Record<string, Sentence>;
