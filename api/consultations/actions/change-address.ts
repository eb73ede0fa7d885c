import { keyOf, queueRequesterMail, readContact, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { ContactRules } from '#api/core/mail/contact-rules.ts';
import { seal } from '#api/core/sealing/sealing.ts';

/**
 * The requester corrects the address for notices, or deletes it with `null`. The case lives on either way; links
 * in mails to the old address open nothing any more. A corrected address gets the confirmation.
 */
export async function changeAddress(
  ctx: Context,
  receiptNumber: string,
  email: string | null,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    if (row.erasedAt) throw new RefusedError(sentences.erased);
    const key = await keyOf(tx, ctx, row);
    const contact = { ...readContact(key, row), email: email ?? '' };
    const rules: ContactRules = {
      ...row.contactRules,
      channel: email ? 'email' : withoutMail(row.contactRules),
    };
    await tx`
      update consultations.consultation
      set sealed_contact = ${seal(key, 'contact', JSON.stringify(contact))}, reply_by = ${rules.channel},
        contact_rules = ${tx.json(rules)}, link_generation = link_generation + 1
      where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(receiptNumber), email ? 'address_corrected' : 'address_deleted');
    if (!email) return;
    const changed = await lockedConsultation(tx, receiptNumber);
    await queueRequesterMail(tx, ctx, changed, 'received', `address-${changed.linkGeneration}`, {
      requestedNow: true,
    });
  });
}

const withoutMail = (rules: ContactRules): ContactRules['channel'] =>
  rules.channel === 'email' ? 'status_page' : rules.channel;

const sentences = {
  erased: {
    ja: 'この相談の内容は消去されています。',
    en: 'The contents of this consultation have been erased.',
    easy: 'この相談の内容は、消しました。',
  },
};
