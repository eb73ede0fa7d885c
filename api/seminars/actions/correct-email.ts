import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { lockedRegistration, registrationOfAddress } from '#api/seminars/registration-queries.ts';
import {
  allow,
  keyOf,
  queueRegistrantMail,
  readContact,
  registrantHash,
  subjectOf,
} from '#api/seminars/ticket.ts';
import { askForPerson } from '#api/seminars/webinar-planning.ts';

/**
 * The office corrects the address of a registrant who told it so. The ticket goes to the new address, and the links
 * in mails to the old one open nothing any more.
 * @throws RefusedError when the new address is registered for this seminar already.
 */
export async function correctEmail(ctx: Context, ticketNumber: string, email: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    const seminar = await seminarById(tx, row.seminarId);
    allow(ctx, seminar, row, 'changeAnswers');
    const addressHash = registrantHash(ctx.secrets, email);
    const rival = await registrationOfAddress(tx, seminar.id, addressHash);
    if (rival && rival.id !== row.id) throw new RefusedError(sentences.taken);
    const key = await keyOf(tx, ctx, row);
    const contact = { ...readContact(key, row), email };
    await tx`
      update seminars.registration
      set sealed_contact = ${seal(key, 'contact', JSON.stringify(contact))}, address_hash = ${addressHash},
        link_generation = link_generation + 1
      where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'address_corrected');
    await askForPerson(tx, ctx, seminar, row.way);
    await queueRegistrantMail(tx, ctx, seminar, row.id, 'again', `address-${row.linkGeneration + 1}`);
  });
}

const sentences = {
  taken: forStaff({
    ja: 'このメールアドレスは、このセミナーにすでに申し込んでいます。',
    en: 'This address is registered for this seminar already.',
  }),
};
