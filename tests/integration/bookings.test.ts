import { expect, test } from 'vitest';
import { book, bookingsOf, type Resource, release } from '#api/core/bookings/bookings.ts';
import type { Sql } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import type { Subject } from '#api/core/events/events.ts';
import { at } from '#tests/support/at.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';

const { sql } = await testDatabase({ max: 30 });
const ctx = testContext(sql);
const hall: Resource = { kind: 'venue', id: 'hall' };
const tanaka: Resource = { kind: 'staff', id: 'tanaka' };
const whole = { from: at('2026-12-01 (火) 00:00'), until: at('2026-12-31 (木) 00:00') };
const seminar = (id: string): Subject => ({ kind: 'seminar', id });
const on10th = (from: string, until: string) => ({
  from: at(`2026-12-10 (木) ${from}`),
  until: at(`2026-12-10 (木) ${until}`),
});

const booked = async (subject: Subject, resources: Resource[], span: ReturnType<typeof on10th>) =>
  await sql.begin((tx) =>
    book(
      tx,
      ctx,
      subject,
      resources.map((resource) => ({ resource, ...span })),
    ),
  );

test('a hall is taken once, and the refusal says when', async () => {
  await booked(seminar('a'), [hall, tanaka], on10th('14:00', '16:00'));
  const refused = await booked(seminar('b'), [hall], on10th('15:59', '18:00')).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(RefusedError);
  expect(refused).toMatchObject({
    because: { ja: expect.stringContaining('この会場には、2026年12月10日（木）14:00–16:00に別の予定') },
  });
  await booked(seminar('c'), [hall], on10th('16:00', '18:00'));
  expect((await bookingsOf(sql, hall, whole)).map(({ subject }) => subject.id)).toEqual(['a', 'c']);
});

test('what is refused in part is refused whole, and what was booked before stays', async () => {
  await booked(seminar('d'), [{ kind: 'staff', id: 'sato' }], on10th('09:00', '10:00'));
  await expect(
    booked(seminar('d'), [{ kind: 'staff', id: 'sato' }, hall], on10th('15:00', '16:00')),
  ).rejects.toBeInstanceOf(RefusedError);
  const [kept] = await bookingsOf(sql, { kind: 'staff', id: 'sato' }, whole);
  expect(kept).toMatchObject(on10th('09:00', '10:00'));
});

test('a seminar that moves frees its old time and may overlap with itself', async () => {
  await booked(seminar('a'), [hall], on10th('13:00', '15:00'));
  await booked(seminar('a'), [hall], on10th('13:30', '15:30'));
  await sql.begin((tx) => release(tx, seminar('c')));
  expect(await bookingsOf(sql, hall, whole)).toMatchObject([on10th('13:30', '15:30')]);
});

test('two who want to exchange their times do not wait for each other in a circle', async () => {
  const suzuki: Resource = { kind: 'expert', id: 'suzuki-exchanges' };
  const times = [on10th('10:00', '11:00'), on10th('11:00', '12:00')] as const;
  for (let round = 0; round < 20; round += 1) {
    await booked(seminar('one'), [suzuki], times[0]);
    await booked(seminar('two'), [suzuki], times[1]);
    const answers = await Promise.allSettled([
      booked(seminar('one'), [suzuki], times[1]),
      booked(seminar('two'), [suzuki], times[0]),
    ]);
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(RefusedError);
  }
});

/** 200 at once want one hall and one person, asking in either order: how many got both. */
async function rush(): Promise<number> {
  const attempts = Array.from({ length: 200 }, (_, place) => {
    const resources: Resource[] = [
      { kind: 'venue', id: 'rush' },
      { kind: 'expert', id: 'suzuki' },
    ];
    const subject: Subject = { kind: place % 2 ? 'seminar' : 'consultation', id: `rush-${place}` };
    return booked(subject, place % 3 ? resources : resources.reverse(), on10th('10:00', '12:00')).then(
      () => true,
      (error: unknown) => {
        if (error instanceof RefusedError) return false;
        throw error;
      },
    );
  });
  return (await Promise.all(attempts)).filter(Boolean).length;
}

const rowsOf = async (on: Sql, id: string): Promise<number> =>
  (await on`select 1 from core.booking where resource_id = ${id}`).length;

test('of 200 who want one hall and one expert at once, exactly one gets both', async () => {
  expect(await rush()).toBe(1);
  expect([await rowsOf(sql, 'rush'), await rowsOf(sql, 'suzuki')]).toEqual([1, 1]);
});

test('control: without the constraint the same rush books the hall many times', async () => {
  await sql`delete from core.booking where resource_id in ('rush', 'suzuki')`;
  await sql`alter table core.booking drop constraint one_place_at_a_time`;
  expect(await rush()).toBeGreaterThan(1);
  expect(await rowsOf(sql, 'rush')).toBeGreaterThan(1);
});
