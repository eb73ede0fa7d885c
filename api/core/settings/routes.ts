import { createRoute, z } from '@hono/zod-openapi';
import { addClosure } from '#api/core/calendar/actions/add-closure.ts';
import { removeClosure } from '#api/core/calendar/actions/remove-closure.ts';
import { calendarSentences, daySchema, newClosure } from '#api/core/calendar/contract.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import { jsonAnswer, jsonBody } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { contextOf } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { forAllStaff, onlyFor } from '#api/core/people/who-may.ts';
import { changeSetting } from '#api/core/settings/actions/change-setting.ts';
import {
  closuresAnswer,
  movedAnswer,
  settingBody,
  settingParams,
  settingsAnswer,
} from '#api/core/settings/contract.ts';
import { officeSettingsOf, settingSentences } from '#api/core/settings/settings.ts';

const settingsRoute = createRoute({
  method: 'get',
  path: '/api/settings',
  tags: ['settings'],
  summary: 'What the office decided for itself',
  ...forAllStaff(),
  responses: { 200: jsonAnswer(settingsAnswer, 'All settings'), ...problems(401, 403) },
});

const changeSettingRoute = createRoute({
  method: 'put',
  path: '/api/settings/{key}',
  tags: ['settings'],
  summary: 'Change one setting; dates already told stay as they are',
  ...onlyFor('administrator'),
  request: { params: settingParams, body: jsonBody(settingBody) },
  responses: {
    200: jsonAnswer(settingsAnswer, 'All settings'),
    ...problems(400, 401, 403, 409, 422),
  },
});

const closuresRoute = createRoute({
  method: 'get',
  path: '/api/closures',
  tags: ['settings'],
  summary: 'The days the office closed itself, in order',
  ...forAllStaff(),
  responses: { 200: jsonAnswer(closuresAnswer, 'The closures'), ...problems(401, 403) },
});

const addClosureRoute = createRoute({
  method: 'post',
  path: '/api/closures',
  tags: ['settings'],
  summary: 'Close a day, today or later; promises across it are told anew',
  ...onlyFor('administrator'),
  request: { body: jsonBody(newClosure) },
  responses: { 201: jsonAnswer(movedAnswer, 'Closed'), ...problems(401, 403, 409, 422) },
});

const removeClosureRoute = createRoute({
  method: 'delete',
  path: '/api/closures/{day}',
  tags: ['settings'],
  summary: 'Open a closed day again, today or later',
  ...onlyFor('administrator'),
  request: { params: z.object({ day: daySchema.openapi({ param: { name: 'day', in: 'path' } }) }) },
  responses: { 200: jsonAnswer(movedAnswer, 'Open again'), ...problems(400, 401, 403, 404, 409) },
});

const router = createRouter({ sentences: { ...calendarSentences, ...settingSentences } });
// For staff only: no cache keeps any of it.
for (const path of ['/api/settings', '/api/settings/*', '/api/closures', '/api/closures/*']) {
  router.use(path, async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
}

/** Settings and closures of the office: staff read them, the administrator changes them. */
export const settingsRoutes = router
  .openapi(settingsRoute, async (c) => c.json(await officeSettingsOf(contextOf(c).sql), 200))
  .openapi(changeSettingRoute, async (c) => {
    const change = { ...c.req.valid('param'), value: c.req.valid('json').value };
    return c.json(await changeSetting(contextOf(c), change), 200);
  })
  .openapi(closuresRoute, async (c) => {
    const { closures } = await loadCalendar(contextOf(c).sql);
    const inOrder = [...closures].sort(([a], [b]) => (a < b ? -1 : 1));
    return c.json({ closures: inOrder.map(([day, reason]) => ({ day, reason })) }, 200);
  })
  .openapi(addClosureRoute, async (c) => c.json(await addClosure(contextOf(c), c.req.valid('json')), 201))
  .openapi(removeClosureRoute, async (c) =>
    c.json(await removeClosure(contextOf(c), c.req.valid('param').day), 200),
  );
