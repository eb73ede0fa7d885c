/**
 * Puts the API into the development server: the same front door as in production, on Vite's server. A
 * change of a file under api/ is seen at the next request; a change of a job or of the schedule needs a
 * restart. Inline scripts are how Vite reloads a page, so the content security policy is left out here.
 */
export function apiInDevelopment() {
  let develops = false;
  return {
    name: 'madoguchi:api-in-development',
    hooks: {
      'astro:config:setup': ({ command }) => {
        develops = command === 'dev';
      },
      'astro:server:setup': async ({ server }) => {
        // A build makes a Vite server too, to generate types: no office has to open for that.
        if (!develops) return;
        const { openDevelopment } = await import('./development.ts');
        const { door, close } = await openDevelopment({
          port: server.config.server.port,
          load: (path) => server.ssrLoadModule(path),
        });
        server.middlewares.use(door);
        // Vite closes itself on SIGTERM and before a restart, but not on Ctrl+C.
        const closeVite = server.close.bind(server);
        server.close = () => Promise.all([close(), closeVite()]).then(() => undefined);
        process.once('SIGINT', () => server.close().finally(() => process.exit(0)));
      },
    },
  };
}
