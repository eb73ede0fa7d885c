import type { Context } from '#api/core/context.ts';
import { NotFoundError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { forStaff } from '#api/core/language.ts';
import { mailForUpdate } from '#api/core/mail/outbox.ts';
import { writeAttempt } from '#api/core/mail/outcome.ts';

/** What the notice that came back says. */
export const bounceReasons = ['unknown_address', 'mailbox_full', 'blocked', 'other'] as const;
export type BounceReason = (typeof bounceReasons)[number];

/**
 * A member of the staff found a notice that an accepted mail was not delivered after all, and writes it down.
 * @throws NotFoundError, RefusedError when the mail was never accepted
 */
export async function recordBounce(
  ctx: Context,
  input: { mailId: string; reason: BounceReason },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const mail = await mailForUpdate(tx, input.mailId);
    if (!mail) throw new NotFoundError();
    if (mail.state !== 'accepted') throw new RefusedError(neverAccepted);
    await tx`update core.mail set state = 'bounced' where id = ${mail.id}`;
    const answer = { replyCode: null, enhancedCode: null, text: input.reason };
    await writeAttempt(tx, mail.id, 'bounced', ctx.now(), answer);
    const detail = { mail: mail.id, purpose: mail.purpose, reason: input.reason };
    await recordEvent(tx, ctx, mail.subject, 'mail.bounced', detail);
  });
}

const neverAccepted = forStaff({
  ja: '受け取られたメールだけ、「戻ってきた」と記録できます。',
  en: 'Only a mail that was accepted can be recorded as returned.',
});
