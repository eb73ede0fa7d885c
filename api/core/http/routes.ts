import { createRoute, z } from '@hono/zod-openapi';
import { issueFormToken, readFormToken } from '#api/core/http/form-guard.ts';
import { guessRule, limits } from '#api/core/http/limit-rules.ts';
import { countAttempt, tooMany } from '#api/core/http/limits.ts';
import { jsonAnswer, jsonBody } from '#api/core/http/openapi.ts';
import { problems } from '#api/core/http/problems.ts';
import { challengeSchema, costAfter, newChallenge } from '#api/core/http/proof-of-work.ts';
import { contextOf } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';

const challengeRoute = createRoute({
  method: 'get',
  path: '/api/forms/challenge',
  tags: ['forms'],
  summary: 'A puzzle against robots, solved by the browser while a form is filled in',
  responses: {
    200: jsonAnswer(challengeSchema, 'A puzzle for one form'),
    ...problems(429),
  },
});

const formTokenRoute = createRoute({
  method: 'post',
  path: '/api/forms/token',
  tags: ['forms'],
  summary: 'The token of a form that is opened now, or goes on',
  request: {
    body: jsonBody(z.object({ previous: z.string().max(4096).default('') })),
  },
  responses: {
    200: jsonAnswer(
      z.object({ formToken: z.string() }),
      'The previous token while it is valid; after that a new one for the same sending',
    ),
    ...problems(422),
  },
});

const limitsRoute = createRoute({
  method: 'get',
  path: '/api/limits',
  tags: ['forms'],
  summary: 'How often one connection may do something here',
  responses: {
    200: {
      description: 'Every published limit',
      content: {
        'application/json': {
          schema: z.object({
            limits: z.array(
              z.object({
                name: z.string(),
                howMany: z.number().int().optional(),
                windowMinutes: z.number().int().optional(),
                sentence: z.string(),
              }),
            ),
          }),
        },
      },
    },
  },
});

/** What a browser needs to send a guarded form, and what anybody may know of the limits. */
export const formRoutes = createRouter()
  .openapi(challengeRoute, async (c) => {
    const { sql, secrets, now } = contextOf(c);
    const at = now();
    const count = await countAttempt(sql, { secrets, limit: 'challenge', address: c.env.remoteAddress, at });
    if (!count.allowed) throw tooMany(limits.challenge.sentence, at, count.retryAt);
    c.header('Cache-Control', 'no-store');
    return c.json(await newChallenge(secrets, at, costAfter(count.attempts)), 200);
  })
  .openapi(formTokenRoute, (c) => {
    const { secrets, now } = contextOf(c);
    const { previous } = c.req.valid('json');
    const read = readFormToken(secrets, previous, now());
    c.header('Cache-Control', 'no-store');
    if (read.state === 'valid') return c.json({ formToken: previous }, 200);
    const sameSending = read.state === 'expired' ? read.submissionKey : undefined;
    return c.json({ formToken: issueFormToken(secrets, now(), sameSending) }, 200);
  })
  .openapi(limitsRoute, (c) => {
    const { language } = contextOf(c);
    const published = Object.entries({ ...limits, guesses: guessRule }).map(([name, rule]) => ({
      name,
      ...('howMany' in rule ? { howMany: rule.howMany, windowMinutes: rule.windowMinutes } : {}),
      sentence: rule.sentence[language],
    }));
    return c.json({ limits: published }, 200);
  });
