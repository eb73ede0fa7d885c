import type { Context } from '#api/core/context.ts';
import type { Staff } from '#api/core/people/staff.ts';

/**
 * What every route may expect of Hono. `remoteAddress` is the caller's address as the server trusts it; it
 * is only ever hashed (see limits.ts). `staff` is null for the public.
 */
export type ApiEnv = {
  Bindings: { remoteAddress: string };
  Variables: { ctx: Context; staff: Staff | null };
};
