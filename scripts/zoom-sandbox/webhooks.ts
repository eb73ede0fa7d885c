import { createHmac, randomBytes } from 'node:crypto';
import type { SandboxState, SandboxWebinar } from '#scripts/zoom-sandbox/state.ts';

export type WebhookEndpoint = { url: string; secret: string; validatedAt: Temporal.Instant | null };

export type Delivery = {
  event: string;
  body: string;
  /** The answers so far: a status, or 'none' when nobody answered in time. */
  attempts: Array<number | 'none'>;
  state: 'waiting' | 'delivered' | 'dropped';
  nextAt: Temporal.Instant;
};

/** Zoom waits so long for an answer, and comes back so many minutes after each failure. */
const patienceMilliseconds = 3_000;
const retryAfterMinutes = [5, 20, 60];
const validateEveryHours = 72;

/**
 * Tells the endpoint what happened, as soon as `deliverDue` is called. Nothing goes to an endpoint that was
 * not validated.
 */
export function tell(
  state: SandboxState,
  event: string,
  object: object,
  more: object = {},
  top: object = {},
): void {
  if (!state.webhook?.validatedAt) return;
  const at = state.clock.now();
  const payload = { account_id: state.credentials.accountId, ...more, object };
  const body = JSON.stringify({ event, event_ts: at.epochMilliseconds, payload, ...top });
  state.deliveries.push({ event, body, attempts: [], state: 'waiting', nextAt: at });
}

/** The webinar as events show it. `id` is a number in some events and text in others. */
export const objectOf = (webinar: SandboxWebinar, uuid = webinar.uuid) => ({
  uuid,
  host_id: webinar.host.id,
  topic: webinar.topic,
  type: webinar.type,
  start_time: webinar.startTime,
  duration: webinar.duration,
  timezone: webinar.timezone,
});

/** Saves an endpoint and asks it to prove that it knows the secret. True when it did. */
export async function setWebhook(state: SandboxState, url: string, secret: string): Promise<boolean> {
  state.webhook = { url, secret, validatedAt: null };
  return await validate(state);
}

/** Makes every delivery that is due by the sandbox's clock, in the order in which they became due. */
export async function deliverDue(state: SandboxState): Promise<number> {
  const endpoint = state.webhook;
  if (!endpoint) return 0;
  const now = state.clock.now();
  const checked = endpoint.validatedAt;
  if (checked && Temporal.Instant.compare(checked.add({ hours: validateEveryHours }), now) <= 0) {
    if (!(await validate(state))) return 0;
  }
  const due = state.deliveries.filter(
    (one) => one.state === 'waiting' && Temporal.Instant.compare(one.nextAt, now) <= 0,
  );
  for (const delivery of due) await deliver(state, endpoint, delivery);
  return due.length;
}

/** The headers with which Zoom signs a body. */
export function signedHeaders(secret: string, body: string, at: Temporal.Instant): Record<string, string> {
  const timestamp = String(Math.floor(at.epochMilliseconds / 1_000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    'Content-Type': 'application/json; charset=utf-8',
    'User-Agent': 'Zoom Marketplace/1.0a',
    'x-zm-request-timestamp': timestamp,
    'x-zm-signature': `v0=${signature}`,
    'x-zm-trackingid': `v=2.0;rid=SANDBOX_${randomBytes(4).toString('hex')}`,
    clientid: 'sandbox-client',
  };
}

async function deliver(state: SandboxState, endpoint: WebhookEndpoint, delivery: Delivery): Promise<void> {
  const answer = await post(state, endpoint, delivery.body);
  delivery.attempts.push(answer?.status ?? 'none');
  if (answer?.status === 200 || answer?.status === 204) {
    delivery.state = 'delivered';
    return;
  }
  const pause = retryAfterMinutes[delivery.attempts.length - 1];
  if (pause === undefined) delivery.state = 'dropped';
  else delivery.nextAt = state.clock.now().add({ minutes: pause });
}

async function validate(state: SandboxState): Promise<boolean> {
  const endpoint = state.webhook;
  if (!endpoint) return false;
  const plainToken = randomBytes(12).toString('base64url');
  const event_ts = state.clock.now().epochMilliseconds;
  const body = JSON.stringify({ payload: { plainToken }, event_ts, event: 'endpoint.url_validation' });
  const answer = await post(state, endpoint, body);
  const expected = createHmac('sha256', endpoint.secret).update(plainToken).digest('hex');
  const proven = answer?.status === 200 && answer.text.includes(expected) && answer.text.includes(plainToken);
  endpoint.validatedAt = proven ? state.clock.now() : null;
  return proven;
}

async function post(
  state: SandboxState,
  endpoint: WebhookEndpoint,
  body: string,
): Promise<{ status: number; text: string } | null> {
  try {
    const answer = await fetch(endpoint.url, {
      method: 'POST',
      headers: signedHeaders(endpoint.secret, body, state.clock.now()),
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    return { status: answer.status, text: await answer.text() };
  } catch {
    return null;
  }
}
