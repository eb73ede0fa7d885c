import { createRoute, z } from '@hono/zod-openapi';
import { InvalidInputError } from '#api/core/errors.ts';
import { stayWithin } from '#api/core/http/limits.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { calendarFile, calendarHeaders } from '#api/core/ics/calendar-file.ts';
import { officeLanguage } from '#api/core/language.ts';
import { readAddress } from '#api/core/mail/address.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';
import { correctAddress } from '#api/seminars/actions/correct-address.ts';
import { registerForSeminar } from '#api/seminars/actions/register-for-seminar.ts';
import { resendTicket } from '#api/seminars/actions/resend-ticket.ts';
import * as contract from '#api/seminars/contract.ts';
import { fieldSentences } from '#api/seminars/fields.ts';
import { publicEntry } from '#api/seminars/invitation.ts';
import { publicSeminar, publicSeminars } from '#api/seminars/queries.ts';
import { judgeAnswers } from '#api/seminars/questions.ts';
import { certificateOf } from '#api/seminars/registration-view.ts';
import { judgeRegistration, openReceipt, receiptOf, receiptOfSending } from '#api/seminars/sending.ts';
import { seminarListOf, seminarPageOf } from '#api/seminars/view.ts';

const calendar = { description: 'iCalendar.', content: { 'text/calendar': { schema: z.string() } } };
const slug = z.object({ slug: z.string().max(20).openapi({ example: '7k4m2p' }) });
const tags = ['seminars'];

const listRoute = createRoute({
  method: 'get',
  path: '/api/seminars',
  tags,
  summary: 'All seminars: those to come, and those that are over.',
  responses: { 200: jsonAnswer(contract.seminarList, 'The list.') },
});
const feedRoute = createRoute({
  method: 'get',
  path: '/api/seminars/calendar.ics',
  tags,
  summary: 'All seminars as a calendar to subscribe to.',
  responses: { 200: calendar },
});
const pageRoute = createRoute({
  method: 'get',
  path: '/api/seminars/{slug}',
  tags,
  summary: 'One seminar.',
  request: { params: slug },
  responses: { 200: jsonAnswer(contract.seminarPage, 'Everything its page says.'), ...problems(404) },
});
const fileRoute = createRoute({
  method: 'get',
  path: '/api/seminars/{slug}/calendar.ics',
  tags,
  summary: 'One seminar as a calendar file.',
  request: { params: slug },
  responses: { 200: calendar, ...problems(404) },
});
const checkRoute = createRoute({
  method: 'post',
  path: '/api/seminars/{slug}/registrations/check',
  tags,
  summary: 'Check a registration before sending it: nothing is kept.',
  request: { params: slug, body: jsonBody(contract.registrationInput) },
  responses: { 200: jsonAnswer(contract.checkedRegistration, 'What would be sent.'), ...problems(404, 422) },
});
const registerRoute = createRoute({
  method: 'post',
  path: '/api/seminars/{slug}/registrations',
  tags,
  summary: 'Register. An address that is registered already gets its ticket again; the answer is the same.',
  request: {
    params: slug,
    headers: z.object({
      'idempotency-key': z
        .string()
        .optional()
        .openapi({ description: '22 to 128 letters, digits, "-" or "_", made at random.' }),
    }),
    body: jsonBody(contract.registrationSubmission),
  },
  responses: {
    201: jsonAnswer(contract.registrationReceipt, 'Received; the ticket is on its way by mail.'),
    ...problems(404, 409, 422, 429),
  },
});
const receiptRoute = createRoute({
  method: 'post',
  path: '/api/registrations/receipt',
  tags,
  summary: 'Where the mail of a registration got to, for thirty minutes.',
  request: { body: jsonBody(contract.receiptTicket) },
  responses: { 200: jsonAnswer(contract.registrationReceipt, 'The receipt.'), ...problems(401) },
});
const resendRoute = createRoute({
  method: 'post',
  path: '/api/registrations/receipt/mail',
  tags,
  summary: 'Send the ticket again, three times a day.',
  request: { body: jsonBody(contract.receiptTicket) },
  responses: { 200: jsonAnswer(contract.registrationReceipt, 'The receipt.'), ...problems(401, 429) },
});
const addressRoute = createRoute({
  method: 'post',
  path: '/api/registrations/receipt/address',
  tags,
  summary: 'The address was mistyped: send the ticket to another one.',
  request: { body: jsonBody(contract.receiptAddress) },
  responses: {
    200: jsonAnswer(contract.registrationReceipt, 'The receipt of the new address.'),
    ...problems(401, 409, 422, 429),
  },
});
const certificateRoute = createRoute({
  method: 'get',
  path: '/api/certificates/{code}',
  tags,
  summary: 'Whether a certificate of attendance is genuine.',
  request: { params: z.object({ code: z.string().max(40) }) },
  responses: { 200: jsonAnswer(contract.certificateView, 'What it says.'), ...problems(404, 429) },
});

/** What the public may do with seminars before there is a ticket. */
export const seminarRoutes = createRouter({ sentences: fieldSentences })
  .openapi(listRoute, async (c) => c.json(await seminarListOf(c.var.ctx), 200))
  .openapi(feedRoute, async (c) => {
    const ctx = c.var.ctx;
    const { officeName } = await officeSettingsOf(ctx.sql);
    // Past ones stay for a year, so that a calendar does not lose what its reader attended.
    const rows = await publicSeminars(ctx.sql, { endsAfter: ctx.now().subtract({ hours: 24 * 365 }) });
    const text = calendarFile({
      method: 'publish',
      name: officeName[officeLanguage(ctx.language)],
      refreshAfter: Temporal.Duration.from({ hours: 6 }),
      madeAt: ctx.now(),
      entries: rows.map((row) => publicEntry(ctx, row)),
    });
    return c.text(text, 200, calendarHeaders('seminars.ics'));
  })
  .openapi(pageRoute, async (c) => {
    const row = await publicSeminar(c.var.ctx.sql, c.req.valid('param').slug);
    return c.json(await seminarPageOf(c.var.ctx, row), 200);
  })
  .openapi(fileRoute, async (c) => {
    const ctx = c.var.ctx;
    const row = await publicSeminar(ctx.sql, c.req.valid('param').slug);
    const text = calendarFile({ method: 'publish', madeAt: ctx.now(), entries: [publicEntry(ctx, row)] });
    return c.text(text, 200, calendarHeaders(`seminar-${row.slug}.ics`));
  })
  .openapi(checkRoute, async (c) => {
    const ctx = c.var.ctx;
    const row = await publicSeminar(ctx.sql, c.req.valid('param').slug);
    const values = c.req.valid('json');
    const judged = judgeAnswers(row.about.questions, values.answers, 'answers');
    if (judged.problems.length > 0) throw new InvalidInputError(judged.problems);
    const address = readAddress(values.email);
    const warning = address.ok ? address.warning : undefined;
    const page = await seminarPageOf(ctx, row);
    const seats = page.ways.find(({ way }) => way === values.way)?.seats ?? 'full';
    const seated = seats === 'full' ? 'full' : seats === 'waiting_list' ? 'waiting' : 'registered';
    const outcome: contract.CheckedRegistration['outcome'] = row.approval ? 'requested' : seated;
    return c.json(
      {
        values: { ...values, answers: judged.answers },
        warnings: warning ? [{ field: 'email', detail: warning[ctx.language] }] : [],
        outcome,
      },
      200,
      noStore,
    );
  })
  .openapi(registerRoute, async (c) => {
    const ctx = c.var.ctx;
    const { input, guard } = c.req.valid('json');
    const sendingKey = await judgeRegistration(ctx, {
      idempotencyKey: c.req.valid('header')['idempotency-key'],
      guard,
      address: c.env.remoteAddress,
    });
    await registerForSeminar(ctx, c.req.valid('param').slug, input, sendingKey);
    return c.json(await receiptOfSending(ctx, sendingKey), 201, noStore);
  })
  .openapi(receiptRoute, async (c) => {
    const { ticket } = c.req.valid('json');
    const opened = await openReceipt(c.var.ctx, ticket);
    return c.json(await receiptOf(c.var.ctx, opened, ticket), 200, noStore);
  })
  .openapi(resendRoute, async (c) => {
    const { ticket } = c.req.valid('json');
    await stayWithin(c.var.ctx, 'message', c.env.remoteAddress);
    await resendTicket(c.var.ctx, await openReceipt(c.var.ctx, ticket));
    return c.json(await receiptOf(c.var.ctx, await openReceipt(c.var.ctx, ticket), ticket), 200, noStore);
  })
  .openapi(addressRoute, async (c) => {
    const { ticket, email } = c.req.valid('json');
    await stayWithin(c.var.ctx, 'message', c.env.remoteAddress);
    const sendingKey = await correctAddress(c.var.ctx, await openReceipt(c.var.ctx, ticket), email);
    return c.json(await receiptOfSending(c.var.ctx, sendingKey), 200, noStore);
  })
  .openapi(certificateRoute, async (c) => {
    await stayWithin(c.var.ctx, 'verifyReceipt', c.env.remoteAddress);
    return c.json(await certificateOf(c.var.ctx, c.req.valid('param').code), 200, noStore);
  });
