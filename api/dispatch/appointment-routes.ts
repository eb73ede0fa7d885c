import { createRoute, z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { loadOffice } from '#api/core/calendar/load.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { stayWithin } from '#api/core/http/limits.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { calendarHeaders } from '#api/core/ics/calendar-file.ts';
import { officeLanguage } from '#api/core/language.ts';
import { authorizedCase } from '#api/dispatch/access.ts';
import { answerVisit } from '#api/dispatch/actions/answer-visit.ts';
import { bookInterview } from '#api/dispatch/actions/book-interview.ts';
import { cancelInterview } from '#api/dispatch/actions/cancel-interview.ts';
import { cancelVisit } from '#api/dispatch/actions/cancel-visit.ts';
import { confirmReport } from '#api/dispatch/actions/confirm-report.ts';
import { planVisit } from '#api/dispatch/actions/plan-visit.ts';
import { recordConflict } from '#api/dispatch/actions/record-conflict.ts';
import { requestTimes } from '#api/dispatch/actions/request-times.ts';
import { requestVisitTimes } from '#api/dispatch/actions/request-visit-times.ts';
import {
  applicantAppointmentsOf,
  applicantCalendarOf,
  visitTimesOf,
} from '#api/dispatch/appointment-view.ts';
import type { DispatchCaseRow } from '#api/dispatch/queries.ts';
import * as contract from '#api/dispatch/times-contract.ts';

const now = {
  200: jsonAnswer(contract.applicantAppointments, 'Everything arranged, as it is now.'),
};
const changed = { ...now, ...problems(401, 403, 404, 409, 422, 429) };
const common = { tags: ['dispatch'], security: [{ secretCode: [] as string[] }] };
const params = z.object({ caseNumber: z.string().max(40) });
const visitParams = params.extend({ id: z.uuid() });
const base = '/api/dispatch/cases/{caseNumber}' as const;

const appointmentsRoute = createRoute({
  method: 'get',
  path: `${base}/appointments`,
  ...common,
  summary: 'The interview and the visits, the times on offer, and what waits for whose answer.',
  request: { params },
  responses: { ...now, ...problems(401, 410, 429) },
});
const calendarRoute = createRoute({
  method: 'get',
  path: `${base}/calendar.ics`,
  ...common,
  summary: 'What is agreed, as a calendar file.',
  request: { params },
  responses: {
    200: { description: 'iCalendar.', content: { 'text/calendar': { schema: z.string() } } },
    ...problems(401, 410, 429),
  },
});
const pickRoute = createRoute({
  method: 'post',
  path: `${base}/interview-time`,
  ...common,
  summary: 'Pick an open time for the interview, or move the interview there.',
  request: { params, body: jsonBody(contract.interviewPick) },
  responses: changed,
});
const wishesRoute = createRoute({
  method: 'post',
  path: `${base}/interview-time/wishes`,
  ...common,
  summary: 'Propose other times for the interview; the office answers.',
  request: { params, body: jsonBody(contract.interviewWishes) },
  responses: changed,
});
const interviewCancelRoute = createRoute({
  method: 'post',
  path: `${base}/interview-time/cancellation`,
  ...common,
  summary: 'Cancel the interview.',
  request: { params, body: jsonBody(contract.cancellation) },
  responses: changed,
});
const visitTimesRoute = createRoute({
  method: 'get',
  path: `${base}/visit-times`,
  ...common,
  summary: 'Times for the next visit that fit organisation, expert and office.',
  request: { params },
  responses: {
    200: jsonAnswer(contract.visitTimes, 'Soonest first.'),
    ...problems(401, 410, 429),
  },
});
const visitRoute = createRoute({
  method: 'post',
  path: `${base}/visits`,
  ...common,
  summary: 'Name times for the next visit.',
  request: { params, body: jsonBody(contract.proposedTimes) },
  responses: changed,
});
const answerRoute = createRoute({
  method: 'post',
  path: `${base}/visits/{id}/answers`,
  ...common,
  summary: 'Say for each proposed time whether it suits; the last yes of all books.',
  request: { params: visitParams, body: jsonBody(contract.timeAnswerSheet) },
  responses: changed,
});
const proposalRoute = createRoute({
  method: 'post',
  path: `${base}/visits/{id}/proposals`,
  ...common,
  summary: 'Name other times, to settle a visit or to move it.',
  request: { params: visitParams, body: jsonBody(contract.proposedTimes) },
  responses: changed,
});
const cancelRoute = createRoute({
  method: 'post',
  path: `${base}/visits/{id}/cancellation`,
  ...common,
  summary: 'Cancel a visit; it is not counted.',
  request: { params: visitParams, body: jsonBody(contract.cancellation) },
  responses: changed,
});
const confirmationRoute = createRoute({
  method: 'post',
  path: `${base}/visits/{id}/confirmation`,
  ...common,
  summary: 'Confirm the report of a visit.',
  request: { params: visitParams, body: jsonBody(contract.reportConfirmation) },
  responses: changed,
});
const conflictRoute = createRoute({
  method: 'post',
  path: `${base}/experts/{id}/conflicts`,
  ...common,
  summary: 'Say that the expert shares the interests of somebody else: the office is told.',
  request: { params: visitParams, body: jsonBody(contract.caseConflict) },
  responses: changed,
});

/** The case of this request, for a change: counted against the published limit. */
async function caseForChange(c: HonoContext<ApiEnv>, caseNumber: string): Promise<DispatchCaseRow> {
  const row = await authorizedCase(c, caseNumber);
  await stayWithin(c.var.ctx, 'message', c.env.remoteAddress);
  return row;
}

/** What an organisation arranges on its status page. Every change answers with everything as it is now. */
export const appointmentRoutes = createRouter({ sentences: contract.expertSentences })
  .openapi(appointmentsRoute, async (c) => {
    const row = await authorizedCase(c, c.req.valid('param').caseNumber);
    return c.json(await applicantAppointmentsOf(c.var.ctx, row), 200, noStore);
  })
  .openapi(calendarRoute, async (c) => {
    const row = await authorizedCase(c, c.req.valid('param').caseNumber);
    const { settings } = await loadOffice(c.var.ctx.sql);
    const file = await applicantCalendarOf(c.var.ctx, row, settings.officeName[officeLanguage(row.language)]);
    return c.body(file, 200, { ...calendarHeaders(`${row.caseNumber}.ics`), ...noStore });
  })
  .openapi(pickRoute, async (c) => {
    const row = await caseForChange(c, c.req.valid('param').caseNumber);
    await bookInterview(c.var.ctx, row.caseNumber, c.req.valid('json'));
    return c.json(await applicantAppointmentsOf(c.var.ctx, row), 200, noStore);
  })
  .openapi(wishesRoute, async (c) => {
    const row = await caseForChange(c, c.req.valid('param').caseNumber);
    await requestTimes(c.var.ctx, row.caseNumber, c.req.valid('json'));
    return c.json(await applicantAppointmentsOf(c.var.ctx, row), 200, noStore);
  })
  .openapi(interviewCancelRoute, async (c) => {
    const row = await caseForChange(c, c.req.valid('param').caseNumber);
    await cancelInterview(c.var.ctx, row.caseNumber, c.req.valid('json').because);
    return c.json(await applicantAppointmentsOf(c.var.ctx, row), 200, noStore);
  })
  .openapi(visitTimesRoute, async (c) => {
    const row = await authorizedCase(c, c.req.valid('param').caseNumber);
    return c.json(await visitTimesOf(c.var.ctx, row, { expertId: '', staffId: '' }), 200, noStore);
  })
  .openapi(visitRoute, async (c) => {
    const row = await caseForChange(c, c.req.valid('param').caseNumber);
    await planVisit(c.var.ctx, row.caseNumber, contract.visitPlan.parse(c.req.valid('json')));
    return c.json(await applicantAppointmentsOf(c.var.ctx, row), 200, noStore);
  })
  .openapi(answerRoute, async (c) => {
    const { caseNumber, id } = c.req.valid('param');
    const row = await caseForChange(c, caseNumber);
    await answerVisit(c.var.ctx, row.caseNumber, id, c.req.valid('json').answers);
    return c.json(await applicantAppointmentsOf(c.var.ctx, row), 200, noStore);
  })
  .openapi(proposalRoute, async (c) => {
    const { caseNumber, id } = c.req.valid('param');
    const row = await caseForChange(c, caseNumber);
    await requestVisitTimes(c.var.ctx, row.caseNumber, id, c.req.valid('json').startsAt);
    return c.json(await applicantAppointmentsOf(c.var.ctx, row), 200, noStore);
  })
  .openapi(cancelRoute, async (c) => {
    const { caseNumber, id } = c.req.valid('param');
    const row = await caseForChange(c, caseNumber);
    await cancelVisit(c.var.ctx, row.caseNumber, id, c.req.valid('json').because);
    return c.json(await applicantAppointmentsOf(c.var.ctx, row), 200, noStore);
  })
  .openapi(confirmationRoute, async (c) => {
    const { caseNumber, id } = c.req.valid('param');
    const row = await caseForChange(c, caseNumber);
    await confirmReport(c.var.ctx, row.caseNumber, id, c.req.valid('json').remark);
    return c.json(await applicantAppointmentsOf(c.var.ctx, row), 200, noStore);
  })
  .openapi(conflictRoute, async (c) => {
    const { caseNumber, id } = c.req.valid('param');
    const row = await caseForChange(c, caseNumber);
    await recordConflict(c.var.ctx, id, { kind: c.req.valid('json').kind, caseNumber: row.caseNumber });
    return c.json(await applicantAppointmentsOf(c.var.ctx, row), 200, noStore);
  });
