import './guard.mjs';

await import('./start.ts');
