import type { Queryable } from '#api/core/db/client.ts';

/** A webinar that was made shows in Zoom's list within moments; until then nothing is concluded from the list. */
const clearAfter = { minutes: 2 } as const;

export type Claim =
  /** Nobody asked for this one before, or long enough ago without a trace: ask now. */
  | { state: 'ours' }
  | { state: 'made'; webinarId: string }
  /** It was asked for and nobody knows the outcome: look for it first. */
  | { state: 'unclear'; sentAt: Temporal.Instant; retryAt: Temporal.Instant };

/** Writes down that we are about to ask Zoom, before we do. Only one caller gets `ours`. */
export async function claimCreation(sql: Queryable, marker: string, now: Temporal.Instant): Promise<Claim> {
  const claimed = await sql`
    insert into core.zoom_creation (marker, sent_at) values (${marker}, ${now})
    on conflict (marker) do nothing returning marker`;
  if (claimed.length > 0) return { state: 'ours' };
  const [row] = await sql<{ sentAt: Temporal.Instant; webinarId: string | null }[]>`
    select sent_at as "sentAt", webinar_id as "webinarId" from core.zoom_creation where marker = ${marker}`;
  // Its owner has just let it go.
  if (!row) return { state: 'unclear', sentAt: now, retryAt: now.add({ seconds: 1 }) };
  if (row.webinarId) return { state: 'made', webinarId: row.webinarId };
  return { state: 'unclear', sentAt: row.sentAt, retryAt: row.sentAt.add(clearAfter) };
}

/**
 * Takes over a claim that led nowhere: it was looked for after its time, and is not there. False when another
 * process was quicker.
 */
export async function reclaimCreation(
  sql: Queryable,
  claim: { marker: string; sentAt: Temporal.Instant; now: Temporal.Instant },
): Promise<boolean> {
  const taken = await sql`
    update core.zoom_creation set sent_at = ${claim.now}
    where marker = ${claim.marker} and sent_at = ${claim.sentAt} and webinar_id is null returning marker`;
  return taken.length > 0;
}

export async function settleCreation(sql: Queryable, marker: string, webinarId: string): Promise<void> {
  await sql`update core.zoom_creation set webinar_id = ${webinarId} where marker = ${marker}`;
}

/** Zoom refused, so nothing was made. */
export async function releaseCreation(sql: Queryable, marker: string): Promise<void> {
  await sql`delete from core.zoom_creation where marker = ${marker} and webinar_id is null`;
}
