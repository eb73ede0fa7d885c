import { readFile, writeFile } from 'node:fs/promises';
import { consultationMoves, consultationStatuses } from '#api/consultations/workflow.ts';
import { dispatchMoves, dispatchStatuses } from '#api/dispatch/workflow.ts';

/**
 * Prints the staff manual's tables and diagrams of the workflows from the code (`npm run docs`). With `--check` it
 * writes nothing and fails when a printed page is stale.
 */
type Workflow = {
  page: string;
  title: string;
  source: string;
  reader: string;
  statuses: Readonly<Record<string, { label: { ja: string; en: string }; owes: string | null }>>;
  moves: Readonly<
    Record<
      string,
      {
        from: readonly string[];
        to: string | null;
        by: readonly string[];
        mail: string | null;
        onHold?: 'goes' | 'waits';
      }
    >
  >;
  closing: string;
};

const workflows: readonly Workflow[] = [
  {
    page: 'consultation-workflow.md',
    title: 'The life of a consultation',
    source: 'api/consultations/workflow.ts',
    reader: 'requester',
    statuses: consultationStatuses,
    moves: consultationMoves,
    closing: `While the office waits for an answer of the requester the promise is paused; that is a record laid over the status,
not a status. "Overdue" is never stored: it is a question to the told date.`,
  },
  {
    page: 'dispatch-workflow.md',
    title: 'The life of a dispatch case',
    source: 'api/dispatch/workflow.ts',
    reader: 'organization',
    statuses: dispatchStatuses,
    moves: dispatchMoves,
    closing: `A hold is a record laid over the status, not a status: while it stands the promise is paused, and the moves that
wait are refused. "Overdue" is never stored: it is a question to the told date. Consultants and auditors read and
make no move.`,
  },
];

function printed({ title, source, reader, statuses, moves, closing }: Workflow): string {
  const withHold = Object.values(moves).some(({ onHold }) => onHold);
  const statusRows = Object.entries(statuses).map(
    ([name, { label, owes }]) => `| ${name} | ${label.ja} / ${label.en} | ${owes ?? 'nothing'} |`,
  );
  const moveRows = Object.entries(moves).map(([name, { from, to, by, mail, onHold }]) => {
    const hold = withHold ? ` ${onHold} |` : '';
    return `| ${name} | ${from.join(', ')} | ${to ?? 'stays'} | ${by.join(', ')} |${hold} ${mail ?? 'none'} |`;
  });
  const arrows = Object.entries(moves).flatMap(([name, { from, to }]) =>
    to === null
      ? []
      : from.filter((status) => status !== to).map((status) => `  ${status} --> ${to}: ${name}`),
  );
  return `# ${title}

Printed from \`${source}\` by \`npm run docs\`. Change the code, not this page.

| status | label | what the office owes |
|--|--|--|
${statusRows.join('\n')}

| move | from | to | who may |${withHold ? ' while on hold |' : ''} mail to the ${reader} |
|--|--|--|--|--|${withHold ? '--|' : ''}
${moveRows.join('\n')}

${closing}

\`\`\`mermaid
stateDiagram-v2
  [*] --> received
${arrows.join('\n')}
\`\`\`
`;
}

for (const workflow of workflows) {
  const page = new URL(`../docs/${workflow.page}`, import.meta.url);
  const text = printed(workflow);
  if (!process.argv.includes('--check')) {
    await writeFile(page, text);
  } else if ((await readFile(page, 'utf8').catch(() => '')) !== text) {
    console.error(`docs/${workflow.page} is stale: run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}
