import { createHash, createHmac } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { formatInstant, formatTime } from '#api/core/calendar/format.ts';
import { loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { RefusedError, UnauthenticatedError } from '#api/core/errors.ts';
import type { Subject } from '#api/core/events/events.ts';
import { readToken, signToken } from '#api/core/http/signed-token.ts';
import { calendarAttachment } from '#api/core/ics/calendar-file.ts';
import { officeLanguage, type Sentence } from '#api/core/language.ts';
import { anyContact } from '#api/core/mail/contact-rules.ts';
import { queueMail } from '#api/core/mail/mail.ts';
import { type CaseKey, open, openCaseKey } from '#api/core/sealing/sealing.ts';
import { type Secrets, subkey } from '#api/core/secrets.ts';
import type { Text } from '#api/seminars/desk-contract.ts';
import { noteOfJapanese, personalEntry, placeOf } from '#api/seminars/invitation.ts';
import { type RegistrantMailPurpose, registrantMails } from '#api/seminars/mails.ts';
import type { SeminarRow } from '#api/seminars/queries.ts';
import {
  placeInLine,
  type RegistrationRow,
  registrationById,
  registrationByTicket,
} from '#api/seminars/registration-queries.ts';
import {
  decideRegistration,
  type RegistrationMove,
  type RegistrationState,
} from '#api/seminars/registration-workflow.ts';
import { placeRange } from '#api/seminars/rules.ts';
import { said } from '#api/seminars/view.ts';

/** What several actions do with one registration. Each function works inside the caller's transaction. */

export type RegistrantContact = { name: string; nameKana: string; organisation: string; email: string };

/** How long the links in mails work: past the archive and the survey of any seminar. */
const linkDays = 400;

export const subjectOf = (ticketNumber: string): Subject => ({ kind: 'registration', id: ticketNumber });

export const hashKey = (sendingKey: string): Buffer => createHash('sha256').update(sendingKey).digest();

/** What stands for an address where registrations are compared. Case does not make another person. */
export function registrantHash(secrets: Secrets, email: string): Buffer {
  return createHmac('sha256', subkey(secrets, 'address-hash'))
    .update(`registrant\n${email.toLowerCase()}`)
    .digest();
}

/** @throws ErasedError when the person was erased. */
export async function keyOf(sql: Queryable, ctx: Context, row: RegistrationRow): Promise<CaseKey> {
  return await openCaseKey(sql, ctx.secrets, row.keyId);
}

export function readContact(key: CaseKey, row: Pick<RegistrationRow, 'sealedContact'>): RegistrantContact {
  const empty = { name: '', nameKana: '', organisation: '', email: '' };
  if (!row.sealedContact) return empty;
  return { ...empty, ...(JSON.parse(open(key, 'contact', row.sealedContact)) as Partial<RegistrantContact>) };
}

export function readAnswers(key: CaseKey, row: RegistrationRow): Record<string, string> {
  return row.sealedAnswers
    ? (JSON.parse(open(key, 'answers', row.sealedAnswers)) as Record<string, string>)
    : {};
}

/** Throws the sentence of `decideRegistration` unless the actor of this context may make the move now. */
export function allow(
  ctx: Context,
  seminar: Pick<SeminarRow, 'endsAt'>,
  row: RegistrationRow,
  move: RegistrationMove,
): RegistrationState {
  const party = ctx.actor.kind === 'staff' ? ctx.actor.role : ctx.actor.kind;
  const standing = { state: row.state, offeredUntil: row.offeredUntil, endsAt: seminar.endsAt };
  const decision = decideRegistration(move, standing, party, ctx.now());
  if (!decision.allowed) throw new RefusedError(decision.because);
  return decision.to;
}

type Linked = Pick<RegistrationRow, 'ticketNumber' | 'linkGeneration' | 'language'>;
const linkPayload = z.object({ ticket: z.string(), generation: z.number() });
type LinkPurpose = 'registration-link' | 'join-link';

/** Signed, so that it opens this registration for whoever got the mail and for nobody else. */
export function linkToken(ctx: Context, row: Linked, purpose: LinkPurpose): string {
  return signToken(
    subkey(ctx.secrets, 'access-link'),
    { ticket: row.ticketNumber, generation: row.linkGeneration },
    { purpose, expiresAt: ctx.now().add({ hours: linkDays * 24 }) },
  );
}

export const myLink = (ctx: Context, row: Linked): string =>
  `${ctx.baseUrl}/${row.language}/my-registration/${linkToken(ctx, row, 'registration-link')}`;

export const joinLink = (ctx: Context, row: Linked): string =>
  `${ctx.baseUrl}/j/${linkToken(ctx, row, 'join-link')}`;

/** The registration a link opens. @throws UnauthenticatedError for an old, changed or invented one. */
export async function openWithLink(
  ctx: Context,
  token: string,
  purpose: LinkPurpose,
): Promise<RegistrationRow> {
  const reading = readToken(subkey(ctx.secrets, 'access-link'), token, {
    purpose,
    now: ctx.now(),
    payload: linkPayload,
  });
  if (reading.state !== 'valid') throw new UnauthenticatedError(deadLink);
  const row = await registrationByTicket(ctx.sql, reading.payload.ticket);
  if (row.erasedAt || row.linkGeneration !== reading.payload.generation)
    throw new UnauthenticatedError(deadLink);
  return row;
}

/** What the QR code of a ticket holds: the number, and proof that we gave it out. */
export function checkInCode(secrets: Secrets, ticketNumber: string): string {
  const proof = createHmac('sha256', subkey(secrets, 'access-link')).update(`check-in\n${ticketNumber}`);
  return `${ticketNumber}.${proof.digest('base64url').slice(0, 16)}`;
}

type MoreOfMail = {
  because?: Text;
  message?: { subject: Text; text: Text };
  archiveUrl?: string;
  /** The key of the registration, where it is at hand: everybody else waits while it is read again. */
  key?: CaseKey;
};

/**
 * Queues one mail to the registrant, with the entry for their calendar where the mail changes it. `once` makes a
 * second copy of the same mail impossible. Null when the person was erased meanwhile.
 */
export async function queueRegistrantMail(
  tx: Transaction,
  ctx: Context,
  seminar: SeminarRow,
  registrationId: string,
  purpose: RegistrantMailPurpose,
  once: string,
  more: MoreOfMail = {},
): Promise<string | null> {
  const [row, { settings, calendar: officeCalendar }] = await Promise.all([
    registrationById(tx, registrationId),
    loadOffice(tx),
  ]);
  if (row.erasedAt) return null;
  const key = more.key ?? (await keyOf(tx, ctx, row));
  const { name, email } = readContact(key, row);
  const { language } = row;
  const wording = registrantMails[purpose];
  const seated = row.state === 'registered';
  const calendar =
    seated && wording.entry === 'request' ? 'request' : wording.entry === 'cancel' ? 'cancel' : null;
  const hadEntry = row.calendarSequence >= 0;
  const attaches = calendar === 'request' || (calendar === 'cancel' && hadEntry);
  const sequence = row.calendarSequence + 1;
  const place = await placeInLine(tx, row);
  const inWords = (instant: Temporal.Instant) => formatInstant(instant, officeCalendar.timeZone, language);
  const link = row.way === 'online' && seated ? joinLink(ctx, row) : null;
  const paragraphs = wording.paragraphs({
    language,
    title: said(seminar.about.title, language),
    when: `${inWords(seminar.startsAt)}–${formatTime(seminar.endsAt, officeCalendar.timeZone)}`,
    place: placeOf(seminar, row.way, language),
    way: row.way,
    state: row.state,
    ticketNumber: row.ticketNumber,
    myLink: myLink(ctx, row),
    joinLink: link,
    offeredUntil: row.offeredUntil ? inWords(row.offeredUntil) : null,
    range: place === null ? null : placeRange(place),
    because: more.because ? said(more.because, language) : null,
    message: more.message ? said(more.message.text, language) : null,
    archiveUrl: more.archiveUrl ?? null,
    contactAddress: settings.contactAddress,
  });
  const { because, message } = more;
  const texts = [...(because ? [because] : []), ...(message ? [message.subject, message.text] : [])];
  const note = noteOfJapanese(seminar, [row.way], language, texts);
  const queued = await queueMail(tx, ctx, {
    key: `registration/${row.ticketNumber}/${purpose}/${once}`,
    subject: subjectOf(row.ticketNumber),
    purpose,
    to: email,
    addressee: name,
    language,
    subjectLine: more.message ? said(more.message.subject, language) : wording.subject[language],
    receiptNumber: row.ticketNumber,
    paragraphs: [...paragraphs, note].filter((paragraph) => paragraph !== ''),
    caseKey: key,
    contactRules: anyContact,
    ...(attaches && calendar
      ? {
          attachments: [
            calendarAttachment({
              method: calendar,
              organiser: {
                name: settings.officeName[officeLanguage(language)],
                address: settings.contactAddress,
              },
              guest: { name, address: email },
              madeAt: ctx.now(),
              entries: [personalEntry(ctx, seminar, { ...row, sequence, joinLink: link })],
            }),
          ],
        }
      : {}),
  });
  if (attaches && queued.queued)
    await tx`update seminars.registration set calendar_sequence = ${sequence} where id = ${row.id}`;
  return queued.id;
}

const deadLink: Sentence = {
  ja: 'このリンクはもう使えません。いちばん新しいメールのリンクを開くか、窓口にお知らせください。',
  en: 'This link no longer works. Please use the one in your latest mail, or tell the office.',
  easy: 'このリンクは、もう使うことができません。いちばん新しいメールのリンクを開いてください。わからないときは、窓口に知らせてください。',
};
