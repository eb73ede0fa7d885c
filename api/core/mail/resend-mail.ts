import type { Context } from '#api/core/context.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { openContent } from '#api/core/mail/content.ts';
import { insertMail, type QueuedMail } from '#api/core/mail/mail.ts';
import { mailForUpdate } from '#api/core/mail/outbox.ts';
import { ErasedError, openCaseKey } from '#api/core/sealing/sealing.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';

/** More copies of one mail would make the office a sender of unwanted mail. */
const mostCopies = 3;

/**
 * Sends a mail that has ended once more, word for word, to the same address. The contact rules decide anew.
 * @throws NotFoundError, RefusedError while the first is still on its way, after the third copy, and when its
 * case was erased
 */
export async function resendMail(ctx: Context, mailId: string): Promise<QueuedMail> {
  return await ctx.sql.begin(async (tx) => {
    const asked = await mailForUpdate(tx, mailId);
    if (!asked) throw new NotFoundError();
    const original = asked.copyOf ? await mailForUpdate(tx, asked.copyOf) : asked;
    if (!original) throw new NotFoundError();
    const copies = await tx<{ open: boolean }[]>`
      select next_attempt_at is not null as open from core.mail where copy_of = ${original.id}`;
    const onItsWay = original.state === 'waiting' || original.state === 'deferred';
    if (onItsWay || copies.some((copy) => copy.open)) throw new RefusedError(sentences.onItsWay);
    if (copies.length >= mostCopies) throw new RefusedError(sentences.tooOften);
    const caseKey = await openCaseKey(tx, ctx.secrets, original.keyId).catch((error) => {
      throw error instanceof ErasedError ? new RefusedError(error.because) : error;
    });
    const queued = await insertMail(tx, ctx, {
      ...original,
      key: `${original.key}/copy-${copies.length + 1}`,
      caseKey,
      content: openContent(caseKey, original.sealed),
      copyOf: original.id,
      timeZone: (await officeSettingsOf(tx)).timeZone,
    });
    const detail = { mail: queued.id, copyOf: original.id, purpose: original.purpose };
    await recordEvent(tx, ctx, original.subject, 'mail.resent', detail);
    return queued;
  });
}

const sentences = {
  onItsWay: forStaff({
    ja: 'このメールは、まだ送っている途中です。結果が出てから送り直せます。',
    en: 'This mail is still on its way. It can be sent again once it has ended.',
  }),
  tooOften: forStaff({
    ja: '同じメールを送り直せるのは3回までです。',
    en: 'The same mail can be sent again three times at most.',
  }),
};
