import { expect, test } from 'vitest';
import { htmlErrors } from '#tests/support/html-checker.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="ja"><head><title>窓口</title></head><body>${body}</body></html>`;

test('the Nu HTML checker finds nothing in a right page, and names the wrong one', async () => {
  const found = await htmlErrors(
    new Map([
      ['right', page('<h1>窓口</h1>')],
      ['wrong', page('<p><ul><li></ul><p id="a"><p id="a">')],
    ]),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((error) => error.startsWith('wrong: '))).toBe(true);
});
