import type { Sql } from '#api/core/db/client.ts';

/** Any numbers, each its own: all processes of one database must agree on them. */
const locks = { demonstration: 7_340_003, links: 7_340_004 } as const;

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

/** Runs the work unless a process of this database is at it already; then there is nothing left to do. */
export async function unlessRunning(
  sql: Sql,
  lock: keyof typeof locks,
  work: () => Promise<void>,
): Promise<void> {
  const connection = await sql.reserve();
  try {
    const [row] = await connection<{ free: boolean }[]>`
      select pg_try_advisory_lock(${locks[lock]}::int) as free`;
    if (!row?.free) return;
    try {
      await work();
    } finally {
      await connection`select pg_advisory_unlock(${locks[lock]}::int)`;
    }
  } finally {
    connection.release();
  }
}
