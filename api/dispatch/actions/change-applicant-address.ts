import type { Context } from '#api/core/context.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { keyOf, moveCase, readContact } from '#api/dispatch/case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/**
 * The organisation corrects the address for mails. Links in mails to the old address open nothing any more; the new
 * one gets the confirmation.
 */
export async function changeApplicantAddress(ctx: Context, caseNumber: string, email: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    await moveCase(tx, ctx, row, 'changeAddress');
    const key = await keyOf(tx, ctx, row);
    const contact = { ...readContact(key, row), email };
    await tx`
      update dispatch.dispatch_case
      set sealed_contact = ${seal(key, 'contact', JSON.stringify(contact))},
        contact_rules = ${tx.json({ ...row.contactRules, channel: 'email' })}, link_generation = link_generation + 1
      where id = ${row.id}`;
    const changed = await lockedCase(tx, caseNumber);
    await tellApplicant(tx, ctx, changed, 'received', `address-${changed.linkGeneration}`, {
      requestedNow: true,
    });
  });
}
