import { type Answer, noSuchWebinar, Refusal } from '#scripts/zoom-sandbox/answers.ts';
import { pageOf } from '#scripts/zoom-sandbox/pages.ts';
import type { ApiRequest } from '#scripts/zoom-sandbox/request.ts';
import {
  lastEnded,
  type SandboxInstance,
  type SandboxState,
  type SandboxWebinar,
} from '#scripts/zoom-sandbox/state.ts';

/** One row for each time somebody joined. Until Zoom is done with them, a duration is 0. */
export function listParticipants(state: SandboxState, request: ApiRequest): Answer {
  const { instance } = heldWebinar(state, request.params[0] ?? '');
  const processed = isProcessed(state, instance);
  const page = pageOf(state, request, instance.joins);
  const participants = page.rows.map((join) => {
    const leftAt = join.leftAt ?? instance.endedAt ?? join.joinedAt;
    const seconds = Temporal.Instant.from(join.joinedAt)
      .until(Temporal.Instant.from(leftAt))
      .total('seconds');
    return {
      id: join.participantUuid,
      user_id: join.participantUuid.slice(0, 8),
      name: join.name,
      user_email: join.email,
      ...(join.registrantId ? { registrant_id: join.registrantId } : {}),
      join_time: join.joinedAt,
      leave_time: leftAt,
      duration: processed ? seconds : 0,
      status: 'in_meeting',
      internal_user: false,
      failover: false,
    };
  });
  return { status: 200, body: { ...page.facts, participants } };
}

export function listAbsentees(state: SandboxState, request: ApiRequest): Answer {
  const { webinar, instance } = heldWebinar(state, request.params[0] ?? '');
  if (webinar.settings.approval_type === 2)
    throw new Refusal(400, 3000, `Registration has not been enabled for this webinar: ${webinar.id}.`);
  const came = new Set(instance.joins.map((join) => join.registrantId));
  const absent = webinar.registrants.filter((one) => one.status === 'approved' && !came.has(one.id));
  const page = pageOf(state, request, absent);
  const registrants = page.rows.map((one) => ({
    id: one.id,
    email: one.email,
    first_name: one.firstName,
    last_name: one.lastName,
    status: one.status,
    create_time: one.createdAt,
  }));
  return { status: 200, body: { ...page.facts, registrants } };
}

export function listInstances(state: SandboxState, request: ApiRequest): Answer {
  const { webinar } = heldWebinar(state, request.params[0] ?? '');
  const ended = webinar.instances.filter((one) => one.endedAt !== null && !one.practice);
  return {
    status: 200,
    body: { webinars: ended.map((one) => ({ uuid: one.uuid, start_time: one.startedAt })) },
  };
}

export function readRecordings(state: SandboxState, request: ApiRequest): Answer {
  const found = held(state, request.params[0] ?? '');
  if (!found?.instance.recorded) throw new Refusal(404, 3301, 'There is no recording for this meeting.');
  return { status: 200, body: recordingOf(state, found.webinar, found.instance) };
}

export function recordingOf(state: SandboxState, webinar: SandboxWebinar, instance: SandboxInstance) {
  return {
    uuid: instance.uuid,
    id: webinar.id,
    host_id: webinar.host.id,
    topic: webinar.topic,
    start_time: instance.startedAt,
    share_url: `${state.url}/rec/${webinar.id}`,
    recording_play_passcode: 'sandbox-passcode',
    recording_count: 1,
    total_size: 1_000_000,
    recording_files: [
      {
        id: `${webinar.id}-1`,
        file_type: 'MP4',
        recording_start: instance.startedAt,
        recording_end: instance.endedAt,
        play_url: `${state.url}/rec/${webinar.id}/play`,
        download_url: `${state.url}/rec/${webinar.id}/download`,
        status: 'completed',
      },
    ],
  };
}

function heldWebinar(state: SandboxState, idOrUuid: string) {
  const found = held(state, idOrUuid);
  if (!found) throw noSuchWebinar(idOrUuid);
  return found;
}

/** By the webinar's number (its last time) or by the UUID of one time. */
function held(
  state: SandboxState,
  idOrUuid: string,
): { webinar: SandboxWebinar; instance: SandboxInstance } | undefined {
  for (const webinar of state.webinars.values()) {
    const instance =
      String(webinar.id) === idOrUuid
        ? lastEnded(webinar)
        : webinar.instances.find((one) => one.uuid === idOrUuid && one.endedAt !== null);
    if (instance) return { webinar, instance };
  }
  return undefined;
}

function isProcessed(state: SandboxState, instance: SandboxInstance): boolean {
  if (!instance.endedAt) return false;
  const done = Temporal.Instant.from(instance.endedAt).add({ minutes: state.processingMinutes });
  return Temporal.Instant.compare(state.clock.now(), done) >= 0;
}
