import { expect, test } from 'vitest';
import { seedSeminars } from '#api/demonstration-seminars.ts';
import type { SeminarList } from '#api/seminars/contract.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { testOffice } from '#tests/support/office.ts';

const { sql } = await testDatabase();
const office = await testOffice(sql, at('2026-11-22 (日) 22:30'));

test('the demonstration office has a seminar of each kind, once', async () => {
  await seedSeminars(office.context(), 'tanaka');
  await seedSeminars(office.context(), 'tanaka');
  const { body } = await office.request<SeminarList>('GET', '/api/seminars');
  expect(body.upcoming.map(({ delivery, seats, registration }) => [delivery, seats, registration])).toEqual([
    ['venue', 'waiting_list', 'open'],
    ['hybrid', 'free', 'open'],
  ]);
  expect(body.past).toMatchObject([{ status: 'held', archive: 'open' }]);
});
