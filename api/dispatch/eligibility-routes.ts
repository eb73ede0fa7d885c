import { createRoute } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { eligibilityAnswer, eligibilityQuestion } from '#api/dispatch/contract.ts';
import { judgeEligibility } from '#api/dispatch/eligibility-rules.ts';
import { fieldSentences } from '#api/dispatch/fields.ts';
import { programmeById } from '#api/dispatch/programme-queries.ts';
import { type DeskDirectory, eligibilityAnswerOf } from '#api/dispatch/programme-view.ts';

const eligibilityRoute = createRoute({
  method: 'post',
  path: '/api/dispatch/eligibility',
  tags: ['dispatch applications'],
  summary: 'May this organization apply? Nothing is kept.',
  request: {
    body: jsonBody(eligibilityQuestion),
  },
  responses: {
    200: jsonAnswer(eligibilityAnswer, 'Yes, or why not and which desk helps.'),
    ...problems(404, 422),
  },
});

/** Asked before anything is typed. The desks that help instead are those of the office's directory. */
export const eligibilityRoutes = (directory: DeskDirectory) =>
  createRouter({ sentences: fieldSentences }).openapi(eligibilityRoute, async (c) => {
    const { ctx } = c.var;
    const question = c.req.valid('json');
    const programme = await programmeById(ctx.sql, question.programmeId);
    const judged = judgeEligibility(programme, question);
    const desks = judged.desks.length > 0 ? await directory(ctx) : [];
    return c.json(eligibilityAnswerOf(judged, programme, desks, ctx.language), 200, {
      'Cache-Control': 'no-store',
    });
  });
