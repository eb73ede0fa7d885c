import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { Context } from '#api/core/context.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { masterKeyUse, rotateMasterKey } from '#api/core/sealing/rotate-master-key.ts';
import {
  type CaseKey,
  createCaseKey,
  destroyCaseKey,
  ErasedError,
  open,
  openCaseKey,
  openCaseKeys,
  seal,
} from '#api/core/sealing/sealing.ts';
import type { NamedKey, Secrets } from '#api/core/secrets.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import { testSecrets } from '#tests/support/secrets.ts';

const { sql } = await testDatabase();
const ctx = testContext(sql);

const newMaster: NamedKey = { id: 'm2', bytes: createHash('sha256').update('test/m2').digest() };
const [oldMaster] = testSecrets.masterKeys;
const rotating: Secrets = { ...testSecrets, masterKeys: [newMaster, oldMaster] };
const afterwards: Secrets = { ...testSecrets, masterKeys: [newMaster] };

const newCase = (by: Context = ctx): Promise<CaseKey> => sql.begin((tx) => createCaseKey(tx, by));
const destroy = (keyId: string): Promise<boolean> => sql.begin((tx) => destroyCaseKey(tx, ctx, keyId));

beforeEach(async () => {
  await sql`delete from core.case_key`;
});

test('a case key opens again from the database, which does not hold it in the open', async () => {
  const key = await newCase();
  expect(await openCaseKey(sql, ctx.secrets, key.id)).toEqual(key);
  const [row] = await sql<{ wrapped: Buffer }[]>`select wrapped from core.case_key`;
  expect(row?.wrapped.includes(key.bytes)).toBe(false);
});

test('a case key rolls back with its case', async () => {
  const failing = sql.begin(async (tx) => {
    await createCaseKey(tx, ctx);
    throw new Error('the case could not be written');
  });
  await expect(failing).rejects.toThrow('could not be written');
  expect(await sql`select id from core.case_key`).toEqual([]);
});

test('a row put in the place of another case’s does not open', async () => {
  const [sato, ito] = [await newCase(), await newCase()];
  await sql`
    update core.case_key set wrapped = (select wrapped from core.case_key where id = ${sato.id})
    where id = ${ito.id}`;
  await expect(openCaseKey(sql, ctx.secrets, ito.id)).rejects.toThrow('A seal is broken');
});

test('after rotation old texts open with the new master key alone', async () => {
  const keys = await Promise.all(Array.from({ length: 7 }, () => newCase()));
  const sealed = keys.map((key, index) => seal(key, 'message', `相談${index}`));
  const rotatingContext = testContext(sql, { secrets: rotating });
  expect(await rotateMasterKey(rotatingContext, { batchSize: 3 })).toBe(7);
  expect(await masterKeyUse(ctx)).toEqual(new Map([['m2', 7]]));
  for (const [index, key] of keys.entries()) {
    const reopened = await openCaseKey(sql, afterwards, key.id);
    expect(open(reopened, 'message', sealed[index] ?? Buffer.of())).toBe(`相談${index}`);
  }
  expect(await rotateMasterKey(rotatingContext)).toBe(0);
  const events = await eventsOf(sql, { kind: 'office', id: 'office' });
  expect(events.map(({ verb, detail }) => [verb, detail])).toEqual(
    [3, 3, 1].map((count) => ['master_key_rotated', { masterKeyId: 'm2', keys: count }]),
  );
});

test('cases made before, while and after the rotation all open meanwhile', async () => {
  const before = await newCase();
  const meanwhile = await newCase(testContext(sql, { secrets: rotating }));
  for (const key of [before, meanwhile]) expect(await openCaseKey(sql, rotating, key.id)).toEqual(key);
});

test('two rotations at once wrap every key and lose none', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, () => newCase()));
  const rotatingContext = testContext(sql, { secrets: rotating });
  const counts = await Promise.all([1, 2].map(() => rotateMasterKey(rotatingContext, { batchSize: 4 })));
  expect(counts.reduce((sum, count) => sum + count)).toBe(20);
  const opened = await openCaseKeys(
    sql,
    afterwards,
    keys.map((key) => key.id),
  );
  expect(keys.map((key) => opened.get(key.id))).toEqual(keys);
});

test('a rotation that lacks an older master key says so and changes nothing', async () => {
  await newCase();
  await expect(rotateMasterKey(testContext(sql, { secrets: afterwards }))).rejects.toThrow(
    'needs the master key "m1"',
  );
  expect(await masterKeyUse(ctx)).toEqual(new Map([['m1', 1]]));
});

test('a destroyed key opens nothing any more, is left out of lists and cannot come back', async () => {
  const [sato, ito] = [await newCase(), await newCase()];
  expect(await destroy(sato.id)).toBe(true);
  expect(await destroy(sato.id)).toBe(false);
  await expect(openCaseKey(sql, ctx.secrets, sato.id)).rejects.toThrow(ErasedError);
  expect([...(await openCaseKeys(sql, ctx.secrets, [sato.id, ito.id])).keys()]).toEqual([ito.id]);
  expect(await sql`select wrapped, master_key_id from core.case_key where id = ${sato.id}`).toEqual([
    { wrapped: null, master_key_id: null },
  ]);
  await expect(sql`
    update core.case_key set wrapped = '\\x00', master_key_id = 'm1', destroyed_at = null
    where id = ${sato.id}`).rejects.toThrow('stays destroyed');
  expect(await rotateMasterKey(testContext(sql, { secrets: rotating }))).toBe(1);
});
