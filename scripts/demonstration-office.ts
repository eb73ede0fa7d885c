import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type VirtualClock, virtualClock } from '#api/core/clock/clock.ts';
import { readConfig } from '#api/core/config.ts';
import type { SeminarList } from '#api/seminars/contract.ts';
import { type RunningServer, startServer } from '#api/server.ts';
import { demonstrationZoom } from '#scripts/demonstration-zoom.ts';
import { build, pagesAreFresh } from '#scripts/pages.ts';

/** A demonstration office on the built pages with a Zoom beside it, in a folder of its own that goes with it. */
export type DemonstrationOffice = { server: RunningServer; clock: VirtualClock; stop(): Promise<void> };

/** Starts it on a free port of this machine at a moment of its own. Builds the pages where they are stale. */
export async function demonstrationOffice(start: Temporal.Instant): Promise<DemonstrationOffice> {
  if (!(await pagesAreFresh()) && (await build()) !== 0) throw new Error('The pages could not be built.');
  const dataFolder = await mkdtemp(join(tmpdir(), 'madoguchi-demonstration-'));
  const clock = virtualClock(start);
  const settings = { DATA_DIR: dataFolder, PORT: '0' };
  const zoom = await demonstrationZoom(settings, clock);
  const answer = readConfig({ ...settings, ...zoom?.settings });
  if (!answer.ok) throw new Error(answer.sentences.join(' '));
  const server = await startServer({ config: { ...answer.config, port: 0 }, clock });
  await zoom?.tell(server.url);
  const stop = async () => {
    await server.stop();
    await zoom?.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
  return { server, clock, stop };
}

/** The address of a seminar that takes place in the hall and online, and has seats. */
export async function seminarWithSeats({ url }: RunningServer): Promise<string> {
  const { upcoming } = (await (await fetch(`${url}/api/seminars`)).json()) as SeminarList;
  const found = upcoming.find(({ delivery, seats }) => delivery === 'hybrid' && seats !== 'full');
  if (!found) throw new Error('No seminar of the demonstration has seats.');
  return found.slug;
}
