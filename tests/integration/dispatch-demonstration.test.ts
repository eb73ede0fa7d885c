import { expect, test } from 'vitest';
import { seedDispatch } from '#api/demonstration-dispatch.ts';
import { seedMeetings } from '#api/demonstration-meetings.ts';
import { appointmentViewsOf } from '#api/dispatch/appointment-view.ts';
import { caseByNumber } from '#api/dispatch/queries.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { atWork } from '#tests/support/dispatch-meetings.ts';
import { testOffice } from '#tests/support/office.ts';

const { sql } = await testDatabase();
const office = await testOffice(sql, at('2026-11-22 (日) 22:30'));

test('the demonstration office has experts, times for interviews, and an organisation between its visits, once', async () => {
  await atWork(office, 'tanaka');
  await seedDispatch(office.context(), 'tanaka');
  await seedMeetings(office.context(), 'tanaka');
  await seedMeetings(office.context(), 'tanaka');
  const [counted] = await sql<{ experts: bigint; times: bigint; caseNumber: string }[]>`
    select (select count(*) from dispatch.expert) as experts,
      (select count(*) from dispatch.open_time where taken_by is null) as times,
      (select case_number from dispatch.dispatch_case where status = 'visiting') as "caseNumber"`;
  expect(counted).toMatchObject({ experts: 4n });
  expect(Number(counted?.times)).toBeGreaterThan(8);
  const theCase = await caseByNumber(sql, counted?.caseNumber ?? '');
  expect(theCase?.status).toBe('visiting');
  const views = await appointmentViewsOf(sql, office.context(), theCase as never);
  expect(views.map(({ kind, status, waitsFor }) => [kind, status, waitsFor.length])).toEqual([
    ['interview', 'held', 0],
    ['visit', 'held', 0],
    ['visit', 'agreed', 0],
    ['visit', 'proposed', 2],
  ]);
});
