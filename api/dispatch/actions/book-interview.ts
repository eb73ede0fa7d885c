import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { InvalidInputError, RefusedError } from '#api/core/errors.ts';
import { officeLanguage, type Sentence } from '#api/core/language.ts';
import { linkProvider } from '#api/core/meetings/plain-providers.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';
import {
  type AppointmentRow,
  appointmentOf,
  lockedOpenTimes,
  type OpenTimeRow,
  openInterviewOf,
} from '#api/dispatch/appointment-queries.ts';
import { allow, keyOf } from '#api/dispatch/case-file.ts';
import { settleInterview } from '#api/dispatch/planning.ts';
import { type DispatchCaseRow, lockedCase } from '#api/dispatch/queries.ts';
import type { InterviewPick } from '#api/dispatch/times-contract.ts';
import type { InterviewWay } from '#api/dispatch/vocabulary.ts';

/**
 * Takes one of the open times for the interview of a case: picked by the organisation, or set by the desk for it.
 * When an interview was agreed before, it moves: its old time is free for others at once.
 * @throws RefusedError when somebody else was quicker, in words.
 */
export async function bookInterview(ctx: Context, caseNumber: string, pick: InterviewPick): Promise<string> {
  return await ctx.sql.begin(async (tx) => {
    const theCase = await lockedCase(tx, caseNumber);
    const before = await openInterviewOf(tx, theCase.id);
    allow(ctx, theCase, before?.status === 'agreed' ? 'moveInterview' : 'setInterview');
    const old = before?.openTimeId ?? null;
    const times = await lockedOpenTimes(tx, old ? [old, pick.openTimeId] : [pick.openTimeId]);
    const time = times.find(({ id }) => id === pick.openTimeId);
    if (!time || time.removedAt || time.takenBy) throw new RefusedError(sentences.taken);
    if (!time.ways.includes(pick.way))
      throw new InvalidInputError([{ field: 'way', because: sentences.way }]);
    if (old) await tx`update dispatch.open_time set taken_by = null where id = ${old}`;
    await tx`update dispatch.open_time set taken_by = ${theCase.id} where id = ${time.id}`;
    const row = await interviewAt(tx, ctx, theCase, before, {
      minutes: Math.round(time.startsAt.until(time.endsAt).total('minutes')),
      way: pick.way,
      joinUrl: time.joinUrl ?? '',
      staffId: time.staffId,
      openTimeId: time.id,
    });
    await settleInterview(tx, ctx, theCase, row, { ...spanOf(time), staffId: time.staffId });
    return row.id;
  });
}

const spanOf = (time: OpenTimeRow) => ({
  from: time.startsAt,
  until: time.endsAt,
  bufferMinutes: time.bufferMinutes,
});

/** Writes down who holds the interview, how and where; the row is made when there is none. */
export async function interviewAt(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  before: AppointmentRow | null,
  set: {
    minutes: number;
    way: InterviewWay;
    joinUrl: string;
    staffId: string | null;
    openTimeId: string | null;
  },
): Promise<AppointmentRow> {
  const place = await placeOf(tx, theCase, set.way, set.joinUrl);
  const sealed = seal(await keyOf(tx, ctx, theCase), 'place', JSON.stringify(place));
  const [made] = before
    ? await tx<{ id: string }[]>`
        update dispatch.appointment set minutes = ${set.minutes}, way = ${set.way}, sealed_place = ${sealed},
          staff_id = ${set.staffId}, open_time_id = ${set.openTimeId}
        where id = ${before.id} returning id`
    : await tx<{ id: string }[]>`
        insert into dispatch.appointment (case_id, kind, status, minutes, way, sealed_place, staff_id, open_time_id,
          made_at)
        values (${theCase.id}, 'interview', 'proposed', ${set.minutes}, ${set.way}, ${sealed}, ${set.staffId},
          ${set.openTimeId}, ${ctx.now()}) returning id`;
  return await appointmentOf(tx, theCase.id, made?.id ?? '');
}

async function placeOf(
  tx: Transaction,
  theCase: DispatchCaseRow,
  way: InterviewWay,
  joinUrl: string,
): Promise<{ place: string; because: string; joinUrl: string }> {
  if (way === 'online')
    return { place: '', because: '', joinUrl: joinUrl ? ((await linkProvider.hostLink(joinUrl)) ?? '') : '' };
  if (way === 'telephone') return { place: '', because: '', joinUrl: '' };
  const { officeName } = await officeSettingsOf(tx);
  return { place: officeName[officeLanguage(theCase.language)], because: '', joinUrl: '' };
}

const sentences = {
  taken: {
    ja: 'この時間は、もう空いていません。ほかの時間を選んでください。',
    en: 'This time is no longer free. Please choose another.',
    easy: 'この時間は、もう空いていません。ほかの時間をえらんでください。',
  },
  way: {
    ja: 'この時間では、その方法を選べません。ほかの方法か、ほかの時間を選んでください。',
    en: 'That way is not offered at this time. Choose another way or another time.',
    easy: 'この時間では、その方法をえらぶことができません。ほかの方法か、ほかの時間をえらんでください。',
  },
} as const satisfies Record<string, Sentence>;
