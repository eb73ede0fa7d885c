import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import type { StaffRole } from '#api/core/context.ts';
import { ForbiddenError, UnauthenticatedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { forStaff } from '#api/core/language.ts';
import { type StaffSession, staffSession } from '#api/core/people/session.ts';
import type { Staff } from '#api/core/people/staff.ts';

const signInFirst = forStaff({ ja: '続けるには、サインインしてください。', en: 'Please sign in to go on.' });
const secondFactorFirst = forStaff({
  ja: '続けるには、二段階認証を済ませてください。',
  en: 'Please complete the second step of signing in to go on.',
});

/**
 * Says who may: only a signed-in person with one of these roles, second factor verified, passes. Everybody
 * else gets UnauthenticatedError (401) or ForbiddenError (403, which is written into the trace). After it,
 * `currentStaff(c)` is the person, and the context acts in their name and speaks their language.
 */
export function requireRole(first: StaffRole, ...others: StaffRole[]): MiddlewareHandler<ApiEnv> {
  const allowed: readonly StaffRole[] = [first, ...others];
  return async (c, next) => {
    const { staff } = await requireSession(c);
    if (!allowed.includes(staff.role)) {
      await recordRefusal(c, staff);
      throw new ForbiddenError();
    }
    await next();
  };
}

/** The signed-in person, second factor verified; the context acts in their name from here on. */
export async function requireSession(c: HonoContext<ApiEnv>): Promise<StaffSession> {
  const session = await staffSession(c);
  if (!session) throw new UnauthenticatedError(signInFirst);
  if (!session.secondFactor) throw new UnauthenticatedError(secondFactorFirst);
  actAs(c, session.staff);
  return session;
}

/** Somebody whose password was right: enough to set up the second factor, and for nothing else. */
export async function requirePassword(c: HonoContext<ApiEnv>): Promise<StaffSession> {
  const session = await staffSession(c);
  if (!session) throw new UnauthenticatedError(signInFirst);
  actAs(c, session.staff);
  return session;
}

/** Who is signed in, behind `requireRole`. Throws UnauthenticatedError elsewhere. */
export function currentStaff(c: HonoContext<ApiEnv>): Staff {
  const staff = c.var.staff;
  if (!staff) throw new UnauthenticatedError(signInFirst);
  return staff;
}

function actAs(c: HonoContext<ApiEnv>, staff: Staff): void {
  const actor = { kind: 'staff', staffId: staff.id, role: staff.role } as const;
  c.set('staff', staff);
  c.set('ctx', { ...c.var.ctx, actor, language: staff.language });
}

async function recordRefusal(c: HonoContext<ApiEnv>, staff: Staff): Promise<void> {
  const ctx = c.var.ctx;
  const detail = { method: c.req.method, path: c.req.path, role: staff.role };
  await ctx.sql.begin((tx) => recordEvent(tx, ctx, { kind: 'staff', id: staff.id }, 'refused', detail));
}
