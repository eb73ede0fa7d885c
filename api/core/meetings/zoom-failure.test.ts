import { expect, test } from 'vitest';
import { meaningOf, nextUtcMidnight } from '#api/core/meetings/zoom-failure.ts';
import { at } from '#tests/support/at.ts';

const now = at('2026-11-24 (火) 08:59');

function meaning(status: number, code: number | null, message = '', headers: Record<string, string> = {}) {
  const error = meaningOf({ status, headers, body: code === null ? message : { code, message } }, now);
  return error;
}

test.each([
  [401, 124, 'Invalid access token.', 'auth'],
  [401, 124, 'Access token is expired.', 'auth'],
  [400, 4711, 'Invalid access token, does not contain scopes:[a:b, a:b:admin].', 'scope'],
  [400, 4700, 'Token cannot be empty.', 'scope'],
  [400, 200, 'Webinar plan is missing. You must subscribe to the webinar plan …', 'plan'],
  [400, 200, 'No permission.', 'auth'],
  [404, 1001, 'User x does not exist.', 'not_found'],
  [404, 3001, 'Webinar does not exist: 1.', 'not_found'],
  [404, 3301, 'There is no recording for this meeting.', 'not_found'],
  [400, 300, 'Validation Failed.', 'validation'],
  [400, 300, 'Registration has not been enabled for this meeting: 1.', 'conflict'],
  [400, 3000, 'This webinar does not have registration as required: 1.', 'conflict'],
  [400, 3000, 'Registrant x was not found.', 'not_found'],
  [400, 3079, 'This registrant does not exist: x.', 'not_found'],
  [400, 3038, 'Webinar is over, you cannot register now.', 'over'],
  [400, 3035, 'Webinar has reached maximum attendee capacity.', 'full'],
  [400, 3043, 'Webinar has reached maximum attendee capacity.', 'full'],
  [400, 3000, 'You have reached the limit for the number of attendees you can add.', 'full'],
  [400, 3027, 'Host cannot register.', 'conflict'],
  [400, 3000, 'You have been invited as a panelist for this webinar.', 'conflict'],
  [400, 3034, 'Use your work e-mail.', 'conflict'],
  [400, 9999, 'Nobody knows.', 'conflict'],
  [500, null, '', 'unavailable'],
  [502, null, '<html>', 'unavailable'],
  [302, null, '', 'unavailable'],
])('%i/%s "%s" means %s', (status, code, message, kind) => {
  expect(meaning(status, code, message).kind).toBe(kind);
});

test('a daily limit lasts until midnight UTC, nine in the morning in Japan', () => {
  const text = 'You have exceeded the daily rate limit (100) of Meeting Create/Update API requests …';
  expect(meaning(429, 429, text)).toMatchObject({ kind: 'rate_daily', aboutRegistrant: false });
  expect(meaning(429, 429, text).retryAt?.toString()).toBe('2026-11-24T00:00:00Z');
  expect(nextUtcMidnight(at('2026-11-24 (火) 09:00')).toString()).toBe('2026-11-25T00:00:00Z');
});

test('a daily limit may be told by its header alone, with the time to come back as a date', () => {
  const headers = { 'x-ratelimit-type': 'Daily-limit', 'retry-after': '2026-11-24T06:00:00Z' };
  expect(meaning(429, 429, '', headers).retryAt?.toString()).toBe('2026-11-24T06:00:00Z');
  const broken = { ...headers, 'retry-after': '3600' };
  expect(meaning(429, 429, '', broken).retryAt?.toString()).toBe('2026-11-24T00:00:00Z');
});

test('the limit of one registrant concerns only that one', () => {
  const text =
    'You have exceeded the daily rate limit of (3) for Add a webinar registrant API requests for the registrant (x).';
  expect(meaning(429, 429, text)).toMatchObject({ kind: 'rate_daily', aboutRegistrant: true });
});

test('a limit of a second is over when Zoom says, but not after minutes and not at once', () => {
  const text = 'You have reached the maximum per-second rate limit for this API. Try again later.';
  const seconds = now.epochMilliseconds / 1_000;
  const wait = (reset: number) =>
    now
      .until(meaning(429, 429, text, { 'x-ratelimit-reset': String(reset) }).retryAt ?? now)
      .total('seconds');
  expect(wait(seconds + 4)).toBe(4);
  expect(wait(seconds - 4)).toBe(1);
  expect(wait(seconds + 4_000)).toBe(1);
  expect(wait(Number.NaN)).toBe(1);
});

test('the scopes that are missing are named as the Marketplace has them', () => {
  const error = meaning(
    400,
    4711,
    'does not contain scopes:[webinar:write:webinar, webinar:write:webinar:admin].',
  );
  expect(error.scopes).toEqual(['webinar:write:webinar:admin']);
  expect(error.because.ja).toContain('webinar:write:webinar:admin');
});

test('what Zoom writes goes no further than here', () => {
  const body = {
    code: 300,
    message: 'ito@example.jp',
    errors: [{ field: 'ito@example.jp' }, { field: 'topic' }, 1],
  };
  const error = meaningOf({ status: 400, headers: {}, body }, now);
  expect(error.fields).toEqual(['topic']);
  expect(JSON.stringify(error) + error.message).not.toContain('ito');
});
