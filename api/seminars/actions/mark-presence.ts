import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { type OnlineSpan, recordPresence } from '#api/seminars/attendance.ts';
import { lockedRegistration } from '#api/seminars/registration-queries.ts';
import { subjectOf } from '#api/seminars/ticket.ts';

/** The webinar tells when somebody was in it: all of it or a part, once or again. */
export async function markPresence(
  ctx: Context,
  ticketNumber: string,
  spans: readonly OnlineSpan[],
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    await recordPresence(tx, row.id, row.seminarId, spans);
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'online_presence', { spans: spans.length });
  });
}
