import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterAll } from 'vitest';

/**
 * A mail server as far as a sender of mail to `taro..@` sees it. An old carrier takes the address as it gave
 * it out and knows no quoted form; a server that keeps to RFC 5321 takes the quoted form only. (The
 * smtp-server package takes neither.)
 */
export async function carrierMailServer(
  takes: 'plain' | 'quoted',
): Promise<{ url: string; accepted: string[] }> {
  const accepted: string[] = [];
  const refusal = takes === 'plain' ? '550 5.1.1 No such user' : '501 5.1.3 Bad recipient address syntax';
  const answer = (socket: Socket) => {
    let inData = false;
    let rest = '';
    socket.write('220 carrier ESMTP\r\n');
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (inData && line !== '.') continue;
        const recipient = /^RCPT TO:<(.*)>/i.exec(line)?.[1];
        const known = recipient !== undefined && recipient.includes('"') === (takes === 'quoted');
        if (recipient !== undefined && !known) socket.write(`${refusal}\r\n`);
        else if (/^DATA/i.test(line)) socket.write('354 Go on\r\n');
        else socket.write('250 2.0.0 Fine\r\n');
        if (known) accepted.push(recipient);
        inData = /^DATA/i.test(line);
      }
    });
  };
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    answer(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, accepted };
}
