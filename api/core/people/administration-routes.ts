import { createRoute } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { addStaff } from '#api/core/people/actions/add-staff.ts';
import { changeStaff, resetStaff } from '#api/core/people/actions/change-staff.ts';
import {
  idParams,
  newStaffBody,
  peopleSentences,
  setUpLink,
  staffChangeBody,
  staffList,
} from '#api/core/people/contract.ts';
import type { SetUpLink } from '#api/core/people/set-up-link.ts';
import { staffMembers } from '#api/core/people/staff.ts';
import { onlyFor } from '#api/core/people/who-may.ts';

const tags = ['staff'];

const listStaffRoute = createRoute({
  method: 'get',
  path: '/api/staff',
  tags,
  summary: 'Everybody who works or worked here',
  ...onlyFor('administrator'),
  responses: { 200: jsonAnswer(staffList, 'Active ones first'), ...problems(401, 403) },
});

const addStaffRoute = createRoute({
  method: 'post',
  path: '/api/staff',
  tags,
  summary: 'Add somebody; answers the set-up link to hand to them',
  ...onlyFor('administrator'),
  request: { body: jsonBody(newStaffBody) },
  responses: { 201: jsonAnswer(setUpLink, 'The set-up link, once'), ...problems(401, 403, 422) },
});

const changeStaffRoute = createRoute({
  method: 'put',
  path: '/api/staff/{id}',
  tags,
  summary: 'Give another role; end or renew somebody’s place here',
  ...onlyFor('administrator'),
  request: { params: idParams, body: jsonBody(staffChangeBody) },
  responses: { 204: { description: 'Changed' }, ...problems(401, 403, 404, 409, 422) },
});

const resetStaffRoute = createRoute({
  method: 'post',
  path: '/api/staff/{id}/reset',
  tags,
  summary: 'A lost phone or password: signs out everywhere and answers a new set-up link',
  ...onlyFor('administrator'),
  request: { params: idParams },
  responses: { 200: jsonAnswer(setUpLink, 'The set-up link, once'), ...problems(401, 403, 404) },
});

/** The staff list of the administrator. */
export const administrationRoutes = createRouter({ sentences: peopleSentences })
  .openapi(listStaffRoute, async (c) => {
    const members = await staffMembers(c.var.ctx.sql);
    const staff = members.map((member) => ({ ...member, lastSeenAt: member.lastSeenAt?.toString() ?? null }));
    return c.json({ staff }, 200);
  })
  .openapi(addStaffRoute, async (c) => c.json(written(await addStaff(c.var.ctx, c.req.valid('json'))), 201))
  .openapi(changeStaffRoute, async (c) => {
    await changeStaff(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('json') });
    return c.body(null, 204);
  })
  .openapi(resetStaffRoute, async (c) =>
    c.json(written(await resetStaff(c.var.ctx, c.req.valid('param').id)), 200),
  );

function written({ id, setUpLink, expiresAt }: SetUpLink & { id: string }) {
  return { id, setUpLink, expiresAt: expiresAt.toString() };
}
