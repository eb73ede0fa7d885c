import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { SeminarRow } from '#api/seminars/queries.ts';
import { firstInLine } from '#api/seminars/registration-queries.ts';
import { mayOfferAt, offeredUntil } from '#api/seminars/rules.ts';
import { queueRegistrantMail, subjectOf } from '#api/seminars/ticket.ts';
import type { Way } from '#api/seminars/vocabulary.ts';

/** Takes a seat for somebody new. False when there is none, or when those who wait come first. */
export async function takeSeat(tx: Transaction, seminarId: string, way: Way): Promise<boolean> {
  const [row] = await tx<{ taken: boolean }[]>`select seminars.take_seat(${seminarId}, ${way}) as taken`;
  return row?.taken ?? false;
}

/** Gives a seat back. The seats must be locked; who asks for this offers them afterwards. */
export async function giveSeatBack(tx: Transaction, seminarId: string, way: Way): Promise<void> {
  await tx`update seminars.way set taken = taken - 1 where seminar_id = ${seminarId} and way = ${way}`;
}

/**
 * Offers every free seat to whoever waits longest, one seat a person, and holds it for them. Nothing at night, on a
 * closed day or too late to answer: then the clock does it when it may. The seats must be locked.
 */
export async function offerFreeSeats(tx: Transaction, ctx: Context, seminar: SeminarRow): Promise<number> {
  if (seminar.status !== 'published') return 0;
  const calendar = await loadCalendar(tx);
  const now = ctx.now();
  if (!mayOfferAt(calendar, now, seminar.startsAt)) return 0;
  const until = offeredUntil(calendar, now, seminar.startsAt);
  let offers = 0;
  for (const { way } of seminar.ways) {
    for (;;) {
      const next = await firstInLine(tx, seminar.id, way);
      if (!next) break;
      const held = await tx`
        update seminars.way set taken = taken + 1
        where seminar_id = ${seminar.id} and way = ${way} and taken < capacity returning taken`;
      if (held.length === 0) break;
      await tx`
        update seminars.registration set state = 'offered', offered_until = ${until} where id = ${next.id}`;
      await recordEvent(tx, ctx, subjectOf(next.ticketNumber), 'offered', { until: until.toString() });
      await queueRegistrantMail(tx, ctx, seminar, next.id, 'offered', until.toString());
      offers += 1;
    }
  }
  return offers;
}
