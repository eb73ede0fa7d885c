import { z } from '@hono/zod-openapi';
import { languages } from '#api/core/language.ts';
import { longText, says } from '#api/dispatch/application-contract.ts';
import {
  applicationInput,
  documentView,
  letterKind,
  mailState,
  publicProgramme,
  road,
  sendingKey,
  shownText,
} from '#api/dispatch/contract.ts';
import {
  cancelReasons,
  codesOf,
  contactOutcomes,
  contactWays,
  decisionReasons,
  declineReasons,
  dispatchSectors,
  holdReasons,
  interviewWays,
} from '#api/dispatch/vocabulary.ts';
import { dispatchStatusNames } from '#api/dispatch/workflow.ts';

const instant = z.string().openapi({ format: 'date-time' });
const day = z.string().openapi({ format: 'date' });
const isoDay = z.iso.date(says('day.form'));
const person = z.object({ id: z.string(), name: z.string() });

/** In which part of the list a case stands: the order of the list is the order of this list. */
export const dispatchGroups = ['overdue', 'due_today', 'ours', 'theirs', 'on_hold'] as const;

export const dispatchRow = z
  .object({
    caseNumber: z.string(),
    organisation: z
      .string()
      .nullable()
      .openapi({ description: 'Sealed: null for an auditor and when erased.' }),
    programme: z.string(),
    group: z.enum([...dispatchGroups, 'done']),
    status: z.enum(dispatchStatusNames),
    statusLabel: z.string(),
    nextStep: z.string().nullable().openapi({ description: 'What has to be done next, in words.' }),
    dueOn: day.nullable(),
    owes: z.enum(['contact', 'decision']).nullable(),
    provisional: z.boolean(),
    businessDaysLate: z.number().int(),
    receivedAt: instant,
    sector: z.enum(codesOf(dispatchSectors)).nullable(),
    language: z.enum(languages),
    assignee: person.nullable(),
    onHold: z.boolean(),
    erased: z.boolean(),
  })
  .openapi('DispatchRow');

/** Filters of the list. Everything is optional; an empty text filters nothing. */
export const dispatchListQuery = z.object({
  group: z.enum(['', ...dispatchGroups, 'open', 'done', 'all']).default('open'),
  status: z.enum(['', ...dispatchStatusNames]).default(''),
  programme: z.union([z.literal(''), z.uuid()]).default(''),
  sector: z.enum(['', ...codesOf(dispatchSectors)]).default(''),
  assignee: z.string().max(100).default('').openapi({ description: 'A staff id, `me` or `nobody`.' }),
  q: z.string().max(100).default('').openapi({ description: 'A receipt number or part of one.' }),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

export const dispatchList = z
  .object({
    today: day,
    rows: z.array(dispatchRow),
    counts: z.record(z.enum(dispatchGroups), z.number().int()),
    page: z.number().int(),
    pages: z.number().int(),
    total: z.number().int(),
  })
  .openapi('DispatchList');

const told = z.object({
  kind: z.enum(['contact', 'decision']),
  earliestOn: day,
  dueOn: day,
  provisional: z.boolean(),
  state: z.enum(['told', 'due', 'overdue', 'kept', 'kept_late', 'paused', 'ended']),
  toldAt: instant,
  keptAt: instant.nullable(),
});

const guideAnswer = z.object({ key: z.string().max(60), answer: z.string().max(4000) });

export const deskDispatchCase = z
  .object({
    row: dispatchRow,
    programme: publicProgramme,
    application: applicationInput.nullable().openapi({ description: 'Sealed: null for an auditor.' }),
    declarations: z.array(z.object({ key: z.string(), text: shownText, on: day })),
    contactRules: z.object({
      hours: z.object({ from: z.string(), until: z.string() }).nullable(),
      neverNameSubject: z.boolean(),
      mayMail: z.boolean(),
      mayCallNow: z.boolean(),
      whyNotNow: z.string().nullable(),
    }),
    fromConsultation: z.string().nullable(),
    otherCases: z
      .array(z.object({ caseNumber: z.string(), status: z.enum(dispatchStatusNames), receivedAt: instant }))
      .openapi({ description: 'Other cases of the same corporate number.' }),
    road,
    promise: told.nullable(),
    promises: z.array(told),
    businessDaysLeft: z.number().int().nullable(),
    holds: z.array(
      z.object({
        reason: z.enum(codesOf(holdReasons)),
        note: z.string(),
        since: instant,
        until: instant.nullable(),
        staffName: z.string(),
      }),
    ),
    contacts: z.array(
      z.object({
        id: z.string(),
        at: instant,
        staffName: z.string(),
        way: z.enum(codesOf(contactWays)),
        outcome: z.enum(codesOf(contactOutcomes)),
        note: z.string(),
      }),
    ),
    notes: z.array(z.object({ id: z.string(), at: instant, staffName: z.string(), text: z.string() })),
    documents: z.array(documentView),
    interview: z.object({
      questions: z.array(z.object({ key: z.string(), question: z.string(), hint: z.string() })),
      answers: z.array(guideAnswer),
      savedAt: instant.nullable(),
      heldOn: day.nullable(),
      way: z.enum(codesOf(interviewWays)).nullable(),
    }),
    decision: z
      .object({
        accepted: z.boolean(),
        reasons: z.array(z.string()),
        text: z.string(),
        decidedOn: day,
        staffName: z.string(),
      })
      .nullable(),
    survey: z.array(z.object({ key: z.string(), question: z.string(), answer: z.string() })),
    finalManualId: z.uuid().nullable(),
    letters: z.array(letterKind),
    letterOpenings: z
      .record(letterKind, z.string())
      .openapi({ description: 'With what a letter written now would begin.' }),
    endedBecause: z.string().nullable(),
    history: z.array(z.object({ at: instant, who: z.string(), what: z.string(), detail: z.string() })),
    mails: z.array(mailState),
    moves: z.array(z.string()).openapi({ description: 'The moves this member of staff may make now.' }),
    colleagues: z.array(person).openapi({ description: 'Who may be given the case.' }),
    eraseOn: day.nullable(),
  })
  .openapi('DeskDispatchCase');

const text = longText('text.required', 'text.tooLong');
const optionalText = z.string().trim().max(4000).default('');

export const deskContact = z
  .object({
    way: z.enum(['telephone', 'mail']),
    outcome: z.enum(codesOf(contactOutcomes)),
    note: optionalText,
    sendingKey,
  })
  .openapi('DeskContact');
export const deskNote = z.object({ text, sendingKey }).openapi('DeskDispatchNote');
export const deskDispatchAssignment = z
  .object({ staffId: z.string().max(100).nullable().openapi({ description: 'A staff id, `me`, or null.' }) })
  .openapi('DeskDispatchAssignment');
export const deskHold = z
  .object({ reason: z.enum(codesOf(holdReasons), says('reasons.required')), note: optionalText })
  .openapi('DeskHold');
export const deskPostponement = z.object({ dueOn: isoDay, text }).openapi('DeskDispatchPostponement');
export const guideAnswers = z.object({ answers: z.array(guideAnswer).max(40) }).openapi('GuideAnswers');
export const interviewRecord = z
  .object({
    heldOn: z.iso.date(says('heldOn.form')),
    way: z.enum(codesOf(interviewWays)),
    answers: z.array(guideAnswer).max(40).default([]),
  })
  .openapi('InterviewRecord');
export const deskAcceptance = z
  .object({
    reasons: z
      .array(z.enum(codesOf(decisionReasons)))
      .max(10)
      .default([]),
    text,
  })
  .openapi('DeskAcceptance');
export const deskDecline = z
  .object({
    reasons: z
      .array(z.enum(codesOf(declineReasons)))
      .min(1, says('reasons.required'))
      .max(10),
    text,
  })
  .openapi('DeskDecline');
export const deskCancellation = z
  .object({ because: z.enum(codesOf(cancelReasons), says('reasons.required')), text: optionalText })
  .openapi('DeskCancellation');
export const deskVisitsEnd = z.object({ text: optionalText }).openapi('DeskVisitsEnd');
export const deskClosingLetter = z
  .object({ text, finalManualId: z.uuid().nullable().default(null) })
  .openapi('DeskClosingLetter');
export const renewedCode = z.object({ secretCode: z.string() }).openapi('RenewedDispatchCode');

export type DispatchRow = z.output<typeof dispatchRow>;
export type DispatchListQuery = z.output<typeof dispatchListQuery>;
export type DispatchList = z.output<typeof dispatchList>;
export type DeskDispatchCase = z.output<typeof deskDispatchCase>;
