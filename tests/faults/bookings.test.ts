import { expect, test } from 'vitest';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { atWork, testProgramme } from '#tests/support/dispatch-meetings.ts';
import { doubleBookings, unbookedAppointments } from '#tests/support/dispatch-rush.ts';
import { testOffice } from '#tests/support/office.ts';
import { randomRush } from '#tests/support/random-rush.ts';

const { sql } = await testDatabase({ max: 20 });
const office = await testOffice(sql, at('2026-11-24 (火) 10:00'));

test('in 10,000 random interleavings nobody is in two places and nobody waits in a circle', async () => {
  const programmeId = await testProgramme(office);
  await atWork(office, 'tanaka');
  await atWork(office, 'ogawa');
  const { done, refused } = await randomRush(office, {
    programmeId,
    rounds: 1000,
    atOnce: 10,
    seed: 20261122,
  });
  expect(done + refused).toBe(10_000);
  expect(done).toBeGreaterThan(1000);
  expect(await doubleBookings(office)).toBe(0);
  expect(await unbookedAppointments(office)).toBe(0);
}, 600_000);
