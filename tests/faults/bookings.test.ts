import { expect, test } from 'vitest';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { atWork, testProgramme } from '#tests/support/dispatch-meetings.ts';
import { doubleBookings, unbookedAppointments } from '#tests/support/dispatch-rush.ts';
import { testOffice } from '#tests/support/office.ts';
import { randomRush } from '#tests/support/random-rush.ts';

const { sql } = await testDatabase({ max: 20 });
const office = await testOffice(sql, at('2026-11-24 (火) 10:00'));
const programmeId = await testProgramme(office);
await atWork(office, 'tanaka');
await atWork(office, 'ogawa');

/** Ten times a thousand, each with a seed of its own, so that a fault can be looked at again alone. */
const seeds = Array.from({ length: 10 }, (_, place) => 20_261_122 + place);

test.each(seeds)(
  'in 1,000 random interleavings (seed %i) nobody is in two places and nobody waits in a circle',
  async (seed) => {
    const { done, refused } = await randomRush(office, { programmeId, rounds: 50, atOnce: 20, seed });
    expect(done + refused).toBe(1000);
    expect(done).toBeGreaterThan(100);
    expect(await doubleBookings(office)).toBe(0);
    expect(await unbookedAppointments(office)).toBe(0);
  },
);
