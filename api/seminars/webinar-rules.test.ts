import { expect, test } from 'vitest';
import { seminarAbout } from '#api/seminars/desk-contract.ts';
import {
  nextLook,
  pauseAfter,
  planHash,
  readAgainAfter,
  spansOf,
  webinarPlanOf,
  wishOf,
} from '#api/seminars/webinar-rules.ts';
import { decisionOn } from '#api/seminars/webinar-workflow.ts';
import { at } from '#tests/support/at.ts';

const startsAt = at('2026-12-10 (木) 14:00');
const endsAt = at('2026-12-10 (木) 15:30');
const seminar = { status: 'published', onlineBy: 'zoom', startsAt, endsAt } as const;
const about = seminarAbout.parse({
  title: { ja: '電話での対応', en: 'On the telephone' },
  description: { ja: 'あ'.repeat(3_000), en: '' },
});
const own = { marker: 'seminar-7k4m2p-1', leftToZoom: [], timeZone: 'Asia/Tokyo' };

test('a webinar is wanted while its seminar is published and to come, and stays after it was held', () => {
  expect(wishOf(seminar, startsAt)).toBe('wanted');
  expect(wishOf(seminar, endsAt)).toBe('past');
  expect(wishOf({ ...seminar, status: 'held' }, startsAt)).toBe('past');
  for (const status of ['draft', 'postponed', 'cancelled'] as const)
    expect(wishOf({ ...seminar, status }, startsAt), status).toBe('unwanted');
  expect(wishOf({ ...seminar, onlineBy: 'link' }, startsAt)).toBe('unwanted');
});

test('the plan leaves room for the mark, counts no seats at Zoom, and knows whether it was sent', () => {
  const plan = webinarPlanOf({ about, startsAt, endsAt }, own);
  expect(plan).toMatchObject({ topic: '電話での対応', minutes: 90, seats: null, recording: 'cloud' });
  expect([...plan.agenda]).toHaveLength(1_900);
  const withoutChoice = JSON.parse(JSON.stringify({ ...about, webinar: undefined }));
  expect(planHash(webinarPlanOf({ about: withoutChoice, startsAt, endsAt }, own))).toEqual(planHash(plan));
  expect(planHash(webinarPlanOf({ about, startsAt, endsAt }, { ...own, leftToZoom: ['topic'] }))).not.toEqual(
    planHash(plan),
  );
});

test('a failure is tried again soon at first, and never less often than once an hour', () => {
  expect([1, 2, 3, 7, 50].map((tries) => pauseAfter(tries).minutes)).toEqual([1, 2, 4, 60, 60]);
});

test('the list of who was there is read three times', () => {
  const minutes = [0, 1, 2].map((taken) => endsAt.until(nextLook(endsAt, taken) ?? endsAt).total('minutes'));
  expect(minutes).toEqual([15, 60, 1_440]);
  expect(nextLook(endsAt, 3)).toBeNull();
});

test('Zoom is compared with the plan once a day, and every half hour on the day', () => {
  expect(readAgainAfter(startsAt, at('2026-12-01 (火) 09:00')).total('hours')).toBe(24);
  expect(readAgainAfter(startsAt, at('2026-12-10 (木) 09:00')).total('minutes')).toBe(30);
});

test('comings and goings in any order come to the same spans', () => {
  const event = (participant: string, kind: 'joined' | 'left', time: string) => ({
    participant,
    kind,
    at: at(`2026-12-10 (木) ${time}`),
  });
  const told = [
    event('a', 'joined', '14:00'),
    event('a', 'left', '14:30'),
    event('a', 'joined', '14:40'),
    event('b', 'joined', '14:10'),
    event('b', 'left', '15:00'),
    event('c', 'left', '14:05'),
  ];
  const span = (from: string, until: string | null) => ({
    joinedAt: at(`2026-12-10 (木) ${from}`),
    leftAt: until ? at(`2026-12-10 (木) ${until}`) : null,
  });
  const wanted = [span('14:00', '14:30'), span('14:40', null), span('14:10', '15:00')];
  const inOrder = (spans: ReturnType<typeof spansOf>) =>
    spans.toSorted((one, other) => Temporal.Instant.compare(one.joinedAt, other.joinedAt));
  expect(inOrder(spansOf(told))).toEqual(inOrder(wanted));
  expect(inOrder(spansOf(told.toReversed()))).toEqual(inOrder(wanted));
});

test('what keeps a promise is never left to Zoom’s screens, and a time is told to everybody', () => {
  expect(['approval_type', 'registrants_email_notification', 'close_registration'].map(decisionOn)).toEqual([
    'never',
    'never',
    'never',
  ]);
  expect(['start_time', 'duration'].map(decisionOn)).toEqual(['reschedule', 'reschedule']);
  expect(['topic', 'auto_recording', 'question_and_answer'].map(decisionOn)).toEqual([
    'leave',
    'leave',
    'leave',
  ]);
});
