import { createRoute } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { contextOf } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import type { Language } from '#api/core/language.ts';
import {
  bounceReport,
  deskMailFilter,
  deskMailList,
  mailParams,
  resentMail,
} from '#api/core/mail/contract.ts';
import { recordBounce } from '#api/core/mail/record-bounce.ts';
import { resendMail } from '#api/core/mail/resend-mail.ts';
import { mailList } from '#api/core/mail/states.ts';
import { onlyFor } from '#api/core/people/who-may.ts';

const pageLength = 50;
const whoMay = onlyFor('administrator', 'coordinator');
const tags = ['mails'];

/** What the desk sees of the outbox, and what it may do about a mail that did not arrive. */
export const mailRoutes = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/api/mails',
      tags,
      summary: 'The outbox, newest first, by state.',
      ...whoMay,
      request: { query: deskMailFilter },
      responses: { 200: jsonAnswer(deskMailList, 'The mails, newest first.'), ...problems(400, 401, 403) },
    }),
    async (c) => {
      const ctx = contextOf(c);
      const { state = null, olderThan = null } = c.req.valid('query');
      const found = await mailList(ctx.sql, ctx.secrets, { state, olderThan, limit: pageLength + 1 });
      const mails = found.slice(0, pageLength).map((mail) => shown(mail, ctx.language));
      c.header('Cache-Control', 'no-store');
      return c.json({ mails, more: found.length > pageLength }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/api/mails/{id}/copy',
      tags,
      summary: 'Send a copy of a mail that did not arrive.',
      ...whoMay,
      request: { params: mailParams },
      responses: { 201: jsonAnswer(resentMail, 'The copy.'), ...problems(400, 401, 403, 404, 409) },
    }),
    async (c) => {
      const ctx = contextOf(c);
      const copy = await resendMail(ctx, c.req.valid('param').id);
      const because = copy.queued ? null : copy.because[ctx.language];
      return c.json({ id: copy.id, queued: copy.queued, because }, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/api/mails/{id}/bounce',
      tags,
      summary: 'Write down that a mail came back.',
      ...whoMay,
      request: {
        params: mailParams,
        body: jsonBody(bounceReport),
      },
      responses: { 204: { description: 'Written down.' }, ...problems(400, 401, 403, 404, 409, 422) },
    }),
    async (c) => {
      await recordBounce(contextOf(c), { mailId: c.req.valid('param').id, ...c.req.valid('json') });
      return c.body(null, 204);
    },
  );

function shown(mail: Awaited<ReturnType<typeof mailList>>[number], language: Language) {
  return {
    id: mail.id,
    subject: mail.subject,
    purpose: mail.purpose,
    language: mail.language,
    address: mail.maskedAddress,
    state: mail.state,
    sentence: mail.sentence[language],
    createdAt: mail.createdAt.toString(),
    at: mail.at.toString(),
    acceptedAt: mail.acceptedAt?.toString() ?? null,
    nextAttemptAt: mail.nextAttemptAt?.toString() ?? null,
    attempts: mail.attempts,
    lastAnswer: mail.lastAnswer,
  };
}
