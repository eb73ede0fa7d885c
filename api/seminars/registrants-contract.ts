import { z } from '@hono/zod-openapi';
import { sendingKeyForm } from '#api/core/http/sending-key.ts';
import { languages } from '#api/core/language.ts';
import { registrantAddress } from '#api/seminars/registration-contract.ts';
import { registrationStates } from '#api/seminars/registration-workflow.ts';
import { codesOf, ways } from '#api/seminars/vocabulary.ts';

/** What the desk reads and sends about those who registered. */

const instant = z.string().openapi({ format: 'date-time' });
const states = Object.keys(registrationStates) as [
  keyof typeof registrationStates,
  ...(keyof typeof registrationStates)[],
];

/** Filters of the list, of its CSV and of mails to a group. An empty text filters nothing. */
export const registrantFilter = z.object({
  state: z.enum(['', 'active', ...states]).default('active'),
  way: z.enum(['', ...codesOf(ways)]).default(''),
  attendance: z.enum(['', 'attended', 'absent']).default(''),
  q: z.string().max(200).default('').openapi({ description: 'Part of a name, address or ticket number.' }),
});

/** The list in pages of fifty; without a page all of it, as the door and the attendance need it. */
export const registrantsAsked = registrantFilter.extend({
  page: z.coerce.number().int().min(1).max(100_000).optional(),
});
export const registrantsOfPage = 50;

export const registrant = z
  .object({
    ticketNumber: z.string(),
    state: z.enum(states),
    way: z.enum(codesOf(ways)),
    language: z.enum(languages),
    name: z.string(),
    nameKana: z.string(),
    organisation: z.string(),
    email: z.string(),
    answers: z.record(z.string(), z.string()),
    registeredAt: instant,
    place: z.number().int().nullable(),
    offeredUntil: instant.nullable(),
    checkedInAt: instant.nullable(),
    onlineMinutes: z.number().int(),
    attended: z.boolean(),
    certificateAt: instant.nullable(),
    erased: z.boolean(),
  })
  .openapi('Registrant');

export const registrantList = z
  .object({
    rows: z.array(registrant),
    total: z.number().int().openapi({ description: 'How many fit the filter, on all pages.' }),
    page: z
      .number()
      .int()
      .openapi({ description: 'The page these are; the last one where there are fewer.' }),
    pages: z.number().int(),
  })
  .openapi('RegistrantList');

/** One registrant with everything that happened, and what this member of staff may do now. */
export const registrantFile = z
  .object({
    registrant,
    moves: z.array(z.string()),
    history: z.array(z.object({ at: instant, who: z.string(), what: z.string() })),
    mails: z.array(
      z.object({
        id: z.string(),
        at: instant,
        subject: z.string(),
        address: z.string(),
        state: z.enum(['waiting', 'accepted', 'deferred', 'refused', 'bounced']),
        sentence: z.string(),
      }),
    ),
  })
  .openapi('RegistrantFile');

/** The address as the person meant it; their links in mails to the old one open nothing any more. */
export const correctedAddress = z.object({ email: registrantAddress });
export const otherWay = z.object({ way: z.enum(codesOf(ways)) });
export const copyOrdered = z.object({ sendingKey: z.string().regex(sendingKeyForm) });
export const presences = ['hall', 'online', 'none'] as const;
export const presence = z.object({ presence: z.enum(presences) });

/** Japanese and English are owed to whoever is written to; plain Japanese may be left out. */
const inLanguages = (most: number) =>
  z.object({
    ja: z.string().trim().min(1).max(most),
    en: z.string().trim().min(1).max(most),
    easy: z
      .string()
      .trim()
      .max(most)
      .optional()
      .openapi({ description: 'In やさしい日本語; may be left out.' }),
  });

export const groupMessage = z
  .object({
    filter: registrantFilter,
    subject: inLanguages(100),
    text: inLanguages(4000),
    sendingKey: z.string().regex(sendingKeyForm),
    test: z.boolean().default(false).openapi({ description: 'Send it to yourself alone.' }),
  })
  .superRefine(({ subject, text }, check) => {
    if (Boolean(subject.easy) === Boolean(text.easy)) return;
    const missing = subject.easy ? 'text' : 'subject';
    check.addIssue({ code: 'custom', message: 'plain.halfWritten', path: [missing, 'easy'] });
  })
  .openapi('GroupMessage');
export const groupMessageSent = z.object({ recipients: z.number().int() });

/** Check-ins noted by a phone at the door, sent when it has a network again: each once, whatever is repeated. */
export const checkIns = z.object({
  checkIns: z.array(z.object({ code: z.string().max(200), at: z.iso.datetime({ offset: true }) })).max(500),
});
export const checkInResults = z
  .object({
    results: z.array(
      z.object({
        code: z.string(),
        ok: z.boolean(),
        because: z.string().nullable(),
        name: z.string().nullable(),
        ticketNumber: z.string().nullable(),
        already: z.boolean(),
      }),
    ),
  })
  .openapi('CheckInResults');

export const archivePlan = z
  .object({
    url: z
      .url({ protocol: /^https$/, error: 'url.form' })
      .max(2000)
      .nullable()
      .default(null)
      .openapi({ description: 'Not needed where the recording was uploaded: a file is shown in its place.' }),
    transcriptUrl: z
      .url({ protocol: /^https$/, error: 'url.form' })
      .max(2000)
      .nullable()
      .default(null),
    captions: z.boolean(),
    forWhom: z.enum(['registrants', 'everybody']),
    opensAt: z.iso.datetime({ offset: true, error: 'instant.form' }),
    closesAt: z.iso.datetime({ offset: true, error: 'instant.form' }).nullable().default(null),
  })
  .openapi('ArchivePlan');

export const surveyResults = z
  .object({
    answered: z.number().int(),
    questions: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        counts: z.array(z.object({ choice: z.string(), count: z.number().int() })),
        texts: z.array(z.string()),
      }),
    ),
  })
  .openapi('SurveyResults');

export type RegistrantFilter = z.output<typeof registrantFilter>;
export type RegistrantFile = z.output<typeof registrantFile>;
export type Presence = z.output<typeof presence>['presence'];
export type RegistrantList = z.output<typeof registrantList>;
export type Registrant = z.output<typeof registrant>;
export type GroupMessage = z.output<typeof groupMessage>;
export type CheckInResults = z.output<typeof checkInResults>;
export type ArchivePlan = z.output<typeof archivePlan>;
export type SurveyResults = z.output<typeof surveyResults>;
