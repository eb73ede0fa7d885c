import { existsSync } from 'node:fs';
import { serve } from '#api/server.ts';
import { demonstrationGreeting, greeting } from '#scripts/greeting.ts';
import { build, pagesAreFresh } from '#scripts/pages.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
if (process.env.ROLE !== 'worker' && !(await pagesAreFresh())) {
  console.log('Building the pages (once, and again when they change) …');
  const code = await build();
  if (code !== 0) process.exit(code);
}
const running = await serve(process.env);
if (running) {
  const { url, open } = running;
  console.log(greeting(url));
  if (open.isDemonstration) console.log(demonstrationGreeting(url, open.office.secrets));
}
