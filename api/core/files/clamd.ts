import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';

export type Verdict = 'clean' | 'infected' | 'unknown';
/** Looks into a file before it is stored. `unknown`: it could not say, for whatever reason. */
export type FileScanner = { scan(bytes: Buffer | AsyncIterable<Buffer>): Promise<Verdict> };

export type ClamdAddress = { path: string } | { host: string; port: number };

/** clamd answers a document in well under a second; a scanner that hangs must not hang the form. */
const longestWaitMilliseconds = 20_000;
/** For a recording it takes longer: it unpacks and looks through some ten megabytes a second, and more slowly beside others. */
const waitMillisecondsPerMegabyte = 250;
const chunkBytes = 64 * 1024;
const longestAnswer = 1024;

/** `unix:/run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`; null when it is neither. */
export function clamdAddress(url: string): ClamdAddress | null {
  const path = /^unix:(?:\/\/)?(\/.+)$/.exec(url)?.[1];
  if (path) return { path };
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port } = new URL(url);
  return protocol === 'tcp:' && hostname !== '' && port !== ''
    ? { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) }
    : null;
}

/** ClamAV's daemon by its INSTREAM command (clamd(8)): chunks behind their length, ended by an empty one. */
export function clamdScanner(address: ClamdAddress, waitMilliseconds = longestWaitMilliseconds): FileScanner {
  return {
    scan: async (bytes) => {
      const socket = createConnection(address);
      try {
        socket.setTimeout(waitMilliseconds, () => socket.destroy(new Error('clamd did not answer in time.')));
        const answer = answerOf(socket);
        await Promise.race([once(socket, 'connect'), answer]);
        socket.write('zINSTREAM\0');
        let sent = 0;
        for await (const chunk of chunksOf(bytes)) {
          const length = Buffer.alloc(4);
          length.writeUInt32BE(chunk.length);
          socket.write(length);
          if (!socket.write(chunk)) await Promise.race([once(socket, 'drain'), answer]);
          sent += chunk.length;
        }
        socket.setTimeout(waitMilliseconds + (sent / 1_000_000) * waitMillisecondsPerMegabyte);
        socket.write(Buffer.alloc(4));
        return verdictOf(await answer);
      } catch {
        return 'unknown';
      } finally {
        socket.destroy();
      }
    },
  };
}

async function* chunksOf(bytes: Buffer | AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const part of Buffer.isBuffer(bytes) ? [bytes] : bytes)
    for (let at = 0; at < part.length; at += chunkBytes) yield part.subarray(at, at + chunkBytes);
}

/** `stream: OK`, `stream: Win.Test.EICAR_HDB-1 FOUND`, or an error such as that of a size limit. */
function verdictOf(answer: string): Verdict {
  if (/^stream: OK$/.test(answer)) return 'clean';
  return /^stream: .+ FOUND$/.test(answer) ? 'infected' : 'unknown';
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (part) => {
      text += part;
      if (text.includes('\0') || text.length > longestAnswer) resolve(text.split('\0')[0]?.trim() ?? '');
    });
    socket.on('end', () => resolve(text.trim()));
    socket.on('error', reject);
    socket.on('close', () => resolve(text.trim()));
  });
}
