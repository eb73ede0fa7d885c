import { createRoute } from '@hono/zod-openapi';
import { jsonAnswer, jsonBody } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { changeOwnLanguage } from '#api/core/people/actions/change-staff.ts';
import { changePassword } from '#api/core/people/actions/choose-password.ts';
import { renewOwnBackupCodes } from '#api/core/people/actions/renew-backup-codes.ts';
import {
  backupCodes,
  idParams,
  ownAccount,
  ownSettingsBody,
  passwordBody,
  passwordChangeBody,
  peopleSentences,
  sessionList,
} from '#api/core/people/contract.ts';
import { deviceOf } from '#api/core/people/device.ts';
import { currentStaff, requireSession } from '#api/core/people/require-role.ts';
import { endOtherSessions, endSession, openSessionsOf } from '#api/core/people/session.ts';
import type { Staff } from '#api/core/people/staff.ts';
import { forAllStaff } from '#api/core/people/who-may.ts';

const tags = ['staff'];

const showOwnAccountRoute = createRoute({
  method: 'get',
  path: '/api/staff/me',
  tags,
  summary: 'Who is signed in',
  ...forAllStaff(),
  responses: { 200: jsonAnswer(ownAccount, 'The person'), ...problems(401) },
});

const changeOwnSettingsRoute = createRoute({
  method: 'put',
  path: '/api/staff/me',
  tags,
  summary: 'The language of one’s own desk',
  ...forAllStaff(),
  request: { body: jsonBody(ownSettingsBody) },
  responses: { 200: jsonAnswer(ownAccount, 'The person'), ...problems(401, 422) },
});

const changePasswordRoute = createRoute({
  method: 'post',
  path: '/api/staff/me/password',
  tags,
  summary: 'Change one’s own password; signs out everywhere else',
  ...forAllStaff(),
  request: { body: jsonBody(passwordChangeBody) },
  responses: { 204: { description: 'Changed' }, ...problems(401, 422) },
});

const renewBackupCodesRoute = createRoute({
  method: 'post',
  path: '/api/staff/me/backup-codes',
  tags,
  summary: 'Ten new backup codes in place of the old ones',
  ...forAllStaff(),
  request: { body: jsonBody(passwordBody) },
  responses: { 200: jsonAnswer(backupCodes, 'The backup codes, once'), ...problems(401, 422) },
});

const listSessionsRoute = createRoute({
  method: 'get',
  path: '/api/staff/sessions',
  tags,
  summary: 'Where one is signed in',
  ...forAllStaff(),
  responses: { 200: jsonAnswer(sessionList, 'Seen last first'), ...problems(401) },
});

const revokeSessionRoute = createRoute({
  method: 'delete',
  path: '/api/staff/sessions/{id}',
  tags,
  summary: 'Sign out one of one’s own devices',
  ...forAllStaff(),
  request: { params: idParams },
  responses: { 204: { description: 'Signed out' }, ...problems(401, 404) },
});

const revokeOtherSessionsRoute = createRoute({
  method: 'delete',
  path: '/api/staff/sessions',
  tags,
  summary: 'Sign out everywhere but here',
  ...forAllStaff(),
  responses: { 204: { description: 'Signed out' }, ...problems(401) },
});

/** One's own account: every member of staff, for nobody but themselves. */
export const ownRoutes = createRouter({ sentences: peopleSentences })
  .openapi(showOwnAccountRoute, (c) => c.json(accountOf(currentStaff(c)), 200))
  .openapi(changeOwnSettingsRoute, async (c) => {
    const staff = currentStaff(c);
    const { language } = c.req.valid('json');
    await changeOwnLanguage(c.var.ctx, { staffId: staff.id, language });
    return c.json(accountOf({ ...staff, language }), 200);
  })
  .openapi(changePasswordRoute, async (c) => {
    const { staff, sessionId } = await requireSession(c);
    await changePassword(c.var.ctx, { staff, sessionId, ...c.req.valid('json') });
    return c.body(null, 204);
  })
  .openapi(renewBackupCodesRoute, async (c) => {
    const { password } = c.req.valid('json');
    const codes = await renewOwnBackupCodes(c.var.ctx, { staff: currentStaff(c), password });
    return c.json({ backupCodes: codes }, 200);
  })
  .openapi(listSessionsRoute, async (c) => {
    const { staff, sessionId } = await requireSession(c);
    const sessions = await openSessionsOf(c.var.ctx.sql, staff.id, c.var.ctx.now());
    return c.json(
      {
        sessions: sessions.map((session) => ({
          id: session.id,
          device: deviceOf(session.userAgent)[staff.language],
          signedInAt: session.signedInAt.toString(),
          lastSeenAt: session.lastSeenAt.toString(),
          current: session.id === sessionId,
        })),
      },
      200,
    );
  })
  .openapi(revokeSessionRoute, async (c) => {
    const { id } = c.req.valid('param');
    const input = { staffId: currentStaff(c).id, sessionId: id, verb: 'session_revoked' } as const;
    await endSession(c.var.ctx, input);
    return c.body(null, 204);
  })
  .openapi(revokeOtherSessionsRoute, async (c) => {
    const { staff, sessionId } = await requireSession(c);
    await endOtherSessions(c.var.ctx, { staffId: staff.id, sessionId });
    return c.body(null, 204);
  });

function accountOf({ id, name, email, role, language }: Staff) {
  return { id, name, email, role, language };
}
