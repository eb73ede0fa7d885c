import { type Calendar, dayOf } from '#api/core/calendar/calendar.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { type Language, officeLanguage, type StaffSentence } from '#api/core/language.ts';
import type { EligibilityAnswer, PublicProgramme } from '#api/dispatch/contract.ts';
import { type Eligibility, whyNotAccepting } from '#api/dispatch/eligibility-rules.ts';
import type { DeskProgramme } from '#api/dispatch/programme-contract.ts';
import { type ProgrammeRow, placesTaken, type Referral } from '#api/dispatch/programme-queries.ts';

/** A text of a programme in the reader's language; an empty English one is read in Japanese. */
export const said = (text: StaffSentence, language: Language): string =>
  text[officeLanguage(language)] || text.ja;

export async function publicProgrammeOf(
  sql: Queryable,
  programme: ProgrammeRow,
  reader: { calendar: Calendar; now: Temporal.Instant; language: Language },
): Promise<PublicProgramme> {
  const { language } = reader;
  const taken = await placesTaken(sql, programme.id);
  const because = whyNotAccepting(programme, dayOf(reader.calendar, reader.now), taken);
  const { about } = programme;
  return {
    id: programme.id,
    fiscalYear: programme.fiscalYear,
    name: said(programme.name, language),
    summary: said(about.summary, language),
    opensOn: programme.opensOn,
    closesOn: programme.closesOn,
    startsOn: programme.startsOn,
    endsOn: programme.endsOn,
    accepting: because === null,
    whyNot: because?.[language] ?? null,
    applicants: programme.applicants,
    sessions: programme.sessions,
    visitMinutes: programme.visitMinutes,
    placesLeft: Math.max(0, programme.places - taken),
    eligibility: programme.eligibility.map(({ key, text, required }) => ({
      key,
      text: said(text, language),
      required,
    })),
    documents: programme.documents.map(({ key, label, required }) => ({
      key,
      label: said(label, language),
      required,
    })),
    referrals: about.referrals.map((one) => referralOf(one, language)),
    contactBusinessDays: about.contactBusinessDays,
    decisionBusinessDays: about.decisionBusinessDays,
  };
}

const referralOf = ({ key, name, text, telephone }: Referral, language: Language) => ({
  key,
  name: said(name, language),
  text: said(text, language),
  telephone,
});

export function eligibilityAnswerOf(answer: Eligibility, language: Language): EligibilityAnswer {
  return {
    eligible: answer.eligible,
    because: answer.because.map((sentence) => sentence[language]),
    referrals: answer.referrals.map((one) => referralOf(one, language)),
  };
}

export async function deskProgrammeOf(sql: Queryable, programme: ProgrammeRow): Promise<DeskProgramme> {
  const [counted] = await sql<{ cases: number }[]>`
    select count(*)::int as cases from dispatch.dispatch_case where programme_id = ${programme.id}`;
  const { id, version, published, startsOn, endsOn, ...plan } = programme;
  return {
    id,
    version,
    published,
    startsOn,
    endsOn,
    placesTaken: await placesTaken(sql, id),
    cases: counted?.cases ?? 0,
    plan,
  };
}
