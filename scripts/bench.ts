import { benchCases } from '#scripts/bench-cases.ts';
import { benchCluster } from '#scripts/bench-office.ts';
import { benchPages } from '#scripts/bench-pages.ts';
import { benchRegistrations } from '#scripts/bench-registrations.ts';
import { benchStart } from '#scripts/bench-start.ts';
import { benchSubmissions } from '#scripts/bench-submissions.ts';
import { build, pagesAreFresh } from '#scripts/pages.ts';

// Everything is measured beside a floor in the same run, because this machine is not yours: read the ratios.
// `npm run bench` measures all, `npm run bench -- pages start` some of it. It writes nothing but what it prints.
const sections = {
  submissions: benchSubmissions,
  registrations: benchRegistrations,
  pages: benchPages,
  start: benchStart,
  cases: benchCases,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(', ')}: ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}
if (!(await pagesAreFresh()) && (await build()) !== 0) process.exit(1);
for (const [name, measure] of Object.entries(sections)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const cluster = await benchCluster();
  if (name === 'submissions') console.log(`\nOn ${cluster.name}, with fsync and all else as in production.`);
  try {
    await measure(cluster);
  } finally {
    await cluster.remove();
  }
}
