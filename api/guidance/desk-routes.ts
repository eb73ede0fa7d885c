import { createRoute, z } from '@hono/zod-openapi';
import { loadOffice } from '#api/core/calendar/load.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { onlyFor } from '#api/core/people/who-may.ts';
import { hideEntry } from '#api/guidance/actions/hide-entry.ts';
import { importArticle } from '#api/guidance/actions/import-article.ts';
import { publishEntry } from '#api/guidance/actions/publish-entry.ts';
import { removeArticle } from '#api/guidance/actions/remove-article.ts';
import { removeEntry } from '#api/guidance/actions/remove-entry.ts';
import { saveEntry, saveNewEntry } from '#api/guidance/actions/save-entry.ts';
import { seedGuidance } from '#api/guidance/actions/seed-guidance.ts';
import * as desk from '#api/guidance/desk-contract.ts';
import {
  articleList,
  entriesOf,
  openedArticleOf,
  openedEntryOf,
  overviewOf,
} from '#api/guidance/desk-view.ts';
import { filledTexts } from '#api/guidance/view.ts';

const tags = ['guidance'];
const administrators = onlyFor('administrator');
const saved = z.object({ id: z.string() });
const params = desk.entryParams;
const done = { 204: { description: 'Done.' }, ...problems(401, 403, 404, 409, 422) };

const overviewRoute = createRoute({
  method: 'get',
  path: '/api/desk/guidance',
  tags,
  summary: 'How much there is of each kind, and what asks for an editor.',
  ...administrators,
  responses: { 200: jsonAnswer(desk.overview, 'The counts.'), ...problems(401, 403) },
});
const entriesRoute = createRoute({
  method: 'get',
  path: '/api/desk/guidance/entries',
  tags,
  summary: 'Every entry of one kind, drafts too.',
  ...administrators,
  request: { query: desk.kindQuery },
  responses: { 200: jsonAnswer(desk.deskEntries, 'The entries.'), ...problems(400, 401, 403) },
});
const entryRoute = createRoute({
  method: 'get',
  path: '/api/desk/guidance/entries/{id}',
  tags,
  summary: 'One entry with its history and every version.',
  ...administrators,
  request: { params },
  responses: { 200: jsonAnswer(desk.openedEntry, 'The entry.'), ...problems(400, 401, 403, 404) },
});
const newRoute = createRoute({
  method: 'post',
  path: '/api/desk/guidance/entries',
  tags,
  summary: 'Write an entry, as a draft.',
  ...administrators,
  request: { body: jsonBody(desk.entryInput) },
  responses: { 201: jsonAnswer(saved, 'Saved.'), ...problems(401, 403, 422) },
});
const changeRoute = createRoute({
  method: 'put',
  path: '/api/desk/guidance/entries/{id}',
  tags,
  summary: 'Change an entry; what is published changes at once.',
  ...administrators,
  request: { params, body: jsonBody(desk.changedEntry) },
  responses: done,
});
const previewRoute = createRoute({
  method: 'post',
  path: '/api/desk/guidance/preview',
  tags,
  summary: 'Check an entry before saving it, and see its texts as a reader will: nothing is kept.',
  ...administrators,
  request: { body: jsonBody(desk.entryInput) },
  responses: {
    200: jsonAnswer(desk.preview, 'The texts with the settings in them.'),
    ...problems(401, 403, 422),
  },
});
const publishRoute = createRoute({
  method: 'post',
  path: '/api/desk/guidance/entries/{id}/publication',
  tags,
  summary: 'Publish an entry.',
  ...administrators,
  request: { params },
  responses: done,
});
const hideRoute = createRoute({
  method: 'delete',
  path: '/api/desk/guidance/entries/{id}/publication',
  tags,
  summary: 'Take an entry off the site.',
  ...administrators,
  request: { params },
  responses: done,
});
const removeRoute = createRoute({
  method: 'delete',
  path: '/api/desk/guidance/entries/{id}',
  tags,
  summary: 'Remove a draft.',
  ...administrators,
  request: { params },
  responses: done,
});
const samplesRoute = createRoute({
  method: 'post',
  path: '/api/desk/guidance/samples',
  tags,
  summary: 'Take over the sample answers and desks as drafts. Doing it again adds nothing.',
  ...administrators,
  responses: { 200: jsonAnswer(desk.takenOver, 'How many were added.'), ...problems(401, 403) },
});
const articlesRoute = createRoute({
  method: 'get',
  path: '/api/desk/guidance/articles',
  tags,
  summary: 'The imported articles, for the editors alone.',
  ...administrators,
  responses: { 200: jsonAnswer(desk.deskArticles, 'The articles.'), ...problems(401, 403) },
});
const articleRoute = createRoute({
  method: 'get',
  path: '/api/desk/guidance/articles/{id}',
  tags,
  summary: 'One imported article.',
  ...administrators,
  request: { params },
  responses: { 200: jsonAnswer(desk.openedArticle, 'The article.'), ...problems(400, 401, 403, 404) },
});
const importRoute = createRoute({
  method: 'post',
  path: '/api/desk/guidance/articles',
  tags,
  summary: 'Import the JSON of one WordPress post as a private draft.',
  ...administrators,
  request: { body: jsonBody(desk.articleUpload) },
  responses: { 201: jsonAnswer(saved, 'Imported.'), ...problems(401, 403, 422) },
});
const removeArticleRoute = createRoute({
  method: 'delete',
  path: '/api/desk/guidance/articles/{id}',
  tags,
  summary: 'Throw an imported article away.',
  ...administrators,
  request: { params },
  responses: done,
});

/** What administrators do with what the public reads. */
export const deskGuidanceRoutes = createRouter({ sentences: desk.guidanceSentences })
  .openapi(overviewRoute, async (c) => c.json(await overviewOf(c.var.ctx), 200, noStore))
  .openapi(entriesRoute, async (c) =>
    c.json({ entries: await entriesOf(c.var.ctx, c.req.valid('query').kind) }, 200, noStore),
  )
  .openapi(entryRoute, async (c) =>
    c.json(await openedEntryOf(c.var.ctx, c.req.valid('param').id), 200, noStore),
  )
  .openapi(newRoute, async (c) => c.json(await saveNewEntry(c.var.ctx, c.req.valid('json')), 201, noStore))
  .openapi(changeRoute, async (c) => {
    await saveEntry(c.var.ctx, c.req.valid('param').id, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(previewRoute, async (c) => {
    const { settings } = await loadOffice(c.var.ctx.sql);
    return c.json({ texts: filledTexts(c.req.valid('json').texts, settings) }, 200, noStore);
  })
  .openapi(publishRoute, async (c) => {
    await publishEntry(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(hideRoute, async (c) => {
    await hideEntry(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(removeRoute, async (c) => {
    await removeEntry(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(samplesRoute, async (c) => c.json({ added: await seedGuidance(c.var.ctx) }, 200, noStore))
  .openapi(articlesRoute, async (c) => c.json({ articles: await articleList(c.var.ctx) }, 200, noStore))
  .openapi(articleRoute, async (c) =>
    c.json(await openedArticleOf(c.var.ctx, c.req.valid('param').id), 200, noStore),
  )
  .openapi(importRoute, async (c) => {
    const { id } = await importArticle(c.var.ctx, c.req.valid('json').json);
    return c.json({ id }, 201, noStore);
  })
  .openapi(removeArticleRoute, async (c) => {
    await removeArticle(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  });
