import type { VirtualClock } from '#api/core/clock/clock.ts';
import { type Answer, Refusal } from '#scripts/zoom-sandbox/answers.ts';
import type { Fault } from '#scripts/zoom-sandbox/faults.ts';
import { endWebinar, joinWebinar, leaveWebinar, startWebinar } from '#scripts/zoom-sandbox/happening.ts';
import type { SandboxState, SandboxWebinar } from '#scripts/zoom-sandbox/state.ts';
import { deliverDue, setWebhook } from '#scripts/zoom-sandbox/webhooks.ts';

type Fields = Record<string, unknown>;
type Command = (state: SandboxState, fields: Fields) => unknown;

/** What an operator or a test in another process can ask for, as `POST /control/<command>` with JSON. */
const commands: Readonly<Record<string, Command>> = {
  /** See faults.ts: `{ "method": "POST", "path": "/webinars", "times": 1, "drop": "after" }` */
  fault: (state, fields) => void state.faults.push({ times: 1, ...fields } as Fault),
  'no-faults': (state) => void state.faults.splice(0),
  'revoke-tokens': (state) => state.tokens.clear(),
  /** `{ "url": "http://…/api/zoom/webhooks" }`; false when the endpoint did not prove the secret. */
  webhook: (state, { url }) => setWebhook(state, String(url), state.credentials.webhookSecret),
  deliver: (state) => deliverDue(state),
  /** `{ "at": "2026-11-24T09:00:00Z" }` or `{ "minutes": 30 }` */
  clock: (state, { at, minutes }) => moveClock(state, at, minutes),
  host: (state, { email, ...changes }) => {
    const host = state.hosts.find((one) => one.email === email);
    if (host) Object.assign(host, changes);
  },
  limits: (state, fields) => void Object.assign(state.limits, fields),
  start: (state, fields) =>
    void startWebinar(state, webinarOf(state, fields), { practice: fields.practice === true }),
  end: (state, fields) => endWebinar(state, webinarOf(state, fields)),
  join: (state, fields) => {
    const webinar = webinarOf(state, fields);
    const registrant = webinar.registrants.find((one) => one.email === fields.email);
    return joinWebinar(state, webinar, registrant ?? { name: String(fields.name ?? 'guest') });
  },
  leave: (state, fields) => {
    const webinar = webinarOf(state, fields);
    const registrant = webinar.registrants.find((one) => one.email === fields.email);
    if (registrant) leaveWebinar(state, webinar, registrant.id);
  },
};

/** What can be looked at, as `GET /control/<name>`. */
const views: Readonly<Record<string, (state: SandboxState) => unknown>> = {
  calls: (state) => state.calls,
  deliveries: (state) => state.deliveries,
  webinars: (state) => [...state.webinars.values()],
  clock: (state) => ({ at: state.clock.now().toString() }),
};

export async function control(state: SandboxState, method: string, url: URL, text: string): Promise<Answer> {
  const name = url.pathname.slice('/control/'.length);
  try {
    if (method === 'GET' && Object.hasOwn(views, name)) return { status: 200, body: views[name]?.(state) };
    if (method !== 'POST' || !Object.hasOwn(commands, name)) return { status: 404 };
    const fields = JSON.parse(text === '' ? '{}' : text) as Fields;
    return { status: 200, body: { result: (await commands[name]?.(state, fields)) ?? null } };
  } catch (error) {
    return { status: 400, body: { problem: error instanceof Error ? error.message : String(error) } };
  }
}

function webinarOf(state: SandboxState, { id }: Fields): SandboxWebinar {
  const webinar = state.webinars.get(Number(id));
  if (!webinar) throw new Refusal(404, 3001, `There is no webinar ${id}.`);
  return webinar;
}

function moveClock(state: SandboxState, at: unknown, minutes: unknown): string {
  const clock = state.clock as Partial<VirtualClock>;
  if (!clock.set || !clock.advance) throw new Error('The clock of this sandbox cannot be moved.');
  if (typeof at === 'string') clock.set(Temporal.Instant.from(at));
  if (typeof minutes === 'number') clock.advance({ minutes });
  return state.clock.now().toString();
}
