import type { Context, StaffRole } from '#api/core/context.ts';
import type { Language } from '#api/core/language.ts';

/** Who is signed in at the desk. */
export type Staff = { id: string; name: string; email: string; role: StaffRole; language: Language };

/**
 * What every route may expect of Hono. `remoteAddress` is the caller's address as the server trusts it; it
 * is only ever hashed (see limits.ts). `staff` is null for the public.
 */
export type ApiEnv = {
  Bindings: { remoteAddress: string };
  Variables: { ctx: Context; staff: Staff | null };
};
