import { APIError } from 'better-auth/api';
import { systemClock } from '#api/core/clock/clock.ts';
import type { Context } from '#api/core/context.ts';
import { type TooManyRequestsError, UnauthenticatedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { tooMany } from '#api/core/http/limits.ts';
import type { SignInStep } from '#api/core/people/actions/sign-in.ts';
import { stepOfCode } from '#api/core/people/authenticator.ts';
import { staffAuth } from '#api/core/people/better-auth.ts';
import type { Challenge } from '#api/core/people/cookies.ts';
import {
  claimStep,
  readAuthenticatorCode,
  readBackupCode,
  secondFactorOf,
} from '#api/core/people/second-factor.ts';
import { openSession, staffActor } from '#api/core/people/session.ts';
import { signInAgain, tooManyTries, usedCode, wrongCode } from '#api/core/people/sign-in-sentences.ts';
import type { Staff } from '#api/core/people/staff.ts';

/** better-auth shuts the second step for at most so long after ten wrong codes in a row. */
const lockedMinutes = 15;

type Verification = { challenge: Challenge | null; code: string; userAgent: string };
type Person = Pick<Staff, 'id' | 'role'>;

/**
 * The second step: a code of the authenticator, or one of the backup codes. Throws UnauthenticatedError for
 * a wrong code, a code used before, and a first step that ran out (ten minutes, five wrong codes);
 * TooManyRequestsError after ten wrong codes in a row.
 */
export async function verifySecondFactor(ctx: Context, input: Verification): Promise<SignInStep> {
  const { challenge } = input;
  const person = challenge && (await personOf(ctx, challenge));
  if (!challenge || !person) throw new UnauthenticatedError(signInAgain);
  const code = readAuthenticatorCode(input.code);
  if (code && !(await claimCode(ctx, person, code))) throw new UnauthenticatedError(usedCode);
  const answer = await verify(ctx, challenge, input);
  const { verb, detail } = answer.ok
    ? { verb: 'signed_in', detail: { secondFactor: code ? 'authenticator' : 'backup_code' } }
    : { verb: 'second_factor_failed', detail: {} };
  const actor = answer.ok ? staffActor(person) : ctx.actor;
  await ctx.sql.begin(async (tx) => {
    if (answer.ok)
      await openSession(tx, ctx, { token: answer.token, staffId: person.id, secondFactor: true });
    await recordEvent(tx, { ...ctx, actor }, { kind: 'staff', id: person.id }, verb, detail);
  });
  if (!answer.ok) throw answer.error;
  return { next: 'desk', cookies: answer.cookies };
}

async function personOf(ctx: Context, challenge: Challenge): Promise<Person | null> {
  const [person] = await ctx.sql<Person[]>`
    select staff.id, role from core.staff_challenge join core.staff on staff.id = value
    where identifier = ${challenge.identifier} and active`;
  return person ?? null;
}

/** False when this code opened the desk before. A wrong code claims nothing; better-auth counts it. */
async function claimCode(ctx: Context, person: Person, code: string): Promise<boolean> {
  const at = systemClock.now();
  const factor = await secondFactorOf(ctx.sql, ctx.secrets, person.id);
  const step = factor && stepOfCode(factor.secret, code, at);
  if (step === null) return true;
  return await ctx.sql.begin(async (tx) => {
    if (await claimStep(tx, person.id, step, at)) return true;
    await recordEvent(tx, ctx, { kind: 'staff', id: person.id }, 'second_factor_replayed');
    return false;
  });
}

type Answer =
  | { ok: true; token: string; cookies: string[] }
  | { ok: false; error: UnauthenticatedError | TooManyRequestsError };

/** better-auth sees the challenge's cookie alone: beside a session of some other kind it would not count. */
async function verify(ctx: Context, challenge: Challenge, input: Verification): Promise<Answer> {
  const { api } = staffAuth(ctx);
  const headers = new Headers({ Cookie: challenge.cookie, 'User-Agent': input.userAgent });
  const code = readAuthenticatorCode(input.code);
  try {
    const { headers: answered, response } = code
      ? await api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
      : await api.verifyBackupCode({
          body: { code: readBackupCode(input.code) ?? '' },
          headers,
          returnHeaders: true,
        });
    if (!response.token) return { ok: false, error: new UnauthenticatedError(signInAgain) };
    return { ok: true, token: response.token, cookies: answered.getSetCookie() };
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    return { ok: false, error: refusalOf(ctx, error) };
  }
}

function refusalOf(ctx: Context, error: APIError): UnauthenticatedError | TooManyRequestsError {
  switch (error.body?.code) {
    case 'INVALID_CODE':
    case 'INVALID_BACKUP_CODE':
      return new UnauthenticatedError(wrongCode);
    case 'ACCOUNT_TEMPORARILY_LOCKED':
      return tooMany(tooManyTries, ctx.now(), ctx.now().add({ minutes: lockedMinutes }));
    case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
    case 'INVALID_TWO_FACTOR_COOKIE':
    case 'FAILED_TO_CREATE_SESSION':
      return new UnauthenticatedError(signInAgain);
    default:
      throw error;
  }
}
