import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { systemClock } from '#api/core/clock/clock.ts';
import type { Sql } from '#api/core/db/client.ts';
import { codeOfStep, stepOf } from '#api/core/people/authenticator.ts';
import { demonstrationSignIn, demonstrationStaff } from '#api/demonstration.ts';
import { testSecrets } from '#tests/support/secrets.ts';
import { testServer } from '#tests/support/server.ts';

const dataFolder = await mkdtemp(join(tmpdir(), 'madoguchi-demonstration-'));
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

const patiently = { timeout: 80_000, interval: 100 };

async function counts(sql: Sql): Promise<unknown> {
  return await sql`
    select (select count(*)::int from core.staff) as staff,
      (select count(*)::int from consultations.consultation) as consultations,
      (select count(*)::int from core.mail) as mails`;
}

let atFirst: unknown;

test('a new demonstration office has cases, is marked as one, and its mails can be read', async () => {
  const { url, open } = await testServer({ dataFolder });
  atFirst = await counts(open.office.sql);
  expect(atFirst).toEqual([
    { staff: demonstrationStaff.length, consultations: expect.any(Number), mails: expect.any(Number) },
  ]);
  expect(await (await fetch(`${url}/api/office`)).json()).toMatchObject({ office: { demonstration: true } });
  await vi.waitFor(async () => {
    const { mails } = (await (await fetch(`${url}/api/demo/mailbox`)).json()) as { mails: unknown[] };
    expect(mails.length).toBeGreaterThan(0);
  }, patiently);
}, 120_000);

test('started again it is the same office, and its staff sign in with what the start prints', async () => {
  const { url, open } = await testServer({ dataFolder });
  expect(await counts(open.office.sql)).toEqual(atFirst);

  const { password, authenticatorSecret } = demonstrationSignIn(testSecrets);
  const post = (path: string, body: object, cookie = '') =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
      body: JSON.stringify(body),
    });
  const cookiesOf = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  const first = await post('/api/staff/sign-in', { email: demonstrationStaff[1]?.email, password });
  expect(await first.json()).toEqual({ next: 'second_factor' });
  const code = codeOfStep(authenticatorSecret, stepOf(systemClock.now()));
  const second = await post('/api/staff/second-factor', { code }, cookiesOf(first));
  expect(await second.json()).toEqual({ next: 'desk' });
  const today = await fetch(`${url}/api/desk/today`, { headers: { Cookie: cookiesOf(second) } });
  expect(today.status).toBe(200);
});
