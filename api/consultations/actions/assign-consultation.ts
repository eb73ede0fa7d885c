import { allow, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { staffMembers } from '#api/core/people/staff.ts';

/**
 * Gives the case to somebody at the desk, or to nobody with `null`.
 * @throws RefusedError when they left, or only read (auditors).
 */
export async function assignConsultation(
  ctx: Context,
  receiptNumber: string,
  staffId: string | null,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    await allow(tx, ctx, row, 'assign');
    if (row.assigneeId === staffId) return;
    if (staffId !== null && !(await mayAnswer(tx, staffId))) throw new RefusedError(sentences.notAtDesk);
    await tx`update consultations.consultation set assignee_id = ${staffId} where id = ${row.id}`;
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'assigned', { from: row.assigneeId, to: staffId });
  });
}

async function mayAnswer(tx: Transaction, staffId: string): Promise<boolean> {
  const members = await staffMembers(tx);
  return members.some((one) => one.id === staffId && one.active && one.role !== 'auditor');
}

const sentences = {
  notAtDesk: forStaff({
    ja: 'この人には担当を頼めません。窓口の担当者から選んでください。',
    en: 'This person cannot take the case. Choose somebody who answers at the desk.',
  }),
};
