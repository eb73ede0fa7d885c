import { createHash } from 'node:crypto';
import type { WebinarPlan } from '#api/core/meetings/provider.ts';
import type { SeminarRow } from '#api/seminars/queries.ts';
import { webinarOptions } from '#api/seminars/webinar-contract.ts';

/** What is asked of a seminar's webinar and never stored, and the pure side of keeping one. */

type Instant = Temporal.Instant;
const before = (one: Instant, other: Instant): boolean => Temporal.Instant.compare(one, other) < 0;

/**
 * `wanted`: there should be one, as planned · `unwanted`: there should be none at Zoom · `past`: it was held, and
 * what is at Zoom stays as it is.
 */
export type Wish = 'wanted' | 'unwanted' | 'past';

/** A seminar put off has no date to hold a webinar on: a new one is made for the new date. */
export function wishOf(seminar: Pick<SeminarRow, 'status' | 'onlineBy' | 'endsAt'>, at: Instant): Wish {
  if (seminar.onlineBy !== 'zoom') return 'unwanted';
  if (seminar.status === 'held') return 'past';
  if (seminar.status !== 'published') return 'unwanted';
  return before(at, seminar.endsAt) ? 'wanted' : 'past';
}

/** Zoom takes 2,000 characters with our mark. */
const longestAgenda = 1_900;

/** The webinar of a seminar as Zoom shall have it. Our own seats decide who comes in, so Zoom's are not counted. */
export function webinarPlanOf(
  seminar: Pick<SeminarRow, 'about' | 'startsAt' | 'endsAt'>,
  own: { marker: string; leftToZoom: readonly string[]; timeZone: string },
): WebinarPlan {
  const { about, startsAt, endsAt } = seminar;
  // Plans written before there was a choice have none.
  const options = webinarOptions.parse(about.webinar ?? {});
  return {
    marker: own.marker,
    topic: about.title.ja,
    agenda: [...about.description.ja].slice(0, longestAgenda).join(''),
    startsAt,
    minutes: Math.max(1, Math.ceil(startsAt.until(endsAt).total('minutes'))),
    timeZone: own.timeZone,
    language: 'ja',
    recording: options.recording,
    seats: null,
    practiceSession: options.practiceSession,
    questionsAndAnswers: options.questionsAndAnswers,
    host: options.host,
    link: null,
    leftToThem: own.leftToZoom,
  };
}

/** Tells whether a plan was sent already. */
export function planHash(plan: WebinarPlan): Buffer {
  const text = JSON.stringify({ ...plan, startsAt: plan.startsAt.toString() });
  return createHash('sha256').update(text).digest();
}

/** After a failure it is tried again by itself: soon at first, never less often than once an hour. */
export function pauseAfter(tries: number): { minutes: number } {
  return { minutes: Math.min(2 ** Math.max(0, tries - 1), 60) };
}

/** When the list of who was there is asked for, in minutes after the end: it comes late, and in parts. */
const looks = [15, 60, 24 * 60];

/** The next time to look at the list, after so many looks; null when the last was taken. */
export function nextLook(end: Instant, looksTaken: number): Instant | null {
  const minutes = looks[looksTaken];
  return minutes === undefined ? null : end.add({ minutes });
}

/** What is at Zoom is compared with the plan about once a day, and every half hour on the day itself. */
export function readAgainAfter(startsAt: Instant, at: Instant): Temporal.Duration {
  const close = at.until(startsAt).total('hours') < 24;
  return Temporal.Duration.from({ minutes: close ? 30 : 24 * 60 });
}

export type Coming = { participant: string; kind: 'joined' | 'left'; at: Instant };

/**
 * The times somebody was in, from every coming and going that was told, in whatever order and however often. A
 * coming without a going is open: it ends with the person's next coming, or is still to be told.
 */
export function spansOf(events: readonly Coming[]): Array<{ joinedAt: Instant; leftAt: Instant | null }> {
  const byParticipant = Map.groupBy(events, ({ participant }) => participant);
  return [...byParticipant.values()].flatMap((own) => {
    const spans: Array<{ joinedAt: Instant; leftAt: Instant | null }> = [];
    const order = ({ kind }: Coming) => (kind === 'left' ? 0 : 1);
    const sorted = own.toSorted(
      (one, other) => Temporal.Instant.compare(one.at, other.at) || order(one) - order(other),
    );
    for (const { kind, at } of sorted) {
      const last = spans.at(-1);
      if (kind === 'joined') spans.push({ joinedAt: at, leftAt: null });
      else if (last && !last.leftAt) last.leftAt = at;
    }
    return spans;
  });
}
