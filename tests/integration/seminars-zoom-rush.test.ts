import { afterAll, expect, test, vi } from 'vitest';
import { connect } from '#api/core/db/client.ts';
import { keepWebinar } from '#api/seminars/actions/keep-webinar.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { registrationInput } from '#api/seminars/contract.ts';
import { joinViewOf } from '#api/seminars/join-view.ts';
import { registrationByTicket } from '#api/seminars/registration-queries.ts';
import type { SandboxState } from '#scripts/zoom-sandbox/state.ts';
import { busiestSecond } from '#tests/integration/zoom-support.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey, type TestOffice } from '#tests/support/office.ts';
import { seminarZoom } from '#tests/support/seminar-zoom.ts';
import { itosRegistration, publishedSeminar } from '#tests/support/seminars.ts';

const { sql, address } = await testDatabase({ max: 20 });
/** Two workers beside the process that answers people, each with a pool of its own. */
const pools = [connect(address, { max: 4 }), connect(address, { max: 4 })];
afterAll(async () => {
  for (const pool of pools) await pool.end({ timeout: 5 });
});

/** So many people register at once; what each was told. */
async function everybodyRegisters(
  office: TestOffice,
  slug: string,
  count: number,
  onRegistered: (n: number) => void = () => {},
) {
  const ctx = office.context({ actor: { kind: 'requester' } });
  return await Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const own = { email: `person${n}@example.jp`, name: `見本 ${n}` };
      const input = registrationInput.parse(itosRegistration(own));
      const outcome = await registerForSeminar(ctx, slug, input, newSendingKey());
      onRegistered(n);
      return outcome;
    }),
  );
}

/** Everybody is in Zoom once, by one entry of ours, and was sent one mail, whatever happened on the way. */
async function expectAllIn(seminarId: string, state: SandboxState, count: number) {
  const [webinar, ...others] = state.webinars.values();
  expect(others).toEqual([]);
  expect(webinar?.registrants.map(({ status }) => status)).toEqual(Array(count).fill('approved'));
  expect(new Set(webinar?.registrants.map(({ email }) => email)).size).toBe(count);
  const [entries] = await sql`
    select count(*)::int as entries, count(distinct e.registrant_id)::int as registrants,
      count(distinct e.sealed_join_url)::int as links
    from seminars.webinar_registrant e join seminars.registration r on r.id = e.registration_id
    where r.seminar_id = ${seminarId} and e.state = 'in'`;
  expect(entries).toEqual({ entries: count, registrants: count, links: count });
  const mails = await sql`
    select m.purpose, count(*)::int as mails, count(distinct m.subject_id)::int as people from core.mail m
    join seminars.registration r on r.ticket_number = m.subject_id
    where r.seminar_id = ${seminarId} group by m.purpose`;
  expect(mails).toEqual([{ purpose: 'registered', mails: count, people: count }]);
  // Zoom allows three tries a day: nobody was sent twice.
  const tries = await sql`
    select used, count(*)::int as people from core.zoom_daily_use where name = 'add' group by used`;
  expect(tries).toEqual([{ used: 1, people: count }]);
  await sql`delete from core.zoom_daily_use`;
}

/** The work is begun once more after every nudge, and not while it is being done: as a worker's jobs are. */
function inTurn(work: () => Promise<void>): { nudge(): void; done(): Promise<void> } {
  let wanted = false;
  let under: Promise<void> | null = null;
  const run = async () => {
    while (wanted) {
      wanted = false;
      await work();
    }
    under = null;
  };
  return {
    nudge: () => {
      wanted = true;
      under ??= run();
    },
    done: async () => void (await under),
  };
}

test('1,000 register at once while Zoom allows 20 calls a second: all confirmed, all with their link, no limit broken', async () => {
  const count = 1_000;
  const { office, state, another, work } = await seminarZoom(sql, at('2026-11-24 (火) 10:00'));
  const seminar = await publishedSeminar(office, { online: { by: 'zoom', capacity: count } });
  for (const host of state.hosts) host.capacity = count;
  await work();
  const begun = office.clock.now();
  const workers = pools.map((pool) => {
    const [ctx, provider] = [office.context({ sql: pool }), another(pool)];
    return inTurn(() => keepWebinar(ctx, provider, seminar.id));
  });
  const outcomes = await everybodyRegisters(office, seminar.slug, count, (n) => workers[n % 2]?.nudge());
  expect(new Set(outcomes)).toEqual(new Set(['registered']));
  for (const worker of workers) await worker.done();
  await expectAllIn(seminar.id, state, count);
  expect(state.calls.filter(({ status }) => status === 429)).toEqual([]);
  expect(busiestSecond(state, () => true)).toBeLessThanOrEqual(20);
  expect(busiestSecond(state, ({ path }) => path.includes('batch_registrants'))).toBeLessThanOrEqual(10);
  expect(begun.until(office.clock.now()).total('minutes')).toBeLessThan(5);
  const [one] = await sql<{ ticketNumber: string }[]>`
    select ticket_number as "ticketNumber" from seminars.registration where seminar_id = ${seminar.id} limit 1`;
  office.clock.set(at('2026-12-10 (木) 13:30'));
  const row = await registrationByTicket(sql, one?.ticketNumber ?? '');
  expect(await joinViewOf(office.context(), row)).toMatchObject({ state: 'open', leadsTo: 'zoom' });
}, 60_000);

test('workers that die while Zoom is answering lose nobody and register nobody twice', async () => {
  const count = 120;
  const { office, state, another, work } = await seminarZoom(sql, at('2026-11-24 (火) 10:00'));
  const seminar = await publishedSeminar(office, { online: { by: 'zoom', capacity: count } });
  await work();
  await everybodyRegisters(office, seminar.slug, count);
  await sql`delete from core.zoom_daily_use`;
  // Carried out at Zoom, and the answer on its way: the worst moment to die.
  state.faults.push({ path: 'batch_registrants', times: 2, delay: 150 });
  const batches = () => state.calls.filter(({ path }) => path.includes('batch_registrants')).length;
  for (const dead of [1, 2]) {
    const pool = connect(address, { max: 4 });
    const dying = keepWebinar(office.context({ sql: pool }), another(pool), seminar.id).catch(() => 'died');
    await vi.waitFor(() => expect(batches()).toBe(dead), { timeout: 20_000, interval: 5 });
    await pool.end({ timeout: 0 });
    expect(await dying).toBe('died');
    const [left] = await sql`
      select count(*)::int as count from seminars.webinar_registrant where state = 'sending'`;
    expect(left?.count).toBe(30);
  }
  const alive = pools.map((pool) => keepWebinar(office.context({ sql: pool }), another(pool), seminar.id));
  await Promise.all(alive);
  await expectAllIn(seminar.id, state, count);
}, 60_000);
