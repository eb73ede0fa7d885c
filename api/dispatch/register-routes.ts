import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { forAllStaff, onlyFor } from '#api/core/people/who-may.ts';
import { assignExpert } from '#api/dispatch/actions/assign-expert.ts';
import { bookAbsence, releaseAbsence } from '#api/dispatch/actions/book-absence.ts';
import { inviteExpert } from '#api/dispatch/actions/invite-expert.ts';
import { recordConflict, removeConflict } from '#api/dispatch/actions/record-conflict.ts';
import { saveException } from '#api/dispatch/actions/save-availability.ts';
import { saveExpert } from '#api/dispatch/actions/save-expert.ts';
import { knownCase } from '#api/dispatch/appointment-queries.ts';
import * as contract from '#api/dispatch/expert-contract.ts';
import { absenceListOf, deskExpertOf, expertListOf, expertRankingOf } from '#api/dispatch/expert-view.ts';

const done = { 204: { description: 'Done.' }, ...problems(401, 403, 404, 409, 422) };
const tags = ['desk'];
const everybody = forAllStaff();
const coordinators = onlyFor('administrator', 'coordinator');
const administrators = onlyFor('administrator');
/** What a ranking says comes from the sealed application, which is not for an auditor. */
const readers = onlyFor('administrator', 'coordinator', 'consultant');
const expertId = z.object({ id: z.uuid() });
const conflictParams = expertId.extend({ conflictId: z.uuid() });
const dayParams = expertId.extend({ day: contract.day });
const caseParams = z.object({ caseNumber: z.string().max(40) });

const listRoute = createRoute({
  method: 'get',
  path: '/api/desk/experts',
  tags,
  summary: 'The register of experts, with the load of each in this fiscal year.',
  ...everybody,
  responses: { 200: jsonAnswer(contract.expertList, 'Everybody on the register.'), ...problems(401, 403) },
});
const registerRoute = createRoute({
  method: 'post',
  path: '/api/desk/experts',
  tags,
  summary: 'Put an expert on the register.',
  ...coordinators,
  request: { body: jsonBody(contract.expertPlan) },
  responses: { 201: jsonAnswer(contract.made, 'Registered.'), ...problems(401, 403, 409, 422) },
});
const expertRoute = createRoute({
  method: 'get',
  path: '/api/desk/experts/{id}',
  tags,
  summary: 'Everything the desk keeps of one expert.',
  ...everybody,
  request: { params: expertId },
  responses: { 200: jsonAnswer(contract.deskExpert, 'The expert.'), ...problems(401, 403, 404) },
});
const changeRoute = createRoute({
  method: 'put',
  path: '/api/desk/experts/{id}',
  tags,
  summary: 'Change what the register says of an expert.',
  ...coordinators,
  request: { params: expertId, body: jsonBody(contract.expertPlan) },
  responses: done,
});
const invitationRoute = createRoute({
  method: 'post',
  path: '/api/desk/experts/{id}/invitation',
  tags,
  summary: 'Mail the expert the link to their page; older links end.',
  ...administrators,
  request: { params: expertId },
  responses: done,
});
const conflictRoute = createRoute({
  method: 'post',
  path: '/api/desk/experts/{id}/conflicts',
  tags,
  summary: 'Declare whose interests an expert shares.',
  ...coordinators,
  request: { params: expertId, body: jsonBody(contract.declaredConflict) },
  responses: { 201: jsonAnswer(contract.made, 'Declared.'), ...problems(401, 403, 404, 422) },
});
const removeConflictRoute = createRoute({
  method: 'delete',
  path: '/api/desk/experts/{id}/conflicts/{conflictId}',
  tags,
  summary: 'Take a declared conflict off.',
  ...coordinators,
  request: { params: conflictParams },
  responses: done,
});
const exceptionRoute = createRoute({
  method: 'put',
  path: '/api/desk/experts/{id}/exceptions/{day}',
  tags,
  summary: 'A day on which the expert has other hours than in the week, or none.',
  ...coordinators,
  request: { params: dayParams, body: jsonBody(contract.dayException) },
  responses: done,
});
const removeExceptionRoute = createRoute({
  method: 'delete',
  path: '/api/desk/experts/{id}/exceptions/{day}',
  tags,
  summary: 'That day is as the week again.',
  ...coordinators,
  request: { params: dayParams },
  responses: done,
});
const absencesRoute = createRoute({
  method: 'get',
  path: '/api/desk/absences',
  tags,
  summary: 'Who is away, staff and experts.',
  ...everybody,
  responses: { 200: jsonAnswer(contract.absenceList, 'From now on.'), ...problems(401, 403) },
});
const absenceRoute = createRoute({
  method: 'post',
  path: '/api/desk/absences',
  tags,
  summary: 'Somebody is away: nothing can be booked for them then.',
  ...coordinators,
  request: { body: jsonBody(contract.absencePlan) },
  responses: { 201: jsonAnswer(contract.made, 'Booked.'), ...problems(401, 403, 409, 422) },
});
const removeAbsenceRoute = createRoute({
  method: 'delete',
  path: '/api/desk/absences/{id}',
  tags,
  summary: 'They are there after all.',
  ...coordinators,
  request: { params: expertId },
  responses: done,
});
const rankingRoute = createRoute({
  method: 'get',
  path: '/api/desk/dispatch/cases/{caseNumber}/experts',
  tags,
  summary: 'Every expert for one case, best first, each with reasons that add up to the score.',
  ...readers,
  request: { params: caseParams },
  responses: { 200: jsonAnswer(contract.expertRanking, 'The ranking.'), ...problems(401, 403, 404, 410) },
});
const assignRoute = createRoute({
  method: 'put',
  path: '/api/desk/dispatch/cases/{caseNumber}/expert',
  tags,
  summary: 'Give the case to an expert, or to another one.',
  ...coordinators,
  request: { params: caseParams, body: jsonBody(contract.expertChoice) },
  responses: done,
});

/** The register of experts, and the decision which of them a case gets. Each route names the roles that may. */
export const registerRoutes = createRouter({ sentences: contract.expertSentences })
  .openapi(listRoute, async (c) => c.json(await expertListOf(c.var.ctx), 200, noStore))
  .openapi(registerRoute, async (c) =>
    c.json({ id: await saveExpert(c.var.ctx, null, c.req.valid('json')) }, 201, noStore),
  )
  .openapi(expertRoute, async (c) =>
    c.json(await deskExpertOf(c.var.ctx, c.req.valid('param').id), 200, noStore),
  )
  .openapi(changeRoute, async (c) => {
    await saveExpert(c.var.ctx, c.req.valid('param').id, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(invitationRoute, async (c) => {
    await inviteExpert(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(conflictRoute, async (c) => {
    const id = await recordConflict(c.var.ctx, c.req.valid('param').id, c.req.valid('json'));
    return c.json({ id }, 201, noStore);
  })
  .openapi(removeConflictRoute, async (c) => {
    const { id, conflictId } = c.req.valid('param');
    await removeConflict(c.var.ctx, id, conflictId);
    return c.body(null, 204);
  })
  .openapi(exceptionRoute, async (c) => {
    const { id, day } = c.req.valid('param');
    await saveException(c.var.ctx, id, day, c.req.valid('json').spans);
    return c.body(null, 204);
  })
  .openapi(removeExceptionRoute, async (c) => {
    const { id, day } = c.req.valid('param');
    await saveException(c.var.ctx, id, day, null);
    return c.body(null, 204);
  })
  .openapi(absencesRoute, async (c) => c.json(await absenceListOf(c.var.ctx), 200, noStore))
  .openapi(absenceRoute, async (c) => {
    const { kind, personId, from, until } = c.req.valid('json');
    const id = await bookAbsence(c.var.ctx, { kind, id: personId }, { from, until });
    return c.json({ id }, 201, noStore);
  })
  .openapi(removeAbsenceRoute, async (c) => {
    await releaseAbsence(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .openapi(rankingRoute, async (c) => {
    const theCase = await knownCase(c.var.ctx.sql, c.req.valid('param').caseNumber);
    return c.json(await expertRankingOf(c.var.ctx, theCase), 200, noStore);
  })
  .openapi(assignRoute, async (c) => {
    await assignExpert(c.var.ctx, c.req.valid('param').caseNumber, c.req.valid('json'));
    return c.body(null, 204);
  });
