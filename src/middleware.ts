import { defineMiddleware } from 'astro:middleware';

/** Cookies that the API set while the page was made go out with the page. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  for (const cookie of context.locals.setCookies ?? []) response.headers.append('Set-Cookie', cookie);
  return response;
});
