import type { Context } from '#api/core/context.ts';
import { destroyCaseKey } from '#api/core/sealing/sealing.ts';
import { moveCase } from '#api/dispatch/case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/**
 * Erases what was written and handed in: the key of the case is destroyed, and with it application, contact, notes,
 * answers, letters, mails and files. Counts, dates and the trace stay.
 */
export async function eraseCase(ctx: Context, caseNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    await moveCase(tx, ctx, row, 'erase');
    await destroyCaseKey(tx, ctx, row.keyId);
    await tx`
      update dispatch.document set file_id = null, removed_at = ${ctx.now()}
      where case_id = ${row.id} and file_id is not null`;
    await tx`delete from core.file where key_id = ${row.keyId}`;
    await tx`
      update dispatch.dispatch_case
      set erased_at = ${ctx.now()}, sealed_contact = null, corporate_number_hash = null,
        contact_rules = ${tx.json({ ...row.contactRules, channel: 'status_page', hours: null })},
        link_generation = link_generation + 1
      where id = ${row.id}`;
  });
}
