import { z } from 'zod';

/**
 * Something that happened to a webinar, as far as a domain may rely on it. At least once, late, and in any
 * order: compare times, never toggle. `changed` and `registrant_changed` say only that it is worth asking Zoom.
 */
export type MeetingEvent =
  | { kind: 'started' | 'ended'; webinarId: string; instanceId: string; at: string }
  | {
      kind: 'joined' | 'left';
      webinarId: string;
      instanceId: string;
      at: string;
      /** Tells two visits of the same person apart. */
      participantId: string;
      registrantId: string | null;
      email: string;
      name: string;
    }
  | {
      kind: 'registrant_changed';
      webinarId: string;
      at: string;
      registrantId: string;
      email: string;
      status: 'approved' | 'pending' | 'denied';
    }
  | { kind: 'changed' | 'deleted' | 'restored'; webinarId: string; at: string }
  | { kind: 'recording_ready' | 'recording_removed'; webinarId: string; instanceId: string; at: string };

export type ReadWebhook = {
  event: string;
  at: Temporal.Instant;
  /** The same for every delivery of the same thing. */
  identity: string;
  /** Null for what does not concern us, practice sessions among it. */
  meeting: MeetingEvent | null;
  /** Of `endpoint.url_validation`. */
  plainToken: string | null;
};

const id = z.union([z.number().int(), z.string()]).transform(String);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const envelope = z.object({
  event: z.string().max(100),
  event_ts: z.number().int().positive().max(8_640_000_000_000_000),
  payload: z.object({ plainToken: z.string().max(500).optional(), object: z.unknown().optional() }),
});

const object = z.object({
  id: id.optional(),
  uuid: text,
  practice_session: z.boolean().optional(),
  registrant: z.object({ id: text, email: text, status: text }).optional(),
  participant: z
    .object({
      user_id: text,
      user_name: text,
      participant_uuid: text,
      registrant_id: text,
      email: text,
      join_time: text,
      leave_time: text,
    })
    .optional(),
});
type EventObject = z.output<typeof object>;

/**
 * Reads a body that Zoom signed. Only what a `MeetingEvent` says is taken over: no download tokens, no
 * addresses of homes and companies. Null when it is not in the form of an event.
 */
export function readWebhook(body: string): ReadWebhook | null {
  const said = envelope.safeParse(parsed(body));
  if (!said.success) return null;
  const { event, event_ts: milliseconds, payload } = said.data;
  const read = object.safeParse(payload.object ?? {});
  if (!read.success) return null;
  const at = Temporal.Instant.fromEpochMilliseconds(milliseconds);
  const { participant, registrant, uuid, id: webinarId = '' } = read.data;
  const person = registrant?.id || participant?.participant_uuid || participant?.user_id || '';
  return {
    event,
    at,
    identity: [event, milliseconds, uuid || webinarId, person].join('|'),
    meeting: meetingEvent(event, at, read.data),
    plainToken: event === 'endpoint.url_validation' ? (payload.plainToken ?? null) : null,
  };
}

/** The events that concern us, by Zoom's names. */
const kinds: Readonly<Record<string, MeetingEvent['kind']>> = {
  'webinar.started': 'started',
  'webinar.ended': 'ended',
  'webinar.participant_joined': 'joined',
  'webinar.participant_left': 'left',
  'webinar.registration_created': 'registrant_changed',
  'webinar.registration_approved': 'registrant_changed',
  'webinar.registration_denied': 'registrant_changed',
  'webinar.registration_cancelled': 'registrant_changed',
  'webinar.updated': 'changed',
  'webinar.deleted': 'deleted',
  'webinar.permanently_deleted': 'deleted',
  'webinar.recovered': 'restored',
  'recording.completed': 'recording_ready',
  'recording.transcript_completed': 'recording_ready',
  'recording.trashed': 'recording_removed',
  'recording.deleted': 'recording_removed',
};

function meetingEvent(event: string, at: Temporal.Instant, about: EventObject): MeetingEvent | null {
  const kind = Object.hasOwn(kinds, event) ? kinds[event] : undefined;
  const { id: webinarId, uuid: instanceId } = about;
  // A practice session is neither the beginning nor the end of the seminar.
  if (!kind || !webinarId || about.practice_session) return null;
  switch (kind) {
    case 'changed':
    case 'deleted':
    case 'restored':
      return { kind, webinarId, at: at.toString() };
    case 'started':
    case 'ended':
    case 'recording_ready':
    case 'recording_removed':
      return { kind, webinarId, instanceId, at: at.toString() };
    case 'joined':
    case 'left':
      return presence(kind, webinarId, at, about);
    case 'registrant_changed':
      return registration(event, webinarId, at, about);
  }
}

function presence(
  kind: 'joined' | 'left',
  webinarId: string,
  at: Temporal.Instant,
  { uuid, participant }: EventObject,
): MeetingEvent | null {
  if (!participant) return null;
  const said = kind === 'joined' ? participant.join_time : participant.leave_time;
  return {
    kind,
    webinarId,
    instanceId: uuid,
    at: instantOr(said, at).toString(),
    participantId: participant.participant_uuid || participant.user_id,
    registrantId: participant.registrant_id || null,
    email: participant.email,
    name: participant.user_name,
  };
}

function registration(
  event: string,
  webinarId: string,
  at: Temporal.Instant,
  { registrant }: EventObject,
): MeetingEvent | null {
  if (!registrant) return null;
  const ends = event.slice('webinar.registration_'.length);
  const isIn = ends === 'approved' || (ends === 'created' && registrant.status === 'approved');
  const status = isIn ? 'approved' : ends === 'created' ? 'pending' : 'denied';
  const { id: registrantId, email } = registrant;
  return { kind: 'registrant_changed', webinarId, at: at.toString(), registrantId, email, status };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function instantOr(said: string, otherwise: Temporal.Instant): Temporal.Instant {
  try {
    return Temporal.Instant.from(said);
  } catch {
    return otherwise;
  }
}
