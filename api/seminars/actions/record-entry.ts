import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import type { Sentence } from '#api/core/language.ts';
import { joinViewOf } from '#api/seminars/join-view.ts';
import type { RegistrationRow } from '#api/seminars/registration-queries.ts';
import { subjectOf } from '#api/seminars/ticket.ts';

/**
 * Somebody goes in by their own way: tells them where to, and writes down that they did the first time. It is no
 * attendance, which only the webinar tells, but it answers "I could not get in".
 * @throws RefusedError when the way does not lead on now
 */
export async function recordEntry(ctx: Context, row: RegistrationRow): Promise<string> {
  const { state, url } = await joinViewOf(ctx, row);
  if (state !== 'open' || !url)
    throw new RefusedError(state === 'preparing' ? sentences.preparing : sentences.closed);
  await ctx.sql.begin(async (tx) => {
    const first = await tx`
      update seminars.registration set entered_at = ${ctx.now()}
      where id = ${row.id} and entered_at is null returning id`;
    if (first.length > 0) await recordEvent(tx, ctx, subjectOf(row.ticketNumber), 'entered');
  });
  return url;
}

const sentences = {
  preparing: {
    ja: 'リンクを準備しています。少し待ってから、もう一度お試しください。',
    en: 'Your link is being prepared. Please wait a moment and try again.',
    easy: 'リンクを準備しています。少し待ってから、もう一度ためしてください。',
  },
  closed: {
    ja: 'いまは入室できません。このページの案内をご確認ください。',
    en: 'You cannot go in now. Please see what this page says.',
    easy: '今は入ることができません。このページに書いてあることを読んでください。',
  },
} satisfies Record<string, Sentence>;
