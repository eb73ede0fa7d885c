import {
  addBusinessDays,
  type Calendar,
  type CountingRule,
  closedDaysBetween,
  type Day,
  dayOf,
  due,
} from '#api/core/calendar/calendar.ts';
import type { Language, Sentence } from '#api/core/language.ts';
import { promiseState, type ServicePromise } from '#api/core/promises/promises.ts';
import type { RoadStep } from '#api/dispatch/contract.ts';
import { type DispatchPromiseKind, type DispatchState, isEnded } from '#api/dispatch/workflow.ts';

export type RoadVisit = {
  ordinal: number;
  startsAt: Temporal.Instant | null;
  state: 'agreed' | 'held' | 'proposed';
};

/** What the road is made of. Nothing in it is computed for the road: each date is where it happened. */
export type RoadFacts = {
  status: DispatchState;
  onHold: boolean;
  receivedAt: Temporal.Instant;
  /** Every telling of both promises, oldest first. */
  promises: readonly ServicePromise[];
  interview: { startsAt: Temporal.Instant | null; heldOn: Day | null } | null;
  decidedOn: Day | null;
  expertOn: Day | null;
  visits: readonly RoadVisit[];
  /** How many visits the programme gives. */
  sessions: number;
  surveyedAt: Temporal.Instant | null;
  closedAt: Temporal.Instant | null;
  businessDays: Record<DispatchPromiseKind, number>;
};

export type RoadReader = { calendar: Calendar; now: Temporal.Instant; language: Language };

/**
 * The whole road of a case with its dates: what was, what is promised, what is agreed, and for what has no date yet
 * what it waits for. A day that is only expected says so, and is never told as a promise.
 */
export function roadOf(facts: RoadFacts, reader: RoadReader): RoadStep[] {
  const { calendar, language } = reader;
  const says = (sentence: Sentence): string => sentence[language];
  const over = isEnded(facts.status);
  const day = (at: Temporal.Instant | null): Day | null => at && dayOf(calendar, at);
  const contact = latest(facts.promises, 'contact');
  const decision = latest(facts.promises, 'decision');
  const contacted = contact?.keptAt ?? null;
  const heldOn = facts.interview?.heldOn ?? null;
  const agreedFor = facts.interview?.startsAt ?? null;
  const expectedInterview = heldOn ?? day(agreedFor) ?? (contacted ? null : (contact?.dueOn ?? null));
  const reached = {
    contact: contacted !== null,
    interview: heldOn !== null,
    decision: facts.decidedOn !== null,
    expert: facts.expertOn !== null,
  };
  const visitsOver = facts.status === 'completing' || facts.status === 'closed';
  const state = (isDone: boolean, isNow: boolean): RoadStep['state'] => {
    if (isDone) return 'done';
    if (over) return 'not_needed';
    return isNow ? 'now' : 'ahead';
  };
  const waits = (isDone: boolean, hasDate: boolean, sentence: Sentence): string | null => {
    if (isDone || hasDate || over) return null;
    return says(facts.onHold ? sentences.onHold : sentence);
  };

  return [
    { ...blank('received'), state: 'done', on: day(facts.receivedAt), at: facts.receivedAt.toString() },
    {
      ...blank('contact'),
      ...told(contact, reader),
      state: state(reached.contact, true),
      on: day(contacted),
      at: contacted?.toString() ?? null,
      waitsFor: waits(reached.contact, contact !== null && !contact.pausedAt, sentences.contact),
    },
    {
      ...blank('interview'),
      state: state(reached.interview, reached.contact),
      on: heldOn ?? day(agreedFor),
      at: heldOn ? null : (agreedFor?.toString() ?? null),
      waitsFor: waits(reached.interview, agreedFor !== null, sentences.interview),
    },
    {
      ...blank('decision'),
      ...told(decision, reader),
      state: state(reached.decision, reached.interview),
      on: facts.decidedOn,
      expectedOn:
        decision || over || !expectedInterview
          ? null
          : addBusinessDays(calendar, expectedInterview, facts.businessDays.decision),
      waitsFor: waits(
        reached.decision,
        decision !== null && !decision.pausedAt,
        decisionWaits(facts.businessDays.decision),
      ),
    },
    {
      ...blank('expert'),
      state: state(reached.expert, reached.decision),
      on: facts.expertOn,
      waitsFor: waits(reached.expert, false, sentences.expert),
    },
    ...visitSteps(facts, { day, state, waits, visitsOver }),
    {
      ...blank('report'),
      state: state(facts.surveyedAt !== null, visitsOver),
      on: day(facts.surveyedAt),
      waitsFor: waits(facts.surveyedAt !== null, false, visitsOver ? sentences.survey : sentences.report),
    },
    {
      ...blank('closing'),
      state: over ? 'done' : state(false, facts.surveyedAt !== null && visitsOver),
      on: day(facts.closedAt),
      at: facts.closedAt?.toString() ?? null,
      waitsFor: waits(over, false, sentences.closing),
    },
  ];
}

type Tools = {
  day: (at: Temporal.Instant | null) => Day | null;
  state: (isDone: boolean, isNow: boolean) => RoadStep['state'];
  waits: (isDone: boolean, hasDate: boolean, sentence: Sentence) => string | null;
  visitsOver: boolean;
};

function visitSteps(facts: RoadFacts, { day, state, waits, visitsOver }: Tools): RoadStep[] {
  return Array.from({ length: facts.sessions }, (_, place): RoadStep => {
    const ordinal = place + 1;
    const visit = facts.visits.find((one) => one.ordinal === ordinal) ?? null;
    const held = visit?.state === 'held';
    const before = facts.visits.find((one) => one.ordinal === place);
    const isNext = facts.expertOn !== null && (place === 0 || before?.state === 'held');
    const startsAt = visit && visit.state !== 'proposed' ? visit.startsAt : null;
    const sentence = visit ? sentences.proposed : place === 0 ? sentences.firstVisit : sentences.visit;
    return {
      ...blank('visit'),
      ordinal,
      state: !held && visitsOver ? 'not_needed' : state(held, isNext),
      on: day(startsAt),
      at: startsAt?.toString() ?? null,
      waitsFor: visitsOver ? null : waits(held, startsAt !== null, sentence),
    };
  });
}

/** The road of an application that is sent at this moment: what would be promised, and what would be expected. */
export function roadIfSentNow(
  programme: { sessions: number; businessDays: Record<DispatchPromiseKind, number> },
  rule: CountingRule,
  reader: RoadReader,
): RoadStep[] {
  const { calendar, now } = reader;
  const { dueOn, provisional } = due(calendar, {
    receivedAt: now,
    businessDays: programme.businessDays.contact,
    rule,
  });
  const countedFrom = dayOf(calendar, now);
  const steps = roadOf(
    {
      status: 'received',
      onHold: false,
      receivedAt: now,
      promises: [],
      interview: null,
      decidedOn: null,
      expertOn: null,
      visits: [],
      sessions: programme.sessions,
      surveyedAt: null,
      closedAt: null,
      businessDays: programme.businessDays,
    },
    reader,
  );
  return steps.map((step) => {
    if (step.step === 'contact')
      return {
        ...step,
        dueOn,
        provisional,
        waitsFor: null,
        notCounted: notCounted(countedFrom, dueOn, reader),
      };
    if (step.step === 'decision')
      return { ...step, expectedOn: addBusinessDays(calendar, dueOn, programme.businessDays.decision) };
    return step;
  });
}

const blank = (step: RoadStep['step']): RoadStep => ({
  step,
  ordinal: null,
  state: 'ahead',
  on: null,
  at: null,
  dueOn: null,
  earliestOn: null,
  provisional: false,
  expectedOn: null,
  promiseState: null,
  waitsFor: null,
  notCounted: [],
});

const latest = (promises: readonly ServicePromise[], kind: DispatchPromiseKind): ServicePromise | null =>
  promises.findLast((promise) => promise.kind === kind) ?? null;

function told(promise: ServicePromise | null, reader: RoadReader): Partial<RoadStep> {
  if (!promise) return {};
  const state = promiseState(promise, reader.now, reader.calendar);
  return {
    dueOn: state === 'paused' || state === 'ended' ? null : promise.dueOn,
    earliestOn: promise.earliestOn,
    provisional: promise.provisional,
    promiseState: state,
    notCounted: notCounted(promise.countedFrom, promise.dueOn, reader),
  };
}

/** Holidays and closures within the count; weekends go without saying. */
function notCounted(from: Day, to: Day, { calendar, language }: RoadReader): RoadStep['notCounted'] {
  return closedDaysBetween(calendar, from, to).flatMap((state) =>
    state.open || state.because.kind === 'weekend'
      ? []
      : [{ day: state.day, name: state.because.name[language] }],
  );
}

const decisionWaits = (days: number): Sentence => ({
  ja: `面談を行った日から${days}営業日以内に決めてお知らせします。`,
  en: `We decide within ${days} business days of the day of the interview.`,
  easy: `面談をした日から、窓口が開いている日で${days}日以内に決めて知らせます。`,
});

const sentences = {
  onHold: {
    ja: '手続きを止めているため、再開するときにお知らせします。',
    en: 'The case is on hold; we tell you when it goes on.',
    easy: '今、手続きを止めています。また始めるときに知らせます。',
  },
  contact: {
    ja: '申請を受け付けると、期日が決まります。',
    en: 'The date is set when we receive the application.',
    easy: '申し込みを受け付けると、約束の日が決まります。',
  },
  interview: {
    ja: 'ご連絡のときに、日時を一緒に決めます。',
    en: 'We agree on a time with you when we contact you.',
    easy: '連絡するときに、日と時間をいっしょに決めます。',
  },
  expert: {
    ja: '派遣が決まると、内容に合う専門家を決めます。',
    en: 'Once accepted, we choose the expert who fits best.',
    easy: '専門家が行くことに決まると、内容に合う専門家を決めます。',
  },
  firstVisit: {
    ja: '専門家が決まると、日時を一緒に決めます。',
    en: 'Once there is an expert, the time is agreed with you.',
    easy: '専門家が決まると、日と時間をいっしょに決めます。',
  },
  visit: {
    ja: '前の訪問のあとに、日時を一緒に決めます。',
    en: 'The time is agreed after the visit before.',
    easy: '前の訪問のあとに、日と時間をいっしょに決めます。',
  },
  proposed: {
    ja: '日時の候補に、お返事を待っています。',
    en: 'Times are proposed and wait for answers.',
    easy: '訪問の日と時間の案があります。返事を待っています。',
  },
  report: {
    ja: '最後の訪問のあとにお願いします。',
    en: 'We ask for it after the last visit.',
    easy: '最後の訪問のあとに、おねがいします。',
  },
  survey: {
    ja: 'アンケートのお答えと、完成したマニュアルを待っています。',
    en: 'We wait for the survey and the finished manual.',
    easy: 'アンケートの答えと、できあがったマニュアルを待っています。',
  },
  closing: {
    ja: 'すべてがそろうと、終了の通知書をお送りします。',
    en: 'The closing letter follows when all is there.',
    easy: '全部がそろうと、終わりのお知らせの手紙（通知書）を送ります。',
  },
} as const satisfies Record<string, Sentence>;
