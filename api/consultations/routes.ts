import { createRoute, z } from '@hono/zod-openapi';
import {
  authorizedCase,
  openWithCode,
  openWithLink,
  openWithTicket,
  sessionFor,
  startSession,
  ticketFor,
} from '#api/consultations/access.ts';
import { addConsultationMessage } from '#api/consultations/actions/add-message.ts';
import { changeAddress } from '#api/consultations/actions/change-address.ts';
import { hideSecretCode } from '#api/consultations/actions/hide-secret-code.ts';
import { resendConfirmation } from '#api/consultations/actions/resend-confirmation.ts';
import { submitConsultation } from '#api/consultations/actions/submit-consultation.ts';
import { withdrawConsultation } from '#api/consultations/actions/withdraw-consultation.ts';
import {
  checkedConsultation,
  consultationInput,
  consultationReceipt,
  consultationStatus,
  consultationSubmission,
  fieldSentences,
  newAddress,
  newMessage,
  statusCredentials,
  statusSession,
} from '#api/consultations/contract.ts';
import { consultationByNumber } from '#api/consultations/queries.ts';
import { receiptOf, statusOf } from '#api/consultations/requester-view.ts';
import { judgeSending } from '#api/consultations/sending.ts';
import { signedReceiptOf } from '#api/consultations/signed-receipt.ts';
import { due } from '#api/core/calendar/calendar.ts';
import { loadOffice } from '#api/core/calendar/load.ts';
import { stayWithin } from '#api/core/http/limits.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { readAddress } from '#api/core/mail/address.ts';
import { secretCodeFor } from '#api/core/receipts/secret-code.ts';

const done = { description: 'Done.' };
const number = z.object({ receiptNumber: z.string().max(40).openapi({ example: 'C-7K4M2P93H' }) });
const security = [{ secretCode: [] }];
const tags = ['consultations'];

const checkRoute = createRoute({
  method: 'post',
  path: '/api/consultations/check',
  tags,
  summary: 'Check a consultation before sending it: nothing is kept.',
  request: { body: jsonBody(consultationInput) },
  responses: {
    200: jsonAnswer(checkedConsultation, 'What would be sent, and what would be promised.'),
    ...problems(422),
  },
});

const submitRoute = createRoute({
  method: 'post',
  path: '/api/consultations',
  tags,
  summary:
    'Send a consultation. The same Idempotency-Key with the same words is one case, however often it is sent.',
  request: {
    headers: z.object({
      'idempotency-key': z
        .string()
        .optional()
        .openapi({ description: '22 to 128 letters, digits, "-" or "_", made at random.' }),
    }),
    body: jsonBody(consultationSubmission),
  },
  responses: {
    201: jsonAnswer(consultationReceipt, 'Received: number, secret code and promised dates.'),
    200: jsonAnswer(consultationReceipt, 'This sending had been received before: the same receipt.'),
    ...problems(409, 422, 429),
  },
});

const receiptRoute = createRoute({
  method: 'post',
  path: '/api/consultations/receipt',
  tags,
  summary: 'Show the receipt of a sending again, for thirty minutes.',
  request: { body: jsonBody(z.object({ ticket: z.string().max(4096) })) },
  responses: { 200: jsonAnswer(consultationReceipt, 'The receipt.'), ...problems(401) },
});

const hideRoute = createRoute({
  method: 'post',
  path: '/api/consultations/receipt/hide',
  tags,
  summary: 'Never show the secret code of this receipt again.',
  request: { body: jsonBody(z.object({ ticket: z.string().max(4096) })) },
  responses: { 204: done, ...problems(401) },
});

const sessionRoute = createRoute({
  method: 'post',
  path: '/api/consultations/sessions',
  tags,
  summary: 'Open a case with receipt number and secret code.',
  request: { body: jsonBody(statusCredentials) },
  responses: { 201: jsonAnswer(statusSession, 'A bearer token for two hours.'), ...problems(401, 422, 429) },
});

const linkRoute = createRoute({
  method: 'post',
  path: '/api/consultations/link-sessions',
  tags,
  summary: 'Open a case with the link of a mail.',
  request: { body: jsonBody(z.object({ token: z.string().max(4096) })) },
  responses: { 201: jsonAnswer(statusSession, 'A bearer token for two hours.'), ...problems(401) },
});

const statusRoute = createRoute({
  method: 'get',
  path: '/api/consultations/{receiptNumber}',
  tags,
  security,
  summary: 'The case as its requester sees it.',
  request: { params: number },
  responses: { 200: jsonAnswer(consultationStatus, 'The case.'), ...problems(401, 429) },
});

const messageRoute = createRoute({
  method: 'post',
  path: '/api/consultations/{receiptNumber}/messages',
  tags,
  security,
  summary: 'Write on. The same sendingKey is one message.',
  request: { params: number, body: jsonBody(newMessage) },
  responses: {
    201: jsonAnswer(consultationStatus, 'The case with the new message.'),
    ...problems(401, 409, 422, 429),
  },
});

const withdrawRoute = createRoute({
  method: 'post',
  path: '/api/consultations/{receiptNumber}/withdrawal',
  tags,
  security,
  summary: 'Take the consultation back.',
  request: { params: number },
  responses: { 204: done, ...problems(401, 409, 429) },
});

const addressRoute = createRoute({
  method: 'put',
  path: '/api/consultations/{receiptNumber}/address',
  tags,
  security,
  summary: 'Correct the address for notices; the confirmation is sent to the new one.',
  request: { params: number, body: jsonBody(newAddress) },
  responses: { 204: done, ...problems(401, 409, 422, 429) },
});

const deleteAddressRoute = createRoute({
  method: 'delete',
  path: '/api/consultations/{receiptNumber}/address',
  tags,
  security,
  summary: 'Delete the address; the case lives on.',
  request: { params: number },
  responses: { 204: done, ...problems(401, 409, 429) },
});

const resendRoute = createRoute({
  method: 'post',
  path: '/api/consultations/{receiptNumber}/confirmation',
  tags,
  security,
  summary: 'Send the confirmation mail again.',
  request: { params: number },
  responses: { 204: done, ...problems(401, 409, 429) },
});

const signedReceiptRoute = createRoute({
  method: 'get',
  path: '/api/consultations/{receiptNumber}/receipt',
  tags,
  security,
  summary: 'The signed receipt as a text file that anybody can verify.',
  request: { params: number },
  responses: {
    200: { description: 'The file.', content: { 'text/plain': { schema: z.string() } } },
    ...problems(401, 429),
  },
});

/** What the public may do with consultations: the pages call these in process, other programs over HTTP. */
export const consultationRoutes = createRouter({ sentences: fieldSentences })
  .openapi(checkRoute, async (c) => {
    const { sql, now, language } = c.var.ctx;
    const values = c.req.valid('json');
    const { calendar, settings } = await loadOffice(sql);
    const told = (businessDays: number) =>
      due(calendar, { receivedAt: now(), businessDays, rule: settings.countingRule });
    const target = told(settings.answerTargetBusinessDays);
    const address = values.email ? readAddress(values.email) : null;
    const warning = address?.ok ? address.warning : undefined;
    return c.json(
      {
        values,
        warnings: warning ? [{ field: 'email', detail: warning[language] }] : [],
        promise: { earliestOn: told(1).dueOn, dueOn: target.dueOn, provisional: target.provisional },
      },
      200,
      noStore,
    );
  })
  .openapi(submitRoute, async (c) => {
    const ctx = c.var.ctx;
    const { input, guard } = c.req.valid('json');
    const key = await judgeSending(ctx, {
      idempotencyKey: c.req.valid('header')['idempotency-key'],
      guard,
      address: c.env.remoteAddress,
    });
    const submitted = await submitConsultation(ctx, input, { key, channel: 'web' });
    const { row } = submitted;
    const receipt = {
      ...(await receiptOf(ctx, row, submitted.secretCode)),
      repeated: submitted.repeated,
      ticket: ticketFor(ctx, row, key),
      session: sessionFor(ctx, row).session,
    };
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
    await hideSecretCode(c.var.ctx, row.receiptNumber);
    return c.body(null, 204);
  })
  .openapi(sessionRoute, async (c) => {
    const { receiptNumber: number, secretCode } = c.req.valid('json');
    const row = await openWithCode(c.var.ctx, { number, secretCode, address: c.env.remoteAddress });
    return c.json(await startSession(c.var.ctx, row), 201, noStore);
  })
  .openapi(linkRoute, async (c) => {
    const row = await openWithLink(c.var.ctx, c.req.valid('json').token);
    return c.json(await startSession(c.var.ctx, row), 201, noStore);
  })
  .openapi(statusRoute, async (c) => {
    const row = await authorizedCase(c, c.req.valid('param').receiptNumber);
    return c.json(await statusOf(c.var.ctx, row), 200, noStore);
  })
  .openapi(messageRoute, async (c) => {
    const ctx = c.var.ctx;
    const row = await authorizedCase(c, c.req.valid('param').receiptNumber);
    await stayWithin(ctx, 'message', c.env.remoteAddress);
    await addConsultationMessage(ctx, row.receiptNumber, c.req.valid('json'));
    const changed = await consultationByNumber(ctx.sql, row.receiptNumber);
    return c.json(await statusOf(ctx, changed ?? row), 201, noStore);
  })
  .openapi(withdrawRoute, async (c) => {
    const row = await authorizedCase(c, c.req.valid('param').receiptNumber);
    await withdrawConsultation(c.var.ctx, row.receiptNumber);
    return c.body(null, 204);
  })
  .openapi(addressRoute, async (c) => {
    const row = await authorizedCase(c, c.req.valid('param').receiptNumber);
    await stayWithin(c.var.ctx, 'message', c.env.remoteAddress);
    await changeAddress(c.var.ctx, row.receiptNumber, c.req.valid('json').email);
    return c.body(null, 204);
  })
  .openapi(deleteAddressRoute, async (c) => {
    const row = await authorizedCase(c, c.req.valid('param').receiptNumber);
    await changeAddress(c.var.ctx, row.receiptNumber, null);
    return c.body(null, 204);
  })
  .openapi(resendRoute, async (c) => {
    const row = await authorizedCase(c, c.req.valid('param').receiptNumber);
    await stayWithin(c.var.ctx, 'message', c.env.remoteAddress);
    await resendConfirmation(c.var.ctx, row.receiptNumber);
    return c.body(null, 204);
  })
  .openapi(signedReceiptRoute, async (c) => {
    const row = await authorizedCase(c, c.req.valid('param').receiptNumber);
    const text = await signedReceiptOf(c.var.ctx, row);
    return c.text(text, 200, {
      ...noStore,
      'Content-Disposition': `attachment; filename="receipt-${row.receiptNumber}.txt"`,
    });
  });
