import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { appointmentOf } from '#api/dispatch/appointment-queries.ts';
import { keyOf, moveCase } from '#api/dispatch/case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/** The organisation confirms what the expert reported of a visit, with a remark if it has one. Once. */
export async function confirmReport(
  ctx: Context,
  caseNumber: string,
  appointmentId: string,
  remark: string,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const theCase = await lockedCase(tx, caseNumber);
    const row = await appointmentOf(tx, theCase.id, appointmentId);
    const key = await keyOf(tx, ctx, theCase);
    const confirmed = await tx`
      update dispatch.report
      set confirmed_at = ${ctx.now()}, sealed_remark = ${remark ? seal(key, 'remark', remark) : null}
      where appointment_id = ${row.id} and confirmed_at is null returning appointment_id`;
    if (confirmed.length === 0) throw new RefusedError(nothing);
    const detail = { appointment: row.id, ordinal: row.ordinal };
    await moveCase(tx, ctx, theCase, 'confirmReport', { detail });
  });
}

const nothing = {
  ja: '確認を待っている報告は、ありません。',
  en: 'There is no report that waits to be confirmed.',
  easy: '確かめるのを待っている報告は、ありません。',
};
