import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What others are made of, and what shows nothing. */
const within = new Set(['Choice', 'Field', 'Label', 'StructuredData']);

test('every component is shown', () => {
  const shown = [
    ...readdirSync('src/features/showcase')
      .filter((name) => name.endsWith('.astro'))
      .map((name) => `src/features/showcase/${name}`),
    'src/pages/[lang]/demo/components.astro',
  ].map((path) => readFileSync(path, 'utf8'));
  const components = readdirSync('src/components')
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.replace('.astro', ''));
  expect(
    components.filter((name) => !within.has(name) && !shown.some((text) => text.includes(`<${name}`))),
  ).toEqual([]);
});
