import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { expect, test, vi } from 'vitest';
import {
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  RefusedError,
  TooManyRequestsError,
  UnauthenticatedError,
} from '#api/core/errors.ts';
import type { ApiEnv } from '#api/core/http/env.ts';
import { noSuchPath, problemResponse, problemSchema, problems } from '#api/core/http/problems.ts';
import { limitBody } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';

const no = {
  ja: '今は取り下げできません。',
  en: 'It cannot be withdrawn now.',
  easy: '今は、やめることができません。',
};
const refusals: Record<string, Error> = {
  refused: new RefusedError(no),
  missing: new NotFoundError(),
  invalid: new InvalidInputError([{ field: 'email', because: no }]),
  unknown: new UnauthenticatedError(no),
  forbidden: new ForbiddenError(),
  often: new TooManyRequestsError(no, 61.2),
  teapot: new HTTPException(418, { message: 'I hold tea' }),
  fault: new Error('duplicate key value (email)=(taro@example.jp)'),
};

const sentences = {
  topicMissing: {
    ja: 'ご相談の内容を選んでください。',
    en: 'Please choose what this is about.',
    easy: '何の相談かを、えらんでください。',
  },
};

const router = createRouter({ sentences })
  .openapi(
    createRoute({
      method: 'post',
      path: '/consult/{kind}',
      request: {
        params: z.object({ kind: z.enum(['worker', 'business']) }),
        query: z.object({ step: z.coerce.number().max(3).optional() }),
        body: {
          required: true,
          content: {
            'application/json': {
              schema: z.strictObject({
                topic: z.string().min(1, 'topicMissing'),
                text: z
                  .string()
                  .min(2)
                  .max(5)
                  .check((check) => {
                    if (check.value !== 'dots') return;
                    check.issues.push({ code: 'custom', input: check.value, params: { because: no } });
                  }),
                people: z.array(z.object({ name: z.string() })).min(1),
              }),
            },
          },
        },
      },
      responses: {
        200: {
          description: 'ok',
          content: { 'application/json': { schema: z.object({ ok: z.boolean() }) } },
        },
        ...problems(400, 422),
      },
    }),
    (c) => c.json({ ok: true }, 200),
  )
  .get('/fail/:how', (c) => {
    throw refusals[c.req.param('how')] ?? new Error('no such refusal');
  });

const app = new OpenAPIHono<ApiEnv>();
app.use(limitBody(200));
app.onError(problemResponse);
app.notFound(noSuchPath);
app.route('/', router);

const fail = (how: string, language = 'ja') =>
  app.request(`/fail/${how}`, { headers: { 'Accept-Language': language } });

const consult = (body: unknown, path = '/consult/worker') =>
  app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const fieldsOf = async (response: Response) =>
  Object.fromEntries(
    (problemSchema.parse(await response.json()).fields ?? []).map(({ field, detail }) => [field, detail]),
  );

test.each([
  ['refused', 409],
  ['missing', 404],
  ['invalid', 422],
  ['unknown', 401],
  ['forbidden', 403],
  ['often', 429],
  ['teapot', 418],
])('%s is answered with %i and a problem document', async (how, status) => {
  const response = await fail(how);
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
  expect(problemSchema.parse(await response.json()).status).toBe(status);
});

test('a refusal says its own sentence, in the language of the reader', async () => {
  expect(await (await fail('refused')).json()).toMatchObject({ detail: no.ja });
  const response = await fail('refused', 'en');
  expect(response.headers.get('Content-Language')).toBe('en');
  expect(await response.json()).toMatchObject({ detail: no.en, title: 'Not possible now' });
});

test('invalid input names the field', async () => {
  expect(await fieldsOf(await fail('invalid', 'en'))).toEqual({ email: no.en });
});

test('who came too often is told when to come again, in whole seconds', async () => {
  expect((await fail('often')).headers.get('Retry-After')).toBe('62');
});

test('an error nobody expected tells nothing of itself to the reader', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const response = await fail('fault', 'en');
  write.mockRestore();
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('taro@example.jp');
});

test('a path that nobody serves is a problem document too', async () => {
  const response = await app.request('/nowhere');
  expect(response.status).toBe(404);
  expect(problemSchema.parse(await response.json()).detail).toContain('見つかりません');
});

test('every field that does not fit is named once, with the sentence of the schema or a general one', async () => {
  const response = await consult({ topic: '', text: 'too long', people: [{}], more: 1 });
  expect(response.status).toBe(422);
  expect(await fieldsOf(response)).toEqual({
    topic: 'Please choose what this is about.',
    text: 'This is too long.',
    'people.0.name': 'Please fill this in.',
    more: 'This field is not known here.',
  });
});

test('a sentence that depends on what was typed comes along with the issue', async () => {
  const response = await consult({ topic: 'x', text: 'dots', people: [{ name: 'sato' }] });
  expect(await fieldsOf(response)).toEqual({ text: no.en });
});

test('what is missing is called missing', async () => {
  expect(await fieldsOf(await consult({ topic: 'x', text: 1, people: [] }))).toEqual({
    text: 'Please check how this is written.',
    people: 'Please fill this in.',
  });
});

test('a path or a query that does not fit is answered with 400', async () => {
  const fitting = { topic: 'x', text: 'abc', people: [{ name: 'sato' }] };
  expect((await consult(fitting)).status).toBe(200);
  const path = await consult(fitting, '/consult/anybody');
  expect(path.status).toBe(400);
  expect(await fieldsOf(path)).toEqual({ kind: 'Please choose one of the options.' });
  const query = await consult(fitting, '/consult/worker?step=9');
  expect(query.status).toBe(400);
  expect(await fieldsOf(query)).toEqual({ step: 'This value is too large.' });
});

test('broken JSON, another format and a body that is too large are refused with a sentence', async () => {
  expect((await consult('{"topic":')).status).toBe(400);
  const text = await app.request('/consult/worker', { method: 'POST', body: 'topic=x' });
  expect(text.status).toBe(415);
  const large = await consult({ topic: 'x'.repeat(300) });
  expect(large.status).toBe(413);
  expect(problemSchema.parse(await large.json()).detail).toContain('too large');
});

test('the OpenAPI document names the problems of a route', () => {
  const document = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 't', version: '1' } });
  expect(document.components?.schemas).toHaveProperty('Problem');
  expect(document.paths?.['/consult/{kind}']?.post?.responses).toHaveProperty('422');
});
