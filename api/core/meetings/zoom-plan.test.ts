import { expect, test } from 'vitest';
import type { WebinarPlan } from '#api/core/meetings/provider.ts';
import { webinarAnswer } from '#api/core/meetings/zoom-answers.ts';
import { differencesOf, isMarked, requestOf } from '#api/core/meetings/zoom-plan.ts';
import { missingScopes, neededScopes } from '#api/core/meetings/zoom-settings.ts';
import { at } from '#tests/support/at.ts';

const plan: WebinarPlan = {
  marker: 'S-7K4M2P93H-1',
  topic: 'セミナー',
  agenda: '内容',
  startsAt: at('2026-12-10 (木) 14:00'),
  minutes: 90,
  timeZone: 'Asia/Tokyo',
  language: 'ja',
  recording: 'none',
  seats: 300,
  practiceSession: true,
  questionsAndAnswers: false,
  host: null,
  link: null,
  leftToThem: [],
};

const asPlanned = () => ({
  ...requestOf(plan),
  id: 93_000_000_001,
  start_time: '2026-12-10T05:00:00Z',
  settings: { ...requestOf(plan).settings } as Record<string, unknown>,
});

test('the time goes out as wall time with its zone, never with Z', () => {
  expect(requestOf(plan)).toMatchObject({ start_time: '2026-12-10T14:00:00', timezone: 'Asia/Tokyo' });
});

test('what comes back as it went out has no differences', () => {
  expect(differencesOf(plan, webinarAnswer.parse(asPlanned()))).toEqual([]);
});

test('the type of a mail that is off, a line end of Windows and a setting left out mean nothing', () => {
  const answer = asPlanned();
  answer.agenda = answer.agenda.replaceAll('\n', '\r\n');
  answer.settings.follow_up_attendees_email_notification = { enable: false, type: 3 };
  answer.settings.question_and_answer = { enable: false, allow_anonymous_questions: true };
  delete answer.settings.post_webinar_survey;
  expect(differencesOf(plan, webinarAnswer.parse(answer))).toEqual([]);
});

test('a mail switched on, a lost approval and a moved time are differences with a sentence', () => {
  const answer = asPlanned();
  answer.settings.attendees_and_panelists_reminder_email_notification = { enable: true, type: 1 };
  delete answer.settings.approval_type;
  answer.start_time = '2026-12-10T14:00:00Z';
  const differences = differencesOf(plan, webinarAnswer.parse(answer));
  expect(differences.map(({ field }) => field)).toEqual([
    'start_time',
    'approval_type',
    'attendees_and_panelists_reminder_email_notification',
  ]);
  for (const { because } of differences) expect(because.ja && because.en).toBeTruthy();
});

test('the marker is found whole, not as the beginning of another', () => {
  expect(isMarked(requestOf(plan).agenda, 'S-7K4M2P93H-1')).toBe(true);
  expect(isMarked(requestOf({ ...plan, marker: 'S-7K4M2P93H-12' }).agenda, 'S-7K4M2P93H-1')).toBe(false);
});

test('lengths count characters, also of those that take two places', () => {
  expect(() => requestOf({ ...plan, topic: '𠮷'.repeat(200) })).not.toThrow();
  expect(() => requestOf({ ...plan, topic: '𠮷'.repeat(201) })).toThrow('title');
  expect(() => requestOf({ ...plan, agenda: 'あ'.repeat(2_000) })).toThrow('description');
  expect(() => requestOf({ ...plan, minutes: 0 })).toThrow('minute');
});

test('scopes are known by their new names, with :admin, and by the broad ones of before', () => {
  expect(missingScopes(neededScopes.map((scope) => `${scope}:admin`))).toEqual([]);
  const older = ['webinar:write:admin', 'webinar:read:admin', 'recording:read:admin', 'user:read:admin'];
  expect(missingScopes(older)).toEqual([]);
  expect(missingScopes(older.slice(0, 3))).toEqual(['user:read:settings']);
});
