import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { subjectOf } from '#api/dispatch/case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/** More would make us a sender of unwanted mail to an address somebody else may have typed in. */
const mostConfirmations = 5;

/** Sends the confirmation once more to the address on record. */
export async function resendApplicationReceipt(ctx: Context, caseNumber: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    if (row.contactRules.channel !== 'email') throw new RefusedError(sentences.noAddress);
    const [sent] = await tx<{ count: number }[]>`
      select count(*)::int as count from core.event
      where subject_kind = 'dispatch' and subject_id = ${caseNumber} and verb = 'confirmation_resent'`;
    const times = sent?.count ?? 0;
    if (times >= mostConfirmations) throw new RefusedError(sentences.tooOften);
    await recordEvent(tx, ctx, subjectOf(caseNumber), 'confirmation_resent');
    await tellApplicant(tx, ctx, row, 'received', `again-${times + 1}`, { requestedNow: true });
  });
}

const sentences = {
  noAddress: {
    ja: 'メールでの連絡を希望していません。先に、メールアドレスを書いてください。',
    en: 'You have not asked for e-mail. Please add an address first.',
    easy: 'あなたは、メールでの連絡をえらんでいません。先に、メールアドレスを書いてください。',
  },
  tooOften: {
    ja: '確認メールは5回まで送り直せます。届かないときは、宛先を直すか、電話でお知らせください。',
    en: 'The confirmation can be sent again five times. If it does not arrive, correct the address or call us.',
    easy: '確認のメールは、5回まで、もう一度送ることができます。届かないときは、メールアドレスをなおすか、電話で知らせてください。',
  },
};
