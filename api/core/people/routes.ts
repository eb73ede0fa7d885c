import { createRouter } from '#api/core/http/router.ts';
import { administrationRoutes } from '#api/core/people/administration-routes.ts';
import { ownRoutes } from '#api/core/people/own-routes.ts';
import { signInRoutes } from '#api/core/people/sign-in-routes.ts';

const router = createRouter();
router.use('/api/staff/*', async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
});

/** Everything under `/api/staff`. No answer of it is kept by any cache. */
export const peopleRoutes = router
  .route('/', signInRoutes)
  .route('/', ownRoutes)
  .route('/', administrationRoutes);
