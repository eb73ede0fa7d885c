import type { StaffRole } from '#api/core/context.ts';
import type { Queryable } from '#api/core/db/client.ts';
import type { StaffLanguage } from '#api/core/language.ts';

/** Somebody who works at the desk. Whoever left stays, with `active` false: the trace names them. */
export type Staff = {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  language: StaffLanguage;
  active: boolean;
};

/** What the administrator sees of each. `secondFactor` is false until the authenticator app is connected. */
export type StaffMember = Staff & { secondFactor: boolean; lastSeenAt: Temporal.Instant | null };

/** Everybody who ever worked here, those still active first, then by name. */
export async function staffMembers(sql: Queryable): Promise<StaffMember[]> {
  return await sql<StaffMember[]>`
    select id, name, email, role, language, active, coalesce(two_factor_enabled, false) as "secondFactor",
      (select max(last_seen_at) from core.staff_session where staff_id = staff.id) as "lastSeenAt"
    from core.staff order by active desc, name, id`;
}

/** The names for the desk's lists, by id; also of those who left. */
export async function staffNames(sql: Queryable): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; name: string }[]>`select id, name from core.staff`;
  return new Map(rows.map((row) => [row.id, row.name]));
}
