import { defineConfig } from 'vitest/config';

/** These bring a database of their own or need none: on another PostgreSQL they would only be the same once more. */
const withoutChosenPostgres = ['house/embedded', 'house/stop', 'mail-transport', 'zoom-sandbox'].map(
  (name) => `tests/integration/${name}.test.ts`,
);

const shared = { pool: 'forks' as const, setupFiles: ['tests/support/console.ts'] };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['api/**/*.test.ts', 'src/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: process.env.TEST_POSTGRES === 'system' ? withoutChosenPostgres : [],
          // Files share what they import, which took a third of the time; each has a database of its own.
          isolate: false,
          globalSetup: ['tests/support/postgres.ts'],
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          isolate: false,
          globalSetup: ['tests/support/postgres.ts', 'tests/support/built-pages.ts'],
          maxWorkers: 3,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: ['tests/support/postgres.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
