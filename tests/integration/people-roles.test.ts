import { expect, test } from 'vitest';
import { staffRoles } from '#api/core/context.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { addStaff } from '#api/core/people/actions/add-staff.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import { browserOf, peopleApp, signedInStaff, testPassword } from '#tests/support/staff.ts';

const { sql } = await testDatabase();
const office = testContext(sql);

/**
 * Who may what, with the answer each gets. 404, 409 and 422 say that the door was open and what was asked
 * for was not there or did not fit. "half" chose a password and has no second factor yet.
 */
const table = `
route                                      nobody half administrator coordinator consultant auditor
POST   /api/staff/sign-in                     422  422           422         422        422     422
POST   /api/staff/second-factor               401  401           401         401        401     401
GET    /api/staff/set-up/{token}              404  404           404         404        404     404
POST   /api/staff/set-up/{token}              404  404           404         404        404     404
GET    /api/staff/second-factor/set-up        401  200           409         409        409     409
POST   /api/staff/second-factor/set-up        401  401           409         409        409     409
GET    /api/staff/me                          401  401           200         200        200     200
PUT    /api/staff/me                          401  401           200         200        200     200
POST   /api/staff/me/password                 401  401           422         422        422     422
POST   /api/staff/me/backup-codes             401  401           422         422        422     422
GET    /api/staff/sessions                    401  401           200         200        200     200
DELETE /api/staff/sessions/{id}               401  401           404         404        404     404
DELETE /api/staff/sessions                    401  401           204         204        204     204
GET    /api/staff                             401  401           200         403        403     403
POST   /api/staff                             401  401           422         403        403     403
PUT    /api/staff/{id}                        401  401           404         403        403     403
POST   /api/staff/{id}/reset                  401  401           404         403        403     403
POST   /api/staff/sign-out                    204  204           204         204        204     204`;

const [head = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const people = head.slice(1);

const bodies: Readonly<Record<string, unknown>> = {
  'POST /api/staff/sign-in': {},
  'POST /api/staff/second-factor': { code: '123456' },
  'POST /api/staff/set-up/{token}': { password: testPassword },
  'POST /api/staff/second-factor/set-up': { code: '12345' },
  'PUT /api/staff/me': { language: 'en' },
  'POST /api/staff/me/password': { currentPassword: 'wrong', newPassword: 'wrong' },
  'POST /api/staff/me/backup-codes': { password: 'wrong' },
  'POST /api/staff': {},
  'PUT /api/staff/{id}': { active: false },
};

async function cookieOf(person: string): Promise<string> {
  const role = staffRoles.find((known) => known === person);
  if (role) return (await signedInStaff(office, role)).cookie;
  if (person === 'nobody') return '';
  const sato = { name: 'sato', email: 'sato@desk.example', role: 'administrator', language: 'ja' } as const;
  const { setUpLink } = await addStaff(office, sato);
  const browser = browserOf(office);
  const path = new URL(setUpLink).pathname.replace('/desk/', '/api/staff/');
  await browser.post(path, { password: testPassword });
  return browser.cookie();
}

test.each(people.map((person, column) => [person, column + 1] as const))(
  'what %s is answered on every route of the people part',
  async (person, column) => {
    const app = peopleApp(office);
    const cookie = await cookieOf(person);
    const answers: string[] = [];
    for (const [method = '', path = ''] of rows) {
      const body = bodies[`${method} ${path}`];
      const answer = await app.request(
        path.replace(/\{\w+\}/, 'unknown'),
        {
          method,
          headers: { Cookie: cookie, 'Content-Type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        },
        { remoteAddress: '192.0.2.1' },
      );
      answers.push(`${method} ${path} ${answer.status}`);
    }
    expect(answers).toEqual(rows.map((row) => `${row[0]} ${row[1]} ${row[column + 1]}`));
  },
);

test('the table has every route there is', () => {
  const document = peopleApp(office).getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'people', version: '1' },
  });
  const routes = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(rows.map((row) => `${row[0]} ${row[1]}`).sort()).toEqual(routes.sort());
});

test('a refusal is written into the trace, in the name of who was refused', async () => {
  const suzuki = await signedInStaff(office, 'auditor', { name: 'suzuki', language: 'en' });
  const answer = await browserOf(office, { cookie: suzuki.cookie }).get('/api/staff');
  expect([answer.status, (await answer.json()).detail]).toEqual([403, 'Your role does not allow this.']);
  expect((await eventsOf(sql, { kind: 'staff', id: suzuki.id })).at(-1)).toMatchObject({
    verb: 'refused',
    staffId: suzuki.id,
    detail: { method: 'GET', path: '/api/staff', role: 'auditor' },
  });
});
