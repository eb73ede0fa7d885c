import { beforeEach, expect, test, vi } from 'vitest';
import { connect } from '#api/core/db/client.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { resetStaff } from '#api/core/people/actions/change-staff.ts';
import { sessionHours } from '#api/core/people/cookies.ts';
import { idleMinutes, removeEndedSignIns } from '#api/core/people/session.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  browserOf,
  currentCode,
  newStaff,
  signedInStaff,
  signInCookie,
  type TestStaff,
  testPassword,
} from '#tests/support/staff.ts';

const { sql, address } = await testDatabase({ max: 20 });
let office = testContext(sql);
beforeEach(async () => {
  office = testContext(sql);
  await sql`delete from core.staff_sign_in_failure`;
});

const detailOf = async (answer: Response): Promise<string> => (await answer.json()).detail;
const verbsOf = async (id: string): Promise<string[]> =>
  (await eventsOf(sql, { kind: 'staff', id })).map((event) => event.verb);
const wrongPassword = (staff: TestStaff, address?: string): Promise<Response> =>
  browserOf(office, address ? { address } : {}).post('/api/staff/sign-in', {
    email: staff.email,
    password: 'not her password',
  });
const statusWith = async (cookie: string, path = '/api/staff/me'): Promise<number> => {
  const browser = browserOf(office, { cookie });
  return (await browser.get(path)).status;
};

test('tanaka signs in with her password and the code of her authenticator', async () => {
  const tanaka = await newStaff(office, 'coordinator');
  const browser = browserOf(office);
  const first = await browser.post('/api/staff/sign-in', {
    email: tanaka.email.toUpperCase(),
    password: testPassword,
  });
  expect([first.status, await first.json()]).toEqual([200, { next: 'second_factor' }]);
  const second = await browser.post('/api/staff/second-factor', { code: currentCode(tanaka.secret) });
  expect([second.status, await second.json()]).toEqual([200, { next: 'desk' }]);

  const me = await browser.get('/api/staff/me');
  const { id, email } = tanaka;
  expect(await me.json()).toEqual({ id, name: 'tanaka', email, role: 'coordinator', language: 'ja' });
  expect(me.headers.get('Cache-Control')).toBe('no-store');
  expect(await eventsOf(sql, { kind: 'staff', id })).toMatchObject([
    { verb: 'staff_added', actorKind: 'system' },
    { verb: 'password_accepted', actorKind: 'staff', staffId: id },
    { verb: 'signed_in', actorKind: 'staff', staffId: id, detail: { secondFactor: 'authenticator' } },
  ]);
});

test('a code with a space and in full width is read as it was meant', async () => {
  const tanaka = await newStaff(office, 'coordinator');
  const browser = browserOf(office);
  await browser.post('/api/staff/sign-in', { email: tanaka.email, password: testPassword });
  const code = currentCode(tanaka.secret).replace(
    /\d/g,
    (digit) => '０１２３４５６７８９'[Number(digit)] ?? '',
  );
  const answer = await browser.post('/api/staff/second-factor', {
    code: `${code.slice(0, 3)} ${code.slice(3)}`,
  });
  expect(answer.status).toBe(200);
});

test('cookies are out of reach of scripts and other sites, and need TLS where the office has it', async () => {
  for (const [baseUrl, name, secure] of [
    ['https://madoguchi.example', '__Secure-madoguchi.session', true],
    ['http://127.0.0.1:3000', 'madoguchi.session', false],
  ] as const) {
    const here = testContext(sql, { baseUrl });
    const staff = await newStaff(here, 'consultant');
    const browser = browserOf(here);
    await browser.post('/api/staff/sign-in', { email: staff.email, password: testPassword });
    const answer = await browser.post('/api/staff/second-factor', { code: currentCode(staff.secret) });
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith(`${name}=`)) ?? '';
    expect(cookie).toMatch(/; HttpOnly(;|$)/);
    expect(cookie).toMatch(/; SameSite=Lax(;|$)/);
    expect(/; Secure(;|$)/.test(cookie)).toBe(secure);
    expect((await browser.get('/api/staff/me')).status).toBe(200);
  }
});

test('the password alone opens nothing', async () => {
  const tanaka = await newStaff(office, 'administrator');
  const browser = browserOf(office);
  await browser.post('/api/staff/sign-in', { email: tanaka.email, password: testPassword });
  expect((await browser.get('/api/staff/me')).status).toBe(401);
  expect((await browser.get('/api/staff')).status).toBe(401);
  expect((await browser.get('/api/staff/second-factor/set-up')).status).toBe(401);
  expect(await sql`select id from core.staff_session where staff_id = ${tanaka.id}`).toEqual([]);
});

test('a session that better-auth made but our transaction never opened is worth nothing', async () => {
  const tanaka = await signedInStaff(office, 'administrator');
  await sql`
    update core.staff_session set opened_at = null, last_seen_at = null, second_factor_at = null
    where staff_id = ${tanaka.id}`;
  expect(await statusWith(tanaka.cookie)).toBe(401);
  expect(await statusWith(tanaka.cookie, '/api/staff/second-factor/set-up')).toBe(401);
});

test('a cookie that was changed or made up opens nothing', async () => {
  const tanaka = await signedInStaff(office, 'administrator');
  const [name = '', value = ''] = tanaka.cookie.split('=');
  const another = value.startsWith('x') ? 'y' : 'x';
  expect(await statusWith(`${name}=${another}${value.slice(1)}`)).toBe(401);
  expect(await statusWith(`${name}=${value.split('.')[0]}`)).toBe(401);
  expect(await statusWith(tanaka.cookie)).toBe(200);
});

test('a code opens the desk once, also within its half minute', async () => {
  const tanaka = await newStaff(office, 'consultant');
  const code = currentCode(tanaka.secret);
  const enter = async (): Promise<Response> => {
    const browser = browserOf(office);
    await browser.post('/api/staff/sign-in', { email: tanaka.email, password: testPassword });
    return await browser.post('/api/staff/second-factor', { code });
  };
  expect((await enter()).status).toBe(200);
  const again = await enter();
  expect(again.status).toBe(401);
  expect(await detailOf(again)).toContain('すでに使われています');
  expect(await verbsOf(tanaka.id)).toContain('second_factor_replayed');
  expect((await sql`select id from core.staff_session where staff_id = ${tanaka.id}`).length).toBe(1);
});

test('of ten browsers that send one code at the same moment, one gets in', async () => {
  const tanaka = await newStaff(office, 'consultant');
  const browsers = Array.from({ length: 10 }, () => browserOf(office));
  for (const browser of browsers)
    await browser.post('/api/staff/sign-in', { email: tanaka.email, password: testPassword });
  const code = currentCode(tanaka.secret);
  const answers = await Promise.all(
    browsers.map((browser) => browser.post('/api/staff/second-factor', { code })),
  );
  expect(answers.filter((answer) => answer.status === 200).length).toBe(1);
  expect(answers.filter((answer) => answer.status === 401).length).toBe(9);
});

test('a revoked session is refused at once', async () => {
  const tanaka = await signedInStaff(office, 'consultant');
  const phone = browserOf(office, { cookie: await signInCookie(office, tanaka, 1) });
  const { sessions } = await (await phone.get('/api/staff/sessions')).json();
  expect(sessions).toHaveLength(2);
  const other = sessions.find((session: { current: boolean }) => !session.current);
  expect(other).toMatchObject({ device: 'LinuxのFirefox', signedInAt: office.now().toString() });
  expect((await phone.delete(`/api/staff/sessions/${other.id}`)).status).toBe(204);
  expect(await statusWith(tanaka.cookie)).toBe(401);
  expect((await phone.get('/api/staff/me')).status).toBe(200);
  expect((await phone.delete(`/api/staff/sessions/${other.id}`)).status).toBe(404);
  expect(await verbsOf(tanaka.id)).toContain('session_revoked');
});

test('nobody can end somebody else’s session by its id', async () => {
  const tanaka = await signedInStaff(office, 'consultant');
  const suzuki = await signedInStaff(office, 'administrator', { name: 'suzuki' });
  const [session] = await sql<
    { id: string }[]
  >`select id from core.staff_session where staff_id = ${tanaka.id}`;
  const browser = browserOf(office, { cookie: suzuki.cookie });
  expect((await browser.delete(`/api/staff/sessions/${session?.id}`)).status).toBe(404);
  expect(await statusWith(tanaka.cookie)).toBe(200);
});

test('signing out ends the session here and now; everywhere else it goes on', async () => {
  const tanaka = await signedInStaff(office, 'consultant');
  const elsewhere = await signInCookie(office, tanaka, 1);
  const browser = browserOf(office, { cookie: tanaka.cookie });
  expect((await browser.post('/api/staff/sign-out')).status).toBe(204);
  expect(browser.cookie()).toBe('');
  expect(await statusWith(tanaka.cookie)).toBe(401);
  expect(await statusWith(elsewhere)).toBe(200);
  expect((await browser.post('/api/staff/sign-out')).status).toBe(204);
  expect((await verbsOf(tanaka.id)).filter((verb) => verb === 'signed_out').length).toBe(1);
});

test('a session ends after an hour without a touch, and after twelve hours with any', async () => {
  const tanaka = await signedInStaff(office, 'consultant');
  office.clock.advance({ minutes: idleMinutes - 1 });
  expect(await statusWith(tanaka.cookie)).toBe(200);
  office.clock.advance({ minutes: idleMinutes });
  expect(await statusWith(tanaka.cookie)).toBe(401);

  const suzuki = await signedInStaff(office, 'consultant', { name: 'suzuki' });
  for (let half = 0; half < 2 * sessionHours - 1; half += 1) {
    office.clock.advance({ minutes: 30 });
    expect(await statusWith(suzuki.cookie)).toBe(200);
  }
  office.clock.advance({ minutes: 30 });
  expect(await statusWith(suzuki.cookie)).toBe(401);
});

test('two processes on one database share every step and every session', async () => {
  const secondPool = connect(address);
  const second = testContext(secondPool, { clock: office.clock });
  const tanaka = await newStaff(office, 'consultant');
  const here = browserOf(office);
  await here.post('/api/staff/sign-in', { email: tanaka.email, password: testPassword });
  const there = browserOf(second, { cookie: here.cookie() });
  const answer = await there.post('/api/staff/second-factor', { code: currentCode(tanaka.secret) });
  expect(answer.status).toBe(200);
  expect(await statusWith(there.cookie())).toBe(200);
  await browserOf(office, { cookie: there.cookie() }).post('/api/staff/sign-out');
  expect((await there.get('/api/staff/me')).status).toBe(401);
  await secondPool.end();
});

test('a backup code opens the desk once', async () => {
  const tanaka = await signedInStaff(office, 'consultant');
  const browser = browserOf(office, { cookie: tanaka.cookie });
  const renewed = await browser.post('/api/staff/me/backup-codes', { password: testPassword });
  const { backupCodes } = await renewed.json();
  expect(backupCodes).toHaveLength(10);
  const enter = async (): Promise<number> => {
    const other = browserOf(office);
    await other.post('/api/staff/sign-in', { email: tanaka.email, password: testPassword });
    const answer = await other.post('/api/staff/second-factor', { code: backupCodes[3].toLowerCase() });
    return answer.status;
  };
  expect(await enter()).toBe(200);
  expect(await enter()).toBe(401);
  expect((await eventsOf(sql, { kind: 'staff', id: tanaka.id })).at(-3)).toMatchObject({
    verb: 'signed_in',
    detail: { secondFactor: 'backup_code' },
  });
});

test('a new password ends every other session and is asked for next time', async () => {
  const tanaka = await signedInStaff(office, 'consultant');
  const elsewhere = await signInCookie(office, tanaka, 1);
  const browser = browserOf(office, { cookie: tanaka.cookie });
  const change = (currentPassword: string, newPassword: string): Promise<Response> =>
    browser.post('/api/staff/me/password', { currentPassword, newPassword });
  expect(await (await change('not her password', 'another four words')).json()).toMatchObject({
    fields: [{ field: 'currentPassword', detail: '今のパスワードが違います。' }],
  });
  expect(await (await change(testPassword, 'password1234')).json()).toMatchObject({
    fields: [{ field: 'newPassword', detail: expect.stringContaining('推測されやすい') }],
  });
  expect((await change(testPassword, 'another four words')).status).toBe(204);
  expect(await statusWith(elsewhere)).toBe(401);
  expect(await statusWith(tanaka.cookie)).toBe(200);
  const old = await browserOf(office).post('/api/staff/sign-in', {
    email: tanaka.email,
    password: testPassword,
  });
  expect(old.status).toBe(401);
  expect((await eventsOf(sql, { kind: 'staff', id: tanaka.id })).map((event) => event.verb)).toContain(
    'password_changed',
  );
});

test('a reset ends the sign-in that is half way, too', async () => {
  const tanaka = await newStaff(office, 'consultant');
  const browser = browserOf(office);
  await browser.post('/api/staff/sign-in', { email: tanaka.email, password: testPassword });
  await resetStaff(office, tanaka.id);
  const answer = await browser.post('/api/staff/second-factor', { code: currentCode(tanaka.secret) });
  expect(answer.status).toBe(401);
});

test('neither the log nor the trace holds a password, a code, a token or an address', async () => {
  const written: string[] = [];
  const write = (chunk: string | Uint8Array): boolean => written.push(String(chunk)) > 0;
  const spies = [vi.spyOn(process.stderr, 'write'), vi.spyOn(process.stdout, 'write')];
  for (const spy of spies) spy.mockImplementation(write);
  const tanaka = await newStaff(office, 'consultant');
  await wrongPassword(tanaka);
  const code = currentCode(tanaka.secret);
  const cookie = await signInCookie(office, tanaka);
  await browserOf(office, { cookie }).post('/api/staff/second-factor', { code: '123456' });
  for (const spy of spies) spy.mockRestore();
  const events = await sql`select detail::text, subject_id from core.event`;
  const everything = `${written.join('')}${JSON.stringify(events)}`;
  const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? 'none';
  for (const secret of [
    testPassword,
    'not her password',
    code,
    tanaka.secret,
    token,
    tanaka.email,
    '192.0.2.1',
  ])
    expect(everything).not.toContain(secret);
  const failures = await sql<{ key: Buffer }[]>`select key from core.staff_sign_in_failure`;
  for (const { key } of failures) expect(key.length).toBe(32);
});

test('what can no longer be used is removed, what can stays', async () => {
  const tanaka = await signedInStaff(office, 'consultant');
  await removeEndedSignIns(office);
  expect(await statusWith(tanaka.cookie)).toBe(200);
  office.clock.advance({ hours: 49 });
  await removeEndedSignIns(office);
  expect(await sql`select id from core.staff_session where staff_id = ${tanaka.id}`).toEqual([]);
});
