/** How this office speaks to Zoom. Read from the environment by config.ts, handed down from there. */
export type ZoomSettings = {
  readonly accountId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Null: webhooks are not taken, and the polls do their work alone. */
  readonly webhookSecret: string | null;
  /** The usual host: an e-mail address or a user id, never `me`. */
  readonly host: string;
  readonly plan: ZoomPlanName;
  /** Zoom itself, or the sandbox on this machine: `https://api.zoom.us/v2` and `https://zoom.us`. */
  readonly apiBaseUrl: string;
  readonly oauthBaseUrl: string;
};

/** Zoom itself. */
export const zoomAddresses = {
  apiBaseUrl: 'https://api.zoom.us/v2',
  oauthBaseUrl: 'https://zoom.us',
} as const;

/** What the sandbox takes (`npm run zoom:sandbox`): known to everybody, and worth nothing anywhere else. */
export const sandboxCredentials = {
  accountId: 'sandbox-account',
  clientId: 'sandbox-client',
  clientSecret: 'sandbox-client-secret',
  webhookSecret: 'sandbox-webhook-secret',
  host: 'host@city.example',
} as const;

export const zoomPlanNames = ['pro', 'business'] as const;
export type ZoomPlanName = (typeof zoomPlanNames)[number];

export type RateClass = 'light' | 'medium' | 'heavy';

/** Calls a second of the whole account. Source: developers.zoom.us, "Rate limits". */
export const callsPerSecond: Readonly<Record<ZoomPlanName, Readonly<Record<RateClass, number>>>> = {
  pro: { light: 30, medium: 20, heavy: 10 },
  business: { light: 80, medium: 60, heavy: 40 },
};

/** Of what Zoom allows we take so much: other apps of the account and the jitter of the network have the rest. */
export const ourShare = 0.8;

/** A day is a day in UTC. Source: developers.zoom.us, "Rate limits". */
export const dailyLimits = {
  /** Creating and changing webinars together, for each host. */
  hostWrite: 100,
  /** Adding the same person to the same webinar. */
  add: 3,
  /** Changing the status of the same person in the same webinar. */
  status: 10,
} as const;
export type DailyLimitName = keyof typeof dailyLimits;

/** The most people in one call, of registration and of status alike. */
export const largestBatch = 30;

/**
 * What the app needs, by Zoom's names; server-to-server apps append `:admin`. The connection test names those
 * that are missing.
 */
export const neededScopes = [
  'webinar:write:webinar',
  'webinar:read:webinar',
  'webinar:update:webinar',
  'webinar:delete:webinar',
  'webinar:read:list_webinars',
  'webinar:write:batch_registrants',
  'webinar:read:list_registrants',
  'webinar:update:registrant_status',
  'webinar:delete:registrant',
  'webinar:read:list_past_instances',
  'webinar:read:list_past_participants',
  'webinar:read:list_absentees',
  'cloud_recording:read:list_recording_files',
  'user:read:settings',
] as const;

/** Those of `neededScopes` that a token does not have. Apps of the older kind have broader ones. */
export function missingScopes(granted: readonly string[]): string[] {
  const has = new Set(granted.map((scope) => scope.replace(/:(?:admin|master)$/, '')));
  return neededScopes.filter((scope) => !has.has(scope) && !has.has(olderScope(scope)));
}

/** `webinar:update:registrant_status` was part of `webinar:write`, `…:read:…` of `…:read`. */
function olderScope(scope: string): string {
  const [product = '', verb = ''] = scope.split(':');
  return `${product === 'cloud_recording' ? 'recording' : product}:${verb === 'read' ? 'read' : 'write'}`;
}
