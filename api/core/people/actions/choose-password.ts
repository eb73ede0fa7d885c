import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { InvalidInputError, NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { enterWithPassword, type SignInStep } from '#api/core/people/actions/sign-in.ts';
import { passwordProblem } from '#api/core/people/password-rules.ts';
import { endSessions, staffActor } from '#api/core/people/session.ts';
import { invitedBy, useSetUpLink } from '#api/core/people/set-up-link.ts';
import { linkGone, wrongCurrentPassword } from '#api/core/people/sign-in-sentences.ts';
import type { Staff } from '#api/core/people/staff.ts';

/**
 * The set-up link: its holder chooses the password and is signed in as far as setting up the second factor.
 * Throws NotFoundError when the link is used or old, InvalidInputError for a password that will not do.
 */
export async function choosePassword(
  ctx: Context,
  input: { token: string; password: string; userAgent: string },
): Promise<SignInStep> {
  const invited = await invitedBy(ctx.sql, input.token, ctx.now());
  refuseBadPassword('password', input.password, invited);
  const hash = await hashPassword(input.password);
  await ctx.sql.begin(async (tx) => {
    const staff = await useSetUpLink(tx, input.token, ctx.now());
    await storePassword(tx, ctx, staff.id, hash);
    const acting = { ...ctx, actor: staffActor(staff) };
    await recordEvent(tx, acting, { kind: 'staff', id: staff.id }, 'password_chosen');
  });
  const step = await enterWithPassword(ctx, { ...input, email: invited.email });
  if (!step) throw new NotFoundError(linkGone);
  return step;
}

/**
 * Changes one's own password and ends one's other sessions. Throws InvalidInputError when the current one is
 * wrong or the new one will not do.
 */
export async function changePassword(
  ctx: Context,
  input: { staff: Staff; sessionId: string; currentPassword: string; newPassword: string },
): Promise<void> {
  const { staff } = input;
  await refuseWrongPassword(ctx, staff.id, 'currentPassword', input.currentPassword);
  refuseBadPassword('newPassword', input.newPassword, staff);
  const hash = await hashPassword(input.newPassword);
  await ctx.sql.begin(async (tx) => {
    await storePassword(tx, ctx, staff.id, hash);
    const ended = await endSessions(tx, staff.id, input.sessionId);
    await recordEvent(tx, ctx, { kind: 'staff', id: staff.id }, 'password_changed', { ended });
  });
}

/** Throws InvalidInputError for that field unless it is this person's password. */
export async function refuseWrongPassword(
  ctx: Context,
  staffId: string,
  field: string,
  password: string,
): Promise<void> {
  const [row] = await ctx.sql<{ password: string }[]>`
    select password from core.staff_password where staff_id = ${staffId}`;
  const right = row && (await verifyPassword({ hash: row.password, password }));
  if (!right) throw new InvalidInputError([{ field, because: wrongCurrentPassword }]);
}

function refuseBadPassword(field: string, password: string, person: { email: string; name: string }): void {
  const because = passwordProblem(password, person);
  if (because) throw new InvalidInputError([{ field, because }]);
}

/** Stores a hash of better-auth's `hashPassword` (scrypt) where better-auth looks for it. */
export async function storePassword(
  tx: Transaction,
  ctx: Context,
  staffId: string,
  hash: string,
): Promise<void> {
  await tx`
    insert into core.staff_password (id, staff_id, account_id, provider_id, password, updated_at)
    values (${staffId}, ${staffId}, ${staffId}, 'credential', ${hash}, ${ctx.now()})
    on conflict (staff_id) do update set password = excluded.password, updated_at = excluded.updated_at`;
}
