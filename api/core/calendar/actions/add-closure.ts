import { type Day, dayOf, dayState } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff, type Sentence, type StaffSentence } from '#api/core/language.ts';
import { moveEveryPromise } from '#api/core/promises/store.ts';
import { forgetOffice } from '#api/core/settings/settings.ts';

/**
 * Closes the office on a day, today or later. Every running promise that counts across it is told anew in the
 * same transaction; the schedule then reaches the people. Refused for a day that has passed, because what was
 * told by it has happened, and for a day that is closed anyway. Throws `OutsideCalendarError`.
 */
export async function addClosure(
  ctx: Context,
  closure: { day: Day; reason: StaffSentence },
): Promise<{ movedPromises: number }> {
  const { day, reason } = closure;
  return await ctx.sql.begin(async (tx) => {
    await tx`lock table core.closure in share row exclusive mode`;
    const calendar = await loadCalendar(tx);
    if (day < dayOf(calendar, ctx.now())) throw new RefusedError(dayHasPassed);
    const state = dayState(calendar, day);
    if (!state.open) throw new RefusedError(closedAnyway(state.because.name));
    await tx`
      insert into core.closure (day, reason_ja, reason_en, added_at)
      values (${day}, ${reason.ja}, ${reason.en}, ${ctx.now()})`;
    forgetOffice(tx);
    const movedPromises = (await moveEveryPromise(tx, ctx)).length;
    await recordEvent(tx, ctx, { kind: 'office', id: 'office' }, 'closure.added', {
      day,
      reason,
      movedPromises,
    });
    return { movedPromises };
  });
}

/** The past of the calendar is not rewritten. */
export const dayHasPassed: Sentence = forStaff({
  ja: '過ぎた日の休業は、登録も取り消しもできません。',
  en: 'A closure in the past can be neither added nor taken away.',
});

function closedAnyway(name: Sentence): Sentence {
  return forStaff({
    ja: `その日は、すでに休みです（${name.ja}）。`,
    en: `The office is already closed on that day (${name.en}).`,
  });
}
