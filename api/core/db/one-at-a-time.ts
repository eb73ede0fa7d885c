import type { Sql } from '#api/core/db/client.ts';

/** Any numbers, each its own: all processes of one database must agree on them. */
const locks = { demonstration: 7_340_003 } as const;

/** Runs the work in one process of this database at a time; the others wait, on one connection each. */
export async function oneAtATime<T>(sql: Sql, lock: keyof typeof locks, work: () => Promise<T>): Promise<T> {
  const connection = await sql.reserve();
  try {
    await connection`select pg_advisory_lock(${locks[lock]}::int)`;
    return await work();
  } finally {
    await connection`select pg_advisory_unlock(${locks[lock]}::int)`;
    connection.release();
  }
}
