import { z } from '@hono/zod-openapi';
import {
  consultationInput,
  consultationMessage,
  mailState,
  messageText,
  sendingKey,
  toldPromise,
} from '#api/consultations/contract.ts';
import {
  closingReasons,
  codesOf,
  companySizes,
  replyChannels,
  requesterTypes,
  sectors,
} from '#api/consultations/vocabulary.ts';
import { forStaff, languages, type Sentence } from '#api/core/language.ts';

const instant = z.string().openapi({ format: 'date-time' });
const day = z.string().openapi({ format: 'date' });
const statuses = ['received', 'answered', 'closed', 'withdrawn'] as const;

/** In which part of the morning page a case stands: the order of the list is the order of this list. */
export const deskGroups = ['overdue', 'due_today', 'ours', 'theirs'] as const;
/** What the office does next with a case, verb first. */
export const nextSteps = ['read', 'answer', 'answer_addition', 'call', 'wait'] as const;

export const deskRow = z
  .object({
    receiptNumber: z.string(),
    group: z.enum([...deskGroups, 'done']),
    nextStep: z.enum(nextSteps).nullable(),
    dueOn: day.nullable(),
    provisional: z.boolean(),
    businessDaysLate: z.number().int(),
    receivedAt: instant,
    status: z.enum(statuses),
    requesterType: z.enum(codesOf(requesterTypes)),
    sector: z.enum(codesOf(sectors)).nullable(),
    language: z.enum(languages),
    anonymous: z.boolean(),
    replyBy: z.enum(codesOf(replyChannels)),
    callHours: z.string().nullable().openapi({ example: '18:00–20:00' }),
    assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
    erased: z.boolean(),
  })
  .openapi('DeskRow');

export const deskToday = z
  .object({
    today: day,
    counts: z.record(z.enum(deskGroups), z.number().int()),
    groups: z.array(z.object({ group: z.enum(deskGroups), rows: z.array(deskRow), more: z.number().int() })),
    arrivedSinceLastOpening: z.number().int(),
    mailsNotDelivered: z.number().int(),
    keptShare: z
      .object({ told: z.number().int(), kept: z.number().int() })
      .openapi({ description: 'The last twelve months.' }),
  })
  .openapi('DeskToday');

/** Filters of the inbox. Everything is optional; an empty text filters nothing. */
export const inboxQuery = z.object({
  group: z.enum(['', ...deskGroups, 'open', 'done', 'all']).default('open'),
  requesterType: z.enum(['', ...codesOf(requesterTypes)]).default(''),
  sector: z.enum(['', ...codesOf(sectors)]).default(''),
  language: z.enum(['', ...languages]).default(''),
  assignee: z.string().max(100).default('').openapi({ description: 'A staff id, `me` or `nobody`.' }),
  q: z
    .string()
    .max(200)
    .default('')
    .openapi({ description: 'Words inside the sealed text, or a receipt number.' }),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

export const inbox = z
  .object({
    rows: z.array(deskRow),
    page: z.number().int(),
    pages: z.number().int(),
    total: z.number().int(),
    searched: z
      .boolean()
      .openapi({ description: 'True when sealed text was opened to answer; that was recorded.' }),
    incomplete: z.boolean().openapi({ description: 'True when more cases might match than were opened.' }),
  })
  .openapi('Inbox');

export const presence = z
  .object({ staffId: z.string(), name: z.string(), since: instant, writing: z.boolean() })
  .openapi('Presence');

export const deskCase = z
  .object({
    row: deskRow,
    messages: z.array(consultationMessage.extend({ staffName: z.string().nullable() })),
    contact: z
      .object({ name: z.string(), nameKana: z.string(), email: z.string(), telephone: z.string() })
      .nullable(),
    contactRules: z.object({
      neverNameSubject: z.boolean(),
      neverCallWorkplace: z.boolean(),
      hours: z.object({ from: z.string(), until: z.string() }).nullable(),
      mayCallNow: z.boolean(),
      whyNotNow: z.string().nullable(),
    }),
    channel: z.enum(['web', 'telephone']),
    companySize: z.enum(codesOf(companySizes)).nullable(),
    topics: z.array(z.string()),
    behaviours: z.array(z.string()),
    promise: toldPromise.nullable(),
    earlierPromises: z.array(toldPromise),
    businessDaysLeft: z.number().int().nullable(),
    notes: z.array(
      z.object({
        id: z.string(),
        at: instant,
        staffName: z.string(),
        kind: z.enum(['note', 'call']),
        outcome: z.string().nullable(),
        text: z.string(),
      }),
    ),
    history: z.array(z.object({ at: instant, who: z.string(), what: z.string(), detail: z.string() })),
    mails: z.array(mailState),
    others: z.array(presence),
    draft: z.object({ text: z.string(), savedAt: instant }).nullable(),
    moves: z.array(z.string()).openapi({ description: 'The moves this member of staff may make now.' }),
    colleagues: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .openapi({ description: 'Who may be given the case.' }),
    closedBecause: z.enum(codesOf(closingReasons)).nullable(),
    referredTo: z.string().nullable(),
    writableUntil: day.nullable(),
    eraseOn: day.nullable(),
  })
  .openapi('DeskCase');

export const deskText = z.object({ text: messageText, sendingKey });
export const deskAssignment = z.object({
  staffId: z.string().max(100).openapi({ description: 'Empty for nobody; `me` for oneself.' }),
});
export const renewedCode = z.object({ secretCode: z.string() });
export const savedDraft = z.object({ savedAt: instant });
export const othersPresent = z.object({ others: z.array(presence) });
export const deskDraft = z.object({ text: z.string().max(20_000) });
export const deskPresence = z.object({ writing: z.boolean().default(false) });

export const deskClosing = z.object({
  because: z.enum(codesOf(closingReasons)),
  text: z
    .string()
    .max(20_000)
    .default('')
    .transform((text) => text.trim()),
  referredTo: z
    .string()
    .max(200)
    .default('')
    .transform((text) => text.trim()),
  sendingKey,
});

/** A date that cannot be kept: the new one, and what the requester is told about why. */
export const deskPostponement = z.object({ dueOn: z.iso.date(), text: messageText, sendingKey });

export const deskCall = z.object({
  place: z.enum(['workplace', 'other']),
  outcome: z.enum(['reached', 'no_answer']),
  answered: z.boolean().default(false),
  text: messageText,
  sendingKey,
});

/** A call that is written down while it is taken: the same questions as the form, and the caller's language. */
export const telephoneIntake = z.object({
  input: consultationInput,
  language: z.enum(languages),
  sendingKey,
});

export const intakeReceipt = z
  .object({
    receiptNumber: z.string(),
    secretCode: z.string(),
    earliestOn: day,
    dueOn: day,
  })
  .openapi('IntakeReceipt');

export const answerText = z
  .object({ id: z.string(), title: z.string(), language: z.enum(languages), body: z.string() })
  .openapi('AnswerText');

/** What is said at the desk's own fields. */
export const deskSentences = {
  'answerText.title': forStaff({ ja: '題を書いてください。', en: 'Write a title.' }),
  'answerText.body': forStaff({ ja: '回答文を書いてください。', en: 'Write the text.' }),
} as const satisfies Readonly<Record<string, Sentence>>;

export const newAnswerText = z.object({
  title: z.string().trim().min(1, { error: 'answerText.title' }).max(100),
  language: z.enum(languages),
  body: z.string().trim().min(1, { error: 'answerText.body' }).max(10_000),
});

export type DeskRow = z.output<typeof deskRow>;
export type DeskToday = z.output<typeof deskToday>;
export type DeskCase = z.output<typeof deskCase>;
export type Inbox = z.output<typeof inbox>;
export type InboxQuery = z.output<typeof inboxQuery>;
export type Presence = z.output<typeof presence>;
export type AnswerText = z.output<typeof answerText>;
