import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { isFromZoom, provenToken } from '#api/core/meetings/webhook.ts';
import { readWebhook } from '#api/core/meetings/webhook-events.ts';
import { at } from '#tests/support/at.ts';

const now = at('2026-12-10 (木) 14:00');
const timestamp = String(now.epochMilliseconds / 1_000);
const body = Buffer.from('{"event":"webinar.started"}');

/** Written out once more, by the words of Zoom's documentation. */
const signature = (secret: string, time = timestamp, text = body.toString()) =>
  `v0=${createHmac('sha256', secret).update(`v0:${time}:${text}`).digest('hex')}`;

test('a body signed with the secret, now, is from Zoom', () => {
  expect(isFromZoom('secret', { timestamp, signature: signature('secret') }, body, now)).toBe(true);
});

test('five minutes off is still in time, a second more is not', () => {
  const headers = { timestamp, signature: signature('secret') };
  for (const seconds of [300, -300])
    expect(isFromZoom('secret', headers, body, now.add({ seconds }))).toBe(true);
  for (const seconds of [301, -301])
    expect(isFromZoom('secret', headers, body, now.add({ seconds }))).toBe(false);
});

test('without a secret nothing is from Zoom, however it is signed', () => {
  expect(isFromZoom('', { timestamp, signature: signature('') }, body, now)).toBe(false);
});

test.each([
  ['no headers', undefined, undefined],
  ['a time in milliseconds', `${timestamp}000`, signature('secret', `${timestamp}000`)],
  ['a time that is none', 'now', signature('secret', 'now')],
  ['a signature of another length', timestamp, 'v0=00'],
  ['a signature in capitals', timestamp, signature('secret').toUpperCase()],
  ['a signature of another version', timestamp, signature('secret').replace('v0=', 'v1=')],
])('%s is not from Zoom', (_what, time, signed) => {
  expect(isFromZoom('secret', { timestamp: time, signature: signed }, body, now)).toBe(false);
});

test('the proof is the token, hashed with the secret', () => {
  const encryptedToken = createHmac('sha256', 'secret').update('token').digest('hex');
  expect(provenToken('secret', 'token')).toEqual({ plainToken: 'token', encryptedToken });
});

const eventOf = (event: string, object: object) =>
  readWebhook(
    JSON.stringify({ event, event_ts: now.epochMilliseconds, payload: { account_id: 'a', object } }),
  );

test('the webinar’s number is text, whether Zoom writes it as a number or as text', () => {
  expect(eventOf('webinar.deleted', { id: 93_000_000_001, uuid: 'u' })?.meeting).toMatchObject({
    kind: 'deleted',
    webinarId: '93000000001',
  });
  expect(eventOf('webinar.started', { id: '93000000001', uuid: 'u' })?.meeting).toMatchObject({
    kind: 'started',
    webinarId: '93000000001',
  });
});

test('a cancelled registration is a denied one at Zoom, and says nothing about who cancelled', () => {
  const registrant = { id: 'r', email: 'ito@example.jp', status: 'approved' };
  const statusOf = (name: string) =>
    eventOf(`webinar.registration_${name}`, { id: 1, registrant })?.meeting as { status?: string } | null;
  expect(statusOf('cancelled')?.status).toBe('denied');
  expect(statusOf('denied')?.status).toBe('denied');
  expect(statusOf('approved')?.status).toBe('approved');
  expect(statusOf('created')?.status).toBe('approved');
});

test('of a recording only its webinar is taken over, never a token or an address to download from', () => {
  const read = readWebhook(
    JSON.stringify({
      event: 'recording.completed',
      event_ts: now.epochMilliseconds,
      payload: {
        object: { id: 1, uuid: 'u', recording_files: [{ download_url: 'https://x' }], host_email: 'h' },
      },
      download_token: 'secret-token',
    }),
  );
  expect(read?.meeting).toEqual({
    kind: 'recording_ready',
    webinarId: '1',
    instanceId: 'u',
    at: now.toString(),
  });
});

test('the same thing told twice has one identity, whatever else differs', () => {
  const told = (uuid: string, extra: object) =>
    eventOf('webinar.participant_joined', { id: '1', uuid, participant: { participant_uuid: 'p' }, ...extra })
      ?.identity;
  expect(told('u', { topic: 'a' })).toBe(told('u', { topic: 'b' }));
  expect(told('u', {})).not.toBe(told('other', {}));
});
