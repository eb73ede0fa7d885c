import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerVisit } from '#api/dispatch/actions/answer-visit.ts';
import { bookAbsence } from '#api/dispatch/actions/book-absence.ts';
import { bookInterview } from '#api/dispatch/actions/book-interview.ts';
import { planVisit } from '#api/dispatch/actions/plan-visit.ts';
import { visitsUsed } from '#api/dispatch/appointment-queries.ts';
import { appointmentViewsOf, visitTimesOf } from '#api/dispatch/appointment-view.ts';
import { caseByNumber, type DispatchCaseRow } from '#api/dispatch/queries.ts';
import { visitPlan } from '#api/dispatch/times-contract.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  asSato,
  atWork,
  tanaka,
  testCase,
  testExpert,
  testProgramme,
  visitedCase,
} from '#tests/support/dispatch-meetings.ts';
import {
  almostAgreed,
  attempt,
  doubleBookings,
  planWith,
  sayYes,
  unbookedAppointments,
} from '#tests/support/dispatch-rush.ts';
import { testOffice } from '#tests/support/office.ts';
import { randomRush } from '#tests/support/random-rush.ts';

const { sql } = await testDatabase({ max: 20 });
const office = await testOffice(sql, at('2026-11-24 (火) 10:00'));
const programmeId = await testProgramme(office);
await atWork(office, 'tanaka');
await atWork(office, 'ogawa');
const time = at('2026-12-10 (木) 14:00');

/**
 * 200 at once want one hour of suzuki, or of ogawa who goes along with her: visits of different organisations, interviews
 * of others, and seminars that ogawa would help with. How many got it.
 */
async function rush(startsAt: Temporal.Instant): Promise<number> {
  const expertId = await testExpert(office, { maxVisitsPerMonth: 31 });
  const visits: Awaited<ReturnType<typeof almostAgreed>>[] = [];
  for (let place = 0; place < 8; place += 1)
    visits.push(await almostAgreed(office, { programmeId, expertId, startsAt, staffId: 'ogawa' }));
  const cases: Awaited<ReturnType<typeof testCase>>[] = [];
  for (let place = 0; place < 8; place += 1) cases.push(await testCase(office, { programmeId }));
  const openTimeId = randomUUID();
  await sql`
    insert into dispatch.open_time (id, staff_id, starts_at, ends_at, buffer_minutes, ways, made_at)
    values (${openTimeId}, 'ogawa', ${startsAt}, ${startsAt.add({ minutes: 45 })}, 15, '{telephone}',
      ${office.clock.now()})`;
  const attempts = Array.from({ length: 200 }, (_, place) => {
    const turn = Math.floor(place / 3) % 8;
    if (place % 3 === 0) return attempt(() => sayYes(office, visits[turn] as (typeof visits)[number]));
    if (place % 3 === 1)
      return attempt(() =>
        bookInterview(
          office.context({ actor: asSato, requestId: randomUUID() }),
          cases[turn]?.caseNumber ?? '',
          { openTimeId, way: 'telephone' },
        ),
      );
    return attempt(() => planWith(office, 'ogawa', startsAt));
  });
  return (await Promise.all(attempts)).filter(Boolean).length;
}

describe('one hour of one person', () => {
  test('wanted by 200 at once through visits, interviews and seminars goes to one; the others are told so', async () => {
    expect(await rush(time)).toBe(1);
    expect(await doubleBookings(office)).toBe(0);
    expect(await unbookedAppointments(office)).toBe(0);
  });

  test('is never booked twice and nobody waits in a circle, however visits, interviews and seminars come and go', async () => {
    const { done, refused } = await randomRush(office, { programmeId, rounds: 20, atOnce: 12, seed: 4915 });
    expect(done).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
    expect(await doubleBookings(office)).toBe(0);
    expect(await unbookedAppointments(office)).toBe(0);
  });
});

/** Two cases of one organisation in a programme of one visit, both with the same expert. */
async function twoCases(): Promise<{ first: DispatchCaseRow; second: DispatchCaseRow; expertId: string }> {
  const once = await testProgramme(office, { sessions: 1 });
  const expertId = await testExpert(office, { maxVisitsPerMonth: 31 });
  const first = await visitedCase(office, { programmeId: once }, expertId);
  const second = await visitedCase(office, { programmeId: once }, expertId);
  const corporateNumberHash = randomBytes(32);
  await sql`
    update dispatch.dispatch_case set corporate_number_hash = ${corporateNumberHash}
    where id in (${first.id}, ${second.id})`;
  return {
    first: { ...first, corporateNumberHash },
    second: { ...second, corporateNumberHash },
    expertId,
  };
}

describe('the last visit of a year', () => {
  test('wanted at once from two cases of one organisation goes to one of them; the other is told why', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { first, second } = await twoCases();
      const wanted = [first, second, first, second].map(({ caseNumber }) =>
        attempt(() =>
          planVisit(
            office.context({ actor: tanaka, requestId: randomUUID() }),
            caseNumber,
            visitPlan.parse({}),
          ),
        ),
      );
      expect((await Promise.all(wanted)).filter(Boolean)).toHaveLength(1);
      expect(await visitsUsed(sql, first)).toBe(1);
    }
  });

  test('control: two that count without waiting for each other both find it free', async () => {
    const { first, second, expertId } = await twoCases();
    let counted = 0;
    const everybody = Promise.withResolvers<void>();
    await Promise.all(
      [first, second].map((theCase) =>
        sql.begin(async (tx) => {
          const used = await visitsUsed(tx, theCase);
          counted += 1;
          if (counted === 2) everybody.resolve();
          await everybody.promise;
          if (used > 0) return;
          await tx`
            insert into dispatch.appointment (case_id, kind, ordinal, status, minutes, way, expert_id, made_at)
            values (${theCase.id}, 'visit', 1, 'proposed', 120, 'visit', ${expertId}, ${office.clock.now()})`;
        }),
      ),
    );
    expect(await visitsUsed(sql, first)).toBe(2);
  });
});

test('an offered time can always be booked', async () => {
  const span = fc.record({
    weekday: fc.integer({ min: 1, max: 5 }),
    from: fc.constantFrom('09:00', '10:00', '13:00'),
    until: fc.constantFrom('14:00', '16:00', '17:00'),
  });
  const week = fc.array(span, { minLength: 1, maxLength: 5 });
  const busy = fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 8, max: 17 }),
      fc.integer({ min: 1, max: 30 }),
    ),
    { maxLength: 4 },
  );
  const start = at('2026-11-24 (火) 00:00');
  const desk = office.context({ actor: tanaka });
  let offeredTimes = 0;
  await fc.assert(
    fc.asyncProperty(
      week,
      week,
      busy,
      fc.constantFrom(0, 60, 120),
      fc.nat(),
      async (theirs, hers, away, travel, pick) => {
        const expertId = await testExpert(office, { weekly: hers, travelMinutes: travel });
        const { caseNumber } = await visitedCase(office, { programmeId, weekly: theirs }, expertId);
        for (const [days, hour, hours] of away) {
          const from = start.add({ hours: days * 24 + hour });
          const until = from.add({ hours });
          await attempt(() =>
            bookAbsence(
              desk,
              { kind: 'expert', id: expertId },
              { from: from.toString(), until: until.toString() },
            ),
          );
        }
        const theCase = (await caseByNumber(sql, caseNumber)) as never;
        const { times } = await visitTimesOf(desk, theCase, { expertId: '', staffId: '' });
        const chosen = times[pick % Math.max(1, times.length)];
        if (!chosen) return;
        offeredTimes += 1;
        const id = await planVisit(desk, caseNumber, visitPlan.parse({ startsAt: [chosen.startsAt] }));
        const [view] = await appointmentViewsOf(sql, desk, theCase);
        const yes = [{ proposalId: view?.proposals[0]?.id ?? '', answer: 'yes' as const }];
        await answerVisit(office.context({ actor: asSato }), caseNumber, id, yes);
        const last = office.context({ actor: { kind: 'expert', expertId } });
        expect(await answerVisit(last, caseNumber, id, yes)).toEqual({ agreed: true });
      },
    ),
    { numRuns: 12, seed: 4915 },
  );
  expect(offeredTimes).toBeGreaterThan(3);
});

test('control: without the constraint the same rush books the hour more than once', async () => {
  await sql`alter table core.booking drop constraint one_place_at_a_time`;
  expect(await rush(at('2026-12-11 (金) 14:00'))).toBeGreaterThan(1);
  expect(await doubleBookings(office)).toBeGreaterThan(0);
});
