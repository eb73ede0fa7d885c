import { beforeEach, expect, test } from 'vitest';
import { eventsOf } from '#api/core/events/events.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  browserOf,
  currentCode,
  newStaff,
  signInCookie,
  type TestStaff,
  testPassword,
} from '#tests/support/staff.ts';

const { sql } = await testDatabase({ max: 20 });
let office = testContext(sql);
beforeEach(async () => {
  office = testContext(sql);
  await sql`delete from core.staff_sign_in_failure`;
});

const detailOf = async (answer: Response): Promise<string> => (await answer.json()).detail;
const verbsOf = async (id: string): Promise<string[]> =>
  (await eventsOf(sql, { kind: 'staff', id })).map((event) => event.verb);
const wrongPassword = (staff: Pick<TestStaff, 'email'>, address?: string): Promise<Response> =>
  browserOf(office, address ? { address } : {}).post('/api/staff/sign-in', {
    email: staff.email,
    password: 'not her password',
  });

test('after five failures each further try has to wait, twice as long each time', async () => {
  const tanaka = await newStaff(office, 'consultant');
  for (let time = 0; time < 5; time += 1) expect((await wrongPassword(tanaka)).status).toBe(401);
  const first = await wrongPassword(tanaka);
  expect([first.status, first.headers.get('Retry-After')]).toEqual([429, '60']);
  expect(await detailOf(first)).toContain('1分ほど待ってから');

  office.clock.advance({ seconds: 60 });
  expect((await wrongPassword(tanaka)).status).toBe(401);
  expect((await wrongPassword(tanaka)).headers.get('Retry-After')).toBe('120');
  office.clock.advance({ minutes: 2 });
  expect(await signInCookie(office, tanaka)).toContain('madoguchi.session=');
  expect((await wrongPassword(tanaka)).status).toBe(401);
  expect((await verbsOf(tanaka.id)).filter((verb) => verb === 'sign_in_failed').length).toBe(7);
});

test('fifty guesses at once are five guesses', async () => {
  const tanaka = await newStaff(office, 'consultant');
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => wrongPassword(tanaka, `198.51.100.${index}`)),
  );
  expect(answers.filter((answer) => answer.status === 401).length).toBe(5);
  expect(answers.filter((answer) => answer.status === 429).length).toBe(45);
});

test('one address guessing many accounts is slowed, others are not', async () => {
  const guess = (index: number, address: string): Promise<Response> =>
    browserOf(office, { address }).post('/api/staff/sign-in', {
      email: `guess${index}@desk.example`,
      password: 'password1234',
    });
  for (let index = 0; index < 20; index += 1) expect((await guess(index, '203.0.113.7')).status).toBe(401);
  expect((await guess(20, '203.0.113.7')).status).toBe(429);
  expect((await guess(21, '203.0.113.8')).status).toBe(401);
});

test('a wrong password, an unknown address and somebody who left look the same', async () => {
  const tanaka = await newStaff(office, 'consultant');
  const left = await newStaff(office, 'consultant', { name: 'yamada' });
  await sql`update core.staff set active = false where id = ${left.id}`;
  const answers = [
    await wrongPassword(tanaka),
    await wrongPassword({ ...tanaka, email: 'nobody@desk.example' }),
    await browserOf(office).post('/api/staff/sign-in', { email: left.email, password: testPassword }),
  ];
  const told = await Promise.all(
    answers.map(async (answer) => {
      const { requestId, ...problem } = await answer.json();
      const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id');
      return [answer.status, requestId !== '', problem, headers];
    }),
  );
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
  expect(told[0]?.[0]).toBe(401);
  const unknown = await eventsOf(sql, { kind: 'staff', id: 'unknown' });
  expect(unknown.at(-1)).toMatchObject({ verb: 'sign_in_failed', actorKind: 'requester', detail: {} });
});

test('an unknown address takes as long as a wrong password', async () => {
  const tanaka = await newStaff(office, 'consultant');
  const timeOf = async (email: string): Promise<number> => {
    const start = performance.now();
    await wrongPassword({ ...tanaka, email });
    return performance.now() - start;
  };
  await timeOf('warm-up@desk.example');
  const unknown: number[] = [];
  const known: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    unknown.push(await timeOf('nobody@desk.example'));
    known.push(await timeOf(tanaka.email));
  }
  const ratio = Math.min(...unknown) / Math.min(...known);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.6);
});

test('five wrong codes send one back to the password, ten shut the second step for a while', async () => {
  const tanaka = await newStaff(office, 'consultant');
  const guess = async (browser: ReturnType<typeof browserOf>, code: string): Promise<Response> =>
    await browser.post('/api/staff/second-factor', { code });
  const wrong = currentCode(tanaka.secret) === '000000' ? '000001' : '000000';
  for (let round = 0; round < 2; round += 1) {
    const browser = browserOf(office);
    await browser.post('/api/staff/sign-in', { email: tanaka.email, password: testPassword });
    for (let time = 0; time < 5; time += 1) {
      const answer = await guess(browser, wrong);
      expect([answer.status, await detailOf(answer)]).toEqual([401, expect.stringContaining('違います')]);
    }
    expect((await guess(browser, wrong)).status).toBe(round === 0 ? 401 : 429);
  }
  const browser = browserOf(office);
  await browser.post('/api/staff/sign-in', { email: tanaka.email, password: testPassword });
  const shut = await guess(browser, currentCode(tanaka.secret));
  expect(shut.status).toBe(429);
  expect(Number(shut.headers.get('Retry-After'))).toBe(900);
  expect((await verbsOf(tanaka.id)).filter((verb) => verb === 'second_factor_failed').length).toBe(13);
});
