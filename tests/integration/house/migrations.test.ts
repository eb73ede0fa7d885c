import { readdir } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { connect } from '#api/core/db/client.ts';
import { migrate, pendingMigrations } from '#api/core/db/migrate.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startProgram } from '#tests/support/programs.ts';
import { databaseUrl } from '#tests/support/server.ts';

const { address, sql } = await testDatabase();
const files = (await readdir('api/core/db/migrations')).sort();
const key = Buffer.alloc(32, 7).toString('base64');

test('eight processes that start at once on an empty database migrate it exactly once', async () => {
  const empty = `${address.database}_empty`;
  await sql.unsafe(`create database ${empty}`);
  const env = {
    PORT: '0',
    DATABASE_URL: databaseUrl({ ...address, database: empty }),
    BASE_URL: 'http://localhost',
    MAIL_URL: 'mailbox:',
    MAIL_FROM: 'madoguchi@city.example',
    SECRET_KEY: key,
    MASTER_KEYS: `m1:${key}`,
    SIGNING_KEYS: `s1:${key}`,
  };
  const programs = Array.from({ length: 8 }, () => startProgram('tests/support/serve.ts', env));
  for (const program of programs) {
    await vi.waitFor(() => expect(program.output()).toContain('listening on'), { timeout: 120_000 });
  }
  const database = connect({ ...address, database: empty }, { max: 1 });
  const applied = await database<{ name: string }[]>`select name from core.migration order by name`;
  expect(applied.map((row) => row.name)).toEqual(files);
  expect(await pendingMigrations(database)).toEqual([]);
  await database.end();

  for (const program of programs) program.child.kill('SIGTERM');
  expect(await Promise.all(programs.map((program) => program.ended))).toEqual(programs.map(() => 0));
  await sql.unsafe(`drop database ${empty}`);
}, 180_000);

test('a migration that was changed after it had been applied stops the start', async () => {
  await sql`update core.migration set checksum = 'another' where name = '0001-core.sql'`;
  await expect(migrate(sql)).rejects.toThrow('0001-core.sql was changed after it had been applied');
});
