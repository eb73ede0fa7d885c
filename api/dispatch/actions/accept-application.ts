import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import { forStaff } from '#api/core/language.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { keyOf, moveCase } from '#api/dispatch/case-file.ts';
import { keepDecision } from '#api/dispatch/completion-queries.ts';
import { lockedProgramme, placesTaken } from '#api/dispatch/programme-queries.ts';
import { type DispatchCaseRow, lockedCase } from '#api/dispatch/queries.ts';
import type { DecisionReason } from '#api/dispatch/vocabulary.ts';

/**
 * Decides to send an expert; the promise of the decision is kept and the letter can be read at once. One organisation
 * gets the visits of a programme once (FAQ: five in all).
 * @throws RefusedError when no place is left, or the organisation was accepted in this programme before.
 */
export async function acceptApplication(
  ctx: Context,
  caseNumber: string,
  decision: { reasons: readonly DecisionReason[]; text: string },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    const moved = await moveCase(tx, ctx, row, 'decideAccept', { detail: { reasons: decision.reasons } });
    const programme = await lockedProgramme(tx, row.programmeId);
    if ((await placesTaken(tx, programme.id)) >= programme.places) throw new RefusedError(sentences.full);
    if (await acceptedBefore(tx, row)) throw new RefusedError(sentences.again);
    await keepDecision(tx, ctx, row, await keyOf(tx, ctx, row), { accepted: true, ...decision });
    await tellApplicant(tx, ctx, moved, 'accepted', 'once');
  });
}

async function acceptedBefore(tx: Transaction, row: DispatchCaseRow): Promise<boolean> {
  if (!row.corporateNumberHash) return false;
  const [other] = await tx`
    select from dispatch.dispatch_case c join dispatch.decision decision on decision.case_id = c.id
    where c.programme_id = ${row.programmeId} and c.corporate_number_hash = ${row.corporateNumberHash}
      and c.id <> ${row.id} and decision.accepted and c.status not in ('withdrawn', 'cancelled')`;
  return other !== undefined;
}

const sentences = {
  full: forStaff({
    ja: 'この年度の枠は、すべて埋まっています。事業の設定で枠を増やすか、派遣しないことに決めてください。',
    en: 'All places of this fiscal year are taken. Raise the number of places, or decline.',
  }),
  again: forStaff({
    ja: 'この団体には、この年度の派遣がすでに決まっています。派遣は一つの団体に一度です。',
    en: 'This organization has been accepted in this fiscal year already. Each organization is helped once.',
  }),
};
