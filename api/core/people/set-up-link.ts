import { createHash } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { setUpLinkHours } from '#api/core/people/contract.ts';
import { newToken } from '#api/core/people/session.ts';
import { linkGone } from '#api/core/people/sign-in-sentences.ts';
import type { Staff } from '#api/core/people/staff.ts';

export type SetUpLink = { setUpLink: string; expiresAt: Temporal.Instant };
export type Invited = Pick<Staff, 'id' | 'name' | 'email' | 'role'> & { expiresAt: Temporal.Instant };

/** A new one-time link for somebody to choose a password; the ones before stop working. */
export async function makeSetUpLink(tx: Transaction, ctx: Context, staffId: string): Promise<SetUpLink> {
  const token = newToken();
  const expiresAt = ctx.now().add({ hours: setUpLinkHours });
  await tx`delete from core.staff_set_up_link where staff_id = ${staffId}`;
  await tx`
    insert into core.staff_set_up_link (token_hash, staff_id, expires_at)
    values (${hashOf(token)}, ${staffId}, ${expiresAt})`;
  return { setUpLink: `${ctx.baseUrl}/desk/set-up/${token}`, expiresAt };
}

/** Whom a link invites. Throws NotFoundError when it is unknown, used or has run out. */
export async function invitedBy(sql: Queryable, token: string, at: Temporal.Instant): Promise<Invited> {
  const [invited] = await sql<Invited[]>`
    select id, name, email, role, expires_at as "expiresAt"
    from core.staff_set_up_link link join core.staff on staff.id = link.staff_id
    where token_hash = ${hashOf(token)} and used_at is null and expires_at > ${at} and active`;
  if (!invited) throw new NotFoundError(linkGone);
  return invited;
}

/** Uses the link up; of two at once, one gets NotFoundError. */
export async function useSetUpLink(tx: Transaction, token: string, at: Temporal.Instant): Promise<Invited> {
  const invited = await invitedBy(tx, token, at);
  const used = await tx`
    update core.staff_set_up_link set used_at = ${at}
    where token_hash = ${hashOf(token)} and used_at is null returning staff_id`;
  if (used.length === 0) throw new NotFoundError(linkGone);
  return invited;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
