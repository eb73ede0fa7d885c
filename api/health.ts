import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * `/healthz`: the process is up. `/readyz`: it can do its work (database, migrations, queue), otherwise 503
 * with the names of what is not ready. Returns whether the request was one of these.
 */
export function health(
  request: IncomingMessage,
  response: ServerResponse,
  notReady: () => Promise<string[]>,
): boolean {
  if (request.url === '/healthz') {
    answer(response, 200, { healthy: true });
    return true;
  }
  if (request.url !== '/readyz') return false;
  notReady().then((missing) =>
    answer(response, missing.length > 0 ? 503 : 200, { ready: missing.length === 0, notReady: missing }),
  );
  return true;
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(`${JSON.stringify(body)}\n`);
}
