import type { Context } from '#api/core/context.ts';
import { mailTicketAgain } from '#api/seminars/actions/register-for-seminar.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { registrationById } from '#api/seminars/registration-queries.ts';
import type { OpenedSending } from '#api/seminars/sending.ts';

/** Sends the ticket once more to the address that was typed, from the page after registering. */
export async function resendTicket(ctx: Context, { keyHash, sending }: OpenedSending): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await registrationById(tx, sending.registrationId);
    const seminar = await seminarById(tx, row.seminarId);
    const mailId = await mailTicketAgain(tx, ctx, seminar, row, keyHash.toString('hex'));
    if (mailId) await tx`update seminars.sending set mail_id = ${mailId} where key_hash = ${keyHash}`;
  });
}
