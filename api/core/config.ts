import { BlockList, isIP } from 'node:net';
import { z } from 'zod';
import { type ClamdAddress, clamdAddress } from '#api/core/files/clamd.ts';
import { type StorageLimits, usualStorage } from '#api/core/files/store.ts';
import { fileLimits } from '#api/core/files/upload.ts';
import {
  sandboxCredentials,
  type ZoomSettings,
  zoomAddresses,
  zoomPlanNames,
} from '#api/core/meetings/zoom-settings.ts';
import type { NamedKey, Secrets } from '#api/core/secrets.ts';

export const roles = ['web', 'worker', 'all'] as const;
/** `web` answers people, `worker` does the jobs, `all` does both (one process is a whole office). */
export type ProcessRole = (typeof roles)[number];

export type MailSetting = { kind: 'smtp'; url: string; from: string } | { kind: 'mailbox'; from: string };

/** The settings of one process. `secrets` is null where they are still to be made in `dataFolder`. */
export type Config = {
  readonly host: string;
  readonly port: number;
  /** The public address without a slash at the end; null when it follows from the port. */
  readonly baseUrl: string | null;
  readonly dataFolder: string;
  /** Null on the embedded database, which is the demonstration office. */
  readonly databaseUrl: string | null;
  readonly role: ProcessRole;
  readonly mail: MailSetting;
  readonly secrets: Secrets | null;
  /** The proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Null where seminars are held in person or at an address that is typed in. */
  readonly zoom: ZoomSettings | null;
  /** The most bytes of a recording; null where the usual limit holds. */
  readonly recordingBytes: number | null;
  /** Null where files are kept without being scanned. */
  readonly clamd: ClamdAddress | null;
  /** How much may be kept of what people hand in. */
  readonly storage: StorageLimits;
  /** Whether the addresses of others in our texts are asked, out into the internet, if they still answer. */
  readonly linkCheck: boolean;
};

export type ConfigAnswer = { ok: true; config: Config } | { ok: false; sentences: string[] };

/** What fits the size of a file in the database (`core.large_file`), in megabytes. */
const mostRecordingMegabytes = 2000;

/** Reads the settings, or says in one sentence each what is missing or wrong. Touches nothing but `env`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigAnswer {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const answer = settings(given.DATABASE_URL === undefined).safeParse(given);
  if (!answer.success) return { ok: false, sentences: answer.error.issues.map((issue) => issue.message) };
  const read = answer.data;
  const secrets =
    read.SECRET_KEY && read.MASTER_KEYS && read.SIGNING_KEYS
      ? { secretKey: read.SECRET_KEY, masterKeys: read.MASTER_KEYS, signingKeys: read.SIGNING_KEYS }
      : null;
  return {
    ok: true,
    config: {
      host: read.HOST,
      port: read.PORT,
      baseUrl: read.BASE_URL ?? null,
      dataFolder: read.DATA_DIR,
      databaseUrl: read.DATABASE_URL ?? null,
      role: read.ROLE,
      mail: mailSetting(read.MAIL_URL, read.MAIL_FROM),
      secrets,
      trustedProxies: read.TRUSTED_PROXY,
      zoom: zoomSettings(read),
      recordingBytes: read.RECORDING_MAX_MB ? Number(read.RECORDING_MAX_MB) * 1_000_000 : null,
      clamd: read.CLAMD_URL ?? null,
      linkCheck: read.LINK_CHECK === undefined ? given.DATABASE_URL !== undefined : read.LINK_CHECK === 'on',
      storage: {
        caseBytes: read.FILES_CASE_MB ?? usualStorage.caseBytes,
        officeBytes: read.FILES_OFFICE_MB ?? usualStorage.officeBytes,
      },
    },
  };
}

/**
 * The one description of every setting. On the embedded database the demonstration needs none of them;
 * an office with its own database must say where it lives, how it sends mail, and bring its secrets.
 */
function settings(embedded: boolean) {
  const required = <T extends z.ZodType>(schema: T) => (embedded ? schema.optional() : schema);
  const text = (name: string, what: string) => z.string(`${name} is missing: ${what}.`);
  const newKeys = '`npm run keys:new` prints one';
  const fields = z.object({
    HOST: z.string().default('127.0.0.1'),
    PORT: z
      .string()
      .refine(isPort, 'PORT must be a whole number from 0 to 65535.')
      .transform(Number)
      .default(3000),
    BASE_URL: required(
      text('BASE_URL', 'the public address of this office, such as https://soudan.city.example')
        .refine(isOrigin, 'BASE_URL must be an address such as https://soudan.city.example, without a path.')
        .transform((url) => new URL(url).origin),
    ),
    DATA_DIR: z.string().default('./data'),
    DATABASE_URL: z
      .string()
      .refine(
        isUrlOf('postgres:', 'postgresql:'),
        'DATABASE_URL must be an address such as postgres://user:password@host:5432/madoguchi.',
      )
      .optional(),
    ROLE: z.enum(roles, 'ROLE must be web, worker or all.').default('all'),
    MAIL_URL: required(
      text('MAIL_URL', 'the mail server, such as smtps://user:password@mail.city.example:465').refine(
        isUrlOf('smtp:', 'smtps:', 'mailbox:'),
        'MAIL_URL must begin with smtp:// or smtps:// (or be mailbox: to keep every mail in the demonstration mailbox).',
      ),
    ),
    MAIL_FROM: required(
      text('MAIL_FROM', 'the address mails are sent from').regex(
        /^[^\s@<>]+@[^\s@<>]+$/,
        'MAIL_FROM must be one mail address, such as madoguchi@city.example.',
      ),
    ),
    SECRET_KEY: required(
      text('SECRET_KEY', newKeys)
        .refine(isKey, `SECRET_KEY must be 32 bytes in base64 (${newKeys}).`)
        .transform((key) => Buffer.from(key, 'base64')),
    ),
    MASTER_KEYS: required(keyList('MASTER_KEYS', newKeys)),
    SIGNING_KEYS: required(keyList('SIGNING_KEYS', newKeys)),
    TRUSTED_PROXY: z
      .string()
      .transform((list) => list.split(',').map((entry) => entry.trim()))
      .refine(
        (list) => list.every(isAddressOrNetwork),
        'TRUSTED_PROXY must be addresses or networks separated by commas, such as 127.0.0.1, 10.0.0.0/8.',
      )
      .default([]),
    RECORDING_MAX_MB: z
      .string()
      .refine(
        (text) => /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= mostRecordingMegabytes,
        `RECORDING_MAX_MB must be a whole number from 1 to ${mostRecordingMegabytes}.`,
      )
      .optional(),
    CLAMD_URL: z
      .string()
      .refine(
        (url) => clamdAddress(url) !== null,
        'CLAMD_URL must be an address such as unix:/run/clamav/clamd.ctl or tcp://127.0.0.1:3310.',
      )
      .transform(clamdAddress)
      .optional(),
    FILES_CASE_MB: megabytes('FILES_CASE_MB').optional(),
    FILES_OFFICE_MB: megabytes('FILES_OFFICE_MB').optional(),
    LINK_CHECK: z.enum(['on', 'off'], 'LINK_CHECK must be on or off.').optional(),
    ZOOM_ACCOUNT_ID: z.string().optional(),
    ZOOM_CLIENT_ID: z.string().optional(),
    ZOOM_CLIENT_SECRET: z.string().optional(),
    ZOOM_HOST: z
      .string()
      .refine((host) => host !== 'me', 'ZOOM_HOST must be the e-mail address or the user ID of the host.')
      .optional(),
    ZOOM_WEBHOOK_SECRET: z.string().optional(),
    ZOOM_PLAN: z.enum(zoomPlanNames, 'ZOOM_PLAN must be pro or business.').default('pro'),
    ZOOM_SANDBOX_URL: z
      .string()
      .refine(
        (url) => /^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(url),
        'ZOOM_SANDBOX_URL must be an address of this machine, such as http://127.0.0.1:4020.',
      )
      .optional(),
  });
  return fields.superRefine((read, context) => {
    for (const message of missingOfZoom(read)) context.addIssue({ code: 'custom', message });
  });
}

type ZoomFields = {
  ZOOM_ACCOUNT_ID?: string | undefined;
  ZOOM_CLIENT_ID?: string | undefined;
  ZOOM_CLIENT_SECRET?: string | undefined;
  ZOOM_HOST?: string | undefined;
  ZOOM_WEBHOOK_SECRET?: string | undefined;
  ZOOM_SANDBOX_URL?: string | undefined;
  ZOOM_PLAN: ZoomSettings['plan'];
};

/** Zoom is set up whole or not at all. The sandbox needs nothing but its address. */
function missingOfZoom(read: ZoomFields): string[] {
  const whole = ['ZOOM_ACCOUNT_ID', 'ZOOM_CLIENT_ID', 'ZOOM_CLIENT_SECRET', 'ZOOM_HOST'] as const;
  const missing = whole.filter((name) => !read[name]);
  if (read.ZOOM_SANDBOX_URL || missing.length === whole.length) return [];
  return missing.map((name) => `${name} is missing: Zoom needs ${whole.join(', ')}.`);
}

/** The secret goes to Zoom or to this machine, and to no address a setting could name. */
function zoomSettings(read: ZoomFields): ZoomSettings | null {
  const sandbox = read.ZOOM_SANDBOX_URL;
  if (!sandbox && !read.ZOOM_ACCOUNT_ID) return null;
  const usual = sandbox ? sandboxCredentials : null;
  return {
    accountId: read.ZOOM_ACCOUNT_ID ?? usual?.accountId ?? '',
    clientId: read.ZOOM_CLIENT_ID ?? usual?.clientId ?? '',
    clientSecret: read.ZOOM_CLIENT_SECRET ?? usual?.clientSecret ?? '',
    host: read.ZOOM_HOST ?? usual?.host ?? '',
    webhookSecret: read.ZOOM_WEBHOOK_SECRET ?? usual?.webhookSecret ?? null,
    plan: read.ZOOM_PLAN,
    ...(sandbox ? { apiBaseUrl: `${sandbox}/v2`, oauthBaseUrl: sandbox } : zoomAddresses),
  };
}

/** Read as bytes. Less than one file may have would take no file at all. */
function megabytes(name: string) {
  const least = fileLimits.bytes / 1024 / 1024;
  return z
    .string()
    .refine(
      (text) => /^\d{1,8}$/.test(text) && Number(text) >= least,
      `${name} must be a whole number of megabytes, ${least} or more.`,
    )
    .transform((text) => Number(text) * 1024 * 1024);
}

/** `id:base64,id:base64`: the first key is in use, the others still read what they made. */
function keyList(name: string, newKeys: string) {
  return z
    .string(`${name} is missing: ${newKeys}.`)
    .transform((list) => list.split(',').map((entry) => entry.trim().split(':') as [string, string?]))
    .refine(
      (list) =>
        list.every(([id, key]) => /^[\w-]{1,40}$/.test(id) && isKey(key ?? '')) &&
        new Set(list.map(([id]) => id)).size === list.length,
      `${name} must be a list of id:key with different ids, each key 32 bytes in base64 (${newKeys}).`,
    )
    .transform(
      (list) =>
        list.map(([id, key]) => ({ id, bytes: Buffer.from(key ?? '', 'base64') })) as [
          NamedKey,
          ...NamedKey[],
        ],
    );
}

function mailSetting(url: string | undefined, from = 'madoguchi@madoguchi.example'): MailSetting {
  return url && !url.startsWith('mailbox:') ? { kind: 'smtp', url, from } : { kind: 'mailbox', from };
}

/** The networks of `TRUSTED_PROXY` in the form in which an address is looked up. */
export function proxyList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

const isKey = (text: string): boolean =>
  /^[A-Za-z0-9+/]{43}=$/.test(text) && Buffer.from(text, 'base64').length === 32;

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username;
}

function isUrlOf(...protocols: string[]): (text: string) => boolean {
  return (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

function isAddressOrNetwork(text: string): boolean {
  const [address = '', prefix] = text.split('/');
  const family = isIP(address);
  if (family === 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 6 ? 128 : 32));
}
