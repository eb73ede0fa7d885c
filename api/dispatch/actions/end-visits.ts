import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { forStaff } from '#api/core/language.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { appointmentsOf } from '#api/dispatch/appointment-queries.ts';
import { addNotice, moveCase } from '#api/dispatch/case-file.ts';
import { endAppointmentsWithCase } from '#api/dispatch/planning.ts';
import { programmeById } from '#api/dispatch/programme-queries.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/**
 * The visits are over: all were held, or the rest is not wanted, and then it is said why. What was still agreed is
 * cancelled; survey and final manual follow.
 * @throws RefusedError when visits are left and no reason is given.
 */
export async function endVisits(ctx: Context, caseNumber: string, text: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    const { sessions } = await programmeById(tx, row.programmeId);
    const held = (await appointmentsOf(tx, row.id)).filter(
      ({ kind, status }) => kind === 'visit' && status === 'held',
    );
    const detail = { held: held.length, sessions };
    const moved = await moveCase(tx, ctx, row, 'finishVisits', { detail });
    if (held.length < sessions && !text) throw new RefusedError(sentences.needsWords);
    if (text) await addNotice(tx, ctx, row, text, 'visits-ended');
    const cancelled = await endAppointmentsWithCase(tx, ctx, moved, text);
    await tellApplicant(tx, ctx, moved, 'visits_finished', 'once', { cancelled });
  });
}

const sentences = {
  needsWords: forStaff({
    ja: '訪問が残っています。ここで終える理由を、団体に伝える文で書いてください。',
    en: 'Visits are left. Write for the organization why they end here.',
  }),
};
