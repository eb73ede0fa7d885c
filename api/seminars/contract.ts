import { z } from '@hono/zod-openapi';
import { archiveFiles } from '#api/seminars/recording-contract.ts';
import { inJapanese, type QuestionPath, questionView } from '#api/seminars/registration-contract.ts';
import { phases, seatStates, windows } from '#api/seminars/rules.ts';
import {
  codesOf,
  deliveries,
  feeKinds,
  organiserKinds,
  spokenLanguages,
  ways,
} from '#api/seminars/vocabulary.ts';

export { type ArchiveFiles, recordingKind } from '#api/seminars/recording-contract.ts';
export * from '#api/seminars/registration-contract.ts';
export * from '#api/seminars/vocabulary.ts';

/** Where a text of the office stands in an answer. */
export type TextPath =
  | 'title'
  | 'series.title'
  | 'organiser.name'
  | 'description'
  | `themes.${number}`
  | 'audience'
  | `panelists.${number}.${'name' | 'affiliation' | 'biography'}`
  | `venue.${'name' | 'address' | 'floor' | 'access' | 'accessibility'}`
  | 'endedBecause'
  | QuestionPath;

const instant = z.string().openapi({ format: 'date-time', example: '2026-12-10T05:00:00Z' });

export const panelistView = z
  .object({ id: z.string(), name: z.string(), affiliation: z.string(), biography: z.string() })
  .openapi('Panelist');

export const venueView = z
  .object({
    name: z.string(),
    address: z.string(),
    floor: z.string(),
    access: z.string(),
    accessibility: z.string(),
  })
  .openapi('Venue');

/** One line of the list of seminars. */
export const seminarSummary = z
  .object({
    slug: z.string().openapi({ example: '7k4m2p' }),
    status: z.enum(['published', 'postponed', 'held', 'cancelled']),
    title: z.string(),
    series: z.object({ id: z.string(), title: z.string() }).nullable(),
    startsAt: instant,
    endsAt: instant,
    phase: z.enum(phases),
    delivery: z.enum(codesOf(deliveries)),
    organiser: z.object({ kind: z.enum(codesOf(organiserKinds)), name: z.string() }),
    fee: z.object({ kind: z.enum(codesOf(feeKinds)), yen: z.number().int().nullable() }),
    registration: z.enum(windows),
    opensAt: instant.openapi({ description: 'From when the form is open.' }),
    closesAt: instant,
    seats: z.enum(seatStates).openapi({ description: 'Over all ways to take part; never a figure.' }),
    archive: z.enum(['none', 'preparing', 'open', 'over']),
    inJapanese,
  })
  .openapi('SeminarSummary');

export const seminarPage = seminarSummary
  .extend({
    description: z.string(),
    themes: z.array(z.string()),
    panelists: z.array(panelistView),
    audience: z.string(),
    languages: z.array(z.enum(codesOf(spokenLanguages))),
    ways: z.array(
      z.object({ way: z.enum(codesOf(ways)), capacity: z.number().int(), seats: z.enum(seatStates) }),
    ),
    venue: venueView.nullable(),
    approval: z.boolean(),
    waitingList: z.boolean(),
    questions: z.array(questionView),
    pressContact: z.object({ name: z.string(), telephone: z.string(), email: z.string() }).nullable(),
    recordingRule: z.string(),
    endedBecause: z.string().nullable(),
    archiveView: z
      .object({
        opensAt: instant,
        closesAt: instant.nullable(),
        forWhom: z.enum(['registrants', 'everybody']),
        captions: z.boolean(),
        url: z.string().nullable().openapi({ description: 'Only while open, and only for whom it is.' }),
        transcriptUrl: z.string().nullable(),
        files: archiveFiles,
      })
      .nullable(),
    structuredData: z
      .record(z.string(), z.unknown())
      .openapi({ description: 'schema.org/Event as JSON-LD, to be embedded as it is.' }),
  })
  .openapi('SeminarPage');

export const seminarList = z
  .object({ upcoming: z.array(seminarSummary), past: z.array(seminarSummary) })
  .openapi('SeminarList');

export type SeminarSummary = z.output<typeof seminarSummary>;
export type SeminarPage = z.output<typeof seminarPage>;
export type SeminarList = z.output<typeof seminarList>;
