import type { Context } from '#api/core/context.ts';
import { ForbiddenError, NotFoundError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { staffMembers } from '#api/core/people/staff.ts';
import { otherCheckers, whyNoCheck } from '#api/guidance/case-study-rules.ts';
import type { AnonymityCheck } from '#api/guidance/desk-contract.ts';
import { subjectOf } from '#api/guidance/history.ts';
import { lockedEntry, writerOf } from '#api/guidance/queries.ts';

/**
 * Keeps that somebody went through the list for the version they read, and found nobody in it. Whoever saved that version
 * cannot (rows B20 and C15 of the founding facts: publish a case only after a check of its anonymity).
 * @throws RefusedError with the reason: one's own text, checked already, or changed since it was read.
 */
export async function confirmAnonymity(ctx: Context, id: string, check: AnonymityCheck): Promise<void> {
  if (ctx.actor.kind !== 'staff') throw new ForbiddenError();
  const { staffId } = ctx.actor;
  await ctx.sql.begin(async (tx) => {
    const row = await lockedEntry(tx, id);
    if (row.kind !== 'case_study') throw new NotFoundError();
    if (row.version !== check.version) throw new RefusedError(changedMeanwhile);
    const writerId = await writerOf(tx, id, row.version);
    const because = whyNoCheck({ ...row, writerId }, staffId, otherCheckers(await staffMembers(tx), staffId));
    if (because) throw new RefusedError(because);
    const { version, basis } = check;
    const confirmed = [...new Set(check.confirmed)];
    await tx`
      insert into guidance.anonymity_check (entry_id, version, at, staff_id, confirmed, basis)
      values (${id}, ${version}, ${ctx.now()}, ${staffId}, ${confirmed}, ${basis})`;
    await recordEvent(tx, ctx, subjectOf(row), 'anonymity_confirmed', { version, basis, confirmed });
  });
}

const changedMeanwhile = forStaff({
  ja: '読んでいるあいだに、文が直されました。新しい版を読んでから、確かめてください。',
  en: 'The text was changed while you read it. Read the new version before you confirm it.',
});
