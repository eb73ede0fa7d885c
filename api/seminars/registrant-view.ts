import type { Context } from '#api/core/context.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { officeLanguage } from '#api/core/language.ts';
import { mailStatesOf } from '#api/core/mail/states.ts';
import { staffNames } from '#api/core/people/staff.ts';
import { type RegistrantFile, registrantFilter } from '#api/seminars/desk-contract.ts';
import { registrantSentence } from '#api/seminars/history.ts';
import { type RegistrantMailPurpose, registrantMails } from '#api/seminars/mails.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { registrantsOf } from '#api/seminars/registrants.ts';
import { registrationByTicket } from '#api/seminars/registration-queries.ts';
import {
  decideRegistration,
  type RegistrationMove,
  registrationMoves,
} from '#api/seminars/registration-workflow.ts';
import { subjectOf } from '#api/seminars/ticket.ts';

/** One registrant as the desk works with them: who it is, what happened, which mails went, what may be done now. */
export async function registrantFileOf(
  ctx: Context,
  seminarId: string,
  ticketNumber: string,
): Promise<RegistrantFile> {
  const row = await registrationByTicket(ctx.sql, ticketNumber);
  const [{ endsAt }, listed, events, mails, names] = await Promise.all([
    seminarById(ctx.sql, seminarId),
    registrantsOf(ctx, seminarId, registrantFilter.parse({ state: '', q: ticketNumber })),
    eventsOf(ctx.sql, subjectOf(ticketNumber)),
    mailStatesOf(ctx.sql, ctx.secrets, subjectOf(ticketNumber)),
    staffNames(ctx.sql),
  ]);
  const registrant = listed.find((one) => one.ticketNumber === ticketNumber);
  if (!registrant) throw new Error('A registrant is missing from the list of the seminar.');
  const party = ctx.actor.kind === 'staff' ? ctx.actor.role : 'auditor';
  const standing = { state: row.state, offeredUntil: row.offeredUntil, endsAt };
  return {
    registrant,
    moves: (Object.keys(registrationMoves) as RegistrationMove[]).filter(
      (move) => !row.erasedAt && decideRegistration(move, standing, party, ctx.now()).allowed,
    ),
    // How the mails went stands with them.
    history: events
      .filter(({ verb }) => !verb.startsWith('mail.'))
      .map((event) => ({
        at: event.at.toString(),
        who: event.staffId ? (names.get(event.staffId) ?? '') : '',
        what: registrantSentence(event.verb, officeLanguage(ctx.language)),
      })),
    mails: mails.map((mail) => ({
      id: mail.id,
      at: mail.createdAt.toString(),
      subject: registrantMails[mail.purpose as RegistrantMailPurpose].subject[ctx.language],
      address: mail.maskedAddress,
      state: mail.state,
      sentence: mail.sentence[ctx.language],
    })),
  };
}
