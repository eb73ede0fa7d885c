import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { systemClock } from '#api/core/clock/clock.ts';
import { readConfig } from '#api/core/config.ts';
import { InvalidInputError } from '#api/core/errors.ts';
import { importArticle } from '#api/guidance/actions/import-article.ts';
import { openOffice } from '#api/open-office.ts';

const usage =
  'npm run guidance:import -- post.json    (as GET /wp-json/wp/v2/posts/{id} of a WordPress site answers)';

/** Brings an article of another site in as a private draft for the editors, and says what was kept and dropped. */
if (existsSync('.env')) process.loadEnvFile('.env');
try {
  await run(process.argv[2]);
} catch (error) {
  if (error instanceof InvalidInputError) for (const { because } of error.fields) console.error(because.en);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(file: string | undefined): Promise<void> {
  if (!file) throw new Error(usage);
  const json = await readFile(file, 'utf8');
  const answer = readConfig(process.env);
  if (!answer.ok) throw new Error(answer.sentences.join('\n'));
  const { config } = answer;
  // As a web process it leaves the jobs to those that are there for them.
  const open = await openOffice({ ...config, role: 'web' }, systemClock, config.baseUrl ?? '');
  try {
    const { id, findings } = await importArticle(open.systemContext('guidance:import'), json);
    const { anchors, dropped, obsolete } = findings;
    console.log(`Imported as a private draft: /desk/guidance/articles/${id}`);
    console.log(
      `  ${anchors.length} headings with their anchors, of ${dropped.contents} in its table of contents`,
    );
    console.log(
      `  dropped: ${dropped.scripts} scripts, ${dropped.images} images, ${dropped.boilerplate} lines of boilerplate`,
    );
    for (const advertisement of dropped.advertisements)
      console.log(`  dropped as advertising: ${advertisement}`);
    console.log(`  the law has changed since: ${obsolete.join(', ') || 'nothing found'}`);
  } finally {
    await open.close();
  }
}
