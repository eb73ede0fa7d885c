import { get } from 'node:http';
import type { EmbeddedPostgres } from '#api/core/db/embedded.ts';
import { databaseUrl, load, type Program, settings, startProgram } from '#scripts/bench-office.ts';
import { ms, printTable, ratio, whole } from '#scripts/bench-table.ts';

const form = '/ja/consult';
const most = 60_000;

/** Pages per second beside what Node alone answers, and what the form weighs on the way to a phone. */
export async function benchPages(database: EmbeddedPostgres): Promise<void> {
  const hello = await startProgram('scripts/bench-hello.ts');
  const office = await startProgram('api/server.ts', {
    ...settings,
    DATABASE_URL: databaseUrl(database),
    ROLE: 'web',
  });
  const weighed = await weigh(office.url, form);
  const asset = weighed.find(({ path }) => path.endsWith('.css'))?.path ?? '/favicon.svg';
  const what: [string, Program, string][] = [
    ['a bare node:http hello', hello, '/'],
    ['a built file (style sheet)', office, asset],
    ['the first page, /ja/', office, '/ja/'],
    [`the form, ${form}`, office, form],
    [
      'the API, /api/calendar/due',
      office,
      '/api/calendar/due?receivedAt=2026-11-22T22:30:00%2B09:00&businessDays=3',
    ],
  ];
  const rows: string[][] = [];
  let floor = 0;
  let floorCpu = 0;
  for (const [name, program, path] of what) {
    const result = await load(program, { path, connections: 16, seconds: 4 });
    floor ||= result.perSecond;
    floorCpu ||= result.cpuMs;
    const of = result.perSecond / floor;
    rows.push([
      name,
      whole(result.perSecond),
      of < 0.1 ? of.toFixed(3) : ratio(of),
      result.cpuMs.toFixed(2),
      whole(result.cpuMs / floorCpu),
      ms(result.medianMs),
      ms(result.slowestPercentMs),
    ]);
  }
  printTable(
    'Pages, 16 connections',
    ['', 'per second', 'of the hello', 'CPU ms', 'times the hello', 'median ms', '99 % ms'],
    rows,
  );
  printTable(
    `What the form weighs (${form}, compressed)`,
    ['', 'bytes'],
    [
      ...weighed.map(({ path, bytes }) => [path, whole(bytes)]),
      ['together', whole(sum(weighed))],
      ['at the most', whole(most)],
    ],
  );
  await office.stop();
  await hello.stop();
}

type Weighed = { path: string; bytes: number };

const sum = (weighed: readonly Weighed[]): number => weighed.reduce((total, { bytes }) => total + bytes, 0);

/** Everything a browser loads for a page, as it comes over the line. Throws when something is loaded from elsewhere. */
async function weigh(url: string, page: string): Promise<Weighed[]> {
  const seen = new Map<string, number>();
  const waiting = [page];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue;
    const { bytes, text, type } = await fetched(url + path);
    seen.set(path, bytes);
    if (type.includes('html')) refuseBlockingScripts(text);
    for (const found of loadedBy(text, type)) {
      const target = new URL(found, url + path);
      if (target.origin !== url) throw new Error(`${path} loads ${found}, which is not of this office.`);
      waiting.push(target.pathname + target.search);
    }
  }
  return [...seen].map(([path, bytes]) => ({ path, bytes }));
}

/** A script in the head without `type="module"`, `defer` or `async` keeps the page from being shown. */
function refuseBlockingScripts(html: string): void {
  for (const [tag] of html.matchAll(/<script\b[^>]*\bsrc=[^>]*>/g)) {
    if (!/\s(?:type="module"|defer|async)[\s=>]/.test(tag))
      throw new Error(`This script holds the page back: ${tag}`);
  }
}

function loadedBy(text: string, type: string): string[] {
  const of = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
  if (type.includes('html')) {
    const links = [...text.matchAll(/<link\b[^>]*>/g)].filter(([tag]) =>
      /\brel="(?:stylesheet|icon|preload|modulepreload)"/.test(tag),
    );
    const hrefs = links.map(([tag]) => /\bhref="([^"]+)"/.exec(tag)?.[1] ?? '');
    return [...hrefs, ...of(/<(?:script|img|iframe|source)\b[^>]*\bsrc="([^"]+)"/g)];
  }
  if (type.includes('css')) return of(/url\(["']?(?!data:)([^"')]+)/g);
  if (type.includes('javascript'))
    return of(/(?:\bfrom\s*|\bimport\s*\(?|new URL\()["'`]((?:\.|\/)[^"'`]+)["'`]/g);
  return [];
}

/** One request by hand, because `fetch` does not say how many bytes came. */
async function fetched(url: string): Promise<{ bytes: number; text: string; type: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  get(url, { headers: { 'Accept-Encoding': 'br, gzip' } }, (response) => {
    let bytes = 0;
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    response.on('end', () => resolve(bytes));
  }).on('error', reject);
  const bytes = await promise;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return { bytes, text: await response.text(), type: response.headers.get('Content-Type') ?? '' };
}
