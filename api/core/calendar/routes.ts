import { createRoute } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { cors } from 'hono/cors';
import { daysBetween, due, OutsideCalendarError } from '#api/core/calendar/calendar.ts';
import {
  calendarSentences,
  dayStateAnswer,
  daysAnswer,
  daysQuery,
  dueAnswer,
  dueQuery,
  instantFrom,
} from '#api/core/calendar/contract.ts';
import { loadCalendar, loadOffice } from '#api/core/calendar/load.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { jsonAnswer } from '#api/core/http/openapi.ts';
import { problem, problems } from '#api/core/http/problems.ts';
import { contextOf } from '#api/core/http/request.ts';
import { createRouter, fieldDetails } from '#api/core/http/router.ts';

/** How long a cache may answer by itself; a closure added today is seen everywhere this much later. */
const freshSeconds = 300;
/** Changes with the shape of the answers, so that no cache keeps an older one under the same version. */
const shape = 'c2';

const caching = {
  headers: {
    ETag: { schema: { type: 'string' as const }, description: 'Changes with the calendar.' },
    'Cache-Control': { schema: { type: 'string' as const } },
  },
};
const notChanged = { description: 'Not changed since the answer whose ETag was sent.' };

const dueRoute = createRoute({
  method: 'get',
  path: '/api/calendar/due',
  tags: ['calendar'],
  summary: 'The day by which something is due',
  description:
    'Counts business days from the moment something was received. Day 0 is never counted (Civil Code, art. 140); closed are weekends, national holidays, 29 December to 3 January and the closures of the office. 0 business days is the first business day on or after day 0.',
  request: { query: dueQuery },
  responses: {
    200: { ...jsonAnswer(dueAnswer, 'The due day'), ...caching },
    304: notChanged,
    ...problems(400),
  },
});

const daysRoute = createRoute({
  method: 'get',
  path: '/api/calendar/days',
  tags: ['calendar'],
  summary: 'Which days are open and why others are not',
  description: 'Every day from `from` to `to`, both included, at most 366 days.',
  request: { query: daysQuery },
  responses: {
    200: { ...jsonAnswer(daysAnswer, 'The days'), ...caching },
    304: notChanged,
    ...problems(400),
  },
});

const router = createRouter({ sentences: calendarSentences });
// Anyone may build on the office's calendar: it holds nothing about anybody.
router.use('/api/calendar/*', cors({ exposeHeaders: ['ETag'], allowMethods: ['GET', 'HEAD'] }));

/** The public calendar, cacheable, in the reader's language where it speaks. */
export const calendarRoutes = router
  .openapi(
    dueRoute,
    async (c) => {
      const { receivedAt, businessDays, rule: asked } = c.req.valid('query');
      const { calendar, settings } = await loadOffice(contextOf(c).sql);
      const rule = asked ?? settings.countingRule;
      if (isFresh(c, `${calendar.version}-${rule}`)) return c.body(null, 304);
      const instant = instantFrom(receivedAt);
      if (!instant) throw new Error('The schema let a receivedAt pass that is no instant.');
      try {
        const { dueOn, dueAt, provisional } = due(calendar, { receivedAt: instant, businessDays, rule });
        const closing = dueAt.toString({ timeZone: calendar.timeZone });
        const calendarVersion = calendar.version;
        return c.json(
          { receivedAt, businessDays, rule, dueOn, dueAt: closing, provisional, calendarVersion },
          200,
        );
      } catch (error) {
        if (error instanceof OutsideCalendarError) return cannotAnswer(c, error);
        throw error;
      }
    },
    (result, c) => (result.success ? undefined : badQuestion(c, result.error.issues)),
  )
  .openapi(
    daysRoute,
    async (c) => {
      const { from, to } = c.req.valid('query');
      const calendar = await loadCalendar(contextOf(c).sql);
      if (isFresh(c, calendar.version)) return c.body(null, 304);
      const { timeZone, opens, closes, publishedThrough, version } = calendar;
      const days = daysBetween(calendar, from, to).map(dayStateAnswer);
      return c.json({ timeZone, opens, closes, publishedThrough, calendarVersion: version, days }, 200);
    },
    (result, c) => (result.success ? undefined : badQuestion(c, result.error.issues)),
  );

type Issues = Parameters<typeof fieldDetails>[0];

/** 400 whose sentence is that of the first wrong parameter: whoever asks by hand reads what to write. */
function badQuestion(c: HonoContext<ApiEnv>, issues: Issues): Response {
  const fields = fieldDetails(issues, calendarSentences, c.req.query());
  const because = fields[0]?.because;
  return problem(c, 400, { fields, ...(because ? { because } : {}) });
}

function cannotAnswer(c: HonoContext<ApiEnv>, error: OutsideCalendarError): never {
  c.header('ETag', undefined);
  c.header('Cache-Control', undefined);
  return problem(c, 400, { because: error.because }) as never;
}

/** Marks the answer as cacheable and says whether the asker already has it (RFC 9110, 13.1.2). */
function isFresh(c: HonoContext<ApiEnv>, version: string): boolean {
  const tag = `"${shape}-${version}"`;
  c.header('ETag', tag);
  c.header('Cache-Control', `public, max-age=${freshSeconds}`);
  const known = (c.req.header('If-None-Match') ?? '').split(',').map((text) => text.trim());
  return known.some((text) => text === '*' || text.replace(/^W\//, '') === tag);
}
