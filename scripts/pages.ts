import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressFolder } from '#scripts/compress.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const stamp = join(dist, 'inputs.sha256');
/** What the built pages are made of: a change in one of these makes them stale. */
const inputs = ['api', 'public', 'src', 'astro.config.mjs', 'package-lock.json'];

/** Whether `dist` was built from exactly the files that are here now. */
export async function pagesAreFresh(): Promise<boolean> {
  if (!existsSync(stamp)) return false;
  return (await readFile(stamp, 'utf8')) === (await hashOfInputs());
}

/**
 * Builds the pages beside `dist` and puts them in its place when they are whole, so that a process that
 * starts meanwhile finds the old ones or the new ones. Returns the exit code.
 */
export async function build(): Promise<number> {
  const hash = await hashOfInputs();
  const fresh = await mkdtemp(join(root, 'dist-'));
  try {
    const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
    const code = await run([astro, 'build', '--outDir', fresh]);
    if (code !== 0) return code;
    await compressFolder(join(fresh, 'client'));
    await writeFile(join(fresh, 'inputs.sha256'), hash);
    await rm(dist, { recursive: true, force: true });
    await rename(fresh, dist);
    return 0;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

function run(args: string[]): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env }).on('exit', (code) =>
    resolve(code ?? 1),
  );
  return promise;
}

async function hashOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const isFolder = !input.includes('.');
    const files = isFolder ? await filesBelow(input) : [input];
    for (const file of files) hash.update(`${file}\0`).update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
