import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { apiInDevelopment } from './scripts/development.mjs';

export default defineConfig({
  output: 'server',
  // The front door (api/front-door.ts) knows the longest body of each page; a recording passes through as a stream.
  adapter: node({ mode: 'middleware', bodySizeLimit: 0 }),
  integrations: [apiInDevelopment()],
  server: { port: 3000 },
  // The front door (api/front-door.ts) checks the origin of every unsafe request, pages and API alike.
  security: { checkOrigin: false },
  // State lives in PostgreSQL only.
  session: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: '_astro' },
  vite: { build: { assetsInlineLimit: 0 } },
});
