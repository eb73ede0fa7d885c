import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { languages } from '#api/core/language.ts';
import { anyContact } from '#api/core/mail/contact-rules.ts';
import { officeKey, queueMail } from '#api/core/mail/mail.ts';
import { staffMembers } from '#api/core/people/staff.ts';
import type { GroupMessage } from '#api/seminars/desk-contract.ts';
import { allowPlanner, seminarSubject } from '#api/seminars/planning.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { registrantsOf } from '#api/seminars/registrants.ts';
import { registrationByTicket } from '#api/seminars/registration-queries.ts';
import { queueRegistrantMail } from '#api/seminars/ticket.ts';

/**
 * Writes to everybody who fits a filter, each in their language, in one transaction: all or nobody. As a test it goes
 * to the member of staff alone, in every language in which it is written. The same `sendingKey` reaches nobody twice.
 */
export async function sendGroupMessage(ctx: Context, id: string, message: GroupMessage): Promise<number> {
  const seminar = await seminarById(ctx.sql, id);
  allowPlanner(ctx, seminar, 'write');
  if (message.test) return await sendTest(ctx, id, message);
  const registrants = (await registrantsOf(ctx, id, message.filter)).filter((one) => !one.erased);
  await ctx.sql.begin(async (tx) => {
    for (const { ticketNumber } of registrants) {
      const row = await registrationByTicket(tx, ticketNumber);
      const { subject, text } = message;
      await queueRegistrantMail(tx, ctx, seminar, row.id, 'office_message', message.sendingKey, {
        message: { subject, text },
      });
    }
    const detail = { recipients: registrants.length, filter: { ...message.filter, q: '' } };
    await recordEvent(tx, ctx, seminarSubject(id), 'group_written_to', detail);
  });
  return registrants.length;
}

async function sendTest(ctx: Context, id: string, message: GroupMessage): Promise<number> {
  const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
  const reader = (await staffMembers(ctx.sql)).find((one) => one.id === staffId);
  if (!reader) return 0;
  await ctx.sql.begin(async (tx) => {
    const caseKey = await officeKey(tx, ctx);
    for (const language of languages) {
      const [subjectLine, text] = [message.subject[language], message.text[language]];
      if (!subjectLine || !text) continue;
      await queueMail(tx, ctx, {
        key: `seminar/${id}/test/${message.sendingKey}/${language}`,
        subject: seminarSubject(id),
        purpose: 'office_message',
        to: reader.email,
        addressee: reader.name,
        language,
        subjectLine,
        paragraphs: [text],
        caseKey,
        contactRules: anyContact,
      });
    }
  });
  return 1;
}
