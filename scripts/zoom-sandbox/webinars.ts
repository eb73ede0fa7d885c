import {
  type Answer,
  invalidFields,
  noSuchUser,
  noSuchWebinar,
  planMissing,
  Refusal,
} from '#scripts/zoom-sandbox/answers.ts';
import { countHostWrite } from '#scripts/zoom-sandbox/limits.ts';
import { pageOf } from '#scripts/zoom-sandbox/pages.ts';
import type { ApiRequest } from '#scripts/zoom-sandbox/request.ts';
import {
  hostOf,
  newToken,
  nextUuid,
  nextWebinarId,
  nowText,
  running,
  type SandboxHost,
  type SandboxState,
  type SandboxWebinar,
} from '#scripts/zoom-sandbox/state.ts';
import { objectOf, tell } from '#scripts/zoom-sandbox/webhooks.ts';

/** What Zoom takes when a request does not say: no registration, and mails of its own. */
const defaultSettings: Readonly<Record<string, unknown>> = {
  approval_type: 2,
  registration_type: 1,
  registrants_restrict_number: 0,
  registrants_email_notification: true,
  registrants_confirmation_email: true,
  attendees_and_panelists_reminder_email_notification: { enable: true, type: 1 },
  follow_up_attendees_email_notification: { enable: false, type: 0 },
  follow_up_absentees_email_notification: { enable: false, type: 0 },
  panelists_invitation_email_notification: true,
  auto_recording: 'none',
  on_demand: false,
  close_registration: false,
  show_share_button: true,
  allow_multiple_devices: true,
  alternative_hosts: '',
  email_language: 'en-US',
  practice_session: false,
  question_and_answer: { enable: true },
  meeting_authentication: false,
  contact_name: '',
  contact_email: '',
  email_in_attendee_report: true,
};

export function webinarOf(state: SandboxState, idText: string): SandboxWebinar {
  if (!/^\d{9,11}$/.test(idText)) throw new Refusal(400, 300, 'Invalid webinar ID.');
  const webinar = state.webinars.get(Number(idText));
  if (!webinar) throw noSuchWebinar(idText);
  return webinar;
}

function userOf(state: SandboxState, id: string): SandboxHost {
  const host = hostOf(state, id);
  if (!host) throw noSuchUser(id);
  if (!host.webinars) throw planMissing();
  return host;
}

export function createWebinar(state: SandboxState, request: ApiRequest): Answer {
  const host = userOf(state, request.params[0] ?? '');
  countHostWrite(state, host.id);
  const body = request.object();
  checkFields(body);
  const webinar: SandboxWebinar = {
    id: nextWebinarId(state),
    uuid: nextUuid(state),
    host,
    topic: '',
    agenda: '',
    type: 5,
    startTime: nowText(state),
    duration: 60,
    timezone: 'Asia/Tokyo',
    createdAt: nowText(state),
    password: newToken().slice(0, 10),
    settings: { ...defaultSettings },
    registrants: [],
    panelists: [],
    hiddenLimit: null,
    requiredFields: [],
    instances: [],
  };
  // The confirmation mail can only be turned off by a change, and Zoom says nothing about it here.
  const { registrants_confirmation_email: _unheard, ...settings } = settingsOf(body);
  apply(webinar, { ...body, settings });
  state.webinars.set(webinar.id, webinar);
  tell(state, 'webinar.created', { ...objectOf(webinar), id: webinar.id });
  return { status: 201, body: shown(state, webinar) };
}

export function readWebinar(state: SandboxState, request: ApiRequest): Answer {
  return { status: 200, body: shown(state, webinarOf(state, request.params[0] ?? '')) };
}

export function listWebinars(state: SandboxState, request: ApiRequest): Answer {
  const host = userOf(state, request.params[0] ?? '');
  const now = state.clock.now();
  const unexpired = [...state.webinars.values()].filter(
    (one) => one.host.id === host.id && Temporal.Instant.compare(endOf(one), now) > 0,
  );
  const page = pageOf(state, request, unexpired);
  const webinars = page.rows.map((one) => {
    const { settings: _settings, ...row } = shown(state, one);
    return { ...row, agenda: one.agenda.slice(0, 250) };
  });
  return { status: 200, body: { ...page.facts, webinars } };
}

export function updateWebinar(state: SandboxState, request: ApiRequest): Answer {
  const webinar = webinarOf(state, request.params[0] ?? '');
  countHostWrite(state, webinar.host.id);
  const body = request.object();
  checkFields(body);
  apply(webinar, body);
  tell(
    state,
    'webinar.updated',
    { uuid: webinar.uuid, id: webinar.id, ...body },
    { time_stamp: state.clock.now().epochMilliseconds },
  );
  return { status: 204 };
}

export function deleteWebinar(state: SandboxState, request: ApiRequest): Answer {
  const webinar = webinarOf(state, request.params[0] ?? '');
  state.webinars.delete(webinar.id);
  tell(state, 'webinar.deleted', { ...objectOf(webinar), id: webinar.id });
  return { status: 204 };
}

export function updateWebinarStatus(state: SandboxState, request: ApiRequest): Answer {
  const webinar = webinarOf(state, request.params[0] ?? '');
  if (request.object().action !== 'end') throw invalidFields('action');
  const instance = running(webinar);
  if (instance) instance.endedAt = nowText(state);
  return { status: 204 };
}

/** A webinar stays open to registration and to lists until it is over. */
export function endOf(webinar: SandboxWebinar): Temporal.Instant {
  return Temporal.Instant.from(webinar.startTime).add({ minutes: webinar.duration });
}

function apply(webinar: SandboxWebinar, body: Record<string, unknown>): void {
  if (typeof body.topic === 'string') webinar.topic = body.topic;
  if (typeof body.agenda === 'string') webinar.agenda = body.agenda;
  if (typeof body.type === 'number') webinar.type = body.type;
  if (typeof body.duration === 'number') webinar.duration = body.duration;
  if (typeof body.timezone === 'string') webinar.timezone = body.timezone;
  if (typeof body.password === 'string') webinar.password = body.password;
  if (typeof body.start_time === 'string') webinar.startTime = utc(body.start_time, webinar.timezone);
  for (const [name, value] of Object.entries(settingsOf(body))) {
    if (!webinar.host.ignoredSettings.includes(name)) webinar.settings[name] = value;
  }
}

function settingsOf(body: Record<string, unknown>): Record<string, unknown> {
  return typeof body.settings === 'object' && body.settings !== null ? { ...body.settings } : {};
}

function utc(startTime: string, timeZone: string): string {
  const at = startTime.endsWith('Z')
    ? Temporal.Instant.from(startTime)
    : Temporal.PlainDateTime.from(startTime).toZonedDateTime(timeZone).toInstant();
  return at.toString({ smallestUnit: 'second' });
}

const startTimeForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z?$/;

function checkFields(body: Record<string, unknown>): void {
  const wrong: string[] = [];
  const longest = (field: string, length: number) => {
    if (typeof body[field] === 'string' && [...body[field]].length > length) wrong.push(field);
  };
  longest('topic', 200);
  longest('agenda', 2_000);
  longest('password', 10);
  if (body.start_time !== undefined && !startTimeForm.test(String(body.start_time))) wrong.push('start_time');
  if (body.type !== undefined && ![5, 6, 9].includes(Number(body.type))) wrong.push('type');
  const { approval_type: approval } = settingsOf(body);
  if (approval !== undefined && ![0, 1, 2].includes(Number(approval))) wrong.push('settings.approval_type');
  if (wrong.length > 0) throw invalidFields(...wrong);
}

function shown(state: SandboxState, webinar: SandboxWebinar) {
  return {
    ...objectOf(webinar),
    id: webinar.id,
    host_email: webinar.host.email,
    agenda: webinar.agenda,
    created_at: webinar.createdAt,
    start_url: `${state.url}/host/${webinar.id}?zak=${newToken()}`,
    join_url: `${state.url}/register/${webinar.id}`,
    password: webinar.password,
    settings: webinar.settings,
    creation_source: 'open_api',
  };
}
