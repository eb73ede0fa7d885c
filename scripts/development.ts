import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { systemClock } from '#api/core/clock/clock.ts';
import { proxyList, readConfig } from '#api/core/config.ts';
import { seedDemonstration } from '#api/demonstration.ts';
import { health } from '#api/health.ts';
import { openOffice } from '#api/open-office.ts';
import { startSchedule } from '#api/schedule.ts';
import { demonstrationZoom } from '#scripts/demonstration-zoom.ts';

type App = typeof import('#api/app.ts');
type FrontDoorFile = typeof import('#api/front-door.ts');
type Next = () => void;

/** Where Astro's development server looks for the locals of a request. */
const astroLocals = Symbol.for('astro.locals');

type Door = (request: IncomingMessage, response: ServerResponse, next: Next) => Promise<void>;

/** Opens the office once; `load` brings the newest version of a file of the API at each request. */
export async function openDevelopment(vite: {
  port: number;
  load(path: string): Promise<unknown>;
}): Promise<{ door: Door; close(): Promise<void> }> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  // Without events from it: what happens in a webinar is asked for, as where Zoom cannot reach an office.
  const zoom = await demonstrationZoom(process.env);
  const answer = readConfig({ ...process.env, ...zoom?.settings });
  if (!answer.ok) throw new Error(answer.sentences.join('\n'));
  const { config } = answer;
  const open = await openOffice(config, systemClock, config.baseUrl ?? `http://localhost:${vite.port}`);
  if (open.isDemonstration) await seedDemonstration(open.systemContext('demonstration'));
  await startSchedule(open);
  const trustedProxies = proxyList(config.trustedProxies);

  const door: Door = async (request, response, next) => {
    if (health(request, response, open.notReady)) return;
    const [{ createApp }, { frontDoor }] = await Promise.all([
      vite.load('/api/app.ts') as Promise<App>,
      vite.load('/api/front-door.ts') as Promise<FrontDoorFile>,
    ]);
    frontDoor({
      baseUrl: open.office.baseUrl,
      trustedProxies,
      app: createApp(open.office, open.zoom),
      files: (_request, _response, toPages) => toPages(),
      pages: (_request, _response, _notFound, locals) => {
        response.removeHeader('Content-Security-Policy');
        Reflect.set(request, astroLocals, locals);
        next();
      },
    })(request, response);
  };
  const close = async () => {
    await open.close();
    await zoom?.stop();
  };
  return { door, close };
}
