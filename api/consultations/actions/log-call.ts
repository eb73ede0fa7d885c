import { allow, hashKey, keyOf, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { decideCall } from '#api/core/mail/contact-rules.ts';
import { keepPromise } from '#api/core/promises/store.ts';
import { seal } from '#api/core/sealing/sealing.ts';

export type Call = {
  place: 'workplace' | 'other';
  outcome: 'reached' | 'no_answer';
  /** Whether the caller got the answer on the phone: then the promise is kept. */
  answered: boolean;
  text: string;
  sendingKey: string;
};

/**
 * Writes down a telephone call of the desk. The contact rules of the requester decide first: a call at a forbidden
 * hour or to a forbidden place is refused in words, so it is asked about before anybody dials.
 */
export async function logCall(ctx: Context, receiptNumber: string, call: Call): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    const { promise } = await allow(tx, ctx, row, 'call');
    const { timeZone } = await loadCalendar(tx);
    const decision = decideCall(row.contactRules, { place: call.place, at: ctx.now(), timeZone });
    if (!decision.allowed) throw new RefusedError(decision.because);
    const key = await keyOf(tx, ctx, row);
    const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
    const written = await tx`
      insert into consultations.note (consultation_id, at, staff_id, kind, outcome, sealed, sending_key_hash)
      values (${row.id}, ${ctx.now()}, ${staffId}, 'call', ${call.outcome}, ${seal(key, 'note', call.text)},
        ${hashKey(call.sendingKey)})
      on conflict (consultation_id, sending_key_hash) do nothing returning id`;
    if (written.length === 0) return;
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'called', {
      outcome: call.outcome,
      answered: call.answered,
    });
    if (!call.answered || call.outcome !== 'reached') return;
    if (promise) await keepPromise(tx, ctx, promise.id);
    await tx`update consultations.consultation set status = 'answered' where id = ${row.id}`;
  });
}
