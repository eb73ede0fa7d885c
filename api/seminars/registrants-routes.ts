import { createRoute, z } from '@hono/zod-openapi';
import { loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { officeLanguage } from '#api/core/language.ts';
import { onlyFor } from '#api/core/people/who-may.ts';
import { approveRegistration } from '#api/seminars/actions/approve-registration.ts';
import { cancelRegistration } from '#api/seminars/actions/cancel-registration.ts';
import { changeWay } from '#api/seminars/actions/change-way.ts';
import { correctEmail } from '#api/seminars/actions/correct-email.ts';
import { declineRegistration } from '#api/seminars/actions/decline-registration.ts';
import { eraseRegistration } from '#api/seminars/actions/erase-registration.ts';
import { sendCopy } from '#api/seminars/actions/send-copy.ts';
import { sendGroupMessage } from '#api/seminars/actions/send-group-message.ts';
import { setPresence } from '#api/seminars/actions/set-presence.ts';
import { takeCheckIns } from '#api/seminars/actions/take-check-ins.ts';
import * as desk from '#api/seminars/desk-contract.ts';
import { registrantsCsv } from '#api/seminars/export.ts';
import { seminarSubject } from '#api/seminars/planning.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { registrantFileOf } from '#api/seminars/registrant-view.ts';
import { pageOf, registrantsOf, surveyResultsOf } from '#api/seminars/registrants.ts';
import { registrationByTicket } from '#api/seminars/registration-queries.ts';
import { said } from '#api/seminars/view.ts';

const params = z.object({ id: z.uuid() });
const ticket = params.extend({ ticketNumber: z.string().max(40) });
const done = { 204: { description: 'Done.' }, ...problems(401, 403, 404, 409, 422) };
const base = '/api/desk/seminars/{id}' as const;
const tags = ['desk'];
const planners = onlyFor('coordinator', 'administrator');
/** At the door anybody of the desk may help; auditors never see names. */
const helpers = onlyFor('consultant', 'coordinator', 'administrator');

const listRoute = createRoute({
  method: 'get',
  path: `${base}/registrants`,
  tags,
  ...helpers,
  request: { params, query: desk.registrantsAsked },
  responses: {
    200: jsonAnswer(desk.registrantList, 'Those who fit the filter.'),
    ...problems(401, 403, 404),
  },
});
const csvRoute = createRoute({
  method: 'get',
  path: `${base}/registrants.csv`,
  tags,
  ...planners,
  request: { params, query: desk.registrantFilter },
  responses: {
    200: { description: 'For Excel.', content: { 'text/csv': { schema: z.string() } } },
    ...problems(401, 403, 404),
  },
});
const fileRoute = createRoute({
  method: 'get',
  path: `${base}/registrants/{ticketNumber}`,
  tags,
  ...helpers,
  request: { params: ticket },
  responses: { 200: jsonAnswer(desk.registrantFile, 'Everything about one.'), ...problems(401, 403, 404) },
});
const copyRoute = createRoute({
  method: 'post',
  path: `${base}/registrants/{ticketNumber}/copies`,
  tags,
  ...planners,
  request: { params: ticket, body: jsonBody(desk.copyOrdered) },
  responses: done,
});
const addressRoute = createRoute({
  method: 'put',
  path: `${base}/registrants/{ticketNumber}/address`,
  tags,
  ...planners,
  request: { params: ticket, body: jsonBody(desk.correctedAddress) },
  responses: done,
});
const wayRoute = createRoute({
  method: 'put',
  path: `${base}/registrants/{ticketNumber}/way`,
  tags,
  ...planners,
  request: { params: ticket, body: jsonBody(desk.otherWay) },
  responses: done,
});
const presenceRoute = createRoute({
  method: 'put',
  path: `${base}/registrants/{ticketNumber}/presence`,
  tags,
  ...planners,
  request: { params: ticket, body: jsonBody(desk.presence) },
  responses: done,
});
const approveRoute = createRoute({
  method: 'post',
  path: `${base}/registrants/{ticketNumber}/approval`,
  tags,
  ...planners,
  request: { params: ticket },
  responses: done,
});
const declineRoute = createRoute({
  method: 'post',
  path: `${base}/registrants/{ticketNumber}/decline`,
  tags,
  ...planners,
  request: { params: ticket, body: jsonBody(desk.reason) },
  responses: done,
});
const cancelRoute = createRoute({
  method: 'post',
  path: `${base}/registrants/{ticketNumber}/cancellation`,
  tags,
  ...planners,
  request: { params: ticket },
  responses: done,
});
const eraseRoute = createRoute({
  method: 'post',
  path: `${base}/registrants/{ticketNumber}/erasure`,
  tags,
  ...onlyFor('administrator'),
  request: { params: ticket },
  responses: done,
});
const messageRoute = createRoute({
  method: 'post',
  path: `${base}/messages`,
  tags,
  ...planners,
  request: { params, body: jsonBody(desk.groupMessage) },
  responses: { 200: jsonAnswer(desk.groupMessageSent, 'How many.'), ...problems(401, 403, 404, 409, 422) },
});
const checkInRoute = createRoute({
  method: 'post',
  path: `${base}/check-ins`,
  tags,
  ...helpers,
  request: { params, body: jsonBody(desk.checkIns) },
  responses: {
    200: jsonAnswer(desk.checkInResults, 'Each with what came of it.'),
    ...problems(401, 403, 404, 422),
  },
});
const surveyRoute = createRoute({
  method: 'get',
  path: `${base}/survey`,
  tags,
  ...planners,
  request: { params },
  responses: { 200: jsonAnswer(desk.surveyResults, 'What the survey found.'), ...problems(401, 403, 404) },
});

const recordOpening = async (ctx: Context, id: string, verb: string, rows: number): Promise<void> =>
  await ctx.sql.begin((tx) => recordEvent(tx, ctx, seminarSubject(id), verb, { rows }));

/** The ticket, if it is one of this seminar. @throws NotFoundError */
async function ofSeminar(ctx: Context, { id, ticketNumber }: z.output<typeof ticket>): Promise<string> {
  const row = await registrationByTicket(ctx.sql, ticketNumber);
  if (row.seminarId !== id) throw new NotFoundError();
  return row.ticketNumber;
}

/** Those who registered, as the desk works with them. That names were opened or exported is recorded. */
export const registrantRoutes = createRouter({ sentences: desk.planSentences })
  .openapi(listRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { page, ...filter } = c.req.valid('query');
    const list = pageOf(await registrantsOf(c.var.ctx, id, filter), page);
    await recordOpening(c.var.ctx, id, 'registrants_opened', list.rows.length);
    return c.json(list, 200, noStore);
  })
  .openapi(csvRoute, async (c) => {
    const ctx = c.var.ctx;
    const { id } = c.req.valid('param');
    const [seminar, rows, { calendar }] = await Promise.all([
      seminarById(ctx.sql, id),
      registrantsOf(ctx, id, c.req.valid('query')),
      loadOffice(ctx.sql),
    ]);
    await recordOpening(ctx, id, 'registrants_exported', rows.length);
    const questions = seminar.about.questions.map((one) => ({
      id: one.id,
      label: said(one.label, ctx.language),
    }));
    return c.text(registrantsCsv(rows, questions, officeLanguage(ctx.language), calendar.timeZone), 200, {
      ...noStore,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="registrants-${seminar.slug}.csv"`,
    });
  })
  .openapi(fileRoute, async (c) => {
    const ctx = c.var.ctx;
    const { id } = c.req.valid('param');
    const file = await registrantFileOf(ctx, id, await ofSeminar(ctx, c.req.valid('param')));
    await recordOpening(ctx, id, 'registrants_opened', 1);
    return c.json(file, 200, noStore);
  })
  .openapi(copyRoute, async (c) => {
    const ticketNumber = await ofSeminar(c.var.ctx, c.req.valid('param'));
    await sendCopy(c.var.ctx, ticketNumber, c.req.valid('json').sendingKey);
    return c.body(null, 204);
  })
  .openapi(addressRoute, async (c) => {
    const ticketNumber = await ofSeminar(c.var.ctx, c.req.valid('param'));
    await correctEmail(c.var.ctx, ticketNumber, c.req.valid('json').email);
    return c.body(null, 204);
  })
  .openapi(wayRoute, async (c) => {
    const ticketNumber = await ofSeminar(c.var.ctx, c.req.valid('param'));
    await changeWay(c.var.ctx, ticketNumber, c.req.valid('json').way);
    return c.body(null, 204);
  })
  .openapi(presenceRoute, async (c) => {
    const ticketNumber = await ofSeminar(c.var.ctx, c.req.valid('param'));
    await setPresence(c.var.ctx, ticketNumber, c.req.valid('json').presence);
    return c.body(null, 204);
  })
  .openapi(approveRoute, async (c) => {
    await approveRegistration(c.var.ctx, await ofSeminar(c.var.ctx, c.req.valid('param')));
    return c.body(null, 204);
  })
  .openapi(declineRoute, async (c) => {
    const ticketNumber = await ofSeminar(c.var.ctx, c.req.valid('param'));
    await declineRegistration(c.var.ctx, ticketNumber, c.req.valid('json').because);
    return c.body(null, 204);
  })
  .openapi(cancelRoute, async (c) => {
    await cancelRegistration(c.var.ctx, await ofSeminar(c.var.ctx, c.req.valid('param')));
    return c.body(null, 204);
  })
  .openapi(eraseRoute, async (c) => {
    await eraseRegistration(c.var.ctx, await ofSeminar(c.var.ctx, c.req.valid('param')));
    return c.body(null, 204);
  })
  .openapi(messageRoute, async (c) => {
    const recipients = await sendGroupMessage(c.var.ctx, c.req.valid('param').id, c.req.valid('json'));
    return c.json({ recipients }, 200, noStore);
  })
  .openapi(checkInRoute, async (c) => {
    const { checkIns } = c.req.valid('json');
    const { id } = await seminarById(c.var.ctx.sql, c.req.valid('param').id);
    return c.json({ results: await takeCheckIns(c.var.ctx, id, checkIns) }, 200, noStore);
  })
  .openapi(surveyRoute, async (c) =>
    c.json(await surveyResultsOf(c.var.ctx, c.req.valid('param').id), 200, noStore),
  );
