import { addMessage, allow, keyOf, queueRequesterMail, subjectOf } from '#api/consultations/case-file.ts';
import { type ConsultationRow, lockedConsultation } from '#api/consultations/queries.ts';
import type { ClosingReason } from '#api/consultations/vocabulary.ts';
import { addCalendarDays } from '#api/core/calendar/calendar.ts';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { endPromise, keepPromise, type ServicePromise } from '#api/core/promises/store.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';

export type Closing = { because: ClosingReason; text: string; referredTo: string; sendingKey: string };

/**
 * The desk ends a consultation with a reason, or refers it to another desk, which is an ending too. A referral and
 * "outside our scope" need words and keep the promise, because the person has an answer; "answered" needs one
 * before. A closed case can be written on for as many days as the office's setting says.
 * @throws RefusedError in words when the reason does not fit the case.
 */
export async function closeConsultation(
  ctx: Context,
  receiptNumber: string,
  closing: Closing,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    const isReferral = closing.because === 'referred';
    const { to, promise, today } = await allow(tx, ctx, row, isReferral ? 'refer' : 'close');
    refuseUnfitting(row, closing, promise);
    if (closing.text !== '') {
      const key = await keyOf(tx, ctx, row);
      await addMessage(tx, ctx, row, key, {
        kind: 'closing',
        text: closing.text,
        sendingKey: closing.sendingKey,
      });
    }
    if (promise) await settlePromise(tx, ctx, promise, closing);
    const { reopenDays } = await officeSettingsOf(tx);
    await tx`
      update consultations.consultation
      set status = ${to}, closed_at = ${ctx.now()}, closed_because = ${closing.because},
        referred_to = ${isReferral ? closing.referredTo : null}, writable_until = ${addCalendarDays(today, reopenDays)}
      where id = ${row.id}`;
    await tx`delete from consultations.draft where consultation_id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'closed', { because: closing.because });
    await queueRequesterMail(tx, ctx, row, isReferral ? 'answered' : 'closed', closing.sendingKey);
  });
}

function refuseUnfitting(row: ConsultationRow, closing: Closing, promise: ServicePromise | null): void {
  const needsWords = closing.because === 'referred' || closing.because === 'out_of_scope';
  if (needsWords && closing.text === '') throw new RefusedError(sentences.needsWords);
  if (closing.because === 'referred' && closing.referredTo === '')
    throw new RefusedError(sentences.needsDesk);
  if (closing.because === 'answered' && row.status !== 'answered')
    throw new RefusedError(sentences.notAnswered);
  if (closing.because === 'no_reply' && !promise?.pausedAt) throw new RefusedError(sentences.notAsked);
}

async function settlePromise(
  tx: Transaction,
  ctx: Context,
  promise: ServicePromise,
  closing: Closing,
): Promise<void> {
  if (closing.text !== '' && closing.because !== 'no_reply') await keepPromise(tx, ctx, promise.id);
  else await endPromise(tx, ctx, promise.id, 'closed');
}

const sentences = {
  needsWords: forStaff({
    ja: '相談した人に伝える文を書いてください。',
    en: 'Write what the requester is to be told.',
  }),
  needsDesk: forStaff({
    ja: '案内する窓口の名前を書いてください。',
    en: 'Write the name of the desk you refer to.',
  }),
  notAnswered: forStaff({
    ja: 'まだ回答していません。回答してから「回答して終えました」を選んでください。',
    en: 'There is no answer yet. Answer first, then close as answered.',
  }),
  notAsked: forStaff({
    ja: 'おたずねをしていないため、「お返事がない」という理由では終えられません。',
    en: 'No question is waiting, so "no reply" cannot be the reason.',
  }),
};
