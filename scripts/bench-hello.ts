import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// The floor under every page: what Node alone answers.
const server = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': 6 }).end('hello\n');
});
server.listen(0, '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
