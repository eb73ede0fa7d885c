import type { PageTongue } from '../../language.ts';

/** One page in each of its languages, and since when it says what it says, where that is known. */
export type Place = { tongues: readonly PageTongue[]; changedOn?: string };

/**
 * A sitemap (sitemaps.org 0.9) in which every page names itself in all its languages, as its own head does.
 * The language without a match is the first: Japanese, the office's own.
 */
export function sitemap(baseUrl: string, places: readonly Place[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...places.flatMap((place) => entries(baseUrl, place)),
    '</urlset>',
    '',
  ].join('\n');
}

function entries(baseUrl: string, { tongues, changedOn }: Place): string[] {
  const [first] = tongues;
  const links = [...tongues, ...(first ? [{ ...first, lang: 'x-default' }] : [])].map(
    ({ lang, href }) =>
      `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(`${baseUrl}${href}`)}"/>`,
  );
  const lastmod = changedOn ? `<lastmod>${changedOn}</lastmod>` : '';
  return tongues.map(
    ({ href }) => `<url><loc>${escaped(`${baseUrl}${href}`)}</loc>${lastmod}${links.join('')}</url>`,
  );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
