import { createRoute, z } from '@hono/zod-openapi';
import { NotFoundError } from '#api/core/errors.ts';
import { fileAnswer } from '#api/core/files/download.ts';
import { openFile } from '#api/core/files/store.ts';
import { checkUploads } from '#api/core/files/upload.ts';
import { stayWithin } from '#api/core/http/limits.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { authorizedCase, openWithCode, openWithLink, startSession } from '#api/dispatch/access.ts';
import { addDocuments } from '#api/dispatch/actions/add-documents.ts';
import { answerCompletionSurvey } from '#api/dispatch/actions/answer-completion-survey.ts';
import { changeApplicantAddress } from '#api/dispatch/actions/change-applicant-address.ts';
import { removeDocument } from '#api/dispatch/actions/remove-document.ts';
import { resendApplicationReceipt } from '#api/dispatch/actions/resend-application-receipt.ts';
import { withdrawApplication } from '#api/dispatch/actions/withdraw-application.ts';
import { statusOf } from '#api/dispatch/applicant-view.ts';
import * as contract from '#api/dispatch/contract.ts';
import { documentOf } from '#api/dispatch/document-case-file.ts';
import { letterOf } from '#api/dispatch/letter-view.ts';
import { caseByNumber } from '#api/dispatch/queries.ts';
import { signedReceiptOf } from '#api/dispatch/signed-receipt.ts';

const done = { description: 'Done.' };
const number = z.object({ caseNumber: z.string().max(40).openapi({ example: 'D-7K4M2P93H' }) });
const document = number.extend({ id: z.uuid() });
const common = { tags: ['dispatch cases'] };
/** The bearer of a case is its secret code, or a session of the status page. */
const ofCase = { ...common, security: [{ secretCode: [] as string[] }] };
const base = '/api/dispatch/cases/{caseNumber}' as const;

const sessionRoute = createRoute({
  method: 'post',
  path: '/api/dispatch/sessions',
  ...common,
  summary: 'Open a case with receipt number and secret code.',
  request: { body: jsonBody(contract.statusCredentials) },
  responses: {
    201: jsonAnswer(contract.statusSession, 'A bearer token for two hours.'),
    ...problems(401, 422, 429),
  },
});
const linkRoute = createRoute({
  method: 'post',
  path: '/api/dispatch/link-sessions',
  ...common,
  summary: 'Open a case with the link of a mail.',
  request: { body: jsonBody(z.object({ token: z.string().max(4096) })) },
  responses: { 201: jsonAnswer(contract.statusSession, 'A bearer token for two hours.'), ...problems(401) },
});
const statusRoute = createRoute({
  method: 'get',
  path: base,
  ...ofCase,
  summary: 'The case as the organization sees it, with the whole road.',
  request: { params: number },
  responses: { 200: jsonAnswer(contract.dispatchStatusView, 'The case.'), ...problems(401, 429) },
});
const documentsRoute = createRoute({
  method: 'post',
  path: `${base}/documents`,
  ...ofCase,
  summary: 'Add files, up to ten at once, each as the next version of its kind; all are taken or none.',
  request: { params: number, body: contract.upload },
  responses: {
    201: jsonAnswer(contract.dispatchStatusView, 'The case with the new files.'),
    ...problems(401, 409, 413, 422, 429),
  },
});
const documentRoute = createRoute({
  method: 'get',
  path: `${base}/documents/{id}`,
  ...ofCase,
  summary: 'Download a file of the case.',
  request: { params: document },
  responses: { 200: contract.download, ...problems(401, 404, 429) },
});
const removeRoute = createRoute({
  method: 'delete',
  path: `${base}/documents/{id}`,
  ...ofCase,
  summary: 'Take away a file the organization handed in; that there was one stays.',
  request: { params: document },
  responses: { 204: done, ...problems(401, 404, 409, 429) },
});
const letterRoute = createRoute({
  method: 'get',
  path: `${base}/letters/{kind}`,
  ...ofCase,
  summary: 'A letter of the case, to read and print.',
  request: { params: number.extend({ kind: contract.letterKind }) },
  responses: { 200: jsonAnswer(contract.letterView, 'The letter.'), ...problems(401, 404, 429) },
});
const surveyRoute = createRoute({
  method: 'put',
  path: `${base}/survey`,
  ...ofCase,
  summary: 'Answer the survey after the visits.',
  request: { params: number, body: jsonBody(contract.surveyAnswers) },
  responses: { 204: done, ...problems(401, 409, 422, 429) },
});
const withdrawRoute = createRoute({
  method: 'post',
  path: `${base}/withdrawal`,
  ...ofCase,
  summary: 'Take the application back.',
  request: { params: number },
  responses: { 204: done, ...problems(401, 409, 429) },
});
const addressRoute = createRoute({
  method: 'put',
  path: `${base}/address`,
  ...ofCase,
  summary: 'Correct the address for mails; the confirmation is sent to the new one.',
  request: { params: number, body: jsonBody(contract.newAddress) },
  responses: { 204: done, ...problems(401, 409, 422, 429) },
});
const resendRoute = createRoute({
  method: 'post',
  path: `${base}/confirmation`,
  ...ofCase,
  summary: 'Send the confirmation mail again.',
  request: { params: number },
  responses: { 204: done, ...problems(401, 409, 429) },
});
const signedReceiptRoute = createRoute({
  method: 'get',
  path: `${base}/receipt`,
  ...ofCase,
  summary: 'The signed receipt as a text file that anybody can verify.',
  request: { params: number },
  responses: {
    200: { description: 'The file.', content: { 'text/plain': { schema: z.string() } } },
    ...problems(401, 429),
  },
});

/** What an organisation may do with its case: the pages call these in process, other programs over HTTP. */
export const dispatchRoutes = createRouter({ sentences: contract.fieldSentences })
  .openapi(sessionRoute, async (c) => {
    const { caseNumber: number, secretCode } = c.req.valid('json');
    const row = await openWithCode(c.var.ctx, { number, secretCode, address: c.env.remoteAddress });
    return c.json(await startSession(c.var.ctx, row), 201, noStore);
  })
  .openapi(linkRoute, async (c) => {
    const row = await openWithLink(c.var.ctx, c.req.valid('json').token);
    return c.json(await startSession(c.var.ctx, row), 201, noStore);
  })
  .openapi(statusRoute, async (c) => {
    const row = await authorizedCase(c, c.req.valid('param').caseNumber);
    return c.json(await statusOf(c.var.ctx, row), 200, noStore);
  })
  .openapi(documentsRoute, async (c) => {
    const ctx = c.var.ctx;
    const { caseNumber } = await authorizedCase(c, c.req.valid('param').caseNumber);
    await stayWithin(ctx, 'upload', c.env.remoteAddress);
    const { kind, file } = c.req.valid('form');
    await addDocuments(ctx, caseNumber, { kind, files: await checkUploads(ctx, contract.filesOf(file)) });
    const changed = await caseByNumber(ctx.sql, caseNumber);
    if (!changed) throw new NotFoundError();
    return c.json(await statusOf(ctx, changed), 201, noStore);
  })
  .openapi(documentRoute, async (c) => {
    const ctx = c.var.ctx;
    const row = await authorizedCase(c, c.req.valid('param').caseNumber);
    const { fileId } = await documentOf(ctx.sql, { caseId: row.id }, c.req.valid('param').id);
    return fileAnswer(c, await openFile(ctx.sql, ctx, fileId));
  })
  .openapi(removeRoute, async (c) => {
    const { caseNumber } = await authorizedCase(c, c.req.valid('param').caseNumber);
    await removeDocument(c.var.ctx, caseNumber, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(letterRoute, async (c) => {
    const row = await authorizedCase(c, c.req.valid('param').caseNumber);
    return c.json(await letterOf(c.var.ctx, row, c.req.valid('param').kind), 200, noStore);
  })
  .openapi(surveyRoute, async (c) => {
    const { caseNumber } = await authorizedCase(c, c.req.valid('param').caseNumber);
    await stayWithin(c.var.ctx, 'message', c.env.remoteAddress);
    await answerCompletionSurvey(c.var.ctx, caseNumber, c.req.valid('json').answers);
    return c.body(null, 204);
  })
  .openapi(withdrawRoute, async (c) => {
    const { caseNumber } = await authorizedCase(c, c.req.valid('param').caseNumber);
    await withdrawApplication(c.var.ctx, caseNumber);
    return c.body(null, 204);
  })
  .openapi(addressRoute, async (c) => {
    const { caseNumber } = await authorizedCase(c, c.req.valid('param').caseNumber);
    await stayWithin(c.var.ctx, 'message', c.env.remoteAddress);
    await changeApplicantAddress(c.var.ctx, caseNumber, c.req.valid('json').email);
    return c.body(null, 204);
  })
  .openapi(resendRoute, async (c) => {
    const { caseNumber } = await authorizedCase(c, c.req.valid('param').caseNumber);
    await stayWithin(c.var.ctx, 'message', c.env.remoteAddress);
    await resendApplicationReceipt(c.var.ctx, caseNumber);
    return c.body(null, 204);
  })
  .openapi(signedReceiptRoute, async (c) => {
    const row = await authorizedCase(c, c.req.valid('param').caseNumber);
    return c.text(await signedReceiptOf(c.var.ctx, row), 200, {
      ...noStore,
      'Content-Disposition': `attachment; filename="receipt-${row.caseNumber}.txt"`,
    });
  });
