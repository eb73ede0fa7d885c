import type { Context } from '#api/core/context.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { ErasedError, open } from '#api/core/sealing/sealing.ts';
import type { JoinView } from '#api/seminars/contract.ts';
import { type SeminarRow, seminarById } from '#api/seminars/queries.ts';
import type { RegistrationRow } from '#api/seminars/registration-queries.ts';
import { doorsOpenMinutes } from '#api/seminars/rules.ts';
import { keyOf } from '#api/seminars/ticket.ts';
import { readerOf } from '#api/seminars/view.ts';
import { recordingRule } from '#api/seminars/vocabulary.ts';

type Instant = Temporal.Instant;
const before = (one: Instant, other: Instant): boolean => Temporal.Instant.compare(one, other) < 0;

/** How often the page may look by itself whether the link is there. */
const lookAgainSeconds = 15;

/**
 * Where the personal way in leads at this moment. The address is told only from half an hour before the start until
 * half an hour after the end, and is the office's replacement where there is one: nobody needs a new mail.
 */
export async function joinViewOf(ctx: Context, row: RegistrationRow): Promise<JoinView> {
  const seminar = await seminarById(ctx.sql, row.seminarId);
  const opensAt = seminar.startsAt.subtract({ minutes: doorsOpenMinutes });
  const target = await targetOf(ctx, seminar, row);
  const state = stateOf(seminar, row, { now: ctx.now(), opensAt, isReady: target !== null });
  const { read, inJapanese } = readerOf(ctx.language);
  const secondsLeft = Math.ceil(ctx.now().until(opensAt).total('seconds'));
  return {
    state,
    ticketNumber: row.ticketNumber,
    title: read(seminar.about.title, 'title'),
    seminarSlug: seminar.slug,
    language: row.language,
    startsAt: seminar.startsAt.toString(),
    endsAt: seminar.endsAt.toString(),
    opensAt: opensAt.toString(),
    linkReady: target !== null,
    leadsTo: state === 'open' ? (target?.kind ?? null) : null,
    replaced: seminar.onlineBy === 'zoom' && seminar.joinUrl !== null,
    url: state === 'open' ? (target?.url ?? null) : null,
    because: isCalledOff(state) && seminar.endedBecause ? read(seminar.endedBecause, 'endedBecause') : null,
    refreshAfterSeconds:
      state === 'preparing'
        ? lookAgainSeconds
        : state === 'too_early' && secondsLeft <= 3_600
          ? Math.max(secondsLeft, 1)
          : null,
    recordingRule: recordingRule[ctx.language],
    inJapanese,
  };
}

const isCalledOff = (state: JoinView['state']): boolean => state === 'postponed' || state === 'cancelled';

function stateOf(
  seminar: SeminarRow,
  row: RegistrationRow,
  at: { now: Instant; opensAt: Instant; isReady: boolean },
): JoinView['state'] {
  if (seminar.status === 'cancelled' || seminar.status === 'postponed') return seminar.status;
  if (row.state !== 'registered') return 'no_seat';
  if (!before(at.now, seminar.endsAt.add({ minutes: doorsOpenMinutes }))) return 'over';
  if (row.way === 'hall') return 'in_hall';
  if (before(at.now, at.opensAt)) return 'too_early';
  return at.isReady ? 'open' : 'preparing';
}

type Target = { kind: 'zoom' | 'link'; url: string };

/** The link the office gave, or else the person's own at Zoom; null while it is being prepared. */
async function targetOf(ctx: Context, seminar: SeminarRow, row: RegistrationRow): Promise<Target | null> {
  if (row.way !== 'online' || row.erasedAt) return null;
  if (seminar.joinUrl) return { kind: 'link', url: seminar.joinUrl };
  const sealed = await sealedLinkOf(ctx.sql, row);
  if (!sealed) return null;
  try {
    return { kind: 'zoom', url: open(await keyOf(ctx.sql, ctx, row), 'join-url', sealed) };
  } catch (error) {
    if (error instanceof ErasedError) return null;
    throw error;
  }
}

/** The person's link into the webinar the seminar has now, for the address they have now. */
async function sealedLinkOf(sql: Queryable, row: RegistrationRow): Promise<Buffer | null> {
  const [found] = await sql<{ sealed: Buffer | null }[]>`
    select r.sealed_join_url as sealed
    from seminars.webinar w join seminars.webinar_registrant r on r.webinar_id = w.id
    where w.seminar_id = ${row.seminarId} and w.replaced_at is null and w.state = 'made'
      and r.registration_id = ${row.id} and r.generation = ${row.linkGeneration} and r.state = 'in'`;
  return found?.sealed ?? null;
}
