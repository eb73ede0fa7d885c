import { createRoute, z } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import type { Context } from '#api/core/context.ts';
import type { Transaction } from '#api/core/db/client.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { problems } from '#api/core/http/problems.ts';
import { contextOf, limitBody } from '#api/core/http/request.ts';
import { createRouter } from '#api/core/http/router.ts';
import { isFromZoom, provenToken } from '#api/core/meetings/webhook.ts';
import { readWebhook } from '#api/core/meetings/webhook-events.ts';
import { keepWebhook } from '#api/core/meetings/webhook-inbox.ts';

/** Where Zoom delivers, below the office's address: this is what the app at Zoom is given. */
export const zoomWebhookPath = '/api/zoom/webhooks';

/** An event has some two kilobytes. */
const largestEventBytes = 128 * 1024;

export type ZoomWebhooks = {
  /** Zoom's "secret token". Null or empty: the address does not exist, because anybody could sign. */
  secret: string | null;
  /** Called with every new event in the transaction that keeps it, to give the worker a job. */
  onKept?: (tx: Transaction, ctx: Context) => Promise<void>;
};

const webhookRoute = createRoute({
  method: 'post',
  path: zoomWebhookPath,
  tags: ['meetings'],
  summary: 'What Zoom tells about webinars, signed by Zoom',
  responses: {
    200: {
      description: 'The proof that this office knows the secret',
      content: {
        'application/json': { schema: z.object({ plainToken: z.string(), encryptedToken: z.string() }) },
      },
    },
    204: { description: 'Kept, now or before, or of no concern' },
    ...problems(400, 401, 404, 413),
  },
});

/**
 * Zoom waits three seconds: an event is checked, kept once, and answered; a worker applies it. An answer of
 * 401 or 400 is not worth a second delivery, everything else is.
 */
export function zoomWebhookRoutes(settings: ZoomWebhooks) {
  const router = createRouter();
  router.use(zoomWebhookPath, limitBody(largestEventBytes));
  return router.openapi(webhookRoute, async (c) => {
    const ctx = contextOf(c);
    const { secret, onKept } = settings;
    if (!secret) throw new NotFoundError();
    const body = Buffer.from(await c.req.arrayBuffer());
    const headers = {
      timestamp: c.req.header('x-zm-request-timestamp'),
      signature: c.req.header('x-zm-signature'),
    };
    c.header('Cache-Control', 'no-store');
    if (!isFromZoom(secret, headers, body, ctx.now())) throw new HTTPException(401);
    const webhook = readWebhook(body.toString('utf8'));
    if (!webhook) throw new HTTPException(400);
    await ctx.sql.begin(async (tx) => {
      const isNew = await keepWebhook(tx, ctx, webhook);
      if (isNew && webhook.meeting) await onKept?.(tx, ctx);
    });
    if (webhook.plainToken !== null) return c.json(provenToken(secret, webhook.plainToken), 200);
    return c.body(null, 204);
  });
}
