import { describe, expect, test } from 'vitest';
import { staffRoles } from '#api/core/context.ts';
import { InvalidInputError, RefusedError } from '#api/core/errors.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { problemResponse } from '#api/core/http/problems.ts';
import { withContext } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { makePromise, promisesOf } from '#api/core/promises/store.ts';
import { changeSetting } from '#api/core/settings/actions/change-setting.ts';
import { settingsRoutes } from '#api/core/settings/routes.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import { signedInStaff } from '#tests/support/staff.ts';

const { sql } = await testDatabase();
const ctx = testContext(sql);
const app = createRouter();
app.use(withContext(ctx));
app.onError(problemResponse);
app.route('/', settingsRoutes);

const office = { kind: 'office', id: 'office' } as const;
const staff = Object.fromEntries(
  await Promise.all(staffRoles.map(async (role) => [role, await signedInStaff(ctx, role)] as const)),
);
const send = async (role: string | null, method: string, path: string, body?: unknown) => {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  const cookie = role && staff[role]?.cookie;
  if (cookie) headers.Cookie = cookie;
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await app.request(path, { method, headers, ...text }, { remoteAddress: '192.0.2.1' });
  return { status: response.status, response, body: await response.json() };
};
const lastEvent = async () => (await eventsOf(sql, office)).at(-1);

describe('changing a setting', () => {
  test('holds at once and leaves the old and the new value in the trace', async () => {
    const settings = await changeSetting(ctx, { key: 'telephone', value: '03-5000-1234' });
    expect(settings.telephone).toBe('03-5000-1234');
    expect(await officeSettingsOf(sql)).toEqual(settings);
    expect(await lastEvent()).toMatchObject({
      verb: 'setting.changed',
      detail: { key: 'telephone', old: '0120-000-000', new: '03-5000-1234' },
    });
  });

  test('to what it already is leaves no event', async () => {
    const before = await eventsOf(sql, office);
    await changeSetting(ctx, { key: 'opens', value: '09:00' });
    expect(await eventsOf(sql, office)).toEqual(before);
  });

  test('to a value that does not fit is refused at its field', async () => {
    const wrong = [
      ['opens', '9', 'value'],
      ['opens', '17:00', 'value'],
      ['closes', '08:00', 'value'],
      ['officeName', { ja: '窓口' }, 'value.en'],
      ['demonstration', null, 'value'],
      ['countingRule', 'deemed', 'value'],
    ] as const;
    for (const [key, value, field] of wrong) {
      const refused = changeSetting(ctx, { key, value });
      await expect(refused, key).rejects.toThrow(InvalidInputError);
      await refused.catch((error: InvalidInputError) => expect(error.fields[0]?.field).toBe(field));
    }
  });

  test('two at once both hold, and together they cannot close the office before it opens', async () => {
    const both = await Promise.allSettled([
      changeSetting(ctx, { key: 'opens', value: '16:00' }),
      changeSetting(ctx, { key: 'closes', value: '10:00' }),
    ]);
    expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const { opens, closes } = await officeSettingsOf(sql);
    expect(opens < closes).toBe(true);
    await changeSetting(ctx, { key: 'opens', value: '09:00' });
    await changeSetting(ctx, { key: 'closes', value: '17:00' });
  });

  test('makes no office a demonstration unless the program itself does', async () => {
    const actor = { kind: 'staff', staffId: 'tanaka', role: 'administrator' } as const;
    const change = { key: 'demonstration', value: true } as const;
    await expect(changeSetting({ ...ctx, actor }, change)).rejects.toThrow(RefusedError);
    expect((await changeSetting(ctx, change)).demonstration).toBe(true);
    await changeSetting(ctx, { ...change, value: false });
  });
});

describe('who may', () => {
  const routes = [
    [
      'GET',
      '/api/settings',
      undefined,
      { administrator: 200, coordinator: 200, consultant: 200, auditor: 200 },
    ],
    [
      'GET',
      '/api/closures',
      undefined,
      { administrator: 200, coordinator: 200, consultant: 200, auditor: 200 },
    ],
    [
      'PUT',
      '/api/settings/reopenDays',
      { value: 60 },
      { administrator: 200, coordinator: 403, consultant: 403, auditor: 403 },
    ],
    [
      'POST',
      '/api/closures',
      { day: '2026-12-10', reason: { ja: '点検', en: 'Maintenance' } },
      { administrator: 201, coordinator: 403, consultant: 403, auditor: 403 },
    ],
    [
      'DELETE',
      '/api/closures/2026-12-10',
      undefined,
      { administrator: 200, coordinator: 403, consultant: 403, auditor: 403 },
    ],
  ] as const;

  test.each(routes)('%s %s', async (method, path, body, expected) => {
    const nobody = await send(null, method, path, body);
    expect(nobody.status).toBe(401);
    expect(nobody.response.headers.get('Cache-Control')).toBe('no-store');
    for (const role of staffRoles) {
      const { status, response } = await send(role, method, path, body);
      expect([role, status]).toEqual([role, expected[role]]);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
    }
  });
});

describe('the administrator’s routes', () => {
  test('change a setting in their name', async () => {
    const { body } = await send('administrator', 'PUT', '/api/settings/telephoneMinutes', { value: 45 });
    expect(body).toMatchObject({ telephoneMinutes: 45, reopenDays: 60 });
    expect(await lastEvent()).toMatchObject({
      actorKind: 'staff',
      staffId: staff.administrator?.id,
      detail: { key: 'telephoneMinutes', old: 30, new: 45 },
    });
  });

  test('refuse what there is not and what does not fit', async () => {
    const unknown = await send('administrator', 'PUT', '/api/settings/colour', { value: 'blue' });
    expect([unknown.status, unknown.body.fields[0].field]).toEqual([400, 'key']);
    const wrong = await send('administrator', 'PUT', '/api/settings/opens', { value: '25:00' });
    expect([wrong.status, wrong.body.fields]).toEqual([
      422,
      [{ field: 'value', detail: '時刻は 09:00 のように書いてください。' }],
    ]);
    const missing = await send('administrator', 'PUT', '/api/settings/opens', {});
    expect([missing.status, missing.body.fields[0].field]).toEqual([422, 'value']);
  });

  test('close a day, move the promises across it, and open it again', async () => {
    const sato = { kind: 'consultation', id: 'C-7K4M2P93H' } as const;
    const promise = { subject: sato, kind: 'answer', receivedAt: ctx.now(), businessDays: 3 } as const;
    await sql.begin((tx) => makePromise(tx, ctx, { ...promise, rule: 'receipt_date' }));
    const reason = { ja: '台風のため', en: 'Typhoon' };
    const closed = await send('administrator', 'POST', '/api/closures', { day: '2026-11-26', reason });
    expect([closed.status, closed.body]).toEqual([201, { movedPromises: 1 }]);
    expect((await send('auditor', 'GET', '/api/closures')).body).toEqual({
      closures: [{ day: '2026-11-26', reason }],
    });
    expect((await promisesOf(sql, sato)).map((told) => told.dueOn)).toEqual(['2026-11-27', '2026-11-30']);
    const again = await send('administrator', 'POST', '/api/closures', { day: '2026-11-26', reason });
    expect([again.status, again.body.detail]).toEqual([409, 'その日は、すでに休みです（台風のため）。']);
    const opened = await send('administrator', 'DELETE', '/api/closures/2026-11-26');
    expect([opened.status, opened.body]).toEqual([200, { movedPromises: 1 }]);
    expect((await send('administrator', 'DELETE', '/api/closures/2026-11-26')).status).toBe(404);
  });

  test('take a closure only with a day that exists and a reason in both languages', async () => {
    const wrong = await send('administrator', 'POST', '/api/closures', {
      day: '2026-02-29',
      reason: { ja: ' ', en: 'Typhoon' },
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body.fields.map((problem: { field: string }) => problem.field)).toEqual([
      'day',
      'reason.ja',
    ]);
    expect((await send('administrator', 'DELETE', '/api/closures/tomorrow')).status).toBe(400);
  });
});
