import { z } from '@hono/zod-openapi';
import { says } from '#api/dispatch/application-contract.ts';
import { applicantKinds, codesOf } from '#api/dispatch/vocabulary.ts';

const day = z.iso.date(says('day.form'));
const key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
/** A desk of the directory, or one of the programme's own. */
const deskName = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,99}$/);
/** Japanese is needed; an empty English one is read in Japanese. */
const sentence = z.object({
  ja: z.string().trim().min(1, says('sentence.required')).max(2000),
  en: z.string().trim().max(4000).default(''),
});
const optionalSentence = z.object({ ja: z.string().max(2000), en: z.string().max(4000) });
/** What applicants read may be written in plain Japanese too; where it is empty, they read the Japanese. */
const publicSentence = sentence.extend({ easy: z.string().trim().max(2000).optional() });

/** Everything an administrator sets of a programme. */
export const programmePlan = z
  .object({
    fiscalYear: z.coerce.number().int().min(2025).max(2100),
    name: publicSentence,
    opensOn: day,
    closesOn: day,
    applicants: z.array(z.enum(codesOf(applicantKinds))).min(1, says('applicantKind.required')),
    sessions: z.coerce.number().int().min(1).max(20),
    places: z.coerce.number().int().min(1).max(10_000),
    visitMinutes: z.coerce.number().int().min(30).max(480),
    eligibility: z
      .array(z.object({ key, text: publicSentence, required: z.boolean(), referral: deskName.optional() }))
      .max(20),
    documents: z.array(z.object({ key, label: publicSentence, required: z.boolean() })).max(20),
    about: z.object({
      summary: publicSentence,
      referralOf: z.partialRecord(z.enum(codesOf(applicantKinds)), deskName),
      referrals: z
        .array(z.object({ key, name: publicSentence, text: publicSentence, telephone: z.string().max(30) }))
        .max(20),
      interviewGuide: z.array(z.object({ key, question: sentence, hint: optionalSentence })).max(40),
      survey: z.array(z.object({ key, question: publicSentence, kind: z.enum(['scale', 'text']) })).max(40),
      acceptedText: sentence,
      declinedText: sentence,
      closingText: sentence,
      contactBusinessDays: z.coerce.number().int().min(1).max(30),
      decisionBusinessDays: z.coerce.number().int().min(1).max(30),
    }),
  })
  .refine((plan) => plan.opensOn <= plan.closesOn && plan.closesOn <= `${plan.fiscalYear + 1}-03-31`, {
    ...says('programme.days'),
    path: ['closesOn'],
  })
  .openapi('ProgrammePlan');

export const deskProgramme = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    published: z.boolean(),
    startsOn: z.string(),
    endsOn: z.string(),
    placesTaken: z.number().int(),
    cases: z.number().int(),
    plan: programmePlan,
  })
  .openapi('DeskProgramme');

export const openedProgramme = deskProgramme
  .extend({
    history: z
      .array(
        z.object({
          at: z.string(),
          who: z.string(),
          what: z.string(),
          version: z.number().int().nullable().openapi({ description: 'The version that was saved then.' }),
        }),
      )
      .openapi({ description: 'The newest first.' }),
  })
  .openapi('OpenedProgramme');

export const programmeChange = z
  .object({ version: z.number().int(), plan: programmePlan })
  .openapi('ProgrammeChange');

export type ProgrammePlan = z.output<typeof programmePlan>;
export type OpenedProgramme = z.output<typeof openedProgramme>;
export type DeskProgramme = z.output<typeof deskProgramme>;
