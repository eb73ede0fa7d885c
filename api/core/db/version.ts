import type { Sql } from '#api/core/db/client.ts';

/** The oldest major version on which the tests run, and the one of the embedded database. */
const oldestMajor = 15;

/** Asks the database how old it is. Throws a sentence when it is too old or does not answer. */
export async function refuseOldPostgres(sql: Sql): Promise<void> {
  const [row] = await sql<{ number: string; name: string }[]>`
    select current_setting('server_version_num') as number, current_setting('server_version') as name`.catch(
    (error: NodeJS.ErrnoException) => {
      throw new Error(`The database does not answer (${error.code ?? error.name}): check DATABASE_URL.`);
    },
  );
  const major = Math.trunc(Number(row?.number) / 10_000);
  if (major < oldestMajor)
    throw new Error(`PostgreSQL ${row?.name} is too old: version ${oldestMajor} or newer is needed.`);
}
