import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { MeetingError } from '#api/core/meetings/errors.ts';
import type { RegistrantInput, RegistrationOutcome, WebinarProvider } from '#api/core/meetings/provider.ts';
import { type CaseKey, openCaseKeys, seal } from '#api/core/sealing/sealing.ts';
import { readContact } from '#api/seminars/ticket.ts';
import { noteFailure } from '#api/seminars/webinar-planning.ts';
import { belongsIn, type WebinarRow } from '#api/seminars/webinar-queries.ts';
import { pauseAfter } from '#api/seminars/webinar-rules.ts';

/** The most Zoom takes in one call. What is kept after each call is what a killed process cannot lose. */
const batchSize = 30;

type Entry = {
  registrationId: string;
  generation: number;
  tries: number;
  keyId: string;
  sealedContact: Buffer | null;
};

/**
 * Brings the people in the webinar to those who belong there: who has a seat online and is not in yet is registered,
 * who is in and does not belong there is taken out. Who that is, is asked of the registrations and never of a list
 * of things to do, so nobody can be lost. Alone (`aloneWith`); a call that fails is written down and ends the round.
 */
export async function bringInAndOut(
  ctx: Context,
  zoom: WebinarProvider,
  webinar: WebinarRow,
  options: { registers: boolean },
): Promise<void> {
  try {
    await settleSent(ctx, zoom, webinar);
    // Out first: whoever cancelled and registered again has one address at Zoom and two registrations here.
    await takeOut(ctx, zoom, webinar);
    if (!options.registers) return;
    while (await bringInSome(ctx, zoom, webinar)) await takeOut(ctx, zoom, webinar);
  } catch (error) {
    if (!(error instanceof MeetingError)) throw error;
    await noteFailure(ctx, webinar, error);
  }
}

/** Whether somebody is to be registered or taken out now. */
export async function isAnybodyLeft(ctx: Context, seminarId: string): Promise<boolean> {
  const { sql } = ctx;
  const [row] = await sql<{ isLeft: boolean }[]>`
    select exists (
      select from seminars.webinar w join seminars.registration r on r.seminar_id = w.seminar_id
      left join seminars.webinar_registrant e on e.webinar_id = w.id and e.registration_id = r.id
        and e.generation = r.link_generation
      where w.seminar_id = ${seminarId} and w.replaced_at is null and w.state = 'made'
        and (w.retry_at is null or w.retry_at <= ${ctx.now()}) and ${belongsIn(sql)}
        and (e.state is null or e.state = 'out'
          or (e.state = 'waiting' and (e.next_try_at is null or e.next_try_at <= ${ctx.now()})))
    ) as "isLeft"`;
  return row?.isLeft ?? false;
}

/** Registers the next few. False when there is nobody, or when it is no use to go on now. */
async function bringInSome(ctx: Context, zoom: WebinarProvider, webinar: WebinarRow): Promise<boolean> {
  const entries = await ctx.sql.begin(async (tx) => {
    await admit(tx, webinar);
    return await claim(tx, ctx, webinar);
  });
  if (entries.length === 0) return false;
  const keys = await openCaseKeys(
    ctx.sql,
    ctx.secrets,
    entries.map(({ keyId }) => keyId),
  );
  const people = entries.flatMap((entry) => {
    const key = keys.get(entry.keyId);
    return key ? [{ entry, key, person: personOf(key, entry) }] : [];
  });
  const outcomes = await zoom.register(
    webinar.zoomId ?? '',
    people.map(({ person }) => person),
  );
  const failure = await keepOutcomes(ctx, webinar, people, outcomes);
  if (failure) throw failure;
  return true;
}

/** The whole name goes into one field, so that Zoom shows it as it was written. */
function personOf(key: CaseKey, entry: Entry): RegistrantInput {
  const { name, email } = readContact(key, entry);
  return { email, firstName: name, lastName: null };
}

/** An entry for everybody who belongs in and has none; whoever was taken out and belongs in again waits again. */
async function admit(tx: Transaction, webinar: WebinarRow): Promise<void> {
  await tx`
    insert into seminars.webinar_registrant as e (webinar_id, registration_id, generation, state)
    select ${webinar.id}, r.id, r.link_generation, 'waiting' from seminars.registration r
    where r.seminar_id = ${webinar.seminarId} and ${belongsIn(tx)} and not exists (
      select from seminars.webinar_registrant there
      where there.webinar_id = ${webinar.id} and there.registration_id = r.id
        and there.generation = r.link_generation and there.state <> 'out')
    on conflict (webinar_id, registration_id, generation)
      do update set state = 'waiting', tries = 0, next_try_at = null, problem = null`;
}

/** Writes down whom we are about to send, first come first, before we do: after a crash it is known who may be in already. */
async function claim(tx: Transaction, ctx: Context, webinar: WebinarRow): Promise<Entry[]> {
  return await tx<Entry[]>`
    with claimed as (
      update seminars.webinar_registrant e
      set state = 'sending', tries = e.tries + 1, sent_at = ${ctx.now()}
      from seminars.registration r
      where r.id = e.registration_id and e.webinar_id = ${webinar.id} and e.state = 'waiting'
        and e.generation = r.link_generation and ${belongsIn(tx)} and r.id in (
          select r.id from seminars.webinar_registrant next join seminars.registration r on r.id = next.registration_id
          where next.webinar_id = ${webinar.id} and next.state = 'waiting' and next.generation = r.link_generation
            and ${belongsIn(tx)} and (next.next_try_at is null or next.next_try_at <= ${ctx.now()})
          order by next.tries, r.registered_at, r.id limit ${batchSize})
      returning e.registration_id, e.generation, e.tries, r.key_id, r.sealed_contact, r.registered_at)
    select registration_id as "registrationId", generation, tries, key_id as "keyId",
      sealed_contact as "sealedContact"
    from claimed order by registered_at, registration_id`;
}

type Sent = { entry: Entry; key: CaseKey; person: RegistrantInput };

/** Why a person alone was refused: another try would end the same way, until the office or the person acts. */
const liesInPerson = ({ kind, aboutRegistrant }: MeetingError): boolean =>
  kind === 'validation' || (kind === 'conflict' && aboutRegistrant);

/** Keeps what became of everybody. Gives back the error that concerns them all, if there was one. */
async function keepOutcomes(
  ctx: Context,
  webinar: WebinarRow,
  sent: readonly Sent[],
  outcomes: readonly RegistrationOutcome[],
): Promise<MeetingError | null> {
  const failures: MeetingError[] = [];
  await ctx.sql.begin(async (tx) => {
    for (const [place, { entry, key }] of sent.entries()) {
      const outcome = outcomes[place];
      if (outcome?.state === 'registered' && outcome.registrantId && outcome.joinUrl) {
        await putIn(tx, webinar, entry, outcome.registrantId, seal(key, 'join-url', outcome.joinUrl));
        continue;
      }
      const error = outcome?.state === 'failed' ? outcome.error : new MeetingError('unavailable');
      if (!liesInPerson(error) && !error.aboutRegistrant) failures.push(error);
      const nextTryAt = error.retryAt ?? ctx.now().add(pauseAfter(entry.tries));
      const state = liesInPerson(error) ? 'refused' : 'waiting';
      await tx`
        update seminars.webinar_registrant
        set state = ${state}, next_try_at = ${state === 'waiting' ? nextTryAt : null},
          problem = ${tx.json({ kind: error.kind, because: error.because } as never)}
        where webinar_id = ${webinar.id} and registration_id = ${entry.registrationId}
          and generation = ${entry.generation}`;
    }
    // The keys of these were destroyed between being chosen and being sent: there is nobody any more.
    await tx`
      update seminars.webinar_registrant set state = 'out'
      where webinar_id = ${webinar.id} and state = 'sending'`;
  });
  return failures[0] ?? null;
}

async function putIn(
  sql: Queryable,
  webinar: WebinarRow,
  entry: Pick<Entry, 'registrationId' | 'generation'>,
  registrantId: string,
  sealedJoinUrl: Buffer,
): Promise<void> {
  await sql`
    update seminars.webinar_registrant
    set state = 'in', registrant_id = ${registrantId}, sealed_join_url = ${sealedJoinUrl}, problem = null,
      next_try_at = null
    where webinar_id = ${webinar.id} and registration_id = ${entry.registrationId}
      and generation = ${entry.generation}`;
}

/** Entries that a killed process had sent: Zoom's list says who is in, and only the others are sent again. */
async function settleSent(ctx: Context, zoom: WebinarProvider, webinar: WebinarRow): Promise<void> {
  const { sql } = ctx;
  const entries = await sql<Entry[]>`
    select e.registration_id as "registrationId", e.generation, e.tries, r.key_id as "keyId",
      r.sealed_contact as "sealedContact"
    from seminars.webinar_registrant e join seminars.registration r on r.id = e.registration_id
    where e.webinar_id = ${webinar.id} and e.state = 'sending'`;
  if (entries.length === 0) return;
  const listed = await zoom.registrants(webinar.zoomId ?? '', 'approved');
  const byAddress = new Map(listed.map((one) => [one.email.toLowerCase(), one]));
  const keys = await openCaseKeys(
    sql,
    ctx.secrets,
    entries.map(({ keyId }) => keyId),
  );
  await sql.begin(async (tx) => {
    for (const entry of entries) {
      const key = keys.get(entry.keyId);
      const there = key ? byAddress.get(personOf(key, entry).email.toLowerCase()) : undefined;
      if (key && there?.joinUrl)
        await putIn(tx, webinar, entry, there.registrantId, seal(key, 'join-url', there.joinUrl));
    }
    await tx`
      update seminars.webinar_registrant set state = 'waiting'
      where webinar_id = ${webinar.id} and state = 'sending'`;
  });
}

/** Takes out whoever is in and does not belong there: who cancelled, changed to the hall, corrected the address. */
async function takeOut(ctx: Context, zoom: WebinarProvider, webinar: WebinarRow): Promise<void> {
  const { sql } = ctx;
  const leaving = await sql<
    { registrationId: string; generation: number; registrantId: string; isBack: boolean }[]
  >`
    select e.registration_id as "registrationId", e.generation, e.registrant_id as "registrantId",
      exists (select from seminars.webinar_registrant other where other.webinar_id = e.webinar_id
        and other.registrant_id = e.registrant_id and other.state = 'in'
        and other.registration_id <> e.registration_id) as "isBack"
    from seminars.webinar_registrant e join seminars.registration r on r.id = e.registration_id
    where e.webinar_id = ${webinar.id} and e.state = 'in'
      and not (${belongsIn(sql)} and e.generation = r.link_generation)`;
  for (const { registrationId, generation, registrantId, isBack } of leaving) {
    // Zoom knows an address once: whoever registered again with it is the same registrant there.
    if (!isBack) await zoom.unregister(webinar.zoomId ?? '', registrantId).catch(passOverAfterwards);
    await sql`
      update seminars.webinar_registrant e
      set state = 'out', sealed_join_url = null,
        registrant_id = case when exists (select from seminars.registration r
          where r.id = e.registration_id and r.erased_at is not null) then null else e.registrant_id end
      where webinar_id = ${webinar.id} and registration_id = ${registrationId} and generation = ${generation}`;
  }
}

/** A webinar that is over changes no more, and there is nothing left to go into. */
function passOverAfterwards(error: unknown): void {
  if (error instanceof MeetingError && ['over', 'conflict', 'validation'].includes(error.kind)) return;
  throw error;
}
