import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import type { StaffChange } from '#api/core/people/contract.ts';
import { endSessions } from '#api/core/people/session.ts';
import { makeSetUpLink, type SetUpLink } from '#api/core/people/set-up-link.ts';
import { lastAdministrator } from '#api/core/people/sign-in-sentences.ts';
import type { Staff } from '#api/core/people/staff.ts';

type Standing = Pick<Staff, 'id' | 'role' | 'active'>;

/**
 * Gives somebody another role, or ends or renews their place here. Who is no longer active is signed out
 * everywhere at once. Throws NotFoundError; RefusedError when no administrator would be left.
 */
export async function changeStaff(ctx: Context, input: { id: string } & StaffChange): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const before = await standingOf(tx, input.id);
    const after = { role: input.role ?? before.role, active: input.active ?? before.active };
    const stays = after.active && after.role === 'administrator';
    if (!stays && (await isLastAdministrator(tx, before))) throw new RefusedError(lastAdministrator);
    await tx`
      update core.staff set role = ${after.role}, active = ${after.active}, updated_at = ${ctx.now()}
      where id = ${input.id}`;
    const subject = { kind: 'staff', id: input.id } as const;
    if (after.role !== before.role)
      await recordEvent(tx, ctx, subject, 'role_changed', { from: before.role, to: after.role });
    if (after.active === before.active) return;
    const ended = after.active ? 0 : await endSessions(tx, input.id);
    await recordEvent(tx, ctx, subject, after.active ? 'reactivated' : 'deactivated', { ended });
  });
}

/**
 * For who lost the phone or the password: everything they signed in with stops working, and a new set-up
 * link lets them choose again. Throws NotFoundError.
 */
export async function resetStaff(ctx: Context, id: string): Promise<SetUpLink & { id: string }> {
  return await ctx.sql.begin(async (tx) => {
    await standingOf(tx, id);
    await tx`delete from core.staff_password where staff_id = ${id}`;
    await tx`delete from core.staff_second_factor where staff_id = ${id}`;
    await tx`update core.staff set two_factor_enabled = false, updated_at = ${ctx.now()} where id = ${id}`;
    const ended = await endSessions(tx, id);
    await recordEvent(tx, ctx, { kind: 'staff', id }, 'sign_in_reset', { ended });
    return { id, ...(await makeSetUpLink(tx, ctx, id)) };
  });
}

/** The language of one's own desk. */
export async function changeOwnLanguage(
  ctx: Context,
  input: { staffId: string; language: StaffLanguage },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    await tx`
      update core.staff set language = ${input.language}, updated_at = ${ctx.now()} where id = ${input.staffId}`;
    await recordEvent(tx, ctx, { kind: 'staff', id: input.staffId }, 'language_changed', {
      to: input.language,
    });
  });
}

/** Locks every administrator's row besides: two of them cannot step down at the same moment. */
async function standingOf(tx: Transaction, id: string): Promise<Standing> {
  const rows = await tx<Standing[]>`
    select id, role, active from core.staff
    where id = ${id} or (role = 'administrator' and active) order by id for update`;
  const standing = rows.find((row) => row.id === id);
  if (!standing) throw new NotFoundError();
  return standing;
}

async function isLastAdministrator(tx: Transaction, person: Standing): Promise<boolean> {
  if (!person.active || person.role !== 'administrator') return false;
  const others = await tx`
    select 1 from core.staff where role = 'administrator' and active and id <> ${person.id} limit 1`;
  return others.length === 0;
}
