import { addMessage, allow, keyOf, promiseAnswer, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { resumePromise } from '#api/core/promises/store.ts';

/**
 * The requester writes on. A case that was answered or closed is promised an answer anew; one whose promise was
 * paused gets its new date; one still waiting for its first answer keeps the date it was told.
 * @throws RefusedError when the case was withdrawn, erased, or closed for too long.
 */
export async function addConsultationMessage(
  ctx: Context,
  receiptNumber: string,
  message: { text: string; sendingKey: string },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    const { to, promise } = await allow(tx, ctx, row, 'writeOn');
    const key = await keyOf(tx, ctx, row);
    const isNew = await addMessage(tx, ctx, row, key, { kind: 'addition', ...message });
    if (!isNew) return;
    if (promise?.pausedAt) await resumePromise(tx, ctx, promise.id);
    if (!promise) await promiseAnswer(tx, ctx, receiptNumber);
    await tx`
      update consultations.consultation
      set status = ${to}, closed_at = null, closed_because = null,
        referred_to = null, writable_until = null
      where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(receiptNumber), row.status === 'closed' ? 'reopened' : 'written_on');
  });
}
