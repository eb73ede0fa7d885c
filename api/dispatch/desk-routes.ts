import { createRoute, z } from '@hono/zod-openapi';
import type { Queryable } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { fileAnswer } from '#api/core/files/download.ts';
import { openFile } from '#api/core/files/store.ts';
import { checkUploads } from '#api/core/files/upload.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { currentStaff } from '#api/core/people/require-role.ts';
import { forAllStaff, onlyFor } from '#api/core/people/who-may.ts';
import { acceptApplication } from '#api/dispatch/actions/accept-application.ts';
import { addCaseNote } from '#api/dispatch/actions/add-case-note.ts';
import { addDocuments } from '#api/dispatch/actions/add-documents.ts';
import { assignCoordinator } from '#api/dispatch/actions/assign-coordinator.ts';
import { cancelCase } from '#api/dispatch/actions/cancel-case.ts';
import { closeCase } from '#api/dispatch/actions/close-case.ts';
import { declineApplication } from '#api/dispatch/actions/decline-application.ts';
import { endVisits } from '#api/dispatch/actions/end-visits.ts';
import { eraseCase } from '#api/dispatch/actions/erase-case.ts';
import { logCaseContact } from '#api/dispatch/actions/log-case-contact.ts';
import { pauseCase } from '#api/dispatch/actions/pause-case.ts';
import { postponeCase } from '#api/dispatch/actions/postpone-case.ts';
import { recordInterview } from '#api/dispatch/actions/record-interview.ts';
import { recordMissedInterview } from '#api/dispatch/actions/record-missed-interview.ts';
import { removeDocument } from '#api/dispatch/actions/remove-document.ts';
import { renewCaseCode } from '#api/dispatch/actions/renew-case-code.ts';
import { resumeCase } from '#api/dispatch/actions/resume-case.ts';
import { saveInterview } from '#api/dispatch/actions/save-interview.ts';
import { subjectOf } from '#api/dispatch/case-file.ts';
import {
  documentView,
  download,
  fieldSentences,
  filesOf,
  letterKind,
  letterView,
  upload,
} from '#api/dispatch/contract.ts';
import * as desk from '#api/dispatch/desk-contract.ts';
import { dispatchListOf, openedDispatchCase } from '#api/dispatch/desk-view.ts';
import { documentFacts, documentOf } from '#api/dispatch/document-case-file.ts';
import { letterOf } from '#api/dispatch/letter-view.ts';
import { caseByNumber, type DispatchCaseRow } from '#api/dispatch/queries.ts';

const done = { 204: { description: 'Done.' }, ...problems(401, 403, 404, 409, 422) };
const params = z.object({ caseNumber: z.string().max(40) });
const documentParams = params.extend({ id: z.uuid() });
const tags = ['dispatch desk'];
const base = '/api/desk/dispatch/cases/{caseNumber}' as const;

/** The auditor reads lists, statuses and history; sealed text is never sent to this role. */
const everybody = forAllStaff();
const readers = onlyFor('administrator', 'coordinator', 'consultant');
const coordinators = onlyFor('administrator', 'coordinator');
const administrators = onlyFor('administrator');

/** A move of the desk: who may, what it does, and what it needs to be told. */
const move = <P extends string, B extends z.ZodType>(path: P, summary: string, body: B) =>
  createRoute({
    method: 'post',
    path: `${base}/${path}` as `${typeof base}/${P}`,
    tags,
    summary,
    ...coordinators,
    request: { params, body: jsonBody(body) },
    responses: done,
  });
const plainMove = <P extends string>(path: P, summary: string) =>
  createRoute({
    method: 'post',
    path: `${base}/${path}` as `${typeof base}/${P}`,
    tags,
    summary,
    ...coordinators,
    request: { params },
    responses: done,
  });

const listRoute = createRoute({
  method: 'get',
  path: '/api/desk/dispatch/cases',
  tags,
  summary: 'Cases by filter, what is due first.',
  ...everybody,
  request: { query: desk.dispatchListQuery },
  responses: { 200: jsonAnswer(desk.dispatchList, 'One page of cases.'), ...problems(400, 401, 403) },
});
const caseRoute = createRoute({
  method: 'get',
  path: base,
  tags,
  summary: 'Open a case.',
  ...everybody,
  request: { params },
  responses: {
    200: jsonAnswer(desk.deskDispatchCase, 'The case; that it was opened is recorded.'),
    ...problems(401, 403, 404),
  },
});
const contactRoute = move(
  'contacts',
  'Write down a contact; the first that reached the organization keeps the promise.',
  desk.deskContact,
);
const noteRoute = move('notes', 'Write a note that the organization never sees.', desk.deskNote);
const assignmentRoute = createRoute({
  method: 'put',
  path: `${base}/assignment`,
  tags,
  summary: 'Give the case to a coordinator, or to nobody.',
  ...coordinators,
  request: { params, body: jsonBody(desk.deskDispatchAssignment) },
  responses: done,
});
const holdRoute = move(
  'hold',
  'Put the case on hold: the promise is paused, the organization told.',
  desk.deskHold,
);
const resumptionRoute = plainMove('resumption', 'The case goes on; the new date is told.');
const postponementRoute = move('postponement', 'Tell a later date, and why.', desk.deskPostponement);
const guideRoute = createRoute({
  method: 'put',
  path: `${base}/interview`,
  tags,
  summary: 'Keep the answers to the interview guide.',
  ...coordinators,
  request: { params, body: jsonBody(desk.guideAnswers) },
  responses: done,
});
const interviewRoute = move(
  'interview/record',
  'The interview was held: the date of the decision is promised from that day.',
  desk.interviewRecord,
);
const missedRoute = plainMove('interview/missed', 'The agreed interview did not take place.');
const acceptanceRoute = move('acceptance', 'Decide to send an expert.', desk.deskAcceptance);
const declineRoute = move('decline', 'Decide not to, or decline before the interview.', desk.deskDecline);
const cancellationRoute = move('cancellation', 'End a case that cannot go on.', desk.deskCancellation);
const visitsRoute = move(
  'visits-end',
  'The visits are over, all or as many as were wanted.',
  desk.deskVisitsEnd,
);
const closingRoute = move('closing', 'Send the closing letter and close the case.', desk.deskClosingLetter);
const codeRoute = createRoute({
  method: 'post',
  path: `${base}/secret-code`,
  tags,
  summary: 'Renew the secret code, after making sure who asks.',
  ...coordinators,
  request: { params },
  responses: { 201: jsonAnswer(desk.renewedCode, 'To be read out once.'), ...problems(401, 403, 404, 409) },
});
const erasureRoute = createRoute({
  method: 'post',
  path: `${base}/erasure`,
  tags,
  summary: 'Erase what was written and handed in; counts remain.',
  ...administrators,
  request: { params },
  responses: done,
});
const documentsRoute = createRoute({
  method: 'post',
  path: `${base}/documents`,
  tags,
  summary: 'Add files to the case.',
  ...coordinators,
  request: { params, body: upload },
  responses: {
    201: jsonAnswer(z.object({ ids: z.array(documentView.shape.id) }), 'The ids of the versions.'),
    ...problems(401, 403, 404, 409, 413, 422),
  },
});
const documentRoute = createRoute({
  method: 'get',
  path: `${base}/documents/{id}`,
  tags,
  summary: 'Download a file; that it was opened is recorded.',
  ...readers,
  request: { params: documentParams },
  responses: { 200: download, ...problems(401, 403, 404) },
});
const removeRoute = createRoute({
  method: 'delete',
  path: `${base}/documents/{id}`,
  tags,
  summary: 'Take the file of a version away; that there was one stays.',
  ...coordinators,
  request: { params: documentParams },
  responses: done,
});
const letterRoute = createRoute({
  method: 'get',
  path: `${base}/letters/{kind}`,
  tags,
  summary: 'A letter of the case, to read and print.',
  ...readers,
  request: { params: params.extend({ kind: letterKind }) },
  responses: { 200: jsonAnswer(letterView, 'The letter.'), ...problems(401, 403, 404) },
});

async function caseNamed(sql: Queryable, caseNumber: string): Promise<DispatchCaseRow> {
  const row = await caseByNumber(sql, caseNumber);
  if (!row || row.erasedAt) throw new NotFoundError();
  return row;
}

/** The desk's side of dispatch. Every route says who may. */
export const deskDispatchRoutes = createRouter({ sentences: fieldSentences })
  .openapi(listRoute, async (c) =>
    c.json(await dispatchListOf(c.var.ctx, c.req.valid('query')), 200, noStore),
  )
  .openapi(caseRoute, async (c) =>
    c.json(await openedDispatchCase(c.var.ctx, c.req.valid('param').caseNumber), 200, noStore),
  )
  .openapi(contactRoute, async (c) => {
    await logCaseContact(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(noteRoute, async (c) => {
    await addCaseNote(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(assignmentRoute, async (c) => {
    const { staffId } = c.req.valid('json');
    const assignee = staffId === 'me' ? currentStaff(c).id : staffId;
    await assignCoordinator(c.var.ctx, c.req.valid('param').caseNumber, assignee);
    return c.body(null, 204);
  })
  .openapi(holdRoute, async (c) => {
    await pauseCase(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(resumptionRoute, async (c) => {
    await resumeCase(c.var.ctx, c.req.valid('param').caseNumber);
    return c.body(null, 204);
  })
  .openapi(postponementRoute, async (c) => {
    await postponeCase(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(guideRoute, async (c) => {
    await saveInterview(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json').answers);
    return c.body(null, 204);
  })
  .openapi(interviewRoute, async (c) => {
    await recordInterview(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(missedRoute, async (c) => {
    await recordMissedInterview(c.var.ctx, c.req.valid('param').caseNumber);
    return c.body(null, 204);
  })
  .openapi(acceptanceRoute, async (c) => {
    await acceptApplication(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(declineRoute, async (c) => {
    await declineApplication(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(cancellationRoute, async (c) => {
    await cancelCase(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(visitsRoute, async (c) => {
    await endVisits(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json').text);
    return c.body(null, 204);
  })
  .openapi(closingRoute, async (c) => {
    await closeCase(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(codeRoute, async (c) =>
    c.json(await renewCaseCode(c.var.ctx, c.req.valid('param').caseNumber), 201, noStore),
  )
  .openapi(erasureRoute, async (c) => {
    await eraseCase(c.var.ctx, c.req.valid('param').caseNumber);
    return c.body(null, 204);
  })
  .openapi(documentsRoute, async (c) => {
    const { kind, file } = c.req.valid('form');
    const files = await checkUploads(c.var.ctx, filesOf(file));
    const ids = await addDocuments(c.var.ctx, c.req.valid('param').caseNumber, { kind, files });
    return c.json({ ids }, 201, noStore);
  })
  .openapi(documentRoute, async (c) => {
    const ctx = c.var.ctx;
    const { caseNumber, id } = c.req.valid('param');
    const row = await caseNamed(ctx.sql, caseNumber);
    const document = await documentOf(ctx.sql, { caseId: row.id }, id);
    await ctx.sql.begin((tx) =>
      recordEvent(tx, ctx, subjectOf(caseNumber), 'document_opened', documentFacts(document)),
    );
    return fileAnswer(c, await openFile(ctx.sql, ctx, document.fileId));
  })
  .openapi(removeRoute, async (c) => {
    const { caseNumber, id } = c.req.valid('param');
    await removeDocument(c.var.ctx, caseNumber, id);
    return c.body(null, 204);
  })
  .openapi(letterRoute, async (c) => {
    const ctx = c.var.ctx;
    const { caseNumber, kind } = c.req.valid('param');
    const row = await caseNamed(ctx.sql, caseNumber);
    const letter = await letterOf(ctx, row, kind);
    await ctx.sql.begin((tx) => recordEvent(tx, ctx, subjectOf(caseNumber), 'letter_printed', { kind }));
    return c.json(letter, 200, noStore);
  });
