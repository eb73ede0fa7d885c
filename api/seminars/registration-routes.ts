import { createRoute, z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { UnauthenticatedError } from '#api/core/errors.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { stayWithin } from '#api/core/http/limits.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { bearerOf } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { calendarHeaders } from '#api/core/ics/calendar-file.ts';
import { acceptOffer } from '#api/seminars/actions/accept-offer.ts';
import { answerSurvey } from '#api/seminars/actions/answer-survey.ts';
import { cancelRegistration } from '#api/seminars/actions/cancel-registration.ts';
import { changeAnswers } from '#api/seminars/actions/change-answers.ts';
import { changeWay } from '#api/seminars/actions/change-way.ts';
import { issueCertificate } from '#api/seminars/actions/issue-certificate.ts';
import { recordEntry } from '#api/seminars/actions/record-entry.ts';
import * as contract from '#api/seminars/contract.ts';
import { fieldSentences } from '#api/seminars/fields.ts';
import { joinViewOf } from '#api/seminars/join-view.ts';
import { type RegistrationRow, registrationById } from '#api/seminars/registration-queries.ts';
import { certificateOf, myCalendarFile, myRegistrationOf } from '#api/seminars/registration-view.ts';
import { openWithLink } from '#api/seminars/ticket.ts';

const mine = jsonAnswer(contract.myRegistration, 'The registration.');
const base = '/api/registrations/mine' as const;
const common = { tags: ['seminars'], security: [{ secretCode: [] as string[] }] };

const myRoute = createRoute({
  method: 'get',
  path: base,
  ...common,
  summary: 'A registration, by the token of the link in its mails as a bearer.',
  responses: { 200: mine, ...problems(401) },
});
const acceptRoute = createRoute({
  method: 'post',
  path: `${base}/acceptance`,
  ...common,
  summary: 'Take the seat that is offered.',
  responses: { 200: mine, ...problems(401, 409, 429) },
});
const cancelRoute = createRoute({
  method: 'post',
  path: `${base}/cancellation`,
  ...common,
  summary: 'Cancel, leave the waiting list, or leave an offered seat to the next person.',
  responses: { 200: mine, ...problems(401, 409, 429) },
});
const wayRoute = createRoute({
  method: 'put',
  path: `${base}/way`,
  ...common,
  summary: 'Change between hall and online on the same ticket.',
  request: { body: jsonBody(contract.changedWay) },
  responses: { 200: mine, ...problems(401, 409, 422, 429) },
});
const answersRoute = createRoute({
  method: 'put',
  path: `${base}/answers`,
  ...common,
  summary: 'Answer the questions of the seminar anew.',
  request: { body: jsonBody(contract.changedAnswers) },
  responses: { 200: mine, ...problems(401, 409, 422, 429) },
});
const surveyRoute = createRoute({
  method: 'post',
  path: `${base}/survey`,
  ...common,
  summary: 'Answer the survey, once.',
  request: { body: jsonBody(contract.changedAnswers) },
  responses: { 200: mine, ...problems(401, 409, 422, 429) },
});
const calendarRoute = createRoute({
  method: 'get',
  path: `${base}/calendar.ics`,
  ...common,
  summary: 'The registration as a calendar file.',
  responses: {
    200: { description: 'iCalendar.', content: { 'text/calendar': { schema: z.string() } } },
    ...problems(401, 404),
  },
});
const certificateRoute = createRoute({
  method: 'post',
  path: `${base}/certificate`,
  ...common,
  summary: 'The certificate of attendance: the same one however often it is asked for.',
  responses: {
    200: jsonAnswer(contract.certificateView, 'The certificate.'),
    ...problems(401, 409, 429),
  },
});
const joinRoute = createRoute({
  method: 'get',
  path: '/api/join/{token}',
  tags: ['seminars'],
  summary: 'Where a personal way in leads at this moment.',
  request: { params: z.object({ token: z.string().max(4096) }) },
  responses: {
    200: jsonAnswer(contract.joinView, 'The way in.'),
    ...problems(401),
  },
});

const entryRoute = createRoute({
  method: 'post',
  path: '/api/join/{token}/entry',
  tags: ['seminars'],
  summary: 'Go in: where to, and that the person went is written down.',
  request: { params: z.object({ token: z.string().max(4096) }) },
  responses: {
    200: jsonAnswer(contract.entry, 'Where to.'),
    ...problems(401, 409),
  },
});

/** The registration whose link is the bearer of this request. @throws UnauthenticatedError */
async function linked(c: HonoContext<ApiEnv>): Promise<RegistrationRow> {
  const bearer = bearerOf(c);
  if (bearer === '') throw new UnauthenticatedError(linkFirst);
  return await openWithLink(c.var.ctx, bearer, 'registration-link');
}

/** The same for a change: counted against the published limit. */
async function linkedForChange(c: HonoContext<ApiEnv>): Promise<RegistrationRow> {
  const row = await linked(c);
  await stayWithin(c.var.ctx, 'message', c.env.remoteAddress);
  return row;
}

const changed = async (c: HonoContext<ApiEnv>, row: RegistrationRow): Promise<contract.MyRegistration> =>
  await myRegistrationOf(c.var.ctx, await registrationById(c.var.ctx.sql, row.id));

/** What a person does with their own registration: the link in their mails is the key. */
export const registrationRoutes = createRouter({ sentences: fieldSentences })
  .openapi(myRoute, async (c) => c.json(await myRegistrationOf(c.var.ctx, await linked(c)), 200, noStore))
  .openapi(acceptRoute, async (c) => {
    const row = await linkedForChange(c);
    await acceptOffer(c.var.ctx, row.ticketNumber);
    return c.json(await changed(c, row), 200, noStore);
  })
  .openapi(cancelRoute, async (c) => {
    const row = await linkedForChange(c);
    await cancelRegistration(c.var.ctx, row.ticketNumber);
    return c.json(await changed(c, row), 200, noStore);
  })
  .openapi(wayRoute, async (c) => {
    const row = await linkedForChange(c);
    await changeWay(c.var.ctx, row.ticketNumber, c.req.valid('json').way);
    return c.json(await changed(c, row), 200, noStore);
  })
  .openapi(answersRoute, async (c) => {
    const row = await linkedForChange(c);
    await changeAnswers(c.var.ctx, row.ticketNumber, c.req.valid('json').answers);
    return c.json(await changed(c, row), 200, noStore);
  })
  .openapi(surveyRoute, async (c) => {
    const row = await linkedForChange(c);
    await answerSurvey(c.var.ctx, row.ticketNumber, c.req.valid('json').answers);
    return c.json(await changed(c, row), 200, noStore);
  })
  .openapi(calendarRoute, async (c) => {
    const row = await linked(c);
    const headers = { ...calendarHeaders(`${row.ticketNumber}.ics`), ...noStore };
    return c.text(await myCalendarFile(c.var.ctx, row), 200, headers);
  })
  .openapi(certificateRoute, async (c) => {
    const row = await linkedForChange(c);
    const code = await issueCertificate(c.var.ctx, row.ticketNumber);
    return c.json(await certificateOf(c.var.ctx, code), 200, noStore);
  })
  .openapi(joinRoute, async (c) => {
    const row = await openWithLink(c.var.ctx, c.req.valid('param').token, 'join-link');
    return c.json(await joinViewOf(c.var.ctx, row), 200, noStore);
  })
  .openapi(entryRoute, async (c) => {
    const row = await openWithLink(c.var.ctx, c.req.valid('param').token, 'join-link');
    return c.json({ url: await recordEntry(c.var.ctx, row) }, 200, noStore);
  });

const linkFirst = {
  ja: '届いたメールのリンクから開いてください。',
  en: 'Please open this page by the link in your mail.',
  easy: '届いたメールのリンクから開いてください。',
};
