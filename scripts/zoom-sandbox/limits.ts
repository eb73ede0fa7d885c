import { Refusal } from '#scripts/zoom-sandbox/answers.ts';
import type { SandboxState } from '#scripts/zoom-sandbox/state.ts';

export type RateClass = 'light' | 'medium' | 'heavy';

/**
 * Counts a call of the account in its class. The second slides: of any 1,000 milliseconds, no more than the
 * limit, which is stricter than fixed seconds. Returns the headers of every answer.
 */
export function countCall(state: SandboxState, rateClass: RateClass): Record<string, string> {
  const now = state.clock.now().epochMilliseconds;
  const limit = state.limits[rateClass];
  const recent = (state.recentCalls.get(rateClass) ?? []).filter((at) => at > now - 1_000);
  state.recentCalls.set(rateClass, recent);
  const headers = {
    'X-RateLimit-Category': rateClass[0]?.toUpperCase() + rateClass.slice(1),
    'X-RateLimit-Type': 'QPS',
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(Math.max(0, limit - recent.length - 1)),
  };
  if (recent.length >= limit) {
    const reset = String(Math.ceil(((recent[0] ?? now) + 1_000) / 1_000));
    throw new Refusal(
      429,
      429,
      'You have reached the maximum per-second rate limit for this API. Try again later.',
      { headers: { ...headers, 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': reset } },
    );
  }
  if (rateClass === 'heavy') {
    countToday(
      state,
      'heavy',
      state.limits.heavyPerDay,
      'You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request.',
    );
  }
  recent.push(now);
  return headers;
}

/** 100 a day for creating and changing webinars together, for each host. */
export function countHostWrite(state: SandboxState, hostId: string): void {
  const limit = state.limits.writesPerHostAndDay;
  countToday(
    state,
    `write/${hostId}`,
    limit,
    `You have exceeded the daily rate limit (${limit}) of Meeting Create/Update API requests permitted for this particular user. You may resume these requests at GMT 00:00:00.`,
  );
}

/** 3 a day for adding the same person to the same webinar. */
export function countAdd(state: SandboxState, webinarId: number, email: string): void {
  const limit = state.limits.addsPerRegistrantAndDay;
  countToday(
    state,
    `add/${webinarId}/${email.toLowerCase()}`,
    limit,
    `You have exceeded the daily rate limit of (${limit}) for Add a webinar registrant API requests for the registrant (${email}). You can resume these API requests at GMT 00:00:00.`,
  );
}

/** 10 a day for changing the status of the same person in the same webinar. */
export function countStatus(state: SandboxState, webinarId: number, registrant: string): void {
  const limit = state.limits.statusPerRegistrantAndDay;
  countToday(
    state,
    `status/${webinarId}/${registrant}`,
    limit,
    `You have exceeded the daily rate limit of (${limit}) for webinar Update registrant's status API requests for the registrant (${registrant}). You can resume these API requests at GMT 00:00:00.`,
  );
}

function countToday(state: SandboxState, what: string, limit: number, message: string): void {
  const today = state.clock.now().toZonedDateTimeISO('UTC');
  const key = `${what}/${today.toPlainDate()}`;
  const used = state.dailyUse.get(key) ?? 0;
  if (used >= limit) {
    const midnight = today.startOfDay().add({ days: 1 }).toInstant();
    throw new Refusal(429, 429, message, {
      headers: {
        'X-RateLimit-Type': 'Daily-limit',
        'X-RateLimit-Limit': String(limit),
        'X-RateLimit-Remaining': '0',
        'Retry-After': midnight.toString({ smallestUnit: 'second' }),
      },
    });
  }
  state.dailyUse.set(key, used + 1);
}
