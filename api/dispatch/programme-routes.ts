import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from '#api/core/context.ts';
import { InvalidInputError } from '#api/core/errors.ts';
import { jsonAnswer, jsonBody, noStore } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { forAllStaff, onlyFor } from '#api/core/people/who-may.ts';
import { changeProgramme } from '#api/dispatch/actions/change-programme.ts';
import { planProgramme } from '#api/dispatch/actions/plan-programme.ts';
import { publishProgramme } from '#api/dispatch/actions/publish-programme.ts';
import { unknownDesks } from '#api/dispatch/eligibility-rules.ts';
import { fieldSentences } from '#api/dispatch/fields.ts';
import {
  deskProgramme,
  openedProgramme,
  type ProgrammePlan,
  programmeChange,
  programmePlan,
} from '#api/dispatch/programme-contract.ts';
import { programmeById, programmes, versionOf } from '#api/dispatch/programme-queries.ts';
import { type DeskDirectory, deskProgrammeOf, openedProgrammeOf } from '#api/dispatch/programme-view.ts';

const params = z.object({ id: z.uuid() });
const tags = ['dispatch programmes'];
const base = '/api/desk/dispatch/programmes' as const;
const administrators = onlyFor('administrator');

const listRoute = createRoute({
  method: 'get',
  path: base,
  tags,
  summary: 'Every programme, the newest fiscal year first.',
  ...forAllStaff(),
  responses: { 200: jsonAnswer(z.array(deskProgramme), 'The programmes.'), ...problems(401, 403) },
});
const openRoute = createRoute({
  method: 'get',
  path: `${base}/{id}`,
  tags,
  summary: 'A programme and everything that happened to it.',
  ...forAllStaff(),
  request: { params },
  responses: { 200: jsonAnswer(openedProgramme, 'The programme.'), ...problems(401, 403, 404) },
});
const versionRoute = createRoute({
  method: 'get',
  path: `${base}/{id}/versions/{version}`,
  tags,
  summary: 'What a programme said in an earlier version.',
  ...forAllStaff(),
  request: { params: params.extend({ version: z.coerce.number().int().min(1) }) },
  responses: { 200: jsonAnswer(programmePlan, 'The plan.'), ...problems(401, 403, 404) },
});
const planRoute = createRoute({
  method: 'post',
  path: base,
  tags,
  summary: 'Plan a programme; nobody outside sees it yet.',
  ...administrators,
  request: { body: jsonBody(programmePlan) },
  responses: { 201: jsonAnswer(deskProgramme, 'The programme.'), ...problems(401, 403, 422) },
});
const changeRoute = createRoute({
  method: 'put',
  path: `${base}/{id}`,
  tags,
  summary: 'Change a programme. What was promised to cases stays as told.',
  ...administrators,
  request: { params, body: jsonBody(programmeChange) },
  responses: { 200: jsonAnswer(deskProgramme, 'The programme.'), ...problems(401, 403, 404, 409, 422) },
});
const publicationRoute = createRoute({
  method: 'put',
  path: `${base}/{id}/publication`,
  tags,
  summary: 'Show a programme to the public, or take it off the pages.',
  ...administrators,
  request: { params, body: jsonBody(z.object({ published: z.boolean() })) },
  responses: { 200: jsonAnswer(deskProgramme, 'The programme.'), ...problems(401, 403, 404, 422) },
});

/** Programmes as the office plans them. Whom they lead elsewhere, they lead to a desk of its directory or their own. */
export const programmeRoutes = (directory: DeskDirectory) => {
  /** @throws InvalidInputError for each desk that is not known. */
  const refuseUnknownDesks = async (ctx: Context, plan: ProgrammePlan, path: string): Promise<void> => {
    const desks = (await directory(ctx)).map(({ key }) => key);
    const because = fieldSentences['programme.referral'];
    const wrong = unknownDesks(plan, desks).map((field) => ({ field: `${path}${field}`, because }));
    if (wrong.length > 0) throw new InvalidInputError(wrong);
  };
  return createRouter({ sentences: fieldSentences })
    .openapi(listRoute, async (c) => {
      const { sql } = c.var.ctx;
      return c.json(
        await Promise.all((await programmes(sql)).map((row) => deskProgrammeOf(sql, row))),
        200,
        noStore,
      );
    })
    .openapi(openRoute, async (c) =>
      c.json(await openedProgrammeOf(c.var.ctx, c.req.valid('param').id), 200, noStore),
    )
    .openapi(versionRoute, async (c) => {
      const { id, version } = c.req.valid('param');
      return c.json(await versionOf(c.var.ctx.sql, id, version), 200, noStore);
    })
    .openapi(planRoute, async (c) => {
      await refuseUnknownDesks(c.var.ctx, c.req.valid('json'), '');
      const id = await planProgramme(c.var.ctx, c.req.valid('json'));
      const { sql } = c.var.ctx;
      return c.json(await deskProgrammeOf(sql, await programmeById(sql, id)), 201, noStore);
    })
    .openapi(changeRoute, async (c) => {
      const { id } = c.req.valid('param');
      await refuseUnknownDesks(c.var.ctx, c.req.valid('json').plan, 'plan.');
      await changeProgramme(c.var.ctx, id, c.req.valid('json'));
      const { sql } = c.var.ctx;
      return c.json(await deskProgrammeOf(sql, await programmeById(sql, id)), 200, noStore);
    })
    .openapi(publicationRoute, async (c) => {
      const { id } = c.req.valid('param');
      await publishProgramme(c.var.ctx, id, c.req.valid('json').published);
      const { sql } = c.var.ctx;
      return c.json(await deskProgrammeOf(sql, await programmeById(sql, id)), 200, noStore);
    });
};
