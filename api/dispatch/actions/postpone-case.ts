import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { forStaff } from '#api/core/language.ts';
import { postponePromise } from '#api/core/promises/store.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { addNotice, moveCase, openPromiseFor } from '#api/dispatch/case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/**
 * The told date cannot be kept: the desk tells a later one and why. The organisation reads both on the status page and
 * gets the new date by mail.
 * @throws RefusedError when the new day is closed, not later, or too far ahead.
 */
export async function postponeCase(
  ctx: Context,
  caseNumber: string,
  postponement: { dueOn: string; text: string },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    const promise = await openPromiseFor(tx, row);
    const { dueOn, text } = postponement;
    await moveCase(tx, ctx, row, 'postpone', { detail: { oldDueOn: promise?.dueOn ?? null, dueOn } });
    if (!promise) throw new RefusedError(sentences.nothingOwed);
    const later = await postponePromise(tx, ctx, promise.id, dueOn);
    await addNotice(tx, ctx, row, text, later.id);
    await tellApplicant(tx, ctx, row, 'promise_moved', later.id);
  });
}

const sentences = {
  nothingOwed: forStaff({
    ja: 'いま約束している期日はありません。',
    en: 'No date is promised at the moment.',
  }),
};
