import { readFile, writeFile } from 'node:fs/promises';
import { consultationMoves, consultationStatuses } from '#api/consultations/workflow.ts';
import type { Sentence } from '#api/core/language.ts';
import { registrationMoves, registrationStates } from '#api/seminars/registration-workflow.ts';
import { seminarMoves, seminarStatuses } from '#api/seminars/workflow.ts';

/**
 * Prints the staff manual's tables and diagrams of the workflows from the code (`npm run docs`). With `--check` it
 * writes nothing and fails when a printed page is stale.
 */
type Move = { from: readonly string[]; to: string | null; by: readonly string[]; mail: string | null };
type Life<Status extends { label: Sentence }> = {
  title: string;
  source: string;
  /** Where it begins. */
  begins: readonly string[];
  statuses: Readonly<Record<string, Status>>;
  /** What else the table of statuses says, by the head of its column. */
  columns: Readonly<Record<string, (status: Status) => string>>;
  moves: Readonly<Record<string, Move>>;
  mailTo: string;
  remark: string;
};

const yes = (says: boolean): string => (says ? 'yes' : '');

const pages: Readonly<Record<string, string>> = {
  'consultation-workflow.md': printed({
    title: 'consultation',
    source: 'api/consultations/workflow.ts',
    begins: ['received'],
    statuses: consultationStatuses,
    columns: { 'what the office owes': ({ owes }) => owes ?? 'nothing' },
    moves: consultationMoves,
    mailTo: 'requester',
    remark: `While the office waits for an answer of the requester the promise is paused; that is a record laid over the status,
not a status. "Overdue" is never stored: it is a question to the told date.`,
  }),
  'seminar-workflow.md': printed({
    title: 'seminar',
    source: 'api/seminars/workflow.ts',
    begins: ['draft'],
    statuses: seminarStatuses,
    columns: {},
    moves: seminarMoves,
    mailTo: 'registrants',
    remark: `"Open", "full" and "over" are never stored: they are questions to the clock and to the seats. A draft that is
removed is gone; what was published once is cancelled instead. A webinar at Zoom follows by itself: made when the
seminar is published, moved with it, taken away when it is postponed or cancelled.`,
  }),
  'registration-workflow.md': printed({
    title: 'registration',
    source: 'api/seminars/registration-workflow.ts',
    begins: ['requested', 'registered', 'waiting'],
    statuses: registrationStates,
    columns: {
      'holds a seat': ({ seat }) => yes(seat),
      'the address is registered': ({ active }) => yes(active),
    },
    moves: registrationMoves,
    mailTo: 'registrant',
    remark: `Where it begins is decided in the database: \`requested\` where the seminar asks for approval, \`registered\` while there is
a seat and nobody waits, otherwise \`waiting\`. An offer holds the seat until it is accepted, left to the next person,
or lapses.`,
  }),
};

function printed<Status extends { label: Sentence }>(life: Life<Status>): string {
  const { title, source, begins, statuses, columns, moves, mailTo, remark } = life;
  const heads = ['status', 'label', ...Object.keys(columns)];
  const statusRows = Object.entries(statuses).map(([name, status]) => {
    const { label } = status;
    const more = Object.values(columns).map((column) => column(status));
    return row([name, `${label.ja} / ${label.en}`, ...more]);
  });
  const moveRows = Object.entries(moves).map(([name, { from, to, by, mail }]) =>
    row([name, from.join(', '), to ?? 'stays', by.join(', '), mail ?? 'none']),
  );
  const arrows = Object.entries(moves).flatMap(([name, { from, to }]) =>
    to === null
      ? []
      : from.filter((status) => status !== to).map((status) => `  ${status} --> ${to}: ${name}`),
  );
  return `# The life of a ${title}

Printed from \`${source}\` by \`npm run docs\`. Change the code, not this page.

${row(heads)}
|${'--|'.repeat(heads.length)}
${statusRows.join('\n')}

| move | from | to | who may | mail to the ${mailTo} |
|--|--|--|--|--|
${moveRows.join('\n')}

${remark}

\`\`\`mermaid
stateDiagram-v2
${begins.map((status) => `  [*] --> ${status}`).join('\n')}
${arrows.join('\n')}
\`\`\`
`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

for (const [name, text] of Object.entries(pages)) {
  const page = new URL(`../docs/${name}`, import.meta.url);
  if (!process.argv.includes('--check')) await writeFile(page, text);
  else if ((await readFile(page, 'utf8').catch(() => '')) !== text) {
    console.error(`docs/${name} is stale: run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}
