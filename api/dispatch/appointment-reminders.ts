import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { appointmentOf } from '#api/dispatch/appointment-queries.ts';
import { tellParties } from '#api/dispatch/appointment-sending.ts';
import { lockedCase } from '#api/dispatch/queries.ts';
import { reminderDueAt } from '#api/dispatch/time-rules.ts';

/**
 * Reminds the parties of the interviews and visits of tomorrow, once each, from ten in the morning. After an outage
 * they go late, and none after the appointment has begun.
 */
export async function remindOfAppointments(ctx: Context): Promise<number> {
  const calendar = await loadCalendar(ctx.sql);
  const now = ctx.now();
  const soon = await ctx.sql<{ id: string; caseNumber: string; startsAt: Temporal.Instant }[]>`
    select a.id, c.case_number as "caseNumber", a.starts_at as "startsAt" from dispatch.appointment a
    join dispatch.dispatch_case c on c.id = a.case_id
    where a.status = 'agreed' and a.reminded_at is null and a.starts_at > ${now}
      and a.starts_at < ${now.add({ hours: 48 })} and c.erased_at is null
    order by a.starts_at`;
  const due = soon.filter(
    ({ startsAt }) => Temporal.Instant.compare(now, reminderDueAt(calendar, startsAt)) >= 0,
  );
  let reminded = 0;
  for (const { id, caseNumber } of due) reminded += await remindOf(ctx, caseNumber, id);
  return reminded;
}

async function remindOf(ctx: Context, caseNumber: string, id: string): Promise<number> {
  return await ctx.sql.begin(async (tx) => {
    const theCase = await lockedCase(tx, caseNumber);
    const marked = await tx`
      update dispatch.appointment set reminded_at = ${ctx.now()}
      where id = ${id} and status = 'agreed' and reminded_at is null returning id`;
    if (marked.length === 0) return 0;
    const row = await appointmentOf(tx, theCase.id, id);
    await tellParties(tx, ctx, theCase, row, { purpose: 'reminder', once: `v${row.version}` });
    return 1;
  });
}
