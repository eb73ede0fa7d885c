import { z } from '@hono/zod-openapi';
import { lengthInCharacters } from '#api/core/japanese/normalise.ts';
import type { StaffSentence } from '#api/core/language.ts';
import { seminarPage } from '#api/seminars/contract.ts';
import { limits, type planSentences } from '#api/seminars/fields.ts';
import { deskRecording } from '#api/seminars/recording-contract.ts';
import { archivePlan } from '#api/seminars/registrants-contract.ts';
import { nextSteps, phases, reminderKinds, windows } from '#api/seminars/rules.ts';
import { codesOf, deliveries, spokenLanguages, ways } from '#api/seminars/vocabulary.ts';
import { webinarOptions, webinarState } from '#api/seminars/webinar-contract.ts';
import { seminarStatuses } from '#api/seminars/workflow.ts';

export { planSentences } from '#api/seminars/fields.ts';
export * from '#api/seminars/recording-contract.ts';
export * from '#api/seminars/registrants-contract.ts';
export { registrationStates } from '#api/seminars/registration-workflow.ts';
export { nextSteps, stepsDue } from '#api/seminars/rules.ts';
export * from '#api/seminars/vocabulary.ts';
export * from '#api/seminars/webinar-contract.ts';
export { seminarStatuses } from '#api/seminars/workflow.ts';

type PlanCode = keyof typeof planSentences;
const says = (code: PlanCode): { error: PlanCode } => ({ error: code });
const instant = z.string().openapi({ format: 'date-time' });
const statuses = Object.keys(seminarStatuses) as [
  keyof typeof seminarStatuses,
  ...(keyof typeof seminarStatuses)[],
];

const stepCodes = Object.keys(nextSteps) as [keyof typeof nextSteps, ...(keyof typeof nextSteps)[]];

const typed = (most: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => lengthInCharacters(text) <= most, says('text.tooLong'));
const trimmed = (most: number) => typed(most).prefault('');
const plain = (most: number) =>
  typed(most)
    .transform((text) => text || undefined)
    .optional()
    .openapi({ type: 'string', description: 'In やさしい日本語; may be left out.' });

/**
 * A name: of a person, a place, an organisation. It has no plain form, because nothing else than what it is called would
 * find it; readings stand above it like above every text.
 */
const name = (most: number, code: PlanCode = 'text.required') =>
  z.object({
    ja: trimmed(most).refine((said) => said !== '', says(code)),
    en: trimmed(most),
  });
const blank = { ja: '', en: '' };
const optionalName = (most: number) => z.object({ ja: trimmed(most), en: trimmed(most) }).default(blank);

/**
 * A text for everybody who reads the page or the mail. Where English or plain Japanese is not written, the Japanese
 * is shown in its place, and that it is so is said.
 */
const text = (most: number, code?: PlanCode) => name(most, code).extend({ easy: plain(most) });
const optionalText = (most: number) =>
  z.object({ ja: trimmed(most), en: trimmed(most), easy: plain(most) }).default(blank);

const moment = z.iso
  .datetime({ offset: true, ...says('instant.form') })
  .transform((said) => Temporal.Instant.from(said).toString())
  .openapi({ type: 'string', format: 'date-time' });
export const webAddress = z
  .url({ protocol: /^https$/, ...says('url.form') })
  .max(2000)
  .openapi({ type: 'string' });
const capacity = z.int(says('capacity.form')).min(1, says('capacity.form')).max(100_000);

export const question = z
  .object({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    label: text(300),
    kind: z.enum(['text', 'choice']),
    choices: z.array(text(200)).max(20).default([]),
    required: z.boolean().default(false),
  })
  .refine((asked) => asked.kind === 'text' || asked.choices.length >= 2, {
    ...says('question.choices'),
    path: ['choices'],
  });

const organiser = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ours') }),
  z.object({ kind: z.literal('other'), name: name(100, 'organiser.name') }),
]);

const fee = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('free') }),
  z.object({ kind: z.literal('amount'), yen: z.int(says('fee.amount')).min(1, says('fee.amount')) }),
  z.object({ kind: z.literal('not_stated') }),
]);

const pressContact = z
  .object({
    name: trimmed(100),
    telephone: trimmed(20),
    email: z.union([z.literal(''), z.email()]).default(''),
  })
  .refine((contact) => contact.telephone !== '' || contact.email !== '', {
    ...says('pressContact.way'),
    path: ['telephone'],
  });

/** What the page of a seminar says and no query asks: kept as it is written. */
export const seminarAbout = z.object({
  title: text(limits.titleCharacters, 'title.required'),
  description: optionalText(limits.textCharacters),
  themes: z.array(text(300)).max(limits.themes).default([]),
  organiser: organiser.default({ kind: 'ours' }),
  audience: optionalText(500),
  fee: fee.default({ kind: 'not_stated' }),
  languages: z.array(z.enum(codesOf(spokenLanguages))).default(['ja']),
  questions: z.array(question).max(limits.questions).default([]),
  survey: z.array(question).max(limits.questions).default([]),
  pressContact: pressContact.nullable().default(null),
  reminders: z.array(z.enum(reminderKinds)).default([...reminderKinds]),
  webinar: webinarOptions.prefault({}),
});

/** The plan of one seminar, as its form sends it. Date and place of a published one are changed by rescheduling. */
export const seminarPlan = z
  .object({
    about: seminarAbout,
    seriesId: z.uuid().nullable().default(null),
    panelistIds: z.array(z.uuid()).max(20).default([]),
    staffIds: z.array(z.string().max(100)).max(20).default([]),
    startsAt: moment,
    endsAt: moment,
    opensAt: moment,
    closesAt: moment,
    online: z
      .object({ by: z.enum(['zoom', 'link']), url: webAddress.nullable().default(null), capacity })
      .nullable()
      .default(null),
    hall: z
      .object({ venueId: z.uuid(says('venue.required')), capacity })
      .nullable()
      .default(null),
    waitingList: z.boolean().default(true),
    approval: z.boolean().default(false),
  })
  .refine((plan) => plan.startsAt < plan.endsAt, { ...says('endsAt.order'), path: ['endsAt'] })
  .refine((plan) => plan.opensAt < plan.closesAt && plan.closesAt <= plan.endsAt, {
    ...says('closesAt.order'),
    path: ['closesAt'],
  })
  .refine((plan) => plan.online || plan.hall, { ...says('ways.required'), path: ['online'] })
  .openapi('SeminarPlan');

export const changedPlan = z.object({
  plan: seminarPlan,
  version: z.int().openapi({ description: 'The version that was changed: two do not undo each other.' }),
});

export const newTimes = z
  .object({ startsAt: moment, endsAt: moment, opensAt: moment, closesAt: moment })
  .refine((times) => times.startsAt < times.endsAt, { ...says('endsAt.order'), path: ['endsAt'] })
  .refine((times) => times.opensAt < times.closesAt && times.closesAt <= times.endsAt, {
    ...says('closesAt.order'),
    path: ['closesAt'],
  });

/** Why a seminar is moved or called off, as registrants read it. */
export const reason = z.object({ because: text(1000) });

export const joinUrl = z.object({ url: webAddress });

export const series = z.object({ title: text(150, 'title.required'), description: optionalText(2000) });
export const panelist = z.object({
  name: name(100),
  affiliation: optionalName(200),
  biography: optionalText(2000),
  expertId: z
    .uuid()
    .nullable()
    .default(null)
    .openapi({ description: 'Who this is in the register of experts: booked as such for each seminar.' }),
});
export const venue = z.object({
  name: name(100),
  address: name(300),
  floor: optionalName(100),
  access: optionalText(1000),
  accessibility: optionalText(1000),
});
const id = z.object({ id: z.string() });
export const keptSeries = series.extend(id.shape).openapi('KeptSeries');
export const keptPanelist = panelist.extend(id.shape).openapi('KeptPanelist');
export const keptVenue = venue.extend(id.shape).openapi('KeptVenue');

export const wayCount = z.object({
  way: z.enum(codesOf(ways)),
  capacity: z.number().int(),
  taken: z.number().int(),
  waiting: z.number().int(),
});

export const deskSeminarRow = z
  .object({
    id: z.string(),
    slug: z.string(),
    status: z.enum(statuses),
    title: z.string(),
    seriesId: z.string().nullable(),
    series: z.string().nullable().openapi({ description: 'The title of its series.' }),
    startsAt: instant,
    endsAt: instant,
    phase: z.enum(phases),
    registration: z.enum(windows),
    delivery: z.enum(codesOf(deliveries)),
    ways: z.array(wayCount),
    requested: z.number().int(),
    nextStep: z
      .object({ step: z.enum(stepCodes), at: instant.nullable() })
      .nullable()
      .openapi({ description: 'What the office does next, and by when; null when nothing is left to do.' }),
    webinar: z
      .object({ state: webinarState, troubled: z.boolean() })
      .nullable()
      .openapi({ description: 'Where its webinar at Zoom stands; null where there is none.' }),
  })
  .openapi('DeskSeminarRow');

export const deskSeminar = z
  .object({
    row: deskSeminarRow,
    plan: seminarPlan,
    version: z.number().int(),
    preview: seminarPage,
    moves: z.array(z.string()).openapi({ description: 'The moves this member of staff may make now.' }),
    joinUrl: z.string().nullable(),
    archive: archivePlan.nullable(),
    recording: deskRecording,
    reach: z.object({ seated: z.number().int(), active: z.number().int() }).openapi({
      description: 'How many people a mail to whoever has a seat, or still counts on one, goes to.',
    }),
    registrationsByDay: z.array(z.object({ day: z.string(), count: z.number().int() })),
    history: z.array(z.object({ at: instant, who: z.string(), what: z.string() })),
  })
  .openapi('DeskSeminar');

export type SeminarAbout = z.output<typeof seminarAbout>;
export type SeminarPlan = z.output<typeof seminarPlan>;
export type Question = z.output<typeof question>;
export type Name = StaffSentence;
export type Text = Name & { easy?: string | undefined };
export type DeskSeminarRow = z.output<typeof deskSeminarRow>;
export type DeskSeminar = z.output<typeof deskSeminar>;
export type KeptSeries = z.output<typeof keptSeries>;
export type KeptPanelist = z.output<typeof keptPanelist>;
export type KeptVenue = z.output<typeof keptVenue>;
