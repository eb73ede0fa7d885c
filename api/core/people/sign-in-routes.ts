import { createRoute } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import type { ApiEnv } from '#api/core/http/env.ts';
import { jsonAnswer, jsonBody } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { choosePassword } from '#api/core/people/actions/choose-password.ts';
import { secondFactorToSetUp, setUpSecondFactor } from '#api/core/people/actions/set-up-second-factor.ts';
import { signIn } from '#api/core/people/actions/sign-in.ts';
import { verifySecondFactor } from '#api/core/people/actions/verify-second-factor.ts';
import {
  backupCodes,
  codeBody,
  nextStep,
  peopleSentences,
  secondFactorSetUp,
  setUpBody,
  setUpInvitation,
  signInBody,
  tokenParams,
} from '#api/core/people/contract.ts';
import { challengeOf, clearCookies, passCookies } from '#api/core/people/cookies.ts';
import { requirePassword } from '#api/core/people/require-role.ts';
import { endSession, staffSession } from '#api/core/people/session.ts';
import { invitedBy } from '#api/core/people/set-up-link.ts';

const tags = ['staff'];

const signInRoute = createRoute({
  method: 'post',
  path: '/api/staff/sign-in',
  tags,
  summary: 'First step of signing in: e-mail address and password',
  request: { body: jsonBody(signInBody) },
  responses: { 200: jsonAnswer(nextStep, 'What comes next'), ...problems(401, 422, 429) },
});

const secondFactorRoute = createRoute({
  method: 'post',
  path: '/api/staff/second-factor',
  tags,
  summary: 'Second step: a code of the authenticator app, or a backup code',
  request: { body: jsonBody(codeBody) },
  responses: { 200: jsonAnswer(nextStep, 'What comes next'), ...problems(401, 422, 429) },
});

const showSecondFactorRoute = createRoute({
  method: 'get',
  path: '/api/staff/second-factor/set-up',
  tags,
  summary: 'What an authenticator app is given, until it is connected',
  responses: { 200: jsonAnswer(secondFactorSetUp, 'For the authenticator app'), ...problems(401, 409) },
});

const setUpSecondFactorRoute = createRoute({
  method: 'post',
  path: '/api/staff/second-factor/set-up',
  tags,
  summary: 'Connect the authenticator app with its first code',
  request: { body: jsonBody(codeBody) },
  responses: { 200: jsonAnswer(backupCodes, 'The backup codes, once'), ...problems(401, 409, 422) },
});

const showSetUpLinkRoute = createRoute({
  method: 'get',
  path: '/api/staff/set-up/{token}',
  tags,
  summary: 'Whom a set-up link invites',
  request: { params: tokenParams },
  responses: { 200: jsonAnswer(setUpInvitation, 'The person'), ...problems(404) },
});

const choosePasswordRoute = createRoute({
  method: 'post',
  path: '/api/staff/set-up/{token}',
  tags,
  summary: 'Choose the password and go on to the second factor',
  request: { params: tokenParams, body: jsonBody(setUpBody) },
  responses: { 200: jsonAnswer(nextStep, 'What comes next'), ...problems(404, 422) },
});

const signOutRoute = createRoute({
  method: 'post',
  path: '/api/staff/sign-out',
  tags,
  summary: 'Sign out on this device; also when nobody is signed in',
  responses: { 204: { description: 'Signed out' } },
});

/** The way in: open to everybody, because nobody is signed in yet. */
export const signInRoutes = createRouter({ sentences: peopleSentences })
  .openapi(signInRoute, async (c) => {
    const input = { ...c.req.valid('json'), address: c.env.remoteAddress, userAgent: userAgentOf(c) };
    const { next, cookies } = await signIn(c.var.ctx, input);
    passCookies(c, cookies);
    return c.json({ next }, 200);
  })
  .openapi(secondFactorRoute, async (c) => {
    const { code } = c.req.valid('json');
    const input = { challenge: await challengeOf(c), code, userAgent: userAgentOf(c) };
    const { next, cookies } = await verifySecondFactor(c.var.ctx, input);
    passCookies(c, cookies);
    return c.json({ next }, 200);
  })
  .openapi(showSecondFactorRoute, async (c) => {
    const { staff } = await requirePassword(c);
    return c.json(await secondFactorToSetUp(c.var.ctx, staff), 200);
  })
  .openapi(setUpSecondFactorRoute, async (c) => {
    const { staff, sessionId } = await requirePassword(c);
    const { code } = c.req.valid('json');
    const { backupCodes, cookies } = await setUpSecondFactor(c.var.ctx, { staff, sessionId, code });
    passCookies(c, cookies);
    return c.json({ backupCodes }, 200);
  })
  .openapi(showSetUpLinkRoute, async (c) => {
    const { token } = c.req.valid('param');
    const { name, email, expiresAt } = await invitedBy(c.var.ctx.sql, token, c.var.ctx.now());
    return c.json({ name, email, expiresAt: expiresAt.toString() }, 200);
  })
  .openapi(choosePasswordRoute, async (c) => {
    const input = { ...c.req.valid('param'), ...c.req.valid('json'), userAgent: userAgentOf(c) };
    const { next, cookies } = await choosePassword(c.var.ctx, input);
    passCookies(c, cookies);
    return c.json({ next }, 200);
  })
  .openapi(signOutRoute, async (c) => {
    const session = await staffSession(c);
    clearCookies(c);
    if (session) {
      const { sessionId, staff } = await requirePassword(c);
      await endSession(c.var.ctx, { staffId: staff.id, sessionId, verb: 'signed_out' });
    }
    return c.body(null, 204);
  });

/** What the browser says it is, cut to what is shown in the list of sessions. */
function userAgentOf(c: HonoContext<ApiEnv>): string {
  return (c.req.header('User-Agent') ?? '').slice(0, 300);
}
