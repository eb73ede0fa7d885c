import { dayOf } from '#api/core/calendar/calendar.ts';
import { loadCalendar } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { anyContact } from '#api/core/mail/contact-rules.ts';
import { queueMail } from '#api/core/mail/mail.ts';
import { openCaseKey, seal } from '#api/core/sealing/sealing.ts';
import { dayInWords } from '#api/dispatch/case-file.ts';
import { draftGone, draftLinkOf } from '#api/dispatch/draft-access.ts';
import { lockedDraft } from '#api/dispatch/draft-queries.ts';
import { draftMail } from '#api/dispatch/mails.ts';

/** More would make us a sender of unwanted mail to an address somebody else may have typed in. */
const mostMails = 5;

/** Mails the link that goes on with an unfinished application, to the address that was asked for just now. */
export async function sendDraftLink(ctx: Context, draftId: string, email: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedDraft(tx, draftId);
    if (!row) throw await draftGone(ctx, draftId);
    if (row.mailed >= mostMails) throw new RefusedError(sentences.tooOften);
    const key = await openCaseKey(tx, ctx.secrets, row.keyId);
    await tx`
      update dispatch.application_draft
      set mailed = mailed + 1, sealed_address = ${seal(key, 'address', email)} where id = ${draftId}`;
    const wording = draftMail({
      link: draftLinkOf(ctx, row),
      keptUntil: dayInWords(dayOf(await loadCalendar(tx), row.expiresAt)),
    });
    await queueMail(tx, ctx, {
      key: `dispatch-draft/${draftId}/${row.mailed + 1}`,
      subject: { kind: 'dispatch', id: `draft-${draftId}` },
      purpose: 'draft_link',
      to: email,
      language: row.language,
      subjectLine: wording.subject[row.language],
      paragraphs: wording.paragraphs[row.language],
      caseKey: key,
      contactRules: anyContact,
      requestedNow: true,
    });
  });
}

const sentences = {
  tooOften: {
    ja: 'リンクのメールは5回まで送れます。届かないときは、このページのアドレスを控えてください。',
    en: 'The link can be mailed five times. If it does not arrive, please keep the address of this page.',
    easy: 'リンクのメールは、5回まで送ることができます。届かないときは、このページのアドレスを書いておいてください。',
  },
};
