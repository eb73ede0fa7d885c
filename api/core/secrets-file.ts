import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedKey, Secrets } from '#api/core/secrets.ts';

type StoredKey = { id: string; key: string };
type StoredSecrets = { secretKey: string; masterKeys: StoredKey[]; signingKeys: StoredKey[] };

/**
 * The secrets of an office on the embedded database: made at the first start, readable by this user only,
 * and the same for every process on the folder. Losing the file makes every sealed text unreadable.
 */
export async function readOrMakeSecrets(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json');
  if (!existsSync(file)) await makeSecretsFile(folder, file);
  const stored = JSON.parse(await readFile(file, 'utf8')) as StoredSecrets;
  return {
    secretKey: Buffer.from(stored.secretKey, 'base64'),
    masterKeys: namedKeys(stored.masterKeys),
    signingKeys: namedKeys(stored.signingKeys),
  };
}

async function makeSecretsFile(folder: string, file: string): Promise<void> {
  // Others may pass through to the database's own folder, which another user may have to own; see unprivileged.ts.
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const draft = join(folder, `secrets.${randomBytes(6).toString('hex')}.new`);
  await writeFile(draft, `${JSON.stringify(newSecrets(), null, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  });
  try {
    // A link appears whole or not at all and never replaces one: of two first starts, the later reads the earlier's.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Fresh random secrets in the form of the file and, joined as `id:key`, of the settings. */
export function newSecrets(): StoredSecrets {
  const key = () => randomBytes(32).toString('base64');
  const named = (prefix: string) => ({ id: `${prefix}-${randomBytes(3).toString('hex')}`, key: key() });
  return { secretKey: key(), masterKeys: [named('m')], signingKeys: [named('s')] };
}

function namedKeys(stored: readonly StoredKey[]): [NamedKey, ...NamedKey[]] {
  const [first, ...others] = stored.map(({ id, key }) => ({ id, bytes: Buffer.from(key, 'base64') }));
  if (!first) throw new Error('secrets.json holds an empty list of keys. Put the file back from a backup.');
  return [first, ...others];
}
