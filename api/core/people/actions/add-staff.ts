import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { InvalidInputError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { storePassword } from '#api/core/people/actions/choose-password.ts';
import type { NewStaff } from '#api/core/people/contract.ts';
import { storeSecondFactor } from '#api/core/people/second-factor.ts';
import { makeSetUpLink, type SetUpLink } from '#api/core/people/set-up-link.ts';
import { emailTaken } from '#api/core/people/sign-in-sentences.ts';

/**
 * Somebody new at the desk. They choose their password through the link, which is returned here and kept
 * nowhere. Throws InvalidInputError when the e-mail address is taken.
 */
export async function addStaff(ctx: Context, input: NewStaff): Promise<SetUpLink & { id: string }> {
  return await ctx.sql.begin(async (tx) => {
    const id = await insertStaff(tx, ctx, input);
    if (!id) throw new InvalidInputError([{ field: 'email', because: emailTaken }]);
    return { id, ...(await makeSetUpLink(tx, ctx, id)) };
  });
}

/**
 * For the demonstration office alone: somebody whose password and authenticator secret are known, who can
 * sign in at once. Doing it again changes nothing. Returns the id.
 */
export async function seedStaff(
  ctx: Context,
  input: NewStaff & { password: string; authenticatorSecret: string },
): Promise<string> {
  const hash = await hashPassword(input.password);
  return await ctx.sql.begin(async (tx) => {
    const [known] = await tx<{ id: string }[]>`select id from core.staff where email = ${input.email}`;
    const id = known?.id ?? (await insertStaff(tx, ctx, input));
    if (known || !id) return id ?? '';
    await storePassword(tx, ctx, id, hash);
    await storeSecondFactor(tx, ctx, { staffId: id, secret: input.authenticatorSecret, verified: true });
    await tx`update core.staff set two_factor_enabled = true where id = ${id}`;
    return id;
  });
}

async function insertStaff(tx: Transaction, ctx: Context, input: NewStaff): Promise<string | null> {
  const id = randomUUID();
  const added = await tx`
    insert into core.staff (id, name, email, role, language, created_at, updated_at)
    values (${id}, ${input.name}, ${input.email.toLowerCase()}, ${input.role}, ${input.language}, ${ctx.now()},
      ${ctx.now()})
    on conflict (email) do nothing returning id`;
  if (added.length === 0) return null;
  await recordEvent(tx, ctx, { kind: 'staff', id }, 'staff_added', { role: input.role });
  return id;
}
