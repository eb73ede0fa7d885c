import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { allowPlanner, seminarSubject } from '#api/seminars/planning.ts';
import { lockedSeminar } from '#api/seminars/queries.ts';
import { askForWebinarNow } from '#api/seminars/webinar-planning.ts';

/** Shows the seminar to everybody. Registration opens and closes by itself at its times. */
export async function publishSeminar(ctx: Context, id: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedSeminar(tx, id);
    const to = allowPlanner(ctx, row, 'publish');
    if (row.onlineBy === 'link' && !row.joinUrl) throw new RefusedError(sentences.linkMissing);
    await tx`
      update seminars.seminar set status = ${to}, published_at = ${ctx.now()}, version = version + 1
      where id = ${id}`;
    await recordEvent(tx, ctx, seminarSubject(id), 'published');
    if (row.onlineBy === 'zoom') await askForWebinarNow(tx, ctx, id);
  });
}

const sentences = {
  linkMissing: forStaff({
    ja: 'オンラインのリンクを入力してから公開してください。',
    en: 'Please give the link for taking part online before publishing.',
  }),
};
