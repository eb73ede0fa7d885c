import { registerHooks } from 'node:module';

/**
 * postgres.js, without what makes a connection useless for good. In 3.4.9, a connection that closes while a query
 * waits to be written keeps the timer of that write, so that it never writes again: whoever gets it from the pool
 * waits half a minute and fails, long after the database is back (its issue 1133 and pull request 1209). It also
 * keeps the query that failed with it, to which the next answer then goes. Here both are forgotten on closing.
 * A transaction that is the hundredth to wait on one connection, or whose socket is full, is told that it may
 * not begin; here it waits like any other. And a connection whose socket drains serves the pool again only when
 * no transaction holds it.
 * To be removed with the release that does it; the exact version in package.json and the count below guard it.
 */
const mended: ReadonlyArray<{ from: string; to: string; times: number }> = [
  {
    from: '\n    clearImmediate(nextWriteTimer)\n',
    to: '\n    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n',
    times: 2,
  },
  {
    from: 'closedTime = performance.now()\n',
    to: 'query = results = errorResponse = null\n    result = new Result()\n    closedTime = performance.now()\n',
    times: 1,
  },
  {
    from: '      return write(toBuffer(q))\n',
    to: '      const writesOn = write(toBuffer(q))\n',
    times: 1,
  },
  {
    from: '\n        && (!q.options.onexecute || q.options.onexecute(connection))\n',
    to: '\n      return q.options.onexecute ? q.options.onexecute(connection) : writesOn\n',
    times: 1,
  },
  {
    from: '    !query && onopen(connection)\n',
    to: '    !query && !connection.reserved && onopen(connection)\n',
    times: 1,
  },
];

/** Under `npm run dev` this file is read again after a change; the driver it mended stays in the process. */
const once: { mendedPostgres?: boolean } = globalThis as typeof globalThis & { mendedPostgres?: boolean };
const hooks = registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context);
    if (!url.endsWith('/postgres/src/connection.js')) return loaded;
    once.mendedPostgres = true;
    return { ...loaded, source: mend(textOf(loaded.source)) };
  },
});
export const { default: driver } = await import('postgres');
hooks.deregister();
if (!once.mendedPostgres)
  throw new Error('postgres.js was loaded before it could be mended: import client.ts first.');

function mend(source: string): string {
  return mended.reduce((text, { from, to, times }) => {
    if (text.split(from).length !== times + 1)
      throw new Error('This is not postgres.js 3.4.9: see driver.ts.');
    return text.replaceAll(from, to);
  }, source);
}

function textOf(source: string | NodeJS.ArrayBufferView | ArrayBuffer | undefined): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
