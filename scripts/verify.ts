import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installMissing, type Need } from '#scripts/debian.ts';

type Tally = { passed: number; failed: number };
/** Shown as it comes, or kept until the check has ended. */
type Output = 'inherit' | 'pipe';
type Check = {
  name: string;
  /** Arguments of our Node. */
  run: string[];
  needs?: Need[];
  env?: Record<string, string>;
  /** Run only by its name: too long for every change. */
  onlyWhenAsked?: true;
};

const bin = (path: string): string => join('node_modules', path);
const vitest = (project: string): string[] => [bin('vitest/vitest.mjs'), 'run', '--project', project];

/** Short ones, in two rows side by side: each keeps one core busy. What a row writes, only the same row reads. */
const rows: Check[][] = [
  [
    // Before the types, because it writes those of the guides.
    { name: 'page-types', run: [bin('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'warning'] },
    { name: 'build', run: ['scripts/build.ts'] },
    { name: 'types', run: [bin('typescript7/bin/tsc'), '--noEmit'] },
  ],
  [
    { name: 'lint', run: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
    { name: 'unused', run: [bin('knip/bin/knip.js'), '--no-progress'] },
    { name: 'docs', run: ['scripts/docs-check.ts'] },
    { name: 'workflow', run: ['scripts/print-workflow.ts', '--check'] },
    { name: 'unit', run: vitest('unit') },
  ],
];

/** Suites that keep both cores busy, one after another. */
const suites: Check[] = [
  { name: 'integration', run: vitest('integration') },
  {
    name: 'integration-system',
    run: vitest('integration'),
    env: { TEST_POSTGRES: 'system' },
    needs: ['postgresql'],
  },
  { name: 'faults', run: vitest('faults'), needs: ['postgresql'], onlyWhenAsked: true },
  {
    name: 'e2e',
    run: vitest('e2e'),
    needs: ['chromium-headless-shell', 'fonts-noto-cjk', 'default-jre-headless'],
  },
];

/** Everything that must be right before a change goes in: here and in CI, this one list. */
const checks = [...rows.flat(), ...suites];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(', ')}: ${checks.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const isChosen = ({ name, onlyWhenAsked }: Check): boolean =>
  asked.length === 0 ? !onlyWhenAsked : asked.includes(name);
const missing = await installMissing(checks.filter(isChosen).flatMap((check) => check.needs ?? []));
const results = await mkdtemp(join(tmpdir(), 'madoguchi-verify-'));
const total: Tally = { passed: 0, failed: 0 };
const failures: string[] = [];

await Promise.all(rows.map((row) => inTurn(row, 'pipe')));
await inTurn(suites, 'inherit');
await rm(results, { recursive: true, force: true });

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Runs those that were asked for. Output that is piped is shown whole, when its check has ended. */
async function inTurn(row: readonly Check[], output: Output): Promise<void> {
  for (const check of row.filter(isChosen)) {
    if (output === 'inherit') console.log(`\n── ${check.name}`);
    const started = performance.now();
    const tally = await outcome(check, output);
    total.passed += tally.passed;
    total.failed += tally.failed;
    if (tally.failed > 0) failures.push(check.name);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`── ${check.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  }
}

/** A suite counts its tests; any other check counts as one. */
async function outcome(check: Check, output: Output): Promise<Tally> {
  const lacking = missing.filter((need) => check.needs?.includes(need));
  if (lacking.length > 0) {
    console.log(`Not run: ${lacking.join(' and ')} missing.`);
    return { passed: 0, failed: 1 };
  }
  const isSuite = check.run[0]?.endsWith('vitest.mjs') ?? false;
  const report = join(results, `${check.name}.json`);
  const reporters = isSuite ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const code = await runNode([...check.run, ...reporters], check.env ?? {}, output);
  if (!isSuite) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const tally = await testsCounted(report);
  // A suite that ends badly with no test failed (an error in a setup, say) is a failure all the same.
  return { ...tally, failed: code === 0 ? tally.failed : Math.max(1, tally.failed) };
}

async function testsCounted(report: string): Promise<Tally> {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: numFailedTests };
}

function runNode(args: string[], env: Record<string, string>, output: Output): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) };
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...quiet, ...env },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  child.on('close', (code) => {
    process.stdout.write(Buffer.concat(said));
    resolve(code ?? 1);
  });
  return promise;
}
