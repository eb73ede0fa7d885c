import { type Calendar, dayOf } from '#api/core/calendar/calendar.ts';
import type { Context } from '#api/core/context.ts';
import type { Queryable } from '#api/core/db/client.ts';
import { eventsOf } from '#api/core/events/events.ts';
import { type Language, officeLanguage, type StaffSentence } from '#api/core/language.ts';
import { staffNames } from '#api/core/people/staff.ts';
import type {
  DispatchReferral,
  EligibilityAnswer,
  PublicProgramme,
  ShownText,
} from '#api/dispatch/contract.ts';
import { type Eligibility, whyNotAccepting } from '#api/dispatch/eligibility-rules.ts';
import type { DeskProgramme, OpenedProgramme } from '#api/dispatch/programme-contract.ts';
import {
  type ProgrammeRow,
  type ProgrammeText,
  placesTaken,
  programmeById,
  type Referral,
} from '#api/dispatch/programme-queries.ts';

/** The desks of the office's directory; dispatch does not know who keeps it. */
export type DeskDirectory = (ctx: Pick<Context, 'sql' | 'language'>) => Promise<DispatchReferral[]>;

/**
 * A text of a programme for a reader. Where theirs is empty the Japanese one stands in, and is said to be Japanese, so
 * that no page passes it off as what it is not.
 */
export function said(text: ProgrammeText, language: Language): ShownText {
  const own = text[language];
  return own ? { text: own, language } : { text: text.ja, language: 'ja' };
}

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
  url: '',
});

/** The desks are shown as the directory has them today; one it does not have, as the programme describes it. */
export function eligibilityAnswerOf(
  answer: Eligibility,
  { about }: Pick<ProgrammeRow, 'about'>,
  directory: readonly DispatchReferral[],
  language: Language,
): EligibilityAnswer {
  const known = [...directory, ...about.referrals.map((one) => referralOf(one, language))];
  return {
    eligible: answer.eligible,
    because: answer.because.map((sentence) => sentence[language]),
    notMet: answer.notMet.map((text) => said(text, language)),
    referrals: answer.desks.flatMap((name) => known.find(({ key }) => key === name) ?? []),
  };
}

/** A programme with everything that happened to it, the newest first. */
export async function openedProgrammeOf(ctx: Context, id: string): Promise<OpenedProgramme> {
  const { sql, language } = ctx;
  const [events, names] = await Promise.all([eventsOf(sql, { kind: 'programme', id }), staffNames(sql)]);
  return {
    ...(await deskProgrammeOf(sql, await programmeById(sql, id))),
    history: events.toReversed().map(({ at, staffId, verb, detail }) => ({
      at: at.toString(),
      who: (staffId && names.get(staffId)) ?? '',
      what: Object.entries(happened).find(([name]) => name === verb)?.[1][officeLanguage(language)] ?? verb,
      version: verb === 'planned' ? 1 : typeof detail.version === 'number' ? detail.version : null,
    })),
  };
}

const happened: Readonly<Record<string, StaffSentence>> = {
  planned: { ja: 'つくった', en: 'Planned' },
  changed: { ja: '変えた', en: 'Changed' },
  published: { ja: '公開した', en: 'Published' },
  hidden: { ja: '公開をやめた', en: 'Taken off the pages' },
};

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
