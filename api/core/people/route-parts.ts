import type { z } from '@hono/zod-openapi';

/** What the routes of this part have in common. */
export const tags = ['staff'];

const json = <T extends z.ZodType>(schema: T) => ({ content: { 'application/json': { schema } } });

/** A JSON body that has to come. */
export const body = <T extends z.ZodType>(schema: T) => ({ body: { required: true, ...json(schema) } });

export const answer = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  ...json(schema),
});
