import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { guideFlaws } from '#scripts/guide-flaws.ts';
import { guideFiles } from '#scripts/guides.ts';

/** What a page of the documentation says must be so: its links lead somewhere, its commands exist. */
const problems: string[] = [];
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts,
);
const settings = settingNames(readFileSync('api/core/config.ts', 'utf8'));

for await (const page of glob(['*.md', 'docs/**/*.md', 'api/**/*.md', 'src/features/**/*.md'])) {
  const text = readFileSync(page, 'utf8');
  for (const [, link = ''] of text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)) {
    if (!existsSync(join(dirname(page), link))) problems.push(`${page}: the link ${link} leads nowhere.`);
  }
  for (const [, name = ''] of text.matchAll(/npm run ([\w:-]+)/g)) {
    if (!scripts.includes(name)) problems.push(`${page}: there is no "npm run ${name}".`);
  }
}

for (const file of ['.env.example', 'docs/operations.md']) {
  const text = readFileSync(file, 'utf8');
  for (const name of settings) {
    if (!text.includes(name)) problems.push(`${file}: the setting ${name} is not described.`);
  }
}

problems.push(...guideFlaws(await guideFiles()));

for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'The documentation agrees with the code.' : '');
process.exitCode = problems.length > 0 ? 1 : 0;

function settingNames(config: string): string[] {
  return [...new Set([...config.matchAll(/^ {4}([A-Z][A-Z_]+):/gm)].map((match) => match[1] ?? ''))];
}
