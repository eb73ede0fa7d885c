import type { APIContext } from 'astro';

/** What of an answer belongs to the file: all else is the page's own. */
const passed = [
  'Content-Type',
  'Content-Disposition',
  'Content-Length',
  'X-Content-Type-Options',
  'Cache-Control',
];

/** Hands a file of the API on to the reader, as the download it is; who may not have it is led elsewhere. */
export async function passFile(
  context: APIContext,
  response: { ok: boolean; headers: Headers; arrayBuffer(): Promise<ArrayBuffer> },
  elsewhere: string,
): Promise<Response> {
  if (!response.ok) return context.redirect(elsewhere, 303);
  const headers = new Headers();
  for (const name of passed) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(await response.arrayBuffer(), { headers });
}
