import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { recordPresence } from '#api/seminars/attendance.ts';
import type { Presence } from '#api/seminars/desk-contract.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { attendanceOf, lockedRegistration } from '#api/seminars/registration-queries.ts';
import { allow, subjectOf } from '#api/seminars/ticket.ts';

/**
 * The office knows better than the door and the webinar: somebody was in the hall, was online from beginning to end,
 * or was not there. Whoever holds a certificate stays who was there.
 * @throws RefusedError before the seminar starts, and where a certificate was given out.
 */
export async function setPresence(ctx: Context, ticketNumber: string, presence: Presence): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedRegistration(tx, ticketNumber);
    const { id, startsAt, endsAt } = await seminarById(tx, row.seminarId);
    allow(ctx, { endsAt }, row, 'checkIn');
    if (Temporal.Instant.compare(ctx.now(), startsAt) < 0) throw new RefusedError(sentences.notYet);
    const earlier = await attendanceOf(tx, row.id);
    if (earlier?.certificateCode && presence === 'none') throw new RefusedError(sentences.certified);
    if (presence === 'online') await recordPresence(tx, row.id, id, [{ joinedAt: startsAt, leftAt: endsAt }]);
    if (presence === 'none') await tx`delete from seminars.online_presence where registration_id = ${row.id}`;
    const hallAt = presence === 'hall' ? (earlier?.hallAt ?? startsAt) : null;
    const nowhere = presence === 'none';
    await tx`
      insert into seminars.attendance as a (registration_id, seminar_id, hall_at)
      values (${row.id}, ${id}, ${hallAt})
      on conflict (registration_id) do update
        set hall_at = case when ${nowhere} then null else coalesce(excluded.hall_at, a.hall_at) end,
          online_seconds = case when ${nowhere} then 0 else a.online_seconds end`;
    await recordEvent(tx, ctx, subjectOf(ticketNumber), 'presence_set', { presence });
  });
}

const sentences = {
  notYet: forStaff({
    ja: '参加の記録は、セミナーが始まってから直せます。',
    en: 'Attendance can be set once the seminar has begun.',
  }),
  certified: forStaff({
    ja: '受講証明を発行しているため、不参加に変えられません。',
    en: 'A certificate was given out, so this person stays present.',
  }),
};
