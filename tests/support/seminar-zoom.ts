import { afterAll } from 'vitest';
import { virtualClock } from '#api/core/clock/clock.ts';
import type { Sql } from '#api/core/db/client.ts';
import type { WebinarProvider } from '#api/core/meetings/provider.ts';
import { zoomProvider } from '#api/core/meetings/zoom.ts';
import { sandboxCredentials, type ZoomSettings } from '#api/core/meetings/zoom-settings.ts';
import { keepWebinar } from '#api/seminars/actions/keep-webinar.ts';
import { takeAttendance } from '#api/seminars/actions/take-attendance.ts';
import { applyZoomEvents, keepWebinars } from '#api/seminars/webinar-reminders.ts';
import { startZoomSandbox, type ZoomSandbox } from '#scripts/zoom-sandbox/server.ts';
import type { SandboxLimits, SandboxState, SandboxWebinar } from '#scripts/zoom-sandbox/state.ts';
import { type TestOffice, testOffice } from '#tests/support/office.ts';
import { testSecrets } from '#tests/support/secrets.ts';

/** An office whose seminars are held at Zoom: the sandbox, on the office's own clock. */
export type SeminarZoom = {
  office: TestOffice;
  sandbox: ZoomSandbox;
  state: SandboxState;
  zoom: WebinarProvider;
  /** Another process of the same office. */
  another(sql: Sql): WebinarProvider;
  /** Does every job about Zoom that waits, as a worker would. */
  work(): Promise<void>;
  /** The same so many minutes later, when the clock of the schedule has struck. */
  later(minutes: number): Promise<void>;
  /** The webinars at Zoom, oldest first. */
  webinars(): SandboxWebinar[];
};

const handlers: Readonly<
  Record<
    string,
    (office: TestOffice, zoom: WebinarProvider, data: Record<string, string>) => Promise<unknown>
  >
> = {
  'seminars.webinar': (office, zoom, { seminarId = '' }) => keepWebinar(office.context(), zoom, seminarId),
  'seminars.attendance': (office, zoom, { webinarId = '' }) =>
    takeAttendance(office.context(), zoom, webinarId),
  'zoom.events': (office) => applyZoomEvents(office.context()),
};

export async function seminarZoom(
  sql: Sql,
  start: Temporal.Instant,
  limits: Partial<SandboxLimits> = {},
): Promise<SeminarZoom> {
  const clock = virtualClock(start);
  const sandbox = await startZoomSandbox({ clock, limits });
  afterAll(() => sandbox.stop());
  const settings: ZoomSettings = {
    ...sandboxCredentials,
    plan: 'pro',
    apiBaseUrl: `${sandbox.url}/v2`,
    oauthBaseUrl: sandbox.url,
  };
  const wait = async (until: Temporal.Instant) => {
    if (Temporal.Instant.compare(until, clock.now()) > 0) clock.set(until);
  };
  const another = (database: Sql) =>
    zoomProvider({ sql: database, secrets: testSecrets, now: () => clock.now() }, settings, {
      wait,
      patience: 2_000,
    });
  const zoom = another(sql);
  const office = await testOffice(sql, start, { provider: zoom, settings, clock });
  const work = async () => {
    for (;;) {
      const jobs = await sql<{ name: string; data: Record<string, string> }[]>`
        delete from queue.job where name = any(${Object.keys(handlers)}) and state = 'created'
        returning name, data`;
      if (jobs.length === 0) return;
      for (const { name, data } of jobs) await handlers[name]?.(office, zoom, data ?? {});
    }
  };
  return {
    office,
    sandbox,
    state: sandbox.state,
    zoom,
    another,
    work,
    later: async (minutes) => {
      clock.advance({ minutes });
      await keepWebinars(office.context(), zoom);
      await work();
    },
    webinars: () => [...sandbox.state.webinars.values()],
  };
}
