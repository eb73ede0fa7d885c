import type { APIRoute } from 'astro';
import { searchSite } from '../../features/guidance/site-search.ts';
import { isLanguage } from '../../language.ts';

/** What is found as one types, for the script of the search page. */
export const GET: APIRoute = async ({ locals, params, url }) => {
  if (!isLanguage(params.lang)) return new Response(null, { status: 404 });
  return Response.json(await searchSite(locals, url.searchParams.get('q') ?? ''), {
    headers: { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' },
  });
};
