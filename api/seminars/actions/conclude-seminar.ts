import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { allowPlanner, seminarSubject, tellRegistrants } from '#api/seminars/planning.ts';
import { lockedSeminar, type SeminarRow } from '#api/seminars/queries.ts';
import { webinarOf } from '#api/seminars/webinar-queries.ts';

/** So long we wait for Zoom to say who was there; after that the office decides without. */
const longestWait = { hours: 1 } as const;

/**
 * It has taken place: those who were there are thanked, those who were not are told of the recording.
 * @throws RefusedError while it is not known yet who was in the webinar
 */
export async function concludeSeminar(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedSeminar(tx, id);
    const to = allowPlanner(ctx, row, 'conclude');
    if (!(await isAttendanceKnown(tx, ctx, row))) throw new RefusedError(sentences.tooSoon);
    await tx`update seminars.seminar set status = ${to}, version = version + 1 where id = ${id}`;
    await recordEvent(tx, ctx, seminarSubject(id), 'held');
    await tellRegistrants(tx, ctx, id, 'follow_up', 'once');
  });
}

/** Concluded before, whoever was online would be told that they were missed. */
async function isAttendanceKnown(tx: Transaction, ctx: Context, row: SeminarRow): Promise<boolean> {
  const webinar = row.onlineBy === 'zoom' && !row.joinUrl ? await webinarOf(tx, row.id) : null;
  if (webinar?.state !== 'made' || webinar.attendanceTries > 0) return true;
  if (Temporal.Instant.compare(ctx.now(), row.endsAt.add(longestWait)) >= 0) return true;
  const told = await tx`select from seminars.presence_event where webinar_id = ${webinar.id} limit 1`;
  return told.length > 0;
}

const sentences = {
  tooSoon: forStaff({
    ja: 'だれが参加したかを、まだ Zoom から受け取っていません。終了から15分ほどで届きます。届いてから「開催済み」にしてください。',
    en: 'Zoom has not told yet who took part. It will about 15 minutes after the end; please conclude then.',
  }),
};
