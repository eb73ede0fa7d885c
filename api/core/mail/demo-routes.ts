import { createRoute } from '@hono/zod-openapi';
import { NotFoundError } from '#api/core/errors.ts';
import { jsonAnswer } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { contextOf } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { demoAttachmentParams, demoMailList, demoMailParams, openDemoMail } from '#api/core/mail/contract.ts';
import { demoMail, demoMails } from '#api/core/mail/demo-mailbox.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';

const router = createRouter();
router.use('/api/demo/*', async (c, next) => {
  if (!(await officeSettingsOf(contextOf(c).sql)).demonstration) throw new NotFoundError();
  await next();
  c.header('Cache-Control', 'no-store');
});

/** The mailbox of a demonstration office, open to everybody. In every other office these paths are not there. */
export const demoMailboxRoutes = router
  .openapi(
    createRoute({
      method: 'get',
      path: '/api/demo/mailbox',
      tags: ['demonstration'],
      summary: 'The mails of the demonstration office',
      responses: { 200: jsonAnswer(demoMailList, 'The mails, newest first.') },
    }),
    async (c) => {
      const mails = await demoMails(contextOf(c).sql);
      return c.json({ mails: mails.map((mail) => ({ ...mail, at: mail.at.toString() })) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/api/demo/mailbox/{id}',
      tags: ['demonstration'],
      summary: 'One mail of the demonstration office, as its reader would get it',
      request: { params: demoMailParams },
      responses: { 200: jsonAnswer(openDemoMail, 'One mail, opened.'), ...problems(400, 404) },
    }),
    async (c) => {
      const mail = await demoMail(contextOf(c).sql, c.req.valid('param').id);
      const attachments = mail.attachments.map(({ filename, contentType, content }) => ({
        filename,
        contentType,
        bytes: content.length,
      }));
      return c.json({ ...mail, at: mail.at.toString(), attachments }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/api/demo/mailbox/{id}/attachments/{n}',
      tags: ['demonstration'],
      summary: 'One attachment of such a mail',
      request: { params: demoAttachmentParams },
      responses: {
        200: {
          description: 'The file, always as a download.',
          content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
        },
        ...problems(400, 404),
      },
    }),
    async (c) => {
      const { id, n } = c.req.valid('param');
      const file = (await demoMail(contextOf(c).sql, id)).attachments[n];
      if (!file) throw new NotFoundError();
      return c.body(new Uint8Array(file.content), 200, {
        // Never the file's own type: it may be a page, and this is our origin.
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeFilename(file.filename)}`,
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      });
    },
  );

/** RFC 8187, 3.2.1: what encodeURIComponent leaves and a header must not hold. */
const encodeFilename = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
