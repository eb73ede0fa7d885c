import { randomBytes } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { randomCharacters } from '#api/core/receipts/receipt-number.ts';
import type { SeminarPlan } from '#api/seminars/desk-contract.ts';
import { bookPlan, keepPlan, seminarSubject } from '#api/seminars/planning.ts';

/** Six characters of the address on the web: short enough to read out, and no word in any language. */
const slugLength = 6;

/**
 * Writes down the plan of a new seminar as a draft, which nobody outside sees. Hall and staff are booked at once.
 * @throws RefusedError when one of them is taken.
 */
export async function planSeminar(ctx: Context, plan: SeminarPlan): Promise<string> {
  return await ctx.sql.begin(async (tx) => {
    const slug = randomCharacters(slugLength, randomBytes).toLowerCase();
    const [row] = await tx<{ id: string }[]>`
      insert into seminars.seminar (slug, series_id, status, about, starts_at, ends_at, opens_at, closes_at,
        waiting_list, approval, online_by, venue_id, staff_ids, join_url, made_at)
      values (${slug}, ${plan.seriesId}, 'draft', ${tx.json(plan.about)}, ${plan.startsAt}, ${plan.endsAt},
        ${plan.opensAt}, ${plan.closesAt}, ${plan.waitingList}, ${plan.approval}, ${plan.online?.by ?? null},
        ${plan.hall?.venueId ?? null}, ${plan.staffIds}, ${plan.online?.by === 'link' ? plan.online.url : null}, ${ctx.now()})
      returning id`;
    if (!row) throw new Error('A seminar was not written.');
    await keepPlan(tx, row.id, plan);
    await bookPlan(tx, ctx, row.id, plan);
    await recordEvent(tx, ctx, seminarSubject(row.id), 'planned', { slug, startsAt: plan.startsAt });
    return row.id;
  });
}
