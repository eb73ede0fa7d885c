import { z } from '@hono/zod-openapi';
import { webinarMoves, webinarStates } from '#api/seminars/webinar-workflow.ts';

/** What the desk reads and decides about the webinar of a seminar. */

const instant = z.string().openapi({ format: 'date-time' });
const keysOf = <T extends object>(table: T) =>
  Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

export const webinarState = z.enum(keysOf(webinarStates));

/** How a webinar of ours is set at Zoom, where the plan may choose. */
export const webinarOptions = z
  .object({
    recording: z.enum(['none', 'cloud']).default('cloud'),
    practiceSession: z.boolean().default(true),
    questionsAndAnswers: z.boolean().default(true),
    host: z
      .email()
      .nullable()
      .default(null)
      .openapi({ description: 'Null: the usual host of the settings.' }),
  })
  .openapi('WebinarOptions');

export const webinarDifference = z
  .object({
    field: z.string(),
    ours: z.string(),
    theirs: z.string(),
    because: z.string(),
    mayTakeTheirs: z
      .boolean()
      .openapi({ description: 'False where a promise stands on our value, such as who may come in.' }),
    tellsRegistrants: z
      .boolean()
      .openapi({ description: 'Taking theirs moves the seminar: everybody gets a mail.' }),
  })
  .openapi('WebinarDifference');

/** The webinar of a seminar as the desk sees it. */
export const deskWebinar = z
  .object({
    state: webinarState.nullable().openapi({ description: 'Null: this seminar needs none.' }),
    label: z.string(),
    problem: z.string().nullable().openapi({ description: 'What is wrong, as the office reads it.' }),
    retryAt: instant.nullable().openapi({ description: 'When it is tried again by itself.' }),
    zoomId: z.string().nullable().openapi({ description: 'The number of the webinar at Zoom.' }),
    host: z.string().nullable(),
    readAt: instant.nullable().openapi({ description: 'When it was last compared with Zoom.' }),
    differences: z.array(webinarDifference),
    leftToZoom: z
      .array(z.string())
      .openapi({ description: 'Fields Zoom’s screens decide, as the office wanted.' }),
    registrants: z
      .object({
        wanted: z.number().int().openapi({ description: 'Everybody with a seat online.' }),
        in: z.number().int().openapi({ description: 'Those whose link is ready.' }),
        waiting: z.number().int(),
        refused: z.array(z.object({ ticketNumber: z.string(), because: z.string() })),
      })
      .openapi({ description: 'How far the registrants are in Zoom.' }),
    attendance: z.object({
      startedAt: instant.nullable(),
      endedAt: instant.nullable(),
      readAt: instant.nullable(),
      nextAt: instant.nullable(),
      complete: z.boolean(),
      strangers: z.number().int().openapi({ description: 'Times somebody was in who is not on our list.' }),
    }),
    leadsTo: z.string().nullable().openapi({ description: 'The link that takes the place of the webinar.' }),
    replaced: z.number().int().openapi({ description: 'How many webinars this one took the place of.' }),
    moves: z.array(z.enum(keysOf(webinarMoves))).openapi({ description: 'What may be done with it now.' }),
  })
  .openapi('DeskWebinar');

export const webinarDecision = z
  .discriminatedUnion('take', [
    z.object({ take: z.literal('ours') }),
    z.object({ take: z.literal('theirs'), fields: z.array(z.string().max(100)).min(1).max(50) }),
  ])
  .openapi('WebinarDecision');

/** How this office stands with Zoom. */
export const zoomStanding = z
  .object({
    setUp: z.boolean(),
    sandbox: z
      .string()
      .nullable()
      .openapi({ description: 'The address of the sandbox, where it is not Zoom.' }),
    host: z.string().nullable(),
    plan: z.string().nullable(),
    writesToday: z
      .object({ used: z.number().int(), limit: z.number().int(), resetsAt: instant })
      .nullable()
      .openapi({ description: 'How many webinars were made or changed today, of those Zoom allows.' }),
    webhooks: z.object({
      address: z
        .string()
        .nullable()
        .openapi({ description: 'What the app at Zoom is given; null without a secret.' }),
      lastAt: instant.nullable(),
      failed: z.number().int(),
    }),
    troubled: z
      .array(z.object({ id: z.string(), title: z.string(), startsAt: instant, problem: z.string() }))
      .openapi({ description: 'Seminars to come whose webinar needs somebody.' }),
  })
  .openapi('ZoomStanding');

export const connectionReport = z
  .object({
    ok: z.boolean(),
    capacity: z.number().int().nullable().openapi({ description: 'Seats of the host’s licence.' }),
    checks: z.array(z.object({ name: z.string(), ok: z.boolean(), because: z.string() })),
  })
  .openapi('ConnectionReport');

export const hostLink = z
  .object({ url: z.string().openapi({ description: 'Opens the webinar as its host. Kept nowhere.' }) })
  .openapi('HostLink');

export const webinarRecording = z
  .object({
    found: z
      .object({ url: z.string(), passcode: z.string().nullable(), files: z.number().int() })
      .nullable()
      .openapi({ description: 'Null: Zoom has none, or not yet.' }),
  })
  .openapi('WebinarRecording');

export type DeskWebinar = z.output<typeof deskWebinar>;
export type WebinarDecision = z.output<typeof webinarDecision>;
export type ZoomStanding = z.output<typeof zoomStanding>;
export type ConnectionReportView = z.output<typeof connectionReport>;
export type WebinarRecording = z.output<typeof webinarRecording>;
