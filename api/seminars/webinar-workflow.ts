import type { StaffSentence } from '#api/core/language.ts';

/** The life of a webinar at Zoom, as the desk reads it. Whether there should be one is asked of the seminar. */
// biome-ignore format: a table is read as a table
export const webinarStates = {
  wanted:   { label: { ja: 'これから作成', en: 'To be made' } },
  creating: { label: { ja: '作成中', en: 'Being made' } },
  made:     { label: { ja: '作成済み', en: 'Made' } },
  broken:   { label: { ja: '問題あり', en: 'Broken' } },
  ended:    { label: { ja: '取りやめ', en: 'Taken away' } },
} as const satisfies Readonly<Record<string, { label: StaffSentence }>>;
export type WebinarState = keyof typeof webinarStates;

/** What the office can do with a webinar, and in which of its states. */
// biome-ignore format: a table is read as a table
export const webinarMoves = {
  retry:      { from: ['wanted', 'creating', 'made', 'broken'] },
  replace:    { from: ['creating', 'made', 'broken'] },
  keepOurs:   { from: ['made'] },
  takeTheirs: { from: ['made'] },
  hostLink:   { from: ['made'] },
  recording:  { from: ['made', 'broken', 'ended'] },
} as const satisfies Readonly<Record<string, { from: readonly WebinarState[] }>>;
export type WebinarMove = keyof typeof webinarMoves;

/** What stands in Zoom's screens and not with us, and who decides it. */
export type Decision = 'leave' | 'reschedule' | 'never';

/**
 * Settings on which a promise stands: that strangers do not come in, that everybody gets one mail and not two.
 * Zoom's value of these is never taken over.
 */
const promised = [
  'approval_type',
  'registration_type',
  'registrants_email_notification',
  'registrants_confirmation_email',
  'attendees_and_panelists_reminder_email_notification',
  'follow_up_attendees_email_notification',
  'follow_up_absentees_email_notification',
  'on_demand',
  'close_registration',
];

/** How Zoom's value of a field is taken over, if it may be. A time is told to every registrant. */
export function decisionOn(field: string): Decision {
  if (field === 'start_time' || field === 'duration') return 'reschedule';
  return promised.includes(field) ? 'never' : 'leave';
}
