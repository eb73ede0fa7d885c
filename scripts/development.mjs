/**
 * Puts the API into the development server: the same front door as in production, on Vite's server. A
 * change of a file under api/ is seen at the next request; a change of a job or of the schedule needs a
 * restart. Inline scripts are how Vite reloads a page, so the content security policy is left out here.
 */
export function apiInDevelopment() {
  return {
    name: 'madoguchi:api-in-development',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const { openDevelopment } = await import('./development.ts');
        const door = await openDevelopment({
          port: server.config.server.port,
          load: (path) => server.ssrLoadModule(path),
        });
        server.middlewares.use(door);
      },
    },
  };
}
