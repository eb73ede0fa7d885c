import type { Context } from '#api/core/context.ts';
import { InvalidInputError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import type { ArchivePlan } from '#api/seminars/desk-contract.ts';
import { planSentences } from '#api/seminars/fields.ts';
import { seminarSubject } from '#api/seminars/planning.ts';
import { lockedSeminar } from '#api/seminars/queries.ts';

/** Where the recording is, from when until when, and for whom. Registrants are told when it opens. */
export async function setArchive(ctx: Context, id: string, plan: ArchivePlan): Promise<void> {
  if (plan.closesAt && Temporal.Instant.compare(plan.opensAt, plan.closesAt) >= 0)
    throw new RefusedError(sentences.order);
  await ctx.sql.begin(async (tx) => {
    const row = await lockedSeminar(tx, id);
    if (plan.url === null && !row.files.recording)
      throw new InvalidInputError([{ field: 'url', because: planSentences['archive.recording'] }]);
    if (row.status !== 'held' && row.status !== 'published') throw new RefusedError(sentences.notHeld);
    await tx`
      insert into seminars.archive (seminar_id, url, transcript_url, captions, for_whom, opens_at, closes_at)
      values (${id}, ${plan.url}, ${plan.transcriptUrl}, ${plan.captions}, ${plan.forWhom}, ${plan.opensAt},
        ${plan.closesAt})
      on conflict (seminar_id) do update set url = excluded.url, transcript_url = excluded.transcript_url,
        captions = excluded.captions, for_whom = excluded.for_whom, opens_at = excluded.opens_at,
        closes_at = excluded.closes_at`;
    await recordEvent(tx, ctx, seminarSubject(id), 'archive_set', {
      opensAt: plan.opensAt,
      closesAt: plan.closesAt,
      forWhom: plan.forWhom,
    });
  });
}

const sentences = {
  order: forStaff({
    ja: '公開の終わりは、始まりより後にしてください。',
    en: 'The archive must close after it opens.',
  }),
  notHeld: forStaff({
    ja: '録画を公開できるのは、開催するセミナーだけです。',
    en: 'Only a seminar that takes place has an archive.',
  }),
};
