import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/**
 * Debian's Chromium without the windows around its pages, which nobody sees here and which took nearly half of the time
 * of a browser test.
 */
export const browserPath = '/usr/bin/chromium-headless-shell';

/** The Debian packages some tests need, each with how one sees that it is there. */
const packages = {
  'default-jre-headless': () => existsSync('/usr/bin/java'),
  'chromium-headless-shell': () => existsSync(browserPath),
  'fonts-noto-cjk': () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  postgresql: () => newestPostgres() !== undefined,
};
export type Need = keyof typeof packages;

const postgresFolder = '/usr/lib/postgresql';

/** The programs of the newest PostgreSQL that Debian has installed. */
export function newestPostgres(): string | undefined {
  if (!existsSync(postgresFolder)) return undefined;
  const versions = readdirSync(postgresFolder).sort((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => `${postgresFolder}/${version}/bin`)
    .find((folder) => existsSync(`${folder}/postgres`));
}

/**
 * Installs what is missing where this user may (root on a Debian), otherwise says the command to type.
 * Returns what is still missing.
 */
export async function installMissing(needs: readonly Need[]): Promise<Need[]> {
  const missing = [...new Set(needs)].filter((need) => !packages[need]());
  if (missing.length === 0) return [];
  const install = ['install', '--yes', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`Some tests need Debian packages. Run: sudo apt-get ${install.join(' ')}`);
    return missing;
  }
  // A new PostgreSQL package would start a server of its own, which nobody here needs.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [['update'], install]) {
    console.log(`\n── apt-get ${args.join(' ')}`);
    spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env });
  }
  return missing.filter((need) => !packages[need]());
}
