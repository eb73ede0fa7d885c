import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { removeLargeFiles } from '#api/core/files/large-files.ts';
import type { RecordingKind } from '#api/core/files/recording.ts';
import { seminarSubject } from '#api/seminars/planning.ts';
import { lockedSeminar } from '#api/seminars/queries.ts';

/** Deletes what is kept here of a recording, with its key. A link that was written down is shown again. */
export async function removeRecordingFile(ctx: Context, id: string, kind: RecordingKind): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const file = (await lockedSeminar(tx, id)).files[kind];
    if (!file) throw new NotFoundError();
    await tx`delete from seminars.recording_file where seminar_id = ${id} and kind = ${kind}`;
    await removeLargeFiles(tx, ctx, [file.id]);
    await recordEvent(tx, ctx, seminarSubject(id), 'recording_removed', { kind });
  });
}
