import { createRoute, z } from '@hono/zod-openapi';
import { dayOf } from '#api/core/calendar/calendar.ts';
import { loadCalendar, loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { fileAnswer } from '#api/core/files/download.ts';
import { openFile } from '#api/core/files/store.ts';
import { checkUploads } from '#api/core/files/upload.ts';
import { stayWithin } from '#api/core/http/limits.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { bearerOf } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { secretCodeFor } from '#api/core/receipts/secret-code.ts';
import { openWithTicket, sessionFor, ticketFor } from '#api/dispatch/access.ts';
import { addDraftDocuments } from '#api/dispatch/actions/add-draft-documents.ts';
import { forgetDraft } from '#api/dispatch/actions/forget-draft.ts';
import { hideCaseCode } from '#api/dispatch/actions/hide-case-code.ts';
import { removeDraftDocument } from '#api/dispatch/actions/remove-draft-document.ts';
import { saveDraft } from '#api/dispatch/actions/save-draft.ts';
import { sendDraftLink } from '#api/dispatch/actions/send-draft-link.ts';
import { startDraft } from '#api/dispatch/actions/start-draft.ts';
import { type Submitted, submitApplication } from '#api/dispatch/actions/submit-application.ts';
import { receiptOf } from '#api/dispatch/applicant-view.ts';
import { hashKey } from '#api/dispatch/case-file.ts';
import * as contract from '#api/dispatch/contract.ts';
import { documentOf } from '#api/dispatch/document-case-file.ts';
import { authorizedDraft, draftIdOf } from '#api/dispatch/draft-access.ts';
import { draftById } from '#api/dispatch/draft-queries.ts';
import { applicationOfDraft, checkedDraftOf, draftViewOf } from '#api/dispatch/draft-view.ts';
import { programmeById, promisedDaysOf, publishedProgrammes } from '#api/dispatch/programme-queries.ts';
import { publicProgrammeOf } from '#api/dispatch/programme-view.ts';
import { caseBySending } from '#api/dispatch/queries.ts';
import { roadIfSentNow } from '#api/dispatch/road-rules.ts';
import { draftSendingKey, judgeSending } from '#api/dispatch/sending.ts';

const done = { description: 'Done.' };
const common = { tags: ['dispatch applications'] };
/** The bearer of a draft is its token. */
const ofDraft = { ...common, security: [{ secretCode: [] as string[] }] };
const documentId = z.object({ id: z.uuid() });

const programmesRoute = createRoute({
  method: 'get',
  path: '/api/dispatch/programmes',
  ...common,
  summary: 'Programmes that are open or will be, with their conditions.',
  responses: { 200: jsonAnswer(z.array(contract.publicProgramme), 'Those open today first.') },
});
const roadRoute = createRoute({
  method: 'get',
  path: '/api/dispatch/programmes/{id}/road',
  ...common,
  summary: 'The whole road of an application with its dates, if it were sent now.',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 200: jsonAnswer(contract.road, 'The road.'), ...problems(400, 404) },
});
const startRoute = createRoute({
  method: 'post',
  path: '/api/dispatch/drafts',
  ...common,
  summary: 'Begin an application; it is kept for thirty days after it was last saved.',
  request: { body: jsonBody(contract.newDraft) },
  responses: {
    201: jsonAnswer(contract.draftView, 'The draft and its token.'),
    ...problems(404, 409, 422, 429),
  },
});
const draftRoute = createRoute({
  method: 'get',
  path: '/api/dispatch/draft',
  ...ofDraft,
  summary: 'An application that is still being written.',
  responses: { 200: jsonAnswer(contract.draftView, 'What was typed so far.'), ...problems(401, 409) },
});
const saveRoute = createRoute({
  method: 'put',
  path: '/api/dispatch/draft',
  ...ofDraft,
  summary: 'Keep what was typed, right or wrong; what is not in it stays.',
  request: { body: jsonBody(contract.draftSaving) },
  responses: {
    200: jsonAnswer(contract.draftView, 'Kept, with what is still to be mended at each step.'),
    ...problems(401, 409, 422, 429),
  },
});
const forgetRoute = createRoute({
  method: 'delete',
  path: '/api/dispatch/draft',
  ...ofDraft,
  summary: 'Throw an unfinished application away, with its files.',
  responses: { 204: done, ...problems(401, 409) },
});
const linkRoute = createRoute({
  method: 'post',
  path: '/api/dispatch/draft/link',
  ...ofDraft,
  summary: 'Mail the link that goes on with this application.',
  request: { body: jsonBody(contract.draftLink) },
  responses: { 204: done, ...problems(401, 409, 422, 429) },
});
const documentsRoute = createRoute({
  method: 'post',
  path: '/api/dispatch/draft/documents',
  ...ofDraft,
  summary: 'Add files, up to ten at once; all are taken or none.',
  request: { body: contract.upload },
  responses: {
    201: jsonAnswer(contract.draftView, 'The draft with the new files.'),
    ...problems(401, 409, 413, 422, 429),
  },
});
const documentRoute = createRoute({
  method: 'get',
  path: '/api/dispatch/draft/documents/{id}',
  ...ofDraft,
  summary: 'Download a file of the draft.',
  request: { params: documentId },
  responses: { 200: contract.download, ...problems(401, 404, 409) },
});
const removeRoute = createRoute({
  method: 'delete',
  path: '/api/dispatch/draft/documents/{id}',
  ...ofDraft,
  summary: 'Take a file out of the draft.',
  request: { params: documentId },
  responses: { 204: done, ...problems(401, 404, 409) },
});
const checkRoute = createRoute({
  method: 'post',
  path: '/api/dispatch/draft/check',
  ...ofDraft,
  summary: 'What would be sent and promised; nothing is sent.',
  responses: {
    200: jsonAnswer(contract.checkedApplication, 'The application as it would be kept.'),
    ...problems(401, 409, 422),
  },
});
const submissionRoute = createRoute({
  method: 'post',
  path: '/api/dispatch/draft/submission',
  ...ofDraft,
  summary: 'Send the application. Sent again, from whichever page, it is the same case.',
  request: { body: jsonBody(contract.draftSubmission) },
  responses: {
    201: jsonAnswer(contract.dispatchReceipt, 'Received: number, secret code and the road.'),
    200: jsonAnswer(contract.dispatchReceipt, 'This application had been received before: the same receipt.'),
    ...problems(401, 409, 422, 429),
  },
});
const applicationRoute = createRoute({
  method: 'post',
  path: '/api/dispatch/applications',
  ...common,
  summary: 'Send an application without a draft. The same Idempotency-Key with the same words is one case.',
  request: {
    headers: z.object({
      'idempotency-key': z
        .string()
        .optional()
        .openapi({ description: '22 to 128 letters, digits, "-" or "_", made at random.' }),
    }),
    body: jsonBody(contract.applicationSubmission),
  },
  responses: {
    201: jsonAnswer(contract.dispatchReceipt, 'Received: number, secret code and the road.'),
    200: jsonAnswer(contract.dispatchReceipt, 'This sending had been received before: the same receipt.'),
    ...problems(404, 409, 422, 429),
  },
});
const receiptRoute = createRoute({
  method: 'post',
  path: '/api/dispatch/receipt',
  ...common,
  summary: 'Show the receipt of a sending again, for thirty minutes.',
  request: { body: jsonBody(z.object({ ticket: z.string().max(4096) })) },
  responses: { 200: jsonAnswer(contract.dispatchReceipt, 'The receipt.'), ...problems(401) },
});
const hideRoute = createRoute({
  method: 'post',
  path: '/api/dispatch/receipt/hide',
  ...common,
  summary: 'Never show the secret code of this receipt again.',
  request: { body: jsonBody(z.object({ ticket: z.string().max(4096) })) },
  responses: { 204: done, ...problems(401) },
});

async function receiptAfter(ctx: Context, { row, secretCode, repeated }: Submitted, key: string) {
  return {
    ...(await receiptOf(ctx, row, secretCode)),
    repeated,
    ticket: ticketFor(ctx, row, key),
    session: sessionFor(ctx, row).session,
  };
}

/** From the first question to the receipt: the pages call these in process, other programs over HTTP. */
export const applicationRoutes = createRouter({ sentences: contract.fieldSentences })
  .openapi(programmesRoute, async (c) => {
    const { sql, now, language } = c.var.ctx;
    const calendar = await loadCalendar(sql);
    const rows = await publishedProgrammes(sql, dayOf(calendar, now()));
    const reader = { calendar, now: now(), language };
    return c.json(await Promise.all(rows.map((row) => publicProgrammeOf(sql, row, reader))), 200, noStore);
  })
  .openapi(roadRoute, async (c) => {
    const { sql, now, language } = c.var.ctx;
    const programme = await programmeById(sql, c.req.valid('param').id);
    if (!programme.published) throw new NotFoundError();
    const { calendar, settings } = await loadOffice(sql);
    const businessDays = await promisedDaysOf(sql, programme.id);
    const plan = { sessions: programme.sessions, businessDays };
    const road = roadIfSentNow(plan, settings.countingRule, { calendar, now: now(), language });
    return c.json(road, 200, noStore);
  })
  .openapi(startRoute, async (c) => {
    const ctx = c.var.ctx;
    await stayWithin(ctx, 'draft', c.env.remoteAddress);
    const id = await startDraft(ctx, c.req.valid('json'));
    const row = await draftById(ctx.sql, id);
    if (!row) throw new NotFoundError();
    return c.json(await draftViewOf(ctx, row), 201, noStore);
  })
  .openapi(draftRoute, async (c) => {
    return c.json(await draftViewOf(c.var.ctx, await authorizedDraft(c)), 200, noStore);
  })
  .openapi(saveRoute, async (c) => {
    const { id } = await authorizedDraft(c);
    await stayWithin(c.var.ctx, 'draftSave', c.env.remoteAddress);
    await saveDraft(c.var.ctx, id, c.req.valid('json'));
    return c.json(await draftViewOf(c.var.ctx, await authorizedDraft(c)), 200, noStore);
  })
  .openapi(forgetRoute, async (c) => {
    const { id } = await authorizedDraft(c);
    await forgetDraft(c.var.ctx, id);
    return c.body(null, 204);
  })
  .openapi(linkRoute, async (c) => {
    const { id } = await authorizedDraft(c);
    await stayWithin(c.var.ctx, 'message', c.env.remoteAddress);
    await sendDraftLink(c.var.ctx, id, c.req.valid('json').email);
    return c.body(null, 204);
  })
  .openapi(documentsRoute, async (c) => {
    const ctx = c.var.ctx;
    const { id } = await authorizedDraft(c);
    await stayWithin(ctx, 'upload', c.env.remoteAddress);
    const { kind, file } = c.req.valid('form');
    await addDraftDocuments(ctx, id, { kind, files: await checkUploads(ctx, contract.filesOf(file)) });
    return c.json(await draftViewOf(ctx, await authorizedDraft(c)), 201, noStore);
  })
  .openapi(documentRoute, async (c) => {
    const ctx = c.var.ctx;
    const row = await authorizedDraft(c);
    const { fileId } = await documentOf(ctx.sql, { draftId: row.id }, c.req.valid('param').id);
    return fileAnswer(c, await openFile(ctx.sql, ctx, fileId));
  })
  .openapi(removeRoute, async (c) => {
    const { id } = await authorizedDraft(c);
    await removeDraftDocument(c.var.ctx, id, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(checkRoute, async (c) => {
    return c.json(await checkedDraftOf(c.var.ctx, await authorizedDraft(c)), 200, noStore);
  })
  .openapi(submissionRoute, async (c) => {
    const ctx = c.var.ctx;
    const draftId = draftIdOf(ctx, bearerOf(c));
    const key = draftSendingKey(draftId);
    const earlier = await caseBySending(ctx.sql, hashKey(key));
    const submitted = earlier
      ? { row: earlier, secretCode: secretCodeFor(ctx.secrets, key, earlier.contentHash), repeated: true }
      : await sendDraft();
    const receipt = await receiptAfter(ctx, submitted, key);
    return submitted.repeated ? c.json(receipt, 200, noStore) : c.json(receipt, 201, noStore);

    async function sendDraft() {
      const draft = await authorizedDraft(c);
      const input = await applicationOfDraft(ctx, draft);
      const { guard } = c.req.valid('json');
      // The draft itself says which sending this is; the guard only keeps robots out.
      await judgeSending(ctx, { idempotencyKey: key, guard, address: c.env.remoteAddress });
      return await submitApplication(ctx, input, { key, draftId });
    }
  })
  .openapi(applicationRoute, async (c) => {
    const ctx = c.var.ctx;
    const { input, guard } = c.req.valid('json');
    const key = await judgeSending(ctx, {
      idempotencyKey: c.req.valid('header')['idempotency-key'],
      guard,
      address: c.env.remoteAddress,
    });
    const submitted = await submitApplication(ctx, input, { key, draftId: null });
    const receipt = await receiptAfter(ctx, submitted, key);
    return submitted.repeated ? c.json(receipt, 200, noStore) : c.json(receipt, 201, noStore);
  })
  .openapi(receiptRoute, async (c) => {
    const ctx = c.var.ctx;
    const { ticket } = c.req.valid('json');
    const { row, sendingKey } = await openWithTicket(ctx, ticket);
    const secretCode = secretCodeFor(ctx.secrets, sendingKey, row.contentHash);
    const { session } = sessionFor(ctx, row);
    return c.json(
      { ...(await receiptOf(ctx, row, secretCode)), repeated: true, ticket, session },
      200,
      noStore,
    );
  })
  .openapi(hideRoute, async (c) => {
    const { row } = await openWithTicket(c.var.ctx, c.req.valid('json').ticket);
    await hideCaseCode(c.var.ctx, row.caseNumber);
    return c.body(null, 204);
  });
