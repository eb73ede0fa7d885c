import type { Sql } from '#api/core/db/client.ts';
import type { FileScanner } from '#api/core/files/clamd.ts';
import type { StorageLimits } from '#api/core/files/store.ts';
import type { Language } from '#api/core/language.ts';
import type { AskOutside } from '#api/core/outside/ask-outside.ts';
import type { Queue } from '#api/core/queue/queue.ts';
import type { Secrets } from '#api/core/secrets.ts';

/** Who acts. It is written into every event, so it names nobody who has no account. An expert acts by a signed link. */
export type Actor =
  | { kind: 'requester' }
  | { kind: 'expert'; expertId: string }
  | { kind: 'staff'; staffId: string; role: StaffRole }
  | { kind: 'system' };

export const staffRoles = ['administrator', 'coordinator', 'consultant', 'auditor'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Everything an action may reach. Made once per request or job; never kept. */
export type Context = {
  readonly sql: Sql;
  readonly now: () => Temporal.Instant;
  readonly actor: Actor;
  readonly language: Language;
  readonly requestId: string;
  readonly secrets: Secrets;
  readonly queue: Queue;
  /** Where the office has one: every file is looked into before it is stored. */
  readonly fileScanner?: FileScanner;
  /** Where the office may ask other people's servers whether an address still answers. */
  readonly askOutside?: AskOutside;
  /** The most bytes of a recording, where the office decided otherwise than usual. */
  readonly recordingBytes?: number;
  /** How much may be kept of what people hand in; `usualStorage` where nothing is said. */
  readonly storage?: StorageLimits;
  /** The public address of this office, without a slash at the end. Links in mails start with it. */
  readonly baseUrl: string;
};
