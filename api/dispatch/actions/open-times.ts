import type { TimeSpan } from '#api/core/bookings/bookings.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';
import { staffMembers } from '#api/core/people/staff.ts';
import { lockedOpenTimes } from '#api/dispatch/appointment-queries.ts';
import { interviewObstacle } from '#api/dispatch/planning.ts';
import { timesOf } from '#api/dispatch/time-rules.ts';
import type { OpenTimesPlan } from '#api/dispatch/times-contract.ts';

/**
 * Opens times for interviews: one, or a pattern over the business days within office hours. At what stands there
 * already, another open time or a booking of the same person, none is opened.
 * @throws RefusedError when a single time is not possible, or when a pattern holds none.
 */
export async function openTimes(
  ctx: Context,
  plan: OpenTimesPlan,
): Promise<{ opened: number; left: number }> {
  return await ctx.sql.begin(async (tx) => {
    const staffId = await personIn(tx, ctx, plan.staffId);
    const spans = await spansOf(tx, ctx, plan);
    if (spans.length === 0) throw new RefusedError(sentences.none);
    let opened = 0;
    for (const span of spans) if (await openOne(tx, ctx, staffId, plan, span)) opened += 1;
    if (opened === 0) throw new RefusedError(plan.kind === 'single' ? sentences.taken : sentences.allTaken);
    await recordEvent(tx, ctx, { kind: 'staff', id: staffId }, 'times_opened', { opened });
    return { opened, left: spans.length - opened };
  });
}

async function spansOf(tx: Transaction, ctx: Context, plan: OpenTimesPlan): Promise<TimeSpan[]> {
  const calendar = await loadCalendar(tx);
  if (plan.kind === 'pattern') return timesOf(calendar, { ...plan, ...plan.hours }, ctx.now());
  const from = Temporal.Instant.from(plan.startsAt);
  const span = { from, until: from.add({ minutes: plan.minutes }) };
  const obstacle = interviewObstacle(calendar, ctx.now(), span);
  if (obstacle) throw new RefusedError(obstacle);
  return [span];
}

async function openOne(
  tx: Transaction,
  ctx: Context,
  staffId: string,
  plan: OpenTimesPlan,
  { from, until }: TimeSpan,
): Promise<boolean> {
  const opened = await tx`
    insert into dispatch.open_time (staff_id, starts_at, ends_at, buffer_minutes, ways, join_url, made_at)
    select ${staffId}, ${from}, ${until}, ${plan.bufferMinutes}, ${plan.ways as string[]}::text[],
      ${plan.joinUrl || null}, ${ctx.now()}
    where not exists (select 1 from core.booking where resource_kind = 'staff' and resource_id = ${staffId}
      and during && tstzrange(${from}, ${until.add({ minutes: plan.bufferMinutes })}))
    on conflict do nothing returning id`;
  return opened.length > 0;
}

/** Takes an open time back, if nobody has taken it. */
export async function removeOpenTime(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const [time] = await lockedOpenTimes(tx, [id]);
    if (!time || time.removedAt) throw new NotFoundError();
    if (time.takenBy) throw new RefusedError(sentences.inUse);
    await tx`update dispatch.open_time set removed_at = ${ctx.now()} where id = ${id}`;
    await recordEvent(tx, ctx, { kind: 'staff', id: time.staffId }, 'time_removed', { time: id });
  });
}

/** `me` is whoever asks. @throws RefusedError for somebody who does not work here. */
export async function personIn(tx: Transaction, ctx: Context, staffId: string): Promise<string> {
  const id = staffId === 'me' && ctx.actor.kind === 'staff' ? ctx.actor.staffId : staffId;
  const known = (await staffMembers(tx)).some((one) => one.id === id && one.active && one.role !== 'auditor');
  if (!known) throw new RefusedError(sentences.nobody);
  return id;
}

const sentences = {
  none: forStaff({
    ja: 'この期間に、開ける時間がありません。曜日と時間、休みの日を確かめてください。',
    en: 'There is no time to open in these days. Check weekdays, hours and closed days.',
  }),
  taken: forStaff({
    ja: 'その時間には、この担当者の別の予定か、すでに開いた時間があります。',
    en: 'At that time this person is taken, or a time is open already.',
  }),
  allTaken: forStaff({
    ja: 'この期間の時間は、すべてすでに開いているか、別の予定があります。',
    en: 'All of these times are open already, or the person is taken.',
  }),
  inUse: forStaff({
    ja: 'この時間は面談に使われています。先に面談を取り消すか、移してください。',
    en: 'An interview stands at this time. Cancel or move it first.',
  }),
  nobody: forStaff({
    ja: 'この担当者は選べません。一覧から選び直してください。',
    en: 'This person cannot be chosen. Choose somebody from the list.',
  }),
} as const satisfies Record<string, Sentence>;
