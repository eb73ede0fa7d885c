import { formatInstant, formatTime } from '#api/core/calendar/format.ts';
import { loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import type { Subject } from '#api/core/events/events.ts';
import { calendarAttachment } from '#api/core/ics/calendar-file.ts';
import { type Language, officeLanguage } from '#api/core/language.ts';
import { anyContact } from '#api/core/mail/contact-rules.ts';
import type { Attachment } from '#api/core/mail/content.ts';
import { officeKey, queueMail } from '#api/core/mail/mail.ts';
import { staffMembers } from '#api/core/people/staff.ts';
import { caseLink } from '#api/dispatch/access.ts';
import { entryOf, invitedWayOf, readPlace, titleOf, wayOf } from '#api/dispatch/appointment-invitation.ts';
import {
  type AppointmentMailFacts,
  type AppointmentMailPurpose,
  appointmentMails,
} from '#api/dispatch/appointment-mails.ts';
import { type AppointmentRow, proposedTimesOf } from '#api/dispatch/appointment-queries.ts';
import { keyOf, queueApplicantMail, readContact, subjectOf } from '#api/dispatch/case-file.ts';
import { expertLink, expertSubject } from '#api/dispatch/expert-access.ts';
import { type ExpertMailPurpose, expertMails } from '#api/dispatch/expert-mails.ts';
import { type ExpertRow, expertById } from '#api/dispatch/expert-queries.ts';
import { type Party, parties } from '#api/dispatch/expert-vocabulary.ts';
import type { DispatchCaseRow } from '#api/dispatch/queries.ts';

/** The mails of appointments and experts. Each function works inside the caller's transaction. */

export const appointmentSubject = (id: string): Subject => ({ kind: 'appointment', id });

type Reader = { party: Party; id: string; name: string; email: string; language: Language; link: string };

export type Telling = {
  purpose: AppointmentMailPurpose;
  /** With purpose and reader, this makes a second copy of the same mail impossible. */
  once: string;
  /** To all parties unless said otherwise; never to whoever the appointment does not have. */
  to?: readonly Party[];
  because?: string | null;
  /** Who did it: their own copy goes at once, whatever the hour. */
  by?: Party | null;
};

/** Tells the parties of an appointment what became of it, with the entry that changes each one's calendar. */
export async function tellParties(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  row: AppointmentRow,
  telling: Telling,
): Promise<void> {
  const to = telling.to ?? (Object.keys(parties) as Party[]);
  const { settings, calendar } = await loadOffice(tx);
  const key = await keyOf(tx, ctx, theCase);
  const place = readPlace(key, row);
  const wording = appointmentMails[telling.purpose];
  const expert = row.expertId ? await expertById(tx, row.expertId) : null;
  const named = await proposedTimesOf(tx, [row.id]);
  for (const reader of await readersOf(tx, ctx, theCase, row, expert, to)) {
    const { language } = reader;
    const inWords = (from: Temporal.Instant, until: Temporal.Instant): string =>
      `${formatInstant(from, calendar.timeZone, language)}–${formatTime(until, calendar.timeZone)}`;
    const method = wording.entry;
    const guest = reader.party !== 'office' || reader.id === row.staffId;
    const attaches = method !== null && guest && row.sequence >= 0 && row.startsAt !== null;
    const facts: AppointmentMailFacts = {
      language,
      to: reader.party,
      kind: row.kind,
      ordinal: row.ordinal,
      when: row.startsAt && row.endsAt ? inWords(row.startsAt, row.endsAt) : null,
      how: (reader.party === 'organisation' ? invitedWayOf : wayOf)(row, language),
      place: place.place,
      joinUrl: place.joinUrl || null,
      expertName: expert?.name ?? null,
      times: named.map(({ startsAt }) => inWords(startsAt, startsAt.add({ minutes: row.minutes }))),
      because: telling.because ?? null,
      attached: attaches,
      link: reader.link,
    };
    const mail = {
      purpose: `appointment_${telling.purpose}`,
      once: `${row.id}/${telling.once}`,
      wording: {
        subject: wording.subject[row.kind],
        paragraphs: {
          ja: [] as string[],
          en: [] as string[],
          easy: [] as string[],
          [language]: present(wording.paragraphs(facts)),
        },
      },
      attachments: attaches
        ? [
            calendarAttachment({
              method,
              organiser: {
                name: settings.officeName[officeLanguage(language)],
                address: settings.contactAddress,
              },
              guest: { name: reader.name, address: reader.email },
              madeAt: ctx.now(),
              entries: [
                entryOf(ctx, row, {
                  language,
                  caseNumber: theCase.caseNumber,
                  place,
                  ...(reader.party === 'office' ? { deskLink: reader.link } : {}),
                }),
              ],
            }),
          ]
        : [],
      requestedNow: telling.by === reader.party,
    };
    if (reader.party === 'organisation') {
      await queueApplicantMail(tx, ctx, theCase, mail);
      continue;
    }
    await queueMail(tx, ctx, {
      key: `dispatch/${theCase.caseNumber}/${mail.purpose}/${mail.once}/${reader.id}`,
      subject: subjectOf(theCase.caseNumber),
      purpose: mail.purpose,
      to: reader.email,
      addressee: reader.name,
      language,
      subjectLine: mail.wording.subject[language],
      receiptNumber: theCase.caseNumber,
      paragraphs: mail.wording.paragraphs[language],
      attachments: mail.attachments,
      caseKey: key,
      contactRules: anyContact,
    });
  }
}

/**
 * What leaves the calendar of an organisation when its case ends: the times in words, and for each the file that takes
 * it out. It goes with the mail that ends the case, so that nobody gets two.
 */
export async function cancellationsOf(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  rows: readonly AppointmentRow[],
): Promise<{ times: string[]; attachments: Attachment[] }> {
  if (rows.length === 0) return { times: [], attachments: [] };
  const { settings, calendar } = await loadOffice(tx);
  const key = await keyOf(tx, ctx, theCase);
  const { name, email } = readContact(key, theCase);
  const { language, caseNumber } = theCase;
  return {
    times: rows.map((row) =>
      [titleOf(row, language), row.startsAt && formatInstant(row.startsAt, calendar.timeZone, language)]
        .filter(Boolean)
        .join('　'),
    ),
    attachments: rows.map((row) =>
      calendarAttachment({
        method: 'cancel',
        organiser: { name: settings.officeName[officeLanguage(language)], address: settings.contactAddress },
        guest: { name, address: email },
        madeAt: ctx.now(),
        entries: [entryOf(ctx, row, { language, caseNumber, place: readPlace(key, row) })],
      }),
    ),
  };
}

/**
 * Who reads the mails of an appointment. For the office: whoever holds it or goes along, and whoever is in charge of
 * the case; while nobody is, everybody who arranges appointments.
 */
async function readersOf(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  row: AppointmentRow,
  expert: ExpertRow | null,
  to: readonly Party[],
): Promise<Reader[]> {
  const readers: Reader[] = [];
  if (to.includes('organisation')) {
    const { name, email } = readContact(await keyOf(tx, ctx, theCase), theCase);
    const link = caseLink(ctx, theCase);
    readers.push({ party: 'organisation', id: '', name, email, language: theCase.language, link });
  }
  if (to.includes('expert') && expert) {
    const { id, name, email, language } = expert;
    readers.push({ party: 'expert', id, name, email, language, link: expertLink(ctx, expert) });
  }
  if (to.includes('office')) readers.push(...(await deskReaders(tx, ctx, theCase, row.staffId)));
  return readers;
}

async function deskReaders(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  staffId: string | null,
): Promise<Reader[]> {
  const active = (await staffMembers(tx)).filter((one) => one.active);
  const concerned = active.filter((one) => one.id === staffId || one.id === theCase.assigneeId);
  const arranging = active.filter((one) => one.role === 'coordinator' || one.role === 'administrator');
  // Who did it just now has seen it; only a calendar entry is worth a mail to them.
  const doer = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
  return (concerned.length > 0 ? concerned : arranging)
    .filter((one) => one.id !== doer || one.id === staffId)
    .map(({ id, name, email, language }) => ({
      party: 'office' as const,
      id,
      name,
      email,
      language,
      link: `${ctx.baseUrl}/desk/dispatch/${theCase.caseNumber}`,
    }));
}

/** A mail to an expert about themselves or a case they were given. */
export async function queueExpertMail(
  tx: Transaction,
  ctx: Context,
  expert: ExpertRow,
  purpose: ExpertMailPurpose,
  once: string,
  theCase: DispatchCaseRow | null = null,
): Promise<void> {
  const wording = expertMails[purpose];
  const { language } = expert;
  await queueMail(tx, ctx, {
    key: `expert/${expert.id}/${purpose}/${once}`,
    subject: theCase ? subjectOf(theCase.caseNumber) : expertSubject(expert.id),
    purpose: `expert_${purpose}`,
    to: expert.email,
    addressee: expert.name,
    language,
    subjectLine: wording.subject[language],
    ...(theCase ? { receiptNumber: theCase.caseNumber } : {}),
    paragraphs: present(
      wording.paragraphs({
        language,
        name: expert.name,
        number: theCase?.caseNumber ?? null,
        link: expertLink(ctx, expert),
        because: null,
      }),
    ),
    caseKey: theCase ? await keyOf(tx, ctx, theCase) : await officeKey(tx, ctx),
    contactRules: anyContact,
  });
}

/** A mail to the organisation about its expert or its interview. */
export async function queueOrganisationMail(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  purpose: ExpertMailPurpose,
  once: string,
  facts: { name?: string; because?: string | null } = {},
): Promise<void> {
  const wording = expertMails[purpose];
  const { language } = theCase;
  const paragraphs = present(
    wording.paragraphs({
      language,
      name: facts.name ?? '',
      number: theCase.caseNumber,
      link: caseLink(ctx, theCase),
      because: facts.because ?? null,
    }),
  );
  await queueApplicantMail(tx, ctx, theCase, {
    purpose: `dispatch_${purpose}`,
    once,
    wording: { subject: wording.subject, paragraphs: { ja: [], en: [], easy: [], [language]: paragraphs } },
  });
}

/** A mail to whoever is in charge of the case, or to everybody who arranges appointments. */
export async function queueDeskMail(
  tx: Transaction,
  ctx: Context,
  theCase: DispatchCaseRow,
  purpose: ExpertMailPurpose,
  once: string,
): Promise<void> {
  const wording = expertMails[purpose];
  for (const { id, name, email, language, link } of await deskReaders(tx, ctx, theCase, null)) {
    await queueMail(tx, ctx, {
      key: `dispatch/${theCase.caseNumber}/${purpose}/${once}/${id}`,
      subject: subjectOf(theCase.caseNumber),
      purpose: `dispatch_${purpose}`,
      to: email,
      addressee: name,
      language,
      subjectLine: wording.subject[language],
      receiptNumber: theCase.caseNumber,
      paragraphs: present(
        wording.paragraphs({ language, name: '', number: theCase.caseNumber, link, because: null }),
      ),
      caseKey: await keyOf(tx, ctx, theCase),
      contactRules: anyContact,
    });
  }
}

const present = (paragraphs: readonly string[]): string[] => paragraphs.filter((one) => one !== '');
