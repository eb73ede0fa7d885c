import { build } from '#scripts/pages.ts';

process.exitCode = await build();
