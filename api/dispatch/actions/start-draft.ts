import { dayOf } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { createCaseKey, seal } from '#api/core/sealing/sealing.ts';
import type { NewDraft } from '#api/dispatch/contract.ts';
import { draftDays } from '#api/dispatch/draft-access.ts';
import { judgeEligibility, whyNotAccepting } from '#api/dispatch/eligibility-rules.ts';
import { placesTaken, programmeById } from '#api/dispatch/programme-queries.ts';

/**
 * Begins an application. Nothing of it is in the trace: until it is sent it is the writer's own.
 * @throws RefusedError when the programme takes no applications, or not of this kind.
 */
export async function startDraft(
  ctx: Context,
  draft: NewDraft,
  fromConsultation: string | null = null,
): Promise<string> {
  return await ctx.sql.begin(async (tx) => {
    const programme = await programmeById(tx, draft.programmeId);
    const today = dayOf(await loadCalendar(tx), ctx.now());
    const because = whyNotAccepting(programme, today, await placesTaken(tx, programme.id));
    if (because) throw new RefusedError(because);
    const [wrongKind] = judgeEligibility(programme, { ...draft, notMet: [] }).because;
    if (wrongKind) throw new RefusedError(wrongKind);
    const key = await createCaseKey(tx, ctx);
    const { applicantKind, answers } = draft;
    const [row] = await tx<{ id: string }[]>`
      insert into dispatch.application_draft (programme_id, language, key_id, sealed, step, from_consultation,
        saved_at, expires_at)
      values (${programme.id}, ${ctx.language}, ${key.id},
        ${seal(key, 'draft', JSON.stringify({ applicantKind, answers }))}, 'organisation', ${fromConsultation},
        ${ctx.now()}, ${ctx.now().add({ hours: draftDays * 24 })})
      returning id`;
    if (!row) throw new Error('A draft was not kept.');
    return row.id;
  });
}
