import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { systemClock } from '#api/core/clock/clock.ts';
import { readConfig } from '#api/core/config.ts';
import type { Context } from '#api/core/context.ts';
import { addStaff } from '#api/core/people/actions/add-staff.ts';
import { resetStaff } from '#api/core/people/actions/change-staff.ts';
import { newStaffBody, peopleSentences, setUpLinkHours } from '#api/core/people/contract.ts';
import type { SetUpLink } from '#api/core/people/set-up-link.ts';
import { openOffice } from '#api/open-office.ts';

const usage = `npm run staff:add -- --email tanaka@city.example --name 田中 --role administrator [--language en]
npm run staff:add -- --email tanaka@city.example --reset    (who is registered and cannot sign in any more)
Roles: administrator, coordinator, consultant, auditor. Languages of the desk: ja (default), en.`;

/**
 * Adds somebody to the staff, or lets somebody begin again, and prints the link with which they choose a
 * password. This is how an office gets its first administrator, and its last one back.
 */
if (existsSync('.env')) process.loadEnvFile('.env');
try {
  const link = await run();
  console.log(`Opens once, within ${setUpLinkHours} hours:\n${link.setUpLink}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<SetUpLink> {
  const answer = readConfig(process.env);
  if (!answer.ok) throw new Error(answer.sentences.join('\n'));
  const { config } = answer;
  const act = action();
  const baseUrl = config.baseUrl ?? `http://${config.host}:${config.port}`;
  // As a web process it leaves the jobs to those that are there for them.
  const open = await openOffice({ ...config, role: 'web' }, systemClock, baseUrl);
  try {
    return await act({ ...open.systemContext('staff:add'), language: 'en' });
  } finally {
    await open.close();
  }
}

/** What the command line asks for. Throws what is missing or wrong, before anything is opened. */
function action(): (ctx: Context) => Promise<SetUpLink> {
  const { reset, ...fields } = readArguments();
  if (reset) return (ctx) => beginAgain(ctx, fields.email ?? '');
  const read = newStaffBody.safeParse(fields);
  if (read.success) return (ctx) => addStaff(ctx, read.data);
  const sentences: Readonly<Record<string, { en: string }>> = peopleSentences;
  const problems = read.error.issues.map(({ message }) => sentences[message]?.en ?? message);
  throw new Error([...problems, usage].join('\n'));
}

function readArguments() {
  const text = { type: 'string' } as const;
  const options = {
    email: text,
    name: text,
    role: text,
    language: text,
    reset: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    throw new Error(usage);
  }
}

async function beginAgain(ctx: Context, email: string): Promise<SetUpLink> {
  const [staff] = await ctx.sql<{ id: string }[]>`
    select id from core.staff where email = ${email.toLowerCase()} and active`;
  if (!staff) throw new Error('Nobody active has this e-mail address.');
  return await resetStaff(ctx, staff.id);
}
