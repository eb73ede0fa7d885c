import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How a server that refuses to run as root is run all the same. */
export type Unprivileged = {
  command(program: string, args: string[]): [string, string[]];
  readonly spawnOptions: { uid?: number; gid?: number };
  /** Gives the folders to the user the server runs as. */
  own(...folders: string[]): Promise<void>;
};

export type WayAroundRoot = 'namespace' | 'other user';

const asItIs: Unprivileged = {
  command: (program, args) => [program, args],
  spawnOptions: {},
  own: async () => {},
};

/**
 * PostgreSQL refuses to run as root. There it runs in a user namespace of its own, in which root has another
 * number and files stay root's; where the kernel or the container forbids that, it runs as the user
 * `postgres` or `nobody`, which gets the folders. Without `way`, the first that works.
 */
export async function unprivileged(way?: WayAroundRoot): Promise<Unprivileged> {
  if (process.getuid?.() !== 0) return asItIs;
  const chosen = way ?? ((await mayUnshare()) ? 'namespace' : 'other user');
  if (chosen === 'other user') return await otherUser();
  return {
    command: (program, args) => ['unshare', [...namespace, program, ...args]],
    spawnOptions: {},
    own: (...folders) => give(folders, { uid: 0, gid: 0 }),
  };
}

const namespace = ['--user', '--map-user=1000'];

async function mayUnshare(): Promise<boolean> {
  return await run('unshare', [...namespace, 'true']).then(
    () => true,
    () => false,
  );
}

async function otherUser(): Promise<Unprivileged> {
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].map((name) => users.find((user) => user[0] === name)).find(Boolean);
  if (!found) throw new Error('PostgreSQL does not run as root: start Madoguchi as an ordinary user.');
  const [name, , uid, gid] = found;
  const user = { uid: Number(uid), gid: Number(gid) };
  return {
    command: (program, args) => [program, args],
    spawnOptions: user,
    own: async (...folders) => {
      await give(folders, user);
      for (const folder of folders) {
        await run('test', ['-w', folder], user).catch(() => {
          throw new Error(
            `PostgreSQL does not run as root, and the user ${name} cannot reach ${folder}. Start Madoguchi as an ordinary user, choose a DATA_DIR that every user may pass through, or set DATABASE_URL.`,
          );
        });
      }
    },
  };
}

async function give(folders: readonly string[], user: { uid: number; gid: number }): Promise<void> {
  for (const folder of folders) {
    if ((await stat(folder)).uid !== user.uid) await run('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
  }
}
