import { forStaff, type Sentence } from '#api/core/language.ts';
import { MeetingError } from '#api/core/meetings/errors.ts';
import type { WebinarDifference, WebinarPlan } from '#api/core/meetings/provider.ts';
import type { WebinarAnswer } from '#api/core/meetings/zoom-answers.ts';

/** Zoom's own limits. Source: the descriptions of POST /users/{userId}/webinars. */
const longestTopic = 200;
const longestAgenda = 2_000;

const off = { enable: false, type: 0 } as const;

/**
 * The settings of every webinar of ours. Registration is by approval (1), so whoever finds Zoom's own
 * registration page gets no link; what we register is approved as it is sent. Zoom's own mails to registrants
 * are off, because ours are sent. Invitations to panelists stay as the host has them: those are not ours.
 */
export function settingsOf(plan: WebinarPlan) {
  return {
    approval_type: 1,
    registration_type: 1,
    registrants_restrict_number: plan.seats ?? 0,
    registrants_email_notification: false,
    attendees_and_panelists_reminder_email_notification: off,
    follow_up_attendees_email_notification: off,
    follow_up_absentees_email_notification: off,
    auto_recording: plan.recording,
    on_demand: false,
    close_registration: false,
    show_share_button: false,
    allow_multiple_devices: false,
    post_webinar_survey: false,
    meeting_authentication: false,
    practice_session: plan.practiceSession,
    question_and_answer: { enable: plan.questionsAndAnswers },
    email_language: plan.language === 'en' ? 'en-US' : 'jp-JP',
  } as const;
}

/**
 * What is sent to make or change a webinar. The time goes as wall time with its zone: with Z and a zone, Zoom
 * has been seen to take one for the other.
 * @throws MeetingError `validation`, before Zoom is asked
 */
export function requestOf(plan: WebinarPlan) {
  const agenda = agendaOf(plan);
  const fields = [
    ...(plan.topic.trim() === '' || [...plan.topic].length > longestTopic ? ['topic'] : []),
    ...([...agenda].length > longestAgenda ? ['agenda'] : []),
    ...(Number.isInteger(plan.minutes) && plan.minutes > 0 ? [] : ['duration']),
  ];
  if (fields.length > 0) throw new MeetingError('validation', { fields, because: tooLong });
  const startTime = plan.startsAt.toZonedDateTimeISO(plan.timeZone).toPlainDateTime();
  return {
    topic: plan.topic,
    agenda,
    // 5 is a single webinar; only these can be registered for in batches.
    type: 5 as const,
    start_time: startTime.toString({ smallestUnit: 'second' }),
    timezone: plan.timeZone,
    duration: plan.minutes,
    settings: settingsOf(plan),
  };
}

/** What is sent to change a webinar: all but what is left to Zoom's screens. */
export function changesOf(plan: WebinarPlan) {
  const left = new Set(plan.leftToThem);
  const ours = <T extends object>(fields: T): Partial<T> =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !left.has(name))) as Partial<T>;
  const { settings, ...fields } = requestOf(plan);
  return { ...ours(fields), settings: ours({ ...settings, registrants_confirmation_email: false }) };
}

/** The marker stands in a line of its own at the end. */
export function agendaOf(plan: WebinarPlan): string {
  return `${plan.agenda.trim()}\n\n[${plan.marker}]`.trim();
}

export function isMarked(agenda: string, marker: string): boolean {
  return agenda.includes(`[${marker}]`);
}

/**
 * Where a webinar at Zoom is not as planned: Zoom drops settings without a word, and people change things in
 * Zoom's own screens.
 */
export function differencesOf(plan: WebinarPlan, webinar: WebinarAnswer): WebinarDifference[] {
  const wanted = requestOf(plan);
  const left = new Set(plan.leftToThem);
  const pairs: Array<[string, unknown, unknown]> = [
    ['topic', wanted.topic, webinar.topic],
    ['agenda', wanted.agenda, webinar.agenda.replaceAll('\r\n', '\n').trim()],
    ['start_time', instantText(plan.startsAt), instantText(webinar.start_time)],
    ['duration', wanted.duration, webinar.duration],
    ...Object.entries({ ...wanted.settings, ...confirmationOff(webinar) }).map(
      ([name, ours]): [string, unknown, unknown] => [name, ours, webinar.settings[name]],
    ),
  ];
  return pairs
    .filter(([field, ours, theirs]) => !left.has(field) && !agrees(ours, theirs))
    .map(([field, ours, theirs]) => ({
      field,
      ours: shown(ours),
      theirs: shown(theirs),
      because: sentenceOf(field, shown(theirs)),
    }));
}

/** Zoom's confirmation mail only exists where its notifications to registrants are on. */
function confirmationOff(webinar: WebinarAnswer): { registrants_confirmation_email?: false } {
  return webinar.settings.registrants_email_notification === true
    ? { registrants_confirmation_email: false }
    : {};
}

/** A setting that Zoom does not tell is taken to be as wanted when that is "off"; the rest must be equal. */
function agrees(ours: unknown, theirs: unknown): boolean {
  if (typeof ours === 'object' && ours !== null) {
    const told = typeof theirs === 'object' && theirs !== null ? theirs : {};
    // The type of a mail that is off means nothing.
    const entries = 'enable' in ours && ours.enable === false ? [['enable', false]] : Object.entries(ours);
    return entries.every(([name, value]) => agrees(value, Reflect.get(told, String(name))));
  }
  if (theirs === undefined || theirs === null) return ours === false || ours === 0 || ours === 'none';
  return ours === theirs;
}

const instantText = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' });

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '—' : JSON.stringify(value);

const tooLong: Sentence = forStaff({
  ja: `題名は1文字以上${longestTopic}文字以内、説明は管理用の記号を含めて${longestAgenda}文字以内、時間は1分以上にしてください。`,
  en: `The title may have 1 to ${longestTopic} characters, the description ${longestAgenda} with our mark, and the length must be a minute or more.`,
});

/** What the administrator should know about the fields that matter most. */
const consequences: Readonly<Record<string, Sentence>> = {
  approval_type: forStaff({
    ja: 'Zoom の登録の承認方法が違います。このままでは、Zoom の画面から誰でも登録できるか、登録ができません。',
    en: 'Registration at Zoom is not by approval. As it is, anybody can register at Zoom’s own page, or nobody can.',
  }),
  registrants_email_notification: forStaff({
    ja: 'Zoom からも登録者にメールが届きます。案内が二通になります。',
    en: 'Zoom sends mails to registrants too, so that everybody gets two.',
  }),
  start_time: forStaff({ ja: 'Zoom の開始日時が違います。', en: 'The time at Zoom is another one.' }),
  registrants_restrict_number: forStaff({
    ja: 'Zoom の定員が違います。',
    en: 'The number of seats at Zoom is another one.',
  }),
};

const sentenceOf = (field: string, theirs: string): Sentence =>
  consequences[field] ??
  forStaff({
    ja: `Zoom の設定「${field}」が、予定と違って「${theirs}」になっています。`,
    en: `At Zoom, "${field}" is ${theirs} and not as planned.`,
  });
