import {
  type Answer,
  attendeeLimit,
  capacityReached,
  invalidFields,
  Refusal,
  registrationNotEnabled,
  webinarIsOver,
} from '#scripts/zoom-sandbox/answers.ts';
import { countAdd, countStatus } from '#scripts/zoom-sandbox/limits.ts';
import { pageOf } from '#scripts/zoom-sandbox/pages.ts';
import type { ApiRequest } from '#scripts/zoom-sandbox/request.ts';
import {
  newToken,
  nextId,
  nowText,
  type RegistrantStatus,
  type SandboxRegistrant,
  type SandboxState,
  type SandboxWebinar,
} from '#scripts/zoom-sandbox/state.ts';
import { objectOf, tell } from '#scripts/zoom-sandbox/webhooks.ts';
import { endOf, webinarOf } from '#scripts/zoom-sandbox/webinars.ts';

const largestBatch = 30;

export function addRegistrant(state: SandboxState, request: ApiRequest): Answer {
  const webinar = webinarOf(state, request.params[0] ?? '');
  const body = request.object();
  countAdd(state, webinar.id, String(body.email ?? ''));
  checkOpen(state, webinar);
  const registrant = register(state, webinar, body, webinar.settings.approval_type === 0, 3000);
  return {
    status: 201,
    body: {
      id: webinar.id,
      registrant_id: registrant.id,
      topic: webinar.topic,
      start_time: webinar.startTime,
      status: registrant.status,
      ...(registrant.status === 'approved' ? { join_url: joinUrl(state, webinar, registrant) } : {}),
    },
  };
}

/** `auto_approve` lifts only the approval by hand. All or nothing: one that is refused refuses the batch. */
export function addBatch(state: SandboxState, request: ApiRequest): Answer {
  const webinar = webinarOf(state, request.params[0] ?? '');
  const { registrants, auto_approve: autoApprove } = request.object();
  if (webinar.type !== 5) throw new Refusal(400, 300, 'Only scheduled webinars support batch registration.');
  checkOpen(state, webinar);
  if (!Array.isArray(registrants) || registrants.length === 0 || registrants.length > largestBatch)
    throw invalidFields('registrants');
  const approved = webinar.settings.approval_type === 0 || autoApprove === true;
  const before = [...webinar.registrants];
  try {
    const added = registrants.map((one) => register(state, webinar, { ...one }, approved, 3043));
    return {
      status: 201,
      body: {
        registrants: added.map((one) => ({
          registrant_id: one.id,
          email: one.email,
          ...(one.status === 'approved' ? { join_url: joinUrl(state, webinar, one) } : {}),
        })),
      },
    };
  } catch (refusal) {
    webinar.registrants.splice(0, webinar.registrants.length, ...before);
    throw refusal;
  }
}

export function listRegistrants(state: SandboxState, request: ApiRequest): Answer {
  const webinar = webinarOf(state, request.params[0] ?? '');
  const status = request.query.get('status') ?? 'approved';
  const page = pageOf(
    state,
    request,
    webinar.registrants.filter((one) => one.status === status),
  );
  const registrants = page.rows.map((one) => shown(state, webinar, one));
  return { status: 200, body: { ...page.facts, registrants } };
}

export function readRegistrant(state: SandboxState, request: ApiRequest): Answer {
  const webinar = webinarOf(state, request.params[0] ?? '');
  const id = request.params[1] ?? '';
  const registrant = webinar.registrants.find((one) => one.id === id);
  if (!registrant) throw new Refusal(400, 3079, `This registrant does not exist: ${id}.`);
  return { status: 200, body: shown(state, webinar, registrant) };
}

/** What is cancelled ends as denied, as at Zoom. */
export function updateStatus(state: SandboxState, request: ApiRequest): Answer {
  const webinar = webinarOf(state, request.params[0] ?? '');
  const { action, registrants } = request.object();
  if (webinar.settings.approval_type === 2)
    throw new Refusal(400, 300, `Registration has not been enabled for this meeting: ${webinar.id}.`);
  if (action !== 'approve' && action !== 'deny' && action !== 'cancel') throw invalidFields('action');
  if (!Array.isArray(registrants) || registrants.length === 0 || registrants.length > largestBatch)
    throw invalidFields('registrants');
  for (const { id, email } of registrants as Array<{ id?: string; email?: string }>) {
    const registrant = webinar.registrants.find((one) =>
      id ? one.id === id : sameEmail(one.email, email ?? ''),
    );
    if (!registrant) continue;
    countStatus(state, webinar.id, registrant.email);
    if (action === 'approve' && registrant.status !== 'approved') {
      const approved = webinar.registrants.filter((one) => one.status === 'approved').length;
      if (approved >= webinar.host.capacity) throw capacityReached(3035);
    }
    registrant.status = action === 'approve' ? 'approved' : 'denied';
    const event = { approve: 'approved', deny: 'denied', cancel: 'cancelled' }[action];
    tellRegistration(state, webinar, registrant, `webinar.registration_${event}`);
  }
  return { status: 204 };
}

export function deleteRegistrant(state: SandboxState, request: ApiRequest): Answer {
  const webinar = webinarOf(state, request.params[0] ?? '');
  const id = request.params[1] ?? '';
  const at = webinar.registrants.findIndex((one) => one.id === id);
  if (at < 0) throw new Refusal(400, 3000, `Registrant ${id} was not found.`);
  webinar.registrants.splice(at, 1);
  return { status: 204 };
}

export function addPanelists(state: SandboxState, request: ApiRequest): Answer {
  const webinar = webinarOf(state, request.params[0] ?? '');
  const { panelists } = request.object();
  if (!Array.isArray(panelists) || panelists.length > largestBatch) throw invalidFields('panelists');
  webinar.panelists.push(...panelists.map((one) => String(one.email ?? '').toLowerCase()));
  return { status: 201, body: { id: String(webinar.id), updated_at: nowText(state) } };
}

/** Somebody who came by Zoom's own registration page. */
export function registerAtZoom(state: SandboxState, webinar: SandboxWebinar, email: string, name: string) {
  checkOpen(state, webinar);
  return register(state, webinar, { email, first_name: name }, webinar.settings.approval_type === 0, 3000);
}

export const joinUrl = (
  state: SandboxState,
  webinar: SandboxWebinar,
  registrant: SandboxRegistrant,
): string =>
  `${state.url}/w/${webinar.id}?tk=${registrant.ticket}&uuid=WN_${encodeURIComponent(webinar.uuid)}`;

function checkOpen(state: SandboxState, webinar: SandboxWebinar): void {
  if (webinar.settings.approval_type === 2) throw registrationNotEnabled(webinar.id);
  if (Temporal.Instant.compare(state.clock.now(), endOf(webinar)) >= 0) throw webinarIsOver();
}

function register(
  state: SandboxState,
  webinar: SandboxWebinar,
  body: Record<string, unknown>,
  approved: boolean,
  fullCode: 3000 | 3043,
): SandboxRegistrant {
  const person = personOf(webinar, body);
  const existing = webinar.registrants.find((one) => sameEmail(one.email, person.email));
  if (existing?.status === 'denied')
    throw new Refusal(400, 3000, `The registrant ${person.email} has been denied or cancelled.`);
  if (existing) {
    if (approved) existing.status = 'approved';
    return existing;
  }
  if (sameEmail(person.email, webinar.host.email)) throw new Refusal(400, 3027, 'Host cannot register.');
  if (webinar.panelists.includes(person.email.toLowerCase()))
    throw new Refusal(400, 3000, 'You have been invited as a panelist for this webinar.');
  if (webinar.hiddenLimit !== null && webinar.registrants.length >= webinar.hiddenLimit)
    throw attendeeLimit();
  const seats = Number(webinar.settings.registrants_restrict_number) || webinar.host.capacity;
  if (webinar.registrants.filter((one) => one.status === 'approved').length >= seats)
    throw fullCode === 3043 ? capacityReached(3043) : attendeeLimit();
  const registrant: SandboxRegistrant = {
    id: nextId(state),
    ...person,
    status: approved ? 'approved' : 'pending',
    createdAt: nowText(state),
    ticket: newToken(),
  };
  webinar.registrants.push(registrant);
  tellRegistration(state, webinar, registrant, 'webinar.registration_created');
  return registrant;
}

function personOf(webinar: SandboxWebinar, body: Record<string, unknown>) {
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  const person = { email: text('email'), firstName: text('first_name'), lastName: text('last_name') };
  const wrong: string[] = [];
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(person.email) || person.email.length > 128) wrong.push('email');
  if (person.firstName === '' || [...person.firstName].length > 64) wrong.push('first_name');
  if ([...person.lastName].length > 64) wrong.push('last_name');
  wrong.push(...webinar.requiredFields.filter((field) => !body[field]));
  if (wrong.length > 0) throw invalidFields(...wrong);
  return person;
}

function tellRegistration(
  state: SandboxState,
  webinar: SandboxWebinar,
  one: SandboxRegistrant,
  event: string,
): void {
  const withLink = one.status === 'approved' && !event.endsWith('cancelled');
  tell(state, event, {
    ...objectOf(webinar),
    id: webinar.id,
    registrant: {
      id: one.id,
      first_name: one.firstName,
      last_name: one.lastName,
      email: one.email,
      status: one.status satisfies RegistrantStatus,
      ...(withLink ? { join_url: joinUrl(state, webinar, one) } : {}),
    },
  });
}

function shown(state: SandboxState, webinar: SandboxWebinar, one: SandboxRegistrant) {
  return {
    id: one.id,
    email: one.email,
    first_name: one.firstName,
    last_name: one.lastName,
    status: one.status,
    create_time: one.createdAt,
    ...(one.status === 'approved' ? { join_url: joinUrl(state, webinar, one) } : {}),
  };
}

const sameEmail = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
