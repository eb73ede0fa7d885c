import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import type { StaffSentence } from '#api/core/language.ts';
import type { ProgrammePlan } from '#api/dispatch/programme-contract.ts';
import type { ApplicantKind } from '#api/dispatch/vocabulary.ts';
import type { DispatchPromiseKind } from '#api/dispatch/workflow.ts';

/** What an office wrote for applicants: in Japanese, and where it chose to in English and in plain Japanese. */
export type ProgrammeText = StaffSentence & { readonly easy?: string | undefined };
/** A condition an applicant declares to meet. Whoever does not meet it is led to the referral of that name. */
export type EligibilityCondition = { key: string; text: ProgrammeText; required: boolean; referral?: string };
export type WantedDocument = { key: string; label: ProgrammeText; required: boolean };
/** The desk that helps those whom this programme does not. */
export type Referral = { key: string; name: ProgrammeText; text: ProgrammeText; telephone: string };
export type GuideQuestion = { key: string; question: StaffSentence; hint: StaffSentence };
/** A question after the last visit: one to five, or free words. */
export type SurveyQuestion = { key: string; question: ProgrammeText; kind: 'scale' | 'text' };

/** What a programme says and no query asks. */
export type ProgrammeAbout = {
  summary: ProgrammeText;
  /** To which referral a kind of applicant is led that may not apply here. */
  referralOf: Partial<Record<ApplicantKind, string>>;
  referrals: Referral[];
  interviewGuide: GuideQuestion[];
  survey: SurveyQuestion[];
  /**
   * What stands in the letters of this programme above the decision's own words. A letter is kept, shown to others and
   * argued about, so its wording is the official one, Japanese or English. Plain Japanese explains it around the
   * letter: in its title, on the status page and in the mail.
   */
  acceptedText: StaffSentence;
  declinedText: StaffSentence;
  closingText: StaffSentence;
  /** The two promises, in business days (FAQ: five and five). */
  contactBusinessDays: number;
  decisionBusinessDays: number;
};

export type ProgrammeRow = {
  id: string;
  fiscalYear: number;
  name: ProgrammeText;
  opensOn: string;
  closesOn: string;
  startsOn: string;
  endsOn: string;
  applicants: ApplicantKind[];
  sessions: number;
  places: number;
  visitMinutes: number;
  eligibility: EligibilityCondition[];
  documents: WantedDocument[];
  about: ProgrammeAbout;
  published: boolean;
  version: number;
};

const columns = (sql: Queryable) => sql`
  id, fiscal_year as "fiscalYear", name, opens_on as "opensOn", closes_on as "closesOn", starts_on as "startsOn",
  ends_on as "endsOn", applicants, sessions, places, visit_minutes as "visitMinutes", eligibility, documents, about,
  published, version`;

export async function programmeById(sql: Queryable, id: string): Promise<ProgrammeRow> {
  const [row] = await sql<ProgrammeRow[]>`select ${columns(sql)} from dispatch.programme where id = ${id}`;
  if (!row) throw new NotFoundError();
  return row;
}

/** The programme, locked: places and plan change one at a time. */
export async function lockedProgramme(tx: Transaction, id: string): Promise<ProgrammeRow> {
  const [row] = await tx<ProgrammeRow[]>`
    select ${columns(tx)} from dispatch.programme where id = ${id} for no key update`;
  if (!row) throw new NotFoundError();
  return row;
}

/** Keeps what a programme says from this version on. */
export async function keepVersion(
  tx: Transaction,
  kept: { id: string; version: number; plan: ProgrammePlan; at: Temporal.Instant },
): Promise<void> {
  await tx`
    insert into dispatch.programme_version (programme_id, version, plan, kept_at)
    values (${kept.id}, ${kept.version}, ${tx.json(kept.plan as never)}, ${kept.at})`;
}

/** What a programme said in one of its versions. @throws NotFoundError */
export async function versionOf(sql: Queryable, id: string, version: number): Promise<ProgrammePlan> {
  const [row] = await sql<{ plan: ProgrammePlan }[]>`
    select plan from dispatch.programme_version
    where programme_id = ${id} and version <= ${version} order by version desc limit 1`;
  if (!row) throw new NotFoundError();
  return row.plan;
}

/** What a programme said at that time. @throws NotFoundError */
export async function versionAt(sql: Queryable, id: string, at: Temporal.Instant): Promise<ProgrammePlan> {
  const [row] = await sql<{ plan: ProgrammePlan }[]>`
    select plan from dispatch.programme_version
    where programme_id = ${id} and kept_at <= ${at} order by version desc limit 1`;
  if (!row) throw new NotFoundError();
  return row.plan;
}

/** Newest fiscal year first. */
export async function programmes(sql: Queryable): Promise<ProgrammeRow[]> {
  return await sql<ProgrammeRow[]>`
    select ${columns(sql)} from dispatch.programme order by fiscal_year desc, opens_on desc, id`;
}

/** What the public may see, those open on `today` first. */
export async function publishedProgrammes(sql: Queryable, today: string): Promise<ProgrammeRow[]> {
  return await sql<ProgrammeRow[]>`
    select ${columns(sql)} from dispatch.programme
    where published and ends_on >= ${today}
    order by (opens_on <= ${today} and closes_on >= ${today}) desc, opens_on, id`;
}

export async function promisedDaysOf(
  sql: Queryable,
  programmeId: string,
): Promise<Record<DispatchPromiseKind, number>> {
  const { about } = await programmeById(sql, programmeId);
  return { contact: about.contactBusinessDays, decision: about.decisionBusinessDays };
}

/** Cases that take up a place: accepted ones, also those that have been finished since. */
export async function placesTaken(sql: Queryable, programmeId: string): Promise<number> {
  const [row] = await sql<{ taken: bigint }[]>`
    select count(*) as taken from dispatch.decision decision
    join dispatch.dispatch_case c on c.id = decision.case_id
    where c.programme_id = ${programmeId} and decision.accepted and c.status not in ('withdrawn', 'cancelled')`;
  return Number(row?.taken ?? 0);
}
