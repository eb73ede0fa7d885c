import { describe, expect, test } from 'vitest';
import { issueFormToken, judgeForm, readFormToken } from '#api/core/http/form-guard.ts';
import { signToken } from '#api/core/http/signed-token.ts';
import { subkey } from '#api/core/secrets.ts';
import { at } from '#tests/support/at.ts';
import { testSecrets } from '#tests/support/secrets.ts';

const opened = at('2026-11-24 (火) 22:30');
const token = issueFormToken(testSecrets, opened);
const later = (by: Temporal.DurationLike) => opened.add(by);

const judge = (by: Temporal.DurationLike, own: Partial<Parameters<typeof judgeForm>[0]> = {}) =>
  judgeForm({
    token: readFormToken(testSecrets, token, later(by)),
    trap: '',
    proof: 'valid',
    now: later(by),
    ...own,
  });

test('every form has a key of its own, which stays with it', () => {
  const [one, two] = [token, issueFormToken(testSecrets, opened)].map((text) =>
    readFormToken(testSecrets, text, opened),
  );
  expect(one).toMatchObject({ state: 'valid', submissionKey: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/) });
  expect(one).not.toEqual(two);
  expect(readFormToken(testSecrets, token, later({ hours: 47 }))).toEqual(one);
});

test('an expired form can go on as the same sending', () => {
  const expired = readFormToken(testSecrets, token, later({ hours: 48 }));
  if (expired.state !== 'expired') throw new Error('the form should have expired');
  const again = issueFormToken(testSecrets, later({ hours: 50 }), expired.submissionKey);
  expect(readFormToken(testSecrets, again, later({ hours: 51 }))).toMatchObject({
    state: 'valid',
    submissionKey: expired.submissionKey,
  });
});

test('a token made for another purpose is no form', () => {
  const expiresAt = later({ hours: 1 });
  const said = { submissionKey: 'x'.repeat(22), issuedAt: opened.epochMilliseconds };
  const other = signToken(subkey(testSecrets, 'form-token'), said, { purpose: 'draft', expiresAt });
  expect(readFormToken(testSecrets, other, opened)).toEqual({ state: 'invalid' });
});

describe('a form is received', () => {
  test('with a proof after three seconds, under the usual limit', () => {
    expect(judge({ seconds: 3 })).toEqual({ accept: true, limit: 'submit' });
  });

  test.each(['missing', 'invalid', 'expired', 'used'] as const)(
    'with a %s proof after twenty seconds, under the lower limit',
    (proof) => {
      expect(judge({ seconds: 20 }, { proof })).toEqual({ accept: true, limit: 'submitWithoutProof' });
    },
  );
});

describe('a form may be sent again, with every word kept', () => {
  const trapped = { accept: false, retryable: true, waitSeconds: 0 };

  test('when it came too fast: it says how long to wait', () => {
    expect(judge({ seconds: 1 })).toMatchObject({ accept: false, retryable: true, waitSeconds: 2 });
    expect(judge({ milliseconds: 19_500 }, { proof: 'missing' })).toMatchObject({
      accept: false,
      waitSeconds: 1,
      because: { ja: expect.stringContaining('1秒') },
    });
  });

  test('when the trap was filled in, for a password manager does that too', () => {
    expect(judge({ minutes: 5 }, { trap: 'https://example.com' })).toMatchObject(trapped);
  });

  test('when it lay open for two days, or its token is missing or forged', () => {
    expect(judge({ hours: 48 })).toMatchObject({
      ...trapped,
      because: { en: expect.stringContaining('48 hours') },
    });
    for (const broken of ['', 'x', `${token}x`])
      expect(judge({ minutes: 5 }, { token: readFormToken(testSecrets, broken, opened) })).toMatchObject(
        trapped,
      );
  });
});
