import { InvalidInputError, RefusedError } from '#api/core/errors.ts';
import type { Sentence } from '#api/core/language.ts';
import { fieldSentences } from '#api/dispatch/fields.ts';
import type { ProgrammeRow, ProgrammeText } from '#api/dispatch/programme-queries.ts';
import type { ApplicantKind } from '#api/dispatch/vocabulary.ts';

/**
 * `notMet`: the conditions that stand in the way, in the office's words. `desks`: who helps instead, by the names under
 * which the programme or the directory of the office knows them.
 */
export type Eligibility = {
  eligible: boolean;
  because: Sentence[];
  notMet: ProgrammeText[];
  desks: string[];
};

/**
 * May this organisation apply? Asked before anything is typed. Who may not is led to the desk that helps instead; the
 * programme names one for each kind of applicant and for each condition.
 */
export function judgeEligibility(
  programme: Pick<ProgrammeRow, 'applicants' | 'eligibility' | 'about'>,
  applicant: { applicantKind: ApplicantKind; notMet: readonly string[] },
): Eligibility {
  const { applicants, eligibility, about } = programme;
  const wrongKind = !applicants.includes(applicant.applicantKind);
  const missing = eligibility.filter(({ key, required }) => required && applicant.notMet.includes(key));
  const desks = [
    ...(wrongKind ? [about.referralOf[applicant.applicantKind]] : []),
    ...missing.map(({ referral }) => referral ?? about.referralOf[applicant.applicantKind]),
  ].filter((name) => name !== undefined);
  return {
    eligible: !wrongKind && missing.length === 0,
    because: [
      ...(wrongKind ? [wrongKindOf[applicant.applicantKind]] : []),
      ...(missing.length > 0 ? [sentences.notMet] : []),
    ],
    notMet: missing.map(({ text }) => text),
    desks: [...new Set(desks)],
  };
}

/** The desks a plan names that are neither its own nor in the directory, with the field that names each. */
export function unknownDesks(
  {
    about,
    eligibility,
  }: Pick<ProgrammeRow, 'about'> & { eligibility: readonly { referral?: string | undefined }[] },
  directory: readonly string[],
): string[] {
  const known = new Set([...directory, ...about.referrals.map(({ key }) => key)]);
  const named = [
    ...Object.entries(about.referralOf).map(([kind, name]) => [`about.referralOf.${kind}`, name] as const),
    ...eligibility.map(({ referral }, place) => [`eligibility.${place}.referral`, referral] as const),
  ];
  return named.flatMap(([field, name]) => (name === undefined || known.has(name) ? [] : [field]));
}

/** The required conditions that were not declared. */
export function undeclared(
  programme: Pick<ProgrammeRow, 'eligibility'>,
  declarations: readonly string[],
): string[] {
  return programme.eligibility
    .filter(({ key, required }) => required && !declarations.includes(key))
    .map(({ key }) => key);
}

/**
 * @throws RefusedError when the programme takes no such application today; InvalidInputError when a required
 * condition is not declared.
 */
export function refuseIncomplete(
  programme: ProgrammeRow,
  input: { applicantKind: ApplicantKind; declarations: readonly string[] },
  today: string,
  taken: number,
): void {
  const closed = whyNotAccepting(programme, today, taken);
  if (closed) throw new RefusedError(closed);
  const [wrongKind] = judgeEligibility(programme, { ...input, notMet: [] }).because;
  if (wrongKind) throw new RefusedError(wrongKind);
  if (undeclared(programme, input.declarations).length === 0) return;
  throw new InvalidInputError([{ field: 'declarations', because: fieldSentences['declarations.required'] }]);
}

/** Why a programme takes no applications on a day; null when it does. */
export function whyNotAccepting(
  programme: Pick<ProgrammeRow, 'published' | 'opensOn' | 'closesOn' | 'places'>,
  today: string,
  placesTaken: number,
): Sentence | null {
  if (!programme.published) return sentences.notPublished;
  if (today < programme.opensOn) return sentences.notYet;
  if (today > programme.closesOn) return sentences.over;
  return placesTaken >= programme.places ? sentences.full : null;
}

const wrongKindOf: Record<ApplicantKind, Sentence> = {
  business: {
    ja: 'この派遣は、業界団体のためのものです。個別の事業者は、次の窓口を使えます。',
    en: 'This programme is for industry organizations. Single businesses are helped by the desk below.',
    easy: 'このサービスは、業界団体（同じ仕事の会社が集まる団体）のためのものです。一つの会社や店は、次の窓口を使うことができます。',
  },
  industry_organisation: {
    ja: 'この派遣は、個別の事業者のためのものです。業界団体は、次の窓口を使えます。',
    en: 'This programme is for single businesses. Industry organizations are helped by the desk below.',
    easy: 'このサービスは、一つの会社や店のためのものです。業界団体（同じ仕事の会社が集まる団体）は、次の窓口を使うことができます。',
  },
};

const sentences = {
  notMet: {
    ja: '次の要件に当てはまらないときは、申請できません。',
    en: 'You cannot apply unless this is so:',
    easy: '次の条件に合わないときは、申し込むことができません。',
  },
  notPublished: {
    ja: 'この派遣の受付は、まだ始まっていません。',
    en: 'Applications have not opened yet.',
    easy: 'このサービスの申し込みは、まだ始まっていません。',
  },
  notYet: {
    ja: 'この派遣の受付は、まだ始まっていません。',
    en: 'Applications have not opened yet.',
    easy: 'このサービスの申し込みは、まだ始まっていません。',
  },
  over: {
    ja: '今年度の受付は終わりました。',
    en: 'Applications for this fiscal year have closed.',
    easy: '今年度の申し込みは終わりました。',
  },
  full: {
    ja: '今年度の枠が埋まったため、受付を終えました。',
    en: 'All places of this fiscal year are taken, so applications have closed.',
    easy: '今年度に行くことができる団体の数が、いっぱいになりました。申し込みは終わりました。',
  },
} as const satisfies Record<string, Sentence>;
