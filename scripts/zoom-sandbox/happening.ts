import { recordingOf } from '#scripts/zoom-sandbox/past.ts';
import {
  nextId,
  nextUuid,
  nowText,
  running,
  type SandboxInstance,
  type SandboxJoin,
  type SandboxRegistrant,
  type SandboxState,
  type SandboxWebinar,
} from '#scripts/zoom-sandbox/state.ts';
import { objectOf, tell } from '#scripts/zoom-sandbox/webhooks.ts';

/** The host opens the webinar, or its practice session. Does nothing when it runs already. */
export function startWebinar(
  state: SandboxState,
  webinar: SandboxWebinar,
  options: { practice?: boolean } = {},
): SandboxInstance {
  const open = running(webinar);
  if (open) return open;
  const practice = options.practice ?? false;
  const instance: SandboxInstance = {
    uuid: nextUuid(state),
    practice,
    startedAt: nowText(state),
    endedAt: null,
    joins: [],
    recorded: false,
  };
  webinar.instances.push(instance);
  tell(state, 'webinar.started', { ...happening(webinar, instance), ...practiceMark(instance) });
  return instance;
}

/** Everybody leaves, then it ends. With cloud recording the recording is there at once. */
export function endWebinar(state: SandboxState, webinar: SandboxWebinar): void {
  const instance = running(webinar);
  if (!instance) return;
  for (const join of instance.joins.filter((one) => one.leftAt === null))
    leave(state, webinar, instance, join);
  instance.endedAt = nowText(state);
  tell(state, 'webinar.ended', {
    ...happening(webinar, instance),
    end_time: instance.endedAt,
    ...practiceMark(instance),
  });
  if (webinar.settings.auto_recording !== 'cloud' || instance.practice) return;
  instance.recorded = true;
  // Zoom puts the token beside the payload; whoever holds it can fetch the files.
  tell(
    state,
    'recording.completed',
    recordingOf(state, webinar, instance),
    {},
    { download_token: 'sandbox-download-token' },
  );
}

/** Somebody comes in by a personal link (`registrant`) or as a guest. */
export function joinWebinar(
  state: SandboxState,
  webinar: SandboxWebinar,
  who: SandboxRegistrant | { name: string },
): SandboxJoin | null {
  const instance = running(webinar);
  if (!instance) return null;
  const registrant = 'id' in who ? who : null;
  const join: SandboxJoin = {
    participantUuid: nextId(state),
    registrantId: registrant?.id ?? null,
    email: registrant?.email ?? '',
    name: 'id' in who ? [who.firstName, who.lastName].filter(Boolean).join(' ') : who.name,
    joinedAt: nowText(state),
    leftAt: null,
  };
  instance.joins.push(join);
  tell(state, 'webinar.participant_joined', {
    ...happening(webinar, instance),
    participant: { ...participant(join), join_time: join.joinedAt },
  });
  return join;
}

/** The person's last join that is still open ends. */
export function leaveWebinar(state: SandboxState, webinar: SandboxWebinar, registrantId: string): void {
  const instance = running(webinar);
  const join = instance?.joins.findLast((one) => one.registrantId === registrantId && one.leftAt === null);
  if (instance && join) leave(state, webinar, instance, join);
}

function leave(
  state: SandboxState,
  webinar: SandboxWebinar,
  instance: SandboxInstance,
  join: SandboxJoin,
): void {
  join.leftAt = nowText(state);
  tell(state, 'webinar.participant_left', {
    ...happening(webinar, instance),
    participant: { ...participant(join), leave_time: join.leftAt, leave_reason: 'left the webinar' },
  });
}

/** In these events the webinar's number is text. */
const happening = (webinar: SandboxWebinar, instance: SandboxInstance) => ({
  ...objectOf(webinar, instance.uuid),
  id: String(webinar.id),
});

const practiceMark = (instance: SandboxInstance): object =>
  instance.practice ? { practice_session: true } : {};

const participant = (join: SandboxJoin) => ({
  user_id: join.participantUuid.slice(0, 8),
  user_name: join.name,
  id: '',
  participant_uuid: join.participantUuid,
  ...(join.registrantId ? { registrant_id: join.registrantId } : {}),
  email: join.email,
});
