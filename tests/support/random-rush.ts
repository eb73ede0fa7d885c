import { randomUUID } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import { bookInterview } from '#api/dispatch/actions/book-interview.ts';
import { cancelInterview } from '#api/dispatch/actions/cancel-interview.ts';
import { cancelVisit } from '#api/dispatch/actions/cancel-visit.ts';
import { requestVisitTimes } from '#api/dispatch/actions/request-visit-times.ts';
import { at } from '#tests/support/at.ts';
import { asSato, tanaka, testCase, testExpert } from '#tests/support/dispatch-meetings.ts';
import {
  almostAgreed,
  attempt,
  bookOther,
  planWith,
  releaseOther,
  sayYes,
} from '#tests/support/dispatch-rush.ts';
import type { TestOffice } from '#tests/support/office.ts';
import { rememberingQueue } from '#tests/support/remembering-queue.ts';

/** The same numbers for the same seed, so that a fault can be looked at again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/**
 * Lets people do what they do, `atOnce` at a time, in an order nobody planned: take and exchange interview times, agree
 * on visits, move and cancel them, plan seminars, be away. Two experts and two members of staff have ten hours
 * between them, so that everybody meets everybody. A deadlock or any other fault is thrown.
 */
export async function randomRush(
  office: TestOffice,
  {
    programmeId,
    rounds,
    atOnce,
    seed,
  }: { programmeId: string; rounds: number; atOnce: number; seed: number },
): Promise<{ done: number; refused: number }> {
  const roll = dice(seed);
  await clearDesk(office);
  const hours = Array.from({ length: 10 }, (_, place) =>
    at('2027-01-12 (火) 09:00').add({ hours: (place >> 1) * 24 * 7 + (place % 2) * 4 }),
  );
  const hour = () => hours[roll(hours.length)] as Temporal.Instant;
  const people = ['tanaka', 'ogawa'];
  const expertIds = [
    await testExpert(office, { maxVisitsPerMonth: 31 }),
    await testExpert(office, { maxVisitsPerMonth: 31 }),
  ];
  const times: string[] = [];
  for (const staffId of people) {
    for (const startsAt of hours) {
      const id = randomUUID();
      times.push(id);
      await office.sql`
        insert into dispatch.open_time (id, staff_id, starts_at, ends_at, buffer_minutes, ways, made_at)
        values (${id}, ${staffId}, ${startsAt}, ${startsAt.add({ minutes: 45 })}, 15, '{telephone}',
          ${office.clock.now()})`;
    }
  }
  const cases: string[] = [];
  for (let place = 0; place < 6; place += 1) cases.push((await testCase(office, { programmeId })).caseNumber);
  const visits: Awaited<ReturnType<typeof almostAgreed>>[] = [];
  for (let place = 0; place < 6; place += 1)
    visits.push(
      await almostAgreed(office, {
        programmeId,
        expertId: expertIds[place % 2] as string,
        startsAt: hour(),
        ...(place % 3 ? {} : { staffId: people[place % 2] as string }),
      }),
    );
  const sato = () => person(office, asSato);
  const desk = () => person(office, tanaka);
  const visit = () => visits[roll(visits.length)] as (typeof visits)[number];
  const one = <T>(list: readonly T[]): T => list[roll(list.length)] as T;

  const doings: (() => Promise<unknown>)[] = [
    () => bookInterview(sato(), one(cases), { openTimeId: one(times), way: 'telephone' }),
    () => bookInterview(desk(), one(cases), { openTimeId: one(times), way: 'telephone' }),
    () => cancelInterview(sato(), one(cases), 'x'),
    () => moveAndAgree(office, visit(), hour()),
    () => sayYes(office, visit()),
    () => reopen(office, desk(), visit(), hour()),
    () => planWith(office, one(people), hour()),
    () => bookOther(office, one(['a', 'b', 'c']), { kind: 'expert', id: one(expertIds) }, hour()),
    () => bookOther(office, one(['d', 'e']), { kind: 'staff', id: one(people) }, hour()),
    () => releaseOther(office, one(['a', 'b', 'c', 'd', 'e'])),
  ];
  let done = 0;
  let refused = 0;
  for (let round = 0; round < rounds; round += 1) {
    const chosen = Array.from({ length: atOnce }, () => one(doings));
    const answers = await Promise.all(
      chosen.map((doing) => attempt(doing).catch((error: unknown) => notThere(error))),
    );
    for (const answer of answers) {
      if (answer) done += 1;
      else refused += 1;
    }
    // Seminars are planned without end: the oldest make room again.
    await office.sql`delete from core.booking where subject_kind = 'seminar'`;
  }
  return { done, refused };
}

/** What an earlier rush left is over: its hours are wanted again. */
async function clearDesk({ sql, clock }: TestOffice): Promise<void> {
  await sql`delete from core.booking`;
  await sql`delete from dispatch.proposed_time`;
  await sql`update dispatch.appointment set status = 'cancelled' where status in ('proposed', 'agreed')`;
  await sql`update dispatch.open_time set removed_at = ${clock.now()}, taken_by = null`;
}

/** Somebody at a request of their own. The jobs that deliver mails are none of this: they are only remembered. */
const person = (office: TestOffice, actor: Context['actor']): Context =>
  office.context({ actor, requestId: randomUUID(), queue: rememberingQueue().queue });

/** Nothing there to cancel is an answer too. */
function notThere(error: unknown): boolean {
  if (error instanceof Error && error.name === 'NotFoundError') return false;
  throw error;
}

/** The organisation names another hour, everybody else has said yes to it, and it says yes itself. */
async function moveAndAgree(
  office: TestOffice,
  visit: { caseNumber: string; id: string; timeId: string },
  startsAt: Temporal.Instant,
): Promise<void> {
  await requestVisitTimes(person(office, asSato), visit.caseNumber, visit.id, [startsAt.toString()]);
  const [time] = await office.sql<{ id: string }[]>`
    update dispatch.proposed_time set expert = 'yes', office = 'yes'
    where appointment_id = ${visit.id} and starts_at = ${startsAt} returning id`;
  if (time) await sayYes(office, { ...visit, timeId: time.id });
}

/** The desk cancels a visit; the row is opened again, so that the next round has something to agree on. */
async function reopen(
  office: TestOffice,
  desk: Context,
  visit: { caseNumber: string; id: string; timeId: string },
  startsAt: Temporal.Instant,
): Promise<void> {
  await cancelVisit(desk, visit.caseNumber, visit.id, 'x');
  await office.sql.begin(async (tx) => {
    await tx`select from dispatch.dispatch_case where case_number = ${visit.caseNumber} for update`;
    await tx`
      update dispatch.appointment set status = 'proposed', starts_at = null, ends_at = null
      where id = ${visit.id} and status = 'cancelled'`;
    await tx`
      insert into dispatch.proposed_time (id, appointment_id, starts_at, proposed_by, proposed_at, expert, office)
      values (${visit.timeId}, ${visit.id}, ${startsAt}, 'office', ${office.clock.now()}, 'yes', 'yes')
      on conflict do nothing`;
  });
}
