import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { connect, type DatabaseAddress, type Sql } from '#api/core/db/client.ts';

export type TestDatabase = { sql: Sql; address: Exclude<DatabaseAddress, string> };

/** A database of this test file's own, cloned from the migrated template and dropped after the file. */
export async function testDatabase(options: { max?: number } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = { host: inject('postgresSocket'), port: 5432, user: 'madoguchi' };
  const admin = connect({ ...server, database: 'postgres' }, { max: 1 });
  await admin.unsafe(`create database ${name} template madoguchi`);
  const address = { ...server, database: name };
  const sql = connect(address, options);
  afterAll(async () => {
    await sql.end({ timeout: 5 });
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end();
  });
  return { sql, address };
}
