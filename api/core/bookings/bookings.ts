import { formatInstant, formatTime } from '#api/core/calendar/format.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import type { Subject } from '#api/core/events/events.ts';
import type { Language, Sentence } from '#api/core/language.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';

/** What can be in one place only: a member of staff or an expert by their id, a room or hall by its id. */
export type Resource = { kind: 'staff' | 'venue' | 'expert'; id: string };
/** Half open: who is booked until three is free at three. */
export type TimeSpan = { from: Temporal.Instant; until: Temporal.Instant };
export type Booking = TimeSpan & { resource: Resource; subject: Subject };

/**
 * Sets what one subject needs, all or nothing: what it had and no longer needs is released, what moved is moved.
 * The event is the caller's. However many ask at once and from whichever part of the program, a resource is
 * never in two places: the constraint `one_place_at_a_time` decides.
 * @throws RefusedError that says when it is taken, in words.
 */
export async function book(
  tx: Transaction,
  ctx: Context,
  subject: Subject,
  bookings: readonly (TimeSpan & { resource: Resource })[],
): Promise<void> {
  await takeTurns(tx, subject, bookings);
  await release(tx, subject);
  for (const { resource, from, until } of bookings) {
    const booked = await tx`
      insert into core.booking (resource_kind, resource_id, during, subject_kind, subject_id, made_at)
      values (${resource.kind}, ${resource.id}, tstzrange(${from}, ${until}), ${subject.kind}, ${subject.id},
        ${ctx.now()})
      on conflict do nothing returning id`;
    if (booked.length === 0) throw new RefusedError(await takenSentence(tx, resource, { from, until }));
  }
}

/**
 * Whoever books waits until nobody else books the same resources, those that are left included: two who exchange
 * their times would otherwise wait for each other in a circle. Taken in one order by everybody, and given back at
 * the end of the transaction. Who is where is decided by the constraint all the same.
 */
async function takeTurns(
  tx: Transaction,
  subject: Subject,
  bookings: readonly { resource: Resource }[],
): Promise<void> {
  const wanted = bookings.map(({ resource }) => `${resource.kind}/${resource.id}`);
  await tx`
    select pg_advisory_xact_lock(turn) from (
      select distinct hashtextextended(name, 0) as turn from (
        select unnest(${wanted}::text[]) as name
        union
        select resource_kind || '/' || resource_id from core.booking
        where subject_kind = ${subject.kind} and subject_id = ${subject.id}
      ) as names order by turn
    ) as turns`;
}

/** The subject needs nothing any more: what it had is free at once. */
export async function release(tx: Transaction, subject: Subject): Promise<void> {
  await tx`delete from core.booking where subject_kind = ${subject.kind} and subject_id = ${subject.id}`;
}

/** What stands in the way of a resource in a span of time, first come first. */
export async function bookingsOf(sql: Queryable, resource: Resource, span: TimeSpan): Promise<Booking[]> {
  const rows = await sql<(TimeSpan & { kind: Subject['kind']; id: string })[]>`
    select lower(during) as "from", upper(during) as "until", subject_kind as kind, subject_id as id
    from core.booking
    where resource_kind = ${resource.kind} and resource_id = ${resource.id}
      and during && tstzrange(${span.from}, ${span.until})
    order by during`;
  return rows.map(({ from, until, kind, id }) => ({ from, until, resource, subject: { kind, id } }));
}

const kinds: Readonly<Record<Resource['kind'], Sentence>> = {
  staff: { ja: 'この担当者', en: 'This member of staff', easy: 'この係の人' },
  venue: { ja: 'この会場', en: 'This venue', easy: 'この会場' },
  expert: { ja: 'この専門家', en: 'This expert', easy: 'この専門家' },
};

async function takenSentence(tx: Transaction, resource: Resource, span: TimeSpan): Promise<Sentence> {
  const { timeZone } = await officeSettingsOf(tx);
  const [taken] = await bookingsOf(tx, resource, span);
  const when = (language: Language): string =>
    taken
      ? `${formatInstant(taken.from, timeZone, language)}–${formatTime(taken.until, timeZone)}`
      : formatInstant(span.from, timeZone, language);
  const who = kinds[resource.kind];
  return {
    ja: `${who.ja}には、${when('ja')}に別の予定があります。時間をずらすか、別の人や場所を選んでください。`,
    en: `${who.en} is taken ${when('en')}. Choose another time, person or place.`,
    easy: `${who.easy}には、${when('easy')}に別の予定があります。時間を変えるか、別の人や場所をえらんでください。`,
  };
}
