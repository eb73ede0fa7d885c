import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from '#api/core/context.ts';
import type { MeetingCapabilities, WebinarProvider } from '#api/core/meetings/provider.ts';
import { linkAnswers } from '#api/core/meetings/zoom-answers.ts';
import { type WaitUntil, zoomCaller } from '#api/core/meetings/zoom-call.ts';
import { requestToken, zoomClient } from '#api/core/meetings/zoom-client.ts';
import { testConnection } from '#api/core/meetings/zoom-connection.ts';
import { pathId, type ZoomOffice } from '#api/core/meetings/zoom-office.ts';
import { absentees, instances, participants, recording } from '#api/core/meetings/zoom-past.ts';
import { changeStatus, listRegistrants, register, unregister } from '#api/core/meetings/zoom-registrants.ts';
import type { ZoomSettings } from '#api/core/meetings/zoom-settings.ts';
import { tokenStore } from '#api/core/meetings/zoom-token.ts';
import {
  createWebinar,
  deleteWebinar,
  passOver,
  readWebinar,
  updateWebinar,
} from '#api/core/meetings/zoom-webinars.ts';

const capabilities: MeetingCapabilities = {
  createsEvent: true,
  personalLinks: true,
  approvesRegistrants: true,
  sendsOwnMail: false,
  reportsAttendance: true,
  recordings: true,
  webhook: true,
};

export type ZoomOptions = {
  /** How to wait for a turn; with a virtual clock, by moving it. */
  wait?: WaitUntil;
  /** In milliseconds: how long to wait for one answer. */
  patience?: number;
};

/**
 * Webinars at Zoom. Token, pace and daily limits stand in the database, so any number of processes may each
 * have one of these; within one process, share it.
 */
export function zoomProvider(
  office: Pick<Context, 'sql' | 'now' | 'secrets'>,
  settings: ZoomSettings,
  options: ZoomOptions = {},
): WebinarProvider {
  const { sql, now, secrets } = office;
  const { wait = waiting(now), patience } = options;
  const { accountId, clientId, oauthBaseUrl, plan } = settings;
  const account = `${oauthBaseUrl} ${accountId} ${clientId}`;
  const tokens = tokenStore(office, account, () => requestToken(settings, now, patience));
  const client = zoomClient(settings, tokens, patience);
  const call = zoomCaller({ sql, now, account, plan, client, tokens, wait });
  const zoom: ZoomOffice = { sql, now, secrets, settings, call, answers: linkAnswers(settings.apiBaseUrl) };
  return {
    kind: 'zoom',
    capabilities,
    create: (wanted) => createWebinar(zoom, wanted),
    read: (id, wanted) => readWebinar(zoom, id, wanted),
    update: (id, wanted) => updateWebinar(zoom, id, wanted),
    delete: (id) => deleteWebinar(zoom, id),
    register: (id, people) => register(zoom, id, people),
    changeStatus: (id, action, registrantIds) => changeStatus(zoom, id, action, registrantIds),
    unregister: (id, registrantId) => unregister(zoom, id, registrantId),
    registrants: (id, status) => listRegistrants(zoom, id, status),
    instances: (id) => instances(zoom, id),
    participants: (id) => participants(zoom, id),
    absentees: (id) => absentees(zoom, id),
    recording: (id) => recording(zoom, id),
    hostLink: (id) => hostLink(zoom, id),
    testConnection: () => testConnection(zoom, tokens),
  };
}

async function hostLink(zoom: ZoomOffice, id: string): Promise<string | null> {
  const answer = await zoom
    .call({
      rateClass: 'light',
      repeatable: true,
      answer: zoom.answers.hostLink,
      send: (api) => api.webinars.getWebinar({ path: { webinarId: pathId(id) } }),
    })
    .catch(passOver('not_found'));
  return answer?.start_url ?? null;
}

function waiting(now: () => Temporal.Instant): WaitUntil {
  return async (at) => {
    await pause(Math.max(0, Math.ceil(now().until(at).total('milliseconds'))));
  };
}
