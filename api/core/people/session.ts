import type { Context as HonoContext } from 'hono';
import { getSignedCookie } from 'hono/cookie';
import type { Context } from '#api/core/context.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { cookieName, signInSecret } from '#api/core/people/cookies.ts';
import type { Staff } from '#api/core/people/staff.ts';

/** A sign-in ends after this long, however busy the day: one working day with its overtime. */
export const sessionHours = 12;
/** A desk nobody touched for this long is taken to be left alone. */
export const idleMinutes = 60;

export type StaffSession = { sessionId: string; token: string; secondFactor: boolean; staff: Staff };

/**
 * The session this request's cookie names, or null: unknown, ended, idle for too long, or of somebody who is
 * no longer active. One query; whoever is revoked or deactivated is out with the next request.
 *
 * It is read here and not through better-auth, because a session counts only after our own transaction has
 * opened it, and because its age is told by the office's clock. The cookie is better-auth's: `value.HMAC`
 * under the same secret, which is the form Hono reads.
 */
export async function staffSession(c: HonoContext<ApiEnv>): Promise<StaffSession | null> {
  const ctx = c.var.ctx;
  const token = await getSignedCookie(c, signInSecret(ctx.secrets), cookieName(ctx.baseUrl, 'session'));
  return token ? await sessionOfToken(ctx, token) : null;
}

/** As `staffSession`, for a token that better-auth has just made. Remembers, once a minute, when it was seen. */
export async function sessionOfToken(ctx: Context, token: string): Promise<StaffSession | null> {
  const now = ctx.now();
  const seen = now.subtract({ minutes: 1 });
  const [row] = await ctx.sql<(Staff & { sessionId: string; secondFactor: boolean })[]>`
    with found as (
      select session.id as "sessionId", session.second_factor_at is not null as "secondFactor",
        session.last_seen_at, staff.id, name, email, role, language, active
      from core.staff_session session join core.staff on staff.id = session.staff_id
      where token = ${token} and active
        and opened_at > ${now.subtract({ hours: sessionHours })}
        and last_seen_at > ${now.subtract({ minutes: idleMinutes })}
    ), touched as (
      update core.staff_session set last_seen_at = ${now}
      where id = (select "sessionId" from found where last_seen_at < ${seen})
    )
    select "sessionId", "secondFactor", id, name, email, role, language, active from found`;
  if (!row) return null;
  const { sessionId, secondFactor, ...staff } = row;
  return { sessionId, token, secondFactor, staff };
}
