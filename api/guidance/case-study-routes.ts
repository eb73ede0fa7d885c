import { createRoute, z } from '@hono/zod-openapi';
import { loadOffice } from '#api/core/calendar/load.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { onlyFor } from '#api/core/people/who-may.ts';
import { confirmAnonymity } from '#api/guidance/actions/confirm-anonymity.ts';
import { saveEntry, saveNewEntry } from '#api/guidance/actions/save-entry.ts';
import { identifiersOf } from '#api/guidance/anonymity-rules.ts';
import { caseWriters } from '#api/guidance/case-study-rules.ts';
import * as desk from '#api/guidance/desk-contract.ts';
import { entriesOf, openedCaseStudyOf } from '#api/guidance/desk-view.ts';
import { filledTexts } from '#api/guidance/view.ts';

const tags = ['guidance'];
const writers = onlyFor(...caseWriters);
const params = desk.entryParams;
const done = { 204: { description: 'Done.' }, ...problems(401, 403, 404, 409, 422) };
const base = '/api/desk/guidance/case-studies';

const listRoute = createRoute({
  method: 'get',
  path: base,
  tags,
  summary: 'Every case study, drafts too.',
  ...writers,
  responses: { 200: jsonAnswer(desk.deskEntries, 'The case studies.'), ...problems(401, 403) },
});
const openRoute = createRoute({
  method: 'get',
  path: `${base}/{id}`,
  tags,
  summary: 'One case study with its history, what may tell who it was, and who confirmed that it does not.',
  ...writers,
  request: { params },
  responses: { 200: jsonAnswer(desk.openedCaseStudy, 'The case study.'), ...problems(400, 401, 403, 404) },
});
const newRoute = createRoute({
  method: 'post',
  path: base,
  tags,
  summary: 'Write a case study, as a draft. Nothing in it leads to a consultation.',
  ...writers,
  request: { body: jsonBody(desk.caseStudyInput) },
  responses: { 201: jsonAnswer(z.object({ id: z.string() }), 'Saved.'), ...problems(401, 403, 422) },
});
const changeRoute = createRoute({
  method: 'put',
  path: `${base}/{id}`,
  tags,
  summary: 'Change a case study. The public goes on reading what was checked.',
  ...writers,
  request: { params, body: jsonBody(desk.changedCaseStudy) },
  responses: done,
});
const previewRoute = createRoute({
  method: 'post',
  path: `${base}/preview`,
  tags,
  summary: 'See a case study as a reader will, with what in it may tell who it was: nothing is kept.',
  ...writers,
  request: { body: jsonBody(desk.caseStudyInput) },
  responses: {
    200: jsonAnswer(desk.caseStudyPreview, 'The texts, and what was found.'),
    ...problems(401, 403, 422),
  },
});
const confirmRoute = createRoute({
  method: 'post',
  path: `${base}/{id}/check`,
  tags,
  summary: 'Confirm point by point that a case study is anonymous. Not for whoever wrote it.',
  ...writers,
  request: { params, body: jsonBody(desk.anonymityCheck) },
  responses: done,
});

/** Case studies are written and checked by whoever works on consultations; publishing is in `desk-routes.ts`. */
export const caseStudyRoutes = createRouter({ sentences: desk.guidanceSentences })
  .openapi(listRoute, async (c) =>
    c.json({ entries: await entriesOf(c.var.ctx, 'case_study') }, 200, noStore),
  )
  .openapi(openRoute, async (c) =>
    c.json(await openedCaseStudyOf(c.var.ctx, c.req.valid('param').id), 200, noStore),
  )
  .openapi(newRoute, async (c) => c.json(await saveNewEntry(c.var.ctx, c.req.valid('json')), 201, noStore))
  .openapi(changeRoute, async (c) => {
    await saveEntry(c.var.ctx, c.req.valid('param').id, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(previewRoute, async (c) => {
    const { texts } = c.req.valid('json');
    const { settings } = await loadOffice(c.var.ctx.sql);
    return c.json({ texts: filledTexts(texts, settings), identifiers: identifiersOf(texts) }, 200, noStore);
  })
  .openapi(confirmRoute, async (c) => {
    await confirmAnonymity(c.var.ctx, c.req.valid('param').id, c.req.valid('json'));
    return c.body(null, 204);
  });
