import { createRoute, z } from '@hono/zod-openapi';
import { loadOffice } from '#api/core/calendar/load.ts';
import type { Context } from '#api/core/context.ts';
import { jsonAnswer } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { createRouter } from '#api/core/http/router.ts';
import { officeLanguage } from '#api/core/language.ts';
import { choicesOf, fitsFilter } from '#api/guidance/case-study-rules.ts';
import * as contract from '#api/guidance/contract.ts';
import { noticesAt, publishedEntries, publishedEntry } from '#api/guidance/queries.ts';
import { placesOf, serves } from '#api/guidance/rules.ts';
import { caseStudiesView, faqView, newsView, noticesView, referralView } from '#api/guidance/view.ts';

const tags = ['guidance'];

const faqRoute = createRoute({
  method: 'get',
  path: '/api/guidance/faq',
  tags,
  summary: 'Questions and answers, in the order of their groups.',
  responses: { 200: jsonAnswer(contract.faq, 'All that are published.') },
});
const newsRoute = createRoute({
  method: 'get',
  path: '/api/guidance/news',
  tags,
  summary: 'News, newest first.',
  responses: { 200: jsonAnswer(contract.news, 'All that are published.') },
});
const newsItemRoute = createRoute({
  method: 'get',
  path: '/api/guidance/news/{slug}',
  tags,
  summary: 'One piece of news.',
  request: { params: z.object({ slug: z.string().max(100) }) },
  responses: { 200: jsonAnswer(contract.newsItem, 'The news.'), ...problems(404) },
});
const noticesRoute = createRoute({
  method: 'get',
  path: '/api/guidance/notices',
  tags,
  summary: 'What stands on every page now.',
  responses: { 200: jsonAnswer(contract.notices, 'The notices whose time it is.') },
});
const referralsRoute = createRoute({
  method: 'get',
  path: '/api/guidance/referrals',
  tags,
  summary: 'Other desks, by what somebody needs and where.',
  request: { query: contract.referralsQuery },
  responses: { 200: jsonAnswer(contract.referrals, 'Those that fit, and the places to choose from.') },
});
const caseStudiesRoute = createRoute({
  method: 'get',
  path: '/api/guidance/cases',
  tags,
  summary:
    'Case studies, newest first: what happened, how it was handled, what was learned. Nobody in them can be found.',
  request: { query: contract.caseStudiesQuery },
  responses: { 200: jsonAnswer(contract.caseStudies, 'Those that fit, and what can be chosen.') },
});
const caseStudyRoute = createRoute({
  method: 'get',
  path: '/api/guidance/cases/{slug}',
  tags,
  summary: 'One case study.',
  request: { params: z.object({ slug: z.string().max(100) }) },
  responses: { 200: jsonAnswer(contract.caseStudy, 'The case study.'), ...problems(404) },
});

/** Who reads, with what the office's settings put into the texts. */
async function readerOf(ctx: Context) {
  return { ...(await loadOffice(ctx.sql)), language: ctx.language };
}

/** What everybody may read. Nothing here depends on who asks, but for the language. */
export const guidanceRoutes = createRouter()
  .openapi(faqRoute, async (c) => {
    const { ctx } = c.var;
    const entries = faqView(await publishedEntries(ctx.sql, 'faq'), await readerOf(ctx));
    return c.json({ entries }, 200);
  })
  .openapi(newsRoute, async (c) => {
    const { ctx } = c.var;
    return c.json({ items: newsView(await publishedEntries(ctx.sql, 'news'), await readerOf(ctx)) }, 200);
  })
  .openapi(newsItemRoute, async (c) => {
    const { ctx } = c.var;
    const row = await publishedEntry(ctx.sql, 'news', c.req.valid('param').slug);
    const [item] = newsView([row], await readerOf(ctx));
    return c.json(item as contract.NewsItem, 200);
  })
  .openapi(caseStudiesRoute, async (c) => {
    const { ctx } = c.var;
    const rows = await publishedEntries(ctx.sql, 'case_study');
    const fitting = rows.filter(({ facts }) => fitsFilter(facts, c.req.valid('query')));
    return c.json(
      {
        cases: caseStudiesView(fitting, await readerOf(ctx)),
        total: rows.length,
        choices: choicesOf(rows.map(({ facts }) => facts)),
      },
      200,
    );
  })
  .openapi(caseStudyRoute, async (c) => {
    const { ctx } = c.var;
    const row = await publishedEntry(ctx.sql, 'case_study', c.req.valid('param').slug);
    const [one] = caseStudiesView([row], await readerOf(ctx));
    return c.json(one as contract.CaseStudy, 200);
  })
  .openapi(noticesRoute, async (c) => {
    const { ctx } = c.var;
    const rows = await noticesAt(ctx.sql, ctx.now());
    const notices = rows.length === 0 ? [] : noticesView(rows, await readerOf(ctx));
    return c.json({ notices }, 200, { 'Cache-Control': 'no-store' });
  })
  .openapi(referralsRoute, async (c) => {
    const { ctx } = c.var;
    const { need, place: asked } = c.req.valid('query');
    const rows = await publishedEntries(ctx.sql, 'referral');
    const places = placesOf(rows.map(({ facts }) => facts.area));
    const unknown = { kind: 'municipality', value: asked, prefecture: '' } as const;
    const place = asked === '' ? null : (places.find(({ value }) => value === asked) ?? unknown);
    const fitting = rows.filter(
      ({ facts }) => (need === '' || facts.needs.includes(need)) && serves(facts.area, place),
    );
    const nameOf = (value: string): string =>
      places.find((each) => each.value === value)?.name[officeLanguage(ctx.language)] ?? '';
    return c.json(
      {
        referrals: referralView(fitting, await readerOf(ctx)),
        places: places.map(({ value, prefecture }) => ({
          value,
          name: nameOf(value),
          prefecture: nameOf(prefecture),
        })),
      },
      200,
    );
  });
