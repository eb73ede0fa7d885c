import { basename } from 'node:path';
import { type Import, type Reading, read, type SourceFile } from '#tests/support/source.ts';

const longestFile = 400;

/** Who may import whom: the first row whose pattern fits the importing file decides. */
const importTable: ReadonlyArray<{
  part: RegExp;
  may: (target: string, from: string, typeOnly: boolean) => boolean;
}> = [
  { part: /^tests\/|\.config\.|\.test\.ts$/, may: () => true },
  { part: /^api\/core\//, may: (target) => target.startsWith('api/core/') },
  {
    part: /^api\/[^/]+\//,
    may: (target, from) => target.startsWith('api/core/') || target.startsWith(`api/${from.split('/')[1]}/`),
  },
  { part: /^api\/[^/]+$/, may: (target) => target.startsWith('api/') },
  {
    part: /^src\//,
    may: (target, _from, typeOnly) =>
      target.startsWith('src/') ||
      /^api\/(?:core\/)?[^/]+\/(?:[a-z]+-)?contract\.ts$/.test(target) ||
      target === 'api/core/language.ts' ||
      (typeOnly && /^api\/(?:app|page-locals)\.ts$/.test(target)),
  },
  { part: /^scripts\//, may: (target) => /^(?:api|scripts|src\/features\/guides)\//.test(target) },
];

/** The files a domain may have, one of a kind or one for each side (`desk-queries`). A new kind is a decision, added here. */
const domainFiles =
  /^(?:README\.md|(?:[a-z]+-){0,2}(?:workflow|rules|contract|queries|routes|mails|reminders|vocabulary|fields|search|access|case-file|history|requester-view|sending|signed-receipt|view|planning|ticket|seats|questions|invitation|meeting|attendance|registrants|export|samples|sources)(?:\.test)?\.ts|actions\/[a-z-]+\.ts)$/;

/** What an action does begins with one of these. */
const verbs =
  /^(?:accept|activate|add|answer|approve|ask|assign|book|cancel|change|choose|close|conclude|confirm|correct|deactivate|decline|delete|destroy|end|erase|forget|hide|import|index|invite|issue|keep|leave|log|make|mark|open|pause|plan|postpone|publish|record|refer|remove|renew|replace|register|release|reopen|request|reschedule|resend|reset|resume|revoke|rotate|save|seed|send|set|sign|start|submit|take|verify|withdraw)-/;

/** One sentence for each rule this file breaks. */
export function violations(file: SourceFile): string[] {
  const found = [...longFile(file), ...unknownDomainFile(file.path)];
  if (!/\.(?:astro|mjs|ts)$/.test(file.path)) return found;
  const reading = read(file);
  return [
    ...found,
    ...forbiddenImports(file.path, reading.imports),
    ...clockCalls(file.path, reading),
    ...environment(file.path, reading),
    ...(reading.anyTypes > 0 ? [`${file.path} uses the type any.`] : []),
    ...misnamedAction(file.path, reading),
    ...inlineMarkup(file.path, reading.markup),
  ];
}

function longFile({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1;
  return lines > longestFile ? [`${path} has ${lines} lines; the most is ${longestFile}.`] : [];
}

function unknownDomainFile(path: string): string[] {
  const [, domain, rest] = /^api\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (!domain || !rest || domain === 'core' || domainFiles.test(rest)) return [];
  return [`${path} is not one of the files a domain has.`];
}

function forbiddenImports(path: string, imports: readonly Import[]): string[] {
  const row = importTable.find(({ part }) => part.test(path));
  return imports
    .filter(({ target }) => /^(?:api|scripts|src|tests)\//.test(target))
    .filter(({ target, typeOnly }) => row && !row.may(target, path, typeOnly))
    .map(({ target }) => `${path} may not import ${target}.`);
}

function clockCalls(path: string, { clockCalls: calls }: Reading): string[] {
  if (/^tests\/|\.test\.ts$/.test(path) || path === 'api/core/clock/clock.ts') return [];
  return calls.map((call) => `${path} calls ${call}; only the clock does, others take ctx.now().`);
}

function environment(path: string, { readsEnvironment }: Reading): string[] {
  if (!readsEnvironment || path === 'api/server.ts' || /^(?:scripts|tests)\/|\.test\.ts$/.test(path))
    return [];
  return [`${path} reads process.env; only api/server.ts does.`];
}

function misnamedAction(path: string, { exportedFunctions }: Reading): string[] {
  if (!/^api\/.*\/actions\//.test(path) || path.endsWith('.test.ts')) return [];
  const name = basename(path, '.ts');
  if (!verbs.test(name)) return [`${path} is not named after a verb.`];
  const verb = name.split('-')[0] ?? '';
  const isExported = exportedFunctions.some((exported) => exported.startsWith(verb));
  return isExported ? [] : [`${path} exports no function that begins with ${verb}.`];
}

/** The content security policy forbids it, so it would not work where it matters: in production. */
function inlineMarkup(path: string, markup: string): string[] {
  const inline = /\s(?:style=|style:|is:inline|define:vars|on[a-z]+=)/.exec(markup);
  return inline ? [`${path} has ${inline[0].trim()} inline, which the content security policy forbids.`] : [];
}
