import { expect, test } from 'vitest';
import { seedDispatch } from '#api/demonstration-dispatch.ts';
import { seedMeetings } from '#api/demonstration-meetings.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { atWork } from '#tests/support/dispatch-meetings.ts';
import { testOffice } from '#tests/support/office.ts';

const { sql } = await testDatabase();

test('the demonstration office has a programme and a case at each point of the road, once', async () => {
  const office = await testOffice(sql, at('2026-11-22 (日) 22:30'));
  await atWork(office, 'tanaka');
  await seedDispatch(office.context(), 'tanaka');
  await seedDispatch(office.context(), 'tanaka');
  const rows = await sql<{ status: string; held: boolean; overdue: boolean }[]>`
    select c.status, h.id is not null as held, coalesce(p.due_on < '2026-11-22', false) as overdue
    from dispatch.dispatch_case c
    left join dispatch.hold h on h.case_id = c.id and h.until_at is null
    left join core.promise p on p.subject_id = c.case_number and p.kept_at is null and p.ended_at is null
      and p.paused_at is null
    order by c.received_at`;
  expect(rows.map(({ status, held, overdue }) => [status, held, overdue])).toEqual([
    ['declined', false, false],
    ['deciding', false, false],
    ['received', true, false],
    ['received', false, true],
    ['arranging', false, false],
    ['received', false, false],
  ]);
  // The experts of the demonstration work for this programme, beside these cases.
  await seedMeetings(office.context(), 'tanaka');
  const [visiting] = await sql`select from dispatch.dispatch_case where status = 'visiting'`;
  expect(visiting).toBeDefined();
});
