import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { subjectOf } from '#api/guidance/history.ts';
import { lockedEntry } from '#api/guidance/queries.ts';

/**
 * Takes a draft off the editors' lists. It stays in the database with its history, and its name is never used again. Of
 * a case study no word stays.
 * @throws RefusedError for what the public is reading.
 */
export async function removeEntry(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedEntry(tx, id);
    if (row.status === 'published') throw new RefusedError(hideFirst);
    await tx`update guidance.entry set status = 'removed' where id = ${id}`;
    if (row.kind === 'case_study') await forgetWords(tx, id);
    await recordEvent(tx, ctx, subjectOf(row), 'entry_removed');
  });
}

async function forgetWords(tx: Transaction, id: string): Promise<void> {
  await tx`delete from guidance.revision where entry_id = ${id}`;
  await tx`update guidance.entry set texts = '{"ja": null, "en": null, "easy": null}' where id = ${id}`;
}

const hideFirst = forStaff({
  ja: '公開しているものは消せません。先に、公開をやめてください。',
  en: 'What is published cannot be removed. Take it off the site first.',
});
