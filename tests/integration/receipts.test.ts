import { createHash } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import { beforeEach, expect, test } from 'vitest';
import type { ApiEnv } from '#api/core/http/env.ts';
import { limits } from '#api/core/http/limit-rules.ts';
import { problemResponse, problemSchema } from '#api/core/http/problems.ts';
import { withContext } from '#api/core/http/request.ts';
import { receiptKeyList, verificationResult } from '#api/core/receipts/contract.ts';
import { receiptKeys, rememberSigningKeys } from '#api/core/receipts/receipt-keys.ts';
import { receiptRoutes } from '#api/core/receipts/routes.ts';
import { publicKeyOf, signReceipt } from '#api/core/receipts/signed-receipt.ts';
import type { NamedKey, Secrets } from '#api/core/secrets.ts';
import { at } from '#tests/support/at.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import { testSecrets } from '#tests/support/secrets.ts';

const { sql } = await testDatabase();
const ctx = testContext(sql);

const [s1] = testSecrets.signingKeys;
const s2: NamedKey = { id: 's2', bytes: createHash('sha256').update('test/s2').digest() };
const onlyNewKey: Secrets = { ...testSecrets, signingKeys: [s2] };
const [firstStart, yearsLater] = [at('2026-11-24 (火) 09:00'), at('2031-04-01 (火) 09:00')];

const satosReceipt = signReceipt(testSecrets, {
  receiptNumber: 'C-7K4M2P93H',
  receivedAt: at('2026-11-24 (火) 22:41'),
  timeZone: 'Asia/Tokyo',
  contentHash: Buffer.alloc(32, 1),
  contentSalt: Buffer.alloc(16, 2),
  promises: [{ kind: 'answer', earliestOn: '2026-11-25', dueOn: '2026-11-27' }],
  office: { ja: '相談窓口', en: 'Help Desk' },
  baseUrl: 'https://madoguchi.example',
});

const app = new OpenAPIHono<ApiEnv>();
app.onError(problemResponse);
app.use(withContext(ctx));
app.route('/', receiptRoutes);

const verify = (body: unknown, address = '192.0.2.1') =>
  app.request(
    '/api/receipts/verify?lang=en',
    { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
    { remoteAddress: address },
  );
const verdict = async (receipt: string) => verificationResult.parse(await (await verify({ receipt })).json());

beforeEach(async () => {
  await sql`truncate core.receipt_key, core.rate_limit`;
  await rememberSigningKeys(sql, testSecrets, firstStart);
});

test('a receipt is verified through the door', async () => {
  expect(await verdict(satosReceipt.text)).toMatchObject({
    genuine: true,
    sentence: expect.stringContaining('is genuine'),
    receipt: { receiptNumber: 'C-7K4M2P93H' },
  });
});

test('a changed one is not, and nothing of it is repeated', async () => {
  expect(await verdict(satosReceipt.text.replace('C-7K4M2P93H', 'C-7K4M2P93J'))).toMatchObject({
    genuine: false,
    receipt: null,
  });
});

test('years later, when its key has long left the secrets, it is still verified', async () => {
  await rememberSigningKeys(sql, onlyNewKey, yearsLater);
  expect(await verdict(satosReceipt.text)).toMatchObject({ genuine: true });
});

test('the keys are published with when they were used', async () => {
  await rememberSigningKeys(sql, onlyNewKey, yearsLater);
  const response = await app.request('/api/receipts/keys');
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  const key = (of: NamedKey) => ({
    id: of.id,
    algorithm: 'Ed25519',
    publicKey: publicKeyOf(of).toString('base64url'),
  });
  expect(receiptKeyList.parse(await response.json()).keys).toEqual([
    { ...key(s2), firstUsedAt: yearsLater.toString(), retiredAt: null },
    { ...key(s1), firstUsedAt: firstStart.toString(), retiredAt: yearsLater.toString() },
  ]);
});

test('starting again changes nothing, eight processes at once neither, and a key may come back', async () => {
  const before = await receiptKeys(sql);
  await Promise.all(Array.from({ length: 8 }, () => rememberSigningKeys(sql, testSecrets, yearsLater)));
  expect(await receiptKeys(sql)).toEqual(before);
  await rememberSigningKeys(sql, onlyNewKey, yearsLater);
  await rememberSigningKeys(sql, { ...testSecrets, signingKeys: [s1, s2] }, yearsLater);
  expect((await receiptKeys(sql)).map((key) => [key.id, key.retiredAt !== null])).toEqual([
    ['s2', true],
    ['s1', false],
  ]);
});

test('a new key under an old id stops the start', async () => {
  const mistaken: Secrets = { ...testSecrets, signingKeys: [{ ...s2, id: 's1' }] };
  await expect(rememberSigningKeys(sql, mistaken, yearsLater)).rejects.toThrow('Give it a new id');
  expect(await verdict(satosReceipt.text)).toMatchObject({ genuine: true });
});

test('nothing and far too much are refused in words', async () => {
  for (const body of [{}, { receipt: '' }, { receipt: 'x'.repeat(20_001) }]) {
    const response = await verify(body);
    expect(response.status).toBe(422);
    expect(problemSchema.parse(await response.json()).fields).toMatchObject([
      { field: 'receipt', detail: expect.stringMatching(/paste the content/) },
    ]);
  }
});

test('verifying is limited, so that it is no way to wear the desk out', async () => {
  for (let count = 0; count < limits.verifyReceipt.howMany; count += 1) await verify({ receipt: 'x' });
  expect((await verify({ receipt: 'x' })).status).toBe(429);
  expect((await verify({ receipt: 'x' }, '192.0.2.2')).status).toBe(200);
});
