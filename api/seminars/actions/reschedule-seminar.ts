import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { allowPlanner, bookFor, seminarSubject, tellRegistrants } from '#api/seminars/planning.ts';
import { lockedSeminar } from '#api/seminars/queries.ts';
import { askForWebinarNow } from '#api/seminars/webinar-planning.ts';

export type NewTimes = { startsAt: string; endsAt: string; opensAt: string; closesAt: string };

/**
 * Gives a published or postponed seminar another date. The registrants keep their seats, are told, and have the
 * entry in their calendars replaced; hall and staff are booked for the new time.
 * @throws RefusedError when one of them is taken then, or when the new start has passed.
 */
export async function rescheduleSeminar(ctx: Context, id: string, times: NewTimes): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedSeminar(tx, id);
    const to = allowPlanner(ctx, row, 'reschedule');
    if (Temporal.Instant.compare(times.startsAt, ctx.now()) <= 0) throw new RefusedError(sentences.past);
    await tx`
      update seminars.seminar
      set status = ${to}, starts_at = ${times.startsAt}, ends_at = ${times.endsAt}, opens_at = ${times.opensAt},
        closes_at = ${times.closesAt}, ended_because = null, version = version + 1,
        calendar_sequence = calendar_sequence + 1
      where id = ${id}`;
    await bookFor(tx, ctx, id, {
      ...row,
      startsAt: Temporal.Instant.from(times.startsAt),
      endsAt: Temporal.Instant.from(times.endsAt),
    });
    await recordEvent(tx, ctx, seminarSubject(id), 'rescheduled', {
      from: row.startsAt.toString(),
      to: times.startsAt,
    });
    if (row.onlineBy === 'zoom') await askForWebinarNow(tx, ctx, id);
    await tellRegistrants(tx, ctx, id, 'rescheduled', `version-${row.version + 1}`);
  });
}

const sentences = {
  past: forStaff({
    ja: '新しい開始の日時が過ぎています。これからの日時にしてください。',
    en: 'The new start has passed. Choose one that is still to come.',
  }),
};
