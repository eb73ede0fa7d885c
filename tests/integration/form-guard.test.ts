import { OpenAPIHono } from '@hono/zod-openapi';
import { beforeEach, expect, test, vi } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import { type Challenge, type Proof, proofText, solveChallenge } from '#api/core/http/contract.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { limits } from '#api/core/http/limit-rules.ts';
import { refuseForeignOrigins } from '#api/core/http/origin.ts';
import { problemResponse, problemSchema } from '#api/core/http/problems.ts';
import { challengeSchema, newChallenge, useProof } from '#api/core/http/proof-of-work.ts';
import { withContext } from '#api/core/http/request.ts';
import { formRoutes } from '#api/core/http/routes.ts';
import { at } from '#tests/support/at.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import { testSecrets } from '#tests/support/secrets.ts';

const { sql } = await testDatabase();
const start = at('2026-11-24 (火) 22:30');
const clock = virtualClock(start);
const ctx = testContext(sql, { clock });

const app = new OpenAPIHono<ApiEnv>();
app.onError(problemResponse);
app.use(withContext(ctx), refuseForeignOrigins);
app.route('/', formRoutes);
app.post('/form', (c) => c.text('received'));
app.get('/fault', () => {
  throw Object.assign(new Error('Key (email)=(sato@example.jp) already exists.'), { code: '23505' });
});

const ask = (address = '192.0.2.1') => app.request('/api/forms/challenge', {}, { remoteAddress: address });

async function solved(challenge?: Challenge): Promise<Proof> {
  const proof = await solveChallenge(challenge ?? (await newChallenge(testSecrets, ctx.now(), 1)));
  if (!proof) throw new Error('the puzzle was not solved');
  return proof;
}
const use = (proof: Proof | string, submissionKey = 'satos-form') =>
  useProof(sql, {
    secrets: testSecrets,
    proof: typeof proof === 'string' ? proof : proofText(proof),
    submissionKey,
    now: ctx.now(),
  });

beforeEach(async () => {
  clock.set(start);
  await sql`truncate core.rate_limit, core.used_proof`;
});

test('the puzzle of the door, solved, is a proof', async () => {
  const response = await ask();
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await use(await solved(challengeSchema.parse(await response.json())))).toBe('valid');
});

test('a proof is good for one form, also when that form is sent twice at once, and for no other', async () => {
  const proof = await solved();
  expect(await Promise.all([use(proof), use(proof), use(proof)])).toEqual(['valid', 'valid', 'valid']);
  expect(await use(proof, 'another-form')).toBe('used');
});

test('of a hundred forms that bring one proof at once, one is believed', async () => {
  const proof = await solved();
  const states = await Promise.all(Array.from({ length: 100 }, (_, form) => use(proof, `form-${form}`)));
  expect(states.filter((state) => state === 'valid')).toHaveLength(1);
  expect(states.filter((state) => state === 'used')).toHaveLength(99);
});

test('a proof expires by our clock, an hour after its puzzle', async () => {
  const proof = await solved();
  clock.advance({ minutes: 60 });
  expect(await use(proof)).toBe('expired');
});

test('no proof, nonsense and anything changed are told apart from a proof', async () => {
  const proof = await solved();
  const { challenge, solution } = proof;
  const easier = { ...challenge.parameters, keyPrefix: '0' };
  const longer = { ...challenge.parameters, data: { expiresAt: challenge.parameters.data.expiresAt + 1 } };
  expect(await use('')).toBe('missing');
  for (const broken of [
    'nonsense',
    'x'.repeat(5_000),
    proofText({ challenge, solution: { ...solution, counter: solution.counter + 1 } }),
    proofText({ challenge: { ...challenge, parameters: easier }, solution }),
    proofText({ challenge: { ...challenge, parameters: longer }, solution }),
    proofText({ challenge: { ...challenge, signature: 'a'.repeat(64) }, solution }),
  ])
    expect(await use(broken)).toBe('invalid');
  expect(await use(proof)).toBe('valid');
});

test('whoever asks for many puzzles gets harder ones, and in the end none', async () => {
  const costs: number[] = [];
  for (let asked = 0; asked < limits.challenge.howMany; asked += 1)
    costs.push(challengeSchema.parse(await (await ask()).json()).parameters.cost);
  expect(costs[0]).toBe(4);
  expect(costs.at(-1)).toBe(64);
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('Retry-After')).toBe('1800');
  expect((await ask('192.0.2.2')).status).toBe(200);
});

test('every limit is published in the language of the reader', async () => {
  const response = await app.request('/api/limits?lang=en');
  const { limits: published } = (await response.json()) as { limits: { name: string; sentence: string }[] };
  expect(published.map(({ name }) => name)).toEqual([...Object.keys(limits), 'guesses']);
  expect(published[0]?.sentence).toBe(limits.submit.sentence.en);
});

test('a form of another site is refused in words, our own is received', async () => {
  const send = (headers: Record<string, string>) =>
    app.request('/form', { method: 'POST', headers: { 'Accept-Language': 'en', ...headers } });
  const foreign = await send({ Origin: 'https://elsewhere.example' });
  expect(foreign.status).toBe(403);
  expect(await foreign.json()).toMatchObject({ detail: expect.stringContaining('from another site') });
  expect((await send({ Origin: 'https://madoguchi.example' })).status).toBe(200);
  expect((await send({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  expect((await send({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
});

test('a fault of ours is found in the log under the id the reader was told, without what a person wrote', async () => {
  const lines: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  const response = await app.request('/fault');
  write.mockRestore();
  const { requestId } = problemSchema.parse(await response.json());
  expect(response.headers.get('X-Request-Id')).toBe(requestId);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    at: start.toString(),
    requestId,
    route: '/fault',
    error: { name: 'Error', code: '23505' },
  });
  expect(lines[0]).not.toContain('sato@example.jp');
});
