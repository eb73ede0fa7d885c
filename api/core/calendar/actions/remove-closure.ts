import { dayHasPassed } from '#api/core/calendar/actions/add-closure.ts';
import { type Day, dayOf } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { moveEveryPromise } from '#api/core/promises/store.ts';
import { forgetOffice } from '#api/core/settings/settings.ts';

/**
 * Opens the office again on a day that was closed, today or later. Promises that become due earlier by it are
 * told anew, but never for a day that has come.
 */
export async function removeClosure(ctx: Context, day: Day): Promise<{ movedPromises: number }> {
  return await ctx.sql.begin(async (tx) => {
    await tx`lock table core.closure in share row exclusive mode`;
    const calendar = await loadCalendar(tx);
    const reason = calendar.closures.get(day);
    if (!reason) throw new NotFoundError();
    if (day < dayOf(calendar, ctx.now())) throw new RefusedError(dayHasPassed);
    await tx`delete from core.closure where day = ${day}`;
    forgetOffice(tx);
    const movedPromises = (await moveEveryPromise(tx, ctx)).length;
    await recordEvent(tx, ctx, { kind: 'office', id: 'office' }, 'closure.removed', {
      day,
      reason,
      movedPromises,
    });
    return { movedPromises };
  });
}
