import { spawn } from 'node:child_process';

// kill -9 under load many more times than `npm run verify` does; a number sets how often on each database.
const rounds = process.argv[2] ?? '200';
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'faults', 'tests/faults/kill.test.ts'];
spawn(process.execPath, vitest, {
  stdio: 'inherit',
  env: { ...process.env, FAULT_ROUNDS: rounds },
}).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
