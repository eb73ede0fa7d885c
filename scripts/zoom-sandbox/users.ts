import { type Answer, noSuchUser } from '#scripts/zoom-sandbox/answers.ts';
import type { ApiRequest } from '#scripts/zoom-sandbox/request.ts';
import { hostOf, type SandboxState } from '#scripts/zoom-sandbox/state.ts';

export function readUser(state: SandboxState, request: ApiRequest): Answer {
  const id = request.params[0] ?? '';
  const host = hostOf(state, id);
  if (!host) throw noSuchUser(id);
  return {
    status: 200,
    body: {
      id: host.id,
      email: host.email,
      type: 2,
      status: 'active',
      timezone: 'Asia/Tokyo',
      language: 'jp-JP',
    },
  };
}

export function readUserSettings(state: SandboxState, request: ApiRequest): Answer {
  const id = request.params[0] ?? '';
  const host = hostOf(state, id);
  if (!host) throw noSuchUser(id);
  const feature = { webinar: host.webinars, ...(host.webinars ? { webinar_capacity: host.capacity } : {}) };
  return { status: 200, body: { feature } };
}
