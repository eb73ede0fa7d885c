import { existsSync } from 'node:fs';
import { systemClock } from '#api/core/clock/clock.ts';
import { readConfig } from '#api/core/config.ts';
import { masterKeyUse, rotateMasterKey } from '#api/core/sealing/rotate-master-key.ts';
import { openOffice } from '#api/open-office.ts';

/**
 * Wraps the key of every case under the first master key. Put the new key in front of the old one (in
 * MASTER_KEYS or in secrets.json), restart every process so that all of them know both, then run this.
 */
if (existsSync('.env')) process.loadEnvFile('.env');
const answer = readConfig(process.env);
if (answer.ok) {
  // As a web process it leaves the jobs to those that are there for them.
  const open = await openOffice({ ...answer.config, role: 'web' }, systemClock, answer.config.baseUrl ?? '');
  try {
    const wrapped = await rotateMasterKey(open.systemContext('keys:rotate'));
    const { masterKeys } = open.office.secrets;
    const use = await masterKeyUse(open.office);
    console.log(`${wrapped} case keys were wrapped under the master key "${masterKeys[0].id}".`);
    for (const { id } of masterKeys) {
      const keys = use.get(id) ?? 0;
      const unused = id !== masterKeys[0].id && keys === 0;
      console.log(`  ${id}: ${keys} case keys${unused ? ': no longer needed once no backup needs it' : ''}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await open.close();
  }
} else {
  for (const sentence of answer.sentences) console.error(sentence);
  process.exitCode = 1;
}
