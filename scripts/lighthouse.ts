import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '#api/core/language.ts';
import { browserPath } from '#scripts/debian.ts';
import { demonstrationOffice, seminarWithSeats } from '#scripts/demonstration-office.ts';

/**
 * Lets Lighthouse judge one page of each kind as a telephone gets it from the production build, and demands 99
 * of 100 in each of its categories. `npm run lighthouse`, or `npm run lighthouse -- faq` for some of it.
 *
 * Lighthouse comes by npx at a fixed version: with what it brings along it is larger than all else here together.
 */
const lighthouse = 'lighthouse@13.5.0';
const least = 99;
/** A machine that is busy with something else can only make a page slower: the best of these counts. */
const mostRuns = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Report = {
  categories: Record<string, { score: number | null; auditRefs: Array<{ id: string; weight: number }> }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
  runtimeError?: { message: string };
};
type Judged = { scores: number[]; failing: string[] };

const { server, stop } = await demonstrationOffice(Temporal.Instant.from('2026-11-22T22:30:00+09:00'));
const folder = await mkdtemp(join(tmpdir(), 'madoguchi-lighthouse-'));
const seminar = await seminarWithSeats(server);
const kinds: Readonly<Record<string, string>> = {
  front: '',
  faq: 'faq',
  guide: 'guides/what-it-is',
  example: 'cases/1',
  form: 'consult',
  seminar: `seminars/${seminar}`,
};

const asked = process.argv.slice(2);
let enough = true;
try {
  console.log(`${'page'.padEnd(28)}${categories.map((name) => name.padStart(16)).join('')}`);
  for (const [kind, page] of Object.entries(kinds)) {
    if (asked.length > 0 && !asked.includes(kind)) continue;
    for (const language of languages) await judge(`${language}, ${kind}`, `/${language}/${page}`);
  }
} finally {
  await stop();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = enough ? 0 : 1;

async function judge(name: string, path: string): Promise<void> {
  let best: Judged = { scores: categories.map(() => 0), failing: [] };
  for (let run = 1; run <= mostRuns && !isEnough(best); run += 1) {
    const judged = await judgedOnce(path);
    if (judged && Math.min(...judged.scores) >= Math.min(...best.scores)) best = judged;
  }
  console.log(`${name.padEnd(28)}${best.scores.map((score) => String(score).padStart(16)).join('')}`);
  if (isEnough(best)) return;
  enough = false;
  for (const sentence of best.failing) console.log(`  ${sentence}`);
}

function isEnough({ scores }: Judged): boolean {
  return scores.every((score) => score >= least);
}

/** Null where the browser gave up, as it does on a machine that has no time for it. */
async function judgedOnce(path: string): Promise<Judged | null> {
  const file = join(folder, 'report.json');
  const flags = [
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    '--chrome-flags=--headless=new --no-sandbox',
  ];
  const code = await npx(['--yes', '--loglevel=error', lighthouse, `${server.url}${path}`, ...flags]);
  if (code !== 0) return null;
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  if (report.runtimeError) throw new Error(`${path}: ${report.runtimeError.message}`);
  const of = (name: string) => report.categories[name] ?? { score: 0, auditRefs: [] };
  return {
    scores: categories.map((name) => Math.round((of(name).score ?? 0) * 100)),
    failing: categories.flatMap((name) =>
      of(name)
        .auditRefs.filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.99)
        .map(({ id }) => `${name}: ${report.audits[id]?.title} ${report.audits[id]?.displayValue ?? ''}`),
    ),
  };
}

/** npx under the Node of this repository, with Debian's Chromium. */
function npx(args: string[]): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    CHROME_PATH: process.env.CHROME_PATH ?? browserPath,
  };
  spawn('npx', args, { stdio: ['ignore', 'inherit', 'inherit'], env }).on('exit', (code) =>
    resolve(code ?? 1),
  );
  return promise;
}
