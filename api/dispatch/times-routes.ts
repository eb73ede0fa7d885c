import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { forAllStaff, onlyFor } from '#api/core/people/who-may.ts';
import { answerInterview } from '#api/dispatch/actions/answer-interview.ts';
import { answerVisit } from '#api/dispatch/actions/answer-visit.ts';
import { bookInterview } from '#api/dispatch/actions/book-interview.ts';
import { cancelInterview } from '#api/dispatch/actions/cancel-interview.ts';
import { cancelVisit } from '#api/dispatch/actions/cancel-visit.ts';
import { openTimes, removeOpenTime } from '#api/dispatch/actions/open-times.ts';
import { planVisit } from '#api/dispatch/actions/plan-visit.ts';
import { recordReport } from '#api/dispatch/actions/record-report.ts';
import { requestVisitTimes } from '#api/dispatch/actions/request-visit-times.ts';
import { sendTimes } from '#api/dispatch/actions/send-times.ts';
import { knownCase } from '#api/dispatch/appointment-queries.ts';
import { deskAppointmentsOf, deskOpenTimesOf, visitTimesOf } from '#api/dispatch/appointment-view.ts';
import * as contract from '#api/dispatch/times-contract.ts';

const done = { 204: { description: 'Done.' }, ...problems(401, 403, 404, 409, 422) };
const tags = ['desk'];
const everybody = forAllStaff();
const coordinators = onlyFor('administrator', 'coordinator');
/** When the organisation has time stands in its sealed application, which is not for an auditor. */
const readers = onlyFor('administrator', 'coordinator', 'consultant');
const params = z.object({ caseNumber: z.string().max(40) });
const visitParams = params.extend({ id: z.uuid() });
const base = '/api/desk/dispatch/cases/{caseNumber}' as const;

const timesRoute = createRoute({
  method: 'get',
  path: '/api/desk/dispatch/times',
  tags,
  summary: 'The times that are open for interviews, from today on.',
  ...everybody,
  responses: {
    200: jsonAnswer(contract.deskOpenTimes, 'Free, taken and blocked ones.'),
    ...problems(401, 403),
  },
});
const openRoute = createRoute({
  method: 'post',
  path: '/api/desk/dispatch/times',
  tags,
  summary: 'Open one time, or a pattern over business days within office hours.',
  ...coordinators,
  request: { body: jsonBody(contract.openTimesPlan) },
  responses: {
    201: jsonAnswer(contract.openedTimes, 'How many were opened.'),
    ...problems(401, 403, 409, 422),
  },
});
const removeRoute = createRoute({
  method: 'delete',
  path: '/api/desk/dispatch/times/{id}',
  tags,
  summary: 'Take an open time back that nobody took.',
  ...coordinators,
  request: { params: z.object({ id: z.uuid() }) },
  responses: done,
});
const appointmentsRoute = createRoute({
  method: 'get',
  path: `${base}/appointments`,
  tags,
  summary: 'The interview and the visits of a case, with what waits for whom.',
  ...everybody,
  request: { params },
  responses: {
    200: jsonAnswer(contract.deskAppointments, 'Everything arranged.'),
    ...problems(401, 403, 404, 410),
  },
});
const offerRoute = createRoute({
  method: 'post',
  path: `${base}/interview-time/offer`,
  tags,
  summary: 'Offer the open times to the organisation: the first contact, and it keeps that promise.',
  ...coordinators,
  request: { params, body: jsonBody(contract.timesOffer) },
  responses: done,
});
const interviewRoute = createRoute({
  method: 'post',
  path: `${base}/interview-time`,
  tags,
  summary: 'Set the interview at an open time, or move it there.',
  ...coordinators,
  request: { params, body: jsonBody(contract.interviewPick) },
  responses: done,
});
const interviewAnswerRoute = createRoute({
  method: 'post',
  path: `${base}/interview-time/answers`,
  tags,
  summary: 'Answer the times the organisation named; the first yes books.',
  ...coordinators,
  request: { params, body: jsonBody(contract.interviewAnswerSheet) },
  responses: done,
});
const interviewCancelRoute = createRoute({
  method: 'post',
  path: `${base}/interview-time/cancellation`,
  tags,
  summary: 'Cancel the interview; the case is arranged again.',
  ...coordinators,
  request: { params, body: jsonBody(contract.cancellation) },
  responses: done,
});
const visitTimesRoute = createRoute({
  method: 'get',
  path: `${base}/visit-times`,
  tags,
  summary: 'Times that fit organisation, expert and office: each can be booked.',
  ...readers,
  request: {
    params,
    query: z.object({
      expertId: z.union([z.literal(''), z.uuid()]).default(''),
      staffId: z.string().max(100).default(''),
    }),
  },
  responses: { 200: jsonAnswer(contract.visitTimes, 'Soonest first.'), ...problems(400, 401, 403, 404, 410) },
});
const visitRoute = createRoute({
  method: 'post',
  path: `${base}/visits`,
  tags,
  summary: 'Plan the next visit: three times are proposed unless some are named.',
  ...coordinators,
  request: { params, body: jsonBody(contract.visitPlan) },
  responses: {
    201: jsonAnswer(contract.made, 'Proposed to everybody.'),
    ...problems(401, 403, 404, 409, 422),
  },
});
const visitAnswerRoute = createRoute({
  method: 'post',
  path: `${base}/visits/{id}/answers`,
  tags,
  summary: 'The answer of the office to proposed times; the last yes of all books.',
  ...coordinators,
  request: { params: visitParams, body: jsonBody(contract.timeAnswerSheet) },
  responses: done,
});
const visitProposalRoute = createRoute({
  method: 'post',
  path: `${base}/visits/{id}/proposals`,
  tags,
  summary: 'Name other times, to settle a visit or to move it.',
  ...coordinators,
  request: { params: visitParams, body: jsonBody(contract.proposedTimes) },
  responses: done,
});
const visitCancelRoute = createRoute({
  method: 'post',
  path: `${base}/visits/{id}/cancellation`,
  tags,
  summary: 'Cancel a visit; it is not counted.',
  ...coordinators,
  request: { params: visitParams, body: jsonBody(contract.cancellation) },
  responses: done,
});
const reportRoute = createRoute({
  method: 'post',
  path: `${base}/visits/{id}/report`,
  tags,
  summary: 'Write down the report of a visit for the expert.',
  ...coordinators,
  request: { params: visitParams, body: jsonBody(contract.visitReport) },
  responses: done,
});

/** What the desk arranges: interview times, interviews, visits. Each route names the roles that may. */
export const timesRoutes = createRouter({ sentences: contract.expertSentences })
  .openapi(timesRoute, async (c) => c.json(await deskOpenTimesOf(c.var.ctx), 200, noStore))
  .openapi(openRoute, async (c) => c.json(await openTimes(c.var.ctx, c.req.valid('json')), 201, noStore))
  .openapi(removeRoute, async (c) => {
    await removeOpenTime(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(appointmentsRoute, async (c) => {
    const theCase = await knownCase(c.var.ctx.sql, c.req.valid('param').caseNumber);
    return c.json(await deskAppointmentsOf(c.var.ctx, theCase), 200, noStore);
  })
  .openapi(offerRoute, async (c) => {
    await sendTimes(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json').message);
    return c.body(null, 204);
  })
  .openapi(interviewRoute, async (c) => {
    await bookInterview(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(interviewAnswerRoute, async (c) => {
    await answerInterview(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(interviewCancelRoute, async (c) => {
    await cancelInterview(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json').because);
    return c.body(null, 204);
  })
  .openapi(visitTimesRoute, async (c) => {
    const theCase = await knownCase(c.var.ctx.sql, c.req.valid('param').caseNumber);
    return c.json(await visitTimesOf(c.var.ctx, theCase, c.req.valid('query')), 200, noStore);
  })
  .openapi(visitRoute, async (c) => {
    const id = await planVisit(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json'));
    return c.json({ id }, 201, noStore);
  })
  .openapi(visitAnswerRoute, async (c) => {
    const { caseNumber, id } = c.req.valid('param');
    await answerVisit(c.var.ctx, caseNumber, id, c.req.valid('json').answers);
    return c.body(null, 204);
  })
  .openapi(visitProposalRoute, async (c) => {
    const { caseNumber, id } = c.req.valid('param');
    await requestVisitTimes(c.var.ctx, caseNumber, id, c.req.valid('json').startsAt);
    return c.body(null, 204);
  })
  .openapi(visitCancelRoute, async (c) => {
    const { caseNumber, id } = c.req.valid('param');
    await cancelVisit(c.var.ctx, caseNumber, id, c.req.valid('json').because);
    return c.body(null, 204);
  })
  .openapi(reportRoute, async (c) => {
    const { caseNumber, id } = c.req.valid('param');
    await recordReport(c.var.ctx, caseNumber, id, c.req.valid('json'));
    return c.body(null, 204);
  });
