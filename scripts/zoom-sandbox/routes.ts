import type { Answer } from '#scripts/zoom-sandbox/answers.ts';
import type { RateClass } from '#scripts/zoom-sandbox/limits.ts';
import {
  listAbsentees,
  listInstances,
  listParticipants,
  readRecordings,
} from '#scripts/zoom-sandbox/past.ts';
import {
  addBatch,
  addPanelists,
  addRegistrant,
  deleteRegistrant,
  listRegistrants,
  readRegistrant,
  updateStatus,
} from '#scripts/zoom-sandbox/registrants.ts';
import type { ApiRequest } from '#scripts/zoom-sandbox/request.ts';
import type { SandboxState } from '#scripts/zoom-sandbox/state.ts';
import { readUser, readUserSettings } from '#scripts/zoom-sandbox/users.ts';
import {
  createWebinar,
  deleteWebinar,
  listWebinars,
  readWebinar,
  updateWebinar,
  updateWebinarStatus,
} from '#scripts/zoom-sandbox/webinars.ts';

type Handler = (state: SandboxState, request: ApiRequest) => Answer;

/** Zoom's endpoints that concern us: method, path, rate class, scope. A `*` is one parameter. */
const endpoints: ReadonlyArray<readonly [string, string, RateClass, string, Handler]> = [
  ['POST', '/users/*/webinars', 'light', 'webinar:write:webinar', createWebinar],
  ['GET', '/users/*/webinars', 'medium', 'webinar:read:list_webinars', listWebinars],
  ['GET', '/users/*/settings', 'medium', 'user:read:settings', readUserSettings],
  ['GET', '/users/*', 'light', 'user:read:user', readUser],
  ['GET', '/webinars/*', 'light', 'webinar:read:webinar', readWebinar],
  ['PATCH', '/webinars/*', 'light', 'webinar:update:webinar', updateWebinar],
  ['DELETE', '/webinars/*', 'light', 'webinar:delete:webinar', deleteWebinar],
  ['PUT', '/webinars/*/status', 'light', 'webinar:update:status', updateWebinarStatus],
  ['POST', '/webinars/*/registrants', 'light', 'webinar:write:registrant', addRegistrant],
  ['GET', '/webinars/*/registrants', 'medium', 'webinar:read:list_registrants', listRegistrants],
  ['PUT', '/webinars/*/registrants/status', 'medium', 'webinar:update:registrant_status', updateStatus],
  ['GET', '/webinars/*/registrants/*', 'light', 'webinar:read:registrant', readRegistrant],
  ['DELETE', '/webinars/*/registrants/*', 'light', 'webinar:delete:registrant', deleteRegistrant],
  ['POST', '/webinars/*/batch_registrants', 'heavy', 'webinar:write:batch_registrants', addBatch],
  ['POST', '/webinars/*/panelists', 'medium', 'webinar:write:panelist', addPanelists],
  ['GET', '/past_webinars/*/participants', 'medium', 'webinar:read:list_past_participants', listParticipants],
  ['GET', '/past_webinars/*/absentees', 'heavy', 'webinar:read:list_absentees', listAbsentees],
  ['GET', '/past_webinars/*/instances', 'light', 'webinar:read:list_past_instances', listInstances],
  ['GET', '/meetings/*/recordings', 'light', 'cloud_recording:read:list_recording_files', readRecordings],
];

export type MatchedEndpoint = { rateClass: RateClass; scope: string; handle: Handler; params: string[] };

/** Which endpoint a path (without `/v2`) means. Zoom decodes once before it looks, so a slash splits. */
export function matchEndpoint(method: string, path: string): MatchedEndpoint | undefined {
  const given = path.split('/');
  for (const [endpointMethod, pattern, rateClass, scope, handle] of endpoints) {
    const wanted = pattern.split('/');
    if (endpointMethod !== method || wanted.length !== given.length) continue;
    if (!wanted.every((part, n) => part === '*' || part === given[n])) continue;
    const params = given.filter((_part, n) => wanted[n] === '*').map(parameter);
    if (params.every((one) => one !== null)) return { rateClass, scope, handle, params };
  }
  return undefined;
}

/**
 * A UUID that begins with a slash or has two in a row must come encoded twice: decoded once on the way in,
 * its slashes would be taken for the path's.
 */
function parameter(encoded: string): string | null {
  const once = decodeURIComponent(encoded);
  if (once.startsWith('/') || once.includes('//') || once === '') return null;
  return /%[0-9A-F]{2}/i.test(once) ? decodeURIComponent(once) : once;
}
