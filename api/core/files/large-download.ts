import type { Context as HonoContext } from 'hono';
import { dispositionHeader } from '#api/core/files/file-name.ts';
import { bytesOf, type LargeFile } from '#api/core/files/large-files.ts';
import { type Stretch, stretchOf } from '#api/core/files/range.ts';
import type { ApiEnv } from '#api/core/http/env.ts';

/**
 * A file as an answer, whole or the stretch that was asked for (RFC 9110, 14): a player jumps to a minute without the
 * hours before it. Who may have it was asked before; no cache on the way keeps it.
 */
export function largeFileAnswer(c: HonoContext<ApiEnv>, file: LargeFile): Response {
  const isPlayed = file.mediaType !== 'application/pdf';
  const entityTag = `"${file.id}"`;
  const common = {
    'Content-Type': file.mediaType === 'text/vtt' ? 'text/vtt; charset=utf-8' : file.mediaType,
    'Content-Disposition': dispositionHeader(isPlayed ? 'inline' : 'attachment', file.name),
    'Accept-Ranges': 'bytes',
    ETag: entityTag,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  };
  const condition = c.req.header('If-Range');
  const asked =
    condition === undefined || condition === entityTag ? stretchOf(c.req.header('Range'), file.size) : null;
  if (asked === 'none') return c.body(null, 416, { ...common, 'Content-Range': `bytes */${file.size}` });
  const { from, until } = asked ?? { from: 0, until: file.size };
  return c.body(streamOf(c, file, { from, until }), asked ? 206 : 200, {
    ...common,
    'Content-Length': String(until - from),
    ...(asked ? { 'Content-Range': `bytes ${from}-${until - 1}/${file.size}` } : {}),
  });
}

/** Reads a part when the last one has gone out, so that a slow reader holds a part and not the file. */
function streamOf(c: HonoContext<ApiEnv>, file: LargeFile, stretch: Stretch): ReadableStream<Uint8Array> {
  const parts = bytesOf(c.var.ctx.sql, file, stretch);
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const next = await parts.next();
        if (next.done) controller.close();
        else controller.enqueue(new Uint8Array(next.value));
      },
      cancel: async () => void (await parts.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}
