import { createHmac } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { nextUtcMidnight } from '#api/core/meetings/zoom-failure.ts';
import {
  callsPerSecond,
  type DailyLimitName,
  dailyLimits,
  ourShare,
  type RateClass,
  type ZoomPlanName,
} from '#api/core/meetings/zoom-settings.ts';
import { subkey } from '#api/core/secrets.ts';

type Keeper = Pick<Context, 'sql' | 'secrets'>;

/**
 * The instant at which the next call of this class may go out. Calls are spaced evenly over all processes, so
 * no second holds more than our share of what Zoom allows. The caller waits for it.
 */
export async function nextTurn(
  sql: Queryable,
  turn: { account: string; plan: ZoomPlanName; rateClass: RateClass; now: Temporal.Instant },
): Promise<Temporal.Instant> {
  const { account, rateClass, now } = turn;
  const microseconds = Math.ceil(1_000_000 / (callsPerSecond[turn.plan][rateClass] * ourShare));
  const step = `${microseconds} microseconds`;
  // A turn far ahead is no queue but a clock that was set back: it is not waited for.
  const [row] = await sql<{ at: Temporal.Instant }[]>`
    insert into core.zoom_pace as pace (account, rate_class, next_at)
    values (${account}, ${rateClass}, ${now}::timestamptz + ${step}::interval)
    on conflict (account, rate_class) do update set next_at = ${step}::interval + case
      when pace.next_at > ${now}::timestamptz + interval '5 minutes' then ${now}::timestamptz
      else greatest(pace.next_at, ${now}::timestamptz) end
    returning next_at - ${step}::interval as at`;
  return row?.at ?? now;
}

/** Nobody calls this class before `until`: Zoom said that it is enough for now. */
export async function holdBack(
  sql: Queryable,
  hold: { account: string; rateClass: RateClass; until: Temporal.Instant },
): Promise<void> {
  await sql`
    update core.zoom_pace set next_at = greatest(next_at, ${hold.until})
    where account = ${hold.account} and rate_class = ${hold.rateClass}`;
}

export type DailyUse = { name: DailyLimitName; subjects: readonly string[]; now: Temporal.Instant };

/**
 * Takes one of today's tries for each subject and says which had one left. A subject is a host, or a person in
 * a webinar; only its keyed hash is kept.
 */
export async function takeToday(keeper: Keeper, use: DailyUse): Promise<Set<string>> {
  const byHash = hashes(keeper, use);
  const rows = await keeper.sql<{ subject: Buffer }[]>`
    insert into core.zoom_daily_use as used_today (name, subject, day, used)
    select ${use.name}, decode(hex, 'hex'), ${utcDay(use.now)}, 1
    from unnest(${[...byHash.keys()]}::text[]) as hex order by hex
    on conflict (name, subject, day) do update set used = used_today.used + 1
      where used_today.used < ${dailyLimits[use.name]}
    returning subject`;
  return new Set(rows.flatMap(({ subject }) => byHash.get(subject.toString('hex')) ?? []));
}

/** Zoom says that today's tries are gone, whatever we counted: somebody else uses the account too. */
export async function exhaustToday(keeper: Keeper, use: DailyUse): Promise<void> {
  const limit = dailyLimits[use.name];
  await keeper.sql`
    insert into core.zoom_daily_use as used_today (name, subject, day, used)
    select ${use.name}, decode(hex, 'hex'), ${utcDay(use.now)}, ${limit}
    from unnest(${[...hashes(keeper, use).keys()]}::text[]) as hex order by hex
    on conflict (name, subject, day) do update set used = greatest(used_today.used, ${limit})`;
}

/** For the desk: how many webinars this host may still have made or changed today. */
export async function hostWritesToday(
  keeper: Keeper,
  host: string,
  now: Temporal.Instant,
): Promise<{ used: number; limit: number; resetsAt: Temporal.Instant }> {
  const [hash = ''] = hashes(keeper, { name: 'hostWrite', subjects: [host], now }).keys();
  const [row] = await keeper.sql<{ used: number }[]>`
    select used from core.zoom_daily_use
    where name = 'hostWrite' and subject = ${Buffer.from(hash, 'hex')} and day = ${utcDay(now)}`;
  return { used: row?.used ?? 0, limit: dailyLimits.hostWrite, resetsAt: nextUtcMidnight(now) };
}

/** Forgets what was counted on days that are over. The schedule calls it. */
export async function forgetOldZoomUse(sql: Queryable, now: Temporal.Instant): Promise<void> {
  await sql`delete from core.zoom_daily_use where day < ${utcDay(now)}`;
}

function hashes({ secrets }: Pick<Keeper, 'secrets'>, use: DailyUse): Map<string, string> {
  const key = subkey(secrets, 'meetings');
  const hashOf = (subject: string) =>
    createHmac('sha256', key).update(`${use.name}/${subject.toLowerCase()}`).digest('hex');
  return new Map(use.subjects.map((subject) => [hashOf(subject), subject]));
}

const utcDay = (at: Temporal.Instant): string => at.toString().slice(0, 10);
