import { createHash } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { describeError, log } from '#api/core/log.ts';
import type { MeetingEvent, ReadWebhook } from '#api/core/meetings/webhook-events.ts';
import { open, seal } from '#api/core/sealing/sealing.ts';
import { type Secrets, subkey } from '#api/core/secrets.ts';

/**
 * What a domain does with an event, in the transaction that marks it as applied. It may be told the same thing
 * twice in other words, late and out of order.
 */
export type ApplyMeetingEvent = (tx: Transaction, event: MeetingEvent) => Promise<void>;

const sealPurpose = 'zoom-webhook';
/** Zoom comes back for little more than an hour; a key is kept much longer than that. */
const keptDays = 30;
const mostAttempts = 12;
/** In minutes, doubled after each failure. */
const firstPause = 1;
const longestPause = 120;

/** Keeps an event until a worker applies it. False when it was delivered before. */
export async function keepWebhook(
  tx: Transaction,
  ctx: Pick<Context, 'now' | 'secrets'>,
  webhook: ReadWebhook,
): Promise<boolean> {
  const { meeting } = webhook;
  const sealed = meeting ? seal(keyOf(ctx.secrets), sealPurpose, JSON.stringify(meeting)) : null;
  const now = ctx.now();
  const kept = await tx`
    insert into core.zoom_webhook (key, event, event_at, received_at, sealed, state, next_attempt_at)
    values (${createHash('sha256').update(webhook.identity).digest()}, ${webhook.event}, ${webhook.at}, ${now},
      ${sealed}, ${meeting ? 'waiting' : 'ignored'}, ${meeting ? now : null})
    on conflict (key) do nothing returning id`;
  return kept.length > 0;
}

/**
 * Applies everything that waits, in the order in which it happened, one transaction each. One process does it
 * at a time; another finds nothing to do. How many were applied.
 */
export async function applyWebhooks(ctx: Context, apply: ApplyMeetingEvent): Promise<number> {
  const tried = new Set<bigint>();
  let applied = 0;
  for (;;) {
    const outcome = await applyNext(ctx, apply, tried);
    if (outcome === 'none') return applied;
    if (outcome === 'applied') applied += 1;
  }
}

/** Zoom's last sign of life, for the page that shows the office's health; null when there was none. */
export async function lastWebhookAt(sql: Queryable): Promise<Temporal.Instant | null> {
  const [row] = await sql<{ at: Temporal.Instant | null }[]>`
    select max(received_at) as at from core.zoom_webhook`;
  return row?.at ?? null;
}

/** How many events could not be applied and are not tried any more. */
export async function failedWebhooks(sql: Queryable): Promise<number> {
  const [row] = await sql<{ count: bigint }[]>`
    select count(*) as count from core.zoom_webhook where state = 'failed'`;
  return Number(row?.count ?? 0n);
}

/** Forgets events after a month, those that failed among them. The schedule calls it. */
export async function forgetOldWebhooks(sql: Queryable, now: Temporal.Instant): Promise<void> {
  const before = now.subtract({ hours: keptDays * 24 });
  await sql`delete from core.zoom_webhook where received_at < ${before} and state <> 'waiting'`;
}

type WaitingRow = { id: bigint; event: string; sealed: Buffer; attempts: number };

async function applyNext(
  ctx: Context,
  apply: ApplyMeetingEvent,
  tried: Set<bigint>,
): Promise<'applied' | 'failed' | 'none'> {
  const begun: { row?: WaitingRow } = {};
  try {
    return await ctx.sql.begin(async (tx) => {
      const [lock] = await tx<{ taken: boolean }[]>`
        select pg_try_advisory_xact_lock(hashtextextended('zoom-webhooks', 0)) as taken`;
      if (!lock?.taken) return 'none';
      const [row] = await tx<WaitingRow[]>`
        select id, event, sealed, attempts from core.zoom_webhook
        where state = 'waiting' and next_attempt_at <= ${ctx.now()} and id <> all(${[...tried].map(String)}::bigint[])
        order by event_at, id limit 1`;
      if (!row) return 'none';
      begun.row = row;
      tried.add(row.id);
      const event = JSON.parse(open(keyOf(ctx.secrets), sealPurpose, row.sealed)) as MeetingEvent;
      await apply(tx, event);
      await tx`
        update core.zoom_webhook set state = 'applied', sealed = null, next_attempt_at = null where id = ${row.id}`;
      return 'applied';
    });
  } catch (error) {
    if (!begun.row) throw error;
    await putOff(ctx, begun.row, error);
    return 'failed';
  }
}

async function putOff(ctx: Context, { id, event, attempts }: WaitingRow, error: unknown): Promise<void> {
  const made = attempts + 1;
  const isLast = made >= mostAttempts;
  const at = ctx.now();
  log({
    at,
    level: 'error',
    what: isLast ? 'zoom.webhook-given-up' : 'zoom.webhook-not-applied',
    requestId: ctx.requestId,
    webhook: String(id),
    event,
    attempt: made,
    error: describeError(error),
  });
  const next = isLast ? null : at.add({ minutes: Math.min(firstPause * 2 ** attempts, longestPause) });
  await ctx.sql`
    update core.zoom_webhook
    set attempts = ${made}, state = ${isLast ? 'failed' : 'waiting'}, next_attempt_at = ${next}
    where id = ${id} and state = 'waiting'`;
}

const keyOf = (secrets: Secrets) => ({ id: 'meetings', bytes: subkey(secrets, 'meetings') });
