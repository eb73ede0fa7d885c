import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';

/** What an event is about: the case's receipt number or the thing's own id. */
export type Subject = {
  kind:
    | 'consultation'
    | 'seminar'
    | 'registration'
    | 'programme'
    | 'dispatch'
    | 'appointment'
    | 'expert'
    | 'absence'
    | 'guidance'
    | 'staff'
    | 'office'
    | 'mail'
    | 'promise';
  id: string;
};

export type RecordedEvent = {
  id: bigint;
  at: Temporal.Instant;
  actorKind: 'requester' | 'expert' | 'staff' | 'system';
  staffId: string | null;
  expertId: string | null;
  verb: string;
  detail: Record<string, unknown>;
};

/**
 * Writes one line of the trace in the transaction of the change. `detail` holds facts an auditor may read:
 * never a name, an address or case text. The database refuses to change or remove it afterwards.
 */
export async function recordEvent(
  tx: Transaction,
  ctx: Context,
  subject: Subject,
  verb: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
  const expertId = ctx.actor.kind === 'expert' ? ctx.actor.expertId : null;
  await tx`
    insert into core.event (at, actor_kind, staff_id, expert_id, subject_kind, subject_id, verb, detail, request_id)
    values (${ctx.now()}, ${ctx.actor.kind}, ${staffId}, ${expertId}, ${subject.kind}, ${subject.id}, ${verb},
      ${tx.json(detail as never)}, ${ctx.requestId})`;
}

/** The history of one subject, oldest first. */
export async function eventsOf(sql: Queryable, subject: Subject): Promise<RecordedEvent[]> {
  return await sql<RecordedEvent[]>`
    select id, at, actor_kind as "actorKind", staff_id as "staffId",
      expert_id as "expertId", verb, detail
    from core.event where subject_kind = ${subject.kind} and subject_id = ${subject.id} order by id`;
}
