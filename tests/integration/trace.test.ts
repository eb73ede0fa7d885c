import { expect, test } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';

const { sql } = await testDatabase();

test('the trace refuses to be changed, removed or emptied', async () => {
  await sql`
    insert into core.event (at, actor_kind, subject_kind, subject_id, verb, request_id)
    values (now(), 'system', 'office', 'office', 'tried', 'r1')`;
  await expect(sql`update core.event set verb = 'other'`).rejects.toThrow('append-only: UPDATE refused');
  await expect(sql`delete from core.event`).rejects.toThrow('append-only: DELETE refused');
  await expect(sql`truncate core.event`).rejects.toThrow('append-only: TRUNCATE refused');
  expect(await sql`select verb from core.event`).toEqual([{ verb: 'tried' }]);
});
