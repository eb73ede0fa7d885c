import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { languages } from '#api/core/language.ts';
import { staffMembers } from '#api/core/people/staff.ts';
import { forAllStaff, onlyFor } from '#api/core/people/who-may.ts';
import { cancelSeminar } from '#api/seminars/actions/cancel-seminar.ts';
import { changeSeminar } from '#api/seminars/actions/change-seminar.ts';
import { concludeSeminar } from '#api/seminars/actions/conclude-seminar.ts';
import { planSeminar } from '#api/seminars/actions/plan-seminar.ts';
import { postponeSeminar } from '#api/seminars/actions/postpone-seminar.ts';
import { publishSeminar } from '#api/seminars/actions/publish-seminar.ts';
import { removePanelist } from '#api/seminars/actions/remove-panelist.ts';
import { removeSeminar } from '#api/seminars/actions/remove-seminar.ts';
import { removeSeries } from '#api/seminars/actions/remove-series.ts';
import { removeVenue } from '#api/seminars/actions/remove-venue.ts';
import { replaceJoinUrl } from '#api/seminars/actions/replace-join-url.ts';
import { rescheduleSeminar } from '#api/seminars/actions/reschedule-seminar.ts';
import { savePanelist } from '#api/seminars/actions/save-panelist.ts';
import { saveSeries } from '#api/seminars/actions/save-series.ts';
import { saveVenue } from '#api/seminars/actions/save-venue.ts';
import { setArchive } from '#api/seminars/actions/set-archive.ts';
import { seminarPage } from '#api/seminars/contract.ts';
import * as desk from '#api/seminars/desk-contract.ts';
import { deskSeminarOf, deskSeminarsOf } from '#api/seminars/desk-view.ts';
import { allPanelists, allSeries, allVenues, seminarById } from '#api/seminars/queries.ts';
import { seminarPageOf } from '#api/seminars/view.ts';

const params = z.object({ id: z.uuid() });
const one = { 200: jsonAnswer(desk.deskSeminar, 'The seminar.'), ...problems(401, 403, 404, 409, 422) };
const done = { 204: { description: 'Done.' }, ...problems(401, 403, 404, 409, 422) };
const base = '/api/desk/seminars' as const;
const tags = ['desk'];
const planners = onlyFor('coordinator', 'administrator');
const everybody = forAllStaff();

const listRoute = createRoute({
  method: 'get',
  path: base,
  tags,
  ...everybody,
  responses: {
    200: jsonAnswer(z.object({ seminars: z.array(desk.deskSeminarRow) }), 'All seminars.'),
    ...problems(401, 403),
  },
});
const planRoute = createRoute({
  method: 'post',
  path: base,
  tags,
  ...planners,
  request: { body: jsonBody(desk.seminarPlan) },
  responses: { 201: jsonAnswer(desk.deskSeminar, 'The draft.'), ...problems(401, 403, 409, 422) },
});
const seminarRoute = createRoute({
  method: 'get',
  path: `${base}/{id}`,
  tags,
  ...everybody,
  request: { params },
  responses: one,
});
const previewRoute = createRoute({
  method: 'get',
  path: `${base}/{id}/preview`,
  tags,
  ...everybody,
  request: { params, query: z.object({ lang: z.enum(languages).optional() }) },
  responses: {
    200: jsonAnswer(seminarPage, 'Its page as the public will see it, in either language.'),
    ...problems(401, 403, 404),
  },
});
const changeRoute = createRoute({
  method: 'put',
  path: `${base}/{id}`,
  tags,
  ...planners,
  request: { params, body: jsonBody(desk.changedPlan) },
  responses: one,
});
const removeRoute = createRoute({
  method: 'delete',
  path: `${base}/{id}`,
  tags,
  ...planners,
  request: { params },
  responses: done,
});
const publishRoute = createRoute({
  method: 'post',
  path: `${base}/{id}/publication`,
  tags,
  ...planners,
  request: { params },
  responses: one,
});
const postponeRoute = createRoute({
  method: 'post',
  path: `${base}/{id}/postponement`,
  tags,
  ...planners,
  request: { params, body: jsonBody(desk.reason) },
  responses: one,
});
const rescheduleRoute = createRoute({
  method: 'post',
  path: `${base}/{id}/new-date`,
  tags,
  ...planners,
  request: { params, body: jsonBody(desk.newTimes) },
  responses: one,
});
const cancelRoute = createRoute({
  method: 'post',
  path: `${base}/{id}/cancellation`,
  tags,
  ...planners,
  request: { params, body: jsonBody(desk.reason) },
  responses: one,
});
const concludeRoute = createRoute({
  method: 'post',
  path: `${base}/{id}/conclusion`,
  tags,
  ...planners,
  request: { params },
  responses: one,
});
const joinUrlRoute = createRoute({
  method: 'put',
  path: `${base}/{id}/join-url`,
  tags,
  ...planners,
  request: { params, body: jsonBody(desk.joinUrl) },
  responses: one,
});
const joinUrlBackRoute = createRoute({
  method: 'delete',
  path: `${base}/{id}/join-url`,
  tags,
  ...planners,
  request: { params },
  responses: one,
});
const archiveRoute = createRoute({
  method: 'put',
  path: `${base}/{id}/archive`,
  tags,
  ...planners,
  request: { params, body: jsonBody(desk.archivePlan) },
  responses: one,
});
const resourcesRoute = createRoute({
  method: 'get',
  path: '/api/desk/seminar-parts',
  tags,
  ...everybody,
  responses: {
    200: jsonAnswer(
      z.object({
        series: z.array(desk.keptSeries),
        panelists: z.array(desk.keptPanelist),
        venues: z.array(desk.keptVenue),
        staff: z.array(z.object({ id: z.string(), name: z.string() })),
      }),
      'What plans are made of.',
    ),
    ...problems(401, 403),
  },
});
const kept = { 200: jsonAnswer(params, 'Kept under this id.'), ...problems(401, 403, 404, 422) };
const keptId = z.object({ id: z.union([z.literal('new'), z.uuid()]) });
const seriesRoute = createRoute({
  method: 'put',
  path: '/api/desk/series/{id}',
  tags,
  ...planners,
  request: { params: keptId, body: jsonBody(desk.series) },
  responses: kept,
});
const panelistRoute = createRoute({
  method: 'put',
  path: '/api/desk/panelists/{id}',
  tags,
  ...planners,
  request: { params: keptId, body: jsonBody(desk.panelist) },
  responses: kept,
});
const removePanelistRoute = createRoute({
  method: 'delete',
  path: '/api/desk/panelists/{id}',
  tags,
  ...planners,
  request: { params },
  responses: done,
});
const venueRoute = createRoute({
  method: 'put',
  path: '/api/desk/venues/{id}',
  tags,
  ...planners,
  request: { params: keptId, body: jsonBody(desk.venue) },
  responses: kept,
});

const removeVenueRoute = createRoute({
  method: 'delete',
  path: '/api/desk/venues/{id}',
  tags,
  summary: 'Take it off the list; refused while a seminar to come uses it.',
  ...planners,
  request: { params },
  responses: done,
});
const removeSeriesRoute = createRoute({
  method: 'delete',
  path: '/api/desk/series/{id}',
  tags,
  summary: 'Take it off the list; refused while a seminar to come belongs to it.',
  ...planners,
  request: { params },
  responses: done,
});

const idOrNew = (id: string): string | null => (id === 'new' ? null : id);

/** Planning seminars. Everybody at the desk reads; coordinators and administrators plan. */
export const deskSeminarRoutes = createRouter({ sentences: desk.planSentences })
  .openapi(listRoute, async (c) => c.json({ seminars: await deskSeminarsOf(c.var.ctx) }, 200, noStore))
  .openapi(planRoute, async (c) => {
    const id = await planSeminar(c.var.ctx, c.req.valid('json'));
    return c.json(await deskSeminarOf(c.var.ctx, id), 201, noStore);
  })
  .openapi(seminarRoute, async (c) =>
    c.json(await deskSeminarOf(c.var.ctx, c.req.valid('param').id), 200, noStore),
  )
  .openapi(previewRoute, async (c) => {
    const { ctx } = c.var;
    const row = await seminarById(ctx.sql, c.req.valid('param').id);
    const language = c.req.valid('query').lang ?? ctx.language;
    const status = row.status === 'draft' ? 'published' : row.status;
    return c.json(await seminarPageOf({ ...ctx, language }, { ...row, status }), 200, noStore);
  })
  .openapi(changeRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { plan, version } = c.req.valid('json');
    await changeSeminar(c.var.ctx, id, plan, version);
    return c.json(await deskSeminarOf(c.var.ctx, id), 200, noStore);
  })
  .openapi(removeRoute, async (c) => {
    await removeSeminar(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(publishRoute, async (c) => {
    const { id } = c.req.valid('param');
    await publishSeminar(c.var.ctx, id);
    return c.json(await deskSeminarOf(c.var.ctx, id), 200, noStore);
  })
  .openapi(postponeRoute, async (c) => {
    const { id } = c.req.valid('param');
    await postponeSeminar(c.var.ctx, id, c.req.valid('json').because);
    return c.json(await deskSeminarOf(c.var.ctx, id), 200, noStore);
  })
  .openapi(rescheduleRoute, async (c) => {
    const { id } = c.req.valid('param');
    await rescheduleSeminar(c.var.ctx, id, c.req.valid('json'));
    return c.json(await deskSeminarOf(c.var.ctx, id), 200, noStore);
  })
  .openapi(cancelRoute, async (c) => {
    const { id } = c.req.valid('param');
    await cancelSeminar(c.var.ctx, id, c.req.valid('json').because);
    return c.json(await deskSeminarOf(c.var.ctx, id), 200, noStore);
  })
  .openapi(concludeRoute, async (c) => {
    const { id } = c.req.valid('param');
    await concludeSeminar(c.var.ctx, id);
    return c.json(await deskSeminarOf(c.var.ctx, id), 200, noStore);
  })
  .openapi(joinUrlRoute, async (c) => {
    const { id } = c.req.valid('param');
    await replaceJoinUrl(c.var.ctx, id, c.req.valid('json').url);
    return c.json(await deskSeminarOf(c.var.ctx, id), 200, noStore);
  })
  .openapi(joinUrlBackRoute, async (c) => {
    const { id } = c.req.valid('param');
    await replaceJoinUrl(c.var.ctx, id, null);
    return c.json(await deskSeminarOf(c.var.ctx, id), 200, noStore);
  })
  .openapi(archiveRoute, async (c) => {
    const { id } = c.req.valid('param');
    await setArchive(c.var.ctx, id, c.req.valid('json'));
    return c.json(await deskSeminarOf(c.var.ctx, id), 200, noStore);
  })
  .openapi(resourcesRoute, async (c) => {
    const { sql } = c.var.ctx;
    const [series, panelists, venues, members] = await Promise.all([
      allSeries(sql),
      allPanelists(sql),
      allVenues(sql),
      staffMembers(sql),
    ]);
    const staff = members.filter(({ active }) => active).map(({ id, name }) => ({ id, name }));
    return c.json({ series, panelists, venues, staff }, 200, noStore);
  })
  .openapi(seriesRoute, async (c) => {
    const id = await saveSeries(c.var.ctx, idOrNew(c.req.valid('param').id), c.req.valid('json'));
    return c.json({ id }, 200, noStore);
  })
  .openapi(panelistRoute, async (c) => {
    const id = await savePanelist(c.var.ctx, idOrNew(c.req.valid('param').id), c.req.valid('json'));
    return c.json({ id }, 200, noStore);
  })
  .openapi(removePanelistRoute, async (c) => {
    await removePanelist(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(removeVenueRoute, async (c) => {
    await removeVenue(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(removeSeriesRoute, async (c) => {
    await removeSeries(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(venueRoute, async (c) => {
    const id = await saveVenue(c.var.ctx, idOrNew(c.req.valid('param').id), c.req.valid('json'));
    return c.json({ id }, 200, noStore);
  });
