import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from '#api/core/context.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { forStaff } from '#api/core/language.ts';
import { MeetingError } from '#api/core/meetings/errors.ts';
import type { WebinarProvider } from '#api/core/meetings/provider.ts';
import type { OfficeZoom } from '#api/core/meetings/zoom-office.ts';
import { forAllStaff, onlyFor } from '#api/core/people/who-may.ts';
import { chooseWebinarSettings } from '#api/seminars/actions/choose-webinar-settings.ts';
import { replaceWebinar } from '#api/seminars/actions/replace-webinar.ts';
import { requestWebinar } from '#api/seminars/actions/request-webinar.ts';
import * as desk from '#api/seminars/desk-contract.ts';
import { seminarSubject } from '#api/seminars/planning.ts';
import { webinarOf } from '#api/seminars/webinar-queries.ts';
import { deskWebinarOf, zoomStandingOf } from '#api/seminars/webinar-view.ts';

const params = z.object({ id: z.uuid() });
const base = '/api/desk/seminars/{id}/webinar' as const;
const tags = ['desk'];
const planners = onlyFor('coordinator', 'administrator');
const everybody = forAllStaff();
const one = { 200: jsonAnswer(desk.deskWebinar, 'The webinar.'), ...problems(401, 403, 404, 409, 422) };

const standingRoute = createRoute({
  method: 'get',
  path: '/api/desk/zoom',
  tags,
  ...everybody,
  summary: 'How this office stands with Zoom. Zoom is not asked.',
  responses: { 200: jsonAnswer(desk.zoomStanding, 'The standing.'), ...problems(401, 403) },
});
const testRoute = createRoute({
  method: 'post',
  path: '/api/desk/zoom/test',
  tags,
  ...planners,
  summary: 'Test the connection: credentials, scopes, host, plan. It changes nothing at Zoom.',
  responses: { 200: jsonAnswer(desk.connectionReport, 'What was found.'), ...problems(401, 403, 409) },
});
const webinarRoute = createRoute({
  method: 'get',
  path: base,
  tags,
  ...everybody,
  request: { params },
  responses: one,
});
const retryRoute = createRoute({
  method: 'post',
  path: `${base}/retry`,
  tags,
  ...planners,
  summary: 'Try again now what waits or was refused, and compare with Zoom.',
  request: { params },
  responses: one,
});
const replacementRoute = createRoute({
  method: 'post',
  path: `${base}/replacement`,
  tags,
  ...planners,
  summary: 'Make another webinar in place of a broken one. Nobody needs a mail.',
  request: { params },
  responses: one,
});
const decisionRoute = createRoute({
  method: 'post',
  path: `${base}/decision`,
  tags,
  ...planners,
  summary: 'Decide on what stands in Zoom’s screens and not here.',
  request: {
    params,
    body: jsonBody(desk.webinarDecision),
  },
  responses: one,
});
const hostLinkRoute = createRoute({
  method: 'post',
  path: `${base}/host-link`,
  tags,
  ...planners,
  summary: 'The way in as the host. It is asked of Zoom each time and kept nowhere.',
  request: { params },
  responses: { 200: jsonAnswer(desk.hostLink, 'The link.'), ...problems(401, 403, 404, 409) },
});
const recordingRoute = createRoute({
  method: 'get',
  path: `${base}/recording`,
  tags,
  ...planners,
  summary: 'The recording at Zoom, to be opened as the archive.',
  request: { params },
  responses: { 200: jsonAnswer(desk.webinarRecording, 'What Zoom has.'), ...problems(401, 403, 404, 409) },
});

/** What the office does about webinars. What changes something at Zoom is left to the worker, but for questions. */
export function webinarRoutes(zoom: OfficeZoom | null) {
  const provider = (): WebinarProvider => {
    if (!zoom) throw new RefusedError(sentences.notSetUp);
    return zoom.provider;
  };
  return createRouter({ sentences: desk.planSentences })
    .openapi(standingRoute, async (c) => c.json(await zoomStandingOf(c.var.ctx, zoom), 200, noStore))
    .openapi(testRoute, async (c) => {
      const { ok, capacity, checks } = await provider().testConnection();
      const { language } = c.var.ctx;
      const said = checks.map(({ name, ok: passed, because }) => ({
        name,
        ok: passed,
        because: because[language],
      }));
      return c.json({ ok, capacity, checks: said }, 200, noStore);
    })
    .openapi(webinarRoute, async (c) =>
      c.json(await deskWebinarOf(c.var.ctx, c.req.valid('param').id), 200, noStore),
    )
    .openapi(retryRoute, async (c) => {
      const { id } = c.req.valid('param');
      await requestWebinar(c.var.ctx, id);
      return c.json(await deskWebinarOf(c.var.ctx, id), 200, noStore);
    })
    .openapi(replacementRoute, async (c) => {
      const { id } = c.req.valid('param');
      await replaceWebinar(c.var.ctx, id);
      return c.json(await deskWebinarOf(c.var.ctx, id), 200, noStore);
    })
    .openapi(decisionRoute, async (c) => {
      const { id } = c.req.valid('param');
      await chooseWebinarSettings(c.var.ctx, id, c.req.valid('json'));
      return c.json(await deskWebinarOf(c.var.ctx, id), 200, noStore);
    })
    .openapi(hostLinkRoute, async (c) => {
      const { id } = c.req.valid('param');
      const ctx = c.var.ctx;
      const zoomId = await heldAt(ctx, id);
      const url = await provider().hostLink(zoomId).catch(refuse);
      if (!url) throw new NotFoundError();
      await ctx.sql.begin((tx) => recordEvent(tx, ctx, seminarSubject(id), 'host_link_opened'));
      return c.json({ url }, 200, noStore);
    })
    .openapi(recordingRoute, async (c) => {
      const zoomId = await heldAt(c.var.ctx, c.req.valid('param').id);
      const found = await provider().recording(zoomId).catch(refuse);
      const { shareUrl = '', passcode = null, files = 0 } = found ?? {};
      return c.json({ found: found && { url: shareUrl, passcode, files } }, 200, noStore);
    });
}

/** @throws NotFoundError while there is no webinar at Zoom */
async function heldAt(ctx: Context, seminarId: string): Promise<string> {
  const webinar = await webinarOf(ctx.sql, seminarId);
  if (!webinar?.zoomId) throw new NotFoundError();
  return webinar.zoomId;
}

function refuse(error: unknown): never {
  throw error instanceof MeetingError ? new RefusedError(error.because) : error;
}

const sentences = {
  notSetUp: forStaff({
    ja: 'この窓口は Zoom に接続していません。',
    en: 'This office is not connected to Zoom.',
  }),
};
