import { z } from '@hono/zod-openapi';
import { sendingKeyForm } from '#api/core/http/sending-key.ts';
import { languages } from '#api/core/language.ts';
import {
  applicationInput,
  applicationStepNames,
  draftAnswers,
  emailAddress,
  says,
} from '#api/dispatch/application-contract.ts';
import {
  applicantKinds,
  cancelReasons,
  codesOf,
  declineReasons,
  dispatchTopics,
  holdReasons,
  interviewWays,
} from '#api/dispatch/vocabulary.ts';
import { dispatchStatusNames } from '#api/dispatch/workflow.ts';

export {
  type ApplicationInput,
  type ApplicationStep,
  applicationInput,
  type DraftAnswers,
} from '#api/dispatch/application-contract.ts';
export { fieldSentences, limits } from '#api/dispatch/fields.ts';
export * from '#api/dispatch/vocabulary.ts';
export { dispatchStatuses } from '#api/dispatch/workflow.ts';

const instant = z.string().openapi({ format: 'date-time', example: '2026-11-22T13:41:00Z' });
const day = z.string().openapi({ format: 'date', example: '2026-11-24' });
/** A key made by the sender, the same for every try at one sending: 22 to 128 URL-safe characters. */
export const sendingKey = z.string().regex(sendingKeyForm, says('sendingKey.form'));
const topics = z.array(z.enum(codesOf(dispatchTopics)));

/** Words of the office with the language they are really in: Japanese where the reader's is missing. */
export const shownText = z
  .object({
    text: z.string(),
    language: z.enum(languages).openapi({
      description: 'In which language the text is. Japanese where the one asked for is missing.',
    }),
  })
  .openapi('ShownText');

export const referral = z
  .object({
    key: z.string(),
    name: shownText,
    text: shownText,
    telephone: z.string(),
    url: z.string().openapi({ description: 'Empty where the desk has no page.' }),
  })
  .openapi('DispatchReferral');

/** A programme as the public sees it, in the reader's language. */
export const publicProgramme = z
  .object({
    id: z.uuid(),
    fiscalYear: z.number().int(),
    name: shownText,
    summary: shownText,
    opensOn: day,
    closesOn: day,
    startsOn: day,
    endsOn: day,
    accepting: z.boolean().openapi({ description: 'Open for applications today, with places left.' }),
    whyNot: z.string().nullable(),
    applicants: z.array(z.enum(codesOf(applicantKinds))),
    sessions: z.number().int(),
    visitMinutes: z.number().int(),
    placesLeft: z.number().int(),
    eligibility: z.array(z.object({ key: z.string(), text: shownText, required: z.boolean() })),
    documents: z.array(z.object({ key: z.string(), label: shownText, required: z.boolean() })),
    referrals: z.array(referral),
    contactBusinessDays: z.number().int(),
    decisionBusinessDays: z.number().int(),
  })
  .openapi('DispatchProgramme');

export const roadSteps = [
  'received',
  'contact',
  'interview',
  'decision',
  'expert',
  'visit',
  'report',
  'closing',
] as const;

/**
 * One step of the road. `on` is the day it happened or is agreed for; `dueOn` the day that was promised; where neither
 * is known, `waitsFor` says what it waits for.
 */
export const roadStep = z
  .object({
    step: z.enum(roadSteps),
    ordinal: z.number().int().nullable().openapi({ description: 'Of a visit: the how manieth.' }),
    state: z.enum(['done', 'now', 'ahead', 'not_needed']),
    on: day.nullable(),
    at: instant.nullable(),
    dueOn: day.nullable(),
    earliestOn: day.nullable(),
    provisional: z.boolean(),
    expectedOn: day.nullable().openapi({
      description: 'Not a promise: when it would be if everything before it took its full time.',
    }),
    promiseState: z.enum(['told', 'due', 'overdue', 'kept', 'kept_late', 'paused', 'ended']).nullable(),
    waitsFor: z.string().nullable(),
    notCounted: z.array(z.object({ day, name: z.string() })),
  })
  .openapi('RoadStep');

export const road = z.array(roadStep).openapi('Road');

export const eligibilityQuestion = z
  .object({
    programmeId: z.uuid(),
    applicantKind: z.enum(codesOf(applicantKinds), says('applicantKind.required')),
    notMet: z
      .array(z.string().max(60))
      .max(30)
      .default([])
      .openapi({ description: 'Keys of the conditions the organization does not meet.' }),
  })
  .openapi('EligibilityQuestion');

export const eligibilityAnswer = z
  .object({
    eligible: z.boolean(),
    because: z.array(z.string()),
    notMet: z.array(shownText).openapi({ description: 'The conditions that stand in the way.' }),
    referrals: z.array(referral).openapi({ description: 'The desks that help instead.' }),
  })
  .openapi('EligibilityAnswer');

export const newDraft = z
  .object({
    programmeId: z.uuid(),
    applicantKind: z.enum(codesOf(applicantKinds), says('applicantKind.required')),
    answers: draftAnswers.default({}),
  })
  .openapi('NewDraft');

export const documentView = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    label: shownText,
    version: z.number().int(),
    name: z.string().nullable().openapi({ description: 'Null when the file was removed.' }),
    mediaType: z.string().nullable(),
    size: z.number().int().nullable(),
    scanned: z.enum(['clean', 'not_scanned']).nullable(),
    uploadedAt: instant,
    uploadedBy: z.enum(['applicant', 'staff', 'expert']),
    removedAt: instant.nullable(),
  })
  .openapi('DispatchDocument');

/** Files as a form sends them: one field `file`, once or several times. */
export const upload = {
  content: {
    'multipart/form-data': {
      schema: z.object({
        kind: z
          .string()
          .max(60)
          .openapi({ description: 'A document the programme asks for, `manual` or `other`.' }),
        file: z
          .union([z.instanceof(File), z.array(z.instanceof(File))], says('file.required'))
          .openapi({ type: 'string', format: 'binary' }),
      }),
    },
  },
  required: true as const,
};

/** A browser sends an empty file for a field that was left empty. */
export const filesOf = (file: File | File[]): File[] =>
  [file].flat().filter(({ name, size }) => name !== '' || size > 0);

export const download = {
  description: 'The file, always as a download.',
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
};

export const fieldProblem = z.object({ field: z.string(), detail: z.string() });

export const draftView = z
  .object({
    token: z.string().openapi({ description: 'Opens this draft again; the link of the mail ends with it.' }),
    programme: publicProgramme,
    answers: draftAnswers,
    step: z.enum(applicationStepNames),
    savedAt: instant,
    keptUntil: day,
    documents: z.array(documentView),
    fromConsultation: z.string().nullable(),
    problems: z
      .array(fieldProblem.extend({ step: z.enum(applicationStepNames) }))
      .openapi({ description: 'What is still missing or to be mended, at its step.' }),
  })
  .openapi('ApplicationDraft');

export const draftSaving = z
  .object({ step: z.enum(applicationStepNames), answers: draftAnswers })
  .openapi('DraftSaving');

export const draftLink = z.object({ email: emailAddress }).openapi('DraftLink');

/** What the form sends beside the words: the signed token of the form, the trap, and the proof of work. */
export const formGuard = z.object({
  formToken: z.string().default(''),
  website: z.string().default(''),
  proof: z.string().default(''),
});

export const draftSubmission = z.object({ guard: formGuard.optional() }).openapi('DraftSubmission');
export const applicationSubmission = z
  .object({ input: applicationInput, guard: formGuard.optional() })
  .openapi('ApplicationSubmission');

/** What the check page shows before anything is sent. */
export const checkedApplication = z
  .object({
    values: applicationInput,
    warnings: z.array(fieldProblem),
    missingDocuments: z.array(z.object({ key: z.string(), label: shownText })),
    road,
  })
  .openapi('CheckedApplication');

export const mailState = z
  .object({
    id: z.string(),
    purpose: z.string(),
    address: z.string().openapi({ example: 'h*****@example.jp' }),
    state: z.enum(['waiting', 'accepted', 'deferred', 'refused', 'bounced']),
    sentence: z.string(),
    at: instant,
  })
  .openapi('DispatchMailState');

export const dispatchReceipt = z
  .object({
    caseNumber: z.string().openapi({ example: 'D-7K4M2P93H' }),
    secretCode: z.string().nullable().openapi({ example: 'H7QX3MKDW9PT4RNC' }),
    receivedAt: instant,
    road,
    contactBy: z.enum(['email', 'telephone']),
    mails: z.array(mailState),
    repeated: z.boolean().openapi({ description: 'True when this sending had been received before.' }),
    ticket: z.string().openapi({ description: 'Opens this receipt again for thirty minutes.' }),
    session: z.string().openapi({ description: 'Bearer token of the status page.' }),
  })
  .openapi('DispatchReceipt');

/** The letters of a case: to be read on its page and printed. */
export const letterKind = z.enum(['accepted', 'declined', 'closing']);

export const letterView = z
  .object({
    kind: letterKind,
    caseNumber: z.string(),
    organisation: z.string(),
    person: z.string(),
    on: day,
    programme: shownText,
    opening: shownText.openapi({ description: 'What the programme says in every letter of this kind.' }),
    text: z.string(),
    reasons: z.array(z.string()),
    declarations: z
      .array(z.object({ text: shownText, on: day }))
      .openapi({ description: 'What the organization declared and when, as the decision quotes it.' }),
    office: z.object({ name: z.string(), operator: z.string(), telephone: z.string(), address: z.string() }),
  })
  .openapi('DispatchLetter');

const surveyAnswer = z.object({ key: z.string(), answer: z.string() });

/** The case as the organisation sees it. */
export const dispatchStatusView = z
  .object({
    caseNumber: z.string(),
    status: z.enum(dispatchStatusNames),
    statusLabel: z.string(),
    onHold: z
      .object({ since: instant, reason: z.enum(codesOf(holdReasons)), sentence: z.string() })
      .nullable(),
    receivedAt: instant,
    language: z.enum(languages),
    programme: publicProgramme,
    organisation: z.string(),
    person: z.string(),
    contactBy: z.enum(['email', 'telephone']),
    maskedAddress: z.string().nullable(),
    road,
    told: z
      .array(
        z.object({
          kind: z.enum(['contact', 'decision']),
          dueOn: day,
          toldAt: instant,
          because: z.enum(['received', 'resumed', 'calendar_changed', 'postponed']),
          replacesDueOn: day.nullable(),
        }),
      )
      .openapi({ description: 'Every date that was promised, with the one it replaced, oldest first.' }),
    application: z.object({
      wish: z.string(),
      topics,
      address: z.string(),
      declarations: z.array(z.object({ text: shownText, on: day })),
    }),
    documents: z.array(documentView),
    interview: z.object({ heldOn: day, way: z.enum(codesOf(interviewWays)) }).nullable(),
    letters: z.array(letterKind),
    notices: z
      .array(z.object({ at: instant, text: z.string() }))
      .openapi({ description: 'What the office wrote: why a date moved, why the case was ended.' }),
    endedBecause: z.enum([...codesOf(declineReasons), ...codesOf(cancelReasons)]).nullable(),
    survey: z
      .object({
        questions: z.array(
          z.object({ key: z.string(), question: shownText, kind: z.enum(['scale', 'text']) }),
        ),
        answers: z.array(surveyAnswer),
        answeredAt: instant.nullable(),
      })
      .nullable()
      .openapi({ description: 'Asked once the visits are over.' }),
    finalManualId: z.uuid().nullable(),
    fromConsultation: z.string().nullable(),
    mails: z.array(mailState),
    mayWithdraw: z.boolean(),
    mayAddDocuments: z.boolean(),
    mayAnswerSurvey: z.boolean(),
  })
  .openapi('DispatchStatus');

export const statusCredentials = z.object({
  caseNumber: z.string().min(1, says('caseNumber.required')),
  secretCode: z.string().min(1, says('secretCode.required')),
});

export const statusSession = z
  .object({ caseNumber: z.string(), session: z.string(), expiresAt: instant })
  .openapi('DispatchSession');

export const newAddress = z.object({ email: emailAddress }).openapi('DispatchAddress');

export const surveyAnswers = z
  .object({ answers: z.array(z.object({ key: z.string().max(60), answer: z.string().max(4000) })).max(40) })
  .openapi('SurveyAnswers');

export type ShownText = z.output<typeof shownText>;
export type PublicProgramme = z.output<typeof publicProgramme>;
export type RoadStep = z.output<typeof roadStep>;
export type DispatchReferral = z.output<typeof referral>;
export type EligibilityAnswer = z.output<typeof eligibilityAnswer>;
export type NewDraft = z.output<typeof newDraft>;
export type DraftView = z.output<typeof draftView>;
export type DocumentView = z.output<typeof documentView>;
export type CheckedApplication = z.output<typeof checkedApplication>;
export type DispatchReceipt = z.output<typeof dispatchReceipt>;
export type DispatchStatusView = z.output<typeof dispatchStatusView>;
export type DispatchSession = z.output<typeof statusSession>;
export type LetterView = z.output<typeof letterView>;
export type MailState = z.output<typeof mailState>;
