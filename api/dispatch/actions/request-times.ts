import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { interviewAt } from '#api/dispatch/actions/book-interview.ts';
import { type AppointmentRow, openInterviewOf } from '#api/dispatch/appointment-queries.ts';
import { appointmentSubject, queueDeskMail } from '#api/dispatch/appointment-sending.ts';
import { allow, logContact } from '#api/dispatch/case-file.ts';
import type { Party } from '#api/dispatch/expert-vocabulary.ts';
import { interviewObstacle } from '#api/dispatch/planning.ts';
import { lockedCase } from '#api/dispatch/queries.ts';
import type { InterviewWishes } from '#api/dispatch/times-contract.ts';

/** How long an interview is that no open time says the length of. */
const interviewMinutes = 45;

/**
 * The organisation names times for its interview because none of the open ones suits it. They take the place of those
 * it named before; what is agreed stays agreed until the office says yes to one.
 */
export async function requestTimes(ctx: Context, caseNumber: string, wishes: InterviewWishes): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const theCase = await lockedCase(tx, caseNumber);
    const before = await openInterviewOf(tx, theCase.id);
    allow(ctx, theCase, before?.status === 'agreed' ? 'moveInterview' : 'setInterview');
    const calendar = await loadCalendar(tx);
    const starts = wishes.startsAt.map((startsAt) => Temporal.Instant.from(startsAt));
    for (const from of starts) {
      const span = { from, until: from.add({ minutes: interviewMinutes }) };
      const obstacle = interviewObstacle(calendar, ctx.now(), span);
      if (obstacle) throw new RefusedError(obstacle);
    }
    const row =
      before?.status === 'agreed'
        ? before
        : await interviewAt(tx, ctx, theCase, before, {
            minutes: interviewMinutes,
            way: wishes.way,
            joinUrl: '',
            staffId: null,
            openTimeId: null,
          });
    await tx`
      delete from dispatch.proposed_time where appointment_id = ${row.id} and proposed_by = 'organisation'`;
    for (const startsAt of starts) await nameTime(tx, ctx, row, startsAt, 'organisation', ['organisation']);
    const sent = `wishes/${ctx.requestId}`;
    await logContact(tx, ctx, theCase, { way: 'system', outcome: 'received', note: '', sendingKey: sent });
    await recordEvent(tx, ctx, appointmentSubject(row.id), 'times_wished', { times: starts.length });
    await queueDeskMail(tx, ctx, theCase, 'interview_wished', sent);
  });
}

/** Names a time for an appointment. Whoever named it, and whoever need not be asked, has said yes. */
export async function nameTime(
  tx: Transaction,
  ctx: Context,
  row: Pick<AppointmentRow, 'id'>,
  startsAt: Temporal.Instant,
  by: Party,
  yes: readonly Party[],
): Promise<void> {
  const said = (party: Party) => (yes.includes(party) ? 'yes' : null);
  await tx`
    insert into dispatch.proposed_time (appointment_id, starts_at, proposed_by, proposed_at, organisation, expert, office)
    values (${row.id}, ${startsAt}, ${by}, ${ctx.now()}, ${said('organisation')}, ${said('expert')}, ${said('office')})
    on conflict (appointment_id, starts_at) do update set
      organisation = coalesce(excluded.organisation, proposed_time.organisation),
      expert = coalesce(excluded.expert, proposed_time.expert),
      office = coalesce(excluded.office, proposed_time.office)`;
}
