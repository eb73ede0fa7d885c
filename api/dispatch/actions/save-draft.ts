import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { openCaseKey, seal } from '#api/core/sealing/sealing.ts';
import type { ApplicationStep, DraftAnswers } from '#api/dispatch/application-contract.ts';
import { draftDays, draftGone } from '#api/dispatch/draft-access.ts';
import { lockedDraft, readDraft } from '#api/dispatch/draft-queries.ts';

/** Far above what the longest application holds; a record of answers is no place to store things. */
const mostCharacters = 100_000;

/** Keeps what was typed, right or wrong, beside what was kept before, for another thirty days. */
export async function saveDraft(
  ctx: Context,
  draftId: string,
  saving: { step: ApplicationStep; answers: DraftAnswers },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedDraft(tx, draftId);
    if (!row) throw await draftGone(ctx, draftId);
    const key = await openCaseKey(tx, ctx.secrets, row.keyId);
    const before = readDraft(key, row);
    const { applicantKind, ...answers } = { ...before.answers, ...saving.answers };
    const content = JSON.stringify({ applicantKind: applicantKind ?? before.applicantKind, answers });
    if (content.length > mostCharacters) throw new RefusedError(sentences.tooLong);
    await tx`
      update dispatch.application_draft
      set sealed = ${seal(key, 'draft', content)}, step = ${saving.step}, saved_at = ${ctx.now()},
        expires_at = ${ctx.now().add({ hours: draftDays * 24 })}
      where id = ${draftId}`;
  });
}

const sentences = {
  tooLong: {
    ja: '入力が長すぎるため、保存できませんでした。短くしてください。続きは面談でうかがいます。',
    en: 'This is too long to be saved. Please shorten it; we will ask about the rest in the interview.',
    easy: '書いたことが長すぎて、残すことができませんでした。短くしてください。続きは面談（係の人と話すこと）で聞きます。',
  },
};
