import { expect, test } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';

const connections = 2;
const { sql } = await testDatabase({ max: connections });

// Otherwise postgres.js 3.4.9 gives up a transaction that is the hundredth to wait on one connection.
test('a transaction begins however many queries wait before it', async () => {
  await Promise.all(Array.from({ length: connections }, () => sql`select 1`));
  for (let waiting = 96; waiting <= 104; waiting += 1) {
    const reads = Array.from({ length: waiting * connections }, () => sql`select 1`.execute());
    const [row] = await sql.begin((tx) => tx<{ begun: number }[]>`select ${waiting}::int as begun`);
    expect(row).toEqual({ begun: waiting });
    await Promise.all(reads);
  }
});
