import { expect, test } from 'vitest';
import { type Office, withContext } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { at } from '#tests/support/at.ts';

test('one request is one instant, however long it takes', async () => {
  let ticks = 0;
  const start = at('2026-11-24 (火) 09:00');
  const office = {
    now: () => {
      ticks += 1;
      return start.add({ milliseconds: ticks });
    },
  } as Partial<Office> as Office;
  const app = createRouter();
  app.use(withContext(office));
  app.get('/', (c) => c.json([c.var.ctx.now().toString(), c.var.ctx.now().toString()]));
  const [first, second] = (await (await app.request('/')).json()) as [string, string];
  expect(first).toBe(second);
  const [later] = (await (await app.request('/')).json()) as [string];
  expect(later).not.toBe(first);
});
