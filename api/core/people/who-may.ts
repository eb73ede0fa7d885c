import type { StaffRole } from '#api/core/context.ts';
import { requireRole } from '#api/core/people/require-role.ts';

/**
 * The part of a route that says who may, for its code and for the document printed from it:
 * `createRoute({ …, ...onlyFor('administrator') })`.
 */
export function onlyFor(first: StaffRole, ...others: StaffRole[]) {
  const who = [first, ...others].join(', ');
  return {
    middleware: requireRole(first, ...others),
    security: [{ staffSession: [] as string[] }],
    description: `Open to: ${who}. Asks for a session with a verified second factor.`,
  };
}

/** Everybody who works here. */
export function forAllStaff() {
  return onlyFor('administrator', 'coordinator', 'consultant', 'auditor');
}
