import { allow, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { destroyCaseKey } from '#api/core/sealing/sealing.ts';

/**
 * Erases the person: the key of the case is destroyed, and with it every message, note, draft, name, address and
 * mail of it. Counts, dates and the trace stay.
 */
export async function eraseConsultation(ctx: Context, receiptNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    await allow(tx, ctx, row, 'erase');
    await destroyCaseKey(tx, ctx, row.keyId);
    await tx`delete from consultations.search_entry where consultation_id = ${row.id}`;
    await tx`delete from consultations.draft where consultation_id = ${row.id}`;
    await tx`
      update consultations.consultation
      set erased_at = ${ctx.now()}, sealed_contact = null, referred_to = null, reply_by = 'status_page',
        contact_rules = ${tx.json({ ...row.contactRules, channel: 'status_page', hours: null })},
        link_generation = link_generation + 1
      where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'erased');
  });
}
