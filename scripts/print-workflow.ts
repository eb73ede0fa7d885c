import { readFile, writeFile } from 'node:fs/promises';
import { consultationMoves, consultationStatuses } from '#api/consultations/workflow.ts';

/**
 * Prints the staff manual's table and diagram of the workflow from the code (`npm run docs`). With `--check` it
 * writes nothing and fails when the printed page is stale.
 */
const page = new URL('../docs/consultation-workflow.md', import.meta.url);

const statuses = Object.entries(consultationStatuses);
const moves = Object.entries(consultationMoves);
const roles: Record<string, string> = {
  requester: 'requester',
  consultant: 'consultant',
  coordinator: 'coordinator',
  administrator: 'administrator',
};

const statusRows = statuses.map(
  ([name, { label, owes }]) => `| ${name} | ${label.ja} / ${label.en} | ${owes ?? 'nothing'} |`,
);
const moveRows = moves.map(([name, { from, to, by, mail }]) => {
  const parties = by.map((party) => roles[party]).join(', ');
  return `| ${name} | ${from.join(', ')} | ${to ?? 'stays'} | ${parties} | ${mail ?? 'none'} |`;
});
const arrows = moves.flatMap(([name, { from, to }]) =>
  to === null ? [] : from.filter((status) => status !== to).map((status) => `  ${status} --> ${to}: ${name}`),
);

const text = `# The life of a consultation

Printed from \`api/consultations/workflow.ts\` by \`npm run docs\`. Change the code, not this page.

| status | label | what the office owes |
|--|--|--|
${statusRows.join('\n')}

| move | from | to | who may | mail to the requester |
|--|--|--|--|--|
${moveRows.join('\n')}

While the office waits for an answer of the requester the promise is paused; that is a record laid over the status,
not a status. "Overdue" is never stored: it is a question to the told date.

\`\`\`mermaid
stateDiagram-v2
  [*] --> received
${arrows.join('\n')}
\`\`\`
`;

if (process.argv.includes('--check')) {
  const printed = await readFile(page, 'utf8').catch(() => '');
  if (printed !== text) {
    console.error('docs/consultation-workflow.md is stale: run `npm run docs`.');
    process.exitCode = 1;
  }
} else {
  await writeFile(page, text);
}
