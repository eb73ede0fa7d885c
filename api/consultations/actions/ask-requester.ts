import { addMessage, allow, keyOf, queueRequesterMail, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { pausePromise } from '#api/core/promises/store.ts';

/** The desk needs to know more: it asks, and the promise is paused while the office waits for the requester. */
export async function askRequester(
  ctx: Context,
  receiptNumber: string,
  question: { text: string; sendingKey: string },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    const { promise } = await allow(tx, ctx, row, 'ask');
    const key = await keyOf(tx, ctx, row);
    const isNew = await addMessage(tx, ctx, row, key, { kind: 'question', ...question });
    if (!isNew) return;
    if (promise) await pausePromise(tx, ctx, promise.id, 'waiting_for_requester');
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'asked');
    await queueRequesterMail(tx, ctx, row, 'asked', question.sendingKey);
  });
}
