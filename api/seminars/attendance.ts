import type { Transaction } from '#api/core/db/client.ts';

export type OnlineSpan = { joinedAt: Temporal.Instant; leftAt: Temporal.Instant | null };

/**
 * Writes down that somebody was in the webinar, as its list of participants tells it, and counts anew. Told again,
 * late or out of order it comes to the same: a span is known by when it began, and a later end wins.
 */
export async function recordPresence(
  tx: Transaction,
  registrationId: string,
  seminarId: string,
  spans: readonly OnlineSpan[],
): Promise<void> {
  await keepSpans(tx, registrationId, seminarId, spans, 'list');
}

/** The same as the events of the webinar tell it: `spans` is all they have told so far, and replaces what they said. */
export async function recordTold(
  tx: Transaction,
  registrationId: string,
  seminarId: string,
  spans: readonly OnlineSpan[],
): Promise<void> {
  await tx`
    delete from seminars.online_presence where registration_id = ${registrationId} and source = 'events'`;
  await keepSpans(tx, registrationId, seminarId, spans, 'events');
}

async function keepSpans(
  tx: Transaction,
  registrationId: string,
  seminarId: string,
  spans: readonly OnlineSpan[],
  source: 'list' | 'events',
): Promise<void> {
  for (const { joinedAt, leftAt } of spans) {
    await tx`
      insert into seminars.online_presence (seminar_id, registration_id, source, joined_at, left_at)
      values (${seminarId}, ${registrationId}, ${source}, ${joinedAt}, ${leftAt})
      on conflict (registration_id, source, joined_at)
        do update set left_at = greatest(online_presence.left_at, excluded.left_at)`;
  }
  await tx`
    insert into seminars.attendance (registration_id, seminar_id, online_seconds)
    values (${registrationId}, ${seminarId}, ${await secondsOf(tx, registrationId, seminarId)})
    on conflict (registration_id) do update set online_seconds = excluded.online_seconds`;
}

/**
 * The time within the seminar, rejoins and two devices at once counted once: the length of all spans put together
 * (a range of ranges, PostgreSQL's multirange). Whoever is still in counts from when they leave.
 */
async function secondsOf(tx: Transaction, registrationId: string, seminarId: string): Promise<number> {
  const [row] = await tx<{ seconds: number }[]>`
    select coalesce(sum(extract(epoch from upper(span) - lower(span))), 0)::int as seconds
    from (
      select unnest(range_agg(tstzrange(p.joined_at, p.left_at) * tstzrange(s.starts_at, s.ends_at))) as span
      from seminars.online_presence p join seminars.seminar s on s.id = p.seminar_id
      where p.registration_id = ${registrationId} and s.id = ${seminarId} and p.left_at is not null
    ) spans where not isempty(span)`;
  return row?.seconds ?? 0;
}
