import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import type { MeetingEvent } from '#api/core/meetings/webhook-events.ts';
import { seminarById } from '#api/seminars/queries.ts';
import { noteComing, registrationBehind } from '#api/seminars/webinar-attendance.ts';
import { askForWebinar } from '#api/seminars/webinar-planning.ts';
import { type WebinarRow, webinarByZoomId } from '#api/seminars/webinar-queries.ts';
import { nextLook } from '#api/seminars/webinar-rules.ts';

/** A webinar that runs longer before its time than this is a trial, and no beginning of the seminar. */
const earliestStart = { hours: 3 } as const;

/**
 * What Zoom tells of a webinar, in the transaction that marks it as applied. It comes at least once, late and in any
 * order: times are compared and nothing is toggled, and where Zoom only says that something changed, it is asked.
 */
export async function recordWebinarEvent(tx: Transaction, ctx: Context, event: MeetingEvent): Promise<void> {
  const webinar = await webinarByZoomId(tx, event.webinarId);
  if (!webinar) return;
  switch (event.kind) {
    case 'joined':
    case 'left': {
      const registrationId = await registrationBehind(tx, ctx, webinar, event);
      const { participantId: participant, kind } = event;
      if (registrationId)
        await noteComing(tx, webinar, registrationId, {
          participant,
          kind,
          at: Temporal.Instant.from(event.at),
        });
      return;
    }
    case 'started':
    case 'ended':
      return await noteHeld(tx, webinar, event.kind, Temporal.Instant.from(event.at));
    case 'registrant_changed':
      if (event.status === 'denied') await putBack(tx, ctx, webinar, event.registrantId, event.at);
      return;
    case 'changed':
    case 'deleted':
    case 'restored':
      await tx`update seminars.webinar set read_at = null, retry_at = null where id = ${webinar.id}`;
      return await askForWebinar(tx, ctx, webinar.seminarId);
    case 'recording_ready':
    case 'recording_removed': {
      const at = event.kind === 'recording_ready' ? event.at : null;
      await tx`update seminars.webinar set recording_at = ${at} where id = ${webinar.id}`;
      return;
    }
  }
}

async function noteHeld(
  tx: Transaction,
  webinar: WebinarRow,
  kind: 'started' | 'ended',
  at: Temporal.Instant,
): Promise<void> {
  const { startsAt, endsAt } = await seminarById(tx, webinar.seminarId);
  if (Temporal.Instant.compare(at, startsAt.subtract(earliestStart)) < 0) return;
  if (kind === 'started') {
    await tx`update seminars.webinar set started_at = least(started_at, ${at}) where id = ${webinar.id}`;
    return;
  }
  // Ended for good, or to be begun anew: the list is read after the later of this and the end that was planned.
  const end = Temporal.Instant.compare(at, endsAt) > 0 ? at : endsAt;
  await tx`
    update seminars.webinar
    set ended_at = greatest(ended_at, ${at}),
      attendance_due_at = case when attendance_tries = 0 then ${nextLook(end, 0)} else attendance_due_at end
    where id = ${webinar.id}`;
}

/**
 * Somebody was taken out in Zoom's screens, or took themselves out there. Who takes part is decided here, so whoever
 * still belongs in is registered again; what Zoom told of an earlier time is passed over.
 */
async function putBack(
  tx: Transaction,
  ctx: Context,
  webinar: WebinarRow,
  registrantId: string,
  at: string,
): Promise<void> {
  const entries = await tx`
    update seminars.webinar_registrant set state = 'waiting', next_try_at = null
    where webinar_id = ${webinar.id} and registrant_id = ${registrantId} and state = 'in' and sent_at < ${at}
    returning registration_id`;
  if (entries.length > 0) await askForWebinar(tx, ctx, webinar.seminarId);
}
