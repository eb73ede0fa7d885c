import { createRoute, z } from '@hono/zod-openapi';
import { RefusedError, UnauthenticatedError } from '#api/core/errors.ts';
import { largeFileAnswer } from '#api/core/files/large-download.ts';
import { BrokenFormError, fileInForm } from '#api/core/http/multipart.ts';
import { jsonAnswer, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { bearerOf } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { forStaff } from '#api/core/language.ts';
import { onlyFor } from '#api/core/people/who-may.ts';
import { removeRecordingFile } from '#api/seminars/actions/remove-recording-file.ts';
import { saveRecordingFile } from '#api/seminars/actions/save-recording-file.ts';
import * as desk from '#api/seminars/desk-contract.ts';
import { deskSeminarOf } from '#api/seminars/desk-view.ts';
import { publicSeminar, seminarById } from '#api/seminars/queries.ts';
import { recordingKind } from '#api/seminars/recording-contract.ts';
import { recordingFor } from '#api/seminars/recording-view.ts';
import { openWithLink } from '#api/seminars/ticket.ts';

const ofDesk = z.object({ id: z.uuid(), kind: recordingKind });
const bytes = { schema: { type: 'string', format: 'binary' } } as const;
const ranges = z.object({ range: z.string().optional().openapi({ example: 'bytes=0-1048575' }) });
const file = {
  200: { description: 'The whole file.', content: { 'application/octet-stream': bytes } },
  206: { description: 'The stretch that was asked for.', content: { 'application/octet-stream': bytes } },
  416: { description: 'The file has nothing of that stretch.' },
};
const planners = onlyFor('coordinator', 'administrator');
const one = jsonAnswer(desk.deskSeminar, 'The seminar.');

const saveRoute = createRoute({
  method: 'post',
  path: '/api/desk/seminars/{id}/archive/{kind}',
  tags: ['desk'],
  summary: 'Keep the recording here, its captions or its transcript: a form with the one file `file`.',
  ...planners,
  request: { params: ofDesk },
  // Not under `request`, where the form would be read into memory to be checked.
  requestBody: {
    required: true,
    content: {
      'multipart/form-data': {
        schema: { type: 'object', properties: { file: bytes.schema }, required: ['file'] },
      },
    },
  },
  responses: { 200: one, ...problems(401, 403, 404, 409) },
});
const removeRoute = createRoute({
  method: 'delete',
  path: '/api/desk/seminars/{id}/archive/{kind}',
  tags: ['desk'],
  ...planners,
  request: { params: ofDesk },
  responses: { 200: one, ...problems(401, 403, 404) },
});
const deskRoute = createRoute({
  method: 'get',
  path: '/api/desk/seminars/{id}/archive/{kind}',
  tags: ['desk'],
  summary: 'The file, also before it is open.',
  ...planners,
  request: { params: ofDesk, headers: ranges },
  responses: { ...file, ...problems(401, 403, 404) },
});
const publicRoute = createRoute({
  method: 'get',
  path: '/api/seminars/{slug}/archive/{kind}',
  tags: ['seminars'],
  summary: 'A recording that is open to everybody, while it is.',
  request: { params: z.object({ slug: z.string().max(40), kind: recordingKind }), headers: ranges },
  responses: { ...file, ...problems(404) },
});
const mineRoute = createRoute({
  method: 'get',
  path: '/api/registrations/mine/archive/{kind}',
  tags: ['seminars'],
  security: [{ secretCode: [] as string[] }],
  summary: 'The recording for whoever had a seat, while it is open.',
  request: { params: z.object({ kind: recordingKind }), headers: ranges },
  responses: { ...file, ...problems(401, 404) },
});

/** The recording of a seminar where it is kept here: brought by the desk, read by whoever may. */
export const recordingRoutes = createRouter({ sentences: desk.planSentences })
  .openapi(saveRoute, async (c) => {
    const { id, kind } = c.req.valid('param');
    try {
      const arriving = await fileInForm(c.req.raw.body, c.req.header('Content-Type'));
      if (!arriving) throw new RefusedError(sentences.none);
      await saveRecordingFile(c.var.ctx, id, kind, arriving);
    } catch (error) {
      throw error instanceof BrokenFormError ? new RefusedError(sentences.broken) : error;
    }
    return c.json(await deskSeminarOf(c.var.ctx, id), 200, noStore);
  })
  .openapi(removeRoute, async (c) => {
    const { id, kind } = c.req.valid('param');
    await removeRecordingFile(c.var.ctx, id, kind);
    return c.json(await deskSeminarOf(c.var.ctx, id), 200, noStore);
  })
  .openapi(deskRoute, async (c) => {
    const { id, kind } = c.req.valid('param');
    const row = await seminarById(c.var.ctx.sql, id);
    return largeFileAnswer(c, await recordingFor(c.var.ctx, row, kind, 'desk'));
  })
  .openapi(publicRoute, async (c) => {
    const { slug, kind } = c.req.valid('param');
    const row = await publicSeminar(c.var.ctx.sql, slug);
    return largeFileAnswer(c, await recordingFor(c.var.ctx, row, kind, 'anybody'));
  })
  .openapi(mineRoute, async (c) => {
    const ctx = c.var.ctx;
    const bearer = bearerOf(c);
    if (!bearer) throw new UnauthenticatedError(sentences.linkFirst);
    const registration = await openWithLink(ctx, bearer, 'registration-link');
    const row = await seminarById(ctx.sql, registration.seminarId);
    return largeFileAnswer(c, await recordingFor(ctx, row, c.req.valid('param').kind, registration));
  });

const sentences = {
  none: forStaff({ ja: 'ファイルを選んでください。', en: 'Please choose a file.' }),
  broken: forStaff({
    ja: 'ファイルが最後まで届きませんでした。もう一度送ってください。',
    en: 'The file did not arrive whole. Please send it again.',
  }),
  linkFirst: {
    ja: '届いたメールのリンクから開いてください。',
    en: 'Please open this by the link in your mail.',
    easy: 'メールのリンクから開いてください。',
  },
};
