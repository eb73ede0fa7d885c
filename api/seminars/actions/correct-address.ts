import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { openCaseKey, seal } from '#api/core/sealing/sealing.ts';
import { cancelRegistration } from '#api/seminars/actions/cancel-registration.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { seminarById } from '#api/seminars/queries.ts';
import {
  lockedRegistration,
  registrationById,
  registrationOfAddress,
} from '#api/seminars/registration-queries.ts';
import { registrationStates } from '#api/seminars/registration-workflow.ts';
import type { OpenedSending } from '#api/seminars/sending.ts';
import {
  hashKey,
  keyOf,
  queueRegistrantMail,
  readContact,
  registrantHash,
  subjectOf,
} from '#api/seminars/ticket.ts';
import { askForPerson } from '#api/seminars/webinar-planning.ts';

/**
 * From the page after registering: the address was mistyped. The registration this sending made moves to the new
 * address with its seat; a sending for an address that was registered already registers the new address instead,
 * and to whoever did it both look alike. Answers with the key of the sending whose receipt is shown next.
 */
export async function correctAddress(ctx: Context, opened: OpenedSending, email: string): Promise<string> {
  const { sending, input, keyHash } = opened;
  const nextKey = `${keyHash.toString('hex')}-${hashKey(email).toString('hex').slice(0, 16)}`;
  const row = await registrationById(ctx.sql, sending.registrationId);
  const seminar = await seminarById(ctx.sql, row.seminarId);
  const isOwn = sending.madeRegistration && registrationStates[row.state].active;
  const rival = await registrationOfAddress(ctx.sql, row.seminarId, registrantHash(ctx.secrets, email));
  if (isOwn && (!rival || rival.id === row.id)) {
    await move(ctx, opened, row.ticketNumber, email, nextKey);
    return nextKey;
  }
  await registerForSeminar(ctx, seminar.slug, { ...input, email }, nextKey);
  if (isOwn) await cancelRegistration(ctx, row.ticketNumber);
  return nextKey;
}

async function move(
  ctx: Context,
  { sending, input }: OpenedSending,
  ticketNumber: string,
  email: string,
  nextKey: string,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    const seminar = await seminarById(tx, row.seminarId);
    const key = await keyOf(tx, ctx, row);
    const contact = { ...readContact(key, row), email };
    await tx`
      update seminars.registration
      set sealed_contact = ${seal(key, 'contact', JSON.stringify(contact))},
        address_hash = ${registrantHash(ctx.secrets, email)}, link_generation = link_generation + 1
      where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'address_corrected');
    await askForPerson(tx, ctx, seminar, row.way);
    const mailId = await queueRegistrantMail(
      tx,
      ctx,
      seminar,
      row.id,
      'again',
      `address-${row.linkGeneration + 1}`,
    );
    const sendingKey = await openCaseKey(tx, ctx.secrets, sending.keyId);
    await tx`
      insert into seminars.sending (key_hash, registration_id, made_registration, outcome, key_id, sealed_input,
        mail_id, at)
      values (${hashKey(nextKey)}, ${row.id}, true, ${sending.outcome}, ${sending.keyId},
        ${seal(sendingKey, 'input', JSON.stringify({ ...input, email }))}, ${mailId}, ${ctx.now()})
      on conflict (key_hash) do update set mail_id = excluded.mail_id`;
  });
}
