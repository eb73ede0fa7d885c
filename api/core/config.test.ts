import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readConfig } from '#api/core/config.ts';
import { usualStorage } from '#api/core/files/store.ts';

const key = randomBytes(32).toString('base64');
const office = {
  DATABASE_URL: 'postgres://madoguchi@db.city.example/madoguchi',
  BASE_URL: 'https://soudan.city.example/',
  MAIL_URL: 'smtps://u:p@mail.city.example:465',
  MAIL_FROM: 'madoguchi@city.example',
  SECRET_KEY: key,
  MASTER_KEYS: `m2:${key},m1:${key}`,
  SIGNING_KEYS: `s1:${key}`,
};

function configOf(env: Record<string, string>) {
  const answer = readConfig(env);
  if (!answer.ok) throw new Error(answer.sentences.join('\n'));
  return answer.config;
}

function sentencesOf(env: Record<string, string>): string[] {
  const answer = readConfig(env);
  return answer.ok ? [] : answer.sentences;
}

test('nothing has to be set for the demonstration office', () => {
  expect(configOf({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    baseUrl: null,
    dataFolder: './data',
    databaseUrl: null,
    role: 'all',
    mail: { kind: 'mailbox', from: 'madoguchi@madoguchi.example' },
    secrets: null,
    trustedProxies: [],
    zoom: null,
    recordingBytes: null,
    clamd: null,
    storage: usualStorage,
    linkCheck: false,
  });
});

test('how much is kept of what people hand in is said in megabytes, and never less than one file may have', () => {
  expect(configOf({ FILES_CASE_MB: '50', FILES_OFFICE_MB: '1000' }).storage).toEqual({
    caseBytes: 50 * 1024 * 1024,
    officeBytes: 1000 * 1024 * 1024,
  });
  expect(sentencesOf({ FILES_CASE_MB: '5' })).toEqual([
    'FILES_CASE_MB must be a whole number of megabytes, 10 or more.',
  ]);
});

test('files are scanned by the clamd that is named, or the start says what is wrong with its address', () => {
  expect(configOf({ CLAMD_URL: 'tcp://127.0.0.1:3310' }).clamd).toEqual({ host: '127.0.0.1', port: 3310 });
  expect(sentencesOf({ CLAMD_URL: 'http://clamd' })).toEqual([
    'CLAMD_URL must be an address such as unix:/run/clamav/clamd.ctl or tcp://127.0.0.1:3310.',
  ]);
});

test('an office asks other sites unless it is told not to, and a demonstration only if it is told to', () => {
  expect(configOf({ LINK_CHECK: 'on' }).linkCheck).toBe(true);
  expect(configOf(office).linkCheck).toBe(true);
  expect(configOf({ ...office, LINK_CHECK: 'off' }).linkCheck).toBe(false);
  expect(sentencesOf({ LINK_CHECK: 'yes' })).toEqual(['LINK_CHECK must be on or off.']);
});

test('the most megabytes of a recording are a number the database can keep', () => {
  expect(configOf({ RECORDING_MAX_MB: '800' }).recordingBytes).toBe(800_000_000);
  for (const RECORDING_MAX_MB of ['0', '2001', '1.5', 'many'])
    expect(sentencesOf({ RECORDING_MAX_MB })).toEqual([
      'RECORDING_MAX_MB must be a whole number from 1 to 2000.',
    ]);
});

test('Zoom is set up whole or not at all, and speaks to Zoom alone', () => {
  const zoom = {
    ZOOM_ACCOUNT_ID: 'a',
    ZOOM_CLIENT_ID: 'c',
    ZOOM_CLIENT_SECRET: 's',
    ZOOM_HOST: 'host@city.example',
  };
  expect(configOf({ ...office, ...zoom }).zoom).toEqual({
    accountId: 'a',
    clientId: 'c',
    clientSecret: 's',
    host: 'host@city.example',
    webhookSecret: null,
    plan: 'pro',
    apiBaseUrl: 'https://api.zoom.us/v2',
    oauthBaseUrl: 'https://zoom.us',
  });
  expect(sentencesOf({ ...office, ...zoom, ZOOM_CLIENT_SECRET: '' }).join()).toMatch(
    /^ZOOM_CLIENT_SECRET is missing/,
  );
  expect(sentencesOf({ ...office, ...zoom, ZOOM_HOST: 'me' }).join()).toContain('ZOOM_HOST');
});

test('the sandbox needs nothing but its address, which must be on this machine', () => {
  expect(configOf({ ZOOM_SANDBOX_URL: 'http://127.0.0.1:4020' }).zoom).toMatchObject({
    clientId: 'sandbox-client',
    apiBaseUrl: 'http://127.0.0.1:4020/v2',
    oauthBaseUrl: 'http://127.0.0.1:4020',
  });
  for (const url of [
    'http://evil.example:4020',
    'http://127.0.0.1:4020@evil.example',
    'http://127.0.0.1:4020/x',
  ])
    expect(sentencesOf({ ZOOM_SANDBOX_URL: url }).join(), url).toContain('this machine');
});

test('an office with its own database brings its address, mail and secrets', () => {
  const config = configOf(office);
  expect(config.baseUrl).toBe('https://soudan.city.example');
  expect(config.mail).toEqual({ kind: 'smtp', url: office.MAIL_URL, from: office.MAIL_FROM });
  expect(config.secrets?.masterKeys.map(({ id, bytes }) => [id, bytes.length])).toEqual([
    ['m2', 32],
    ['m1', 32],
  ]);
});

test('with a database of its own, each missing setting is said in one sentence', () => {
  const sentences = sentencesOf({ DATABASE_URL: office.DATABASE_URL, SECRET_KEY: '  ' });
  expect(sentences.map((sentence) => sentence.split(' ')[0])).toEqual([
    'BASE_URL',
    'MAIL_URL',
    'MAIL_FROM',
    'SECRET_KEY',
    'MASTER_KEYS',
    'SIGNING_KEYS',
  ]);
  for (const sentence of sentences) expect(sentence).toMatch(/ is missing: .+\.$/);
});

test.each([
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['ROLE', 'both'],
  ['BASE_URL', 'office.city.example'],
  ['BASE_URL', 'https://city.example/soudan'],
  ['DATABASE_URL', 'mysql://db/madoguchi'],
  ['MAIL_URL', 'https://mail.city.example'],
  ['MAIL_FROM', 'Office <office@city.example>'],
  ['SECRET_KEY', 'secret'],
  ['MASTER_KEYS', key],
  ['MASTER_KEYS', `m1:${key},m1:${key}`],
  ['SIGNING_KEYS', `s1:${key.slice(4)}`],
  ['TRUSTED_PROXY', 'localhost'],
  ['TRUSTED_PROXY', '10.0.0.0/33'],
])('a wrong %s (%s) is said in one sentence that does not repeat the value', (name, value) => {
  const sentences = sentencesOf({ ...office, [name]: value });
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toMatch(new RegExp(`^${name} must `));
  expect(sentences[0]).not.toContain(value);
});

test('mails of an office with its own database stay in the mailbox only where that is asked for', () => {
  expect(configOf({ ...office, MAIL_URL: 'mailbox:' }).mail.kind).toBe('mailbox');
});
