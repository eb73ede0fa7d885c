import { createRoute } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { onlyFor } from '#api/core/people/who-may.ts';
import { markLinkOpened } from '#api/guidance/actions/mark-link-opened.ts';
import { requestLinkCheck } from '#api/guidance/actions/request-link-check.ts';
import * as contract from '#api/guidance/link-contract.ts';
import { linksOverview } from '#api/guidance/link-view.ts';

const tags = ['guidance'];
const administrators = onlyFor('administrator');

const linksRoute = createRoute({
  method: 'get',
  path: '/api/desk/guidance/links',
  tags,
  summary: 'The addresses of others in our texts, and whether they still answer.',
  ...administrators,
  responses: {
    200: jsonAnswer(contract.outsideLinks, 'The addresses, with the places where each stands.'),
    ...problems(401, 403),
  },
});
const checkRoute = createRoute({
  method: 'post',
  path: '/api/desk/guidance/links/checks',
  tags,
  summary: 'Ask all of them soon. What was asked within the last hour is left alone.',
  ...administrators,
  responses: { 204: { description: 'It is queued.' }, ...problems(401, 403, 409) },
});
const openedRoute = createRoute({
  method: 'post',
  path: '/api/desk/guidance/links/opened',
  tags,
  summary: 'Note that an address was opened by hand and is fine.',
  ...administrators,
  request: { body: jsonBody(contract.openedLink) },
  responses: { 204: { description: 'Noted.' }, ...problems(401, 403, 404, 422) },
});

/** What administrators learn and note about the links of what the public reads. */
export const linkRoutes = createRouter()
  .openapi(linksRoute, async (c) => c.json(await linksOverview(c.var.ctx), 200, noStore))
  .openapi(checkRoute, async (c) => {
    await requestLinkCheck(c.var.ctx);
    return c.body(null, 204);
  })
  .openapi(openedRoute, async (c) => {
    await markLinkOpened(c.var.ctx, c.req.valid('json').url);
    return c.body(null, 204);
  });
