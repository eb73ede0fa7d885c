import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '#api/core/clock/clock.ts';
import { sandboxCredentials } from '#api/core/meetings/zoom-settings.ts';
import type { Fault } from '#scripts/zoom-sandbox/faults.ts';
import type { Delivery, WebhookEndpoint } from '#scripts/zoom-sandbox/webhooks.ts';

/** Somebody of the Zoom account. Without `webinars` the person has no webinar plan. */
export type SandboxHost = {
  id: string;
  email: string;
  webinars: boolean;
  capacity: number;
  /** Settings that Zoom drops without a word for this host, as it does in the real world. */
  ignoredSettings: string[];
};

export type RegistrantStatus = 'approved' | 'pending' | 'denied';
export type SandboxRegistrant = {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  status: RegistrantStatus;
  createdAt: string;
  ticket: string;
};

export type SandboxJoin = {
  participantUuid: string;
  registrantId: string | null;
  email: string;
  name: string;
  joinedAt: string;
  leftAt: string | null;
};

/** One time a webinar was held; each has a UUID of its own. */
export type SandboxInstance = {
  uuid: string;
  practice: boolean;
  startedAt: string;
  endedAt: string | null;
  joins: SandboxJoin[];
  recorded: boolean;
};

export type SandboxWebinar = {
  id: number;
  uuid: string;
  host: SandboxHost;
  topic: string;
  agenda: string;
  type: number;
  /** Always UTC, with Z. */
  startTime: string;
  duration: number;
  timezone: string;
  createdAt: string;
  password: string;
  settings: Record<string, unknown>;
  registrants: SandboxRegistrant[];
  panelists: string[];
  /** So many registrants and no more, as if a licence said so, whatever the capacity. */
  hiddenLimit: number | null;
  /** Fields an administrator made required in Zoom's own screens. */
  requiredFields: string[];
  instances: SandboxInstance[];
};

export type SandboxLimits = {
  light: number;
  medium: number;
  heavy: number;
  heavyPerDay: number;
  writesPerHostAndDay: number;
  addsPerRegistrantAndDay: number;
  statusPerRegistrantAndDay: number;
};

/** What a Pro account may. */
export const proLimits: SandboxLimits = {
  light: 30,
  medium: 20,
  heavy: 10,
  heavyPerDay: 30_000,
  writesPerHostAndDay: 100,
  addsPerRegistrantAndDay: 3,
  statusPerRegistrantAndDay: 10,
};

export type ApiCall = { at: Temporal.Instant; method: string; path: string; status: number | 'dropped' };

/** Everything the sandbox remembers. Tests read it and change it freely. */
export type SandboxState = {
  readonly clock: Clock;
  url: string;
  readonly credentials: typeof sandboxCredentials;
  readonly scopes: Set<string>;
  readonly hosts: SandboxHost[];
  readonly webinars: Map<number, SandboxWebinar>;
  readonly tokens: Map<string, { expiresAt: Temporal.Instant; scopes: string[] }>;
  readonly limits: SandboxLimits;
  /** The instants of the last second's calls, by rate class. */
  readonly recentCalls: Map<string, number[]>;
  readonly dailyUse: Map<string, number>;
  readonly pageTokens: Map<string, { offset: number; expiresAt: Temporal.Instant }>;
  readonly calls: ApiCall[];
  tokenRequests: number;
  readonly faults: Fault[];
  webhook: WebhookEndpoint | null;
  readonly deliveries: Delivery[];
  /** Attendance is whole only so many minutes after the end. */
  processingMinutes: number;
  sequence: number;
};

export type SandboxOptions = { clock: Clock; limits?: Partial<SandboxLimits> };

export function newState(options: SandboxOptions): SandboxState {
  return {
    clock: options.clock,
    url: '',
    credentials: sandboxCredentials,
    scopes: new Set(everyScope.map((scope) => `${scope}:admin`)),
    hosts: [
      { id: 'HOST1', email: sandboxCredentials.host, webinars: true, capacity: 500, ignoredSettings: [] },
      { id: 'HOST2', email: 'basic@city.example', webinars: false, capacity: 0, ignoredSettings: [] },
    ],
    webinars: new Map(),
    tokens: new Map(),
    limits: { ...proLimits, ...options.limits },
    recentCalls: new Map(),
    dailyUse: new Map(),
    pageTokens: new Map(),
    calls: [],
    tokenRequests: 0,
    faults: [],
    webhook: null,
    deliveries: [],
    processingMinutes: 0,
    sequence: 0,
  };
}

const everyScope = [
  'webinar:write:webinar',
  'webinar:read:webinar',
  'webinar:update:webinar',
  'webinar:delete:webinar',
  'webinar:update:status',
  'webinar:read:list_webinars',
  'webinar:write:registrant',
  'webinar:write:batch_registrants',
  'webinar:read:list_registrants',
  'webinar:read:registrant',
  'webinar:update:registrant_status',
  'webinar:delete:registrant',
  'webinar:write:panelist',
  'webinar:read:list_panelists',
  'webinar:read:list_past_participants',
  'webinar:read:list_past_instances',
  'webinar:read:list_absentees',
  'cloud_recording:read:list_recording_files',
  'user:read:user',
  'user:read:settings',
] as const;

/** Zoom's form of an instant: seconds and Z. */
export const zoomTime = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'second' });

/** The instant now, as Zoom writes it. */
export const nowText = (state: SandboxState): string => zoomTime(state.clock.now());

export const newToken = (): string => randomBytes(24).toString('base64url');

/** An opaque id that is the same in every run. */
export function nextId(state: SandboxState, prefix = ''): string {
  state.sequence += 1;
  return prefix + createHash('sha256').update(`sandbox/${state.sequence}`).digest('base64url').slice(0, 22);
}

/** A UUID as Zoom makes them; every other one begins with a slash, so that it must be encoded twice. */
export function nextUuid(state: SandboxState): string {
  state.sequence += 1;
  const text = createHash('sha256').update(`uuid/${state.sequence}`).digest().subarray(0, 16);
  const uuid = text.toString('base64').replaceAll('//', '/+');
  return state.sequence % 2 === 0 ? `/${uuid.slice(1)}` : uuid.replace(/^\//, 'A');
}

export function nextWebinarId(state: SandboxState): number {
  state.sequence += 1;
  return 93_000_000_000 + state.sequence;
}

export const hostOf = (state: SandboxState, idOrEmail: string): SandboxHost | undefined =>
  state.hosts.find((host) => host.id === idOrEmail || host.email === idOrEmail.toLowerCase());

/** The last time it was really held and ended. */
export const lastEnded = (webinar: SandboxWebinar): SandboxInstance | undefined =>
  webinar.instances.findLast((instance) => instance.endedAt !== null && !instance.practice);

export const running = (webinar: SandboxWebinar): SandboxInstance | undefined =>
  webinar.instances.findLast((instance) => instance.endedAt === null);
