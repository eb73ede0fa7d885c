import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import type { WebinarDifference } from '#api/core/meetings/provider.ts';
import { type NewTimes, rescheduleSeminar } from '#api/seminars/actions/reschedule-seminar.ts';
import type { WebinarDecision } from '#api/seminars/desk-contract.ts';
import { allowPlanner, seminarSubject } from '#api/seminars/planning.ts';
import { lockedSeminar, type SeminarRow, seminarById } from '#api/seminars/queries.ts';
import { askForWebinarNow } from '#api/seminars/webinar-planning.ts';
import { type WebinarRow, webinarOf } from '#api/seminars/webinar-queries.ts';
import { decisionOn } from '#api/seminars/webinar-workflow.ts';

/**
 * The administrator decides on what stands in Zoom's screens and not with us. Ours: all of it is sent again. Theirs:
 * those fields are left to Zoom from now on; a time of theirs moves the seminar, and the registrants are told.
 * @throws RefusedError where a promise stands on our value, or when the difference is gone
 */
export async function chooseWebinarSettings(
  ctx: Context,
  seminarId: string,
  decision: WebinarDecision,
): Promise<void> {
  const fields = decision.take === 'theirs' ? decision.fields : [];
  const seminar = await seminarById(ctx.sql, seminarId);
  const webinar = await changeable(ctx, seminar, fields);
  const chosen = webinar.differences.filter(({ field }) => fields.includes(field));
  if (chosen.some(({ field }) => decisionOn(field) === 'reschedule'))
    await rescheduleSeminar(ctx, seminarId, timesOf(seminar, chosen));
  await ctx.sql.begin(async (tx) => {
    allowPlanner(ctx, await lockedSeminar(tx, seminarId), 'change');
    if (decision.take === 'ours')
      await tx`
        update seminars.webinar set overwrite = true, left_to_zoom = '{}' where id = ${webinar.id}`;
    else {
      const left = fields.filter((field) => decisionOn(field) === 'leave');
      const open = webinar.differences.filter(({ field }) => !fields.includes(field));
      await tx`
        update seminars.webinar
        set left_to_zoom = array(select distinct unnest(left_to_zoom || ${left}::text[]) order by 1),
          differences = ${tx.json(open as never)}
        where id = ${webinar.id}`;
    }
    await recordEvent(tx, ctx, seminarSubject(seminarId), 'webinar_settings_chosen', {
      take: decision.take,
      fields,
    });
    await askForWebinarNow(tx, ctx, seminarId);
  });
}

async function changeable(ctx: Context, seminar: SeminarRow, fields: readonly string[]): Promise<WebinarRow> {
  allowPlanner(ctx, seminar, 'change');
  const webinar = await webinarOf(ctx.sql, seminar.id);
  if (webinar?.state !== 'made') throw new RefusedError(sentences.notMade);
  const known = new Set(webinar.differences.map(({ field }) => field));
  if (!fields.every((field) => known.has(field))) throw new RefusedError(sentences.gone);
  if (fields.some((field) => decisionOn(field) === 'never')) throw new RefusedError(sentences.promised);
  return webinar;
}

/** Registration stays open as long before the start as it was. */
function timesOf(seminar: SeminarRow, chosen: readonly WebinarDifference[]): NewTimes {
  const theirs = new Map(chosen.map((one) => [one.field, one.theirs]));
  const startsAt = Temporal.Instant.from(theirs.get('start_time') ?? seminar.startsAt);
  const minutes = Number(theirs.get('duration') ?? seminar.startsAt.until(seminar.endsAt).total('minutes'));
  const endsAt = startsAt.add({ minutes: Math.round(minutes) });
  const moved = seminar.closesAt.add(seminar.startsAt.until(startsAt));
  const closesAt = Temporal.Instant.compare(moved, endsAt) > 0 ? endsAt : moved;
  return {
    startsAt: startsAt.toString(),
    endsAt: endsAt.toString(),
    opensAt: seminar.opensAt.toString(),
    closesAt: closesAt.toString(),
  };
}

const sentences = {
  notMade: forStaff({
    ja: 'Zoom のウェビナーがまだできていません。',
    en: 'There is no webinar at Zoom yet.',
  }),
  gone: forStaff({
    ja: 'この違いはもうありません。ページを開き直して確かめてください。',
    en: 'This difference is gone. Please open the page again.',
  }),
  promised: forStaff({
    ja: 'この設定は、参加者への約束（登録した方だけが入れること、案内が一通だけ届くこと）にかかわるため、Zoom の値に合わせられません。窓口の設定に戻してください。',
    en: 'This setting keeps a promise to the registrants: nobody else comes in, and one mail is one mail. Zoom’s value cannot be taken; put ours back.',
  }),
};
