import { defineMiddleware } from 'astro:middleware';
import { readingsSwitch, rememberSwitch, wantsReadings, withRuby } from './readings.ts';

/**
 * Cookies that the API set while the page was made go out with the page. Pages in plain Japanese get their readings
 * here, once for all, so that no page has to know of them.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  if (rememberSwitch(context) && context.request.method === 'GET') {
    const bare = new URL(context.url);
    bare.searchParams.delete(readingsSwitch);
    return context.redirect(`${bare.pathname}${bare.search}`, 303);
  }
  const response = await next();
  for (const cookie of context.locals.setCookies ?? []) response.headers.append('Set-Cookie', cookie);
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  // The desk's preview of a page names its language in the address.
  const isPlain = context.locals.language === 'easy' || context.url.searchParams.get('lang') === 'easy';
  if (!isPage || !isPlain || !wantsReadings(context)) return response;
  return new Response(withRuby(await response.text()), response);
});
