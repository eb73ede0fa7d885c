import { z } from '@hono/zod-openapi';
import { isKatakana, lengthInCharacters, normaliseKana } from '#api/core/japanese/normalise.ts';
import { languages } from '#api/core/language.ts';
import { readAddress } from '#api/core/mail/address.ts';
import { type fieldSentences, limits } from '#api/seminars/fields.ts';
import { archiveFiles } from '#api/seminars/recording-contract.ts';
import { registrationStates } from '#api/seminars/registration-workflow.ts';
import { codesOf, ways } from '#api/seminars/vocabulary.ts';

type FieldCode = keyof typeof fieldSentences;
const says = (code: FieldCode): { error: FieldCode } => ({ error: code });
const mailState = z.enum(['waiting', 'accepted', 'deferred', 'refused', 'bounced']);
const instant = z.string().openapi({ format: 'date-time' });
const states = Object.keys(registrationStates) as [
  keyof typeof registrationStates,
  ...(keyof typeof registrationStates)[],
];

/** An address as it is typed, judged and mended where that is certain. */
export const registrantAddress = z
  .string()
  .default('')
  .transform((text, check) => {
    const read = readAddress(text);
    if (read.ok) return read.address;
    check.addIssue({ code: 'custom', params: { because: read.because } });
    return text;
  })
  .openapi({ type: 'string' });

/** Answers by the id of the question; what the seminar does not ask is left out. */
export const answers = z.record(z.string().max(40), z.string().max(20_000)).default({});

/** What a person writes to take part. Names are kept exactly as typed, but for spaces at the ends. */
export const registrationInput = z
  .object({
    name: z
      .string()
      .default('')
      .transform((text) => text.trim())
      .refine((name) => name !== '', says('name.required'))
      .refine((name) => lengthInCharacters(name) <= limits.nameCharacters, says('name.tooLong')),
    nameKana: z
      .string()
      .default('')
      .transform(normaliseKana)
      .refine((kana) => kana === '' || isKatakana(kana), says('nameKana.form')),
    organisation: z
      .string()
      .default('')
      .transform((text) => text.trim())
      .refine((text) => lengthInCharacters(text) <= 100, says('organisation.tooLong')),
    email: registrantAddress,
    way: z.enum(codesOf(ways), says('way.required')),
    answers,
    consent: z
      .boolean()
      .default(false)
      .refine((consent) => consent, says('consent.required'))
      .openapi({ description: 'The rule on recording was read and agreed to.' }),
  })
  .openapi('RegistrationInput');

export const registrationGuard = z.object({
  formToken: z.string().default(''),
  website: z.string().default(''),
  proof: z.string().default(''),
});

export const registrationSubmission = z.object({
  input: registrationInput,
  guard: registrationGuard.optional(),
});

/** What the check page shows before anything is kept. */
export const checkedRegistration = z
  .object({
    values: registrationInput,
    warnings: z.array(z.object({ field: z.string(), detail: z.string() })),
    outcome: z.enum(['registered', 'waiting', 'requested', 'full']),
  })
  .openapi('CheckedRegistration');

/** The same for everybody, whether the address was registered before or not: the mail says the rest. */
export const registrationReceipt = z
  .object({
    outcome: z.enum(['registered', 'waiting', 'requested']),
    address: z.string().openapi({ example: 'i*****@example.jp' }),
    mail: z
      .object({
        state: mailState,
        sentence: z.string(),
      })
      .nullable(),
    ticket: z.string().openapi({ description: 'Opens this page again for thirty minutes.' }),
  })
  .openapi('RegistrationReceipt');

export const receiptTicket = z.object({ ticket: z.string().max(4096) });
export const receiptAddress = receiptTicket.extend({ email: registrantAddress });

export const attendanceView = z.object({
  attended: z.boolean(),
  hall: z.boolean(),
  onlineMinutes: z.number().int(),
});

export const inJapanese = z.array(z.string()).openapi({
  description:
    'Paths, in this answer, of what the office has not written in the language asked for. It is given in Japanese.',
  example: ['description', 'themes.0'],
});
export type QuestionPath = `${'questions' | 'survey'}.${number}.${'label' | `choices.${number}`}`;

export const questionView = z
  .object({
    id: z.string(),
    label: z.string(),
    kind: z.enum(['text', 'choice']),
    choices: z.array(z.string()),
    required: z.boolean(),
  })
  .openapi('SeminarQuestion');

/** A registration as its person sees it, by the link in their mails. */
export const myRegistration = z
  .object({
    ticketNumber: z.string().openapi({ example: 'S-7K4M2P93H' }),
    seminarSlug: z.string(),
    state: z.enum(states),
    way: z.enum(codesOf(ways)),
    name: z.string(),
    organisation: z.string(),
    maskedAddress: z.string(),
    answers: z.record(z.string(), z.string()),
    registeredAt: instant,
    place: z
      .object({ from: z.number().int(), until: z.number().int().nullable() })
      .nullable()
      .openapi({ description: 'On the waiting list; a range.' }),
    offeredUntil: instant.nullable(),
    joinLink: z.string().nullable().openapi({ description: 'The personal way in, on our side.' }),
    checkInCode: z.string().nullable().openapi({ description: 'For the QR code of the ticket.' }),
    may: z.object({
      accept: z.boolean(),
      cancel: z.boolean(),
      changeAnswers: z.boolean(),
      changeWayTo: z.array(z.enum(codesOf(ways))),
      answerSurvey: z.boolean(),
    }),
    attendance: attendanceView.nullable(),
    certificate: z.boolean().openapi({ description: 'Whether a certificate was earned.' }),
    certificateCode: z.string().nullable().openapi({ description: 'Once it was given out.' }),
    survey: z.array(questionView).openapi({ description: 'Empty unless it may be answered now.' }),
    surveyed: z.boolean(),
    inJapanese,
    archiveUrl: z.string().nullable(),
    archiveFiles,
    transcriptUrl: z.string().nullable(),
    mails: z.array(z.object({ purpose: z.string(), state: mailState, sentence: z.string(), at: instant })),
  })
  .openapi('MyRegistration');

export const changedWay = z.object({ way: z.enum(codesOf(ways), says('way.required')) });
export const changedAnswers = z.object({ answers });

export const joinStates = [
  'too_early',
  'preparing',
  'open',
  'over',
  'no_seat',
  'postponed',
  'cancelled',
  'in_hall',
] as const;

/** What the personal way in (`/j/…`) shows now. */
export const joinView = z
  .object({
    state: z.enum(joinStates).openapi({
      description:
        '`open`: it is time, `url` leads on. `preparing`: it is time or soon, and the link is still being made.',
    }),
    ticketNumber: z.string(),
    title: z.string(),
    seminarSlug: z.string(),
    language: z.enum(languages).openapi({ description: 'Of the registration: the page of this language.' }),
    startsAt: instant,
    endsAt: instant,
    opensAt: instant.openapi({ description: 'From when the way in leads on.' }),
    linkReady: z.boolean().openapi({ description: 'Said also while it is too early, to put minds at rest.' }),
    leadsTo: z.enum(['zoom', 'link']).nullable(),
    replaced: z.boolean().openapi({ description: 'The office leads everybody elsewhere than planned.' }),
    url: z.string().nullable().openapi({ description: 'Only while `open`.' }),
    because: z.string().nullable().openapi({ description: 'Why it was postponed or cancelled.' }),
    refreshAfterSeconds: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'When it is worth looking again by itself; null when nothing will change.' }),
    recordingRule: z.string(),
    inJapanese,
  })
  .openapi('JoinView');

/** The answer to going in: where to. It was written down that the person went. */
export const entry = z.object({ url: z.string() }).openapi('Entry');

export const certificateView = z
  .object({
    code: z.string().openapi({ example: 'H7QX-3MKD-W9PT-4RNC' }),
    genuine: z.literal(true),
    name: z.string().nullable().openapi({ description: 'Null once the person was erased.' }),
    title: z.string(),
    startsAt: instant,
    endsAt: instant,
    way: z.enum(codesOf(ways)),
    issuedAt: instant,
    office: z.string(),
    inJapanese,
  })
  .openapi('Certificate');

export type RegistrationInput = z.output<typeof registrationInput>;
export type RegistrationReceipt = z.output<typeof registrationReceipt>;
export type CheckedRegistration = z.output<typeof checkedRegistration>;
export type MyRegistration = z.output<typeof myRegistration>;
export type JoinView = z.output<typeof joinView>;
export type CertificateView = z.output<typeof certificateView>;
