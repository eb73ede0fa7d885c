import { z } from '@hono/zod-openapi';
import { readCorporateNumber } from '#api/core/japanese/corporate-number.ts';
import {
  isKatakana,
  lengthInCharacters,
  normaliseKana,
  normaliseNumber,
  normaliseTelephone,
} from '#api/core/japanese/normalise.ts';
import { readAddress } from '#api/core/mail/address.ts';
import { type fieldSentences, limits } from '#api/dispatch/fields.ts';
import {
  applicantKinds,
  codesOf,
  dispatchSectors,
  dispatchTopics,
  manualStates,
} from '#api/dispatch/vocabulary.ts';

type FieldCode = keyof typeof fieldSentences;
/** A message of the schemas is a key of `fieldSentences`; the router says it in the reader's language. */
export const says = (code: FieldCode): { error: FieldCode } => ({ error: code });

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
const timeOfDay = z.string().regex(clock, says('hours.form'));
const optionalTime = z.union([z.literal(''), timeOfDay]).default('');

/** Kept exactly as typed, but for spaces at the ends (conventions: no Unicode normalisation of names). */
const words = (most: number, required: FieldCode, tooLong: FieldCode) =>
  z
    .string(says(required))
    .transform((text) => text.trim())
    .refine((text) => text.length > 0, says(required))
    .refine((text) => lengthInCharacters(text) <= most, says(tooLong));

export const longText = (required: FieldCode, tooLong: FieldCode) =>
  z
    .string(says(required))
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => text.length > 0, says(required))
    .refine((text) => lengthInCharacters(text) <= limits.wishCharacters, says(tooLong));

const optionalKana = z
  .string()
  .default('')
  .transform(normaliseKana)
  .refine((kana) => kana === '' || isKatakana(kana), says('kana.form'));

/** Empty for an organisation that has none. */
const corporateNumber = z
  .string()
  .default('')
  .transform((text) => (text.trim() === '' ? '' : (readCorporateNumber(text) ?? 'wrong')))
  .refine((number) => number !== 'wrong', says('corporateNumber.form'));

const postalCode = z
  .string()
  .default('')
  .transform((text) => normaliseNumber(text).replace(/[-〒]/g, ''))
  .refine((digits) => /^\d{7}$/.test(digits), says('postalCode.form'))
  .transform((digits) => `${digits.slice(0, 3)}-${digits.slice(3)}`);

export const emailAddress = z
  .string()
  .default('')
  .transform((text, check) => {
    if (text.trim() === '') return '';
    const read = readAddress(text);
    if (read.ok) return read.address;
    check.addIssue({ code: 'custom', params: { because: read.because } });
    return text;
  });

const telephone = z
  .string()
  .default('')
  .transform((text) => (text.trim() === '' ? '' : (normaliseTelephone(text) ?? 'wrong')))
  .refine((digits) => digits !== 'wrong', says('telephone.form'))
  .refine((digits) => digits !== '', says('telephone.required'));

const howMany = z
  .string(says('members.required'))
  .transform((text) => normaliseNumber(text).replace(/[,、，]/g, ''))
  .refine((text) => text !== '', says('members.required'))
  .refine((text) => text === '' || /^\d{1,7}$/.test(text), says('members.form'));

/** Half open, wall time of the office. 1 is Monday, 7 is Sunday. */
const weekSpan = z
  .object({ weekday: z.coerce.number().int().min(1).max(7), from: timeOfDay, until: timeOfDay })
  .refine((span) => span.from < span.until, says('weekly.form'));
/** A day that differs from the week: only these times, or none. */
const exception = z.object({
  on: z.iso.date(says('exceptions.form')),
  from: optionalTime,
  until: optionalTime,
});

/** Judged even when another field is wrong, so that everything to be mended is told at once. */
const whenever = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
};

/** What an organisation writes. Everything is text, as a form sends it; an empty text means "not answered". */
const applicationFields = z
  .object({
    programmeId: z.uuid(says('programmeId.required')),
    applicantKind: z.enum(codesOf(applicantKinds), says('applicantKind.required')),
    declarations: z.array(z.string().max(60)).max(30).default([]).openapi({
      description: 'The keys of the conditions the organization declares to meet.',
    }),
    organisation: words(limits.nameCharacters, 'organisation.required', 'organisation.tooLong'),
    organisationKana: optionalKana,
    corporateNumber,
    postalCode,
    address: words(limits.addressCharacters, 'address.required', 'address.tooLong'),
    sector: z.enum(codesOf(dispatchSectors), says('sector.required')),
    members: howMany,
    person: words(limits.nameCharacters, 'person.required', 'person.tooLong'),
    personKana: optionalKana,
    department: z.string().max(100).default(''),
    email: emailAddress,
    telephone,
    contactBy: z.enum(['email', 'telephone'], says('contactBy.required')),
    hoursFrom: optionalTime,
    hoursUntil: optionalTime,
    neverNameSubject: z.boolean().default(false),
    wish: longText('wish.required', 'wish.tooLong'),
    topics: z
      .array(z.enum(codesOf(dispatchTopics)))
      .min(1, says('topics.required'))
      .max(10),
    manualState: z.enum(codesOf(manualStates), says('manualState.required')),
    weekly: z.array(weekSpan).min(1, says('weekly.required')).max(21),
    exceptions: z.array(exception).max(40).default([]),
  })
  .refine((input) => input.contactBy !== 'email' || !!input.email?.trim(), {
    ...says('email.required'),
    path: ['email'],
    ...whenever,
  })
  .refine((input) => !input.hoursFrom === !input.hoursUntil, {
    ...says('hours.both'),
    path: ['hoursFrom'],
    ...whenever,
  })
  .refine((input) => !input.hoursFrom || input.hoursFrom !== input.hoursUntil, {
    ...says('hours.same'),
    path: ['hoursUntil'],
    ...whenever,
  })
  .openapi('ApplicationInput');

export const applicationInput = applicationFields;

/** The steps of the form and the fields of each: what is wrong is told at the step it belongs to. */
export const applicationSteps = {
  eligibility: ['applicantKind', 'declarations'],
  organisation: [
    'organisation',
    'organisationKana',
    'corporateNumber',
    'postalCode',
    'address',
    'sector',
    'members',
  ],
  contact: [
    'person',
    'personKana',
    'department',
    'email',
    'telephone',
    'contactBy',
    'hoursFrom',
    'hoursUntil',
    'neverNameSubject',
  ],
  wish: ['wish', 'topics', 'manualState'],
  availability: ['weekly', 'exceptions'],
  documents: ['documents'],
} as const satisfies Record<string, readonly string[]>;
export type ApplicationStep = keyof typeof applicationSteps;
export const applicationStepNames = Object.keys(applicationSteps) as [ApplicationStep, ...ApplicationStep[]];

const draftText = z.string().max(20_000);
/** What was typed so far, right or wrong: nothing is judged away. */
export const draftAnswers = z
  .record(
    z.string().max(40),
    z.union([
      draftText,
      z.boolean(),
      z.array(z.union([draftText, z.record(z.string().max(40), z.union([draftText, z.number()]))])).max(60),
    ]),
  )
  .openapi('DraftAnswers');

export type ApplicationInput = z.output<typeof applicationInput>;
export type DraftAnswers = z.output<typeof draftAnswers>;
