import { roleNames } from '#api/core/people/contract.ts';
import type { StaffLanguage, StaffSentence } from '../../language.ts';

type Role = keyof typeof roleNames;
const roles = Object.keys(roleNames) as Role[];

/** What each role is called. */
export const roleWords: Readonly<Record<string, StaffSentence>> = Object.fromEntries(
  roles.map((role) => [role, roleNames[role].name]),
);

/** What each role may do, in one line. */
export const roleMeans = (language: StaffLanguage): Record<string, string> =>
  Object.fromEntries(roles.map((role) => [role, roleNames[role].may[language]]));

/** The role a form names; what is none is left for the API to refuse. */
export const roleOf = (text: string): Role => text as Role;
