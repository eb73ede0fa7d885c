import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { keepLargeFile, removeLargeFiles } from '#api/core/files/large-files.ts';
import { takeLargeFile } from '#api/core/files/large-upload.ts';
import type { RecordingKind } from '#api/core/files/recording.ts';
import type { ArrivingFile } from '#api/core/http/multipart.ts';
import { forStaff } from '#api/core/language.ts';
import { seminarSubject } from '#api/seminars/planning.ts';
import { lockedSeminar, type SeminarRow, seminarById } from '#api/seminars/queries.ts';

/**
 * Keeps the recording of a seminar here, or its captions or transcript, in the place of the one there was. It takes as
 * long as the file takes to arrive; nothing is locked meanwhile, and the old one is there until the new one is whole.
 * @throws RefusedError, NotFoundError
 */
export async function saveRecordingFile(
  ctx: Context,
  id: string,
  kind: RecordingKind,
  file: ArrivingFile,
): Promise<void> {
  allowRecording(await seminarById(ctx.sql, id));
  const fileId = await takeLargeFile(ctx, kind, file);
  await ctx.sql.begin(async (tx) => {
    const row = await lockedSeminar(tx, id);
    allowRecording(row);
    const before = row.files[kind];
    await tx`
      insert into seminars.recording_file (seminar_id, kind, file_id) values (${id}, ${kind}, ${fileId})
      on conflict (seminar_id, kind) do update set file_id = excluded.file_id`;
    await keepLargeFile(tx, ctx, fileId);
    if (before) await removeLargeFiles(tx, ctx, [before.id]);
    await recordEvent(tx, ctx, seminarSubject(id), 'recording_saved', { kind });
  });
}

function allowRecording({ status }: SeminarRow): void {
  if (status !== 'held' && status !== 'published') throw new RefusedError(notHeld);
}

const notHeld = forStaff({
  ja: '録画を登録できるのは、開催するセミナーだけです。',
  en: 'Only a seminar that takes place has a recording.',
});
