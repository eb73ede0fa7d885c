import { allow, hashKey, keyOf, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { seal } from '#api/core/sealing/sealing.ts';

/** A note of the desk for itself; the requester never sees it. */
export async function addNote(
  ctx: Context,
  receiptNumber: string,
  note: { text: string; sendingKey: string },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    await allow(tx, ctx, row, 'note');
    const key = await keyOf(tx, ctx, row);
    const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
    const written = await tx`
      insert into consultations.note (consultation_id, at, staff_id, kind, sealed, sending_key_hash)
      values (${row.id}, ${ctx.now()}, ${staffId}, 'note', ${seal(key, 'note', note.text)}, ${hashKey(note.sendingKey)})
      on conflict (consultation_id, sending_key_hash) do nothing returning id`;
    if (written.length > 0) await recordEvent(tx, ctx, subjectOf(receiptNumber), 'noted');
  });
}
