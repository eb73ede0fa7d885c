import { z } from '@hono/zod-openapi';
import { type fieldSentences, limits } from '#api/consultations/fields.ts';
import {
  behaviours,
  closingReasons,
  codesOf,
  companySizes,
  replyChannels,
  requesterTypes,
  sectors,
  topics,
} from '#api/consultations/vocabulary.ts';
import { sendingKeyForm } from '#api/core/http/sending-key.ts';
import {
  isKatakana,
  lengthInCharacters,
  normaliseKana,
  normaliseTelephone,
} from '#api/core/japanese/normalise.ts';
import { languages } from '#api/core/language.ts';
import { readAddress } from '#api/core/mail/address.ts';

export { fieldSentences, limits } from '#api/consultations/fields.ts';
export * from '#api/consultations/vocabulary.ts';

type FieldCode = keyof typeof fieldSentences;
/** A message of the schemas is a key of `fieldSentences`; the router says it in the reader's language. */
const says = (code: FieldCode): { error: FieldCode } => ({ error: code });

const oneOf = <C extends [string, ...string[]]>(codes: C, code: FieldCode) => z.enum(codes, says(code));
const instant = z.string().openapi({ format: 'date-time', example: '2026-11-22T13:41:00Z' });
const day = z.string().openapi({ format: 'date', example: '2026-11-24' });
const timeOfDay = z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, says('hours.form'))]);

const longText = (required: FieldCode, tooLong: FieldCode) =>
  z
    .string(says(required))
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => text.length > 0, says(required))
    .refine((text) => lengthInCharacters(text) <= limits.storyCharacters, says(tooLong));

export const story = longText('story.required', 'story.tooLong');
export const messageText = longText('message.required', 'message.tooLong');

/** A key made by the sender, the same for every try at one sending: 22 to 128 URL-safe characters. */
export const sendingKey = z.string().regex(sendingKeyForm, says('sendingKey.form'));

const optionalEmail = z
  .string()
  .default('')
  .transform((text, check) => {
    if (text.trim() === '') return '';
    const read = readAddress(text);
    if (read.ok) return read.address;
    check.addIssue({ code: 'custom', params: { because: read.because } });
    return text;
  });

const optionalTelephone = z
  .string()
  .default('')
  .transform((text) => (text.trim() === '' ? '' : (normaliseTelephone(text) ?? 'wrong')))
  .refine((digits) => digits !== 'wrong', says('telephone.form'));

/** Names are kept exactly as typed, but for spaces at the ends (conventions: no Unicode normalisation). */
const optionalName = z
  .string()
  .default('')
  .transform((text) => text.trim())
  .refine((name) => lengthInCharacters(name) <= limits.nameCharacters, says('name.tooLong'));

const optionalKana = z
  .string()
  .default('')
  .transform(normaliseKana)
  .refine((kana) => kana === '' || isKatakana(kana), says('nameKana.form'));

/** Judged even when another field is wrong, so that everything to be mended is told at once. */
const whenever = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
};

/** A form sends the fields of every choice; those of a choice not taken are left out and never judged. */
function withoutChoicesNotTaken(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  const input: Record<string, unknown> = { ...raw };
  if (input.nameChoice !== 'named') Object.assign(input, { name: '', nameKana: '' });
  if (input.replyBy !== 'email') input.email = '';
  if (input.replyBy !== 'telephone') Object.assign(input, { telephone: '', neverCallWorkplace: false });
  if (input.replyBy === 'status_page') Object.assign(input, { hoursFrom: '', hoursUntil: '' });
  if (input.requesterType !== 'business') input.companySize = '';
  return input;
}

/** What a person writes. Everything is text, as a form sends it; an empty text means "not answered". */
const consultationFields = z
  .object({
    requesterType: oneOf(codesOf(requesterTypes), 'requesterType.required'),
    companySize: z.union([z.literal(''), z.enum(codesOf(companySizes))]).default(''),
    sector: z.union([z.literal(''), z.enum(codesOf(sectors))]).default(''),
    topics: z
      .array(z.enum(codesOf(topics)))
      .max(10)
      .default([]),
    behaviours: z
      .array(z.enum(codesOf(behaviours)))
      .max(10)
      .default([]),
    story,
    nameChoice: oneOf(['anonymous', 'named'], 'nameChoice.required'),
    name: optionalName,
    nameKana: optionalKana,
    replyBy: oneOf(codesOf(replyChannels), 'replyBy.required'),
    email: optionalEmail,
    telephone: optionalTelephone,
    neverCallWorkplace: z.boolean().default(false),
    neverNameSubject: z.boolean().default(false),
    hoursFrom: timeOfDay.default(''),
    hoursUntil: timeOfDay.default(''),
  })
  .refine((input) => input.nameChoice !== 'named' || !!input.name?.trim(), {
    ...says('name.required'),
    path: ['name'],
    ...whenever,
  })
  .refine((input) => input.replyBy !== 'email' || !!input.email?.trim(), {
    ...says('email.required'),
    path: ['email'],
    ...whenever,
  })
  .refine((input) => input.replyBy !== 'telephone' || !!input.telephone?.trim(), {
    ...says('telephone.required'),
    path: ['telephone'],
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
  .openapi('ConsultationInput');

export const consultationInput = z.preprocess(withoutChoicesNotTaken, consultationFields);

/** What the form sends beside the words: the signed token of the form, the trap, and the proof of work. */
export const formGuard = z.object({
  formToken: z.string().default(''),
  website: z.string().default(''),
  proof: z.string().default(''),
});

export const consultationSubmission = z.object({ input: consultationInput, guard: formGuard.optional() });

export const toldPromise = z
  .object({
    kind: z.literal('answer'),
    earliestOn: day.nullable(),
    dueOn: day,
    provisional: z.boolean(),
    state: z.enum(['told', 'due', 'overdue', 'kept', 'kept_late', 'paused', 'ended']),
    toldAt: instant,
    keptAt: instant.nullable(),
    notCounted: z.array(z.object({ day, name: z.string() })),
  })
  .openapi('ToldPromise');

export const mailState = z
  .object({
    id: z.string(),
    purpose: z.string(),
    address: z.string().openapi({ example: 'h*****@example.jp' }),
    state: z.enum(['waiting', 'accepted', 'deferred', 'refused', 'bounced']),
    sentence: z.string(),
    at: instant,
  })
  .openapi('MailState');

/** What the check page shows before anything is kept. */
export const checkedConsultation = z
  .object({
    values: consultationFields,
    warnings: z.array(z.object({ field: z.string(), detail: z.string() })),
    promise: z.object({ earliestOn: day, dueOn: day, provisional: z.boolean() }),
  })
  .openapi('CheckedConsultation');

export const consultationReceipt = z
  .object({
    receiptNumber: z.string().openapi({ example: 'C-7K4M2P93H' }),
    secretCode: z.string().nullable().openapi({ example: 'H7QX3MKDW9PT4RNC' }),
    receivedAt: instant,
    promise: toldPromise,
    replyBy: z.enum(codesOf(replyChannels)),
    mails: z.array(mailState),
    repeated: z.boolean().openapi({ description: 'True when this sending had been received before.' }),
    ticket: z.string().openapi({ description: 'Opens this receipt again for thirty minutes.' }),
    session: z.string().openapi({ description: 'Bearer token of the status page.' }),
  })
  .openapi('ConsultationReceipt');

export const consultationMessage = z
  .object({
    id: z.string(),
    kind: z.enum(['consultation', 'addition', 'answer', 'question', 'notice', 'closing']),
    from: z.enum(['requester', 'office']),
    at: instant,
    text: z.string(),
  })
  .openapi('ConsultationMessage');

/** The case as its requester sees it. */
export const consultationStatus = z
  .object({
    receiptNumber: z.string(),
    status: z.enum(['received', 'answered', 'closed', 'withdrawn']),
    waitingForRequester: z.boolean(),
    receivedAt: instant,
    language: z.enum(languages),
    requesterType: z.enum(codesOf(requesterTypes)),
    replyBy: z.enum(codesOf(replyChannels)),
    maskedAddress: z.string().nullable(),
    promise: toldPromise.nullable(),
    timeline: z.array(
      z.object({
        at: instant,
        what: z.enum([
          'received',
          'addition',
          'answer',
          'question',
          'resumed',
          'promise_moved',
          'withdrawn',
          'closed',
          'reopened',
          'called',
        ]),
        message: consultationMessage.nullable(),
        promise: toldPromise.nullable(),
        detail: z.string().nullable(),
      }),
    ),
    mails: z.array(mailState),
    mayWrite: z.boolean(),
    mayWithdraw: z.boolean(),
    writableUntil: day.nullable(),
    nextPromise: z
      .object({ earliestOn: day, dueOn: day })
      .openapi({ description: 'What a message sent now would be promised.' }),
    referredTo: z.string().nullable(),
    closedBecause: z.enum(codesOf(closingReasons)).nullable(),
  })
  .openapi('ConsultationStatus');

export const statusCredentials = z.object({
  receiptNumber: z.string().min(1, says('receiptNumber.required')),
  secretCode: z.string().min(1, says('secretCode.required')),
});

export const statusSession = z
  .object({ receiptNumber: z.string(), session: z.string(), expiresAt: instant })
  .openapi('StatusSession');

export const newMessage = z.object({ text: messageText, sendingKey }).openapi('NewMessage');

export const newAddress = z.object({
  email: z
    .string()
    .transform((text, check) => {
      const read = readAddress(text);
      if (read.ok) return read.address;
      check.addIssue({ code: 'custom', params: { because: read.because } });
      return text;
    })
    .openapi({ type: 'string' }),
});

export type ConsultationInput = z.output<typeof consultationInput>;
export type CheckedConsultation = z.output<typeof checkedConsultation>;
export type ConsultationReceipt = z.output<typeof consultationReceipt>;
export type ConsultationStatus = z.output<typeof consultationStatus>;
export type ConsultationMessage = z.output<typeof consultationMessage>;
export type StatusSession = z.output<typeof statusSession>;
export type ToldPromise = z.output<typeof toldPromise>;
export type MailState = z.output<typeof mailState>;
