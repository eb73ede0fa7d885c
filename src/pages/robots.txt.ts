import type { APIRoute } from 'astro';
import { closedToRobots } from '../features/guidance/site-pages.ts';

/** What search engines leave alone, and where the list of all other pages is. */
export const GET: APIRoute = ({ locals }) => {
  const lines = [
    'User-agent: *',
    ...closedToRobots.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${locals.baseUrl}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
};
