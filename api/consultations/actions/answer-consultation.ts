import { addMessage, allow, keyOf, queueRequesterMail, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { keepPromise } from '#api/core/promises/store.ts';

/**
 * The desk answers: the promise is kept, the requester is told that there is a reply (never what it says).
 * @throws RefusedError when a variable of an answer text was left as it was.
 */
export async function answerConsultation(
  ctx: Context,
  receiptNumber: string,
  answer: { text: string; sendingKey: string },
): Promise<void> {
  if (/\{\{[^}]*\}\}/.test(answer.text)) throw new RefusedError(sentences.variableLeft);
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    const { to, promise } = await allow(tx, ctx, row, 'answer');
    const key = await keyOf(tx, ctx, row);
    const isNew = await addMessage(tx, ctx, row, key, { kind: 'answer', ...answer });
    if (!isNew) return;
    if (promise) await keepPromise(tx, ctx, promise.id);
    await tx`update consultations.consultation set status = ${to} where id = ${row.id}`;
    await tx`delete from consultations.draft where consultation_id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'answered', { dueOn: promise?.dueOn ?? null });
    await queueRequesterMail(tx, ctx, row, 'answered', answer.sendingKey);
  });
}

const sentences = {
  variableLeft: forStaff({
    ja: '「{{」と「}}」で囲んだところが残っています。この相談に合わせて書き直してください。',
    en: 'A part marked with "{{" and "}}" is left. Please write it anew for this case.',
  }),
};
