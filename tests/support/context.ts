import { type VirtualClock, virtualClock } from '#api/core/clock/clock.ts';
import type { Context } from '#api/core/context.ts';
import type { Sql } from '#api/core/db/client.ts';
import { at } from '#tests/support/at.ts';
import { testSecrets } from '#tests/support/secrets.ts';

/** Jobs are promised to nobody: for tests of what sends none. */
const noQueue: Context['queue'] = {
  send: async (_tx, job) => {
    throw new Error(`No job was expected, but "${job}" was sent.`);
  },
};

/** A context on a real database with a clock that stands at a Tuesday morning until it is moved. */
export function testContext(
  sql: Sql,
  own: Partial<Context> & { clock?: VirtualClock } = {},
): Context & { clock: VirtualClock } {
  const clock = own.clock ?? virtualClock(at('2026-11-24 (火) 09:00'));
  return {
    sql,
    now: () => clock.now(),
    actor: { kind: 'system' },
    language: 'ja',
    requestId: 'request-1',
    secrets: testSecrets,
    queue: noQueue,
    baseUrl: 'https://madoguchi.example',
    ...own,
    clock,
  };
}
