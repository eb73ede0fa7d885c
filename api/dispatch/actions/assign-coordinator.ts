import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import { forStaff } from '#api/core/language.ts';
import { staffMembers } from '#api/core/people/staff.ts';
import { allow, moveCase } from '#api/dispatch/case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/**
 * Gives the case to a coordinator or an administrator, or to nobody with `null`.
 * @throws RefusedError when they left, or only read.
 */
export async function assignCoordinator(
  ctx: Context,
  caseNumber: string,
  staffId: string | null,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    allow(ctx, row, 'assign');
    if (row.assigneeId === staffId) return;
    if (staffId !== null && !(await mayCoordinate(tx, staffId))) throw new RefusedError(sentences.notTheirs);
    await tx`update dispatch.dispatch_case set assignee_id = ${staffId} where id = ${row.id}`;
    await moveCase(tx, ctx, row, 'assign', { detail: { assignee: staffId } });
  });
}

async function mayCoordinate(tx: Transaction, staffId: string): Promise<boolean> {
  const members = await staffMembers(tx);
  return members.some(
    (one) => one.id === staffId && one.active && (one.role === 'coordinator' || one.role === 'administrator'),
  );
}

const sentences = {
  notTheirs: forStaff({
    ja: 'この人には担当を頼めません。調整担当か管理者から選んでください。',
    en: 'This person cannot take the case. Choose a coordinator or an administrator.',
  }),
};
