import { type Calendar, dayOf } from '#api/core/calendar/calendar.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { promisesOf } from '#api/core/promises/store.ts';
import { appointmentsOf } from '#api/dispatch/appointment-queries.ts';
import { subjectOf } from '#api/dispatch/case-file.ts';
import { completionOf, decisionOf, interviewOf } from '#api/dispatch/completion-queries.ts';
import type { ProgrammeRow } from '#api/dispatch/programme-queries.ts';
import type { DispatchCaseRow } from '#api/dispatch/queries.ts';
import type { RoadFacts, RoadVisit } from '#api/dispatch/road-rules.ts';

/** What the road of a case is made of, each from where it happened. */
export async function roadFactsOf(
  sql: Queryable,
  row: DispatchCaseRow,
  programme: ProgrammeRow,
  calendar: Calendar,
): Promise<RoadFacts> {
  const [promises, appointments, interview, decision, completion, assigned] = await Promise.all([
    promisesOf(sql, subjectOf(row.caseNumber)),
    appointmentsOf(sql, row.id),
    interviewOf(sql, row.id),
    decisionOf(sql, row.id),
    completionOf(sql, row.id),
    firstAssignment(sql, row.id),
  ]);
  const agreed = appointments.findLast(({ kind, status }) => kind === 'interview' && status === 'agreed');
  return {
    status: row.status,
    onHold: row.heldSince !== null,
    receivedAt: row.receivedAt,
    promises,
    interview: { startsAt: agreed?.startsAt ?? null, heldOn: interview?.heldOn ?? null },
    decidedOn: decision?.decidedOn ?? null,
    expertOn: assigned && dayOf(calendar, assigned),
    visits: appointments.flatMap(({ kind, ordinal, status, startsAt }): RoadVisit[] =>
      kind === 'visit' && ordinal !== null && status !== 'cancelled' && status !== 'not_held'
        ? [{ ordinal, startsAt, state: status }]
        : [],
    ),
    sessions: programme.sessions,
    surveyedAt: completion?.surveyedAt ?? null,
    closedAt: row.closedAt,
    businessDays: {
      contact: programme.about.contactBusinessDays,
      decision: programme.about.decisionBusinessDays,
    },
  };
}

async function firstAssignment(sql: Queryable, caseId: string): Promise<Temporal.Instant | null> {
  const [row] = await sql<{ at: Temporal.Instant | null }[]>`
    select min(assigned_at) as at from dispatch.assignment where case_id = ${caseId}`;
  return row?.at ?? null;
}
