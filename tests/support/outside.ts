import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { type AskerOptions, type AskOutside, outsideAsker } from '#api/core/outside/ask-outside.ts';

export type Seen = { method: string; path: string; headers: IncomingMessage['headers'] };
export type OutsideServer = { port: number; seen: Seen[] };

const open: Server[] = [];
afterAll(() =>
  Promise.all(
    open.map((server) => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    }),
  ),
);

/** A server of this machine that stands for one of the internet, and remembers who came. */
export async function outsideServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  host = '127.0.0.1',
): Promise<OutsideServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    seen.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, host, ready));
  return { port: (server.address() as AddressInfo).port, seen };
}

/** Answers `/410` with 410, `/301?to=/200` with a redirect, `/hang` never, `/endless` without an end, others with 200. */
export function told({ method, url = '/' }: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(url, 'http://told.example');
  if (pathname === '/hang') return;
  const location = searchParams.get('to');
  const status = Number(pathname.slice(1, 4)) || 200;
  if (pathname === '/leave') response.destroy();
  else if (pathname === '/endless' && method === 'GET') pourWithoutEnd(response);
  else if (pathname === '/endless') response.writeHead(405).end();
  else response.writeHead(status, location ? { Location: location } : {}).end();
}

function pourWithoutEnd(response: ServerResponse): void {
  response.writeHead(200, { 'Set-Cookie': 'id=1' });
  const pour = (): void => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  };
  response.on('drain', pour);
  pour();
}

/**
 * The asker of the product, whose names all lead to this machine and which may go to 127.0.0.1 alone: 127.0.0.2 stands
 * for an address inside the office. `names` are the addresses a name has, one answer after another.
 */
export function testAsker(
  names: Readonly<Record<string, readonly string[]>> = {},
  own: Partial<AskerOptions> = {},
): AskOutside {
  const left = new Map(Object.entries(names).map(([name, addresses]) => [name, [...addresses]]));
  return outsideAsker({
    userAgent: 'Madoguchi (+https://madoguchi.example)',
    resolve: async (name) => {
      if (name.startsWith('nobody')) throw Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
      const addresses = left.get(name);
      const now = addresses?.length === 1 ? addresses[0] : addresses?.shift();
      return (now ?? '127.0.0.1').split(' ').map((address) => ({ address, family: 4 }));
    },
    mayConnect: (address) => address === '127.0.0.1',
    // Long enough for a busy machine; who waits for a server that never answers says so.
    waitMilliseconds: 5000,
    pauseMilliseconds: 0,
    ...own,
  });
}
