import { book, release } from '#api/core/bookings/bookings.ts';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import type { Subject } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import type { SeminarPlan } from '#api/seminars/desk-contract.ts';
import type { RegistrantMailPurpose } from '#api/seminars/mails.ts';
import type { SeminarRow } from '#api/seminars/queries.ts';
import { decide, type SeminarMove, type SeminarStatus } from '#api/seminars/workflow.ts';

/** What several actions do to one plan. Each function works inside the caller's transaction. */

export const seminarSubject = (id: string): Subject => ({ kind: 'seminar', id });

/** Throws the sentence of `decide` unless the actor of this context may make the move now. */
export function allowPlanner(ctx: Context, row: SeminarRow, move: SeminarMove): SeminarStatus {
  const party = ctx.actor.kind === 'staff' ? ctx.actor.role : ctx.actor.kind;
  const decision = decide(move, row, party, ctx.now());
  if (!decision.allowed) throw new RefusedError(decision.because);
  return decision.to;
}

/**
 * The next seminar to come, drafts as well, that uses a venue or belongs to a series, and how many more there are; null
 * when none does.
 */
export async function useOfPart(
  tx: Transaction,
  ctx: Context,
  part: { venueId: string } | { seriesId: string },
): Promise<{ title: string; more: number } | null> {
  const uses = 'venueId' in part ? tx`venue_id = ${part.venueId}` : tx`series_id = ${part.seriesId}`;
  const [next] = await tx<{ title: string; more: number }[]>`
    select about->'title'->>'ja' as title, (count(*) over ())::int - 1 as more from seminars.seminar
    where ${uses} and status in ('draft', 'published', 'postponed') and (ends_at > ${ctx.now()} or status = 'postponed')
    order by starts_at limit 1`;
  return next ?? null;
}

/** A plan may only name a venue and a series that are still on their lists. @throws RefusedError */
async function refuseRemovedParts(tx: Transaction, plan: SeminarPlan): Promise<void> {
  const [removed] = await tx<{ venue: boolean; series: boolean }[]>`
    select exists (select from seminars.venue where id = ${plan.hall?.venueId ?? null} and removed_at is not null) as venue,
      exists (select from seminars.series where id = ${plan.seriesId} and removed_at is not null) as series`;
  if (removed?.venue) throw new RefusedError(sentences.venueRemoved);
  if (removed?.series) throw new RefusedError(sentences.seriesRemoved);
}

/**
 * Sets ways, seats and panelists of a plan.
 * @throws RefusedError when there are more people than seats, or when somebody registered for a way that goes.
 */
export async function keepPlan(tx: Transaction, seminarId: string, plan: SeminarPlan): Promise<void> {
  await refuseRemovedParts(tx, plan);
  await tx`delete from seminars.seminar_panelist where seminar_id = ${seminarId}`;
  for (const [position, panelistId] of plan.panelistIds.entries()) {
    await tx`
      insert into seminars.seminar_panelist (seminar_id, panelist_id, position)
      values (${seminarId}, ${panelistId}, ${position}) on conflict do nothing`;
  }
  await keepSeats(tx, seminarId, 'online', plan.online?.capacity ?? null);
  await keepSeats(tx, seminarId, 'hall', plan.hall?.capacity ?? null);
}

/**
 * Books what a plan needs at its time.
 * @throws RefusedError when a hall, a member of staff or an expert is taken.
 */
export async function bookPlan(
  tx: Transaction,
  ctx: Context,
  seminarId: string,
  plan: SeminarPlan,
): Promise<void> {
  await bookFor(tx, ctx, seminarId, {
    staffIds: plan.staffIds,
    venueId: plan.hall?.venueId ?? null,
    startsAt: Temporal.Instant.from(plan.startsAt),
    endsAt: Temporal.Instant.from(plan.endsAt),
  });
}

async function keepSeats(
  tx: Transaction,
  seminarId: string,
  way: 'online' | 'hall',
  capacity: number | null,
): Promise<void> {
  const [current] = await tx<{ taken: number; used: boolean }[]>`
    select taken, exists (select 1 from seminars.registration r
      where r.seminar_id = w.seminar_id and r.way = w.way) as used
    from seminars.way w where seminar_id = ${seminarId} and way = ${way} for update`;
  if (capacity === null) {
    if (current?.used) throw new RefusedError(sentences.wayInUse);
    await tx`delete from seminars.way where seminar_id = ${seminarId} and way = ${way}`;
    return;
  }
  if (current && current.taken > capacity) throw new RefusedError(tooSmall(current.taken));
  await tx`
    insert into seminars.way (seminar_id, way, capacity) values (${seminarId}, ${way}, ${capacity})
    on conflict (seminar_id, way) do update set capacity = excluded.capacity`;
}

/**
 * Books hall, staff and those panelists who are experts of the register for the time of the seminar, whatever they were
 * booked for it before.
 */
export async function bookFor(
  tx: Transaction,
  ctx: Context,
  seminarId: string,
  plan: Pick<SeminarRow, 'staffIds' | 'venueId' | 'startsAt' | 'endsAt'>,
): Promise<void> {
  const span = { from: plan.startsAt, until: plan.endsAt };
  const staff = plan.staffIds.map((id) => ({ kind: 'staff' as const, id }));
  const venue = plan.venueId ? [{ kind: 'venue' as const, id: plan.venueId }] : [];
  const experts = await tx<{ id: string }[]>`
    select distinct p.expert_id::text as id
    from seminars.seminar_panelist sp join seminars.panelist p on p.id = sp.panelist_id
    where sp.seminar_id = ${seminarId} and p.expert_id is not null`;
  const speakers = experts.map(({ id }) => ({ kind: 'expert' as const, id }));
  await book(
    tx,
    ctx,
    seminarSubject(seminarId),
    [...staff, ...venue, ...speakers].map((resource) => ({ resource, ...span })),
  );
}

export async function giveBack(tx: Transaction, seminarId: string): Promise<void> {
  await release(tx, seminarSubject(seminarId));
}

/**
 * Has every registrant told, in the transaction of the change: the worker writes the mails one person after the
 * other, each once (`round` tells this change from the next of its kind).
 */
export async function tellRegistrants(
  tx: Transaction,
  ctx: Context,
  seminarId: string,
  purpose: RegistrantMailPurpose,
  round: string,
): Promise<void> {
  await ctx.queue.send(
    tx,
    'seminars.tell',
    { seminarId, purpose, round },
    { key: `${seminarId}/${purpose}/${round}` },
  );
}

const tooSmall = (taken: number) =>
  forStaff({
    ja: `すでに${taken}人がお席を持っています。定員を${taken}より小さくできません。`,
    en: `${taken} people have a seat already. The capacity cannot be less than ${taken}.`,
  });

const sentences = {
  venueRemoved: forStaff({
    ja: 'この会場は、名簿から外されました。ほかの会場を選んでください。',
    en: 'This venue was taken off the list. Please choose another one.',
  }),
  seriesRemoved: forStaff({
    ja: 'このシリーズは、一覧から外されました。選びなおしてください。',
    en: 'This series was taken off the list. Please choose again.',
  }),
  wayInUse: forStaff({
    ja: 'この方法で申し込んだ方がいるため、なくすことができません。',
    en: 'Somebody registered for this way of taking part, so it cannot be removed.',
  }),
};
