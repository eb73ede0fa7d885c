import { APIError } from 'better-auth/api';
import type { Context } from '#api/core/context.ts';
import { UnauthenticatedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { tooMany } from '#api/core/http/limits.ts';
import { staffAuth } from '#api/core/people/better-auth.ts';
import type { NextStep } from '#api/core/people/contract.ts';
import { openSession, staffActor } from '#api/core/people/session.ts';
import { beginSignInAttempt, signInSucceeded } from '#api/core/people/sign-in-guard.ts';
import { tooManyTries, wrongSignIn } from '#api/core/people/sign-in-sentences.ts';
import type { Staff } from '#api/core/people/staff.ts';

export type SignInStep = { next: NextStep; cookies: string[] };
type SignIn = { email: string; password: string; address: string; userAgent: string };

/**
 * The first step: e-mail address and password. Throws UnauthenticatedError with one sentence whatever was
 * wrong, after the same work; TooManyRequestsError after repeated failures (sign-in-guard.ts). What it
 * returns never opens the desk: a code follows, or the second factor has to be set up.
 */
export async function signIn(ctx: Context, input: SignIn): Promise<SignInStep> {
  const { attempt, waitSeconds } = await beginSignInAttempt(ctx, input);
  const now = ctx.now();
  if (waitSeconds > 0) throw tooMany(tooManyTries, now, now.add({ seconds: waitSeconds }));
  const step = await enterWithPassword(ctx, input);
  if (!step) {
    await recordFailure(ctx, input.email);
    throw new UnauthenticatedError(wrongSignIn);
  }
  await signInSucceeded(ctx, attempt);
  return step;
}

/** As `signIn` without the count of failures, for who has just chosen the password; null when it is wrong. */
export async function enterWithPassword(
  ctx: Context,
  input: Pick<SignIn, 'email' | 'password' | 'userAgent'>,
): Promise<SignInStep | null> {
  const answer = await checkPassword(ctx, input);
  if (!answer) return null;
  await ctx.sql.begin(async (tx) => {
    const [staff] = await tx<Pick<Staff, 'id' | 'role'>[]>`
      select id, role from core.staff where email = ${input.email}`;
    if (!staff) throw new UnauthenticatedError(wrongSignIn);
    const { token } = answer;
    if (token) await openSession(tx, ctx, { token, staffId: staff.id, secondFactor: false });
    const actor = staffActor(staff);
    await recordEvent(tx, { ...ctx, actor }, { kind: 'staff', id: staff.id }, 'password_accepted');
  });
  return { next: answer.token ? 'set_up_second_factor' : 'second_factor', cookies: answer.cookies };
}

/** better-auth makes a session for who has no second factor yet, and a challenge for everybody else. */
async function checkPassword(
  ctx: Context,
  input: Pick<SignIn, 'email' | 'password' | 'userAgent'>,
): Promise<{ token: string | null; cookies: string[] } | null> {
  try {
    const { headers, response } = await staffAuth(ctx).api.signInEmail({
      body: { email: input.email, password: input.password },
      headers: new Headers({ 'User-Agent': input.userAgent }),
      returnHeaders: true,
    });
    const token = 'twoFactorRedirect' in response ? null : response.token;
    return { token, cookies: headers.getSetCookie() };
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null;
    throw error;
  }
}

async function recordFailure(ctx: Context, email: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const [staff] = await tx<{ id: string }[]>`select id from core.staff where email = ${email}`;
    await recordEvent(tx, ctx, { kind: 'staff', id: staff?.id ?? 'unknown' }, 'sign_in_failed');
  });
}
