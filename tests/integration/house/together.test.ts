import { expect, test } from 'vitest';
import { together } from '#api/core/db/together.ts';
import { testDatabase } from '#tests/support/database.ts';

const { sql } = await testDatabase({ max: 2 });
await sql`create table public.line (text text primary key)`;

const lines = async (): Promise<string[]> =>
  (await sql<{ text: string }[]>`select text from public.line order by text`).map(({ text }) => text);

test('what is done together is there together', async () => {
  await sql.begin((tx) =>
    together(
      tx`insert into public.line values ('one')`.then(() => tx`insert into public.line values ('two')`),
      tx`insert into public.line values ('three')`,
    ),
  );
  expect(await lines()).toEqual(['one', 'three', 'two']);
  await sql`truncate public.line`;
});

/** One writes line after line while the other refuses; what stays of it. */
async function written(
  both: (...work: [Promise<void>, Promise<void>]) => Promise<unknown>,
): Promise<string[]> {
  await sql`truncate public.line`;
  const refused = sql.begin((tx) => {
    const writes = async (): Promise<void> => {
      for (let step = 0; step < 5; step += 1) await tx`insert into public.line values (${`${step}`})`;
    };
    const refuses = async (): Promise<void> => {
      await tx`select 1`;
      throw new Error('refused');
    };
    return both(writes(), refuses());
  });
  await expect(refused).rejects.toThrow('refused');
  return await lines();
}

test('when one refuses, nothing that another still writes stays', async () => {
  for (let round = 0; round < 20; round += 1) expect(await written(together)).toEqual([]);
});

test('control: with Promise.all a line is written after the rollback, and stays', async () => {
  expect(await written((...work) => Promise.all(work))).not.toEqual([]);
});
