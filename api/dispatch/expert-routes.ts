import { createRoute, z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import type { Context } from '#api/core/context.ts';
import { UnauthenticatedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { fileAnswer } from '#api/core/files/download.ts';
import { openFile } from '#api/core/files/store.ts';
import { checkUploads } from '#api/core/files/upload.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { stayWithin } from '#api/core/http/limits.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { bearerOf } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { calendarHeaders } from '#api/core/ics/calendar-file.ts';
import { addDocuments } from '#api/dispatch/actions/add-documents.ts';
import { answerVisit } from '#api/dispatch/actions/answer-visit.ts';
import { bookAbsence, releaseAbsence } from '#api/dispatch/actions/book-absence.ts';
import { cancelVisit } from '#api/dispatch/actions/cancel-visit.ts';
import { planVisit } from '#api/dispatch/actions/plan-visit.ts';
import { recordConflict, removeConflict } from '#api/dispatch/actions/record-conflict.ts';
import { recordReport } from '#api/dispatch/actions/record-report.ts';
import { requestVisitTimes } from '#api/dispatch/actions/request-visit-times.ts';
import { saveAvailability, saveException } from '#api/dispatch/actions/save-availability.ts';
import { subjectOf } from '#api/dispatch/case-file.ts';
import { download, filesOf, upload } from '#api/dispatch/contract.ts';
import { documentOf } from '#api/dispatch/document-case-file.ts';
import { asExpert, expertOfToken, expertSubject, ownCase } from '#api/dispatch/expert-access.ts';
import type { ExpertRow } from '#api/dispatch/expert-queries.ts';
import { expertCaseOf, expertFeedOf, expertPageOf } from '#api/dispatch/expert-view.ts';
import type { DispatchCaseRow } from '#api/dispatch/queries.ts';
import * as contract from '#api/dispatch/times-contract.ts';

const done = { 204: { description: 'Done.' }, ...problems(401, 403, 404, 409, 422, 429) };
const made = { 201: jsonAnswer(contract.made, 'Done.'), ...problems(401, 403, 404, 409, 422, 429) };
const common = { tags: ['experts'], security: [{ secretCode: [] as string[] }] };
const caseParams = z.object({ caseNumber: z.string().max(40) });
const visitParams = caseParams.extend({ id: z.uuid() });
const idParams = z.object({ id: z.uuid() });
const dayParams = z.object({ day: contract.day });
const base = '/api/expert' as const;
const ofCase = `${base}/cases/{caseNumber}` as const;

const pageRoute = createRoute({
  method: 'get',
  path: base,
  ...common,
  summary: 'The page of an expert, by the token of their link as a bearer.',
  responses: { 200: jsonAnswer(contract.expertPage, 'Their own cases, visits and hours.'), ...problems(401) },
});
const availabilityRoute = createRoute({
  method: 'put',
  path: `${base}/availability`,
  ...common,
  summary: 'The week in which the expert can visit.',
  request: { body: jsonBody(contract.weekPattern) },
  responses: done,
});
const exceptionRoute = createRoute({
  method: 'put',
  path: `${base}/exceptions/{day}`,
  ...common,
  summary: 'A day with other hours than the week, or with none.',
  request: { params: dayParams, body: jsonBody(contract.dayException) },
  responses: done,
});
const removeExceptionRoute = createRoute({
  method: 'delete',
  path: `${base}/exceptions/{day}`,
  ...common,
  summary: 'That day is as the week again.',
  request: { params: dayParams },
  responses: done,
});
const absenceRoute = createRoute({
  method: 'post',
  path: `${base}/absences`,
  ...common,
  summary: 'The expert is away.',
  request: { body: jsonBody(contract.ownAbsence) },
  responses: made,
});
const removeAbsenceRoute = createRoute({
  method: 'delete',
  path: `${base}/absences/{id}`,
  ...common,
  summary: 'The expert is there after all.',
  request: { params: idParams },
  responses: done,
});
const conflictRoute = createRoute({
  method: 'post',
  path: `${base}/conflicts`,
  ...common,
  summary: 'Declare an organisation whose interests the expert shares.',
  request: { body: jsonBody(contract.declaredConflict) },
  responses: made,
});
const removeConflictRoute = createRoute({
  method: 'delete',
  path: `${base}/conflicts/{id}`,
  ...common,
  summary: 'Take an own declaration back.',
  request: { params: idParams },
  responses: done,
});
const caseRoute = createRoute({
  method: 'get',
  path: ofCase,
  ...common,
  summary: 'One of the expert’s own cases.',
  request: { params: caseParams },
  responses: { 200: jsonAnswer(contract.expertCase, 'The case.'), ...problems(401, 403) },
});
const caseConflictRoute = createRoute({
  method: 'post',
  path: `${ofCase}/conflicts`,
  ...common,
  summary: 'Declare a conflict of interest in a case: the office is told.',
  request: { params: caseParams, body: jsonBody(contract.caseConflict) },
  responses: made,
});
const visitRoute = createRoute({
  method: 'post',
  path: `${ofCase}/visits`,
  ...common,
  summary: 'Name times for the next visit.',
  request: { params: caseParams, body: jsonBody(contract.proposedTimes) },
  responses: made,
});
const answerRoute = createRoute({
  method: 'post',
  path: `${ofCase}/visits/{id}/answers`,
  ...common,
  summary: 'Say for each proposed time whether the expert can; the last yes of all books.',
  request: { params: visitParams, body: jsonBody(contract.timeAnswerSheet) },
  responses: done,
});
const proposalRoute = createRoute({
  method: 'post',
  path: `${ofCase}/visits/{id}/proposals`,
  ...common,
  summary: 'Name other times for a visit.',
  request: { params: visitParams, body: jsonBody(contract.proposedTimes) },
  responses: done,
});
const cancelRoute = createRoute({
  method: 'post',
  path: `${ofCase}/visits/{id}/cancellation`,
  ...common,
  summary: 'Cancel a visit, with the reason.',
  request: { params: visitParams, body: jsonBody(contract.cancellation) },
  responses: done,
});
const reportRoute = createRoute({
  method: 'post',
  path: `${ofCase}/visits/{id}/report`,
  ...common,
  summary: 'Report on a visit that took place.',
  request: { params: visitParams, body: jsonBody(contract.visitReport) },
  responses: done,
});
const documentsRoute = createRoute({
  method: 'post',
  path: `${ofCase}/documents`,
  ...common,
  summary: 'Add files to one of the expert’s own cases, such as the next version of the manual.',
  request: { params: caseParams, body: upload },
  responses: {
    201: jsonAnswer(contract.uploaded, 'The ids of the versions, in the order of the files.'),
    ...problems(401, 403, 409, 413, 422, 429),
  },
});
const documentRoute = createRoute({
  method: 'get',
  path: `${ofCase}/documents/{id}`,
  ...common,
  summary: 'Download a file of one of the expert’s own cases.',
  request: { params: visitParams },
  responses: { 200: download, ...problems(401, 403, 404) },
});
const feedRoute = createRoute({
  method: 'get',
  path: '/api/dispatch/expert-feed/{file}',
  tags: ['experts'],
  summary: 'The private calendar feed of an expert; its address is on their page.',
  request: { params: z.object({ file: z.string().max(4200) }) },
  responses: {
    200: { description: 'iCalendar.', content: { 'text/calendar': { schema: z.string() } } },
    ...problems(401),
  },
});

const linkFirst = {
  ja: '窓口からのメールにある、あなた専用のリンクから開いてください。',
  en: 'Please open this from your own link in a mail of the office.',
  easy: '窓口からのメールにある、あなただけのリンクから開いてください。',
};

type Own = { ctx: Context; expert: ExpertRow };

/** The expert whose link is the bearer of this request, who acts from here on. @throws UnauthenticatedError */
async function own(c: HonoContext<ApiEnv>): Promise<Own> {
  const bearer = bearerOf(c);
  if (bearer === '') throw new UnauthenticatedError(linkFirst);
  const expert = await expertOfToken(c.var.ctx, bearer, 'expert-link');
  return { expert, ctx: asExpert(c.var.ctx, expert) };
}

/** The same for a change: counted against the published limit. */
async function ownForChange(c: HonoContext<ApiEnv>): Promise<Own> {
  const opened = await own(c);
  await stayWithin(c.var.ctx, 'message', c.env.remoteAddress);
  return opened;
}

async function ownCaseForChange(
  c: HonoContext<ApiEnv>,
  caseNumber: string,
): Promise<Own & { theCase: DispatchCaseRow }> {
  const opened = await ownForChange(c);
  return { ...opened, theCase: await ownCase(opened.ctx, opened.expert, caseNumber) };
}

/** That the expert opened their page for the first time: from then on they are registered. */
async function welcome({ ctx, expert }: Own): Promise<void> {
  if (expert.registeredAt) return;
  await ctx.sql.begin(async (tx) => {
    await tx`update dispatch.expert set registered_at = ${ctx.now()} where id = ${expert.id} and registered_at is null`;
    await recordEvent(tx, ctx, expertSubject(expert.id), 'page_opened');
  });
}

/** What experts do on their own page. A case that is not theirs is refused, and the try is recorded. */
export const expertRoutes = createRouter({ sentences: contract.expertSentences })
  .openapi(pageRoute, async (c) => {
    const opened = await own(c);
    await welcome(opened);
    return c.json(await expertPageOf(opened.ctx, opened.expert), 200, noStore);
  })
  .openapi(availabilityRoute, async (c) => {
    const { ctx, expert } = await ownForChange(c);
    await saveAvailability(ctx, expert.id, c.req.valid('json').weekly);
    return c.body(null, 204);
  })
  .openapi(exceptionRoute, async (c) => {
    const { ctx, expert } = await ownForChange(c);
    await saveException(ctx, expert.id, c.req.valid('param').day, c.req.valid('json').spans);
    return c.body(null, 204);
  })
  .openapi(removeExceptionRoute, async (c) => {
    const { ctx, expert } = await ownForChange(c);
    await saveException(ctx, expert.id, c.req.valid('param').day, null);
    return c.body(null, 204);
  })
  .openapi(absenceRoute, async (c) => {
    const { ctx, expert } = await ownForChange(c);
    const id = await bookAbsence(ctx, { kind: 'expert', id: expert.id }, c.req.valid('json'));
    return c.json({ id }, 201, noStore);
  })
  .openapi(removeAbsenceRoute, async (c) => {
    const { ctx, expert } = await ownForChange(c);
    await releaseAbsence(ctx, c.req.valid('param').id, { kind: 'expert', id: expert.id });
    return c.body(null, 204);
  })
  .openapi(conflictRoute, async (c) => {
    const { ctx, expert } = await ownForChange(c);
    return c.json({ id: await recordConflict(ctx, expert.id, c.req.valid('json')) }, 201, noStore);
  })
  .openapi(removeConflictRoute, async (c) => {
    const { ctx, expert } = await ownForChange(c);
    await removeConflict(ctx, expert.id, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(caseRoute, async (c) => {
    const { ctx, expert } = await own(c);
    const theCase = await ownCase(ctx, expert, c.req.valid('param').caseNumber);
    return c.json(await expertCaseOf(ctx, expert, theCase), 200, noStore);
  })
  .openapi(caseConflictRoute, async (c) => {
    const { ctx, expert, theCase } = await ownCaseForChange(c, c.req.valid('param').caseNumber);
    const conflict = { kind: c.req.valid('json').kind, caseNumber: theCase.caseNumber };
    return c.json({ id: await recordConflict(ctx, expert.id, conflict) }, 201, noStore);
  })
  .openapi(visitRoute, async (c) => {
    const { ctx, expert, theCase } = await ownCaseForChange(c, c.req.valid('param').caseNumber);
    const plan = contract.visitPlan.parse({ ...c.req.valid('json'), expertId: expert.id });
    return c.json({ id: await planVisit(ctx, theCase.caseNumber, plan) }, 201, noStore);
  })
  .openapi(answerRoute, async (c) => {
    const { ctx, theCase } = await ownCaseForChange(c, c.req.valid('param').caseNumber);
    await answerVisit(ctx, theCase.caseNumber, c.req.valid('param').id, c.req.valid('json').answers);
    return c.body(null, 204);
  })
  .openapi(proposalRoute, async (c) => {
    const { ctx, theCase } = await ownCaseForChange(c, c.req.valid('param').caseNumber);
    await requestVisitTimes(ctx, theCase.caseNumber, c.req.valid('param').id, c.req.valid('json').startsAt);
    return c.body(null, 204);
  })
  .openapi(cancelRoute, async (c) => {
    const { ctx, theCase } = await ownCaseForChange(c, c.req.valid('param').caseNumber);
    await cancelVisit(ctx, theCase.caseNumber, c.req.valid('param').id, c.req.valid('json').because);
    return c.body(null, 204);
  })
  .openapi(reportRoute, async (c) => {
    const { ctx, theCase } = await ownCaseForChange(c, c.req.valid('param').caseNumber);
    await recordReport(ctx, theCase.caseNumber, c.req.valid('param').id, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(documentsRoute, async (c) => {
    const { ctx, theCase } = await ownCaseForChange(c, c.req.valid('param').caseNumber);
    await stayWithin(ctx, 'upload', c.env.remoteAddress);
    const { kind, file } = c.req.valid('form');
    const files = await checkUploads(ctx, filesOf(file));
    return c.json({ ids: await addDocuments(ctx, theCase.caseNumber, { kind, files }) }, 201, noStore);
  })
  .openapi(documentRoute, async (c) => {
    const { ctx, expert } = await own(c);
    const { caseNumber, id } = c.req.valid('param');
    const theCase = await ownCase(ctx, expert, caseNumber);
    const { fileId } = await documentOf(ctx.sql, { caseId: theCase.id }, id);
    await ctx.sql.begin((tx) =>
      recordEvent(tx, ctx, subjectOf(theCase.caseNumber), 'document_opened', { document: id }),
    );
    return fileAnswer(c, await openFile(ctx.sql, ctx, fileId));
  })
  .openapi(feedRoute, async (c) => {
    const token = c.req.valid('param').file.replace(/\.ics$/, '');
    const expert = await expertOfToken(c.var.ctx, token, 'expert-feed');
    return c.body(await expertFeedOf(c.var.ctx, expert), 200, {
      ...calendarHeaders('visits.ics'),
      'Cache-Control': 'private, max-age=300',
    });
  });
