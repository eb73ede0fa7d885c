import { fileURLToPath } from 'node:url';
import { build, pagesAreFresh } from '#scripts/pages.ts';

/** Where the pages that a browser test looks at are built. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Builds the pages where they are missing or older than what they are made of. */
export async function setup(): Promise<void> {
  if (await pagesAreFresh()) return;
  if ((await build()) !== 0) throw new Error('The pages could not be built.');
}
