import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { destroyCaseKey } from '#api/core/sealing/sealing.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { lockedRegistration } from '#api/seminars/registration-queries.ts';
import { registrationStates } from '#api/seminars/registration-workflow.ts';
import { subjectOf } from '#api/seminars/ticket.ts';

/**
 * Erases the person: the key of the registration is destroyed, and with it name, address, answers and mails. Counts
 * and dates stay. Who still has a seat cancels it first.
 */
export async function eraseRegistration(ctx: Context, ticketNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    const { endsAt } = await seminarById(tx, row.seminarId);
    const isOver = Temporal.Instant.compare(ctx.now(), endsAt) >= 0;
    if (registrationStates[row.state].active && !isOver) throw new RefusedError(sentences.stillActive);
    await destroyCaseKey(tx, ctx, row.keyId);
    const sendings = await tx<{ keyId: string }[]>`
      update seminars.sending set sealed_input = null where registration_id = ${row.id} returning key_id as "keyId"`;
    for (const { keyId } of sendings) await destroyCaseKey(tx, ctx, keyId);
    await tx`
      update seminars.registration
      set erased_at = ${ctx.now()}, address_hash = null, sealed_contact = null, sealed_answers = null,
        link_generation = link_generation + 1
      where id = ${row.id}`;
    // What Zoom told of this person goes too; whoever is still in the webinar there is taken out by the worker.
    await tx`delete from seminars.presence_event where registration_id = ${row.id}`;
    await tx`
      update seminars.webinar_registrant set registrant_id = null, sealed_join_url = null
      where registration_id = ${row.id} and state <> 'in'`;
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'erased');
  });
}

const sentences = {
  stillActive: forStaff({
    ja: 'まず申込みを取り消してください。そのあとで消去できます。',
    en: 'Cancel the registration first. It can be erased afterwards.',
  }),
};
