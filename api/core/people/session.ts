import { randomBytes } from 'node:crypto';
import type { Context as HonoContext } from 'hono';
import type { Actor, Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError, UnauthenticatedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { sessionHours, sessionToken } from '#api/core/people/cookies.ts';
import { signInAgain } from '#api/core/people/sign-in-sentences.ts';
import type { Staff } from '#api/core/people/staff.ts';

/** A desk nobody touched for this long is taken to be left alone. */
export const idleMinutes = 60;

export type StaffSession = { sessionId: string; secondFactor: boolean; staff: Staff };

/**
 * The session this request's cookie names, or null: unknown, ended, idle for too long, or of somebody who is
 * no longer active. One query; whoever is revoked or deactivated is out with the next request. Remembers,
 * once a minute, when it was seen.
 *
 * It is read here and not through better-auth, because a session counts only after our own transaction has
 * opened it, and because its age is told by the office's clock. The cookie is better-auth's: `value.HMAC`
 * under the same secret, which is the form Hono reads.
 */
export async function staffSession(c: HonoContext<ApiEnv>): Promise<StaffSession | null> {
  const token = await sessionToken(c);
  if (!token) return null;
  const { sql, now: clock } = c.var.ctx;
  const now = clock();
  const [row] = await sql<(Staff & { sessionId: string; secondFactor: boolean })[]>`
    with found as (
      select session.id as "sessionId", session.second_factor_at is not null as "secondFactor",
        session.last_seen_at, staff.id, name, email, role, language, active
      from core.staff_session session join core.staff on staff.id = session.staff_id
      where token = ${token} and active
        and opened_at > ${now.subtract({ hours: sessionHours })}
        and last_seen_at > ${now.subtract({ minutes: idleMinutes })}
    ), touched as (
      update core.staff_session set last_seen_at = ${now}
      where id = (select "sessionId" from found where last_seen_at < ${now.subtract({ minutes: 1 })})
    )
    select "sessionId", "secondFactor", id, name, email, role, language, active from found`;
  if (!row) return null;
  const { sessionId, secondFactor, ...staff } = row;
  return { sessionId, secondFactor, staff };
}

/** 192 random bits. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

export function staffActor(staff: Pick<Staff, 'id' | 'role'>): Actor {
  return { kind: 'staff', staffId: staff.id, role: staff.role };
}

/**
 * Gives a session that better-auth has just made its force, in the transaction that records the sign-in.
 * Throws UnauthenticatedError when the person was reset or signed out everywhere in the meantime.
 */
export async function openSession(
  tx: Transaction,
  ctx: Context,
  input: { token: string; staffId: string; secondFactor: boolean },
): Promise<void> {
  const now = ctx.now();
  await tx`select 1 from core.staff where id = ${input.staffId} for share`;
  const opened = await tx`
    update core.staff_session session
    set opened_at = ${now}, last_seen_at = ${now}, second_factor_at = ${input.secondFactor ? now : null}
    from core.staff join core.staff_password on staff_password.staff_id = staff.id
    where token = ${input.token} and session.staff_id = staff.id and active
      and coalesce(two_factor_enabled, false) = ${input.secondFactor}
    returning session.id`;
  if (opened.length === 0) throw new UnauthenticatedError(signInAgain);
}

export type OpenSession = {
  id: string;
  userAgent: string;
  signedInAt: Temporal.Instant;
  lastSeenAt: Temporal.Instant;
};

/** Where somebody is signed in now, seen last first. */
export async function openSessionsOf(
  sql: Queryable,
  staffId: string,
  at: Temporal.Instant,
): Promise<OpenSession[]> {
  return await sql<OpenSession[]>`
    select id, coalesce(user_agent, '') as "userAgent", opened_at as "signedInAt",
      last_seen_at as "lastSeenAt"
    from core.staff_session
    where staff_id = ${staffId} and opened_at > ${at.subtract({ hours: sessionHours })}
      and last_seen_at > ${at.subtract({ minutes: idleMinutes })}
    order by last_seen_at desc, id`;
}

/** Signs out: the session of this request, or one of one's own somewhere else. Throws NotFoundError. */
export async function endSession(
  ctx: Context,
  input: { staffId: string; sessionId: string; verb: 'signed_out' | 'session_revoked' },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const ended = await tx`
      delete from core.staff_session where id = ${input.sessionId} and staff_id = ${input.staffId} returning id`;
    if (ended.length === 0) throw new NotFoundError();
    await recordEvent(tx, ctx, { kind: 'staff', id: input.staffId }, input.verb);
  });
}

/** Ends every session of somebody but the one given, and every sign-in half way. Returns how many sessions. */
export async function endSessions(
  tx: Transaction,
  staffId: string,
  except: string | null = null,
): Promise<number> {
  await tx`delete from core.staff_challenge where value = ${staffId}`;
  const ended = await tx`
    delete from core.staff_session where staff_id = ${staffId} and id is distinct from ${except} returning id`;
  return ended.length;
}

/** "Sign me out everywhere else." Returns how many sessions ended. */
export async function endOtherSessions(
  ctx: Context,
  input: { staffId: string; sessionId: string },
): Promise<number> {
  return await ctx.sql.begin(async (tx) => {
    const ended = await endSessions(tx, input.staffId, input.sessionId);
    await recordEvent(tx, ctx, { kind: 'staff', id: input.staffId }, 'sessions_revoked', { ended });
    return ended;
  });
}

/** Removes what can no longer be used, for the schedule: ended sessions, old challenges, links, failures. */
export async function removeEndedSignIns(ctx: Context): Promise<void> {
  const now = ctx.now();
  const { sql } = ctx;
  const aDayAgo = now.subtract({ hours: 48 });
  await sql`delete from core.staff_session where coalesce(opened_at, created_at) < ${aDayAgo}`;
  await sql`delete from core.staff_challenge where expires_at < ${aDayAgo}`;
  await sql`delete from core.staff_set_up_link where expires_at < ${aDayAgo}`;
  await sql`delete from core.staff_sign_in_failure where last_at < ${aDayAgo}`;
}
