import { renderSVG } from 'uqr';
import { systemClock } from '#api/core/clock/clock.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError, UnauthenticatedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import {
  authenticatorUri,
  base32,
  newAuthenticatorSecret,
  stepOfCode,
} from '#api/core/people/authenticator.ts';
import { sessionCookie } from '#api/core/people/cookies.ts';
import {
  claimStep,
  readAuthenticatorCode,
  renewBackupCodes,
  secondFactorOf,
  storeSecondFactor,
} from '#api/core/people/second-factor.ts';
import { newToken, staffActor } from '#api/core/people/session.ts';
import { secondFactorStands, usedCode, wrongCode } from '#api/core/people/sign-in-sentences.ts';
import type { Staff } from '#api/core/people/staff.ts';

export type SecondFactorSetUp = { uri: string; secret: string[]; qrCode: string };

/** What an authenticator app is given. The same until it is confirmed. Throws RefusedError afterwards. */
export async function secondFactorToSetUp(ctx: Context, staff: Staff): Promise<SecondFactorSetUp> {
  const factor = await ctx.sql.begin(async (tx) => {
    const fresh = { staffId: staff.id, secret: newAuthenticatorSecret(), verified: false };
    await storeSecondFactor(tx, ctx, fresh);
    return await secondFactorOf(tx, ctx.secrets, staff.id);
  });
  if (!factor || factor.verified) throw new RefusedError(secondFactorStands);
  const uri = authenticatorUri(factor.secret, 'Madoguchi', staff.email);
  return { uri, secret: base32(factor.secret).match(/.{1,4}/g) ?? [], qrCode: renderSVG(uri, { border: 2 }) };
}

/**
 * Connects the authenticator: from now on every sign-in asks for its code, and this session opens the desk
 * under a new token. Returns the backup codes, the only time they are shown. Throws UnauthenticatedError for
 * a wrong or used code, RefusedError when it was confirmed before.
 */
export async function setUpSecondFactor(
  ctx: Context,
  input: { staff: Staff; sessionId: string; code: string },
): Promise<{ backupCodes: string[]; cookies: string[] }> {
  const { staff, sessionId } = input;
  const at = systemClock.now();
  const token = newToken();
  const backupCodes = await ctx.sql.begin(async (tx) => {
    await tx`select 1 from core.staff where id = ${staff.id} for update`;
    const factor = await secondFactorOf(tx, ctx.secrets, staff.id);
    if (factor?.verified) throw new RefusedError(secondFactorStands);
    const code = readAuthenticatorCode(input.code);
    const step = factor && code ? stepOfCode(factor.secret, code, at) : null;
    if (step === null) throw new UnauthenticatedError(wrongCode);
    if (!(await claimStep(tx, staff.id, step, at))) throw new UnauthenticatedError(usedCode);
    await tx`update core.staff_second_factor set verified = true where staff_id = ${staff.id}`;
    await tx`update core.staff set two_factor_enabled = true where id = ${staff.id}`;
    await tx`
      update core.staff_session set second_factor_at = ${ctx.now()}, token = ${token} where id = ${sessionId}`;
    const acting = { ...ctx, actor: staffActor(staff) };
    const subject = { kind: 'staff', id: staff.id } as const;
    await recordEvent(tx, acting, subject, 'second_factor_set_up');
    await recordEvent(tx, acting, subject, 'signed_in', { secondFactor: 'authenticator' });
    return await renewBackupCodes(tx, ctx, staff.id);
  });
  return { backupCodes, cookies: [await sessionCookie(ctx, token)] };
}
