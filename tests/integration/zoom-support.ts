import { afterAll } from 'vitest';
import { type VirtualClock, virtualClock } from '#api/core/clock/clock.ts';
import type { Context } from '#api/core/context.ts';
import type { Sql } from '#api/core/db/client.ts';
import { MeetingError } from '#api/core/meetings/errors.ts';
import type { RegistrantInput, WebinarProvider } from '#api/core/meetings/provider.ts';
import { type ZoomOptions, zoomProvider } from '#api/core/meetings/zoom.ts';
import { sandboxCredentials, type ZoomSettings } from '#api/core/meetings/zoom-settings.ts';
import { startZoomSandbox, type ZoomSandbox } from '#scripts/zoom-sandbox/server.ts';
import type { SandboxLimits, SandboxState, SandboxWebinar } from '#scripts/zoom-sandbox/state.ts';
import { at } from '#tests/support/at.ts';
import { testContext } from '#tests/support/context.ts';

export type TestZoom = {
  sandbox: ZoomSandbox;
  state: SandboxState;
  clock: VirtualClock;
  ctx: Context;
  settings: ZoomSettings;
  zoom: WebinarProvider;
  /** Another process of the same office: its own provider on the same database, clock and sandbox. */
  another(own?: Partial<ZoomSettings>, options?: ZoomOptions): WebinarProvider;
};

/**
 * The adapter against the sandbox, both on one clock that moves only when somebody waits for it. The database's
 * tables are emptied, so that each test begins with no token and no calls made.
 */
export async function testZoom(sql: Sql, limits: Partial<SandboxLimits> = {}): Promise<TestZoom> {
  await sql`truncate core.zoom_token, core.zoom_pace, core.zoom_daily_use, core.zoom_creation, core.zoom_webhook`;
  const clock = virtualClock(at('2026-11-24 (火) 09:00'));
  const sandbox = await startZoomSandbox({ clock, limits });
  sandboxes.push(sandbox);
  const ctx = testContext(sql, { clock });
  const settings: ZoomSettings = {
    ...sandboxCredentials,
    plan: 'pro',
    apiBaseUrl: `${sandbox.url}/v2`,
    oauthBaseUrl: sandbox.url,
  };
  const wait = async (until: Temporal.Instant) => {
    if (Temporal.Instant.compare(until, clock.now()) > 0) clock.set(until);
  };
  const another: TestZoom['another'] = (own = {}, options = {}) =>
    zoomProvider(ctx, { ...settings, ...own }, { wait, patience: 2_000, ...options });
  return { sandbox, state: sandbox.state, clock, ctx, settings, zoom: another(), another };
}

const sandboxes: ZoomSandbox[] = [];
afterAll(async () => {
  for (const sandbox of sandboxes) await sandbox.stop();
});

export const ito: RegistrantInput = { email: 'ito@example.jp', firstName: '花子', lastName: '伊藤' };

export function people(count: number): RegistrantInput[] {
  return Array.from({ length: count }, (_, n) => ({
    email: `person${n}@example.jp`,
    firstName: `${n}`,
    lastName: '見本',
  }));
}

/** The error of a call that must not succeed. */
export async function refusalOf(call: Promise<unknown>): Promise<MeetingError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof MeetingError) return error;
    throw error;
  }
  throw new Error('It succeeded.');
}

export function onlyWebinar(state: SandboxState): SandboxWebinar {
  const [webinar, ...others] = state.webinars.values();
  if (!webinar || others.length > 0) throw new Error(`There are ${state.webinars.size} webinars, not one.`);
  return webinar;
}

/** The most calls of these that fell into any 1,000 milliseconds. */
export function busiestSecond(
  state: SandboxState,
  isCounted: (call: { method: string; path: string }) => boolean,
) {
  const times = state.calls.filter(isCounted).map(({ at: when }) => when.epochMilliseconds);
  return Math.max(
    0,
    ...times.map((from) => times.filter((time) => time >= from && time < from + 1_000).length),
  );
}
