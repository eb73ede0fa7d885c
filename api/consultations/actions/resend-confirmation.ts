import { queueRequesterMail, subjectOf } from '#api/consultations/case-file.ts';
import { lockedConsultation } from '#api/consultations/queries.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';

/** More would make us a sender of unwanted mail to an address somebody else may have typed in. */
const mostConfirmations = 5;

/** Sends the confirmation once more to the address on record. */
export async function resendConfirmation(ctx: Context, receiptNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedConsultation(tx, receiptNumber);
    if (row.replyBy !== 'email') throw new RefusedError(sentences.noAddress);
    const [sent] = await tx<{ count: number }[]>`
      select count(*)::int as count from core.event
      where subject_kind = 'consultation' and subject_id = ${receiptNumber} and verb = 'confirmation_resent'`;
    const times = sent?.count ?? 0;
    if (times >= mostConfirmations) throw new RefusedError(sentences.tooOften);
    await recordEvent(tx, ctx, subjectOf(receiptNumber), 'confirmation_resent');
    await queueRequesterMail(tx, ctx, row, 'received', `again-${times + 1}`, { requestedNow: true });
  });
}

const sentences = {
  noAddress: {
    ja: 'メールアドレスの登録がありません。先に、メールアドレスを書いてください。',
    en: 'There is no e-mail address on record. Please add one first.',
    easy: 'メールアドレスがありません。先に、メールアドレスを書いてください。',
  },
  tooOften: {
    ja: '確認メールは5回まで送り直せます。届かないときは、宛先を直すか、電話でお知らせください。',
    en: 'The confirmation can be sent again five times. If it does not arrive, correct the address or call us.',
    easy: '受付のメールは、5回までもう一度送ることができます。届かないときは、メールアドレスをなおすか、電話で知らせてください。',
  },
};
