import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { violations } from '#tests/support/rules.ts';
import { read } from '#tests/support/source.ts';

/** Every file of ours, also one that is not committed yet. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(
    (path) => /^(?:api|scripts|src|tests)\/.+\.(?:astro|css|md|mjs|sql|ts)$/.test(path) && existsSync(path),
  )
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

// Every file of the tree is read and parsed: on a busy machine that takes longer than other unit tests may.
const wholeTree = { timeout: 60_000 };

test('every file keeps the rules of this code base', wholeTree, () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(violations)).toEqual([]);
});

// The checker itself: each of these made-up files breaks one rule.
test.each([
  ['core knows no domain', 'api/core/mail/mail.ts', "import { a } from '#api/consultations/contract.ts';"],
  ['core knows nothing above it', 'api/core/mail/mail.ts', "import { a } from '../../app.ts';"],
  ['domains are siblings', 'api/seminars/queries.ts', "export { a } from '#api/dispatch/contract.ts';"],
  ['a domain knows no app', 'api/seminars/queries.ts', "const app = await import('#api/app.ts');"],
  [
    'pages see only contracts',
    'src/pages/index.astro',
    "---\nimport { a } from '#api/core/errors.ts';\n---\n<p />",
  ],
  [
    'scripts of pages too',
    'src/a.astro',
    "<p /><script>\nimport { a } from '#api/core/db/client.ts';\n</script>",
  ],
  ['the client is a type in pages', 'src/features/a.ts', "import { createApp } from '#api/app.ts';"],
  ['the API knows no pages', 'api/app.ts', "import type { A } from '../src/features/a.ts';"],
  ['the product knows no tests', 'api/app.ts', "import { at } from '#tests/support/at.ts';"],
  [
    'only the clock asks the time',
    'api/seminars/rules.ts',
    'export const day = Temporal.Now.plainDateISO();',
  ],
  ['a new Date is the time', 'src/features/a.ts', 'export const year = new Date().getFullYear();'],
  ['Date.now is the time', 'api/core/http/limits.ts', 'export const at = Date.now();'],
  [
    'only the server reads settings',
    'api/core/mail/transports.ts',
    'export const url = process.env.MAIL_URL;',
  ],
  ['types are said', 'api/core/mail/mail.ts', 'export function a(b: any): void {}'],
  ['files are short', 'api/core/mail/mail.ts', '\n'.repeat(401)],
  ['a domain has the files it has', 'api/seminars/utils.ts', 'export const a = 1;'],
  ['an action is a verb', 'api/seminars/actions/registration.ts', 'export function registration() {}'],
  ['an action exports its verb', 'api/seminars/actions/cancel-seat.ts', 'export function dropSeat() {}'],
  ['no inline style', 'src/components/A.astro', '<p style="color: red"></p>'],
  ['no inline script', 'src/components/A.astro', '<script is:inline>a()</script>'],
  ['no inline handler', 'src/components/A.astro', '<button onclick="a()"></button>'],
])('the checker finds it: %s', (_rule, path, text) => {
  expect(violations({ path, text })).toHaveLength(1);
});

test.each([
  ['api/core/mail/mail.ts', "import { a } from '#api/core/errors.ts';\nimport { z } from 'zod';"],
  [
    'api/seminars/actions/cancel-seat.ts',
    "import '#api/core/errors.ts';\nexport async function cancelSeat() {}",
  ],
  ['api/app.ts', "import { a } from '#api/seminars/routes.ts';"],
  ['api/core/mail/mail.test.ts', "import { at } from '#tests/support/at.ts';"],
  [
    'src/features/a.ts',
    "import type { AppType } from '#api/app.ts';\nimport { a } from '#api/seminars/contract.ts';",
  ],
  [
    'src/pages/a.astro',
    "---\nimport B from '../components/B.astro';\n---\n<B /><script>import '../b.ts';</script>",
  ],
  ['api/core/calendar/format.ts', 'export const day = (at: number) => new Date(at);'],
])('the checker leaves alone what is allowed: %s', (path, text) => {
  expect(violations({ path, text })).toEqual([]);
});

test('a file is read with its types, its re-exports and its late imports', () => {
  const text =
    "import type { A } from './a.ts';\nexport * from './b.ts';\ntype C = import('./c.ts').C;\nawait import('./d.ts');";
  expect(read({ path: 'api/seminars/queries.ts', text }).imports).toEqual([
    { target: 'api/seminars/a.ts', typeOnly: true },
    { target: 'api/seminars/b.ts', typeOnly: false },
    { target: 'api/seminars/c.ts', typeOnly: true },
    { target: 'api/seminars/d.ts', typeOnly: false },
  ]);
});
