import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import type { SeminarPlan } from '#api/seminars/desk-contract.ts';
import { allowPlanner, bookPlan, keepPlan, seminarSubject, tellRegistrants } from '#api/seminars/planning.ts';
import { lockedSeminar, type SeminarRow } from '#api/seminars/queries.ts';
import { askForWebinarNow } from '#api/seminars/webinar-planning.ts';

/**
 * Changes a plan. Of a published seminar the date moves only by `rescheduleSeminar`; when its place changes, the
 * registrants are told and the entry in their calendars is replaced.
 * @throws RefusedError when somebody changed it meanwhile, or when hall, staff or seats do not allow it.
 */
export async function changeSeminar(
  ctx: Context,
  id: string,
  plan: SeminarPlan,
  version: number,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedSeminar(tx, id);
    allowPlanner(ctx, row, 'change');
    if (row.version !== version) throw new RefusedError(sentences.changedMeanwhile);
    const moves = !row.startsAt.equals(plan.startsAt) || !row.endsAt.equals(plan.endsAt);
    if (moves && row.status !== 'draft') throw new RefusedError(sentences.reschedule);
    const joinUrl = joinUrlOf(plan, row);
    if (row.status !== 'draft' && plan.online?.by === 'link' && !joinUrl)
      throw new RefusedError(sentences.linkMissing);
    const newPlace = row.status === 'published' && row.venueId !== (plan.hall?.venueId ?? null);
    await tx`
      update seminars.seminar
      set series_id = ${plan.seriesId}, about = ${tx.json(plan.about)}, starts_at = ${plan.startsAt},
        ends_at = ${plan.endsAt}, opens_at = ${plan.opensAt}, closes_at = ${plan.closesAt},
        waiting_list = ${plan.waitingList}, approval = ${plan.approval}, online_by = ${plan.online?.by ?? null},
        venue_id = ${plan.hall?.venueId ?? null}, staff_ids = ${plan.staffIds}, join_url = ${joinUrl},
        version = version + 1, calendar_sequence = calendar_sequence + ${newPlace ? 1 : 0}
      where id = ${id}`;
    await keepPlan(tx, id, plan);
    // A postponed one has no time, and holds nobody's until it has.
    if (row.status !== 'postponed') await bookPlan(tx, ctx, id, plan);
    await recordEvent(tx, ctx, seminarSubject(id), 'changed', { version: version + 1, newPlace });
    if (row.status !== 'draft' && (row.onlineBy === 'zoom' || plan.online?.by === 'zoom'))
      await askForWebinarNow(tx, ctx, id);
    if (newPlace) await tellRegistrants(tx, ctx, id, 'changed', `version-${version + 1}`);
  });
}

/** The link of a plan. A webinar has none but what takes its place, and that is no matter of the plan. */
function joinUrlOf({ online }: SeminarPlan, row: SeminarRow): string | null {
  if (online?.by === 'zoom') return row.onlineBy === 'zoom' ? row.joinUrl : null;
  return online ? (online.url ?? row.joinUrl) : null;
}

const sentences = {
  changedMeanwhile: forStaff({
    ja: 'ほかの担当者がこの計画を変更しました。新しい内容を確かめてから、もう一度変更してください。',
    en: 'Somebody else has changed this plan. Look at the new one, then change it again.',
  }),
  reschedule: forStaff({
    ja: '公開したセミナーの日時は「日程の変更」で変えてください。申込者に知らせます。',
    en: 'Change the date of a published seminar by rescheduling it: the registrants are told.',
  }),
  linkMissing: forStaff({
    ja: 'オンラインのリンクを入力してください。',
    en: 'Please give the link for taking part online.',
  }),
};
