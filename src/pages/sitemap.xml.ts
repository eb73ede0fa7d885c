import type { APIRoute } from 'astro';
import { allCaseStudies } from '../features/case-studies/case-studies.ts';
import { type Place, sitemap } from '../features/guidance/site-map.ts';
import { guidePages, sitePages, toolPages } from '../features/guidance/site-pages.ts';
import { allGuides } from '../features/guides/collection.ts';
import { guideTongues } from '../features/guides/guide-tongues.ts';
import { seminarList } from '../features/seminars/seminars-api.ts';
import { pageTongues } from '../language.ts';

/** Every page that may be found, in every language it has: those of the site, guides, seminars, news and case examples. */
export const GET: APIRoute = async ({ locals }) => {
  const { api, baseUrl } = locals;
  const [{ upcoming, past }, news, guides, { cases }] = await Promise.all([
    seminarList(api),
    api.api.guidance.news.$get(),
    guidePlaces(),
    allCaseStudies(locals),
  ]);
  const { items } = await news.json();
  const places: Place[] = [
    ...[...sitePages, ...toolPages]
      .filter((page) => page !== 'cases' || cases.length > 0)
      .map((page) => ({ tongues: pageTongues(`/ja/${page}`) })),
    ...guidePages.map((page) => ({ tongues: guideTongues(`/ja/${page}`) })),
    ...guides,
    ...[...upcoming, ...past].map(({ slug }) => ({ tongues: pageTongues(`/ja/seminars/${slug}`) })),
    ...items.map(({ slug, changedOn }) => ({ tongues: pageTongues(`/ja/news/${slug}`), changedOn })),
    ...cases.map(({ slug, changedOn }) => ({ tongues: pageTongues(`/ja/cases/${slug}`), changedOn })),
  ];
  return new Response(sitemap(baseUrl, places), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=600' },
  });
};

/** Each guide once. Every language has its page, which says so where the text is not yet in it. */
async function guidePlaces(): Promise<Place[]> {
  const guides = await allGuides();
  const slugs = new Set(guides.map(({ slug }) => slug));
  return [...slugs].map((slug) => ({
    tongues: guideTongues(`/ja/guides/${slug}`),
    changedOn: latest(guides.filter((guide) => guide.slug === slug).map(({ published }) => published)),
  }));
}

const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';
