import { expect, test } from 'vitest';
import { InvalidInputError } from '#api/core/errors.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { addStaff, seedStaff } from '#api/core/people/actions/add-staff.ts';
import { changeStaff } from '#api/core/people/actions/change-staff.ts';
import { staffNames } from '#api/core/people/staff.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  browserOf,
  currentCode,
  newStaff,
  type SignedInStaff,
  signedInStaff,
  testPassword,
} from '#tests/support/staff.ts';

const { sql } = await testDatabase();
const office = testContext(sql);

const browserWith = (staff: SignedInStaff) => browserOf(office, { cookie: staff.cookie });
const pathOf = (setUpLink: string): string => new URL(setUpLink).pathname.replace('/desk/', '/api/staff/');
const lastEventOf = async (id: string) => (await eventsOf(sql, { kind: 'staff', id })).at(-1);
/** The secret an authenticator app reads from the set-up page. */
const decode = (groups: string[]): string => {
  const bits = [...groups.join('')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('');
};

test('from the administrator’s link to the desk: password, authenticator, backup codes', async () => {
  const tanaka = await signedInStaff(office, 'administrator');
  const added = await browserWith(tanaka).post('/api/staff', {
    name: ' 佐藤 ',
    email: 'Sato@Desk.example',
    role: 'consultant',
  });
  expect(added.status).toBe(201);
  const { id, setUpLink, expiresAt } = await added.json();
  expect(setUpLink).toMatch(/^https:\/\/madoguchi\.example\/desk\/set-up\/[\w-]{32}$/);
  expect(expiresAt).toBe(office.now().add({ hours: 72 }).toString());
  expect(await lastEventOf(id)).toMatchObject({
    verb: 'staff_added',
    staffId: tanaka.id,
    detail: { role: 'consultant' },
  });

  const sato = browserOf(office);
  const invitation = await sato.get(pathOf(setUpLink));
  expect(await invitation.json()).toEqual({ name: '佐藤', email: 'sato@desk.example', expiresAt });
  const tooShort = await sato.post(pathOf(setUpLink), { password: 'short' });
  expect(await tooShort.json()).toMatchObject({ status: 422, fields: [{ field: 'password' }] });
  const chosen = await sato.post(pathOf(setUpLink), { password: testPassword });
  expect([chosen.status, await chosen.json()]).toEqual([200, { next: 'set_up_second_factor' }]);
  expect((await sato.get('/api/staff/me')).status).toBe(401);

  const shown = await (await sato.get('/api/staff/second-factor/set-up')).json();
  expect(shown.uri).toBe(
    `otpauth://totp/Madoguchi:sato%40desk.example?secret=${shown.secret.join('')}&issuer=Madoguchi`,
  );
  expect(shown.qrCode).toMatch(/^<svg .*<\/svg>$/);
  expect(shown.qrCode).not.toContain('style');
  expect(await (await sato.get('/api/staff/second-factor/set-up')).json()).toEqual(shown);

  expect((await sato.post('/api/staff/second-factor/set-up', { code: '12345' })).status).toBe(401);
  const before = sato.cookie();
  const secret = decode(shown.secret);
  const connected = await sato.post('/api/staff/second-factor/set-up', { code: currentCode(secret) });
  const { backupCodes } = await connected.json();
  expect(backupCodes).toHaveLength(10);
  expect(new Set(backupCodes).size).toBe(10);
  expect((await sato.get('/api/staff/me')).status).toBe(200);
  expect((await browserOf(office, { cookie: before }).get('/api/staff/me')).status).toBe(401);
  expect((await sato.get('/api/staff/second-factor/set-up')).status).toBe(409);

  const again = browserOf(office);
  const first = await again.post('/api/staff/sign-in', {
    email: 'sato@desk.example',
    password: testPassword,
  });
  expect(await first.json()).toEqual({ next: 'second_factor' });
  expect((await again.post('/api/staff/second-factor', { code: backupCodes[0] })).status).toBe(200);
  expect((await eventsOf(sql, { kind: 'staff', id })).map((event) => event.verb)).toEqual([
    'staff_added',
    'password_chosen',
    'password_accepted',
    'second_factor_set_up',
    'signed_in',
    'password_accepted',
    'signed_in',
  ]);
});

test('a set-up link opens once, and for 72 hours', async () => {
  const invite = (email: string) =>
    addStaff(office, { name: 'sato', email, role: 'auditor', language: 'en' });
  const used = await invite('used@desk.example');
  const body = { password: testPassword };
  const both = await Promise.all([
    browserOf(office).post(pathOf(used.setUpLink), body),
    browserOf(office).post(pathOf(used.setUpLink), body),
  ]);
  expect(both.map((answer) => answer.status).sort()).toEqual([200, 404]);
  expect((await browserOf(office).get(pathOf(used.setUpLink))).status).toBe(404);

  const old = await invite('old@desk.example');
  const later = testContext(sql, { now: () => office.now().add({ hours: 72 }) });
  expect((await browserOf(later).get(pathOf(old.setUpLink))).status).toBe(404);
  expect((await browserOf(office).get(pathOf(old.setUpLink))).status).toBe(200);
});

test('an e-mail address has one account', async () => {
  const tanaka = await signedInStaff(office, 'administrator');
  const answer = await browserWith(tanaka).post('/api/staff', {
    name: 'tanaka',
    email: tanaka.email.toUpperCase(),
    role: 'auditor',
  });
  expect(await answer.json()).toMatchObject({
    status: 422,
    fields: [{ field: 'email', detail: 'このメールアドレスの職員は、すでに登録されています。' }],
  });
});

test('a new role holds from the next request', async () => {
  const tanaka = await signedInStaff(office, 'administrator');
  const suzuki = await signedInStaff(office, 'auditor', { name: 'suzuki' });
  expect((await browserWith(suzuki).get('/api/staff')).status).toBe(403);
  const answer = await browserWith(tanaka).put(`/api/staff/${suzuki.id}`, { role: 'administrator' });
  expect(answer.status).toBe(204);
  expect((await browserWith(suzuki).get('/api/staff')).status).toBe(200);
  expect(await lastEventOf(suzuki.id)).toMatchObject({
    verb: 'role_changed',
    staffId: tanaka.id,
    detail: { from: 'auditor', to: 'administrator' },
  });
});

test('who is no longer active is out at once and cannot come back in', async () => {
  const tanaka = await signedInStaff(office, 'administrator');
  const suzuki = await signedInStaff(office, 'consultant', { name: 'suzuki' });
  await browserWith(tanaka).put(`/api/staff/${suzuki.id}`, { active: false });
  expect((await browserWith(suzuki).get('/api/staff/me')).status).toBe(401);
  expect(await lastEventOf(suzuki.id)).toMatchObject({ verb: 'deactivated', detail: { ended: 1 } });
  const again = await browserOf(office).post('/api/staff/sign-in', {
    email: suzuki.email,
    password: testPassword,
  });
  expect(again.status).toBe(401);
  expect((await staffNames(sql)).get(suzuki.id)).toBe('suzuki');
  const { staff } = await (await browserWith(tanaka).get('/api/staff')).json();
  expect(staff.at(-1)).toMatchObject({ id: suzuki.id, active: false });
});

test('a reset lets nobody in with what was lost, and gives a new link', async () => {
  const tanaka = await signedInStaff(office, 'administrator');
  const suzuki = await signedInStaff(office, 'consultant', { name: 'suzuki' });
  const answer = await browserWith(tanaka).post(`/api/staff/${suzuki.id}/reset`);
  const { setUpLink } = await answer.json();
  expect((await browserWith(suzuki).get('/api/staff/me')).status).toBe(401);
  const old = await browserOf(office).post('/api/staff/sign-in', {
    email: suzuki.email,
    password: testPassword,
  });
  expect(old.status).toBe(401);
  const next = await browserOf(office).post(pathOf(setUpLink), { password: 'another four words' });
  expect(await next.json()).toEqual({ next: 'set_up_second_factor' });
  const verbs = (await eventsOf(sql, { kind: 'staff', id: suzuki.id })).map((event) => event.verb);
  expect(verbs).toContain('sign_in_reset');
});

test('the last administrator stays one, also when two step down at the same moment', async () => {
  await sql`update core.staff set active = false where role = 'administrator'`;
  const tanaka = await newStaff(office, 'administrator');
  const suzuki = await newStaff(office, 'administrator', { name: 'suzuki' });
  const outcomes = await Promise.allSettled([
    changeStaff(office, { id: tanaka.id, role: 'auditor' }),
    changeStaff(office, { id: suzuki.id, active: false }),
  ]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = outcomes.find((outcome) => outcome.status === 'rejected');
  expect(String(refused?.reason)).toContain('There would be no administrator left');
});

test('the demonstration’s staff are made once', async () => {
  const input = {
    name: '田中',
    email: 'tanaka@madoguchi.example',
    role: 'coordinator',
    language: 'ja',
    password: testPassword,
    authenticatorSecret: 'a secret that is published',
  } as const;
  const id = await seedStaff(office, input);
  expect(await seedStaff(office, { ...input, password: 'another four words' })).toBe(id);
  expect((await eventsOf(sql, { kind: 'staff', id })).map((event) => event.verb)).toEqual(['staff_added']);
  await expect(addStaff(office, input)).rejects.toThrow(InvalidInputError);
});

test('the desk speaks the language its reader chose', async () => {
  const tanaka = await signedInStaff(office, 'consultant');
  const browser = browserWith(tanaka);
  expect(await (await browser.put('/api/staff/me', { language: 'en' })).json()).toMatchObject({
    language: 'en',
  });
  expect((await (await browser.get('/api/staff')).json()).detail).toBe('Your role does not allow this.');
});
