import type { z } from '@hono/zod-openapi';

/** The JSON body of a route. Required, for zod-openapi skips an optional one that comes without its content type. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
  required: true as const,
});

/** One JSON answer of a route. */
export const jsonAnswer = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** The headers of an answer that belongs to one reader: no cache keeps it. */
export const noStore = { 'Cache-Control': 'no-store' };
