import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { expertSubject } from '#api/dispatch/expert-access.ts';
import { lockedExpert } from '#api/dispatch/expert-queries.ts';
import type { DaySpan, WeekSpan } from '#api/dispatch/time-rules.ts';

/** The week in which an expert can visit. What is agreed already stays as it is. */
export async function saveAvailability(
  ctx: Context,
  expertId: string,
  weekly: readonly WeekSpan[],
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    await lockedExpert(tx, expertId);
    await tx`
      update dispatch.expert set weekly = ${tx.json(weekly as never)}, version = version + 1 where id = ${expertId}`;
    await recordEvent(tx, ctx, expertSubject(expertId), 'availability_changed', { spans: weekly.length });
  });
}

/** A day that differs from the week: these hours, none at all with an empty list, or as the week again with null. */
export async function saveException(
  ctx: Context,
  expertId: string,
  day: string,
  spans: readonly DaySpan[] | null,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    await lockedExpert(tx, expertId);
    if (spans === null) {
      await tx`delete from dispatch.expert_exception where expert_id = ${expertId} and day = ${day}`;
    } else {
      await tx`
        insert into dispatch.expert_exception (expert_id, day, spans)
        values (${expertId}, ${day}, ${tx.json(spans as never)})
        on conflict (expert_id, day) do update set spans = excluded.spans`;
    }
    await recordEvent(tx, ctx, expertSubject(expertId), 'exception_changed', {
      day,
      spans: spans?.length ?? null,
    });
  });
}
