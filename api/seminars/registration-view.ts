import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { calendarFile } from '#api/core/ics/calendar-file.ts';
import { officeLanguage } from '#api/core/language.ts';
import { maskAddress } from '#api/core/mail/address.ts';
import { mailStatesOf } from '#api/core/mail/states.ts';
import { codeGroups } from '#api/core/receipts/receipt-number.ts';
import { normaliseCode } from '#api/core/receipts/secret-code.ts';
import { ErasedError } from '#api/core/sealing/sealing.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';
import type { CertificateView, MyRegistration } from '#api/seminars/contract.ts';
import { personalEntry } from '#api/seminars/invitation.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { answersAs } from '#api/seminars/questions.ts';
import { noFiles } from '#api/seminars/recording-contract.ts';
import {
  attendanceOf,
  placeInLine,
  type RegistrationRow,
  registrationById,
} from '#api/seminars/registration-queries.ts';
import { decideRegistration, type RegistrationMove } from '#api/seminars/registration-workflow.ts';
import { hasAttended, placeRange } from '#api/seminars/rules.ts';
import { checkInCode, joinLink, keyOf, readAnswers, readContact, subjectOf } from '#api/seminars/ticket.ts';
import { archiveFilesOf, archiveStateOf, questionsAs, readerOf } from '#api/seminars/view.ts';

/** A registration as its person sees it. */
export async function myRegistrationOf(ctx: Context, row: RegistrationRow): Promise<MyRegistration> {
  const { sql } = ctx;
  const { read, inJapanese } = readerOf(ctx.language);
  const [seminar, key, attendance, place, mails, surveyed] = await Promise.all([
    seminarById(sql, row.seminarId),
    keyOf(sql, ctx, row),
    attendanceOf(sql, row.id),
    placeInLine(sql, row),
    mailStatesOf(sql, ctx.secrets, subjectOf(row.ticketNumber)),
    sql`select 1 from seminars.survey_answer where registration_id = ${row.id}`,
  ]);
  const { name, organisation, email } = readContact(key, row);
  const standing = { state: row.state, offeredUntil: row.offeredUntil, endsAt: seminar.endsAt };
  const may = (move: RegistrationMove) => decideRegistration(move, standing, 'requester', ctx.now()).allowed;
  const attended = hasAttended(attendance, seminar);
  const isOver = Temporal.Instant.compare(ctx.now(), seminar.endsAt) >= 0;
  const isSeated = row.state === 'registered';
  const mayAnswerSurvey = attended && isOver && seminar.about.survey.length > 0 && surveyed.length === 0;
  const archive = isSeated && archiveStateOf(seminar, ctx.now()) === 'open' ? seminar.archive : null;
  return {
    ticketNumber: row.ticketNumber,
    seminarSlug: seminar.slug,
    state: row.state,
    way: row.way,
    name,
    organisation,
    maskedAddress: maskAddress(email),
    answers: answersAs(seminar.about.questions, readAnswers(key, row), ctx.language),
    registeredAt: row.registeredAt.toString(),
    place: place === null ? null : placeRange(place),
    offeredUntil: row.offeredUntil?.toString() ?? null,
    joinLink: isSeated && row.way === 'online' ? joinLink(ctx, row) : null,
    checkInCode: isSeated && row.way === 'hall' ? checkInCode(ctx.secrets, row.ticketNumber) : null,
    may: {
      accept: may('accept'),
      cancel: may('cancel'),
      changeAnswers: may('changeAnswers') && seminar.about.questions.length > 0,
      changeWayTo: may('changeWay')
        ? seminar.ways
            .filter((way) => way.way !== row.way && way.taken < way.capacity && way.waiting === 0)
            .map(({ way }) => way)
        : [],
      answerSurvey: mayAnswerSurvey,
    },
    attendance: attendance
      ? {
          attended,
          hall: attendance.hallAt !== null,
          onlineMinutes: Math.floor(attendance.onlineSeconds / 60),
        }
      : null,
    certificate: isOver && isSeated && attended,
    certificateCode: attendance?.certificateCode ? codeGroups(attendance.certificateCode).join('-') : null,
    survey: mayAnswerSurvey ? questionsAs(seminar.about.survey, read, 'survey') : [],
    surveyed: surveyed.length > 0,
    inJapanese,
    archiveUrl: seminar.files.recording ? null : (archive?.url ?? null),
    archiveFiles: archive ? archiveFilesOf(seminar) : noFiles,
    transcriptUrl: archive?.transcriptUrl ?? null,
    mails: mails.map((mail) => ({
      purpose: mail.purpose,
      state: mail.state,
      sentence: mail.sentence[ctx.language],
      at: mail.at.toString(),
    })),
  };
}

/** The calendar file of a registration, to be opened by hand. It follows what the mails said last. */
export async function myCalendarFile(ctx: Context, row: RegistrationRow): Promise<string> {
  const seminar = await seminarById(ctx.sql, row.seminarId);
  if (row.state !== 'registered' || seminar.status === 'postponed') throw new NotFoundError();
  const link = row.way === 'online' ? joinLink(ctx, row) : null;
  const sequence = Math.max(0, row.calendarSequence);
  const entry = personalEntry(ctx, seminar, { ...row, sequence, joinLink: link });
  return calendarFile({
    method: 'publish',
    madeAt: ctx.now(),
    entries: [{ ...entry, cancelled: seminar.status === 'cancelled' }],
  });
}

/** What anybody learns who types the code of a certificate: that it is genuine, and what it says. */
export async function certificateOf(ctx: Context, typedCode: string): Promise<CertificateView> {
  const code = normaliseCode(typedCode);
  const [found] = await ctx.sql<{ registrationId: string; issuedAt: Temporal.Instant; hall: boolean }[]>`
    select registration_id as "registrationId", certificate_at as "issuedAt", hall_at is not null as hall
    from seminars.attendance where certificate_code = ${code}`;
  if (!found) throw new NotFoundError(noSuchCertificate);
  const row = await registrationById(ctx.sql, found.registrationId);
  const [seminar, settings] = await Promise.all([
    seminarById(ctx.sql, row.seminarId),
    officeSettingsOf(ctx.sql),
  ]);
  const { read, inJapanese } = readerOf(ctx.language);
  return {
    code: codeGroups(code).join('-'),
    genuine: true,
    name: await nameOf(ctx, row),
    title: read(seminar.about.title, 'title'),
    startsAt: seminar.startsAt.toString(),
    endsAt: seminar.endsAt.toString(),
    way: found.hall ? 'hall' : 'online',
    issuedAt: found.issuedAt.toString(),
    office: settings.officeName[officeLanguage(ctx.language)],
    inJapanese,
  };
}

async function nameOf(ctx: Context, row: RegistrationRow): Promise<string | null> {
  try {
    return readContact(await keyOf(ctx.sql, ctx, row), row).name;
  } catch (error) {
    if (error instanceof ErasedError) return null;
    throw error;
  }
}

const noSuchCertificate = {
  ja: 'この番号の証明書は発行していません。文字を一つずつお確かめください。',
  en: 'No certificate has this code. Please check it letter by letter.',
  easy: 'この番号の証明書は出していません。文字を一つずつ確かめてください。',
};
