import { afterAll, expect, test } from 'vitest';
import { connect } from '#api/core/db/client.ts';
import { cancelRegistration } from '#api/seminars/actions/cancel-registration.ts';
import { type Outcome, registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { registrationInput } from '#api/seminars/contract.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { newSendingKey, type TestOffice, testOffice } from '#tests/support/office.ts';
import { itosRegistration, publishedSeminar, seatsOf } from '#tests/support/seminars.ts';

/** Two pools on one database, as two processes have them. */
const { sql, address } = await testDatabase({ max: 24 });
const other = connect(address, { max: 24 });
afterAll(async () => await other.end({ timeout: 5 }));
const morning = at('2026-11-24 (火) 10:00');
const office = await testOffice(sql, morning);
const secondOffice: TestOffice = await testOffice(other, morning);

const people = 500;
const capacities = [1, 100];
const everySixth = 6;

type Run = { id: string; capacity: number; outcomes: Outcome[]; cancelled: number };

/** 500 people for each of two seminars at once, by two processes; of those who get a seat, some cancel at once. */
async function rush(prefix: string): Promise<Run[]> {
  const runs: Run[] = [];
  for (const capacity of capacities) {
    const { id } = await publishedSeminar(office, {
      online: { by: 'link', url: 'https://meet.example/room', capacity },
    });
    runs.push({ id, capacity, outcomes: [], cancelled: 0 });
  }
  await Promise.all(
    Array.from({ length: people }, (_, place) =>
      Promise.all(runs.map((run) => onePerson(run, place, `${prefix}${place}@example.jp`))),
    ).flat(),
  );
  return runs;
}

async function onePerson(run: Run, place: number, email: string): Promise<void> {
  const process = place % 2 ? office : secondOffice;
  const ctx = process.context({ actor: { kind: 'requester' } });
  const { slug } = await slugOf(run.id);
  const input = registrationInput.parse(itosRegistration({ email, name: `見本 ${place}` }));
  const key = newSendingKey();
  // Every tenth presses the button twice.
  const sendings = place % 10 === 0 ? 2 : 1;
  const outcomes = await Promise.all(
    Array.from({ length: sendings }, () => registerForSeminar(ctx, slug, input, key)),
  );
  run.outcomes.push(...outcomes.slice(0, 1));
  if (outcomes[0] !== 'registered' || place % everySixth !== 0) return;
  const [row] = await process.sql<{ ticketNumber: string }[]>`
    select r.ticket_number as "ticketNumber" from seminars.registration r
    join seminars.sending s on s.registration_id = r.id
    where s.key_hash = sha256(${key}::bytea)`;
  await cancelRegistration(ctx, row?.ticketNumber ?? '');
  run.cancelled += 1;
}

const slugOf = async (id: string): Promise<{ slug: string }> => {
  const [row] = await sql<{ slug: string }[]>`select slug from seminars.seminar where id = ${id}`;
  if (!row) throw new Error('There is no such seminar.');
  return row;
};

/** For each state, what a person in it must have been sent, and how often. */
const mailsWanted = async (id: string) =>
  await sql<{ state: string; mails: string; people: number }[]>`
    select state, mails, count(*)::int as people from (
      select r.state, string_agg(m.purpose, ' ' order by m.created_at, m.purpose) as mails
      from seminars.registration r
      left join core.mail m on m.subject_kind = 'registration' and m.subject_id = r.ticket_number
      where r.seminar_id = ${id} group by r.id, r.state) each
    group by state, mails order by state, mails`;

test('500 at once for 1 seat and for 100, with cancellations among them: never oversold, nobody lost', async () => {
  for (const run of await rush('safe')) {
    const [seats] = await seatsOf(sql, run.id);
    expect(seats).toMatchObject({ capacity: run.capacity, taken: run.capacity, held: run.capacity });
    expect(run.outcomes).toHaveLength(people);
    const [counted] = await sql<{ total: number; addresses: number }[]>`
      select count(*)::int as total, count(distinct address_hash)::int as addresses
      from seminars.registration where seminar_id = ${run.id}`;
    expect(counted).toEqual({ total: people, addresses: people });
    expect(seats?.waiting).toBe(people - run.capacity - run.cancelled);
    const allowed = new Set([
      'registered: registered',
      'cancelled: registered cancelled',
      'cancelled: cancelled registered',
      'waiting: waiting',
      'offered: waiting offered',
      'offered: offered waiting',
    ]);
    const found = await mailsWanted(run.id);
    expect(
      found.map(({ state, mails }) => `${state}: ${mails}`).filter((line) => !allowed.has(line)),
    ).toEqual([]);
    expect(found.reduce((sum, line) => sum + line.people, 0)).toBe(people);
  }
}, 120_000);

test('whoever waited longest was offered first', async () => {
  const [wrong] = await sql<{ count: number }[]>`
    select count(*)::int as count from seminars.registration waits
    join seminars.registration passed on passed.seminar_id = waits.seminar_id and passed.state = 'offered'
    where waits.state = 'waiting' and waits.waiting_order < passed.waiting_order`;
  expect(wrong?.count).toBe(0);
});

test('control: with the guard removed the same rush oversells', async () => {
  await sql`alter table seminars.way drop constraint never_oversold`;
  await sql.unsafe(`
    create or replace function seminars.take_seat(of_seminar uuid, by_way text) returns boolean
    language plpgsql as $$
    declare has_seat boolean;
    begin
      select (select count(*) from seminars.registration r where r.seminar_id = w.seminar_id and r.way = w.way
        and r.state in ('registered', 'offered')) < capacity into has_seat
      from seminars.way w where w.seminar_id = of_seminar and w.way = by_way;
      return has_seat;
    end $$`);
  const runs = await rush('control');
  const oversold = await Promise.all(
    runs.map(async ({ id, capacity }) => ((await seatsOf(sql, id))[0]?.held ?? 0) > capacity),
  );
  expect(oversold).toContain(true);
}, 120_000);
