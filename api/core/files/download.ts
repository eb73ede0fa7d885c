import type { Context as HonoContext } from 'hono';
import { attachmentHeader } from '#api/core/files/file-name.ts';
import type { StoredFile } from '#api/core/files/store.ts';
import type { ApiEnv } from '#api/core/http/env.ts';

/**
 * A file as an answer: always a download, never a page of this office, never kept by a cache on the way. Who may
 * have it was asked before.
 */
export function fileAnswer(c: HonoContext<ApiEnv>, file: StoredFile & { bytes: Buffer }): Response {
  return c.body(new Uint8Array(file.bytes), 200, {
    'Content-Type': file.mediaType,
    'Content-Disposition': attachmentHeader(file.name),
    'Content-Length': String(file.bytes.length),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'no-store',
  });
}
