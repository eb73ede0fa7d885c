import { refuseForeignOrigins } from '#api/core/http/origin.ts';
import { noSuchPath, problemResponse } from '#api/core/http/problems.ts';
import { limitBody, type Office, withContext } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { officeRoutes } from '#api/core/office/routes.ts';

/**
 * The map of the API: every domain hangs here, under one context and one answer to every error. The type of
 * what this returns is the typed client the pages use.
 */
export function createApp(office: Office) {
  const app = createRouter();
  app.use(withContext(office), refuseForeignOrigins, limitBody());
  app.onError(problemResponse);
  app.notFound(noSuchPath);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Madoguchi',
      version: '1',
      description: 'The public actions of the desk, on the same schemas as its pages.',
    },
    servers: [{ url: office.baseUrl }],
  });
  return app.route('/', officeRoutes);
}

export type AppType = ReturnType<typeof createApp>;
