import { z } from '@hono/zod-openapi';
import { documentView } from '#api/dispatch/contract.ts';
import {
  conflictView,
  day,
  daySpan,
  dayView,
  expertLoad,
  freeText,
  instant,
  moment,
  requiredText,
  says,
  weekSpan,
} from '#api/dispatch/expert-contract.ts';
import { expertLimits } from '#api/dispatch/expert-fields.ts';
import { appointmentStatuses, parties, timeAnswers } from '#api/dispatch/expert-vocabulary.ts';
import { codesOf, interviewWays } from '#api/dispatch/vocabulary.ts';

export * from '#api/dispatch/expert-contract.ts';

const ways = z.array(z.enum(codesOf(interviewWays))).min(1, says('ways.required'));
const minutes = z.int(says('minutes.form')).min(15, says('minutes.form')).max(180, says('minutes.form'));
const buffer = z.int(says('buffer.form')).min(0, says('buffer.form')).max(240, says('buffer.form'));
const joinUrl = z
  .union([z.literal(''), z.url({ protocol: /^https$/, ...says('joinUrl.form') }).max(2000)])
  .default('')
  .openapi({ type: 'string' });
const onlineNeedsUrl = (plan: { ways: readonly string[]; joinUrl: string }) =>
  !plan.ways.includes('online') || plan.joinUrl !== '';
const urlMissing = { ...says('joinUrl.form'), path: ['joinUrl'] };

/** Times for interviews: one, or a pattern over the business days from one day to another. */
export const openTimesPlan = z
  .discriminatedUnion('kind', [
    z
      .object({
        kind: z.literal('single'),
        staffId: z.string().max(100).default('me'),
        startsAt: moment,
        minutes: minutes.default(45),
        bufferMinutes: buffer.default(15),
        ways,
        joinUrl,
      })
      .refine(onlineNeedsUrl, urlMissing),
    z
      .object({
        kind: z.literal('pattern'),
        staffId: z.string().max(100).default('me'),
        fromDay: day,
        untilDay: day,
        weekdays: z.array(z.int().min(1).max(7)).min(1, says('weekdays.required')),
        hours: daySpan,
        minutes: minutes.default(45),
        bufferMinutes: buffer.default(15),
        ways,
        joinUrl,
      })
      .refine(onlineNeedsUrl, urlMissing)
      .refine(({ fromDay, untilDay }) => fromDay <= untilDay, { ...says('day.order'), path: ['untilDay'] })
      .refine(({ fromDay, untilDay }) => daysApart(fromDay, untilDay) <= 186, {
        ...says('day.tooMany'),
        path: ['untilDay'],
      }),
  ])
  .openapi('OpenTimesPlan');

const daysApart = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days;

export const openedTimes = z.object({
  opened: z.int(),
  left: z.int().openapi({ description: 'Times of the pattern at which something else stood already.' }),
});

const openTimeView = z
  .object({
    id: z.string(),
    startsAt: instant,
    endsAt: instant,
    ways: z.array(z.enum(codesOf(interviewWays))),
  })
  .openapi('OpenTime');
export const deskOpenTimes = z
  .object({
    mayOpen: z.boolean(),
    colleagues: z.array(z.object({ id: z.string(), name: z.string() })),
    times: z.array(
      openTimeView.extend({
        staffId: z.string(),
        staffName: z.string(),
        bufferMinutes: z.int(),
        joinUrl: z.string().nullable(),
        state: z.enum(['free', 'taken', 'blocked', 'past']),
        caseNumber: z.string().nullable(),
      }),
    ),
  })
  .openapi('DeskOpenTimes');

const answer = z.enum(codesOf(timeAnswers));
const proposalView = z
  .object({
    id: z.string(),
    startsAt: instant,
    endsAt: instant,
    proposedBy: z.enum(codesOf(parties)),
    answers: z.object({
      organisation: answer.nullable(),
      expert: answer.nullable(),
      office: answer.nullable(),
    }),
    possible: z
      .boolean()
      .openapi({ description: 'False when something else was booked meanwhile, or it passed.' }),
    whyNot: z.string().nullable(),
  })
  .openapi('ProposedTime');

const reportView = z
  .object({
    done: z.string(),
    nextSteps: z.string(),
    manualVersion: z.int().nullable(),
    manualDocumentId: z.string().nullable(),
    reportedAt: instant,
    confirmedAt: instant.nullable(),
    remark: z.string(),
  })
  .openapi('VisitReport');

/** An interview or a visit, as each of its parties sees it. */
const appointmentView = z
  .object({
    id: z.string(),
    kind: z.enum(['interview', 'visit']),
    ordinal: z.int().nullable(),
    status: z.enum(codesOf(appointmentStatuses)),
    startsAt: instant.nullable(),
    endsAt: instant.nullable(),
    minutes: z.int(),
    way: z.enum(['telephone', 'online', 'office', 'visit']).nullable(),
    place: z.string(),
    placeBecause: z.string().nullable(),
    joinUrl: z.string().nullable(),
    expert: z.object({ id: z.string(), name: z.string(), affiliation: z.string() }).nullable(),
    otherExpertBecause: z.string().nullable(),
    staffName: z.string().nullable(),
    proposals: z
      .array(proposalView)
      .openapi({ description: 'Times that wait for answers; the last yes books one.' }),
    waitsFor: z.array(z.enum(codesOf(parties))),
    endedBecause: z.string().nullable(),
    report: reportView.nullable(),
    may: z.object({
      answer: z.boolean(),
      propose: z.boolean(),
      cancel: z.boolean(),
      report: z.boolean(),
      confirm: z.boolean(),
    }),
  })
  .openapi('Appointment');

const visits = {
  visits: z.array(appointmentView),
  sessions: z.int().openapi({ description: 'Visits of the programme.' }),
  visitsLeft: z.int().openapi({ description: 'Cancelled ones are not counted.' }),
};

/** The applicant's side: the times on offer for the interview, and everything that is being arranged. */
export const applicantAppointments = z
  .object({
    caseNumber: z.string(),
    interview: appointmentView.nullable(),
    openTimes: z
      .array(openTimeView)
      .openapi({ description: 'Empty unless an interview can be picked or moved now.' }),
    mayPick: z.boolean(),
    mayPropose: z.boolean(),
    expert: z
      .object({ id: z.string(), name: z.string(), affiliation: z.string(), qualifications: z.string() })
      .nullable(),
    ...visits,
    mayProposeVisit: z.boolean(),
  })
  .openapi('ApplicantAppointments');

export const deskAppointments = z
  .object({
    caseNumber: z.string(),
    interview: appointmentView.nullable(),
    pastInterviews: z.array(appointmentView),
    openTimes: z.array(openTimeView.extend({ staffName: z.string() })),
    mayOffer: z.boolean(),
    maySetInterview: z.boolean(),
    ...visits,
    mayProposeVisit: z.boolean(),
    whyNoVisit: z.string().nullable(),
    experts: z.array(z.object({ id: z.string(), name: z.string() })).openapi({
      description: 'Who may be sent to a visit; the first is the expert of the case.',
    }),
    colleagues: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .openapi({ description: 'Who may hold an interview or go along to a visit.' }),
    office: z.string().openapi({ description: 'The address of the organisation, where visits take place.' }),
  })
  .openapi('DeskAppointments');

/** An interview time that the applicant picks, or the desk sets for them. */
export const interviewPick = z.object({
  openTimeId: z.uuid(),
  way: z.enum(codesOf(interviewWays), says('way.required')),
});
export const proposedTimes = z.object({
  startsAt: z
    .array(moment)
    .min(1, says('proposals.required'))
    .max(expertLimits.proposals, says('proposals.tooMany')),
});
export const interviewWishes = proposedTimes.extend({
  way: z.enum(codesOf(interviewWays), says('way.required')),
});
export const timeAnswerSheet = z.object({
  answers: z
    .array(z.object({ proposalId: z.uuid(), answer }))
    .min(1, says('answers.required'))
    .max(30),
});
/** The desk's answer to wishes for the interview needs to know who holds it, and online the address. */
export const interviewAnswerSheet = timeAnswerSheet.extend({
  staffId: z.string().max(100).default('me'),
  joinUrl,
});
export const cancellation = z.object({
  because: requiredText(expertLimits.textCharacters, 'because.required'),
});
export const timesOffer = z.object({ message: freeText(expertLimits.textCharacters) });

/** A visit. Without times the system proposes three; without an expert, the expert of the case goes. */
export const visitPlan = z
  .object({
    startsAt: z.array(moment).max(expertLimits.proposals, says('proposals.tooMany')).default([]),
    expertId: z.union([z.literal(''), z.uuid()]).default(''),
    expertBecause: freeText(expertLimits.textCharacters),
    place: freeText(300).openapi({ description: 'Empty: the office of the organisation.' }),
    placeBecause: freeText(expertLimits.textCharacters),
    staffId: z
      .string()
      .max(100)
      .default('')
      .openapi({ description: 'Who of the office goes along, if anybody.' }),
  })
  .refine(({ place, placeBecause }) => place === '' || placeBecause !== '', {
    ...says('place.because'),
    path: ['placeBecause'],
  })
  .openapi('VisitPlan');
export const visitTimes = z
  .object({
    times: z.array(z.object({ startsAt: instant, endsAt: instant })),
    whyNone: z.string().nullable(),
  })
  .openapi('VisitTimes');

export const visitReport = z.object({
  done: requiredText(expertLimits.reportCharacters),
  nextSteps: freeText(expertLimits.reportCharacters),
  manualDocumentId: z.union([z.literal(''), z.uuid()]).default(''),
});
export const reportConfirmation = z.object({ remark: freeText(expertLimits.textCharacters) });

/** Versions that were added. */
export const uploaded = z.object({ ids: z.array(z.string()) });

/** One case as its expert sees it: what the organisation wants, and the visits. Nothing of other cases. */
export const expertCase = z
  .object({
    caseNumber: z.string(),
    status: z.string(),
    organisation: z.string(),
    contactName: z.string(),
    telephone: z.string(),
    address: z.string(),
    sector: z.string().nullable(),
    topics: z.array(z.string()),
    wanted: z.string(),
    documents: z.array(documentView),
    visits: z.array(appointmentView),
    visitsLeft: z.int(),
    sessions: z.int(),
    mayPropose: z.boolean(),
  })
  .openapi('ExpertCase');

/** The expert's own page. */
export const expertPage = z
  .object({
    expert: z.object({
      id: z.string(),
      name: z.string(),
      affiliation: z.string(),
      fields: z.array(z.string()),
      sectors: z.array(z.string()),
      languages: z.array(z.string()),
      areas: z.array(z.string()),
      maxVisitsPerMonth: z.int(),
      travelMinutes: z.int(),
    }),
    weekly: z.array(weekSpan),
    exceptions: z.array(dayView),
    absences: z.array(z.object({ id: z.string(), from: instant, until: instant })),
    conflicts: z.array(conflictView),
    feedUrl: z
      .string()
      .openapi({ description: 'A private calendar feed: whoever has the address can read it.' }),
    load: expertLoad,
    cases: z.array(
      z.object({
        caseNumber: z.string(),
        organisation: z.string(),
        status: z.string(),
        visitsHeld: z.int(),
        nextAt: instant.nullable(),
        owes: z.enum(['answer', 'report']).nullable(),
      }),
    ),
    appointments: z.array(
      z.object({
        id: z.string(),
        caseNumber: z.string(),
        organisation: z.string(),
        ordinal: z.int(),
        status: z.enum(codesOf(appointmentStatuses)),
        startsAt: instant.nullable(),
        endsAt: instant.nullable(),
        place: z.string(),
      }),
    ),
  })
  .openapi('ExpertPage');

export type OpenTimesPlan = z.output<typeof openTimesPlan>;
export type OpenTimeView = z.output<typeof openTimeView>;
export type DeskOpenTimes = z.output<typeof deskOpenTimes>;
export type ProposalView = z.output<typeof proposalView>;
export type AppointmentView = z.output<typeof appointmentView>;
export type ApplicantAppointments = z.output<typeof applicantAppointments>;
export type DeskAppointments = z.output<typeof deskAppointments>;
export type InterviewPick = z.output<typeof interviewPick>;
export type InterviewWishes = z.output<typeof interviewWishes>;
export type InterviewAnswerSheet = z.output<typeof interviewAnswerSheet>;
export type VisitPlan = z.output<typeof visitPlan>;
export type VisitReport = z.output<typeof visitReport>;
export type ExpertCase = z.output<typeof expertCase>;
export type ExpertPage = z.output<typeof expertPage>;
