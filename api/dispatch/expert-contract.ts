import { z } from '@hono/zod-openapi';
import { lengthInCharacters, normaliseTelephone } from '#api/core/japanese/normalise.ts';
import { languages } from '#api/core/language.ts';
import { readAddress } from '#api/core/mail/address.ts';
import { expertLimits, type expertSentences } from '#api/dispatch/expert-fields.ts';
import { expertLanguages } from '#api/dispatch/expert-vocabulary.ts';
import { conflictKinds, declarers } from '#api/dispatch/matching-rules.ts';
import { codesOf, dispatchSectors, dispatchTopics } from '#api/dispatch/vocabulary.ts';

export { expertLimits, expertSentences } from '#api/dispatch/expert-fields.ts';
export * from '#api/dispatch/expert-vocabulary.ts';
export { conflictKinds } from '#api/dispatch/matching-rules.ts';

type FieldCode = keyof typeof expertSentences;
/** A message of the schemas is a key of `expertSentences`; the router says it in the reader's language. */
export const says = (code: FieldCode): { error: FieldCode } => ({ error: code });

export const instant = z.string().openapi({ format: 'date-time', example: '2026-12-10T05:00:00Z' });
export const moment = z.iso
  .datetime({ offset: true, ...says('instant.form') })
  .transform((said) => Temporal.Instant.from(said).toString())
  .openapi({ type: 'string', format: 'date-time' });
export const day = z.iso.date(says('day.form')).openapi({ type: 'string', format: 'date' });

export const freeText = (most: number) =>
  z
    .string()
    .default('')
    .transform((said) => said.replace(/\r\n?/g, '\n').trim())
    .refine((said) => lengthInCharacters(said) <= most, says('text.tooLong'));
export const requiredText = (most: number, code: FieldCode = 'text.required') =>
  freeText(most).refine((said) => said !== '', says(code));

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, says('time.form'));
const inOrder = (span: { from: string; until: string }) => span.from < span.until;
export const daySpan = z
  .object({ from: time, until: time })
  .refine(inOrder, { ...says('time.order'), path: ['until'] });
export const weekSpan = z
  .object({ weekday: z.int().min(1).max(7), from: time, until: time })
  .refine(inOrder, { ...says('time.order'), path: ['until'] })
  .openapi('WeekSpan', { description: 'Weekday 1 is Monday, 7 is Sunday; wall time of the office.' });

/** When the expert can be at a visit: the week, as the expert keeps it. */
export const weekPattern = z.object({ weekly: z.array(weekSpan).max(expertLimits.spans) });
/** A day that differs from the week; without spans, no time at all. */
export const dayException = z.object({ spans: z.array(daySpan).max(6).default([]) });

const address = z.string(says('expert.name')).transform((typed, check) => {
  const read = readAddress(typed);
  if (read.ok) return read.address;
  check.addIssue({ code: 'custom', params: { because: read.because } });
  return typed;
});

/** An expert as the desk keeps them. */
export const expertPlan = z
  .object({
    name: requiredText(expertLimits.nameCharacters, 'expert.name'),
    nameKana: freeText(expertLimits.nameCharacters),
    email: address,
    telephone: freeText(20).transform((typed) => normaliseTelephone(typed) ?? typed),
    language: z.enum(languages).default('ja'),
    affiliation: freeText(100),
    qualifications: freeText(expertLimits.textCharacters),
    fields: z.array(z.enum(codesOf(dispatchTopics))).default([]),
    sectors: z.array(z.enum(codesOf(dispatchSectors))).default([]),
    languages: z
      .array(z.enum(codesOf(expertLanguages)))
      .min(1, says('expert.languages'))
      .default(['ja']),
    areas: z
      .array(requiredText(40))
      .max(100)
      .default([])
      .openapi({ description: 'Municipalities, as they stand in addresses: 見本区.' }),
    maxVisitsPerMonth: z
      .int(says('expert.month'))
      .min(1, says('expert.month'))
      .max(31, says('expert.month'))
      .default(4),
    travelMinutes: z
      .int(says('expert.travel'))
      .min(0, says('expert.travel'))
      .max(240, says('expert.travel'))
      .default(60),
    weekly: z.array(weekSpan).max(expertLimits.spans).default([]),
    active: z.boolean().default(true),
  })
  .openapi('ExpertPlan');

/** The organisation whose interests the expert shares, by name or corporate number. */
export const declaredConflict = z
  .object({
    kind: z.enum(codesOf(conflictKinds)),
    organisation: freeText(100),
    corporateNumber: z
      .string()
      .default('')
      .transform((typed) => typed.normalize('NFKC').replace(/\D/g, ''))
      .refine((digits) => digits === '' || digits.length === 13, says('corporateNumber.form')),
  })
  .refine(({ organisation, corporateNumber }) => organisation !== '' || corporateNumber !== '', {
    ...says('organisation.required'),
    path: ['organisation'],
  });
/** A conflict that concerns one case. */
export const caseConflict = z.object({ kind: z.enum(codesOf(conflictKinds)) });

export const conflictView = z
  .object({
    id: z.string(),
    kind: z.enum(codesOf(conflictKinds)),
    declaredBy: z.enum(codesOf(declarers)),
    declaredAt: instant,
    organisation: z.string(),
    corporateNumber: z.string(),
    caseNumber: z.string().nullable(),
  })
  .openapi('ExpertConflict');

export const expertLoad = z.object({
  fiscalYear: z.int(),
  cases: z.int(),
  visits: z.int().openapi({ description: 'Agreed or held in this fiscal year.' }),
  byMonth: z.array(z.object({ month: z.string().openapi({ example: '2026-12' }), visits: z.int() })),
});

const expertSummary = z
  .object({
    id: z.string(),
    name: z.string(),
    affiliation: z.string(),
    active: z.boolean(),
    fields: z.array(z.string()),
    sectors: z.array(z.string()),
    languages: z.array(z.string()),
    areas: z.array(z.string()),
    maxVisitsPerMonth: z.int(),
    invitedAt: instant.nullable(),
    registeredAt: instant.nullable().openapi({ description: 'When the expert first opened their page.' }),
    load: expertLoad,
  })
  .openapi('ExpertSummary');
export const expertList = z.object({ experts: z.array(expertSummary) }).openapi('ExpertList');

const absenceView = z.object({ id: z.string(), from: instant, until: instant });
export const dayView = z.object({
  day: z.string(),
  spans: z.array(z.object({ from: z.string(), until: z.string() })),
});

/** Everything the desk knows of one expert. */
export const deskExpert = z
  .object({
    id: z.string(),
    version: z.int(),
    plan: expertPlan,
    invitedAt: instant.nullable(),
    registeredAt: instant.nullable(),
    load: expertLoad,
    exceptions: z.array(dayView),
    absences: z.array(absenceView),
    conflicts: z.array(conflictView),
    cases: z.array(
      z.object({
        caseNumber: z.string(),
        status: z.string(),
        assignedAt: instant,
        endedAt: instant.nullable(),
      }),
    ),
    mayChange: z.boolean(),
  })
  .openapi('DeskExpert');

const reasonView = z.object({ key: z.string(), points: z.int(), text: z.string() });
/** Every expert for one case, whom the office would send first, and who may not be sent, with the reasons. */
export const expertRanking = z
  .object({
    caseNumber: z.string(),
    assigned: z
      .object({
        expertId: z.string(),
        name: z.string(),
        rank: z.int(),
        score: z.int(),
        because: z.string().nullable(),
        assignedAt: instant,
      })
      .nullable(),
    mayAssign: z.boolean(),
    whyNot: z.string().nullable().openapi({ description: 'Why nobody can be assigned now.' }),
    experts: z.array(
      z.object({
        expertId: z.string(),
        name: z.string(),
        affiliation: z.string(),
        rank: z.int().nullable().openapi({ description: 'Null: may not be sent, see `stops`.' }),
        score: z.int(),
        reasons: z.array(reasonView).openapi({ description: 'Their points add up to the score.' }),
        stops: z.array(z.object({ key: z.string(), because: z.string() })),
        load: z.object({ casesThisYear: z.int(), visitsThisYear: z.int() }),
      }),
    ),
  })
  .openapi('ExpertRanking');
export const expertChoice = z.object({
  expertId: z.uuid(),
  because: freeText(expertLimits.textCharacters).openapi({
    description: 'Asked for when it is not the expert ranked first, and when another expert takes over.',
  }),
});

/** Somebody is away: nothing else can be booked for them then. */
export const absencePlan = z
  .object({
    kind: z.enum(['staff', 'expert']),
    personId: z.string().min(1).max(100),
    from: moment,
    until: moment,
  })
  .refine(({ from, until }) => from < until, { ...says('instant.order'), path: ['until'] });
export const ownAbsence = z
  .object({ from: moment, until: moment })
  .refine(({ from, until }) => from < until, { ...says('instant.order'), path: ['until'] });
export const absenceList = z.object({
  absences: z.array(
    absenceView.extend({ kind: z.enum(['staff', 'expert']), personId: z.string(), name: z.string() }),
  ),
});

export const made = z.object({ id: z.string() });

export type ExpertPlan = z.output<typeof expertPlan>;
export type DeclaredConflict = z.output<typeof declaredConflict>;
export type ConflictView = z.output<typeof conflictView>;
export type ExpertList = z.output<typeof expertList>;
export type ExpertSummary = z.output<typeof expertSummary>;
export type DeskExpert = z.output<typeof deskExpert>;
export type ExpertRanking = z.output<typeof expertRanking>;
export type ExpertLoad = z.output<typeof expertLoad>;
