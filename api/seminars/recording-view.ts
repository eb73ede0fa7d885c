import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { type LargeFile, largeFile } from '#api/core/files/large-files.ts';
import { mostBytesOf } from '#api/core/files/large-upload.ts';
import type { RecordingKind } from '#api/core/files/recording.ts';
import type { SeminarRow } from '#api/seminars/queries.ts';
import { type DeskRecording, recordingKinds } from '#api/seminars/recording-contract.ts';
import type { RegistrationRow } from '#api/seminars/registration-queries.ts';
import { archiveStateOf } from '#api/seminars/view.ts';

/** For whom a file is opened: anybody, somebody with a ticket, or the desk, which looks at it before others may. */
export type Viewer = 'anybody' | 'desk' | RegistrationRow;

/** The file, for whoever may see it now. @throws NotFoundError that does not tell whether there is one. */
export async function recordingFor(
  ctx: Context,
  row: SeminarRow,
  kind: RecordingKind,
  viewer: Viewer,
): Promise<LargeFile> {
  const file = row.files[kind];
  if (!file || !maySee(ctx, row, viewer)) throw new NotFoundError();
  return await largeFile(ctx.sql, ctx, file.id);
}

function maySee(ctx: Context, row: SeminarRow, viewer: Viewer): boolean {
  if (viewer === 'desk') return true;
  if (archiveStateOf(row, ctx.now()) !== 'open') return false;
  if (viewer === 'anybody') return row.status !== 'draft' && row.archive?.forWhom === 'everybody';
  return viewer.seminarId === row.id && viewer.state === 'registered';
}

/** What is kept here, as the desk sees it, in the order in which it is asked for. */
export async function deskRecordingOf(ctx: Context, row: SeminarRow): Promise<DeskRecording> {
  const files: DeskRecording['files'] = [];
  for (const kind of recordingKinds) {
    const file = row.files[kind];
    if (!file) continue;
    const { name, mediaType, size } = await largeFile(ctx.sql, ctx, file.id);
    files.push({ kind, name, mediaType, bytes: size, scanned: file.scanned === 'clean' });
  }
  return { mostMegabytes: Math.floor(mostBytesOf(ctx, 'recording') / 1_000_000), files };
}
