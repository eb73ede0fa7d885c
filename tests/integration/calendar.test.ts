import { describe, expect, test } from 'vitest';
import { addClosure } from '#api/core/calendar/actions/add-closure.ts';
import { removeClosure } from '#api/core/calendar/actions/remove-closure.ts';
import { isBusinessDay, OutsideCalendarError } from '#api/core/calendar/calendar.ts';
import { loadCalendar, loadOffice } from '#api/core/calendar/load.ts';
import { calendarRoutes } from '#api/core/calendar/routes.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { problemResponse } from '#api/core/http/problems.ts';
import { withContext } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { forStaff } from '#api/core/language.ts';
import { changeSetting } from '#api/core/settings/actions/change-setting.ts';
import { at } from '#tests/support/at.ts';
import { testContext } from '#tests/support/context.ts';
import { testDatabase } from '#tests/support/database.ts';
import { typhoon } from '#tests/support/office-calendar.ts';

const { sql } = await testDatabase();
const ctx = testContext(sql);
const app = createRouter();
app.use(withContext(ctx));
app.onError(problemResponse);
app.route('/', calendarRoutes);
app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'test', version: '1' } });

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers });
  const text = await response.text();
  return { response, status: response.status, body: text === '' ? null : JSON.parse(text) };
};
const dueAt = (query: Record<string, string>, headers?: Record<string, string>) =>
  get(`/api/calendar/due?${new URLSearchParams(query)}`, headers);
const friday = { receivedAt: '2026-11-20T17:01:00+09:00', businessDays: '5' };

describe('GET /api/calendar/due', () => {
  test('answers under both rules and takes the office’s own when none is named', async () => {
    const { version } = await loadCalendar(sql);
    const { status, body } = await dueAt({ ...friday, rule: 'receipt_date' });
    expect(status).toBe(200);
    expect(body).toEqual({
      receivedAt: '2026-11-20T17:01:00+09:00',
      businessDays: 5,
      rule: 'receipt_date',
      dueOn: '2026-11-30',
      dueAt: '2026-11-30T17:00:00+09:00',
      provisional: false,
      calendarVersion: version,
    });
    expect((await dueAt({ ...friday, rule: 'next_opening' })).body).toMatchObject({ dueOn: '2026-12-01' });
    expect((await dueAt(friday)).body).toMatchObject({ rule: 'receipt_date', dueOn: '2026-11-30' });
  });

  test('means the same moment in every spelling of RFC 3339', async () => {
    for (const receivedAt of [
      '2026-11-20T08:01:00Z',
      '2026-11-20t08:01:00.123456789012z',
      '2026-11-20 03:01:00-05:00',
      '2026-11-20T17:01:00 09:00',
    ]) {
      expect((await dueAt({ ...friday, receivedAt })).body, receivedAt).toMatchObject({
        dueOn: '2026-11-30',
      });
    }
  });

  test('marks what lies beyond the published holidays', async () => {
    const { body } = await dueAt({ receivedAt: '2027-12-28T10:00:00+09:00', businessDays: '1' });
    expect(body).toMatchObject({ dueOn: '2028-01-04', provisional: true });
  });

  test('is cacheable everywhere and says when nothing changed', async () => {
    const { response } = await dueAt(friday);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const etag = response.headers.get('ETag') as string;
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await dueAt(friday, { 'If-None-Match': `"other", W/${etag}` });
    expect([again.status, again.body, again.response.headers.get('ETag')]).toEqual([304, null, etag]);
    const otherRule = await dueAt({ ...friday, rule: 'next_opening' }, { 'If-None-Match': etag });
    expect(otherRule.status).toBe(200);
  });

  test.each([
    ['receivedAt', { ...friday, receivedAt: '2026-11-20T17:01:00' }],
    ['receivedAt', { ...friday, receivedAt: '2026-11-31T17:01:00+09:00' }],
    ['receivedAt', { ...friday, receivedAt: '2026-11-20' }],
    ['receivedAt', { businessDays: '5' }],
    ['businessDays', { ...friday, businessDays: '61' }],
    ['businessDays', { ...friday, businessDays: '-1' }],
    ['businessDays', { ...friday, businessDays: '1.5' }],
    ['businessDays', { ...friday, businessDays: '' }],
    ['businessDays', { receivedAt: friday.receivedAt }],
    ['rule', { ...friday, rule: 'deemed' }],
  ])('refuses a wrong %s with a sentence: %j', async (field, query) => {
    const { status, response, body } = await dueAt(query as Record<string, string>);
    expect(status).toBe(400);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(body.detail).toMatch(/。$/);
    expect(body.fields).toEqual([{ field, detail: body.detail }]);
  });

  test('refuses in the reader’s language', async () => {
    const { body } = await dueAt({ ...friday, businessDays: '61' }, { 'Accept-Language': 'en-GB, ja;q=0.5' });
    expect(body.detail).toBe('Please write businessDays as a whole number from 0 to 60.');
  });

  test.each(['2018-12-31T10:00:00+09:00', '2050-12-28T10:00:00+09:00', '1999-01-01T00:00:00Z'])(
    'does not guess outside its years: %s',
    async (receivedAt) => {
      const { status, response, body } = await dueAt({ ...friday, receivedAt });
      expect(status).toBe(400);
      expect(body.detail).toBe('営業日を計算できるのは2019年から2050年までです。');
      expect(response.headers.get('ETag')).toBeNull();
    },
  );
});

describe('GET /api/calendar/days', () => {
  test('says of each day whether it is open, and why not', async () => {
    const { status, body } = await get('/api/calendar/days?from=2026-11-20&to=2026-11-24');
    expect(status).toBe(200);
    expect(body).toMatchObject({ timeZone: 'Asia/Tokyo', opens: '09:00', publishedThrough: '2027-12-31' });
    expect(body.days).toEqual([
      { day: '2026-11-20', open: true },
      {
        day: '2026-11-21',
        open: false,
        because: { kind: 'weekend', name: { ja: '土曜日', en: 'Saturday', easy: '土曜日' } },
      },
      {
        day: '2026-11-22',
        open: false,
        because: { kind: 'weekend', name: { ja: '日曜日', en: 'Sunday', easy: '日曜日' } },
      },
      {
        day: '2026-11-23',
        open: false,
        because: {
          kind: 'holiday',
          name: { ja: '勤労感謝の日', en: 'Labor Thanksgiving Day', easy: '勤労感謝の日' },
        },
      },
      { day: '2026-11-24', open: true },
    ]);
  });

  test('gives a leap year at once and not a day more', async () => {
    expect((await get('/api/calendar/days?from=2028-01-01&to=2028-12-31')).body.days).toHaveLength(366);
    const { status, body } = await get('/api/calendar/days?from=2028-01-01&to=2029-01-01');
    expect([status, body.fields[0].field]).toEqual([400, 'to']);
    expect(body.detail).toBe('一度に調べられるのは 366 日までです。');
  });

  test.each([
    ['from=2026-02-29&to=2026-03-01', 'from'],
    ['from=2026-3-1&to=2026-03-02', 'from'],
    ['from=2026-03-02&to=2026-03-01', 'to'],
    ['from=2026-03-02', 'to'],
    ['from=2018-12-31&to=2019-01-01', 'from'],
    ['from=2050-12-31&to=2051-01-01', 'to'],
  ])('refuses %s', async (query, field) => {
    const { status, body } = await get(`/api/calendar/days?${query}`);
    expect([status, body.fields[0].field]).toEqual([400, field]);
  });
});

test('both are in the OpenAPI document, with what they take and answer', async () => {
  const { body } = await get('/api/openapi.json');
  const { due, days } = {
    due: body.paths['/api/calendar/due'].get,
    days: body.paths['/api/calendar/days'].get,
  };
  expect(due.parameters.map((parameter: { name: string }) => parameter.name)).toEqual([
    'receivedAt',
    'businessDays',
    'rule',
  ]);
  expect(Object.keys(due.responses)).toEqual(['200', '304', '400']);
  expect(days.parameters).toHaveLength(2);
  expect(body.components.schemas.DueDate.required).toContain('provisional');
});

describe('closures', () => {
  const closure = { day: '2026-12-02', reason: typhoon };
  const office = { kind: 'office', id: 'office' } as const;

  test('close a day for everybody, change the version, and can be taken away', async () => {
    const before = await loadCalendar(sql);
    const asked = await get('/api/calendar/days?from=2026-12-02&to=2026-12-02');
    await addClosure(ctx, closure);
    const closed = await loadCalendar(sql);
    expect(isBusinessDay(closed, '2026-12-02')).toBe(false);
    expect(closed.version).not.toBe(before.version);
    const now = await get('/api/calendar/days?from=2026-12-02&to=2026-12-02', {
      'If-None-Match': asked.response.headers.get('ETag') as string,
    });
    expect(now.body.days).toEqual([
      { day: '2026-12-02', open: false, because: { kind: 'closure', name: forStaff(typhoon) } },
    ]);
    await removeClosure(ctx, '2026-12-02');
    expect((await loadCalendar(sql)).version).toBe(before.version);
    expect((await eventsOf(sql, office)).map((event) => [event.verb, event.detail])).toEqual([
      ['closure.added', { ...closure, movedPromises: 0 }],
      ['closure.removed', { ...closure, movedPromises: 0 }],
    ]);
  });

  test('are refused for a day that has passed, is closed anyway, or is not in the calendar', async () => {
    await expect(addClosure(ctx, { ...closure, day: '2026-11-20' })).rejects.toThrow(RefusedError);
    await expect(addClosure(ctx, { ...closure, day: '2026-12-05' })).rejects.toThrow('Saturday');
    await expect(addClosure(ctx, { ...closure, day: '2051-01-05' })).rejects.toThrow(OutsideCalendarError);
    await expect(removeClosure(ctx, '2026-12-02')).rejects.toThrow(NotFoundError);
    const twice = await Promise.allSettled([addClosure(ctx, closure), addClosure(ctx, closure)]);
    expect(twice.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    ctx.clock.set(at('2026-12-03 (木) 09:00'));
    await expect(removeClosure(ctx, '2026-12-02')).rejects.toThrow(RefusedError);
    ctx.clock.set(at('2026-11-24 (火) 09:00'));
    await removeClosure(ctx, '2026-12-02');
  });
});

test('the calendar follows the settings, and is the same object while nothing changes', async () => {
  const { calendar } = await loadOffice(sql);
  expect((await loadOffice(sql)).calendar).toBe(calendar);
  await changeSetting(ctx, { key: 'closes', value: '18:00' });
  await changeSetting(ctx, { key: 'countingRule', value: 'next_opening' });
  const { body } = await dueAt(friday);
  expect(body).toMatchObject({
    rule: 'next_opening',
    dueOn: '2026-11-30',
    dueAt: '2026-11-30T18:00:00+09:00',
  });
});
