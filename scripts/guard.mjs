// Plain JavaScript that every Node understands: says in a sentence why a script cannot run here, instead
// of the riddle an older Node would give on a .ts file.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const needed = 26;
const installed = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
const major = Number(process.versions.node.split('.')[0]);

if (!existsSync(new URL('../node_modules/astro/package.json', import.meta.url))) {
  stop('The packages are not installed. Run: npm ci');
}
if (major < needed && !existsSync(installed)) {
  stop(
    `This needs Node ${needed}, which "npm ci" brings along, but it was installed with --ignore-scripts (or`,
    'ignore-scripts is set in an .npmrc), so that it is missing. Run: npm rebuild --ignore-scripts=false',
  );
}
if (major < needed) {
  const script = process.argv[1] ?? 'scripts/start.mjs';
  stop(
    `This is Node ${process.versions.node}, and Node ${needed} is needed. Run: node_modules/.bin/node ${script}`,
  );
}

function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
