import { randomBytes } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { randomCharacters } from '#api/core/receipts/receipt-number.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { attendanceOf, lockedRegistration } from '#api/seminars/registration-queries.ts';
import { hasAttended } from '#api/seminars/rules.ts';
import { subjectOf } from '#api/seminars/ticket.ts';

/** 72 bits: nobody guesses the certificate of somebody else. */
const codeLength = 16;

/**
 * Gives out the certificate of attendance, whose code anybody may verify; the same one however often it is asked
 * for. @throws RefusedError unless the person was there, by check-in or for half of the webinar.
 */
export async function issueCertificate(ctx: Context, ticketNumber: string): Promise<string> {
  return await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    const seminar = await seminarById(tx, row.seminarId);
    const attendance = await attendanceOf(tx, row.id);
    if (Temporal.Instant.compare(ctx.now(), seminar.endsAt) < 0) throw new RefusedError(sentences.notOver);
    if (row.state !== 'registered' || !hasAttended(attendance, seminar))
      throw new RefusedError(sentences.absent);
    if (attendance?.certificateCode) return attendance.certificateCode;
    const code = randomCharacters(codeLength, randomBytes);
    await tx`
      update seminars.attendance set certificate_code = ${code}, certificate_at = ${ctx.now()}
      where registration_id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'certificate_issued');
    return code;
  });
}

const sentences = {
  notOver: {
    ja: '証明書は、セミナーが終わってからお渡しします。',
    en: 'Certificates are given out after the seminar.',
    easy: '証明書は、セミナーが終わってからもらうことができます。',
  },
  absent: {
    ja: '参加の記録がないため、証明書をお渡しできません。お心当たりと違うときは、窓口にお知らせください。',
    en: 'There is no record that you took part. If that is wrong, please tell the office.',
    easy: '参加した記録がないので、証明書を出すことができません。参加したときは、窓口に知らせてください。',
  },
};
