import { existsSync } from 'node:fs';
import { serve } from '#api/server.ts';
import { demonstrationZoom } from '#scripts/demonstration-zoom.ts';
import { demonstrationGreeting, greeting } from '#scripts/greeting.ts';
import { build, pagesAreFresh } from '#scripts/pages.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
if (process.env.ROLE !== 'worker' && !(await pagesAreFresh())) {
  console.log('Building the pages (once, and again when they change) …');
  const code = await build();
  if (code !== 0) process.exit(code);
}
const zoom = await demonstrationZoom(process.env);
const running = await serve({ ...process.env, ...zoom?.settings });
if (running) {
  const { url, open } = running;
  await zoom?.tell(url);
  console.log(greeting(url));
  if (open.isDemonstration) console.log(demonstrationGreeting(url, open.office.secrets, zoom?.url ?? null));
} else await zoom?.stop();
