import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { type OnlineSpan, recordPresence, recordTold } from '#api/seminars/attendance.ts';
import { registrantHash } from '#api/seminars/ticket.ts';
import type { WebinarRow } from '#api/seminars/webinar-queries.ts';
import { type Coming, spansOf } from '#api/seminars/webinar-rules.ts';

/** Who was in a webinar, as Zoom tells it: by the name it knows somebody by, or else by their address. */
type Told = { registrantId: string | null; email: string };

/**
 * The registration behind what Zoom tells, or null for somebody who is not on our list. A link can be passed on, so
 * the registrant's number counts before the address. `sql` locks nothing.
 */
export async function registrationBehind(
  sql: Queryable,
  ctx: Context,
  webinar: WebinarRow,
  { registrantId, email }: Told,
): Promise<string | null> {
  if (registrantId) {
    const [entry] = await sql<{ id: string }[]>`
      select e.registration_id as id from seminars.webinar_registrant e
      join seminars.registration r on r.id = e.registration_id
      where e.webinar_id = ${webinar.id} and e.registrant_id = ${registrantId}
      order by (e.state = 'in') desc, (r.state = 'registered') desc, e.sent_at desc limit 1`;
    if (entry) return entry.id;
  }
  if (email === '') return null;
  const [found] = await sql<{ id: string }[]>`
    select id from seminars.registration
    where seminar_id = ${webinar.seminarId} and address_hash = ${registrantHash(ctx.secrets, email)}
    order by (state = 'registered') desc, registered_at desc limit 1`;
  return found?.id ?? null;
}

/**
 * One attendance is written by one hand at a time: hall, events and list all come together there. False when the
 * office has set it by hand, which knows better than the webinar.
 */
async function lockPerson(tx: Transaction, registrationId: string): Promise<boolean> {
  const [row] = await tx<{ isByHand: boolean }[]>`
    select exists (select from core.event where subject_kind = 'registration'
      and subject_id = r.ticket_number and verb = 'presence_set') as "isByHand"
    from seminars.registration r where r.id = ${registrationId} for update`;
  return row !== undefined && !row.isByHand;
}

/** Keeps one coming or going, and makes the spans anew of all that were told of this person in this seminar. */
export async function noteComing(
  tx: Transaction,
  webinar: WebinarRow,
  registrationId: string,
  { participant, kind, at }: Coming,
): Promise<void> {
  if (!(await lockPerson(tx, registrationId))) return;
  const kept = await tx`
    insert into seminars.presence_event (webinar_id, registration_id, participant, kind, at)
    values (${webinar.id}, ${registrationId}, ${participant}, ${kind}, ${at})
    on conflict do nothing returning webinar_id`;
  if (kept.length === 0) return;
  const events = await tx<Coming[]>`
    select p.webinar_id || '/' || p.participant as participant, p.kind, p.at
    from seminars.presence_event p where p.registration_id = ${registrationId}`;
  await recordTold(tx, registrationId, webinar.seminarId, spansOf(events));
}

/** Keeps what the list of participants says, each person in a transaction of their own. How many are not ours. */
export async function noteList(
  ctx: Context,
  webinar: WebinarRow,
  participations: ReadonlyArray<Told & { joinedAt: Temporal.Instant; leftAt: Temporal.Instant }>,
): Promise<number> {
  const spans = new Map<string, OnlineSpan[]>();
  let strangers = 0;
  for (const { joinedAt, leftAt, ...told } of participations) {
    const id = await registrationBehind(ctx.sql, ctx, webinar, told);
    if (!id) strangers += 1;
    // Where Zoom is not done with a row yet, its end may lie before its beginning.
    else if (Temporal.Instant.compare(joinedAt, leftAt) <= 0)
      spans.set(id, [...(spans.get(id) ?? []), { joinedAt, leftAt }]);
  }
  for (const [id, own] of spans) {
    await ctx.sql.begin(async (tx) => {
      if (await lockPerson(tx, id)) await recordPresence(tx, id, webinar.seminarId, own);
    });
  }
  return strangers;
}
