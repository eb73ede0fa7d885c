import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '#api/core/clock/clock.ts';
import { readConfig } from '#api/core/config.ts';
import { codeOfStep, stepOf } from '#api/core/people/authenticator.ts';
import { readOrMakeSecrets } from '#api/core/secrets-file.ts';
import { demonstrationSignIn } from '#api/demonstration.ts';

/** The code with which everybody signs in at the demonstration office for the next seconds. */
if (existsSync('.env')) process.loadEnvFile('.env');
const answer = readConfig(process.env);
const folder = answer.ok ? answer.config.dataFolder : '';
if (answer.ok && answer.config.databaseUrl === null && existsSync(join(folder, 'secrets.json'))) {
  const secrets = answer.config.secrets ?? (await readOrMakeSecrets(folder));
  const { password, authenticatorSecret } = demonstrationSignIn(secrets);
  console.log(`Password ${password}, code ${codeOfStep(authenticatorSecret, stepOf(systemClock.now()))}`);
} else {
  console.error('There is no demonstration office here yet. Run: npm start');
  process.exitCode = 1;
}
