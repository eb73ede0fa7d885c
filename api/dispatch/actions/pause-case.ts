import type { Context } from '#api/core/context.ts';
import { pausePromise } from '#api/core/promises/store.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { keyOf, moveCase, openPromiseFor } from '#api/dispatch/case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';
import type { HoldReason } from '#api/dispatch/vocabulary.ts';

/** Puts a case on hold with a reason: what is owed is paused, and the organisation is told why. The note stays here. */
export async function pauseCase(
  ctx: Context,
  caseNumber: string,
  hold: { reason: HoldReason; note: string },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    await moveCase(tx, ctx, row, 'hold', { detail: { reason: hold.reason } });
    const key = await keyOf(tx, ctx, row);
    const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
    const [held] = await tx<{ id: string }[]>`
      insert into dispatch.hold (case_id, reason, sealed_note, staff_id, since)
      values (${row.id}, ${hold.reason}, ${hold.note ? seal(key, 'hold-note', hold.note) : null}, ${staffId},
        ${ctx.now()})
      returning id`;
    const promise = await openPromiseFor(tx, row);
    if (promise) await pausePromise(tx, ctx, promise.id, 'on_hold');
    await tellApplicant(tx, ctx, row, 'held', held?.id ?? '');
  });
}
